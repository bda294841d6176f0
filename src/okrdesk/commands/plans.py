"""What people plan for KPIs, period by period. Must not compare plan and value."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TypedDict, Unpack

from okrdesk.commands.making import alteration, amended, made, removed
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.periods import kpi_period
from okrdesk.domain.records import Kpi, Plan
from okrdesk.domain.words import lasting
from okrdesk.domain.workspace import Workspace


class PlanFields(TypedDict, total=False):
    kpi: str
    period: dt.date
    value: float


def add_plan(ws: Workspace, at: At, **fields: Unpack[PlanFields]) -> Change:
    """Plan a KPI's value for the period that holds `period`, in place of an earlier plan."""
    new = _on_last_day(ws, made(ws, at, Plan, fields))
    held = _held(ws, new)
    if held is not None:
        return change_plan(ws, at, held.id, value=new.value)
    return Change(_label(ws, new), (Edit(None, new),))


def change_plan(ws: Workspace, at: At, plan_id: str, **fields: Unpack[PlanFields]) -> Change:
    """Change what is planned; a plan that the new period had already makes room."""
    before = ws.get(Plan, plan_id)
    after = _on_last_day(ws, amended(ws, before, fields))
    other = _held(ws, after)
    more = () if other is None else (Edit(other, None),)
    return replace(alteration(before, after, more), label=_label(ws, after))


def remove_plan(ws: Workspace, at: At, plan_id: str) -> Change:
    """Take a plan away."""
    return removed(ws, ws.get(Plan, plan_id))


def _on_last_day(ws: Workspace, plan: Plan) -> Plan:
    return replace(plan, period=kpi_period(ws, ws.get(Kpi, plan.kpi), plan.period).end)


def _held(ws: Workspace, plan: Plan) -> Plan | None:
    """Another plan of the same KPI and period."""
    plans = ws.where(Plan, "kpi", plan.kpi)
    return next((p for p in plans if p.period == plan.period and p.id != plan.id), None)


def _label(ws: Workspace, plan: Plan) -> str:
    kpi = ws.get(Kpi, plan.kpi)
    text = lasting("Plan {kpi} for {period}")
    return text.format(kpi=kpi.name, period=kpi_period(ws, kpi, plan.period).name())
