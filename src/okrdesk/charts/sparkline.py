"""The small line of recent values over the usual range. Must not choose which values."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPolygonF

from okrdesk.charts.ink import NO_BRUSH, NO_PEN, brush, clean, pen
from okrdesk.charts.marks import mark
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.periods import Point
from okrdesk.look.states import Shape
from okrdesk.look.theme import Theme

_INSET = 4.0
_JOIN = Qt.PenJoinStyle.MiterJoin  # round ones, which nobody sees at this width, take twice as long


@dataclass(frozen=True, slots=True)
class SignalMark:
    """A point of the line that stands out: the place among the points, its shape and colour."""

    place: int
    shape: Shape
    ink: str


@dataclass(frozen=True, slots=True)
class _Frame:
    """Days and values to pixels: `left + right_per_day * (day - first)` and so on."""

    first: int
    left: float
    right_per_day: float
    low: float
    bottom: float
    up_per_value: float

    def line(self, points: Sequence[Point]) -> list[QPointF]:
        """Where the points are; in one go, since a board has hundreds of them."""
        first, left, right = self.first, self.left, self.right_per_day
        low, bottom, up = self.low, self.bottom, self.up_per_value
        return [
            QPointF(
                left + right * (point.period.end.toordinal() - first),
                bottom - up * (point.value - low),
            )
            for point in points
        ]

    def y(self, value: float) -> float:
        """How far down a value is."""
        return self.bottom - self.up_per_value * (value - self.low)


def _frame(rect: QRectF, points: Sequence[Point], ends: Sequence[float]) -> _Frame:
    """The newest point is at the right; values that are all alike lie in the middle."""
    first, last = (points[place].period.end.toordinal() for place in (0, -1))
    values = [point.value for point in points]
    values += ends
    low, high = min(values), max(values)
    room, rise = rect.width() - 2 * _INSET, rect.height() - 2 * _INSET
    per_day = room / (last - first) if last > first else 0.0
    return _Frame(
        first=first,
        left=rect.left() + _INSET if per_day else rect.right() - _INSET,
        right_per_day=per_day,
        low=low,
        bottom=rect.bottom() - _INSET if high > low else rect.center().y(),
        up_per_value=rise / (high - low) if high > low else 0.0,
    )


def paint_sparkline(
    painter: QPainter,
    rect: QRectF,
    points: Sequence[Point],
    theme: Theme,
    *,
    usual: tuple[float, float] | None = None,
    slope: float = 0.0,
    stale: bool = False,
    marks: Sequence[SignalMark] = (),
) -> None:
    """The points by date, the usual range behind them, a dot on the newest; nothing without points.

    The usual range is that of the newest point; it rises by `slope` from point to point. Left-out
    points are hollow and the line passes them by; a running period's dot is hollow too.
    """
    if not points:
        return
    band = _band(usual, slope * (len(points) - 1)) if usual is not None else ()
    frame = _frame(rect, points, band)
    line = frame.line(points)
    ink = theme.stale if stale else theme.spark
    out = [place for place, point in enumerate(points) if point.left_out is not None]
    painter.save()
    clean(painter)
    if band:
        _paint_band(painter, rect, [frame.y(end) for end in band], theme)
    painter.setPen(pen(ink, 1.5, join=_JOIN))
    painter.drawPolyline([line[n] for n in range(len(line)) if n not in out] if out else line)
    for place in out:
        _dot(painter, line[place], theme.card, ink, 2.2)
    for signal in marks:
        mark(painter, line[signal.place], 3, signal.shape, signal.ink)
    if len(points) - 1 not in {signal.place for signal in marks}:
        _last_dot(painter, line[-1], points[-1], theme, theme.stale if stale else "")
    painter.restore()


def _band(usual: tuple[float, float], rise: float) -> tuple[float, float, float, float]:
    """The usual range at the first point and at the newest: low, high, low, high."""
    low, high = usual
    return low - rise, high - rise, low, high


def _paint_band(painter: QPainter, rect: QRectF, ends: Sequence[float], theme: Theme) -> None:
    """At least a pixel high, so that a range without width is still seen."""
    left, right = rect.left() + _INSET, rect.right() - _INSET
    low, high, last_low, last_high = ends
    painter.setPen(NO_PEN)
    painter.setBrush(brush(theme.usual))
    corners = (
        QPointF(left, high),
        QPointF(right, last_high),
        QPointF(right, max(last_low, last_high + 1)),
        QPointF(left, max(low, high + 1)),
    )
    painter.drawPolygon(QPolygonF(corners))


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
