"""What goes on after the cycle: carried, dropped and new. Must not decide it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from okrdesk.domain.carry_over import next_cycle_of
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.records import Cycle, KeyResult, Objective, Person
from okrdesk.domain.workspace import Workspace


@dataclass(frozen=True, slots=True)
class NextKeyResult:
    """A key result of the next cycle with its first confidence 0-10, None while nobody said."""

    title: str
    owner: str | None
    confidence: int | None


@dataclass(frozen=True, slots=True)
class NextObjective:
    """An objective of the next cycle; `why` is its story."""

    title: str
    owner: str | None
    why: str | None
    key_results: tuple[NextKeyResult, ...]


@dataclass(frozen=True, slots=True)
class Dropped:
    """An objective or key result of the cycle that was given up, and why."""

    title: str
    ref: str
    reason: str | None
    since: dt.date | None


@dataclass(frozen=True, slots=True)
class ReviewNext:
    """`name` is None while there is no cycle after this one; then only `dropped` can be known."""

    name: str | None
    carried: tuple[NextObjective, ...]
    dropped: tuple[Dropped, ...]
    drafts: tuple[NextObjective, ...]


def next_cycle(ws: Workspace, cycle: Cycle, refs: dict[str, str]) -> ReviewNext:
    """The cycle that begins first after this one; `refs` are the references of this one's."""
    found = next_cycle_of(ws, cycle)
    objectives = ws.where(Objective, "cycle", found.id) if found is not None else ()
    carried = [one for one in objectives if _is_carried(ws, one, cycle)]
    return ReviewNext(
        found.name if found is not None else None,
        tuple(_next(ws, one) for one in carried),
        tuple(_dropped(ws, cycle, refs)),
        tuple(_next(ws, one) for one in objectives if one not in carried),
    )


def _is_carried(ws: Workspace, objective: Objective, cycle: Cycle) -> bool:
    before = ws.find(Objective, objective.carried_from)
    return before is not None and before.cycle == cycle.id


def _next(ws: Workspace, objective: Objective) -> NextObjective:
    key_results = ws.where(KeyResult, "objective", objective.id)
    return NextObjective(
        objective.title,
        _name(ws, objective.owner),
        objective.why,
        tuple(_key_result(ws, one) for one in key_results if one.state == "active"),
    )


def _key_result(ws: Workspace, key_result: KeyResult) -> NextKeyResult:
    said = (one.confidence for one in ws.check_ins(key_result.id) if one.confidence is not None)
    return NextKeyResult(key_result.title, _name(ws, key_result.owner), next(said, None))


def _dropped(ws: Workspace, cycle: Cycle, refs: dict[str, str]) -> Iterator[Dropped]:
    for objective in ws.where(Objective, "cycle", cycle.id):
        parts = ws.where(KeyResult, "objective", objective.id)
        gone: tuple[Objective | KeyResult, ...] = (objective,) if _is_given_up(objective) else parts
        for thing in gone:
            if _is_given_up(thing):
                ref = refs.get(thing.id, "")
                yield Dropped(thing.title, ref, thing.reason, thing.since)


def _is_given_up(thing: Objective | KeyResult) -> bool:
    """Dropped on the way, or ended with the cycle for a reason."""
    return thing.state == "dropped" or (thing.state == "closed" and thing.reason is not None)


def _name(ws: Workspace, person: str | None) -> str | None:
    found = ws.find(Person, person)
    return found.name if found is not None else None
