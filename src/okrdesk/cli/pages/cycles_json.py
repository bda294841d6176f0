"""The cycles as JSON. Must not compute figures."""

from __future__ import annotations

from okrdesk.cli.output import Json
from okrdesk.cli.plain_json import day
from okrdesk.cli.view import View
from okrdesk.domain.freezing import frozen_on
from okrdesk.domain.frozen_tree import tree_of
from okrdesk.domain.records import Cycle
from okrdesk.domain.tree_reading import CycleReading
from okrdesk.domain.workspace import Workspace


def read_page(view: View, _subject: None = None) -> list[CycleReading]:
    """Every cycle, the one that begins first at the top; its grade needs its whole tree."""
    cycles = sorted(view.workspace.all(Cycle).values(), key=lambda c: (c.start, c.end, c.id))
    return [_read(view, cycle) for cycle in cycles]


def _read(view: View, cycle: Cycle) -> CycleReading:
    view.load_cycle(cycle)
    return view.ask(tree_of, cycle, view.today)


def page_json(view: View, readings: list[CycleReading]) -> Json:
    """The keys of `show cycles`."""
    return {"cycles": [_cycle(view.workspace, reading) for reading in readings]}


def _cycle(ws: Workspace, reading: CycleReading) -> Json:
    cycle = reading.cycle
    return {
        "id": cycle.id,
        "name": cycle.name,
        "start": day(cycle.start),
        "end": day(cycle.end),
        "state": cycle.state,
        "grade": reading.grade,
        "frozen": cycle.state == "closed",
        "frozen_on": day(frozen_on(ws, cycle)),
    }
