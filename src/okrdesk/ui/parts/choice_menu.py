"""A menu of choices below a button, at home for the keyboard. Must not know what they mean."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from okrdesk.domain.overriding import override

_ONE_WORD_MS = 1000  # letters that follow each other sooner than this belong to one word


class ChoiceMenu(QMenu):
    """Opens at what is chosen already; a letter goes to the next choice that begins with it.

    Letters typed at one go spell the beginning of a choice: "To" is Tomas, not somebody with an O.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed = ""
        self._since = QElapsedTimer()

    def mark(self, value: str) -> None:
        """Stand on the choice of this value, if there is one, as an arrow key would."""
        self._typed = ""
        found = (entry for entry in self.actions() if entry.data() == value)
        if (entry := next(found, None)) is not None:
            self.setActiveAction(entry)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text().casefold()
        if not letter.isprintable() or not self._hears(letter):
            self._typed = ""
            super().keyPressEvent(event)

    def _hears(self, letter: str) -> bool:
        """Go on with the word where a choice begins so, else begin anew; False for what is none."""
        begun = (
            self._typed
            if self._since.isValid() and not self._since.hasExpired(_ONE_WORD_MS)
            else ""
        )
        self._since.start()
        self._typed = begun + letter
        if begun and letter and self._go_to(self._typed, stay=True):
            return True
        self._typed = letter.strip()
        if self._typed:
            self._go_to(letter, stay=False)
        return bool(self._typed)

    def _go_to(self, words: str, *, stay: bool) -> bool:
        """Whether some choice begins with these words; `stay`: also the one that is marked."""
        entries, now = self.actions(), self.activeAction()
        place = entries.index(now) + (0 if stay else 1) if now in entries else 0
        for entry in (*entries[place:], *entries[:place]):
            if entry.text().casefold().startswith(words):
                self.setActiveAction(entry)
                return True
        return False
