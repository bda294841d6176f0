"""Children in a row that goes on in the next line where the room ends. Must not hold any look."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem
from typing_extensions import override


class Flow(QLayout):
    """As wide as it is given, as high as it needs."""

    def __init__(self, gap: int = 8) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSize()

    @override
    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
        widest = max((size.width() for size in sizes), default=0)
        return QSize(widest, max((size.height() for size in sizes), default=0))

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Put the children line by line; returns the height that takes."""
        shown = [item for item in self._items if not item.isEmpty()]
        line, left, top = list[QLayoutItem](), rect.x(), rect.y()
        for item in shown:
            wide = item.sizeHint().width()
            if line and left + wide > rect.right() + 1:
                top += self._end_line(line, rect.x(), top, move) + self._gap
                line, left = [], rect.x()
            line.append(item)
            left += wide + self._gap
        return top + self._end_line(line, rect.x(), top, move) - rect.y()

    def _end_line(self, line: list[QLayoutItem], left: int, top: int, move: bool) -> int:
        high = max((item.sizeHint().height() for item in line), default=0)
        for item in line:
            size = item.sizeHint()
            if move:
                at = QPoint(left, top + (high - size.height()) // 2)
                item.setGeometry(QRect(at, size))
            left += size.width() + self._gap
        return high
