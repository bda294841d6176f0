"""Name, currency and place of a new workspace. Must not make it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import captioned, label
from okrdesk.ui.parts.place_field import PlaceField
from okrdesk.ui.parts.sheet import SMALL, Sheet


class WorkspaceSheet(Sheet):
    """`answered` with name, path and currency (which may be empty)."""

    answered = Signal(str, str, str)

    def __init__(self, look: Appearance, over: QWidget) -> None:
        super().__init__(look, over, tr("New workspace"), **SMALL)
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name of the company or team"))
        self._place = PlaceField(look)
        self.place = self._place.line
        self.currency = QLineEdit()
        self.currency.setPlaceholderText("EUR")
        self.currency.setMaximumWidth(look.px(120))
        self.currency.setAccessibleName(tr("Currency"))
        self._refused = label("", "refused", wraps=True)
        self._refused.hide()
        self.body.addLayout(captioned(tr("Name of the company or team"), self.name))
        self.body.addLayout(captioned(tr("Where to keep the file"), self._place))
        self.body.addWidget(
            label(
                tr("In a shared folder others can open it too. Nothing leaves this computer"
                   " unless that folder does."), "quiet", wraps=True,
            )
        )  # fmt: skip
        self.body.addLayout(captioned(tr("Currency (optional)"), self.currency))
        self.body.addWidget(self._refused)
        self.make_button = Button(look, tr("Make it"), kind="primary", keys="Return")
        cancel = Button(look, tr("Cancel"), keys="Esc")
        self.foot.addWidget(self.make_button)
        self.foot.addWidget(cancel)
        self.foot.addStretch(1)
        self.make_button.clicked.connect(self.answer)
        cancel.clicked.connect(self.go)
        self.name.textEdited.connect(self._place.propose)
        for field in (self.name, self.place, self.currency):
            field.returnPressed.connect(self.answer)

    def answer(self) -> None:
        """Hand the answers over; without a name nothing is made."""
        if self.gone:
            return
        name, place = self.name.text().strip(), self._place.path
        if not name or not place:
            self._refused.setText(tr("A workspace needs a name and a place for its file."))
            self._refused.show()
            self._fit()
            return
        self.go()
        self.answered.emit(name, place, self.currency.text().strip().upper())
