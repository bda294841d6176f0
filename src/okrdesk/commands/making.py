"""The steps that the commands of all nouns share. Must not know any noun.

Each noun's file puts its own rules around these.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from okrdesk.commands.checks import checked
from okrdesk.commands.ordering import order_at_end, placed, stands_there
from okrdesk.commands.removal import removal
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit, Points
from okrdesk.domain.nouns import noun, noun_said
from okrdesk.domain.records import Record
from okrdesk.domain.references import name_of
from okrdesk.domain.words import lasting
from okrdesk.domain.workspace import Workspace

R = TypeVar("R", bound=Record)
Edits = Sequence[Edit | Points]
_LONGEST_NAME = 40

# What a kind's siblings have in common; the first one says what `move … --to` changes.
PARENTS: dict[str, tuple[str, ...]] = {
    "kpi": ("parent",),
    "source_field": ("source",),
    "objective": ("parent", "cycle"),
    "assumption": ("objective",),
    "co_owner": ("objective",),
    "support": ("objective",),
    "key_result": ("objective",),
    "milestone": ("key_result",),
    "initiative": ("key_result", "kpi"),
    "evidence": ("check_in",),
    "skipped_item": ("ritual",),
    "lesson": ("review",),
    "risk": ("review",),
    "decision": ("review",),
    "ask": ("review",),
    "litmus_answer": ("review",),
}


def called(record: Record) -> str:
    """A short name for labels, such as "objective New businesses reach first value"."""
    return f"{noun(record.KIND)} {_short_name(record)}".rstrip()


def said(record: Record) -> str:
    """The same for refusals, in the language spoken."""
    return f"{noun_said(record.KIND)} {_short_name(record)}".rstrip()


def _short_name(record: Record) -> str:
    text = name_of(record) or getattr(record, "text", None) or getattr(record, "headline", None)
    name = " ".join((text or "").split())
    if len(name) > _LONGEST_NAME:
        name = name[: _LONGEST_NAME - 1].rstrip() + "…"
    return name


def made(ws: Workspace, at: At, kind: type[R], fields: Mapping[str, object]) -> R:
    """A checked new record, at the end of its siblings unless an order is given."""
    given: Any = fields
    # `R` is a protocol: its constructor is known only to the records themselves.
    record = checked(ws, kind(at.new_id(), **given))  # type: ignore[call-arg]
    if record.KIND in PARENTS and "order" not in fields:
        return replace(record, order=order_at_end(siblings(ws, record)))
    return record


def amended(ws: Workspace, record: R, fields: Mapping[str, object]) -> R:
    """The record with those attributes, checked."""
    changes: Any = fields
    return checked(ws, replace(record, **changes))


def siblings(ws: Workspace, record: R) -> list[R]:
    """The other records beside it, in their order."""
    shared = PARENTS[record.KIND]
    beside = ws.where(type(record), shared[0], getattr(record, shared[0]))
    return [
        other
        for other in beside
        if other.id != record.id
        and all(getattr(other, name) == getattr(record, name) for name in shared)
    ]


def addition(record: Record, more: Edits = ()) -> Change:
    """The Change that adds one record, and what comes with it."""
    label = lasting("Add {thing}").format(thing=called(record))
    return Change(label, (Edit(None, record), *more))


def alteration(before: Record, after: Record, more: Edits = ()) -> Change:
    """The Change from one record to another, named by what differs; without edits if nothing."""
    edits: Edits = more if before == after else (Edit(before, after), *more)
    return Change(_label(before, after), tuple(edits))


def _label(before: Record, after: Record) -> str:
    if name_of(before) != name_of(after) and name_of(before):
        text = lasting("Rename {thing} to {name}")
        return text.format(thing=called(before), name=name_of(after))
    return lasting("Change {thing}").format(thing=called(before))


def removed(ws: Workspace, record: Record) -> Change:
    """The Change that removes a record with all that belongs to it."""
    return Change(lasting("Remove {thing}").format(thing=called(record)), removal(ws, record))


def moved(
    ws: Workspace, record: R, target: R, before: str | None, after: str | None, more: Edits = ()
) -> Change:
    """The Change that puts `record` where `target` stands, before or after a sibling there.

    Without edits when it stands there already.
    """
    beside = siblings(ws, target)
    label = lasting("Move {thing}").format(thing=called(record))
    if target == record and stands_there(beside, record, before, after):
        return Change(label, ())
    final, renumbered = placed(beside, target, before, after)
    return Change(label, (Edit(record, final), *renumbered, *more))
