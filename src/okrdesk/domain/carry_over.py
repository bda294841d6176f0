"""What of a cycle may go on in the next one, and what the next one begins with. Must not carry it.

Nothing of the old cycle goes along but what was meant: no progress, no check-in, no grade.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from okrdesk.domain import records
from okrdesk.domain.calendar import Period, months_on, period_of
from okrdesk.domain.facts import facts_of
from okrdesk.domain.freezing import as_frozen, frozen_on
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.periods import value_before
from okrdesk.domain.positions import numbered
from okrdesk.domain.progress import CHANGES, is_summed
from okrdesk.domain.records import Cycle, KeyResult, Kpi, Lesson, Objective
from okrdesk.domain.words import lasting
from okrdesk.domain.workspace import Workspace

DRAFT_DAYS = 28
_ASIDE = frozenset({"parked", "dropped"})
_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class CarriedKeyResult:
    """A key result and the one that goes on with it, None while there is none."""

    key_result: KeyResult
    carried_to: str | None


@dataclass(frozen=True, slots=True)
class CarryChoice:
    """An objective, what was chosen for it, and its key results.

    `carried_to` is the objective that goes on with it; `reason` why it is not carried over.
    """

    objective: Objective
    carried_to: str | None
    reason: str | None
    key_results: tuple[CarriedKeyResult, ...]


@dataclass(frozen=True, slots=True)
class NextCycle:
    """The days after a cycle; `from_day`: when they may be drafted."""

    name: str
    start: dt.date
    end: dt.date
    from_day: dt.date


def carry_choices(ws: Workspace, cycle: Cycle) -> tuple[CarryChoice, ...]:
    """Every objective of the cycle that was not set aside, in the order of the tree."""
    placed = (one for _, one in numbered(ws, cycle.id) if isinstance(one, Objective))
    return tuple(
        CarryChoice(
            objective,
            _carried(ws, objective),
            objective.reason if objective.state == "closed" else None,
            tuple(_key_results(ws, objective)),
        )
        for objective in placed
        if objective.state not in _ASIDE
    )


def _key_results(ws: Workspace, objective: Objective) -> Iterator[CarriedKeyResult]:
    for key_result in ws.where(KeyResult, "objective", objective.id):
        if key_result.state not in _ASIDE:
            yield CarriedKeyResult(key_result, _carried(ws, key_result))


def _carried(ws: Workspace, record: Objective | KeyResult) -> str | None:
    found = ws.where(type(record), "carried_from", record.id)
    return found[0].id if found else None


def next_cycle_days(ws: Workspace, cycle: Cycle) -> NextCycle:
    """The span of the same length that follows: the next quarter, month, half or year."""
    start = cycle.end + _DAY
    from_day = cycle.end - _DAY * DRAFT_DAYS
    for cadence in ("quarter", "month"):
        own = period_of(cycle.start, cadence, 1, ws.settings().fiscal_month)
        if (own.start, own.end) == (cycle.start, cycle.end):
            following = own.next()
            return NextCycle(following.name(), following.start, following.end, from_day)
    end = _end_of_next(cycle, start)
    first, last = (Period("day", day, day).name() for day in (start, end))
    return NextCycle(
        lasting("{first} to {last}").format(first=first, last=last), start, end, from_day
    )


def _end_of_next(cycle: Cycle, start: dt.date) -> dt.date:
    """Whole months are followed by as many months, other spans by as many days."""
    if cycle.start.day != 1 or start.day != 1:
        return start + (cycle.end - cycle.start)
    months = (start.year - cycle.start.year) * 12 + start.month - cycle.start.month
    return months_on(start, months) - _DAY


def next_cycle_of(ws: Workspace, cycle: Cycle) -> Cycle | None:
    """The first cycle that begins after this one ends, no later than the days that follow it."""
    end = next_cycle_days(ws, cycle).end
    later = (other for other in ws.all(Cycle).values() if cycle.end < other.start <= end)
    return min(
        later, key=lambda other: (other.start, -other.end.toordinal(), other.id), default=None
    )


def end_value(ws: Workspace, key_result: KeyResult) -> float | None:
    """Where a key result that goes from a baseline to a target has come to at its cycle's end.

    None for other measures, and for sums: the next cycle counts from 0 again.
    """
    if key_result.measure not in CHANGES or is_summed(key_result):
        return None
    objective = ws.get(Objective, key_result.objective)
    cycle = ws.get(Cycle, objective.cycle)
    day = frozen_on(ws, cycle) or cycle.end
    return facts_of(
        as_frozen(ws, cycle, key_result), key_result, objective, cycle, day
    ).measured.value


def proposed_baseline(ws: Workspace, key_result: KeyResult, today: dt.date) -> float | None:
    """Where a key result is proposed to start: at its KPI's last value before the cycle begins.

    Without a KPI it starts where the one that it goes on with has ended.
    """
    if key_result.measure not in CHANGES or is_summed(key_result):
        return None
    kpi = ws.find(Kpi, key_result.kpi)
    if kpi is not None:
        start = ws.get(Cycle, ws.get(Objective, key_result.objective).cycle).start
        point = value_before(ws, kpi, start, today)
        return point.value if point is not None else None
    before = ws.find(KeyResult, key_result.carried_from)
    return end_value(ws, before) if before is not None else None


def parking_lot(ws: Workspace) -> tuple[Kpi | Objective | KeyResult, ...]:
    """What was set aside and may come back when the next cycle is planned: KPIs, then goals.

    What goes on somewhere already waits no more.
    """
    kpis = (kpi for kpi in ws.ordered(Kpi) if kpi.standing == "parked" and not kpi.archived)
    goals: tuple[Objective | KeyResult, ...] = (*ws.ordered(Objective), *ws.ordered(KeyResult))
    return (*kpis, *(one for one in goals if one.state == "parked" and not _carried(ws, one)))


def last_lessons(ws: Workspace, cycle: Cycle) -> tuple[Lesson, ...]:
    """What was learned in the newest cycle before this one that wrote something down."""
    earlier = [other for other in ws.all(Cycle).values() if other.end < cycle.start]
    for other in sorted(earlier, key=lambda one: (one.end, one.id), reverse=True):
        lessons = tuple(
            lesson
            for review in ws.where(records.Review, "cycle", other.id)
            for lesson in ws.where(Lesson, "review", review.id)
        )
        if lessons:
            return lessons
    return ()
