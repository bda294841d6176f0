"""What the changes of the journal are about, and what came after them. Must not read it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from okrdesk.domain.records import CheckIn, KeyResult, Kpi, Objective
from okrdesk.domain.workspace import Workspace
from okrdesk.look.history_words import record_named
from okrdesk.store import HistoryChange

_OWNERS = (KeyResult.KIND, Kpi.KIND, Objective.KIND)


def things_of(ws: Workspace, change: HistoryChange) -> frozenset[tuple[str, str]]:
    """(kind, id) of the KPIs, key results and objectives that a change is about."""
    return frozenset(_things(ws, change))


def _things(ws: Workspace, change: HistoryChange) -> Iterator[tuple[str, str]]:
    for edit in change.edits:
        if edit.kind == "measurement":
            yield Kpi.KIND, edit.record.partition("@")[0]
        elif edit.kind == CheckIn.KIND and edit.field == KeyResult.KIND and edit.after:
            yield KeyResult.KIND, str(edit.after)
        elif edit.kind in _OWNERS:
            yield edit.kind, edit.record
        else:
            record = record_named(ws, edit.kind, edit.record)
            owners = ((kind, getattr(record, kind, None)) for kind in _OWNERS)
            yield from ((kind, owner) for kind, owner in owners if owner)


def changed_since(
    changes: Sequence[HistoryChange], place: int
) -> tuple[tuple[str, HistoryChange], ...]:
    """The fields of the change at `place` that newer ones wrote, each with the newest of them.

    `changes` are newest first and without gaps from the newest on.
    """
    cells = {(edit.kind, edit.record, edit.field) for edit in changes[place].edits}
    found: dict[tuple[str, str, str], HistoryChange] = {}
    for newer in changes[:place]:
        for edit in newer.edits:
            key = (edit.kind, edit.record, edit.field)
            if key in cells and not newer.undone and newer.cause != "undo":
                found.setdefault(key, newer)
    return tuple((field, newer) for (_, _, field), newer in found.items())
