"""The small line of recent values over the usual range. Must not choose which values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from okrdesk.charts.ink import NO_BRUSH, NO_PEN, brush, clean, pen
from okrdesk.charts.marks import mark
from okrdesk.domain.periods import Point
from okrdesk.look.states import Shape
from okrdesk.look.theme import Theme

_INSET = 4.0


@dataclass(frozen=True, slots=True)
class SignalMark:
    """A point of the line that stands out: the place among the points, its shape and colour."""

    place: int
    shape: Shape
    ink: str


@dataclass(frozen=True, slots=True)
class _Frame:
    """Days and values to pixels."""

    rect: QRectF
    first: int
    days: int
    low: float
    span: float

    def at(self, point: Point) -> QPointF:
        share = (point.period.end.toordinal() - self.first) / self.days if self.days else 1.0
        room = self.rect.width() - 2 * _INSET
        return QPointF(self.rect.left() + _INSET + room * share, self.y(point.value))

    def y(self, value: float) -> float:
        if not self.span:
            return self.rect.center().y()
        return (
            self.rect.bottom()
            - _INSET
            - (value - self.low) / self.span * (self.rect.height() - 2 * _INSET)
        )


def _frame(rect: QRectF, points: Sequence[Point], usual: tuple[float, float] | None) -> _Frame:
    first, last = (points[place].period.end.toordinal() for place in (0, -1))
    values = [point.value for point in points] + list(usual or ())
    low = min(values)
    return _Frame(rect, first, last - first, low, max(values) - low)


def paint_sparkline(
    painter: QPainter,
    rect: QRectF,
    points: Sequence[Point],
    theme: Theme,
    *,
    usual: tuple[float, float] | None = None,
    stale: bool = False,
    marks: Sequence[SignalMark] = (),
) -> None:
    """The points by date, the usual range behind them, a dot on the newest; nothing without points.

    Left-out points are hollow and the line passes them by; a running period's dot is hollow too.
    """
    if not points:
        return
    frame = _frame(rect, points, usual)
    ink = theme.stale if stale else theme.spark
    painter.save()
    clean(painter)
    if usual is not None:
        top, bottom = frame.y(usual[1]), frame.y(usual[0])
        inner = QRectF(rect.left() + _INSET, top, rect.width() - 2 * _INSET, max(1, bottom - top))
        painter.fillRect(inner, brush(theme.usual))
    painter.setPen(pen(ink, 1.5))
    painter.drawPolyline([frame.at(point) for point in points if point.left_out is None])
    for point in points:
        if point.left_out is not None:
            _dot(painter, frame.at(point), theme.card, ink, 2.2)
    for signal in marks:
        mark(painter, frame.at(points[signal.place]), 3, signal.shape, signal.ink)
    if len(points) - 1 not in {signal.place for signal in marks}:
        _last_dot(painter, frame.at(points[-1]), points[-1], theme, theme.stale if stale else "")
    painter.restore()


def _last_dot(painter: QPainter, at: QPointF, point: Point, theme: Theme, grey: str) -> None:
    ink = grey or theme.text
    hollow = point.so_far or point.left_out is not None
    painter.setPen(NO_PEN)
    painter.setBrush(brush(theme.card))
    painter.drawEllipse(at, 3.6, 3.6)
    if hollow:
        _dot(painter, at, theme.card, ink, 2.3)
    else:
        painter.setBrush(brush(ink))
        painter.drawEllipse(at, 2.6, 2.6)


def _dot(painter: QPainter, at: QPointF, ground: str, ink: str, radius: float) -> None:
    painter.setPen(pen(ink, 1.2))
    painter.setBrush(brush(ground))
    painter.drawEllipse(at, radius, radius)
    painter.setBrush(NO_BRUSH)
