"""Where the values of a KPI are pulled from. Must not pull, nor hold a secret."""

from __future__ import annotations

from dataclasses import replace
from typing import TypedDict, Unpack

from okrdesk.commands.checks import bad, cleaned
from okrdesk.commands.making import addition, alteration, amended, made, moved, removed
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.records import Source, SourceField
from okrdesk.domain.told_sources import TOLD, WORDS, told_source
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace


class SourceFields(TypedDict, total=False):
    kpi: str
    kind: str


class SourceFieldFields(TypedDict, total=False):
    source: str
    name: str
    value: str
    order: float


def add_source(ws: Workspace, at: At, **fields: Unpack[SourceFields]) -> Change:
    """Say where a KPI's values come from; what the source needs to know follows as its fields."""
    return addition(_checked(made(ws, at, Source, fields)))


def change_source(ws: Workspace, at: At, source_id: str, **fields: Unpack[SourceFields]) -> Change:
    """Take another kind of source, or give it to another KPI."""
    before = ws.get(Source, source_id)
    return alteration(before, _checked(amended(ws, before, fields)))


def remove_source(ws: Workspace, at: At, source_id: str) -> Change:
    """Forget a source with its fields; pulled values stay."""
    return removed(ws, ws.get(Source, source_id))


def _checked(source: Source) -> Source:
    if not source.kind:
        raise bad(tr("A source needs its kind, so nothing was changed. Say which it is."))
    return source


def add_source_field(ws: Workspace, at: At, **fields: Unpack[SourceFieldFields]) -> Change:
    """Write one thing that a source needs to know, such as its path or query."""
    return addition(_named(made(ws, at, SourceField, fields)))


def change_source_field(
    ws: Workspace, at: At, field_id: str, **fields: Unpack[SourceFieldFields]
) -> Change:
    """Change what a source knows."""
    before = ws.get(SourceField, field_id)
    return alteration(before, _named(amended(ws, before, fields)))


def remove_source_field(ws: Workspace, at: At, field_id: str) -> Change:
    """Take away what a source knows."""
    return removed(ws, ws.get(SourceField, field_id))


def move_source_field(
    ws: Workspace, at: At, field_id: str, *, before: str | None = None, after: str | None = None
) -> Change:
    """Put a field of a source before or after another one."""
    field = ws.get(SourceField, field_id)
    return moved(ws, field, field, before, after)


def _named(field: SourceField) -> SourceField:
    if not field.name:
        raise bad(tr("A field of a source needs a name, so nothing was changed. Give it one."))
    return field


def told_edits(ws: Workspace, at: At, kpi_id: str, words: str | None) -> tuple[Edit, ...]:
    """The edits that say in words where a KPI's number comes from; None says it no longer."""
    held, new = told_source(ws, kpi_id), (words or "").strip()
    if held is None:
        if not new:
            return ()
        source = Source(at.new_id(), kpi_id, TOLD)
        field = cleaned(SourceField(at.new_id(), source.id, WORDS, new, 1.0))
        return (Edit(None, source), Edit(None, field))
    if not new:
        fields = ws.where(SourceField, "source", held.source)
        gone = tuple(Edit(field, None) for field in fields)
        return (*gone, Edit(ws.get(Source, held.source), None))
    after = cleaned(replace(held, value=new))
    return () if after == held else (Edit(held, after),)
