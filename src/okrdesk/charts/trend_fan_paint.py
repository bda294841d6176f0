"""Paints where a KPI is likely to be at the end of a cycle. Must not forecast."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from okrdesk.charts.fonts import width
from okrdesk.charts.ink import NO_PEN, pen, write
from okrdesk.charts.trend_fan import TrendFan
from okrdesk.charts.trend_frame import TrendFrame
from okrdesk.look.theme import Theme

_GROUND = 0x50
_REMARKS = 52.0  # pixels at the top where remarks are written


def paint_fan(painter: QPainter, frame: TrendFrame, fan: TrendFan, theme: Theme) -> None:
    """The likely ends as a wedge, the expected way dotted.

    The words stand above its end, or inside where remarks are above; the chance below it.
    """
    start = QPointF(frame.x(fan.first), frame.y(fan.value))
    right, top, bottom = frame.x(fan.last), frame.y(fan.high), frame.y(fan.low)
    ground = QColor(theme.stale)
    ground.setAlpha(_GROUND)  # the bands stay to be seen through it
    painter.setPen(NO_PEN)
    painter.setBrush(ground)
    painter.drawPolygon(QPolygonF([start, QPointF(right, top), QPointF(right, bottom)]))
    painter.setPen(pen(theme.text, 1.4, Qt.PenStyle.DotLine))
    painter.drawLine(QLineF(start, QPointF(right, frame.y(fan.mean))))
    has_room = top - 18 > frame.plot.top() + _REMARKS
    words = [(top - 8 if has_room else frame.y(fan.mean) - 7, fan.says)]
    if fan.chance:
        words.append((bottom + 15, fan.chance))
    end = min(right, frame.plot.right() - 4)
    for y, says in words:
        if end - width("note", says) > frame.plot.left() and y < frame.plot.bottom():
            write(painter, "note", theme.text, end, y, says, align="right")
