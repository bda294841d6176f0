"""What a changing command says it did. Must not publish or decide."""

from __future__ import annotations

from collections.abc import Iterator

from okrdesk.cli.output import Json
from okrdesk.domain.edits import Applied, Points
from okrdesk.domain.records import CheckIn, KeyResult, Kpi, Measurement, Record
from okrdesk.domain.references import name_of, reference_of
from okrdesk.domain.workspace import Workspace


def change_json(before: Workspace, after: Workspace, applied: Applied, published: bool) -> Json:
    """The keys of every changing command; `change` is null when there was nothing to change."""
    return {
        "change": applied.txn,
        "label": applied.change.label,
        "records": list(_records(before, after, applied)),
        "published": published,
    }


def _records(before: Workspace, after: Workspace, applied: Applied) -> Iterator[Json]:
    """Each record that the change touched, once; removed ones as they were called before."""
    seen: set[tuple[str, str]] = set()
    for edit in applied.change.edits:
        if isinstance(edit, Points):
            continue
        record = edit.record
        if (record.KIND, record.id) not in seen:
            seen.add((record.KIND, record.id))
            yield _record(after if edit.after is not None else before, record)


def _record(ws: Workspace, record: Record) -> Json:
    return {
        "kind": record.KIND,
        "id": record.id,
        "ref": reference_of(ws, record),
        "name": _name(ws, record),
    }


def _name(ws: Workspace, record: Record) -> str | None:
    """Its own name or text; a value is called by its KPI, a check-in by its key result."""
    if isinstance(record, Measurement):
        kpi = ws.find(Kpi, record.kpi)
        return None if kpi is None else kpi.name
    if isinstance(record, CheckIn):
        key_result = ws.find(KeyResult, record.key_result)
        return None if key_result is None else key_result.title
    text: str | None = getattr(record, "text", None)
    return name_of(record) or text
