"""The reading of the workspace as JSON. Must not compute figures."""

from __future__ import annotations

from collections.abc import Iterable

from okrdesk.cli.output import Json
from okrdesk.cli.pages.explain_json import explain_json
from okrdesk.cli.plain_json import day
from okrdesk.cli.view import View
from okrdesk.domain.explain_reading import explain_reading
from okrdesk.domain.records import Cycle
from okrdesk.domain.workspace_reading import Misfit, WorkspaceReading, read_workspace


def read_page(view: View, _subject: None = None) -> WorkspaceReading:
    """The reading of the view's day, its path through the view's cycle if there is one."""
    cycle = None
    if view.cycle_text is not None:
        cycle = view.cycle()
    for running in view.workspace.ordered(Cycle):
        if running.state == "active" and running.start <= view.today:
            view.load_cycle(running)
    return view.ask(read_workspace, view.today, cycle)


def page_json(_view: View, reading: WorkspaceReading) -> Json:
    """The keys of `show reading`."""
    return {
        "reading": reading.reading,
        "says": reading.says,
        "question": reading.question,
        "kpi_health": reading.kpi_health,
        "okr_track": reading.okr_track,
        "path": [
            {
                "date": day(point.date),
                "kpi_health": point.kpi_health,
                "okr_track": point.okr_track,
            }
            for point in reading.path
        ],
        "exceptions": _misfits(reading.exceptions),
        "left_out": _misfits(reading.left_out),
        "explain": explain_json(explain_reading(reading)),
    }


def _misfits(misfits: Iterable[Misfit]) -> list[Json]:
    return [
        {"kind": one.kind, "id": one.id, "state": one.state, "says": one.says} for one in misfits
    ]
