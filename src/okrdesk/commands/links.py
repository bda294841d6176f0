"""Which KPI leads to or guards which goal. Must not repeat the KPI that a key result reads."""

from __future__ import annotations

from dataclasses import replace
from typing import TypedDict, Unpack

from okrdesk.commands.making import alteration, amended, made, removed
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.records import Kpi, Link
from okrdesk.domain.words import lasting
from okrdesk.domain.workspace import Workspace


class LinkFields(TypedDict, total=False):
    kpi: str
    to: str
    kind: str


def add_link(ws: Workspace, at: At, **fields: Unpack[LinkFields]) -> Change:
    """Say that a KPI leads to or guards a key result or objective; once is enough."""
    new = made(ws, at, Link, fields)
    held = {(link.to, link.kind) for link in ws.where(Link, "kpi", new.kpi)}
    edits = () if (new.to, new.kind) in held else (Edit(None, new),)
    return Change(_label(lasting("Link {kpi}"), ws, new), edits)


def change_link(ws: Workspace, at: At, link_id: str, **fields: Unpack[LinkFields]) -> Change:
    """Link something else, or in the other way."""
    before = ws.get(Link, link_id)
    after = amended(ws, before, fields)
    return replace(
        alteration(before, after), label=_label(lasting("Change a link of {kpi}"), ws, after)
    )


def remove_link(ws: Workspace, at: At, link_id: str) -> Change:
    """Take a link away."""
    link = ws.get(Link, link_id)
    return replace(removed(ws, link), label=_label(lasting("Remove a link of {kpi}"), ws, link))


def _label(text: str, ws: Workspace, link: Link) -> str:
    return text.format(kpi=ws.get(Kpi, link.kpi).name)
