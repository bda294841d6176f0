"""Where a KPI may be at the end of the running cycle, by its own values. Must not alert.

The same method as for a key result that is a level; nobody promised anything here, so it is shown
and judged by nothing.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Sequence

from okrdesk.domain.bands import band_on, target_of
from okrdesk.domain.forecast.forecast import LEAST_CHANCE, TAIL
from okrdesk.domain.forecast.in_range import chance_in_range
from okrdesk.domain.forecast.level import ENOUGH_HISTORY, Prior, level_ending, prior_from_history
from okrdesk.domain.forecast.level_course import FEWEST, HISTORY, UNIT_DAYS
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.periods import Point
from okrdesk.domain.records import Band, Cycle, Kpi
from okrdesk.domain.workspace import Workspace

Ends = tuple[float, float]


@dataclass(frozen=True, slots=True)
class KpiForecast:
    """On the day `end` it is expected at `mean`, eight times of ten from `low` to `high`.

    `p`: the chance to meet the target that is in force today, None where there is none.
    """

    end: dt.date
    low: float
    high: float
    mean: float
    target: Ends | None
    p: float | None


def forecast_kpi(
    ws: Workspace, kpi: Kpi, points: Sequence[Point], today: dt.date
) -> KpiForecast | None:
    """From all its values; None without a running cycle or with too few values that moved."""
    cycle = _running(ws, today)
    counted = [p for p in points if p.left_out is None and (kpi.kind == "level" or not p.so_far)]
    if cycle is None or not counted or counted[-1].period.end >= cycle.end:
        return None
    before = [p.value for p in counted if p.period.end < cycle.start][-HISTORY:]
    inside = [p for p in counted if p.period.end >= cycle.start]
    knows = len(before) >= ENOUGH_HISTORY
    prior = prior_from_history(before) if knows else Prior(0, 0.0)
    values = tuple(point.value for point in inside)
    if len(values) < (1 if knows else FEWEST) or not (knows or min(values) < max(values)):
        return None
    unit = UNIT_DAYS[kpi.cadence]
    times = tuple((_day(kpi, point) - cycle.start).days / unit for point in inside)
    ending = level_ending(times, values, (cycle.end - cycle.start).days / unit, prior)
    band = band_on(ws.where(Band, "kpi", kpi.id), today)
    target = target_of(kpi, band) if band is not None and not band.percent_of_plan else None
    low, mean, high = (
        _possible(kpi, end)
        for end in (ending.quantile(TAIL), ending.mean, ending.quantile(1.0 - TAIL))
    )
    p = None if target is None else chance_in_range(ending, *(_end(end) for end in target))
    chance = None if p is None else max(LEAST_CHANCE, min(1.0 - LEAST_CHANCE, p))
    return KpiForecast(cycle.end, low, high, mean, target, chance)


def _running(ws: Workspace, today: dt.date) -> Cycle | None:
    running = (
        cycle
        for cycle in ws.ordered(Cycle)
        if cycle.state == "active" and cycle.start <= today < cycle.end
    )
    return next(running, None)


def _day(kpi: Kpi, point: Point) -> dt.date:
    """When it was so: a level on its date, what sums up a period at the period's end."""
    return point.date if kpi.kind == "level" else point.period.end


def _end(end: float) -> float | None:
    return end if math.isfinite(end) else None


def _possible(kpi: Kpi, value: float) -> float:
    """As far as values can be."""
    is_share = kpi.unit == "share" or kpi.kind == "share"
    floor = 0.0 if is_share and kpi.floor is None else kpi.floor
    ceiling = 100.0 if is_share and kpi.ceiling is None else kpi.ceiling
    value = value if floor is None else max(value, floor)
    return value if ceiling is None else min(value, ceiling)
