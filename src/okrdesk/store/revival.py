"""Whether a record is there, after removals and edits that knew nothing of each other.

Must not look at other records: those that are needed by a living child are `references`' affair.
A removal holds against all that its writer had seen. An edit made concurrently beats it, and so
does a return; both are flagged until somebody who saw the removal writes to the record.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import NamedTuple

from okrdesk.store.columns import Cell
from okrdesk.store.marks import Marks
from okrdesk.store.schema import DELETED, EXTRA_KINDS, KIND_CODES, MEASUREMENT

_KPI = KIND_CODES["kpi"]
_ENTRIES = ",".join(map(str, (MEASUREMENT, *EXTRA_KINDS)))


class Standing(NamedTuple):
    """`lives`: it is there by itself. `contested`: although somebody removed it."""

    lives: bool
    contested: bool


THERE = Standing(True, False)


def standing_of(
    connection: sqlite3.Connection,
    marks: Marks,
    code: int,
    record: str,
    versions: Iterable[tuple[int, Cell]],
) -> Standing:
    """How a record stands; `versions` (tick, value) are those of its tombstone."""
    written = dict(versions)
    if not any(written.values()):
        return THERE
    heads = marks.heads(written)
    removals = [tick for tick in heads if written[tick]]
    if not removals:
        return THERE
    if len(removals) < len(heads):
        return Standing(True, True)
    edited = any(
        all(marks.concurrent(removal, tick) for removal in removals)
        for tick in _edits(connection, code, record)
    )
    return Standing(edited, edited)


def _edits(connection: sqlite3.Connection, code: int, record: str) -> list[int]:
    """The transactions that wrote to a record, or for a KPI to its values."""
    rows = connection.execute(
        "SELECT DISTINCT tick FROM cell WHERE kind=? AND record=? AND field<>?",
        (code, record, DELETED),
    ).fetchall()
    if code == _KPI:
        rows += connection.execute(
            f"SELECT DISTINCT tick FROM cell WHERE kind IN ({_ENTRIES}) AND record=?", (record,)
        ).fetchall()
    return [tick for (tick,) in rows]
