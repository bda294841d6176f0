"""Which others an objective supports: drawn, not counted. Must not change the objective itself."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypedDict, Unpack

from okrdesk.commands.checks import require_open
from okrdesk.commands.making import addition, alteration, amended, called, made, moved, removed
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.errors import OkrError
from okrdesk.domain.records import Objective, Support
from okrdesk.domain.words import lasting, tr
from okrdesk.domain.workspace import Workspace


class SupportFields(TypedDict, total=False):
    objective: str
    supports: str
    order: float


def add_support(ws: Workspace, at: At, **fields: Unpack[SupportFields]) -> Change:
    """Let an objective support another one; what it supports already stays, without a change."""
    new = made(ws, at, Support, fields)
    _refuse_itself(new.objective, new.supports)
    require_open(ws, new.objective)
    objective = ws.get(Objective, new.objective)
    label = lasting("Add what {thing} supports").format(thing=called(objective))
    held = {support.supports for support in ws.where(Support, "objective", new.objective)}
    return Change(label, () if new.supports in held else addition(new).edits)


def change_support(
    ws: Workspace, at: At, support_id: str, **fields: Unpack[SupportFields]
) -> Change:
    """Let an objective support another one instead."""
    before = ws.get(Support, support_id)
    after = amended(ws, before, fields)
    require_open(ws, before.objective)
    require_open(ws, after.objective)
    _refuse_itself(after.objective, after.supports)
    return alteration(before, after)


def remove_support(ws: Workspace, at: At, support_id: str) -> Change:
    """Let an objective no longer support another one."""
    support = ws.get(Support, support_id)
    require_open(ws, support.objective)
    return removed(ws, support)


def move_support(
    ws: Workspace,
    at: At,
    support_id: str,
    *,
    before: str | None = None,
    after: str | None = None,
) -> Change:
    """Put one supported objective before or after another one."""
    support = ws.get(Support, support_id)
    require_open(ws, support.objective)
    return moved(ws, support, support, before, after)


def support_edits(
    ws: Workspace, at: At, objective_id: str, objectives: Iterable[str]
) -> tuple[Edit, ...]:
    """The edits that make an objective support exactly `objectives`, in that order."""
    wanted = tuple(dict.fromkeys(objectives))
    held = ws.where(Support, "objective", objective_id)
    if tuple(support.supports for support in held) == wanted:
        return ()
    gone = tuple(Edit(support, None) for support in held)
    new = (
        Support(at.new_id(), objective_id, supported, float(number))
        for number, supported in enumerate(wanted, 1)
    )
    for supported in wanted:
        _refuse_itself(objective_id, ws.get(Objective, supported).id)
    return (*gone, *(Edit(None, support) for support in new))


def _refuse_itself(objective_id: str, supports: str) -> None:
    if objective_id == supports:
        raise OkrError(
            "not_allowed", tr("An objective cannot support itself; nothing was changed.")
        )
