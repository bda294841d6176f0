"""Which limits hold for a KPI on a date, and what a value is by them. Must not remember states."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from okrdesk.domain.calendar import Period
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.records import Band, Kpi, Plan
from okrdesk.domain.workspace import Workspace

# From best to worst.
STATES = ("healthy", "watch", "act")
RANK = {state: rank for rank, state in enumerate(STATES)}

# (first day, band in force from then on until the next entry's first day)
Timeline = tuple[tuple[date, Band | None], ...]


def band_on(bands: Iterable[Band], day: date) -> Band | None:
    """The band in force on `day`: the one that began last; a planned dip only until it expires.

    A proposed band gives no colour until somebody confirms it.
    """
    best: Band | None = None
    for band in bands:
        if band.proposed or (band.valid_from or date.min) > day:
            continue
        if band.until is not None and band.until < day:
            continue
        if best is None or _began(band) > _began(best):
            best = band
    return best


def _began(band: Band) -> tuple[date, bool, str]:
    return band.valid_from or date.min, band.until is not None, band.id


def timeline(bands: Sequence[Band]) -> Timeline:
    """The bands in force in the order of their days; the first entry begins at the beginning."""
    days = {date.min}
    for band in bands:
        days.add(band.valid_from or date.min)
        if band.until is not None and band.until < date.max:
            days.add(band.until + timedelta(days=1))
    return tuple((day, band_on(bands, day)) for day in sorted(days))


def plans_of(ws: Workspace, kpi: Kpi) -> dict[date, float]:
    """The planned values of a KPI by the last day of their period."""
    return {plan.period: plan.value for plan in ws.where(Plan, "kpi", kpi.id)}


def with_plan(band: Band, plans: Mapping[date, float], period: Period) -> Band | None:
    """The band with its limits in the KPI's unit; None while the plan it speaks of is missing.

    A band in percent of plan takes the plan of `period`.
    """
    if not band.percent_of_plan:
        return band
    plan = plans.get(period.end)
    return None if plan is None else _scaled(band, plan / 100.0)


def _scaled(band: Band, share: float) -> Band:
    def of_plan(limit: float | None) -> float | None:
        return None if limit is None else limit * share

    return replace(
        band,
        percent_of_plan=False,
        healthy_low=of_plan(band.healthy_low),
        healthy_high=of_plan(band.healthy_high),
        watch_low=of_plan(band.watch_low),
        watch_high=of_plan(band.watch_high),
        target_low=of_plan(band.target_low),
        target_high=of_plan(band.target_high),
    )


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits that count for a direction: a side that does not is open (infinite).

    `has_healthy` and `has_watch` say whether there is such a limit at all; `gap` is the smallest
    distance between a healthy limit and its watch limit, infinite if there is none.
    """

    healthy: tuple[float, float]
    watch: tuple[float, float]
    has_healthy: bool
    has_watch: bool
    gap: float

    def state(self, value: float, margin: float = 0.0) -> str:
        """healthy, watch or act; a boundary value belongs to the better side.

        With a `margin` only what is past a line by that much counts as its better side. Without a
        watch limit nothing is act; without a healthy limit nothing is watch.
        """
        low, high = self.healthy
        if self.has_healthy and low + margin <= value <= high - margin:
            return "healthy"
        if not self.has_watch:
            return "watch"
        low, high = self.watch
        if low + margin <= value <= high - margin:
            return "watch" if self.has_healthy else "healthy"
        return "act"

    def states(self, values: Sequence[float]) -> list[str]:
        """The state of each value."""
        if not self.has_healthy or not self.has_watch:
            return [self.state(value) for value in values]
        (low, high), (least, most) = self.healthy, self.watch
        return [
            "healthy" if low <= value <= high else "watch" if least <= value <= most else "act"
            for value in values
        ]


def limits_of(kpi: Kpi, band: Band) -> Limits | None:
    """The limits of a band by the KPI's direction; None when it has neither healthy nor watch."""
    healthy = _sides(kpi, band.healthy_low, band.healthy_high)
    watch = _sides(kpi, band.watch_low, band.watch_high)
    has_healthy, has_watch = _has_limit(healthy), _has_limit(watch)
    if not has_healthy and not has_watch:
        return None
    return Limits(healthy, watch, has_healthy, has_watch, _gap(healthy, watch))


def _gap(healthy: tuple[float, float], watch: tuple[float, float]) -> float:
    pairs = zip(healthy, watch, strict=True)
    return min((abs(a - b) for a, b in pairs if math.isfinite(a - b)), default=math.inf)


def _sides(kpi: Kpi, low: float | None, high: float | None) -> tuple[float, float]:
    below = -math.inf if low is None or kpi.direction == "down" else low
    above = math.inf if high is None or kpi.direction == "up" else high
    return below, above


def _has_limit(sides: tuple[float, float]) -> bool:
    return sides != (-math.inf, math.inf)


def target_of(kpi: Kpi, band: Band) -> tuple[float, float] | None:
    """The ends between which the target is met (infinite where open); None without a target."""
    ends = _sides(kpi, band.target_low, band.target_high)
    return ends if _has_limit(ends) else None
