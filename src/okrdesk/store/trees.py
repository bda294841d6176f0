"""Parents without cycles: the fold of moves. Must not know other fields.

All moves of a kind are replayed in the order of their ticks; one that would close a cycle is
skipped and the earlier parent stays. Removed records take part, so that they can return.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from okrdesk.store.columns import Cell, as_text
from okrdesk.store.schema import KIND_CODES, TREES


def replay(moves: Iterable[tuple[str, Cell]]) -> dict[str, str | None]:
    """Record → parent after `moves` (record, new parent), oldest first."""
    parents: dict[str, str | None] = {}
    for record, cell in moves:
        parent = as_text(cell)
        above = parent
        while above is not None and above != record:
            above = parents.get(above)
        if above is None:
            parents[record] = parent
    return parents


def parents_of(connection: sqlite3.Connection, kind: str) -> dict[str, str | None]:
    """The tree of a kind, from the journal."""
    return replay(
        connection.execute(
            "SELECT record, value FROM cell WHERE kind=? AND field=? ORDER BY tick, record",
            (KIND_CODES[kind], TREES[kind]),
        )
    )


def settle_tree(connection: sqlite3.Connection, kind: str) -> tuple[str, ...]:
    """Bring the parents in the kind's table to what the moves say; the records that changed."""
    field, parents = TREES[kind], parents_of(connection, kind)
    moved = [
        (parents.get(record), record)
        for record, held in connection.execute(f'SELECT id, "{field}" FROM "{kind}"').fetchall()
        if parents.get(record) != held
    ]
    connection.executemany(f'UPDATE "{kind}" SET "{field}"=? WHERE id=?', moved)
    return tuple(record for _, record in moved)


def closes_cycle(
    connection: sqlite3.Connection, kind: str, record: str, parent: Cell
) -> bool | None:
    """Whether the newest move of `record` under `parent` closes a cycle.

    None: the way up leads through a removed record, so only a replay can tell.
    """
    query = f'SELECT "{TREES[kind]}" FROM "{kind}" WHERE id=?'
    above = as_text(parent)
    while above is not None:
        if above == record:
            return True
        row = connection.execute(query, (above,)).fetchone()
        if row is None:
            return None
        above = row[0]
    return False
