"""What people do with objectives. Must not grade or close them: see grades."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TypedDict, Unpack

from okrdesk.commands.checks import bad, refuse_loop, require_open, require_open_cycle
from okrdesk.commands.co_owners import co_owner_edits
from okrdesk.commands.making import addition, alteration, amended, called, made, moved, removed
from okrdesk.commands.supports import support_edits
from okrdesk.commands.tags import tag_edits
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.errors import OkrError
from okrdesk.domain.records import Cycle, Objective
from okrdesk.domain.references import cycle_for
from okrdesk.domain.words import lasting, tr
from okrdesk.domain.workspace import Workspace

_LISTS = ("co_owners", "supports", "tags")
ASIDE = ("parked", "closed", "dropped")


class ObjectiveFields(TypedDict, total=False):
    title: str
    why: str | None
    cycle: str
    team: str | None
    owner: str | None
    co_owners: tuple[str, ...]
    parent: str | None
    supports: tuple[str, ...]
    kind: str
    state: str
    reason: str | None
    weight: float
    order: float
    children_count: bool
    reflection: str | None
    tags: tuple[str, ...]
    external: str | None


def add_objective(ws: Workspace, at: At, **fields: Unpack[ObjectiveFields]) -> Change:
    """Add an objective, without `cycle` to the one that runs; in a draft cycle it is a draft."""
    own = _own(fields)
    if not own.get("cycle"):
        parent = ws.find(Objective, fields.get("parent"))
        own["cycle"] = parent.cycle if parent is not None else cycle_for(ws, None, at.today).id
    cycle = require_open_cycle(ws, str(own["cycle"]))
    own.setdefault("state", "draft" if cycle.state == "draft" else "active")
    objective = _set_aside(at, None, made(ws, at, Objective, own))
    _check(cycle, objective)
    return addition(objective, _list_edits(ws, at, objective.id, fields))


def change_objective(
    ws: Workspace, at: At, objective_id: str, **fields: Unpack[ObjectiveFields]
) -> Change:
    """Change an objective; `co_owners`, `supports` and `tags` replace the whole list."""
    before = ws.get(Objective, objective_id)
    require_open_cycle(ws, before.cycle)
    after = _set_aside(at, before, amended(ws, before, _own(fields)))
    _check(require_open_cycle(ws, after.cycle), after)
    refuse_loop(ws, after, "parent")
    lists = _list_edits(ws, at, objective_id, fields)
    return alteration(before, after, (*_followers(ws, before, after), *lists))


def rename_objective(ws: Workspace, at: At, objective_id: str, title: str) -> Change:
    """Give an objective another title."""
    return change_objective(ws, at, objective_id, title=title)


def park_objective(ws: Workspace, at: At, objective_id: str, reason: str) -> Change:
    """Set an objective aside with a reason; it leaves the figures and waits on the Parking lot."""
    return _aside(ws, at, objective_id, "parked", reason)


def drop_objective(ws: Workspace, at: At, objective_id: str, reason: str) -> Change:
    """Give an objective up with a reason; it leaves the figures."""
    return _aside(ws, at, objective_id, "dropped", reason)


def _aside(ws: Workspace, at: At, objective_id: str, state: str, reason: str) -> Change:
    if not reason.strip():
        raise bad(tr("Say why, so that you know it later; nothing was changed."))
    change = change_objective(ws, at, objective_id, state=state, reason=reason)
    text = lasting("Park {thing}") if state == "parked" else lasting("Drop {thing}")
    return replace(change, label=text.format(thing=called(ws.get(Objective, objective_id))))


def remove_objective(ws: Workspace, at: At, objective_id: str) -> Change:
    """Remove an objective with its key results, check-ins and the objectives below it."""
    require_open(ws, objective_id)
    return removed(ws, ws.get(Objective, objective_id))


def move_objective(
    ws: Workspace,
    at: At,
    objective_id: str,
    *,
    to: str | None = None,
    before: str | None = None,
    after: str | None = None,
) -> Change:
    """Put an objective below another one or at the top of a cycle (`to`), beside a sibling there.

    Without `to` it goes where the sibling is. The objectives below it come along.
    """
    objective = ws.get(Objective, objective_id)
    require_open_cycle(ws, objective.cycle)
    target = amended(ws, objective, _place(ws, to, before or after))
    _check(require_open_cycle(ws, target.cycle), target)
    refuse_loop(ws, target, "parent")
    return moved(ws, objective, target, before, after, _followers(ws, objective, target))


def _place(ws: Workspace, to: str | None, beside: str | None) -> dict[str, object]:
    """The attributes of the place meant: of the cycle or objective `to`, else of the sibling."""
    if to is not None:
        if ws.find(Cycle, to) is not None:
            return {"parent": None, "cycle": to}
        parent = ws.get(Objective, to)
        return {"parent": parent.id, "cycle": parent.cycle}
    sibling = ws.find(Objective, beside)
    return {} if sibling is None else {"parent": sibling.parent, "cycle": sibling.cycle}


def _followers(ws: Workspace, before: Objective, after: Objective) -> tuple[Edit, ...]:
    """What goes to another cycle with an objective: those below it that were in the same one."""
    if before.cycle == after.cycle:
        return ()
    below = _below(ws, before)
    return tuple(Edit(child, replace(child, cycle=after.cycle)) for child in below)


def _below(ws: Workspace, objective: Objective) -> Iterator[Objective]:
    for child in ws.where(Objective, "parent", objective.id):
        if child.cycle == objective.cycle:
            yield child
            yield from _below(ws, child)


def _own(fields: ObjectiveFields) -> dict[str, object]:
    return {k: value for k, value in fields.items() if k not in _LISTS}


def _list_edits(
    ws: Workspace, at: At, objective_id: str, fields: ObjectiveFields
) -> tuple[Edit, ...]:
    edits: tuple[Edit, ...] = ()
    people, supports = fields.get("co_owners"), fields.get("supports")
    if isinstance(people, tuple):
        edits += co_owner_edits(ws, at, objective_id, people)
    if isinstance(supports, tuple):
        edits += support_edits(ws, at, objective_id, supports)
    if "tags" in fields:
        edits += tag_edits(ws, at, objective_id, fields["tags"])
    return edits


def _set_aside(at: At, before: Objective | None, objective: Objective) -> Objective:
    """The objective with the day since when it is set aside; day and reason go with its return."""
    if objective.state not in ASIDE:
        return replace(objective, reason=None, since=None)
    if before is not None and before.state == objective.state:
        return objective
    return replace(objective, since=at.today)


def _check(cycle: Cycle, objective: Objective) -> None:
    if cycle.state == "draft" and objective.state == "active":
        says = tr("{cycle} is a draft, so its objectives are drafts too; start the cycle first.")
        raise OkrError("not_allowed", says.format(cycle=cycle.name))
