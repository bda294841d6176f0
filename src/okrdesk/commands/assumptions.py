"""What must hold for an objective to make sense. Must not change the objective."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TypedDict, Unpack

from okrdesk.commands.checks import require_open
from okrdesk.commands.making import addition, alteration, amended, made, moved, removed
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change
from okrdesk.domain.records import Assumption
from okrdesk.domain.workspace import Workspace


class AssumptionFields(TypedDict, total=False):
    objective: str
    text: str
    state: str
    looked_at: dt.date | None
    order: float


def add_assumption(ws: Workspace, at: At, **fields: Unpack[AssumptionFields]) -> Change:
    """Write down what an objective takes for granted."""
    new = made(ws, at, Assumption, {"looked_at": at.today, **fields})
    require_open(ws, new.objective)
    return addition(new)


def change_assumption(
    ws: Workspace, at: At, assumption_id: str, **fields: Unpack[AssumptionFields]
) -> Change:
    """Reword an assumption, or say whether it holds: who says so has looked at it today."""
    before = _open(ws, assumption_id)
    after = amended(ws, before, fields)
    require_open(ws, after.objective)
    if "state" in fields and "looked_at" not in fields:
        after = replace(after, looked_at=at.today)
    return alteration(before, after)


def remove_assumption(ws: Workspace, at: At, assumption_id: str) -> Change:
    """Take an assumption away."""
    return removed(ws, _open(ws, assumption_id))


def move_assumption(
    ws: Workspace,
    at: At,
    assumption_id: str,
    *,
    before: str | None = None,
    after: str | None = None,
) -> Change:
    """Put an assumption before or after another one of the objective."""
    assumption = _open(ws, assumption_id)
    return moved(ws, assumption, assumption, before, after)


def _open(ws: Workspace, assumption_id: str) -> Assumption:
    assumption = ws.get(Assumption, assumption_id)
    require_open(ws, assumption.objective)
    return assumption
