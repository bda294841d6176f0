"""Children in a row that goes on in the next line where the room ends. Must not hold any look."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QLayout, QLayoutItem, QStyle

from okrdesk.domain.overriding import override
from okrdesk.ui.parts.measures import Measures


class Flow(QLayout):
    """As wide as it is given, as high as it needs."""

    def __init__(self, gap: int = 8) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._measures = Measures()
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
        self._measures.forget()  # nothing here may outlive an item
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def invalidate(self) -> None:
        self._measures.forget()
        super().invalidate()

    @override
    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def _put(self, item: QLayoutItem, at: QRect) -> None:
        """Give a child its place, mirrored where the window is read from right to left."""
        around = self.parentWidget()
        direction = QApplication.layoutDirection() if around is None else around.layoutDirection()
        item.setGeometry(QStyle.visualRect(direction, self.geometry(), at))

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSize()

    @override
    def minimumSize(self) -> QSize:
        sizes = [self._measures.least(item) for item in self._items if not item.isEmpty()]
        widest = max((size.width() for size in sizes), default=0)
        return QSize(widest, max((size.height() for size in sizes), default=0))

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Put the children; returns the height that takes."""
        return self._place_lines([i for i in self._items if not i.isEmpty()], rect, move=move)

    def _place_lines(self, shown: list[QLayoutItem], rect: QRect, *, move: bool) -> int:
        """Put them line by line, each as wide as it wants; one that grows takes its line's rest."""
        line, left, top = list[QLayoutItem](), rect.x(), rect.y()
        for item in shown:
            wide = min(self._measures.line(item), rect.width())
            if line and left + wide > rect.right() + 1:
                top += self._end_line(line, rect.adjusted(0, top - rect.y(), 0, 0), move=move)
                top += self._gap
                line, left = [], rect.x()
            line.append(item)
            left += wide + self._gap
        last = rect.adjusted(0, top - rect.y(), 0, 0)
        return top + self._end_line(line, last, move=move) - rect.y()

    def _end_line(self, line: list[QLayoutItem], room: QRect, least: int = 0, *, move: bool) -> int:
        """Put a line at the top of `room`, at least so high; how high it is."""
        sizes = [self._measures.size(item, room.width()) for item in line]
        high = max([least, *(size.height() for size in sizes)])
        gaps = self._gap * (len(line) - 1)
        spare = max(0, room.width() - gaps - sum(size.width() for size in sizes))
        left = room.x()
        for item, size in zip(line, sizes, strict=True):
            if item.expandingDirections() & Qt.Orientation.Horizontal:
                size.setWidth(size.width() + spare)
                spare = 0
            if move:
                at = QPoint(left, room.y() + (high - size.height()) // 2)
                self._put(item, QRect(at, size))
            left += size.width() + self._gap
        return high
