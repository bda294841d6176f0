"""A refusal or a notice above the page, until it is closed. Must not decide what to do."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from okrdesk.domain.errors import OkrError
from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import label, row


class Banner(QFrame):
    """One sentence, up to two actions, and a way to close it; `taken` names the one pressed."""

    taken = Signal(str)
    hidden = Signal()

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "banner")
        self._says = label("", wraps=True)
        self.action, self.other = Button(look, "", kind="mini"), Button(look, "", kind="mini")
        self._close = Button(look, tr("Close"), kind="mini")
        layout = row(self, (12, 8, 10, 8), 8)
        layout.addWidget(self._says, 1)
        layout.addWidget(self.action)
        layout.addWidget(self.other)
        layout.addWidget(self._close)
        self.action.clicked.connect(self._take)
        self.other.clicked.connect(self._take)
        self._close.clicked.connect(self.go)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown, empty while hidden."""
        return "" if self.isHidden() else self._says.text()

    def refuse(self, refusal: OkrError, action: str = "", other: str = "") -> None:
        """Show why something was not done, and ways out."""
        says = refusal.says
        if refusal.candidates:
            says += " " + tr("It could be: {names}.").format(names=", ".join(refusal.candidates))
        self.tell(says, action, other)

    def tell(self, says: str, action: str = "", other: str = "") -> None:
        """Show a sentence, with a button for each action that has words."""
        self._says.setText(says)
        for button, words in ((self.action, action), (self.other, other)):
            button.say(words)
            button.setVisible(bool(words))
        self.setAccessibleName(says)
        self.show()

    def go(self) -> None:
        """Take the sentence away."""
        self.hide()
        self.hidden.emit()

    def _take(self) -> None:
        pressed = self.sender()
        self.go()
        self.taken.emit(self.other.text() if pressed is self.other else self.action.text())
