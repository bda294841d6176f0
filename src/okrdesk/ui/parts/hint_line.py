"""A sentence beside a field that appears while somebody is typing. Must not touch the field."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from okrdesk.ui.parts.labels import label, row
from okrdesk.ui.parts.shown import show_when


class HintLine(QFrame):
    """Hidden while it has nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "hint")
        self._says = label("", "small", wraps=True)
        row(self, (10, 5, 10, 5)).addWidget(self._says)
        self.hide()

    @property
    def text(self) -> str:
        """What it says, empty while hidden."""
        return "" if self.isHidden() else self._says.text()

    def say(self, text: str) -> None:
        """Show a sentence, or hide."""
        self._says.setText(text)
        self.setAccessibleName(text)
        show_when(self, bool(text))
