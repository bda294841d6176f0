"""Words with buttons beside them, below them where the room ends. Must not hold any look."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem

from okrdesk.domain.overriding import override
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.flow import Flow


class Beside(Flow):
    """The first child takes the room that the others leave; where that is less than `least`
    pixels of 100 % zoom, the others go below it, line by line.
    """

    def __init__(self, look: Appearance, least: int, gap: int = 8) -> None:
        super().__init__(gap)
        self._look, self._least = look, least

    def set_least(self, least: int) -> None:
        """Let the others go below the first child where it has less than these pixels of 100 %."""
        if least != self._least:
            self._least = least
            self.invalidate()

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    @override
    def sizeHint(self) -> QSize:
        shown = [self._measures.hint(item) for item in self._items if not item.isEmpty()]
        wide = sum(size.width() for size in shown) + self._gap * max(0, len(shown) - 1)
        return QSize(wide, max((size.height() for size in shown), default=0))

    @override
    def _place(self, rect: QRect, *, move: bool) -> int:
        shown = [item for item in self._items if not item.isEmpty()]
        if not shown:
            return 0
        words, others = shown[0], shown[1:]
        hint, least = self._measures.hint, self._measures.least
        beside = sum(hint(item).width() + self._gap for item in others)
        left = rect.width() - beside
        if left >= min(max(self._look.px(self._least), least(words).width()), hint(words).width()):
            return self._place_beside(rect, words, others, left, move=move)
        high = self._measures.height(words, rect.width())
        if move:
            self._put(words, QRect(rect.topLeft(), QSize(rect.width(), high)))
        below = QRect(rect.x(), rect.y() + high + self._gap, rect.width(), 0)
        return high + self._gap + self._place_lines(others, below, move=move)

    def _place_beside(
        self, rect: QRect, words: QLayoutItem, others: list[QLayoutItem], left: int, *, move: bool
    ) -> int:
        own = self._measures.height(words, left)
        high = max([own, *(self._measures.hint(item).height() for item in others)])
        if move:
            middle = rect.y() + (high - own) // 2
            self._put(words, QRect(rect.x(), middle, left, own))
            line = QRect(
                rect.x() + left + self._gap, rect.y(), rect.width() - left - self._gap, high
            )
            self._end_line(others, line, high, move=True)
        return high
