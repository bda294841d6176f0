"""The tree's heading line. Must not sort or move columns."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from okrdesk.charts.ink import Align, write
from okrdesk.domain.overriding import override
from okrdesk.qtmodels.tree_model import COLUMNS
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.zoomed import zoomed

_UNNAMED = frozenset({"owner"})  # initials need no heading; its title is spoken all the same


class TreeHeader(QHeaderView):
    """Titles aligned as their columns are."""

    def __init__(self, look: Appearance, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self.setSectionsClickable(False)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        column, theme = COLUMNS[logicalIndex], self._look.theme
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.drawLine(QRectF(rect).bottomLeft(), QRectF(rect).bottomRight())
        if column.id in _UNNAMED:
            return
        with zoomed(
            painter, rect, self._look.zoom, clipped=False, mirrored=self.isRightToLeft()
        ) as box:
            at = box.right() - 7 if column.right else 10.0 if not logicalIndex else 7.0
            align: Align = "right" if column.right else "left"
            base = box.center().y() + 4
            write(painter, "note_strong", theme.muted, at, base, column.title, align=align)
