"""A line of several words, parted by commas, each suggested as it is typed. Must not keep them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QLineEdit

from okrdesk.domain.overriding import override

_OF_THE_OFFERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)


class WordsField(QLineEdit):
    """Suggests of `known` what begins like the word at the cursor; ↓ and Enter take one."""

    def __init__(self, name: str, example: str, start: str, known: Sequence[str]) -> None:
        super().__init__(start)
        self.setPlaceholderText(example)
        self.setAccessibleName(name)
        # Set on the line itself it would hold its whole text against the words.
        self.offers = QCompleter(list(known), self)
        self.offers.setWidget(self)
        self.offers.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.offers.activated.connect(self._take)
        self.textEdited.connect(self._offer)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What takes a word from the list, or closes it, is not for the form as well."""
        if event.key() in _OF_THE_OFFERS and self._list().isVisible():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _list(self) -> QAbstractItemView:
        shown = self.offers.popup()
        assert shown is not None
        return shown

    def _bounds(self) -> tuple[int, int]:
        """Where the word at the cursor begins and ends."""
        text, at = self.text(), self.cursorPosition()
        first = text.rfind(",", 0, at) + 1
        last = text.find(",", at)
        return first, len(text) if last < 0 else last

    def _offer(self) -> None:
        first, _last = self._bounds()
        begun = self.text()[first : self.cursorPosition()].strip()
        self.offers.setCompletionPrefix(begun)
        only = self.offers.completionCount() == 1 and self.offers.currentCompletion() == begun
        if begun and self.offers.completionCount() and not only:
            self.offers.complete()
        else:
            self._list().hide()

    def _take(self, word: str) -> None:
        first, last = self._bounds()
        before = self.text()[:first] + (" " if first else "") + word
        self.setText(before + self.text()[last:])
        self.setCursorPosition(len(before))
