"""What people write about a cycle at its end. Must not compute or freeze its figures.

Each cycle has at most one review; its texts (lessons, risks, decisions, asks, answers) are in
`review_texts`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TypedDict, Unpack

from okrdesk.commands.checks import bad, require_open_cycle
from okrdesk.commands.making import alteration, amended, made, removed
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.records import Cycle, Review
from okrdesk.domain.words import lasting, tr
from okrdesk.domain.workspace import Workspace


class ReviewFields(TypedDict, total=False):
    cycle: str
    headline: str | None


def add_review(ws: Workspace, at: At, **fields: Unpack[ReviewFields]) -> Change:
    """Begin the review of a cycle, or go on with the one it has."""
    new = made(ws, at, Review, fields)
    cycle = require_open_cycle(ws, new.cycle)
    label = lasting("Review {cycle}").format(cycle=cycle.name)
    for held in ws.where(Review, "cycle", cycle.id):
        said: ReviewFields = {} if new.headline is None else {"headline": new.headline}
        return replace(change_review(ws, at, held.id, **said), label=label)
    return Change(label, (Edit(None, new),))


def change_review(ws: Workspace, at: At, review_id: str, **fields: Unpack[ReviewFields]) -> Change:
    """Write another headline."""
    before = open_review(ws, review_id)
    after = amended(ws, before, fields)
    if after.cycle != before.cycle:
        raise bad(tr("A review stays with its cycle, so nothing was changed."))
    label = lasting("Change the review of {cycle}")
    name = ws.get(Cycle, before.cycle).name
    return replace(alteration(before, after), label=label.format(cycle=name))


def remove_review(ws: Workspace, at: At, review_id: str) -> Change:
    """Take a review away with all that was written in it."""
    return removed(ws, open_review(ws, review_id))


def open_review(ws: Workspace, review_id: str) -> Review:
    """The review; `closed` when its cycle was closed."""
    review = ws.get(Review, review_id)
    require_open_cycle(ws, review.cycle)
    return review
