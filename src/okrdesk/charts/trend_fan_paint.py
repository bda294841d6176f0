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


def paint_fan(painter: QPainter, frame: TrendFrame, fan: TrendFan, theme: Theme) -> None:
    """The likely ends as a wedge, the expected way dotted, the words above or below its end."""
    start = QPointF(frame.x(fan.first), frame.y(fan.value))
    right, top, bottom = frame.x(fan.last), frame.y(fan.high), frame.y(fan.low)
    ground = QColor(theme.stale)
    ground.setAlpha(_GROUND)  # the bands stay to be seen through it
    painter.setPen(NO_PEN)
    painter.setBrush(ground)
    painter.drawPolygon(QPolygonF([start, QPointF(right, top), QPointF(right, bottom)]))
    painter.setPen(pen(theme.text, 1.4, Qt.PenStyle.DotLine))
    painter.drawLine(QLineF(start, QPointF(right, frame.y(fan.mean))))
    above = top - 8 if top - 18 > frame.plot.top() else bottom + 15
    end = min(right, frame.plot.right() - 4)
    if end - width("note", fan.says) > frame.plot.left():
        write(painter, "note", theme.text, end, above, fan.says, align="right")
