"""What a trend chart shows of a KPI, as figures. Must not draw, nor know pyqtgraph."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from okrdesk.charts.trend_fan import TrendFan
from okrdesk.charts.trend_parts import TrendLimits, TrendRemark, TrendTarget, TrendZone
from okrdesk.domain.words import tr
from okrdesk.look.days import show_day
from okrdesk.look.formats import LOCAL, Format
from okrdesk.look.numbers import show_short, show_value
from okrdesk.look.states import STATES


@dataclass(frozen=True, slots=True)
class Trend:
    """A KPI over time; days are ordinals, those of values the last days of their periods.

    `left_out` and `running` are places among the values, `signals` says of each place that is one
    what type it is and `rules` by which rule it was found.
    """

    name: str
    unit: str
    days: Sequence[int]
    values: Sequence[float]
    periods: Sequence[str] = ()
    left_out: frozenset[int] = frozenset()
    running: int | None = None
    zones: tuple[TrendZone, ...] = ()
    targets: tuple[TrendTarget, ...] = ()
    remarks: tuple[TrendRemark, ...] = ()
    limits: tuple[TrendLimits, ...] = ()
    signals: Mapping[int, str] = field(default_factory=dict)
    rules: Mapping[int, str] = field(default_factory=dict)
    fan: TrendFan | None = None
    currency: str | None = None
    decimals: int | None = None
    locale: Format = LOCAL
    today: int = 0

    def show(self, value: float) -> str:
        """A value as the crosshair writes it."""
        return show_value(
            value,
            self.unit,
            decimals=self.decimals,
            currency=self.currency,
            locale=self.locale,
        )

    def short(self, value: float) -> str:
        """A value as the axis writes it."""
        return show_short(value, self.unit, currency=self.currency, locale=self.locale)

    def state_at(self, place: int) -> str | None:
        """The state of the band that a value lies in; None where there was none."""
        day, value = self.days[place], self.values[place]
        for zone in self.zones:
            if zone.first <= day <= zone.last and zone.low <= value <= zone.high:
                return zone.state
        return None

    def says(self, first: int | None = None) -> str:
        """The chart in one sentence, from a day on: for those who hear it."""
        start, end = bisect_left(self.days, first or 0), len(self.days) - 1
        if start > end:
            return tr("{name}: no values").format(name=self.name)
        values = [float(value) for value in self.values[start:]]
        return tr(
            "{name}: {n} values from {first} to {last}, from {start} to {end}, "
            "lowest {low}, highest {high}"
        ).format(
            name=self.name,
            n=len(values),
            first=show_day(dt.date.fromordinal(int(self.days[start])), None, self.locale),
            last=show_day(dt.date.fromordinal(int(self.days[end])), None, self.locale),
            start=self.show(values[0]),
            end=self.show(values[-1]),
            low=self.show(min(values)),
            high=self.show(max(values)),
        )

    def nearest(self, day: float) -> int:
        """The place of the value nearest to a day, -1 without values."""
        if not len(self.days):
            return -1
        after = min(bisect_left(self.days, day), len(self.days) - 1)
        before = max(0, after - 1)
        return before if day - self.days[before] < self.days[after] - day else after

    def point_says(self, place: int) -> tuple[str, str]:
        """The two lines at the crosshair: the period, and value and state."""
        when = self.periods[place] if self.periods else ""
        if not when:
            when = show_day(dt.date.fromordinal(self.days[place]), None, self.locale)
        state = self.state_at(place)
        value = self.show(float(self.values[place]))
        if place in self.left_out:
            return when, tr("{value}, left out").format(value=value)
        if place == self.running:
            return when, tr("{value}, so far").format(value=value)
        if state is None:
            return when, value
        return when, tr("{value}, {state}").format(value=value, state=STATES[state].word.lower())
