"""Words that were searched for, the letters that fit underlined. Must not search."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from okrdesk.charts.ink import upright, write_in
from okrdesk.ui.appearance import Appearance

LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


def paint_found(
    painter: QPainter, look: Appearance, room: QRectF, words: str, places: Sequence[int]
) -> None:
    """Write `words` into `room`, cut at its end; the letters at `places` are underlined."""
    font = look.font(13)
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.setFont(font)
    painter.setPen(QColor(look.theme.text))
    write_in(painter, room, LEFT, shown)
    painter.setPen(QPen(QColor(look.theme.text), 2))
    low = room.center().y() + metrics.height() / 2 - 1
    long = metrics.horizontalAdvance(shown)
    with upright(painter, room.left(), room.left() + long):
        for place in places:
            if place < len(shown):
                left = room.left() + metrics.horizontalAdvance(shown[:place])
                right = room.left() + metrics.horizontalAdvance(shown[: place + 1])
                painter.drawLine(QPointF(left, low), QPointF(right, low))


def paint_found_ground(
    painter: QPainter, look: Appearance, rect: QRectF, *, chosen: bool, pointed: bool
) -> None:
    """What lies under a row that is the current one, or has the mouse over it."""
    theme = look.theme
    if chosen:
        painter.fillRect(rect, QColor(theme.usual))
        painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), QColor(theme.text))
    elif pointed:
        painter.fillRect(rect, QColor(theme.selection))
