"""A menu of choices below a button, at home for the keyboard. Must not know what they mean."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu

from okrdesk.domain.overriding import override


class ChoiceMenu(QMenu):
    """Opens at what is chosen already; a letter goes to the next choice that begins with it."""

    def mark(self, value: str) -> None:
        """Stand on the choice of this value, if there is one, as an arrow key would."""
        found = (entry for entry in self.actions() if entry.data() == value)
        if (entry := next(found, None)) is not None:
            self.setActiveAction(entry)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text().casefold()
        if letter.strip() and letter.isprintable():
            self._go_to(letter)
        else:
            super().keyPressEvent(event)

    def _go_to(self, letter: str) -> None:
        entries, now = self.actions(), self.activeAction()
        after = entries.index(now) + 1 if now in entries else 0
        for entry in (*entries[after:], *entries[:after]):
            if entry.text().casefold().startswith(letter):
                self.setActiveAction(entry)
                return
