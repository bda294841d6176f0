"""Words that sort KPIs, objectives and key results. Must not change what they are on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TypedDict, Unpack

from okrdesk.commands.checks import cleaned
from okrdesk.commands.making import addition, alteration, amended, called, made, removed
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.records import Tag
from okrdesk.domain.words import lasting
from okrdesk.domain.workspace import Workspace


class TagFields(TypedDict, total=False):
    on: str
    text: str


def add_tag(ws: Workspace, at: At, **fields: Unpack[TagFields]) -> Change:
    """Put a tag on a thing; one that is there already stays, without a change."""
    new = made(ws, at, Tag, fields)
    held = {tag.text.casefold() for tag in ws.where(Tag, "on", new.on)}
    if new.text.casefold() in held:
        return Change(lasting("Add {thing}").format(thing=called(new)), ())
    return addition(new)


def change_tag(ws: Workspace, at: At, tag_id: str, **fields: Unpack[TagFields]) -> Change:
    """Write a tag differently."""
    before = ws.get(Tag, tag_id)
    return alteration(before, amended(ws, before, fields))


def remove_tag(ws: Workspace, at: At, tag_id: str) -> Change:
    """Take a tag off."""
    return removed(ws, ws.get(Tag, tag_id))


def tag_edits(ws: Workspace, at: At, on: str, texts: Iterable[str]) -> tuple[Edit, ...]:
    """The edits that make exactly `texts` the tags of a thing; one that differs in case is kept."""
    wanted = {text.strip().casefold(): text.strip() for text in texts if text.strip()}
    edits: list[Edit] = []
    for tag in ws.where(Tag, "on", on):
        text = wanted.pop(tag.text.casefold(), None)
        if text is None:
            edits.append(Edit(tag, None))
        elif text != tag.text:
            edits.append(Edit(tag, replace(tag, text=text)))
    new = (cleaned(Tag(at.new_id(), on, text)) for text in wanted.values())
    return (*edits, *(Edit(None, tag) for tag in new))
