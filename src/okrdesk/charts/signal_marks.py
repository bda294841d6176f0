"""The shapes of signals, by the rule that found them. Must not decide what is a signal.

Circles, diamonds and triangles mean states, so that signals have none of them.
"""

from __future__ import annotations

import math
from typing import Literal

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainter, QPolygonF

from okrdesk.charts.ink import brush, pen

SignalShape = Literal["square", "pentagon", "cross", "bar"]

# A rule names its pattern and its side: "beyond_upper", "shift_low".
_SHAPES: dict[str, SignalShape] = {
    "beyond": "square",
    "trend": "pentagon",
    "two_of_three": "cross",
    "shift": "bar",
}


def shape_of(rule: str) -> SignalShape:
    """square: beyond a limit; pentagon: a trend; cross: 2 of 3 near a limit; bar: a shift."""
    return _SHAPES[rule.rpartition("_")[0]]


def signal_tone(kind: str) -> str:
    """The meaning of a signal's colour by its type: good, act, or neither."""
    return _TONES.get(kind, "neutral")


_TONES = {"special_cause_improvement": "good", "special_cause_concern": "act"}


def paint_signal_mark(
    painter: QPainter,
    at: QPointF,
    shape: SignalShape,
    ink: str,
    ground: str,
    size: float = 1.0,
) -> None:
    """One shape of about 9 × `size` pixels, edged with `ground`; nothing else is changed."""
    painter.save()
    painter.translate(at)
    painter.scale(size, size)
    painter.setPen(pen(ground, 1))
    painter.setBrush(brush(ink))
    if shape == "square":
        painter.drawRect(QRectF(-4, -4, 8, 8))
    elif shape == "pentagon":
        corners = [math.radians(72 * corner - 90) for corner in range(5)]
        painter.drawPolygon(QPolygonF([QPointF(5 * math.cos(a), 5 * math.sin(a)) for a in corners]))
    elif shape == "bar":
        painter.drawRect(QRectF(-2.5, -5, 5, 10))
    else:
        for tone, thickness in ((ground, 4.5), (ink, 2.5)):
            painter.setPen(pen(tone, thickness))
            painter.drawLine(QLineF(-3.5, -3.5, 3.5, 3.5))
            painter.drawLine(QLineF(-3.5, 3.5, 3.5, -3.5))
    painter.restore()
