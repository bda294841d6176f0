"""Paints where a KPI is likely to be at the end of a cycle. Must not forecast."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from okrdesk.charts.fonts import width
from okrdesk.charts.ink import NO_PEN, pen
from okrdesk.charts.trend_fan import TrendFan
from okrdesk.charts.trend_frame import TrendFrame
from okrdesk.look.theme import Theme

_GROUND = 0x50


def paint_fan(painter: QPainter, frame: TrendFrame, fan: TrendFan, theme: Theme) -> None:
    """The likely ends as a wedge, the expected way dotted."""
    start = QPointF(frame.x(fan.first), frame.y(fan.value))
    right, top, bottom = frame.x(fan.last), frame.y(fan.high), frame.y(fan.low)
    ground = QColor(theme.stale)
    ground.setAlpha(_GROUND)  # the bands stay to be seen through it
    painter.setPen(NO_PEN)
    painter.setBrush(ground)
    painter.drawPolygon(QPolygonF([start, QPointF(right, top), QPointF(right, bottom)]))
    painter.setPen(pen(theme.text, 1.4, Qt.PenStyle.DotLine))
    painter.drawLine(QLineF(start, QPointF(right, frame.y(fan.mean))))


def fan_words(frame: TrendFrame, fan: TrendFan) -> list[tuple[str, list[QRectF]]]:
    """What is written at the fan's end, each with the places where it may stand, the best first:
    above the fan's end, over it, below it; the chance below it.
    """
    right, top, bottom = frame.x(fan.last), frame.y(fan.high), frame.y(fan.low)
    end = min(right, frame.plot.right() - 4)
    below = bottom + 15
    wanted: list[tuple[str, tuple[float, ...]]] = [
        (fan.says, (top - 8, top + 9, top + 24, frame.y(fan.mean) - 7, below + 15))
    ]
    if fan.chance:
        # Words that begin before the fan stand at the foot: the newest values are beside it.
        is_long = end - width("note", fan.chance) < frame.x(fan.first)
        foot = frame.plot.bottom() - 7
        wanted.append((fan.chance, (foot, below) if is_long else (below, foot)))
    found = []
    for says, baselines in wanted:
        long = width("note", says)
        boxes = [QRectF(end - long, y - 11, long, 14) for y in baselines]
        found.append((says, [box for box in boxes if frame.plot.contains(box)]))
    return found
