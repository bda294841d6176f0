"""A grade on its track of eleven marks. Must not give grades."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainter

from okrdesk.charts.ink import NO_BRUSH, NO_PEN, brush, clean, pen
from okrdesk.look.states import StateLook
from okrdesk.look.theme import Theme

SLIDER_WIDTH = 78.0
_INSET, _KNOB, _TRACK = 4.0, 6.0, 4.0


def paint_grade_slider(
    painter: QPainter,
    rect: QRectF,
    grade: float,
    proposed: float,
    look: StateLook,
    theme: Theme,
    *,
    given: bool,
) -> None:
    """The knob stands at `grade`, a ring at `proposed` where that is another.

    A grade that nobody gave yet is a track without fill and a knob with a thin edge.
    """
    middle, left = rect.center().y(), rect.left() + _INSET
    long = rect.width() - 2 * _INSET
    ink = theme.of(look.colour)
    painter.save()
    clean(painter)
    track = QRectF(left, middle - _TRACK / 2, long, _TRACK)
    painter.setBrush(brush(theme.track))
    painter.drawRoundedRect(track, 2, 2)
    painter.setPen(pen(theme.edge, 0.8))
    for tenth in range(11):
        x = left + long * tenth / 10
        painter.drawLine(QLineF(x, track.top(), x, track.bottom()))
    painter.setPen(NO_PEN)
    if given:
        painter.setBrush(brush(ink))
        painter.drawRoundedRect(QRectF(left, track.top(), long * grade, _TRACK), 2, 2)
    if abs(grade - proposed) > 1e-9:
        painter.setPen(pen(theme.muted, 1.4))
        painter.setBrush(NO_BRUSH)
        painter.drawEllipse(QPointF(left + long * proposed, middle), 3, 3)
    painter.setPen(pen(ink, 2.4 if given else 1.3))
    painter.setBrush(brush(theme.card))
    painter.drawEllipse(QPointF(left + long * grade, middle), _KNOB, _KNOB)
    painter.restore()


def grade_at(rect: QRectF, x: float) -> float:
    """The grade in tenths at `x` on the track that is painted into `rect`."""
    share = (x - rect.left() - _INSET) / (rect.width() - 2 * _INSET)
    return round(min(max(share, 0.0), 1.0) * 10) / 10
