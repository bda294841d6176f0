"""What an empty page says: what, why, one action. Must not act."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from okrdesk.domain.overriding import override
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import column, label


class EmptyNote(QFrame):
    """A question, its reason, and one button that asks for the action with id `action`.

    Most are never seen, so the words are laid out when they first are.
    """

    asks = Signal(str)

    def __init__(
        self,
        look: Appearance,
        what: str,
        why: str,
        button: str,
        action: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._action = look, action
        self._what, self._why, self._button = what, why, button
        self._words: QLabel | None = None
        self.setProperty("look", "card")

    def say(self, what: str) -> None:
        """Another question, in place of the one before."""
        self._what = what
        if self._words is not None:
            self._words.setText(what)

    def _lay_out(self) -> None:
        layout = column(self, (18, 16, 18, 16), 5)
        self._words = label(self._what, "h3", wraps=True)
        layout.addWidget(self._words)
        layout.addWidget(label(self._why, "quiet", wraps=True))
        button = Button(self._look, self._button)
        button.clicked.connect(self._ask)
        layout.addSpacing(4)
        layout.addWidget(button)
        self.setFocusProxy(button)

    @override
    def setVisible(self, visible: bool) -> None:
        if visible and self.layout() is None:
            self._lay_out()
        super().setVisible(visible)

    def _ask(self) -> None:
        self.asks.emit(self._action)
