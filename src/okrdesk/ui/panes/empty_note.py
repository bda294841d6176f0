"""What an empty page says: what, why, one action. Must not act."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import column, label


class EmptyNote(QFrame):
    """A question, its reason, and one button that asks for the action with id `action`."""

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
        self._action = action
        self.setProperty("look", "card")
        layout = column(self, (18, 16, 18, 16), 5)
        layout.addWidget(label(what, "h3", wraps=True))
        layout.addWidget(label(why, "quiet", wraps=True))
        self.button = Button(look, button)
        self.button.clicked.connect(self._ask)
        layout.addSpacing(4)
        layout.addWidget(self.button)

    def _ask(self) -> None:
        self.asks.emit(self._action)
