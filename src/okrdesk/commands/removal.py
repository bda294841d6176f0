"""Takes a record away with everything that belongs to it. Must not know rules of single nouns.

What belongs together is written in domain.bonds. Measurements stay: they are seen only through
their KPI and come back with it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from okrdesk.domain.bonds import BONDS, Bond
from okrdesk.domain.edits import Edit
from okrdesk.domain.errors import OkrError
from okrdesk.domain.loaded import whole_check_ins
from okrdesk.domain.records import KINDS, Kpi, Record
from okrdesk.domain.references import name_of, reference_of
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace


def removal(ws: Workspace, record: Record) -> tuple[Edit, ...]:
    """The edits that remove `record` and what it owns, and clear what else names it.

    `not_allowed` when something that stays needs it: a KPI that a key result reads.
    """
    doomed = _subtree(ws, record)
    for gone in doomed.values():
        _refuse_if_needed(ws, gone, doomed)
    cleared: dict[str, tuple[Record, Record]] = {}
    for gone in doomed.values():
        for bond, referrer in _referrers(ws, gone, "cleared"):
            if referrer.id not in doomed:
                before, after = cleared.get(referrer.id, (referrer, referrer))
                cleared[referrer.id] = (before, _without(after, bond.field))
    return (
        *(Edit(gone, None) for gone in doomed.values()),
        *(Edit(before, after) for before, after in cleared.values()),
    )


def _subtree(ws: Workspace, record: Record) -> dict[str, Record]:
    doomed = {record.id: record}
    waiting = [record]
    while waiting:
        for _, owned in _referrers(ws, waiting.pop(), "owned"):
            if owned.id not in doomed:
                doomed[owned.id] = owned
                waiting.append(owned)
    return doomed


def _referrers(ws: Workspace, record: Record, on_remove: str) -> Iterator[tuple[Bond, Record]]:
    for bond in BONDS:
        if bond.on_remove == on_remove and record.KIND in bond.to:
            for referrer in _naming(ws, bond, record.id):
                yield bond, referrer


def _naming(ws: Workspace, bond: Bond, record_id: str) -> Iterator[Record]:
    if bond.kind == "check_in":
        yield from whole_check_ins(ws, record_id)
    else:
        yield from ws.where(KINDS[bond.kind], bond.field, record_id)


def _refuse_if_needed(ws: Workspace, gone: Record, doomed: dict[str, Record]) -> None:
    readers = [r for _, r in _referrers(ws, gone, "refused") if r.id not in doomed]
    if readers:
        names = ", ".join(f"{reference_of(ws, r)} {name_of(r)}" for r in readers)
        says = tr(
            "{kpi} is read by {readers}, so it was not removed. Give them values of their own or "
            "remove them first."
        )
        name = gone.name if isinstance(gone, Kpi) else gone.id
        raise OkrError("not_allowed", says.format(kpi=name, readers=names))


def _without(record: Record, field: str) -> Record:
    nothing: Any = {field: None}
    return replace(record, **nothing)
