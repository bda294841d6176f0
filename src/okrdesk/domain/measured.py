"""What a key result's values come to: its value, date and progress. Must not judge them."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Sequence

from okrdesk.domain.calendar import Period, period_of, periods_between
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.key_result_values import Value, cadence_of, seen_check_ins, values_of
from okrdesk.domain.loaded import whole_check_ins
from okrdesk.domain.progress import (
    baseline_of,
    clip,
    in_range,
    is_summed,
    milestone_share,
    share_of_way,
    target_value,
)
from okrdesk.domain.records import Cycle, KeyResult, Kpi, Milestone
from okrdesk.domain.sums import finite_sum
from okrdesk.domain.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Kept:
    """Periods of a range: inside it so far, due so far, still to come, and in the whole cycle."""

    inside: int
    due: int
    left: int
    total: int


@dataclass(frozen=True, slots=True)
class Measured:
    """The newest value (of sums: the sum) with its date, and the raw progress; None where unknown.

    `known` is the last day that the newest value speaks of; `kept` only for a range.
    """

    value: float | None = None
    date: dt.date | None = None
    known: dt.date | None = None
    so_far: bool = False
    raw: float | None = None
    values: tuple[Value, ...] = ()
    kept: Kept | None = None

    @property
    def progress(self) -> float | None:
        """What counts: the raw progress held between 0 and 1."""
        return None if self.raw is None else clip(self.raw)


def measure(
    ws: Workspace,
    key_result: KeyResult,
    cycle: Cycle,
    milestones: Sequence[Milestone],
    today: dt.date,
) -> Measured:
    """The progress of any measure on `today`; "no data" (all None) while nothing was reported."""
    if key_result.measure == "milestones":
        return _milestones(ws, key_result, milestones, today)
    values = values_of(ws, key_result, cycle, today)
    if not values:
        return Measured()
    newest = values[-1]
    if key_result.measure == "range":
        kept = kept_in_range(ws, key_result, cycle, values, today)
        raw = kept.inside / kept.due if kept.due else None
        return _measured(newest.value, raw, values, kept)
    if is_summed(key_result):
        total = finite_sum([value.value for value in values])
        return _measured(total, _raw(ws, key_result, total), values)
    if key_result.measure in ("yes-no", "levels"):
        return _measured(newest.value, newest.value, values)
    return _measured(newest.value, _raw(ws, key_result, newest.value), values)


def _measured(
    value: float, raw: float | None, values: tuple[Value, ...], kept: Kept | None = None
) -> Measured:
    newest = values[-1]
    return Measured(value, newest.date, newest.known, newest.so_far, raw, values, kept)


def _raw(ws: Workspace, key_result: KeyResult, value: float) -> float | None:
    baseline, target = baseline_of(key_result), target_value(key_result)
    if baseline is None or target is None:
        return None
    kpi = ws.find(Kpi, key_result.kpi)
    return share_of_way(value, baseline, target, kpi is None or kpi.direction != "down")


def _milestones(
    ws: Workspace, key_result: KeyResult, milestones: Sequence[Milestone], today: dt.date
) -> Measured:
    """Done weight / weight; not yet any news at all is no data, not 0."""
    done = [(m.done_on, m) for m in milestones if m.done_on is not None and m.done_on <= today]
    checked = seen_check_ins(ws, key_result, today)
    news = [day for day, _ in done] + [check_in.date for check_in in checked[-1:]]
    if not news:
        whole_check_ins(ws, key_result.id)
        return Measured()
    share = milestone_share(milestones, (m for _, m in done))
    day = max(news)
    values = [
        Value(on, milestone_share(milestones, (m for d, m in done if d <= on)) or 0.0)
        for on in sorted({on for on, _ in done})
    ]
    return Measured(share, day, day, False, share, tuple(values))


def kept_in_range(
    ws: Workspace, key_result: KeyResult, cycle: Cycle, values: Sequence[Value], today: dt.date
) -> Kept:
    """Periods in range / periods due; a missing one is not in range.

    A period is due once it is over, the running one as soon as it has a value.
    """
    periods = cycle_periods(ws, key_result, cycle)
    starts = [period.start for period in periods]
    newest = {bisect_right(starts, value.known) - 1: value.value for value in values}
    due = [place for place, period in enumerate(periods) if period.end < today or place in newest]
    low, high = key_result.target_low, key_result.target_high
    inside = sum(1 for place in due if place in newest and in_range(newest[place], low, high))
    return Kept(inside, len(due), len(periods) - len(due), len(periods))


def cycle_periods(ws: Workspace, key_result: KeyResult, cycle: Cycle) -> list[Period]:
    """The periods whose last day is in the cycle, oldest first: the KPI's, else the check-ins'."""
    settings, cadence = ws.settings(), cadence_of(ws, key_result)
    first = period_of(cycle.start, cadence, settings.week_start, settings.fiscal_month)
    last = period_of(cycle.end, cadence, settings.week_start, settings.fiscal_month)
    periods = [p for p in periods_between(first, last) if p.end <= cycle.end]
    asked_weekly = settings.checkin_cadence != "two_weeks"
    if key_result.kpi is not None or key_result.cadence is not None or asked_weekly:
        return periods
    return [_fortnight(period, cycle.end) for period in periods[::2]]


def _fortnight(week: Period, last: dt.date) -> Period:
    return Period("week", week.start, min(week.end + dt.timedelta(days=7), last))
