"""Work done in the hope that it moves a number. Must not count as progress anywhere."""

from __future__ import annotations

import datetime as dt
from typing import TypedDict, Unpack

from okrdesk.commands.checks import bad
from okrdesk.commands.making import addition, alteration, amended, made, moved, removed
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change
from okrdesk.domain.records import Initiative, KeyResult, Kpi
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace


class InitiativeFields(TypedDict, total=False):
    key_result: str | None
    kpi: str | None
    title: str
    owner: str | None
    state: str
    due: dt.date | None
    order: float


def add_initiative(ws: Workspace, at: At, **fields: Unpack[InitiativeFields]) -> Change:
    """Add work for a key result or a KPI, or for none yet."""
    return addition(_checked(made(ws, at, Initiative, fields)))


def change_initiative(
    ws: Workspace, at: At, initiative_id: str, **fields: Unpack[InitiativeFields]
) -> Change:
    """Change an initiative; its work may go on after the cycle is closed."""
    before = ws.get(Initiative, initiative_id)
    return alteration(before, _checked(amended(ws, before, fields)))


def remove_initiative(ws: Workspace, at: At, initiative_id: str) -> Change:
    """Take an initiative away."""
    return removed(ws, ws.get(Initiative, initiative_id))


def move_initiative(
    ws: Workspace,
    at: At,
    initiative_id: str,
    *,
    to: str | None = None,
    before: str | None = None,
    after: str | None = None,
) -> Change:
    """Put an initiative under the key result or KPI `to`, before or after another one there."""
    initiative = ws.get(Initiative, initiative_id)
    target = initiative
    if to is not None and ws.find(Kpi, to) is not None:
        target = amended(ws, initiative, {"kpi": to, "key_result": None})
    elif to is not None:
        place = {"kpi": None, "key_result": ws.get(KeyResult, to).id}
        target = amended(ws, initiative, place)
    return moved(ws, initiative, target, before, after)


def _checked(initiative: Initiative) -> Initiative:
    if initiative.key_result is not None and initiative.kpi is not None:
        raise bad(tr("An initiative is for a key result or a KPI, not both; nothing was changed."))
    return initiative
