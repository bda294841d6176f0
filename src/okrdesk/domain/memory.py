"""What earlier quarters came to, for the one that is looked at. Must not compute their figures.

A closed cycle tells what closing wrote; one that was closed without it is read as things are.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from okrdesk.domain.freezing import frozen_of
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.frozen_text import Summary, summary_in
from okrdesk.domain.kpi_reading import read_board, read_kpi
from okrdesk.domain.records import Cycle, KeyResult, Kpi, Objective
from okrdesk.domain.tree_reading import read_objective, read_tree
from okrdesk.domain.workspace import Workspace

LAST = 4
G = TypeVar("G", Objective, KeyResult)


@dataclass(frozen=True, slots=True)
class Quarter:
    """A closed cycle: its grade and the health of the board at its end, 0-1, None if unknown.

    `frozen`: these are the figures that closing wrote.
    """

    cycle: Cycle
    grade: float | None
    health_share: float | None
    frozen: bool


@dataclass(frozen=True, slots=True)
class Ancestor:
    """What a goal went on with: the objective or key result of an earlier cycle, and its grade."""

    cycle: Cycle
    record: Objective | KeyResult
    grade: float | None


@dataclass(frozen=True, slots=True)
class KpiQuarter:
    """A KPI at the end of a closed cycle, and the key results that worked on it there."""

    cycle: Cycle
    value: float | None
    state: str
    key_results: tuple[Ancestor, ...]


def past_quarters(ws: Workspace, cycle: Cycle, count: int = LAST) -> tuple[Quarter, ...]:
    """The last closed cycles that ended before this one began, oldest first."""
    return tuple(_quarter(ws, one) for one in _closed_before(ws, cycle, count))


def _closed_before(ws: Workspace, cycle: Cycle, count: int) -> list[Cycle]:
    closed = (
        one for one in ws.all(Cycle).values() if one.end < cycle.start and one.state == "closed"
    )
    return sorted(closed, key=lambda one: (one.end, one.id))[-count:]


def _quarter(ws: Workspace, cycle: Cycle) -> Quarter:
    told = summary_of_cycle(ws, cycle)
    if told is not None:
        return Quarter(cycle, told.grade, told.health_share, frozen=True)
    grade = read_tree(ws, cycle, cycle.end).grade
    return Quarter(cycle, grade, read_board(ws, cycle.end).health_share, frozen=False)


def summary_of_cycle(ws: Workspace, cycle: Cycle) -> Summary | None:
    """What closing the cycle wrote in short; None for one that is not closed, or has none."""
    found = frozen_of(ws, cycle.id) if cycle.state == "closed" else None
    return None if found is None else summary_in(found.figures)


def lineage(ws: Workspace, goal: G) -> tuple[Ancestor, ...]:
    """What an objective or key result goes on with, through all earlier cycles, oldest first."""
    return tuple(reversed(list(_before(ws, goal))))


def _before(ws: Workspace, goal: Objective | KeyResult) -> Iterator[Ancestor]:
    seen = {goal.id}
    while goal.carried_from is not None and goal.carried_from not in seen:
        found = ws.find(type(goal), goal.carried_from)
        if found is None:
            return
        goal = found
        seen.add(goal.id)
        yield _ancestor(ws, goal)


def _ancestor(ws: Workspace, goal: Objective | KeyResult) -> Ancestor:
    objective = goal if isinstance(goal, Objective) else ws.get(Objective, goal.objective)
    cycle = ws.get(Cycle, objective.cycle)
    told = summary_of_cycle(ws, cycle)
    if told is not None:
        graded = {one.record: one.grade for one in told.grades}
        return Ancestor(cycle, goal, graded.get(goal.id))
    if isinstance(goal, KeyResult):
        return Ancestor(cycle, goal, goal.grade)
    return Ancestor(cycle, goal, read_objective(ws, goal, cycle.end).grade)


def kpi_quarters(
    ws: Workspace, kpi: Kpi, cycle: Cycle, count: int = LAST
) -> tuple[KpiQuarter, ...]:
    """How a KPI stood at the ends of the last closed cycles before this one, oldest first."""
    return tuple(_kpi_quarter(ws, kpi, one) for one in _closed_before(ws, cycle, count))


def _kpi_quarter(ws: Workspace, kpi: Kpi, cycle: Cycle) -> KpiQuarter:
    worked = tuple(
        _ancestor(ws, key_result)
        for key_result in ws.where(KeyResult, "kpi", kpi.id)
        if ws.get(Objective, key_result.objective).cycle == cycle.id
    )
    told = summary_of_cycle(ws, cycle)
    for end in told.kpis if told is not None else ():
        if end.kpi == kpi.id:
            return KpiQuarter(cycle, end.value, end.state, worked)
    reading = read_kpi(ws, kpi, cycle.end)
    return KpiQuarter(cycle, reading.value, reading.state, worked)
