"""Who owns an objective beside its owner. Must not change the objective itself."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypedDict, Unpack

from okrdesk.commands.checks import require_open
from okrdesk.commands.making import addition, alteration, amended, called, made, moved, removed
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.records import CoOwner, Objective, Person
from okrdesk.domain.words import lasting
from okrdesk.domain.workspace import Workspace


class CoOwnerFields(TypedDict, total=False):
    objective: str
    person: str
    order: float


def add_co_owner(ws: Workspace, at: At, **fields: Unpack[CoOwnerFields]) -> Change:
    """Let a person own an objective too; who does already stays, without a change."""
    new = made(ws, at, CoOwner, fields)
    require_open(ws, new.objective)
    objective = ws.get(Objective, new.objective)
    label = lasting("Add a co-owner of {thing}").format(thing=called(objective))
    held = {owner.person for owner in ws.where(CoOwner, "objective", new.objective)}
    return Change(label, () if new.person in held else addition(new).edits)


def change_co_owner(
    ws: Workspace, at: At, co_owner_id: str, **fields: Unpack[CoOwnerFields]
) -> Change:
    """Put another person in the place of a co-owner."""
    before = ws.get(CoOwner, co_owner_id)
    after = amended(ws, before, fields)
    require_open(ws, before.objective)
    require_open(ws, after.objective)
    return alteration(before, after)


def remove_co_owner(ws: Workspace, at: At, co_owner_id: str) -> Change:
    """Let a person no longer own an objective."""
    co_owner = ws.get(CoOwner, co_owner_id)
    require_open(ws, co_owner.objective)
    return removed(ws, co_owner)


def move_co_owner(
    ws: Workspace,
    at: At,
    co_owner_id: str,
    *,
    before: str | None = None,
    after: str | None = None,
) -> Change:
    """Put a co-owner before or after another one of the objective."""
    co_owner = ws.get(CoOwner, co_owner_id)
    require_open(ws, co_owner.objective)
    return moved(ws, co_owner, co_owner, before, after)


def co_owner_edits(
    ws: Workspace, at: At, objective_id: str, people: Iterable[str]
) -> tuple[Edit, ...]:
    """The edits that make exactly `people` the co-owners of an objective, in that order."""
    wanted = tuple(dict.fromkeys(people))
    held = ws.where(CoOwner, "objective", objective_id)
    if tuple(owner.person for owner in held) == wanted:
        return ()
    gone = tuple(Edit(owner, None) for owner in held)
    new = (
        CoOwner(at.new_id(), objective_id, person, float(number))
        for number, person in enumerate(wanted, 1)
    )
    for person in wanted:
        ws.get(Person, person)
    return (*gone, *(Edit(None, owner) for owner in new))
