"""What lies behind and over the line of a trend. Must not know pyqtgraph, nor read data.

All is painted in pixels, so that zooming stretches no letter and no mark.
"""

from __future__ import annotations

import datetime as dt
from typing import TypeVar

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from okrdesk.charts.fonts import elided, width
from okrdesk.charts.ink import NO_BRUSH, NO_PEN, brush, clean, colour, pen, write
from okrdesk.charts.signal_marks import paint_signal_mark, shape_of, signal_tone
from okrdesk.charts.trend import Trend
from okrdesk.charts.trend_fan_paint import paint_fan
from okrdesk.charts.trend_frame import TrendFrame
from okrdesk.charts.trend_parts import TrendLimits, TrendTarget, TrendZone
from okrdesk.domain.words import tr
from okrdesk.look.days import show_day
from okrdesk.look.states import STATES
from okrdesk.look.theme import Theme, mixed

S = TypeVar("S", TrendZone, TrendTarget)

_BAND_SHARE = 0.3
_USUAL_SHARE, _WORDS_SHARE = 0xB4, 0xD8  # how opaque the usual range and its words' ground are
YEAR = 364  # days: 52 weeks, so that a week is compared with a week
_LEAST_MARK = 0.5  # of a signal's size, where the values stand close
_DOTS = 120  # more visible points than these would grow together
_REMARK_ROWS = 3


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


def _write_usual(
    painter: QPainter, frame: TrendFrame, limits: TrendLimits, trend: Trend, theme: Theme
) -> None:
    """Over the upper limit, on a ground of its own: the line may run there.

    Of limits that follow a line at their last day, where they are what is written.
    """
    left, right = frame.span(limits.first, limits.last)
    words = tr("usual {low} to {high}").format(
        low=trend.short(limits.lower), high=trend.short(limits.upper)
    )
    long, top = width("note", words), frame.y(limits.upper)
    if left + long + 12 > right or not frame.sees(limits.upper):
        return
    ground = QColor(theme.card)
    ground.setAlpha(_WORDS_SHARE)
    left = right - long - 12 if limits.rise else left
    painter.fillRect(QRectF(left + 3, top - 17, long + 6, 15), ground)
    write(painter, "note", theme.muted, left + 6, top - 5, words)


def paint_marks(painter: QPainter, frame: TrendFrame, trend: Trend, theme: Theme) -> None:
    """Over the line: dots, left-out and running values, signals, remarks, the states' edge."""
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
    for limits in trend.limits:
        _write_usual(painter, frame, limits, trend, theme)
    _paint_remarks(painter, frame, trend, theme)
    painter.setClipping(False)
    _paint_edge(painter, frame, trend, theme)
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


def _paint_remarks(painter: QPainter, frame: TrendFrame, trend: Trend, theme: Theme) -> None:
    """Dated words at the top, in rows, so that neighbours do not write over each other."""
    ends = [frame.plot.left()] * _REMARK_ROWS
    for remark in trend.remarks:
        if not frame.first <= remark.day <= frame.last:
            continue
        x = frame.x(remark.day)
        style = Qt.PenStyle.DashLine if remark.is_break else Qt.PenStyle.DotLine
        painter.setPen(pen(theme.text if remark.is_break else theme.muted, 1.2, style))
        painter.drawLine(QLineF(x, frame.plot.top(), x, frame.plot.bottom()))
        font = "note_strong" if remark.is_break else "note"
        words = elided(font, f"{remark.text}, {_day(remark.day, trend)}", 220)
        long = width(font, words)
        left = x + 6 if x + 12 + long < frame.plot.right() else x - 6 - long
        row = next((n for n, end in enumerate(ends) if end <= left), None)
        if row is not None:
            write(painter, font, theme.text, left, frame.plot.top() + 14 + 15 * row, words)
            ends[row] = left + long + 8


def _day(day: int, trend: Trend) -> str:
    today = dt.date.fromordinal(trend.today) if trend.today else None
    return show_day(dt.date.fromordinal(day), today, trend.locale)


def _paint_edge(painter: QPainter, frame: TrendFrame, trend: Trend, theme: Theme) -> None:
    """At the right, the bands of today with their words, and the target's."""
    left = frame.plot.right() + 2
    taken: list[float] = []
    for target in _now(trend, trend.targets):
        if frame.sees(target.value):
            y = frame.y(target.value)
            words = tr("target {value}").format(value=trend.short(target.value))
            write(painter, "note_strong", theme.text, left + 12, y + 4, words)
            taken.append(y)
    for zone in _now(trend, trend.zones):
        top, bottom = frame.y(zone.high), frame.y(zone.low)
        if bottom - top < 2:
            continue
        look = STATES[zone.state]
        strip = QRectF(left, top + 1, 7, bottom - top - 2)
        painter.fillRect(strip, brush(theme.band(look.colour)))
        middle = (top + bottom) / 2
        if bottom - top >= 16 and all(abs(middle - other) >= 14 for other in taken):
            ink = theme.of(look.colour)
            write(painter, "note_strong", ink, left + 12, middle + 4, look.word)


def _now(trend: Trend, spans: tuple[S, ...]) -> list[S]:
    return [span for span in spans if span.first <= trend.today <= span.last]


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
