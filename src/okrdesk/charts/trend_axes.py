"""The axes of a trend: days below, values at the left. Must not hold data."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable

import pyqtgraph as pg

from okrdesk.charts.fonts import font
from okrdesk.charts.ink import colour
from okrdesk.charts.trend import Trend
from okrdesk.look.days import show_day
from okrdesk.look.theme import Theme

_STEPS = (1, 2, 7, 14)  # days; longer ones go by whole months
_MONTHS = (1, 2, 3, 6, 12, 24, 60, 120)
_LABEL_WIDTH = 84.0


class DayAxis(pg.AxisItem):  # type: ignore[misc]
    """Ordinals of days as dates, on Sundays, firsts of months or years as there is room."""

    def __init__(self) -> None:
        super().__init__("bottom")
        self._trend: Trend | None = None

    def show_trend(self, trend: Trend, theme: Theme) -> None:
        """Take the language and the colours."""
        self._trend = trend
        _dress(self, theme)

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        """The days that get a label."""
        room = max(1.0, size / _LABEL_WIDTH)
        days = (high - low) / room
        if days <= _STEPS[-1]:
            step = next(step for step in _STEPS if step >= days)
            first = math.ceil(low / step) * step  # ordinal 7 was a Sunday
            return [(step, [float(day) for day in range(first, math.floor(high) + 1, step)])]
        months = next((m for m in _MONTHS if m * 30.44 >= days), _MONTHS[-1])
        return [(months * 30.44, list(_firsts(low, high, months)))]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:  # noqa: ARG002
        """The dates; the year is named where it changes."""
        trend = self._trend
        if trend is None:
            return ["" for _ in values]
        texts, known = [], dt.date.fromordinal(max(1, trend.today))
        for value in values:
            day = dt.date.fromordinal(round(value))
            texts.append(show_day(day, known if spacing < 300 else None, trend.locale))
            known = day
        return texts


def _firsts(low: float, high: float, months: int) -> list[float]:
    """The firsts of every `months`-th month between two ordinals."""
    low, high = max(low, 1.0), min(high, float(dt.date.max.toordinal()))
    start = dt.date.fromordinal(math.ceil(low))
    count = start.year * 12 + start.month - 1
    count -= count % months
    found: list[float] = []
    while count < 9999 * 12:
        day = dt.date(count // 12, count % 12 + 1, 1).toordinal() if count >= 12 else 0
        if day > high:
            break
        if day >= low:
            found.append(float(day))
        count += months
    return found


class ValueAxis(pg.AxisItem):  # type: ignore[misc]
    """Values in the KPI's unit."""

    def __init__(self) -> None:
        super().__init__("left")
        self._short: Callable[[float], str] = str

    def show_trend(self, trend: Trend, theme: Theme) -> None:
        """Take the unit and the colours."""
        self._short = trend.short
        _dress(self, theme)

    def tickStrings(self, values: list[float], *_: float) -> list[str]:
        """The values, exact enough to tell two of them apart."""
        return [self._short(float(value)) for value in values]


def _dress(axis: pg.AxisItem, theme: Theme) -> None:
    axis.setTextPen(colour(theme.muted))
    axis.setPen(colour(theme.line))
    axis.setTickPen(pg.mkPen(None))
    axis.setStyle(tickLength=0, tickFont=font("note"), tickTextOffset=7)
