""" "Not for us": the reason, and for how long. Must not keep it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from okrdesk.domain.errors import OkrError
from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import label
from okrdesk.ui.parts.segments import Segments
from okrdesk.ui.parts.sheet import Sheet

_UNTIL = (("cycle", tr("Until the next cycle")), ("always", tr("Always")))


class NotForUsSheet(Sheet):
    """`answered` with (reason, always)."""

    answered = Signal(str, bool)

    def __init__(self, look: Appearance, over: QWidget, says: str) -> None:
        super().__init__(look, over, tr("Not for us"), wide=500, top=140)
        self.body.addWidget(label(says, wraps=True))
        self.body.addWidget(label(tr("Why not?"), "quiet"))
        self.reason = QLineEdit()
        self.reason.setAccessibleName(tr("Why it is not for us"))
        self.body.addWidget(self.reason)
        self.until = Segments(look, tr("For how long"), _UNTIL, "cycle")
        self.body.addWidget(self.until)
        self._refused = label("", "refused", wraps=True)
        self._refused.hide()
        self.body.addWidget(self._refused)
        self.ok_button = Button(look, tr("Keep"), kind="primary", keys="Return")
        cancel = Button(look, tr("Cancel"), keys="Esc")
        self.foot.addWidget(self.ok_button)
        self.foot.addWidget(cancel)
        self.foot.addStretch(1)
        self.ok_button.clicked.connect(self._give)
        self.reason.returnPressed.connect(self._give)
        cancel.clicked.connect(self.go)

    def refuse(self, refusal: OkrError) -> None:
        """Say why it was not kept."""
        self._refused.setText(refusal.says)
        self._refused.show()
        self._fit()

    def _give(self) -> None:
        if not self.gone:
            self.answered.emit(self.reason.text(), self.until.value == "always")
