"""The limits of one stretch of a KPI's values, by the KPI's own settings. Must not label values.

Here are the minimums (6, 12, 24); the functions it calls know none."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from okrdesk.domain.frozen import dataclass
from okrdesk.domain.growth import Growth, growth
from okrdesk.domain.measures import parse_day
from okrdesk.domain.process_limits import ProcessLimits, process_limits
from okrdesk.domain.records import Kpi

TRIAL, SURE, BASE = 6, 12, 24
_TINIEST, _LARGEST_LOG = 5e-324, 700.0


@dataclass(frozen=True, slots=True)
class Usual:
    """What is usual at one point: centre, lower and upper limit, in the KPI's unit."""

    centre: float
    lower: float
    upper: float


@dataclass(frozen=True, slots=True)
class StretchLimits:
    """Limits of the values as they see them: plain (xmr), about a `line` (trended) or logarithms.

    `scale`: xmr | trended | log.
    """

    limits: ProcessLimits
    scale: str = "xmr"
    line: Growth | None = None

    def scaled(self, values: Sequence[float], first: int = 0) -> list[float]:
        """The values as the limits see them; the first of them stands at the place `first`."""
        if self.scale == "log":
            return [math.log(max(value, _TINIEST)) for value in values]
        if self.line is None:
            return list(values)
        return [value - self.line.at(place) for place, value in enumerate(values, first)]

    def usual(self, place: int) -> Usual:
        """The limits at the point `place` of the stretch, in the KPI's unit."""
        limits = self.limits
        ends = (limits.centre, limits.lower, limits.upper)
        if self.scale == "log":
            return Usual(*(math.exp(min(end, _LARGEST_LOG)) for end in ends))
        above = self.line.at(place) if self.line is not None else 0.0
        return Usual(*(end + above for end in ends))


def base_span(rule: str, days: Sequence[date]) -> tuple[int, int]:
    """The places (first, end) of the values that limits rest on, of a stretch with these days.

    auto: all until 24, then the first 24; all; the first N; those dated FROM..TO.
    """
    count = len(days)
    if rule == "auto":
        return 0, min(count, BASE)
    if rule == "all":
        return 0, count
    first, dots, last = rule.partition("..")
    if dots:
        begin = bisect_left(days, parse_day(first))
        return begin, max(begin, bisect_right(days, parse_day(last)))
    return 0, min(count, int(rule) if rule.isdecimal() else BASE)


def limits_by(kpi: Kpi, base: Sequence[float], first: int) -> StretchLimits | None:
    """The limits that rest on `base`, whose first value stands at the place `first`.

    None for under two values. A chart that cannot be (a line through under twelve values, logs of
    values that are not positive) is a plain one.
    """
    return _limits_by(tuple(base), first, kpi.chart, kpi.centre, kpi.spread, kpi.screening)


@lru_cache(maxsize=4096)
def _limits_by(
    base: tuple[float, ...], first: int, chart: str, centre: str, spread: str, screening: bool
) -> StretchLimits | None:
    scale, line, seen = "xmr", None, base
    if chart == "log" and base and min(base) > 0.0:
        scale, seen = "log", tuple(math.log(value) for value in base)
    elif chart == "trended":
        line = growth(base)
    if line is not None:
        scale, line = "trended", Growth(line.at(-first), line.slope, line.t)
        seen = tuple(value - line.at(place) for place, value in enumerate(base, first))
    limits = process_limits(seen, centre, spread, screening)
    return None if limits is None else StretchLimits(limits, scale, line)


def drawn(kpi: Kpi, usual: Usual) -> tuple[float | None, float | None]:
    """The limits as far as they are drawn: not beyond a natural floor or ceiling.

    A share is drawn within 0 and 100; it is tested unclipped.
    """
    lower, upper = _as_share(kpi, usual)
    is_low = kpi.floor is not None and lower < kpi.floor
    is_high = kpi.ceiling is not None and upper > kpi.ceiling
    return None if is_low else lower, None if is_high else upper


def usual_range(kpi: Kpi, usual: Usual) -> tuple[float, float]:
    """The ends of the usual range as far as values can be."""
    lower, upper = _as_share(kpi, usual)
    if kpi.floor is not None:
        lower, upper = max(lower, kpi.floor), max(upper, kpi.floor)
    if kpi.ceiling is not None:
        lower, upper = min(lower, kpi.ceiling), min(upper, kpi.ceiling)
    return lower, upper


def _as_share(kpi: Kpi, usual: Usual) -> tuple[float, float]:
    if kpi.unit == "share" or kpi.kind == "share":
        return max(0.0, usual.lower), min(100.0, usual.upper)
    return usual.lower, usual.upper
