"""A cycle's tree as JSON. Must not compute figures."""

from __future__ import annotations

from okrdesk.cli.output import Json
from okrdesk.cli.pages.errata_json import errata_json, read_errata
from okrdesk.cli.pages.explain_json import explain_json
from okrdesk.cli.pages.key_result_json import key_result_json
from okrdesk.cli.plain_json import day, person_name, team_name
from okrdesk.cli.view import View
from okrdesk.domain.explain_okrs import explain_cycle, explain_objective
from okrdesk.domain.freezing import frozen_on
from okrdesk.domain.frozen_tree import tree_of
from okrdesk.domain.records import Cycle
from okrdesk.domain.tree_reading import CycleReading, ObjectiveReading
from okrdesk.domain.workspace import Workspace
from okrdesk.domain.workspace_reading import read_workspace


def read_page(view: View, _subject: None = None) -> CycleReading:
    """The tree of the view's cycle, with all that its key results are judged by in the picture."""
    cycle = view.cycle()
    view.load_cycle(cycle)
    return view.ask(tree_of, cycle, view.today)


def page_json(view: View, reading: CycleReading) -> Json:
    """The keys of `show tree`."""
    ws, cycle = view.workspace, reading.cycle
    return {
        "cycle": cycle.name,
        "start": day(cycle.start),
        "end": day(cycle.end),
        "state": cycle.state,
        "elapsed": reading.elapsed,
        "progress": reading.progress,
        "grade": reading.grade,
        "reading": _reading(view, cycle),
        "frozen": cycle.state == "closed",
        "frozen_on": day(frozen_on(ws, cycle)),
        "errata": errata_json(read_errata(view, cycle)),
        "explain": explain_json(explain_cycle(reading)),
        "objectives": [objective_json(ws, found) for found in reading.objectives],
    }


def _reading(view: View, cycle: Cycle) -> str | None:
    """Which reading the workspace is in; of a cycle that is not under way there is none."""
    if cycle.state != "active" or view.today < cycle.start:
        return None
    return view.ask(read_workspace, view.today, cycle).reading


def objective_json(ws: Workspace, reading: ObjectiveReading) -> Json:
    """The keys of an objective, with its key results and the objectives below it."""
    objective = reading.objective
    return {
        "id": objective.id,
        "ref": reading.ref,
        "title": objective.title,
        "why": objective.why,
        "kind": objective.kind,
        "state": objective.state,
        "owner": person_name(ws, objective.owner),
        "team": team_name(ws, objective.team),
        "progress": reading.progress,
        "expected": reading.expected,
        "status": reading.status,
        "status_says": reading.status_says,
        "confidence": reading.confidence,
        "grade": reading.grade,
        "reported": list(reading.reported),
        "explain": explain_json(explain_objective(reading)),
        "key_results": [key_result_json(ws, found) for found in reading.key_results],
        "children": [objective_json(ws, child) for child in reading.children],
    }
