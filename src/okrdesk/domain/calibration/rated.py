"""What was said of each closed key result while it ran, and whether it came true.

Must not sum it up.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence

from okrdesk.domain.facts import Facts, facts_of, success_share
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.grade import decimal_of
from okrdesk.domain.loaded import whole_check_ins
from okrdesk.domain.progress import baseline_of, clip
from okrdesk.domain.records import CheckIn, Cycle, KeyResult, Objective
from okrdesk.domain.workspace import Workspace

ASKED_AT = (0.25, 0.50, 0.75)  # of the cycle
LARGE = 0.10  # of the way: a target that changed by more is another question
NEVER_CERTAIN = 0.02
_LEFT = frozenset({"parked", "dropped"})


@dataclass(frozen=True, slots=True)
class TargetChange:
    """`field` (target, target_low or target_high) of a key result changed on `date`."""

    date: dt.date
    field: str
    before: float | None
    after: float | None


Changes = Mapping[str, Sequence[TargetChange]]


@dataclass(frozen=True, slots=True)
class Rated:
    """A closed key result: how likely it was said to be, 0-1, and whether it came true.

    Its ratings share one outcome, so it counts once, with their mean.
    """

    key_result: KeyResult
    said: float
    ratings: tuple[CheckIn, ...]
    came_true: bool


def rated_key_results(ws: Workspace, today: dt.date, changes: Changes) -> tuple[Rated, ...]:
    """Every key result of a closed cycle that was rated and not set aside; `NotLoaded` else.

    `changes`: by key result, how its target was changed.
    """
    return tuple(_rated(ws, today, changes))


def closed_key_results(ws: Workspace) -> Iterator[tuple[Cycle, Objective, KeyResult]]:
    """The key results of closed cycles that nobody set aside, the oldest cycle first."""
    cycles = [cycle for cycle in ws.all(Cycle).values() if cycle.state == "closed"]
    for cycle in sorted(cycles, key=lambda cycle: (cycle.end, cycle.id)):
        for objective, key_result in key_results_of(ws, cycle):
            yield cycle, objective, key_result


def key_results_of(ws: Workspace, cycle: Cycle) -> Iterator[tuple[Objective, KeyResult]]:
    """The key results of one cycle that nobody set aside, in order."""
    for objective in ws.where(Objective, "cycle", cycle.id):
        for key_result in ws.where(KeyResult, "objective", objective.id):
            if not {objective.state, key_result.state} & _LEFT:
                yield objective, key_result


def _rated(ws: Workspace, today: dt.date, changes: Changes) -> Iterator[Rated]:
    for cycle, objective, key_result in closed_key_results(ws):
        ratings = _ratings(ws, cycle, key_result, changes.get(key_result.id, ()))
        if ratings:
            said = [_chance(rating.confidence or 0) for rating in ratings]
            facts = facts_of(ws, key_result, objective, cycle, today)
            yield Rated(key_result, sum(said) / len(said), ratings, came_true(facts))


def _chance(confidence: int) -> float:
    return max(NEVER_CERTAIN, min(1.0 - NEVER_CERTAIN, confidence / 10))


def _ratings(
    ws: Workspace, cycle: Cycle, key_result: KeyResult, changes: Sequence[TargetChange]
) -> tuple[CheckIn, ...]:
    """The last one stated until a quarter, half and three quarters of the cycle, each once."""
    days = (cycle.end - cycle.start).days
    stated = [c for c in whole_check_ins(ws, key_result.id) if c.confidence is not None]
    since = asked_alike_since(key_result, changes)
    found: dict[str, CheckIn] = {}
    for share in ASKED_AT:
        asked = cycle.start + dt.timedelta(days=int(share * days))
        until = [c for c in stated if c.date <= asked]
        if until and until[-1].date >= since:
            found[until[-1].id] = until[-1]
    return tuple(found.values())


def asked_alike_since(key_result: KeyResult, changes: Sequence[TargetChange]) -> dt.date:
    """The day of the last large change of its target; what was said before answered another."""
    large = (change.date for change in changes if _is_large(key_result, change))
    return max(large, default=dt.date.min)


def _is_large(key_result: KeyResult, change: TargetChange) -> bool:
    """Whether a target moved by more than a tenth of the way that it set."""
    if change.before is None or change.after is None:
        return change.before is not None
    low, high = key_result.target_low, key_result.target_high
    start = baseline_of(key_result) if change.field == "target" else low
    end = change.before if change.field == "target" else high
    way = 0.0 if start is None or end is None else abs(end - start)
    return abs(change.after - change.before) > LARGE * way * (1.0 + 1e-9)


def came_true(facts: Facts) -> bool:
    """Whether the success line was reached: one without any value did not."""
    kept = facts.measured.kept
    share = facts.measured.raw if kept is None else kept.inside / kept.total
    reached = decimal_of(clip(share or 0.0))
    return reached >= decimal_of(success_share(facts.objective))
