"""One line of reason. Must not act on it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import label
from okrdesk.ui.parts.sheet import Sheet


class ReasonSheet(Sheet):
    """`answered` with the reason; without one the sheet stays."""

    answered = Signal(str)

    def __init__(self, look: Appearance, over: QWidget, title: str, verb: str) -> None:
        super().__init__(look, over, title, wide=520, top=160)
        self.body.addWidget(label(tr("Why?"), "quiet"))
        self.reason = QLineEdit()
        self.reason.setAccessibleName(tr("Reason"))
        self.body.addWidget(self.reason)
        self.ok_button = Button(look, verb, kind="primary", keys="Return")
        cancel = Button(look, tr("Cancel"), keys="Esc")
        self.foot.addWidget(self.ok_button)
        self.foot.addWidget(cancel)
        self.foot.addStretch(1)
        self.ok_button.clicked.connect(self._answer)
        self.reason.returnPressed.connect(self._answer)
        cancel.clicked.connect(self.go)

    def _answer(self) -> None:
        reason = self.reason.text().strip()
        if reason and not self.gone:
            self.go()
            self.answered.emit(reason)
