"""A key result's own pace, as dated values. Must not compute what is expected."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TypedDict, Unpack

from okrdesk.commands.checks import require_open_key_result
from okrdesk.commands.making import alteration, amended, called, made, removed
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.records import KeyResult, Step
from okrdesk.domain.words import lasting
from okrdesk.domain.workspace import Workspace


class StepFields(TypedDict, total=False):
    key_result: str
    date: dt.date
    value: float


def add_step(ws: Workspace, at: At, **fields: Unpack[StepFields]) -> Change:
    """Say which value is expected on a date, in place of what was expected then."""
    new = made(ws, at, Step, fields)
    require_open_key_result(ws, new.key_result)
    held = _held(ws, new)
    if held is not None:
        return change_step(ws, at, held.id, value=new.value)
    return Change(_label(ws, new), (Edit(None, new),))


def change_step(ws: Workspace, at: At, step_id: str, **fields: Unpack[StepFields]) -> Change:
    """Expect another value or date; a step that the new date had already makes room."""
    before = ws.get(Step, step_id)
    require_open_key_result(ws, before.key_result)
    after = amended(ws, before, fields)
    require_open_key_result(ws, after.key_result)
    other = _held(ws, after)
    more = () if other is None else (Edit(other, None),)
    return replace(alteration(before, after, more), label=_label(ws, after))


def remove_step(ws: Workspace, at: At, step_id: str) -> Change:
    """Take a step of the pace away."""
    step = ws.get(Step, step_id)
    require_open_key_result(ws, step.key_result)
    return removed(ws, step)


def _held(ws: Workspace, step: Step) -> Step | None:
    """Another step of the same key result and date."""
    steps = ws.where(Step, "key_result", step.key_result)
    return next((s for s in steps if s.date == step.date and s.id != step.id), None)


def _label(ws: Workspace, step: Step) -> str:
    thing = called(ws.get(KeyResult, step.key_result))
    return lasting("Pace of {thing} on {day}").format(thing=thing, day=step.date)
