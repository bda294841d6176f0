"""A KPI that the cycle moved, and the limits that would keep it there. Must not write them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from okrdesk.domain.errors import OkrError
from okrdesk.domain.gains import Gain
from okrdesk.domain.measures import parse_value, written_value
from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import column, label, row


class GainRow(QWidget):
    """`keeps` with the limits as they stand in the fields, named as the band has them."""

    keeps = Signal(str, object)

    def __init__(self, look: Appearance, gain: Gain) -> None:
        super().__init__()
        self._gain = gain
        side = "low" if gain.kpi.direction == "up" else "high"
        layout = column(self, gap=3)
        layout.addWidget(label(gain.says, "small", wraps=True))
        line = row(gap=8)
        self.fields: dict[str, QLineEdit] = {}
        for name, words in ((f"healthy_{side}", tr("Healthy")), (f"watch_{side}", tr("Watch"))):
            limit = getattr(gain.band, name)
            field = QLineEdit("" if limit is None else written_value(limit, gain.kpi.unit))
            field.setAccessibleName(tr("{limit}, {kpi}").format(limit=words, kpi=gain.kpi.name))
            field.setFixedWidth(look.px(84))
            field.setEnabled(not gain.kept)
            line.addWidget(label(words, "quiet"))
            line.addWidget(field)
            self.fields[name] = field
        self.keep_button = Button(look, tr("Keep the gain"), kind="mini")
        self.keep_button.setAccessibleName(tr("Keep the gain: {kpi}").format(kpi=gain.kpi.name))
        self.keep_button.setVisible(not gain.kept)
        line.addWidget(self.keep_button)
        if gain.kept:
            line.addWidget(label(tr("kept"), "quiet"))
        line.addStretch(1)
        layout.addLayout(line)
        self._refused = label("", "refused", wraps=True)
        self._refused.hide()
        layout.addWidget(self._refused)
        self.keep_button.clicked.connect(self._keep)
        for field in self.fields.values():
            field.returnPressed.connect(self._keep)

    @property
    def refused_text(self) -> str:
        """Why it was not kept, empty if it was."""
        return "" if self._refused.isHidden() else self._refused.text()

    def refuse(self, refusal: OkrError) -> None:
        """Say why the limits were not kept."""
        self._refused.setText(refusal.says)
        self._refused.show()

    def _keep(self) -> None:
        try:
            limits = {
                name: parse_value(field.text(), self._gain.kpi.unit)
                for name, field in self.fields.items()
            }
        except OkrError as refusal:
            self.refuse(refusal)
            return
        self.keeps.emit(self._gain.kpi.id, limits)
