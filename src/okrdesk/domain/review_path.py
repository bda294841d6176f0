"""The reading of a cycle and its path, also when it is over. Must not word them.

What is closed counts nowhere in a reading of today; here it is read as it was while it ran.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.kpi_reading import Board
from okrdesk.domain.records import Cycle, KeyResult, Objective
from okrdesk.domain.workspace import Workspace
from okrdesk.domain.workspace_reading import Waypoint, WorkspaceReading, read_workspace

_OVER = frozenset({"in_review", "closed"})


@dataclass(frozen=True, slots=True)
class ReviewReading:
    """Which of the readings held on the day of the review; fields as in `WorkspaceReading`.

    `unwell` names the KPI that its question asks about, empty when none is in watch or act.
    """

    reading: str
    kpi_health: float | None
    okr_track: float | None
    is_healthy: bool | None
    is_on_track: bool | None
    path: tuple[Waypoint, ...]
    unwell: str


def reading_of(ws: Workspace, cycle: Cycle, day: dt.date) -> ReviewReading | None:
    """The reading on `day` with its path through `cycle`; None before the cycle begins."""
    if day < cycle.start:
        return None
    found = read_workspace(as_running(ws, cycle), day, cycle)
    return ReviewReading(
        found.reading,
        found.kpi_health,
        found.okr_track,
        found.is_healthy,
        found.is_on_track,
        _known(found),
        _unwell(found.board),
    )


def _known(found: WorkspaceReading) -> tuple[Waypoint, ...]:
    """The waypoints of which something is known."""
    return tuple(p for p in found.path if p.kpi_health is not None or p.okr_track is not None)


def _unwell(board: Board) -> str:
    for state in ("act", "watch"):
        for reading in board.kpis:
            if reading.state == state:
                return reading.kpi.name
    return ""


def as_running(ws: Workspace, cycle: Cycle) -> Workspace:
    """The picture as if the cycle were not over yet: nothing graded, its objectives active."""
    if cycle.state not in _OVER:
        return ws
    return ws.apply(Change("as it ran", tuple(_edits(ws, cycle))))


def _edits(ws: Workspace, cycle: Cycle) -> Iterator[Edit]:
    yield Edit(cycle, replace(cycle, state="active"))
    for objective in ws.where(Objective, "cycle", cycle.id):
        state = "active" if objective.state == "closed" else objective.state
        yield Edit(objective, replace(objective, state=state, grade=None))
        for key_result in ws.where(KeyResult, "objective", objective.id):
            yield Edit(key_result, replace(key_result, grade=None))
