"""Which days and values a trend labels, and their painting. Must not know pyqtgraph."""

from __future__ import annotations

import datetime as dt
import math

from PySide6.QtCore import QLineF
from PySide6.QtGui import QPainter

from okrdesk.charts.fonts import width
from okrdesk.charts.ink import clean, pen, write
from okrdesk.charts.trend import Trend
from okrdesk.charts.trend_frame import TrendFrame
from okrdesk.look.days import show_day
from okrdesk.look.theme import Theme

_DAY_STEPS = (1, 2, 7, 14)  # longer ones go by whole months
_MONTH_STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 600, 1200)
_MONTH_DAYS = 30.44
_VALUE_STEPS = (1.0, 2.0, 5.0, 10.0)  # not 2.5: 0.25 would be written 0.3
_DAY_ROOM, _VALUE_ROOM = 84.0, 56.0  # pixels that a label wants
_LEAST_ROOM = 52.0  # at the left, so that the line of most KPIs begins at the same place


def day_ticks(frame: TrendFrame) -> list[int]:
    """The days to label: Sundays or every other day of a few weeks, else firsts of months."""
    step = (frame.last - frame.first) * _DAY_ROOM / max(1.0, frame.plot.width())
    if step <= _DAY_STEPS[-1]:
        whole = next(days for days in _DAY_STEPS if days >= step)
        first = math.ceil(frame.first / whole) * whole  # ordinal 7 was a Sunday
        return list(range(first, math.floor(frame.last) + 1, whole))
    months = next((m for m in _MONTH_STEPS if m * _MONTH_DAYS >= step), _MONTH_STEPS[-1])
    return _firsts(frame.first, frame.last, months)


def _firsts(low: float, high: float, months: int) -> list[int]:
    """The firsts of every `months`-th month between two ordinals."""
    start = dt.date.fromordinal(min(max(1, math.ceil(low)), dt.date.max.toordinal()))
    count = max(12, start.year * 12 + start.month - 1)
    count += -count % months if start.day == 1 else months - count % months
    found: list[int] = []
    while count < dt.MAXYEAR * 12:
        day = dt.date(count // 12, count % 12 + 1, 1).toordinal()
        if day > high:
            break
        found.append(day)
        count += months
    return found


def value_ticks(frame: TrendFrame) -> list[float]:
    """Round values, about as many as there is room for."""
    span = frame.high - frame.low
    if not span > 0 or not math.isfinite(span):
        return [frame.low]
    wanted = span * _VALUE_ROOM / max(1.0, frame.plot.height())
    power = 10.0 ** math.floor(math.log10(wanted))
    step = next(s * power for s in _VALUE_STEPS if s * power >= wanted * (1 - 1e-9))
    first, last = math.ceil(frame.low / step - 1e-9), math.floor(frame.high / step + 1e-9)
    return [count * step for count in range(first, last + 1)]


def room_for_values(frame: TrendFrame, trend: Trend) -> float:
    """How many pixels at the left the labelled values need."""
    return max([_LEAST_ROOM, *(width("note", trend.short(v)) + 11 for v in value_ticks(frame))])


def paint_axes(painter: QPainter, frame: TrendFrame, trend: Trend, theme: Theme) -> None:
    """Days below and values at the left; the year is named where it changes."""
    painter.save()
    clean(painter)
    plot = frame.plot
    painter.setPen(pen(theme.line))
    painter.drawLine(QLineF(plot.left(), plot.bottom(), plot.right(), plot.bottom()))
    for value in value_ticks(frame):
        y, text = frame.y(value) + 4, trend.short(value)
        write(painter, "note", theme.muted, plot.left() - 7, y, text, align="right")
    known = dt.date.fromordinal(max(1, trend.today))
    free = plot.left() - 20
    for number in day_ticks(frame):
        day = dt.date.fromordinal(max(1, number))
        text = show_day(day, known, trend.locale)
        x, half = frame.x(number), width("note", text) / 2
        known = day
        if x - half > free and x + half < plot.right() + 20:
            write(painter, "note", theme.muted, x, plot.bottom() + 18, text, align="centre")
            free = x + half + 8
    painter.restore()
