"""The tree's heading line. Must not sort or move columns."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget
from typing_extensions import override

from okrdesk.charts.ink import Align, write
from okrdesk.qtmodels.tree_model import COLUMNS
from okrdesk.ui.appearance import Appearance

_UNNAMED = frozenset({"owner"})  # initials need no heading; its title is spoken all the same


class TreeHeader(QHeaderView):
    """Titles aligned as their columns are."""

    def __init__(self, look: Appearance, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self.setSectionsClickable(False)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        column, theme, zoom = COLUMNS[logicalIndex], self._look.theme, self._look.zoom
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.drawLine(QRectF(rect).bottomLeft(), QRectF(rect).bottomRight())
        painter.translate(rect.left(), rect.top())
        painter.scale(zoom, zoom)
        wide, middle = rect.width() / zoom, rect.height() / zoom / 2 + 4
        if column.id not in _UNNAMED:
            at = wide - 7 if column.right else 10.0 if not logicalIndex else 7.0
            align: Align = "right" if column.right else "left"
            write(painter, "note_strong", theme.muted, at, middle, column.title, align=align)
        painter.restore()
