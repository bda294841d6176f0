"""What people do with cycles and with a fresh workspace. Must not close or grade: see grades."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TypedDict, Unpack

from okrdesk.commands.checks import bad, refuse_loop, require_open_cycle
from okrdesk.commands.making import addition, alteration, amended, made, removed
from okrdesk.commands.workspaces import changed_settings
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.errors import OkrError
from okrdesk.domain.periods import parse_period, period_of
from okrdesk.domain.records import Cycle, Objective, WorkspaceSettings
from okrdesk.domain.words import lasting, tr
from okrdesk.domain.workspace import Workspace


class CycleFields(TypedDict, total=False):
    name: str
    start: dt.date
    end: dt.date
    parent: str | None
    state: str


def start_workspace(ws: Workspace, at: At, name: str, currency: str | None = None) -> Change:
    """Name a new workspace and add the active cycle that holds today, a quarter."""
    before = ws.find(WorkspaceSettings, "workspace")
    after = changed_settings(ws, {"name": name, "currency": currency})
    quarter = period_of(at.today, "quarter", fiscal_month=after.fiscal_month)
    cycle = Cycle(at.new_id(), quarter.name(), quarter.start, quarter.end, state="active")
    label = lasting("Start {name}").format(name=after.name or tr("a workspace"))
    settings = () if before == after else (Edit(before, after),)
    return Change(label, (*settings, Edit(None, cycle)))


def add_cycle(ws: Workspace, at: At, **fields: Unpack[CycleFields]) -> Change:
    """Add a quarter or another span; active, or a draft when it begins after today.

    Without dates the name must say them ("Q1 2027", "January 2027"). Cycles may overlap, but two
    of one name could not be told apart.
    """
    _refuse_twin(ws, fields.get("name", ""))
    given = {**_days_named(ws, fields.get("name", "")), **fields} if _half(fields) else {**fields}
    cycle = made(ws, at, Cycle, given)
    if "state" not in fields:
        cycle = replace(cycle, state="draft" if cycle.start > at.today else "active")
    _check(cycle)
    _refuse_states(cycle)
    return addition(cycle)


def _refuse_twin(ws: Workspace, name: str) -> None:
    if any(other.name == name.strip() for other in ws.all(Cycle).values()):
        says = tr(
            "There is a cycle {name} already, so none was added. Use it, or name it otherwise."
        )
        raise bad(says.format(name=name.strip()), "name")


def _half(fields: CycleFields) -> bool:
    return fields.get("start") is None or fields.get("end") is None


def _days_named(ws: Workspace, name: str) -> dict[str, object]:
    settings = ws.settings()
    try:
        period = parse_period(name, settings.week_start, settings.fiscal_month)
    except OkrError:
        says = tr("'{name}' does not say its days, so it was not added. Give start and end.")
        raise bad(says.format(name=name), "start") from None
    return {"name": name, "start": period.start, "end": period.end}


def change_cycle(ws: Workspace, at: At, cycle_id: str, **fields: Unpack[CycleFields]) -> Change:
    """Rename a cycle, change its days or parent, or start a draft one.

    A draft's objectives wait for it: they become active with it.
    """
    before = require_open_cycle(ws, cycle_id)
    after = amended(ws, before, fields)
    _check(after)
    refuse_loop(ws, after, "parent")
    if after.state == before.state:
        return alteration(before, after)
    _refuse_states(after)
    if before.state == "in_review":
        says = tr("{cycle} is in review, so it was not started again. Unfreeze it instead.")
        raise OkrError("not_allowed", says.format(cycle=before.name))
    if after.state == "draft":
        return alteration(before, after)
    return replace(
        alteration(before, after, _started_objectives(ws, cycle_id)),
        label=lasting("Start {cycle}").format(cycle=after.name),
    )


def _started_objectives(ws: Workspace, cycle_id: str) -> tuple[Edit, ...]:
    drafts = (o for o in ws.where(Objective, "cycle", cycle_id) if o.state == "draft")
    return tuple(Edit(draft, replace(draft, state="active")) for draft in drafts)


def remove_cycle(ws: Workspace, at: At, cycle_id: str) -> Change:
    """Remove a cycle with its objectives and all below them; a closed one is refused."""
    return removed(ws, require_open_cycle(ws, cycle_id))


def _check(cycle: Cycle) -> None:
    if cycle.end < cycle.start:
        says = tr("A cycle cannot end before it starts ({start}), so nothing was changed.")
        raise bad(says.format(start=cycle.start), "end")


def _refuse_states(cycle: Cycle) -> None:
    if cycle.state not in ("draft", "active"):
        says = tr("A cycle is put into review and closed by closing it, so nothing was changed.")
        raise OkrError("not_allowed", says)
