"""Turns one instrument into another: a goal into a KPI, a task into an initiative.

Must not judge which one is right: the coach does. What was a goal is dropped with its reason, never
removed, so that its check-ins stay to be read.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from okrdesk.commands.bands import check_band
from okrdesk.commands.checks import bad
from okrdesk.commands.initiatives import add_initiative
from okrdesk.commands.key_results import drop_key_result
from okrdesk.commands.kpis import add_kpi
from okrdesk.commands.links import add_link
from okrdesk.commands.making import called, said
from okrdesk.commands.objectives import ASIDE, drop_objective
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit, Points
from okrdesk.domain.errors import OkrError
from okrdesk.domain.key_result_values import seen_check_ins
from okrdesk.domain.loaded import whole_check_ins
from okrdesk.domain.records import Band, KeyResult, Kpi, Objective
from okrdesk.domain.words import lasting, tr
from okrdesk.domain.workspace import Workspace

TICKED = frozenset({"yes-no", "milestones", "levels"})
_UNITS = {"percent": "percent", "money": "money"}


def turn_key_result_into_kpi(ws: Workspace, at: At, key_result_id: str) -> Change:
    """Watch a number instead of goaling it: a KPI with its values and bands, owner kept.

    A key result that reads a KPI already leaves it as the KPI that it is. Refused where there is no
    number.
    """
    key_result = _counting(ws, key_result_id)
    dropped = drop_key_result(ws, at, key_result_id, tr("It is a KPI: watched, not goaled."))
    edits = () if key_result.kpi is not None else _kpi_edits(ws, at, key_result)
    label = lasting("Make {thing} a KPI").format(thing=called(key_result))
    return Change(label, (*edits, *dropped.edits))


def _counting(ws: Workspace, key_result_id: str) -> KeyResult:
    """The key result, refused when it was set aside: it is no goal any more."""
    key_result = ws.get(KeyResult, key_result_id)
    if key_result.state != "active":
        says = tr("{thing} is set aside already, so nothing was changed. Take it back first.")
        raise OkrError("not_allowed", says.format(thing=said(key_result)))
    return key_result


def _kpi_edits(ws: Workspace, at: At, key_result: KeyResult) -> tuple[Edit | Points, ...]:
    if key_result.measure in TICKED:
        says = tr("{thing} has no number to watch, so nothing was changed. Measure it first.")
        raise bad(says.format(thing=said(key_result)))
    fields: dict[str, Any] = {
        "name": key_result.title,
        "unit": key_result.unit or _UNITS.get(key_result.measure, "number"),
        "direction": _direction(key_result),
        "kind": "total" if key_result.values == "increment" else "level",
        "owner": key_result.owner,
        "team": ws.get(Objective, key_result.objective).team,
    }
    added = add_kpi(ws, at, **fields)
    kpi = next(edit.after for edit in added.records() if isinstance(edit.after, Kpi))
    return (*added.edits, *_band(at, kpi, key_result), *_values(ws, at, kpi, key_result))


def _direction(key_result: KeyResult) -> str:
    if key_result.measure == "range":
        return "range"
    baseline, target = key_result.baseline, key_result.target
    falls = baseline is not None and target is not None and target < baseline
    return "down" if falls else "up"


def _band(at: At, kpi: Kpi, key_result: KeyResult) -> tuple[Edit, ...]:
    """Where it was to be kept is healthy; how far below that is bad, only people know."""
    low, high = key_result.target_low, key_result.target_high
    if kpi.direction != "range":
        low = key_result.target if kpi.direction == "up" else None
        high = key_result.target if kpi.direction == "down" else None
    if low is None and high is None:
        return ()
    band = Band(at.new_id(), kpi.id, healthy_low=low, healthy_high=high)
    check_band(kpi, band)
    return (Edit(None, band),)


def _values(ws: Workspace, at: At, kpi: Kpi, key_result: KeyResult) -> tuple[Points, ...]:
    """The values that were checked in, by their dates: of two on one day the later one."""
    whole_check_ins(ws, key_result.id)
    values = {
        check_in.value_date or check_in.date: check_in.value
        for check_in in seen_check_ins(ws, key_result, at.today)
        if check_in.value is not None
    }
    if not values:
        return ()
    days = tuple(sorted(values))
    return (Points(kpi.id, days, tuple(values[day] for day in days), "check-in"),)


def turn_objective_into_kpi(ws: Workspace, at: At, objective_id: str) -> Change:
    """Watch what an objective wanted to keep as a KPI; refused while key results prove it."""
    objective = ws.get(Objective, objective_id)
    if objective.state in ASIDE:
        says = tr("{thing} is set aside already, so nothing was changed. Take it back first.")
        raise OkrError("not_allowed", says.format(thing=said(objective)))
    if any(kr.state == "active" for kr in ws.where(KeyResult, "objective", objective_id)):
        says = tr("{thing} has key results, so it was not made a KPI. Turn those into KPIs first.")
        raise OkrError("not_allowed", says.format(thing=said(objective)))
    added = add_kpi(
        ws, at, name=objective.title, owner=objective.owner, team=objective.team, standing="key"
    )
    dropped = drop_objective(ws, at, objective_id, tr("It is a KPI: watched, not goaled."))
    label = lasting("Make {thing} a KPI").format(thing=called(objective))
    return Change(label, (*added.edits, *dropped.edits))


def turn_key_result_into_initiative(
    ws: Workspace, at: At, key_result_id: str, serves: str | None = None
) -> Change:
    """Make a task an initiative, with owner and date, for the key result `serves` (or none yet)."""
    key_result = _counting(ws, key_result_id)
    if serves == key_result_id:
        raise bad(tr("A task cannot serve itself, so nothing was changed. Name another one."))
    added = add_initiative(
        ws,
        at,
        title=key_result.title,
        owner=key_result.owner,
        due=key_result.due,
        key_result=serves,
    )
    dropped = drop_key_result(ws, at, key_result_id, tr("It is a task: now an initiative."))
    label = lasting("Make {thing} an initiative").format(thing=called(key_result))
    return Change(label, (*added.edits, *dropped.edits))


def add_guardrail(ws: Workspace, at: At, guards: str, name: str) -> Change:
    """Guard a key result or objective with the KPI called `name`; a new one if there is none."""
    wanted = name.strip().casefold()
    known = next((kpi for kpi in ws.ordered(Kpi) if kpi.name.casefold() == wanted), None)
    label = lasting("Guard with {kpi}").format(kpi=name.strip())
    if known is not None:
        return replace(add_link(ws, at, kpi=known.id, to=guards, kind="guards"), label=label)
    added = add_kpi(ws, at, name=name)
    kpi = next(edit.after for edit in added.records() if isinstance(edit.after, Kpi))
    linked = add_link(ws.apply(added), at, kpi=kpi.id, to=guards, kind="guards")
    return Change(label, (*added.edits, *linked.edits))
