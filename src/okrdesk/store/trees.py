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


def held_parent(connection: sqlite3.Connection, kind: str, record: str) -> str | None:
    """The parent of a record that is there, also one that is itself not there now."""
    field = TREES[kind]
    row = connection.execute(f'SELECT "{field}" FROM "{kind}" WHERE id=?', (record,)).fetchone()
    if row is not None and row[0] is not None:
        return str(row[0])
    waits = connection.execute(
        "SELECT target FROM waiting WHERE kind=? AND record=? AND field=?", (kind, record, field)
    ).fetchone()
    return None if waits is None else str(waits[0])


def closes_cycle(
    connection: sqlite3.Connection, kind: str, record: str, parent: Cell
) -> bool | None:
    """Whether the newest move of `record` under `parent` closes a cycle.

    None: the way up leads through a record that is not there, so only a replay can tell.
    """
    query = f'SELECT 1 FROM "{kind}" WHERE id=?'
    above = as_text(parent)
    while above is not None:
        if above == record:
            return True
        if connection.execute(query, (above,)).fetchone() is None:
            return None
        above = held_parent(connection, kind, above)
    return False
