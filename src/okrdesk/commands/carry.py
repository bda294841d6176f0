"""How goals go on in the next cycle, or end with a reason. Must not grade or close anything.

Only what was meant goes along: no progress, no check-in, no grade. To carry a goal over changed,
carry it and change the new one.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from okrdesk.commands.checks import bad, require_open_cycle
from okrdesk.commands.cycles import add_cycle
from okrdesk.commands.making import called, siblings
from okrdesk.commands.objectives import change_objective
from okrdesk.commands.ordering import order_at_end
from okrdesk.domain.at import At
from okrdesk.domain.carry_over import end_value, next_cycle_days, next_cycle_of
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.errors import OkrError
from okrdesk.domain.records import (
    Assumption,
    CoOwner,
    Cycle,
    KeyResult,
    Level,
    Link,
    Milestone,
    Objective,
    Record,
    Tag,
)
from okrdesk.domain.spoken import spoken_day
from okrdesk.domain.words import lasting, tr
from okrdesk.domain.workspace import Workspace


def draft_next_cycle(ws: Workspace, at: At, cycle_id: str) -> Change:
    """Add the cycle that follows, as a draft; refused earlier than 28 days before the end."""
    cycle = ws.get(Cycle, cycle_id)
    _refuse_early(ws, cycle, at.today)
    held = next_cycle_of(ws, cycle)
    if held is not None:
        says = tr("{next} follows {cycle} already, so nothing was added.")
        raise OkrError("exists", says.format(next=held.name, cycle=cycle.name))
    days = next_cycle_days(ws, cycle)
    change = add_cycle(
        ws, at, name=days.name, start=days.start, end=days.end, parent=cycle.parent, state="draft"
    )
    return replace(change, label=lasting("Draft {cycle}").format(cycle=days.name))


def _refuse_early(ws: Workspace, cycle: Cycle, today: dt.date) -> None:
    first = next_cycle_days(ws, cycle).from_day
    if today < first:
        says = tr("What follows {cycle} can be drafted from {day} on; nothing was added.")
        raise OkrError("not_allowed", says.format(cycle=cycle.name, day=spoken_day(first, today)))


def carry_objective(
    ws: Workspace,
    at: At,
    objective_id: str,
    to_cycle_id: str,
    key_results: tuple[str, ...] | None = None,
) -> Change:
    """Go on with an objective in another cycle, with those of its key results (None: with all).

    Each starts where the old one ended, without a target. Once carried, what is missing is added.
    """
    objective = ws.get(Objective, objective_id)
    target = _target(ws, at, objective, to_cycle_id)
    active = [kr for kr in _own(ws, objective) if kr.state == "active"]
    chosen = [kr for kr in active if key_results is None or kr.id in key_results]
    _refuse_strangers(objective, active, key_results)
    held = _held(ws, objective, target)
    new = held or _objective(ws, at, objective, target)
    edits = () if held is not None else _with_belongings(ws, at, objective, new)
    label = lasting("Carry {thing} over to {cycle}").format(
        thing=called(objective), cycle=target.name
    )
    return Change(label, (*edits, *_key_results(ws, at, chosen, new)))


def carry_key_result(ws: Workspace, at: At, key_result_id: str, to_cycle_id: str) -> Change:
    """Go on with one key result in another cycle; its objective comes along if need be."""
    key_result = ws.get(KeyResult, key_result_id)
    cycle = ws.get(Cycle, to_cycle_id)
    change = carry_objective(ws, at, key_result.objective, to_cycle_id, (key_result_id,))
    if not change.edits:
        says = tr("{thing} was carried over to {cycle} already, so nothing was added.")
        raise OkrError("exists", says.format(thing=called(key_result), cycle=cycle.name))
    label = lasting("Carry {thing} over to {cycle}")
    return replace(change, label=label.format(thing=called(key_result), cycle=cycle.name))


def leave_behind(ws: Workspace, at: At, objective_id: str, reason: str) -> Change:
    """Say why an objective ends with its cycle. It still counts there; dropping it would not."""
    objective = ws.get(Objective, objective_id)
    if not reason.strip():
        raise bad(tr("Say why, so that you know it later; nothing was changed."))
    change = change_objective(ws, at, objective_id, state="closed", reason=reason)
    return replace(change, label=lasting("End {thing}").format(thing=called(objective)))


def _target(ws: Workspace, at: At, objective: Objective, to_cycle_id: str) -> Cycle:
    """The cycle that is carried to; it begins later, and not too long before the old one ends."""
    source, target = ws.get(Cycle, objective.cycle), require_open_cycle(ws, to_cycle_id)
    if target.start <= source.start:
        says = tr("{target} does not come after {source}, so nothing was carried over.")
        raise OkrError("not_allowed", says.format(target=target.name, source=source.name))
    _refuse_early(ws, source, at.today)
    return target


def _own(ws: Workspace, objective: Objective) -> tuple[KeyResult, ...]:
    return ws.where(KeyResult, "objective", objective.id)


def _refuse_strangers(
    objective: Objective, active: Sequence[KeyResult], key_results: tuple[str, ...] | None
) -> None:
    if set(key_results or ()) - {kr.id for kr in active}:
        says = tr("Only active key results of {thing} can go along, so nothing was carried over.")
        raise OkrError("not_allowed", says.format(thing=called(objective)))


def _held(ws: Workspace, objective: Objective, target: Cycle) -> Objective | None:
    """The objective that goes on with it in that cycle already."""
    carried = ws.where(Objective, "carried_from", objective.id)
    return next((one for one in carried if one.cycle == target.id), None)


def _objective(ws: Workspace, at: At, objective: Objective, target: Cycle) -> Objective:
    parent = ws.find(Objective, objective.parent)
    above = _held(ws, parent, target) if parent is not None else None
    new = Objective(
        at.new_id(),
        title=objective.title,
        why=objective.why,
        cycle=target.id,
        team=objective.team,
        owner=objective.owner,
        parent=above.id if above is not None else None,
        kind=objective.kind,
        state="draft" if target.state == "draft" else "active",
        weight=objective.weight,
        children_count=objective.children_count,
        carried_from=objective.id,
    )
    return replace(new, order=order_at_end(siblings(ws, new)))


def _with_belongings(
    ws: Workspace, at: At, before: Objective, after: Objective
) -> tuple[Edit, ...]:
    """The objective with co-owners, links and tags; what was assumed is open again."""
    assumed = (
        replace(row, id=at.new_id(), objective=after.id, state="open", looked_at=None)
        for row in ws.where(Assumption, "objective", before.id)
    )
    people = (
        replace(row, id=at.new_id(), objective=after.id)
        for row in ws.where(CoOwner, "objective", before.id)
    )
    rows: tuple[Record, ...] = (after, *assumed, *people, *_marks(ws, at, before.id, after.id))
    return tuple(Edit(None, row) for row in rows)


def _marks(ws: Workspace, at: At, before: str, after: str) -> Iterator[Record]:
    for link in ws.where(Link, "to", before):
        yield replace(link, id=at.new_id(), to=after)
    for tag in ws.where(Tag, "on", before):
        yield replace(tag, id=at.new_id(), on=after)


def _key_results(
    ws: Workspace, at: At, chosen: Sequence[KeyResult], objective: Objective
) -> Iterator[Edit]:
    """The chosen ones that do not go on there already, after those that do."""
    there = list(_own(ws, objective))
    for key_result in chosen:
        if not any(kr.carried_from == key_result.id for kr in there):
            new = _key_result(ws, at, key_result, objective, order_at_end(there))
            there.append(new)
            yield Edit(None, new)
            for row in (*_parts(ws, at, key_result, new), *_marks(ws, at, key_result.id, new.id)):
                yield Edit(None, row)


def _key_result(
    ws: Workspace, at: At, key_result: KeyResult, objective: Objective, order: float
) -> KeyResult:
    kept = ("title", "because", "measure", "kpi", "values", "unit", "weight", "owner", "cadence")
    fields: dict[str, Any] = {name: getattr(key_result, name) for name in kept}
    return KeyResult(
        at.new_id(),
        objective=objective.id,
        baseline=end_value(ws, key_result),
        pace="late" if key_result.pace == "late" else "linear",
        lag=key_result.lag,
        order=order,
        carried_from=key_result.id,
        **fields,
    )


def _parts(ws: Workspace, at: At, before: KeyResult, after: KeyResult) -> Iterator[Record]:
    """Milestones that are not done, without their days, and the names of the levels."""
    for milestone in ws.where(Milestone, "key_result", before.id):
        if milestone.done_on is None:
            yield replace(milestone, id=at.new_id(), key_result=after.id, due=None)
    for level in ws.where(Level, "key_result", before.id):
        yield replace(level, id=at.new_id(), key_result=after.id)
