"""The records that weekly, monthly and quarterly sessions leave. Must not say what is due."""

from __future__ import annotations

from dataclasses import replace
from typing import TypedDict, Unpack

from okrdesk.commands.checks import bad
from okrdesk.commands.making import addition, alteration, amended, made, moved, removed
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.records import Ritual, SkippedItem
from okrdesk.domain.words import lasting, tr
from okrdesk.domain.workspace import Workspace

KINDS = ("weekly", "monthly", "quarterly")


class RitualFields(TypedDict, total=False):
    kind: str
    period: str
    begun: str | None
    ended: str | None
    by: str | None
    headline: str | None
    next_focus: str | None
    winning: int | None
    patterns: str | None


class SkippedItemFields(TypedDict, total=False):
    ritual: str
    item: str
    order: float


def begin_ritual(ws: Workspace, at: At, kind: str, period: str) -> Change:
    """Begin the session of a period ("2026-W47"); one that is open already goes on."""
    held = (r for r in ws.where(Ritual, "period", period) if r.kind == kind and r.by == at.by)
    label = lasting("Begin the {kind} session of {period}").format(kind=kind, period=period)
    if any(ritual.ended is None for ritual in held):
        return Change(label, ())
    return replace(add_ritual(ws, at, kind=kind, period=period), label=label)


def end_ritual(ws: Workspace, at: At, ritual_id: str, **fields: Unpack[RitualFields]) -> Change:
    """End a session now, with its headline, next focus and what else was said."""
    ritual = ws.get(Ritual, ritual_id)
    said: RitualFields = {"ended": at.now}
    said.update(fields)
    label = lasting("End the {kind} session of {period}")
    return replace(
        change_ritual(ws, at, ritual_id, **said),
        label=label.format(kind=ritual.kind, period=ritual.period),
    )


def add_ritual(ws: Workspace, at: At, **fields: Unpack[RitualFields]) -> Change:
    """Write down a session; without `begun` and `by` it begins now, by who acts."""
    return addition(checked_ritual(made(ws, at, Ritual, {"begun": at.now, "by": at.by, **fields})))


def change_ritual(ws: Workspace, at: At, ritual_id: str, **fields: Unpack[RitualFields]) -> Change:
    """Correct what a session left."""
    before = ws.get(Ritual, ritual_id)
    return alteration(before, checked_ritual(amended(ws, before, fields)))


def remove_ritual(ws: Workspace, at: At, ritual_id: str) -> Change:
    """Take the record of a session away."""
    return removed(ws, ws.get(Ritual, ritual_id))


def checked_ritual(ritual: Ritual) -> Ritual:
    """The record of a session as it may be kept; refused (`bad_value`) otherwise."""
    if ritual.kind not in KINDS:
        says = tr("A session is weekly, monthly or quarterly, not '{kind}'; nothing was changed.")
        raise bad(says.format(kind=ritual.kind))
    if not ritual.period:
        raise bad(tr("A session is of a period, so nothing was changed. Name it."))
    if ritual.winning is not None and not 0 <= ritual.winning <= 10:
        raise bad(tr("'Are we winning?' is answered from 0 to 10; nothing was changed."))
    return ritual


def add_skipped_item(ws: Workspace, at: At, **fields: Unpack[SkippedItemFields]) -> Change:
    """Write down what a session skipped; once is enough."""
    new = made(ws, at, SkippedItem, fields)
    held = {skipped.item for skipped in ws.where(SkippedItem, "ritual", new.ritual)}
    return Change(lasting("Skip an item"), () if new.item in held else (Edit(None, new),))


def change_skipped_item(
    ws: Workspace, at: At, skipped_id: str, **fields: Unpack[SkippedItemFields]
) -> Change:
    """Say that something else was skipped."""
    before = ws.get(SkippedItem, skipped_id)
    return alteration(before, amended(ws, before, fields))


def remove_skipped_item(ws: Workspace, at: At, skipped_id: str) -> Change:
    """Say that it was not skipped after all."""
    return removed(ws, ws.get(SkippedItem, skipped_id))


def move_skipped_item(
    ws: Workspace, at: At, skipped_id: str, *, before: str | None = None, after: str | None = None
) -> Change:
    """Put a skipped item before or after another one."""
    skipped = ws.get(SkippedItem, skipped_id)
    return moved(ws, skipped, skipped, before, after)
