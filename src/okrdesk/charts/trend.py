"""What a trend chart shows of a KPI, as figures. Must not draw, nor know pyqtgraph."""

from __future__ import annotations

import datetime as dt
import math
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from okrdesk.charts.trend_fan import TrendFan, fan_of
from okrdesk.domain.bands import Limits, limits_of, plans_of, target_of, timeline, with_plan
from okrdesk.domain.kpi_chart import read_chart
from okrdesk.domain.loaded import series_from
from okrdesk.domain.periods import Point, kpi_period, series_points
from okrdesk.domain.records import Annotation, Band, Kpi
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.look.days import show_day
from okrdesk.look.formats import LOCAL, Format
from okrdesk.look.numbers import show_short, show_value
from okrdesk.look.states import STATES

_EVER = (dt.date.min.toordinal(), dt.date.max.toordinal())


@dataclass(frozen=True, slots=True)
class TrendZone:
    """A stretch of time and values that is one state; open sides are infinite."""

    first: int
    last: int
    low: float
    high: float
    state: str

    def edges(self) -> tuple[float, ...]:
        """Its finite limits."""
        return tuple(edge for edge in (self.low, self.high) if math.isfinite(edge))


@dataclass(frozen=True, slots=True)
class TrendTarget:
    """A target in force from one day to another."""

    first: int
    last: int
    value: float

    def edges(self) -> tuple[float, ...]:
        """The target itself."""
        return (self.value,)


@dataclass(frozen=True, slots=True)
class TrendLimits:
    """The usual range between two days; a trial one rests on few values and is dashed.

    Of one that follows a line the limits are those of the last day; they rose by `rise` until then.
    """

    first: int
    last: int
    lower: float
    centre: float
    upper: float
    trial: bool = False
    rise: float = 0.0

    def edges(self) -> tuple[float, ...]:
        """Both ends of the usual range."""
        return self.lower, self.upper

    def within(self, first: float, last: float) -> tuple[float, ...]:
        """Their ends on the first and the last of the days in view."""
        days = max(self.first, first), min(self.last, last)
        return tuple(self.at(day, end) for day in days for end in self.edges())

    def at(self, day: float, value: float) -> float:
        """What a limit of the last day was on an earlier one."""
        back = (self.last - day) / ((self.last - self.first) or 1)
        return value - self.rise * back


@dataclass(frozen=True, slots=True)
class TrendRemark:
    """An annotation; one that starts new limits is a break."""

    day: int
    text: str
    is_break: bool


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


def trend_of(ws: Workspace, kpi: Kpi, today: dt.date, locale: Format = LOCAL) -> Trend:
    """The trend of a KPI over all its values; NotLoaded while older ones are still in the file."""
    series_from(ws, kpi.id, dt.date.min)
    points = series_points(ws, kpi, today)
    zones: list[TrendZone] = []
    targets: list[TrendTarget] = []
    for first, last, band in _spans(ws, kpi):
        limits, target = limits_of(kpi, band), target_of(kpi, band)
        zones += _zones(first, last, limits) if limits is not None else ()
        ends = {end for end in target or () if math.isfinite(end)}
        targets += [TrendTarget(first, last, end) for end in sorted(ends)]
    chart = read_chart(ws, kpi, today)
    return Trend(
        name=kpi.name,
        unit=kpi.unit,
        days=[point.period.end.toordinal() for point in points],
        values=[point.value for point in points],
        periods=[_period_says(point) for point in points],
        left_out=frozenset(n for n, point in enumerate(points) if point.left_out is not None),
        running=len(points) - 1 if points and points[-1].so_far else None,
        zones=tuple(zones),
        targets=tuple(targets),
        remarks=_remarks(ws, kpi),
        limits=tuple(
            TrendLimits(
                part.first.toordinal(), part.last.toordinal(), *part.drawable, part.trial, part.rise
            )
            for part in chart.segments
        ),
        signals={n: chart.types[p.date] for n, p in enumerate(points) if chart.rules.get(p.date)},
        rules={n: rule for n, p in enumerate(points) if (rule := chart.rules.get(p.date))},
        fan=fan_of(ws, kpi, points, today, locale),
        currency=ws.settings().currency,
        decimals=kpi.decimals,
        locale=locale,
        today=today.toordinal(),
    )


def _period_says(point: Point) -> str:
    name, span = point.period.name(), point.period.span()
    return name if name == span else f"{name}, {span}"


def _spans(ws: Workspace, kpi: Kpi) -> Iterator[tuple[int, int, Band]]:
    """The bands in force with their first and last day; one in percent of plan once per period."""
    entries = timeline(ws.where(Band, "kpi", kpi.id))
    starts = [day.toordinal() for day, _ in entries]
    ends = [start - 1 for start in starts[1:]] + [_EVER[1]]
    plans = plans_of(ws, kpi)
    for start, end, (_, band) in zip(starts, ends, entries, strict=True):
        if band is None:
            continue
        if not band.percent_of_plan:
            yield start, end, band
            continue
        for day in sorted(plans):
            period = kpi_period(ws, kpi, day)
            planned = with_plan(band, plans, period)
            first, last = period.start.toordinal(), period.end.toordinal()
            if planned is not None and start <= last <= end:
                yield first, last, planned


def _zones(first: int, last: int, limits: Limits) -> list[TrendZone]:
    """The states between the finite limits, joined where two neighbours are the same."""
    finite = sorted({edge for edge in limits.healthy + limits.watch if math.isfinite(edge)})
    edges = [-math.inf, *finite, math.inf]
    zones: list[TrendZone] = []
    for low, high in pairwise(edges):
        state = limits.state(_between(low, high))
        if zones and zones[-1].state == state:
            zones[-1] = TrendZone(first, last, zones[-1].low, high, state)
        else:
            zones.append(TrendZone(first, last, low, high, state))
    return zones


def _between(low: float, high: float) -> float:
    if math.isinf(low):
        return high - 1 - abs(high) if math.isfinite(high) else 0.0
    return low + 1 + abs(low) if math.isinf(high) else low / 2 + high / 2


def _remarks(ws: Workspace, kpi: Kpi) -> tuple[TrendRemark, ...]:
    found = (*ws.where(Annotation, "kpi", kpi.id), *ws.where(Annotation, "kpi", None))
    ordered = sorted(found, key=lambda remark: (remark.date, remark.id))
    return tuple(TrendRemark(r.date.toordinal(), r.text, r.new_limits) for r in ordered)
