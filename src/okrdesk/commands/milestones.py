"""The steps of a key result that is measured by milestones. Must not compute progress."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TypedDict, Unpack

from okrdesk.commands.checks import bad, require_open_key_result
from okrdesk.commands.making import addition, alteration, amended, called, made, moved, removed
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change
from okrdesk.domain.records import KeyResult, Milestone
from okrdesk.domain.words import lasting, tr
from okrdesk.domain.workspace import Workspace


class MilestoneFields(TypedDict, total=False):
    key_result: str
    title: str
    weight: float
    due: dt.date | None
    done_on: dt.date | None
    order: float


def add_milestone(ws: Workspace, at: At, **fields: Unpack[MilestoneFields]) -> Change:
    """Add a milestone to a key result that is measured by milestones."""
    return addition(_checked(ws, at, made(ws, at, Milestone, fields)))


def change_milestone(
    ws: Workspace, at: At, milestone_id: str, **fields: Unpack[MilestoneFields]
) -> Change:
    """Rename, weigh or date a milestone."""
    before = _open(ws, milestone_id)
    return alteration(before, _checked(ws, at, amended(ws, before, fields)))


def tick_milestone(ws: Workspace, at: At, milestone_id: str, done_on: dt.date | None) -> Change:
    """Say on which day a milestone was done; None takes the tick back."""
    change = change_milestone(ws, at, milestone_id, done_on=done_on)
    text = lasting("Tick {thing}") if done_on is not None else lasting("Untick {thing}")
    return replace(change, label=text.format(thing=called(ws.get(Milestone, milestone_id))))


def remove_milestone(ws: Workspace, at: At, milestone_id: str) -> Change:
    """Take a milestone away."""
    return removed(ws, _open(ws, milestone_id))


def move_milestone(
    ws: Workspace,
    at: At,
    milestone_id: str,
    *,
    to: str | None = None,
    before: str | None = None,
    after: str | None = None,
) -> Change:
    """Put a milestone before or after another one, or below the key result `to`."""
    milestone = _open(ws, milestone_id)
    target = milestone if to is None else amended(ws, milestone, {"key_result": to})
    return moved(ws, milestone, _checked(ws, at, target), before, after)


def _open(ws: Workspace, milestone_id: str) -> Milestone:
    milestone = ws.get(Milestone, milestone_id)
    require_open_key_result(ws, milestone.key_result)
    return milestone


def _checked(ws: Workspace, at: At, milestone: Milestone) -> Milestone:
    require_open_key_result(ws, milestone.key_result)
    if ws.get(KeyResult, milestone.key_result).measure != "milestones":
        says = tr("The key result is not measured by milestones; nothing was changed.")
        raise bad(says)
    if milestone.done_on is not None and milestone.done_on > at.today:
        says = tr("{day} is after today, so nothing was changed. Tick it when it is done.")
        raise bad(says.format(day=milestone.done_on))
    return milestone
