"""Cards of one width beside each other, as many as there is room for. Must not hold any look."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLayoutItem

from okrdesk.domain.overriding import override
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.flow import Flow


class Columns(Flow):
    """Each is at least `least` pixels of 100 % zoom wide; where not even two have that, they stand
    in a column. Those of one line are of one height."""

    def __init__(self, look: Appearance, least: int, gap: int = 10) -> None:
        super().__init__(gap)
        self._look, self._least = look, least

    @override
    def _place_lines(self, shown: list[QLayoutItem], rect: QRect, *, move: bool) -> int:
        if not shown:
            return 0
        least = self._look.px(self._least)
        fitting = (rect.width() + self._gap) // (least + self._gap)
        count = max(1, min(len(shown), fitting))
        wide = (rect.width() - self._gap * (count - 1)) // count
        top = rect.y()
        for start in range(0, len(shown), count):
            line = shown[start : start + count]
            high = max(self._measures.height(item, wide) for item in line)
            for place, item in enumerate(line):
                at = QPoint(rect.x() + place * (wide + self._gap), top)
                if move:
                    self._put(item, QRect(at, QSize(wide, high)))
            top += high + self._gap
        return top - self._gap - rect.y()
