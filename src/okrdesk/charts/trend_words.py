"""The words on a trend: remarks, usual range, states, target. Must not read data or overlap.

All is in pixels of 100 %: whoever paints scales the painter.
"""

from __future__ import annotations

import datetime as dt
from typing import TypeVar

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from okrdesk.charts.fonts import elided, width
from okrdesk.charts.ink import brush, pen, write
from okrdesk.charts.trend import Trend
from okrdesk.charts.trend_fan_paint import fan_words
from okrdesk.charts.trend_frame import TrendFrame
from okrdesk.charts.trend_parts import TrendLimits, TrendRemark, TrendTarget, TrendZone
from okrdesk.domain.words import tr
from okrdesk.look.days import show_day
from okrdesk.look.states import STATES
from okrdesk.look.theme import Theme

S = TypeVar("S", TrendZone, TrendTarget)

_WORDS_SHARE = 0xD8  # how opaque the ground of words over lines is
_REMARK_ROWS, _ROW, _REMARK_ROOM = 3, 15.0, 220.0
_STRIP, _BESIDE, _AIR = 7.0, 14.0, 8.0  # of the states' edge: its width, where words begin, rest
_LEAST_ROOM, _MOST_ROOM = 64.0, 150.0


def room_for_words(trend: Trend) -> float:
    """How many pixels at the right the words of the states and the target need."""
    words = [_target_says(trend, target) for target in _now(trend, trend.targets)]
    words += [STATES[zone.state].word for zone in _now(trend, trend.zones)]
    needed = _BESIDE + _AIR + max((width("note_strong", one) for one in words), default=0.0)
    return min(_MOST_ROOM, max(_LEAST_ROOM, needed))


def paint_words(painter: QPainter, frame: TrendFrame, trend: Trend, theme: Theme) -> list[QRectF]:
    """Remarks at the top, then forecast and usual ranges where no words are; else without any.

    Returns the places that the words took.
    """
    taken = _paint_remarks(painter, frame, trend, theme)
    for says, places in [] if trend.fan is None else fan_words(frame, trend.fan):
        box = next((place for place in places if _is_free(place, taken)), None)
        if box is not None:
            if len(trend.days) and box.left() < frame.x(trend.days[-1]):  # values run there
                painter.fillRect(box.adjusted(-2, 0, 2, 0), _ground(theme))
            write(painter, "note", theme.text, box.left(), box.bottom() - 3, says)
            taken.append(box)
    for limits in trend.limits:
        taken += _write_usual(painter, frame, limits, trend, theme, taken)
    return taken


def _ground(theme: Theme) -> QColor:
    """What words stand on where a line may run."""
    ground = QColor(theme.card)
    ground.setAlpha(_WORDS_SHARE)
    return ground


def _is_free(box: QRectF, taken: list[QRectF]) -> bool:
    with_air = box.adjusted(-6, -1, 6, 1)
    return not any(with_air.intersects(other) for other in taken)


def _write_usual(
    painter: QPainter,
    frame: TrendFrame,
    limits: TrendLimits,
    trend: Trend,
    theme: Theme,
    taken: list[QRectF],
) -> list[QRectF]:
    """On a ground of its own, for the line may run there; returns the place that it took.

    Of limits that follow a line at their last day, where they are what is written.
    """
    words = tr("usual {low} to {high}").format(
        low=trend.short(limits.lower), high=trend.short(limits.upper)
    )
    free = (box for box in _usual_places(frame, limits, words) if _is_free(box, taken))
    box = next(free, None)
    if box is None:
        return []
    painter.fillRect(box, _ground(theme))
    write(painter, "note", theme.muted, box.left() + 3, box.bottom() - 3, words)
    return [box]


def _usual_places(frame: TrendFrame, limits: TrendLimits, words: str) -> list[QRectF]:
    """Where the words may stand: over the upper limit, at its left or right end, then below it."""
    left, right = frame.span(limits.first, limits.last)
    long = width("note", words) + 6
    if left + long + 6 > right or not frame.sees(limits.upper):
        return []
    y = frame.y(limits.upper)
    ends = (left + 3, right - long - 3)
    across = reversed(ends) if limits.rise else ends
    rows = (y - 17, y + 3, y + 19)
    boxes = [QRectF(x, top, long, 15) for top in rows for x in across]
    return [box for box in boxes if box.top() >= frame.plot.top()]


def _paint_remarks(
    painter: QPainter, frame: TrendFrame, trend: Trend, theme: Theme
) -> list[QRectF]:
    """Dated words at the top, in rows, so that neighbours do not write over each other."""
    found: list[QRectF] = []
    for remark in trend.remarks:
        if not frame.first <= remark.day <= frame.last:
            continue
        x = frame.x(remark.day)
        style = Qt.PenStyle.DashLine if remark.is_break else Qt.PenStyle.DotLine
        painter.setPen(pen(theme.text if remark.is_break else theme.muted, 1.2, style))
        painter.drawLine(QLineF(x, frame.plot.top(), x, frame.plot.bottom()))
        font = "note_strong" if remark.is_break else "note"
        words = _remark_says(trend, remark, font)
        places = _remark_places(frame, x, width(font, words))
        box = next((one for one in places if _is_free(one, found)), None)
        if box is not None:
            painter.fillRect(box.adjusted(-2, 0, 2, 0), _ground(theme))
            write(painter, font, theme.text, box.left(), box.top() + 11, words)
            found.append(box)
    return found


def _remark_places(frame: TrendFrame, x: float, long: float) -> list[QRectF]:
    """Beside its line, where there is room on that side, in the first rows."""
    sides = [s for s in (x + 6, x - 6 - long) if s >= frame.plot.left()]
    sides = [s for s in sides if s + long <= frame.plot.right()]
    rows = range(_REMARK_ROWS)
    return [QRectF(s, frame.plot.top() + 3 + _ROW * n, long, _ROW - 1) for n in rows for s in sides]


def _remark_says(trend: Trend, remark: TrendRemark, font: str) -> str:
    """Its words, cut where they are long, and its day."""
    today = dt.date.fromordinal(trend.today) if trend.today else None
    day = show_day(dt.date.fromordinal(remark.day), today, trend.locale)
    return f"{elided(font, remark.text, int(_REMARK_ROOM))}, {day}"


def paint_edge(painter: QPainter, frame: TrendFrame, trend: Trend, theme: Theme) -> None:
    """At the right, the bands of today with their words, and the target's."""
    left = frame.plot.right() + 2
    room = room_for_words(trend) - _BESIDE
    taken: list[float] = []
    for target in _now(trend, trend.targets):
        if frame.sees(target.value):
            y, words = frame.y(target.value), _target_says(trend, target)
            write(painter, "note_strong", theme.text, left + 12, y + 4, words, room=room)
            taken.append(y)
    for zone in _now(trend, trend.zones):
        top, bottom = frame.y(zone.high), frame.y(zone.low)
        if bottom - top < 2:
            continue
        look = STATES[zone.state]
        strip = QRectF(left, top + 1, _STRIP, bottom - top - 2)
        painter.fillRect(strip, brush(theme.band(look.colour)))
        middle = (top + bottom) / 2
        if bottom - top >= 16 and all(abs(middle - other) >= 14 for other in taken):
            ink = theme.of(look.colour)
            write(painter, "note_strong", ink, left + 12, middle + 4, look.word, room=room)


def _target_says(trend: Trend, target: TrendTarget) -> str:
    return tr("target {value}").format(value=trend.short(target.value))


def _now(trend: Trend, spans: tuple[S, ...]) -> list[S]:
    return [span for span in spans if span.first <= trend.today <= span.last]
