"""What is news in a KPI's newest values: the rule behind card and command line. Must not alert.

It works on plain numbers, so that a board of hundreds of KPIs is read at once, and on the picture
that a file opens with: the first 24 values since the newest break and the newest 60."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import field
from datetime import date
from types import MappingProxyType

from okrdesk.domain.frozen import dataclass
from okrdesk.domain.kpi_limits import (
    BASE,
    SURE,
    TRIAL,
    StretchLimits,
    Usual,
    base_span,
    limits_by,
    usual_range,
)
from okrdesk.domain.loaded import NotLoaded
from okrdesk.domain.measures import parse_day
from okrdesk.domain.periods import Period
from okrdesk.domain.process_limits import ProcessLimits
from okrdesk.domain.records import Kpi
from okrdesk.domain.series import Series
from okrdesk.domain.signal_rules import SHIFT, label_points
from okrdesk.domain.variation import assurance, point_type

Places = Sequence[tuple[Period, int]]
Ends = tuple[float, float]
_NO_LABELS: Mapping[date, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class KpiSignals:
    """The newest stretch of a KPI's values: its limits, and the rules of its newest points.

    `labels`: by date, only those that are a signal. `variation` and `assurance` as in the JSON.
    `usual`: the ends of the usual range at the newest point, in the KPI's unit, about `centre`.
    `needed`: how many values more until there are limits, or until they are no longer on `trial`.
    `slope`: how far they rise from one value to the next, 0 unless they follow a line.
    """

    labels: Mapping[date, str] = field(default_factory=lambda: _NO_LABELS)
    variation: str | None = None
    assurance: str | None = None
    usual: Ends | None = None
    centre: float | None = None
    trial: bool = False
    needed: int = 0
    slope: float = 0.0


@dataclass(frozen=True, slots=True)
class Counted:
    """The values of a stretch that limits see, oldest first.

    `hole`: the place before which values are missing, None where none is; the values before it are
    the first of the stretch.
    """

    days: list[date]
    values: list[float]
    hole: int | None = None


def counted(kpi: Kpi, series: Series, places: Places, today: date) -> tuple[list[date], list[int]]:
    """The days and places of the values that count: not left out, a running period's of a level."""
    if kpi.kind != "level" and places and places[-1][0].end >= today:
        places = places[:-1]
    dates = series.dates
    at = [place for _, place in places]
    left_out = {day for day, extra in series.extras.items() if extra.left_out is not None}
    if left_out:
        at = [place for place in at if dates[place] not in left_out]
    return [dates[place] for place in at], at


def newest_stretch(series: Series, days: list[date], at: list[int], breaks: list[date]) -> Counted:
    """The values since the newest break that any of them follows."""
    reached = bisect_right(breaks, days[-1]) if days else 0
    start = breaks[reached - 1] if reached else date.min
    first = bisect_left(days, start)
    hole = None
    if not series.complete and start < series.whole_from:
        hole = bisect_left(days, series.whole_from) - first
    held = series.values
    return Counted(days[first:], [held[place] for place in at[first:]], hole)


def kpi_signals(
    kpi: Kpi,
    stretch: Counted,
    target: Ends | None,
    newest: int,
) -> KpiSignals:
    """The rules of the `newest` points and what they say of the KPI; `target` as it is met.

    `NotLoaded` when the limits rest on values that are not there.
    """
    count = len(stretch.values)
    if kpi.chart == "none":
        return KpiSignals()
    if count < TRIAL and stretch.hole is None:
        return KpiSignals(needed=TRIAL - count)
    held = stretch_limits(kpi, stretch)
    if held is None:
        return KpiSignals(needed=1)
    if stretch.hole is not None:
        newest = min(newest, count - stretch.hole - SHIFT)
        if newest < 1:
            raise NotLoaded(kpi.id)
    trial = count < SURE and stretch.hole is None
    labels = _labels(held, stretch, newest, trial)
    usual = held.usual(count - 1)
    return KpiSignals(
        labels=labels,
        variation=point_type(labels.get(stretch.days[-1]), kpi.direction),
        assurance=None if trial else _assurance(held, usual, target, kpi.direction),
        usual=usual_range(kpi, usual),
        centre=usual.centre,
        trial=trial,
        needed=SURE - count if trial else 0,
        slope=0.0 if held.line is None else held.line.slope,
    )


def _assurance(
    held: StretchLimits, usual: Usual, target: Ends | None, direction: str
) -> str | None:
    """Judged where the values are: limits about a line or of logarithms as they are just now."""
    dust = held.limits.moving_range if held.scale != "log" else 0.0
    now = ProcessLimits(usual.centre, usual.lower, usual.upper, dust)
    return assurance(now, target, direction)


def _labels(held: StretchLimits, stretch: Counted, newest: int, trial: bool) -> dict[date, str]:
    """A label depends on the values up to six before and behind its point."""
    first = max(0, len(stretch.values) - newest - SHIFT)
    values = held.scaled(stretch.values[first:], first)
    labels = label_points(values, held.limits, only_beyond=trial)[-newest:]
    return {
        day: label
        for day, label in zip(stretch.days[-newest:], labels, strict=True)
        if label is not None
    }


def stretch_limits(kpi: Kpi, stretch: Counted) -> StretchLimits | None:
    """The limits of a stretch; `NotLoaded` when they rest on values that are not there."""
    first, end = base_span(kpi.base, stretch.days)
    if stretch.hole is not None and not _is_whole(kpi, stretch, stretch.hole):
        raise NotLoaded(kpi.id)
    return limits_by(kpi, stretch.values[first:end], first)


def _is_whole(kpi: Kpi, stretch: Counted, hole: int) -> bool:
    """Whether no value of the base is missing; a line also needs all that follow its base."""
    is_line = kpi.chart == "trended"
    first, dots, last = kpi.base.partition("..")
    if dots and hole < len(stretch.days) and stretch.days[hole] <= parse_day(first):
        return True
    if is_line or not hole or kpi.base == "all":
        return False
    if dots:
        return parse_day(last) <= stretch.days[hole - 1]
    return hole >= (int(kpi.base) if kpi.base.isdecimal() else BASE)
