"""What is set aside, since when and why. Must not bring it back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from okrdesk.domain.frozen import dataclass
from okrdesk.domain.records import Cycle, KeyResult, Kpi, Objective
from okrdesk.domain.workspace import Workspace

PARKED = "parked"


@dataclass(frozen=True, slots=True)
class Parked:
    """One thing on the parking lot; `cycle` is the name of the cycle that a goal was in."""

    kind: str
    id: str
    name: str
    reason: str | None
    since: dt.date | None
    cycle: str | None = None


def read_parked(ws: Workspace) -> tuple[Parked, ...]:
    """All that is parked, what came last first; key results of a parked objective come with it."""
    found = (*_kpis(ws), *_objectives(ws), *_key_results(ws))
    return tuple(sorted(found, key=lambda one: one.since or dt.date.min, reverse=True))


def _kpis(ws: Workspace) -> Iterator[Parked]:
    for kpi in ws.ordered(Kpi):
        if kpi.standing == PARKED and not kpi.archived:
            yield Parked(Kpi.KIND, kpi.id, kpi.name, kpi.parked_reason, kpi.parked_on)


def _objectives(ws: Workspace) -> Iterator[Parked]:
    for one in ws.ordered(Objective):
        if one.state == PARKED:
            cycle = _cycle_name(ws, one)
            yield Parked(Objective.KIND, one.id, one.title, one.reason, one.since, cycle)


def _key_results(ws: Workspace) -> Iterator[Parked]:
    for one in ws.ordered(KeyResult):
        objective = ws.find(Objective, one.objective)
        if one.state == PARKED and objective is not None and objective.state != PARKED:
            cycle = _cycle_name(ws, objective)
            yield Parked(KeyResult.KIND, one.id, one.title, one.reason, one.since, cycle)


def _cycle_name(ws: Workspace, objective: Objective) -> str | None:
    cycle = ws.find(Cycle, objective.cycle)
    return None if cycle is None else cycle.name
