"""Taking things back from the parking lot. Must not park them: each noun does."""

from __future__ import annotations

from dataclasses import replace

from okrdesk.commands.checks import bad
from okrdesk.commands.key_results import change_key_result
from okrdesk.commands.kpis import change_kpi
from okrdesk.commands.making import called
from okrdesk.commands.objectives import change_objective
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change
from okrdesk.domain.parking import PARKED
from okrdesk.domain.records import KeyResult, Kpi, Objective
from okrdesk.domain.words import lasting, tr
from okrdesk.domain.workspace import Workspace


def take_back(ws: Workspace, at: At, kind: str, record_id: str) -> Change:
    """Take a parked KPI, objective or key result back into use.

    A KPI becomes a key one while there is room among them, else one of the other numbers. In a
    closed cycle it is refused (`closed`): carry the goal over instead.
    """
    record = _parked(ws, kind, record_id)
    if isinstance(record, Kpi):
        change = change_kpi(ws, at, record.id, standing=_standing(ws))
    elif isinstance(record, Objective):
        change = change_objective(ws, at, record.id, state="active")
    else:
        change = change_key_result(ws, at, record.id, state="active")
    return replace(change, label=lasting("Take back {thing}").format(thing=called(record)))


def _standing(ws: Workspace) -> str:
    key = sum(1 for kpi in ws.all(Kpi).values() if kpi.standing == "key" and not kpi.archived)
    return "key" if key < ws.settings().limit_kpis else "other"


def _parked(ws: Workspace, kind: str, record_id: str) -> Kpi | Objective | KeyResult:
    kinds: dict[str, type[Kpi | Objective | KeyResult]] = {
        one.KIND: one for one in (Kpi, Objective, KeyResult)
    }
    record = ws.get(kinds[kind], record_id)
    state = record.standing if isinstance(record, Kpi) else record.state
    if state != PARKED:
        says = tr("{thing} is not parked, so nothing was changed.")
        raise bad(says.format(thing=called(record)))
    return record
