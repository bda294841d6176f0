"""The values of a level by which its end is foreseen. Must not do the arithmetic of chances."""

from __future__ import annotations

import datetime as dt

from okrdesk.domain.calendar import period_of
from okrdesk.domain.facts import Facts
from okrdesk.domain.forecast.ending import Ending
from okrdesk.domain.forecast.goal import Goal
from okrdesk.domain.forecast.level import (
    ENOUGH_HISTORY,
    Prior,
    level_ending,
    prior_from_history,
    prior_from_plan,
)
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.key_result_values import Value, cadence_of
from okrdesk.domain.loaded import series_from, whole_check_ins
from okrdesk.domain.periods import Point, points_at, seen_places
from okrdesk.domain.records import KeyResult, Kpi
from okrdesk.domain.spans import spanned
from okrdesk.domain.workspace import Workspace

UNIT_DAYS = {"day": 1.0, "week": 7.0, "two_weeks": 14.0, "month": 30.4375, "quarter": 91.3125}
FEWEST = 3
HISTORY = 26  # values before the cycle that still tell how it moves now
_NOTHING_BELIEVED = Prior(0, 0.0)


@dataclass(frozen=True, slots=True)
class LevelCourse:
    """Values at ascending times, counted in units of the cadence from the cycle's start."""

    method: str
    times: tuple[float, ...]
    values: tuple[float, ...]
    end: float
    prior: Prior
    history: int

    @property
    def count(self) -> int:
        """How many values there are."""
        return len(self.values)

    @property
    def least(self) -> int:
        """One where it is known how it moved before, else three."""
        return 1 if self.prior.seen else FEWEST

    @property
    def moves(self) -> bool:
        """Whether it moved, or moves are known from before."""
        return self.prior.seen or min(self.values) < max(self.values)

    def ending(self, count: int) -> Ending:
        """Where it ends, as foreseen from the first `count` values."""
        times, values = self.times[:count], self.values[:count]
        return level_ending(times, values, max(self.end, times[-1]), self.prior)


def level_course(ws: Workspace, facts: Facts, goal: Goal) -> LevelCourse:
    """The whole course of a level or a range; `NotLoaded` while values of it are missing.

    The value of a period that still runs counts only where the KPI itself is a level.
    """
    key_result, start = facts.key_result, facts.cycle.start
    history = _history(ws, facts)
    unit = UNIT_DAYS[_cadence(ws, key_result)]
    kpi = ws.find(Kpi, key_result.kpi)
    seen: dict[float, float] = {}
    for value in facts.measured.values:
        if value.left_out or (value.so_far and kpi is not None and kpi.kind != "level"):
            continue
        seen[(_day(value, kpi, facts.day) - start).days / unit] = value.value
    end = (goal.end - start).days / unit
    times = tuple(sorted(seen))
    return LevelCourse(
        method="range" if goal.way is None else "level",
        times=times,
        values=tuple(seen[time] for time in times),
        end=end,
        prior=_prior(goal, history, end),
        history=len(history),
    )


def _cadence(ws: Workspace, key_result: KeyResult) -> str:
    if key_result.kpi is not None:
        return cadence_of(ws, key_result)
    return key_result.cadence or ws.settings().checkin_cadence


def _day(value: Value, kpi: Kpi | None, today: dt.date) -> dt.date:
    """When it was so: a level on its date, what sums up a period at the period's end."""
    is_level = kpi is None or kpi.kind == "level"
    return min(value.date if is_level else value.known, today)


def _prior(goal: Goal, history: tuple[float, ...], time: float) -> Prior:
    if len(history) >= ENOUGH_HISTORY:
        return prior_from_history(history)
    return _NOTHING_BELIEVED if goal.way is None else prior_from_plan(goal.way, time)


def _history(ws: Workspace, facts: Facts) -> tuple[float, ...]:
    """A KPI's values before the cycle, the newest 26 periods; those left out tell nothing."""
    key_result, cycle = facts.key_result, facts.cycle
    kpi = ws.find(Kpi, key_result.kpi)
    if kpi is None:
        whole_check_ins(ws, key_result.id)
        return ()
    settings, cadence = ws.settings(), cadence_of(ws, key_result)
    reach = round((HISTORY + 1) * UNIT_DAYS[cadence])
    first = dt.date.fromordinal(max(7, cycle.start.toordinal() - reach))
    first = period_of(first, cadence, settings.week_start, settings.fiscal_month).start
    series = series_from(ws, kpi.id, first)
    places = seen_places(ws, kpi, series, cycle.start, first)
    points: tuple[Point, ...] = tuple(points_at(series, places, facts.day))
    if cadence != kpi.cadence:
        points = spanned(points, cadence, kpi.kind, settings, facts.day)
    before = [p.value for p in points if p.period.end < cycle.start and p.left_out is None]
    return tuple(before[-HISTORY:])
