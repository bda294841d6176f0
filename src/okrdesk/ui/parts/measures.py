"""What the children of a layout want, asked once until one of them changes. Must not place them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QLayoutItem

_AIR = 2  # pixels: Qt wraps words that just fit


class Measures:
    """A layout is asked for its height again and again, at the same few widths.

    To ask a child may mean to lay out its words or all that is in it. `forget` when Qt says that
    something has changed.
    """

    def __init__(self) -> None:
        self._hints: dict[QLayoutItem, QSize] = {}
        self._leasts: dict[QLayoutItem, QSize] = {}
        self._lines: dict[QLayoutItem, int] = {}
        self._heights: dict[tuple[QLayoutItem, int], int] = {}

    def forget(self) -> None:
        """Ask the children anew."""
        for known in (self._hints, self._leasts, self._lines, self._heights):
            known.clear()

    def hint(self, item: QLayoutItem) -> QSize:
        """The size that a child wants."""
        if item not in self._hints:
            self._hints[item] = item.sizeHint()
        return self._hints[item]

    def least(self, item: QLayoutItem) -> QSize:
        """The size below which a child cannot be."""
        if item not in self._leasts:
            self._leasts[item] = item.minimumSize()
        return self._leasts[item]

    def line(self, item: QLayoutItem) -> int:
        """How wide a child is in one line: of words that wrap Qt would make a block instead."""
        if item not in self._lines:
            self._lines[item] = self._in_one_line(item)
        return self._lines[item]

    def height(self, item: QLayoutItem, wide: int) -> int:
        """How high a child is that gets so much width."""
        if (item, wide) not in self._heights:
            high = item.heightForWidth(wide) if item.hasHeightForWidth() else -1
            self._heights[item, wide] = self.hint(item).height() if high < 0 else high
        return self._heights[item, wide]

    def size(self, item: QLayoutItem, room: int) -> QSize:
        """What a child wants; one that is wider than a whole line is made to wrap."""
        wide = min(self.line(item), max(room, self.least(item).width()))
        return QSize(wide, self.height(item, wide))

    def _in_one_line(self, item: QLayoutItem) -> int:
        words = item.widget()
        if not isinstance(words, QLabel) or not words.wordWrap():
            return self.hint(item).width()
        if words.textFormat() is Qt.TextFormat.RichText:
            return self.hint(item).width()
        margins = words.contentsMargins()
        sides = margins.left() + margins.right() + 2 * (words.margin() + words.frameWidth())
        lines = words.text().split("\n")
        longest = max(words.fontMetrics().horizontalAdvance(line) for line in lines)
        wide = max(longest + sides + _AIR, self.least(item).width())
        return min(wide, words.maximumWidth())
