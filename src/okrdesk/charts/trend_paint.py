"""What lies behind and over the line of a trend. Must not know pyqtgraph, nor read data.

All is painted in pixels, so that zooming stretches no letter and no mark.
"""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from okrdesk.charts.fonts import width
from okrdesk.charts.ink import NO_BRUSH, NO_PEN, brush, clean, colour, pen, write
from okrdesk.charts.signal_marks import paint_signal_mark, shape_of, signal_tone
from okrdesk.charts.trend import Trend
from okrdesk.charts.trend_fan_paint import paint_fan
from okrdesk.charts.trend_frame import TrendFrame
from okrdesk.charts.trend_parts import TrendLimits
from okrdesk.charts.trend_words import paint_edge, paint_words
from okrdesk.look.states import STATES
from okrdesk.look.theme import Theme, mixed

_BAND_SHARE = 0.3
_USUAL_SHARE = 0xB4  # how opaque the usual range is
YEAR = 364  # days: 52 weeks, so that a week is compared with a week
_LEAST_MARK = 0.5  # of a signal's size, where the values stand close
_DOTS = 120  # more visible points than these would grow together


def paint_ground(painter: QPainter, frame: TrendFrame, trend: Trend, theme: Theme) -> None:
    """Bands, usual range, targets: what the line is read against."""
    painter.save()
    clean(painter)
    painter.setClipRect(frame.plot)
    for zone in trend.zones:
        left, right = frame.span(zone.first, zone.last)
        top, bottom = frame.y(zone.high), frame.y(zone.low)
        if left < right and top < bottom:
            ink = mixed(theme.band(STATES[zone.state].colour), theme.card, _BAND_SHARE)
            painter.fillRect(QRectF(left, top, right - left, bottom - top), colour(ink))
    for limits in trend.limits:
        _paint_limits(painter, frame, limits, theme)
    if trend.fan is not None:
        paint_fan(painter, frame, trend.fan, theme)
    for target in trend.targets:
        left, right = frame.span(target.first, target.last)
        if left < right and frame.sees(target.value):
            painter.setPen(pen(theme.text, 1.6))
            painter.drawLine(QLineF(left, frame.y(target.value), right, frame.y(target.value)))
    painter.restore()


def _paint_limits(painter: QPainter, frame: TrendFrame, limits: TrendLimits, theme: Theme) -> None:
    left, right = frame.span(limits.first, limits.last)
    if left >= right:
        return
    days = max(limits.first, frame.first), min(limits.last, frame.last)

    def line(value: float) -> QLineF:
        begin, end = (frame.y(limits.at(day, value)) for day in days)
        return QLineF(left, begin, right, end)

    ground = QColor(theme.card)
    ground.setAlpha(_USUAL_SHARE)
    painter.setPen(NO_PEN)
    painter.setBrush(ground)
    top, bottom = line(limits.upper), line(limits.lower)
    painter.drawPolygon(QPolygonF([top.p1(), top.p2(), bottom.p2(), bottom.p1()]))
    dash = Qt.PenStyle.DashLine if limits.trial else Qt.PenStyle.SolidLine
    for value, style in (
        (limits.upper, dash),
        (limits.lower, dash),
        (limits.centre, Qt.PenStyle.DotLine),
    ):
        painter.setPen(pen(theme.muted, 1.4, style))
        painter.drawLine(line(value))


def paint_marks(painter: QPainter, frame: TrendFrame, trend: Trend, theme: Theme) -> None:
    """Over the line: dots, left-out and running values, signals, words, the states' edge."""
    painter.save()
    clean(painter)
    places = frame.places(trend)
    painter.setClipRect(frame.plot.adjusted(-4, -4, 4, 4))
    if len(places) <= _DOTS:
        _paint_dots(painter, frame, trend, theme, places)
    size = min(1.0, max(_LEAST_MARK, frame.plot.width() / 9 / max(1, len(places))))
    for place in (p for p in trend.signals if p in places):
        ink = theme.of(signal_tone(trend.signals[place]))
        shape = shape_of(trend.rules[place])
        paint_signal_mark(painter, _at(frame, trend, place), shape, ink, theme.card, size)
    paint_words(painter, frame, trend, theme)
    painter.setClipping(False)
    paint_edge(painter, frame, trend, theme)
    painter.restore()


def _at(frame: TrendFrame, trend: Trend, place: int) -> QPointF:
    return QPointF(frame.x(trend.days[place]), frame.y(trend.values[place]))


def _paint_dots(
    painter: QPainter, frame: TrendFrame, trend: Trend, theme: Theme, places: range
) -> None:
    for place in places:
        hollow = place in trend.left_out or place == trend.running
        painter.setPen(pen(theme.spark, 1.4) if hollow else Qt.PenStyle.NoPen)
        painter.setBrush(brush(theme.card if hollow else theme.spark))
        radius = 3.2 if hollow else 2.4
        painter.drawEllipse(_at(frame, trend, place), radius, radius)


def paint_crosshair(
    painter: QPainter, frame: TrendFrame, trend: Trend, place: int, theme: Theme
) -> None:
    """A line through one value, a ring around it and its words in a box beside it."""
    if place not in frame.places(trend):
        return
    at = _at(frame, trend, place)
    painter.save()
    clean(painter)
    painter.setPen(pen(theme.text, 1.2))
    painter.drawLine(QLineF(at.x(), frame.plot.top(), at.x(), frame.plot.bottom()))
    painter.setBrush(brush(theme.card))
    painter.setPen(pen(theme.text, 2))
    painter.drawEllipse(at, 4.5, 4.5)
    _paint_box(painter, frame, at, trend.point_says(place), theme)
    painter.restore()


def _paint_box(
    painter: QPainter, frame: TrendFrame, at: QPointF, says: tuple[str, str], theme: Theme
) -> None:
    when, value = says
    wide = max(width("note", when), width("small_strong", value)) + 18
    left = at.x() - wide - 8 if at.x() - wide - 8 > frame.plot.left() else at.x() + 8
    top = max(frame.plot.top() + 4, min(at.y() - 50, frame.plot.bottom() - 44))
    painter.setPen(pen(theme.edge))
    painter.setBrush(brush(theme.card))
    painter.drawRoundedRect(QRectF(left, top, wide, 40), 5, 5)
    write(painter, "note", theme.muted, left + 9, top + 16, when)
    write(painter, "small_strong", theme.text, left + 9, top + 32, value)
    painter.setBrush(NO_BRUSH)


def paint_year_ago(painter: QPainter, frame: TrendFrame, trend: Trend, theme: Theme) -> None:
    """The values of a year before, dashed and quiet, under the days a year later."""
    earlier = TrendFrame(frame.plot, frame.first - YEAR, frame.last - YEAR, frame.low, frame.high)
    places = [p for p in earlier.places(trend) if p not in trend.left_out]
    painter.save()
    clean(painter)
    painter.setClipRect(frame.plot)
    painter.setPen(pen(theme.muted, 1.4, Qt.PenStyle.DashLine))
    painter.drawPolyline(QPolygonF([_at(earlier, trend, place) for place in places]))
    painter.restore()
