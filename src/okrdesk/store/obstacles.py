"""What stands in the way of an undo that was just written. Must not take it back.

An undo never leaves a reference that leads nowhere, nor brings back a record that somebody removed,
nor makes a move that the fold skips.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping

from okrdesk.store.bonds import KEPT_BY, REFERENCES
from okrdesk.store.cells import Key
from okrdesk.store.columns import COLUMNS, Cell
from okrdesk.store.flags import CYCLE, NEEDED, Flag, read_flags
from okrdesk.store.schema import DELETED, KIND_CODES, KIND_NAMES, TREES
from okrdesk.store.waiting import waiting_for, waiting_of

Obstacle = tuple[Key, int]  # the cell that may not be, and the transaction that is in its way


def obstacles(
    connection: sqlite3.Connection, cells: Mapping[Key, Cell], before: frozenset[Flag]
) -> set[Obstacle]:
    """Which of the undo's `cells`, now folded, may not be; `before`: the flags without it."""
    fresh = read_flags(connection) - before
    found: set[Obstacle] = set()
    for key in cells:
        kind = KIND_NAMES.get(key[0], "")
        if kind not in COLUMNS:
            continue
        if key[2] == DELETED and cells[key]:
            found.update(_still_named(connection, kind, key))
        elif key[2] == TREES.get(kind) and Flag(kind, key[1], CYCLE) in fresh:
            found.add((key, _newest(connection, kind, key[1])))
        found.update(_names_what_is_gone(connection, kind, key, fresh))
    return found


def _still_named(connection: sqlite3.Connection, kind: str, key: Key) -> Iterator[Obstacle]:
    """Records that name the one which the undo takes out."""
    for child, field in KEPT_BY[kind]:
        row = connection.execute(f'SELECT id FROM "{child}" WHERE "{field}"=?', key[1:2]).fetchone()
        if row is not None:
            yield key, _newest(connection, child, row[0])
    for loose in waiting_for(connection, key[1]):
        yield key, _newest(connection, loose.kind, loose.record)


def _names_what_is_gone(
    connection: sqlite3.Connection, kind: str, key: Key, fresh: frozenset[Flag]
) -> Iterator[Obstacle]:
    """A reference put back that leads to what somebody removed: it waits, or brought that back."""
    _, record, field = key
    for loose in waiting_of(connection, kind, record):
        if field in (loose.field, DELETED):
            yield key, _newest_of(connection, loose.target)
    back = {flag.record for flag in fresh if flag.what == NEEDED}
    if not back:
        return
    for one in REFERENCES[kind]:
        if one.keeps and field in (one.field, DELETED):
            query = f'SELECT "{one.field}" FROM "{kind}" WHERE id=?'
            row = connection.execute(query, (record,)).fetchone()
            if row is not None and row[0] in back:
                yield key, _newest_of(connection, row[0])


def _newest(connection: sqlite3.Connection, kind: str, record: str) -> int:
    """The newest transaction before the undo that wrote to the record."""
    row = connection.execute(
        "SELECT max(tick) FROM cell WHERE kind=? AND record=? AND tick<(SELECT max(tick) FROM txn)",
        (KIND_CODES[kind], record),
    ).fetchone()
    return int(row[0] or 0)


def _newest_of(connection: sqlite3.Connection, record: str) -> int:
    found = (
        connection.execute(
            "SELECT max(tick) FROM cell WHERE kind=? AND record=?", (code, record)
        ).fetchone()[0]
        for code in KIND_NAMES
    )
    return max((tick for tick in found if tick), default=0)
