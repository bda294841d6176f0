"""Writing one transaction: txn, marks, cells, seal, tables. Must not decide what to write."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import NamedTuple

from okrdesk.domain.frozen import dataclass
from okrdesk.store.cells import Key
from okrdesk.store.columns import Cell
from okrdesk.store.fold import fold_touched
from okrdesk.store.introductions import introduce
from okrdesk.store.replica import newest_tick, own_number
from okrdesk.store.seal import Txn, seal_of
from okrdesk.store.tick import clock_of, next_tick


@dataclass(frozen=True, slots=True)
class Draft:
    """A transaction before it has its tick."""

    label: str
    author: str | None
    cells: Mapping[Key, Cell]
    undo_of: int | None = None


class Written(NamedTuple):
    """A transaction that was written; `aside`: records (kind, id) that it changed by the fold."""

    tick: int
    aside: frozenset[tuple[str, str]]


def write_transaction(connection: sqlite3.Connection, draft: Draft, *, now: int, app: str) -> int:
    """Write `draft` inside the open write transaction; returns its tick. `now` in milliseconds."""
    return write_and_fold(connection, draft, now=now, app=app).tick


def write_and_fold(connection: sqlite3.Connection, draft: Draft, *, now: int, app: str) -> Written:
    """`write_transaction`, telling also what else the fold changed."""
    number = own_number(connection)
    last = newest_tick(connection)
    tick = next_tick(last, now, number)
    introduce(connection, number)
    wall = None if clock_of(tick) == now else now
    txn = Txn(tick, draft.label, draft.author, draft.undo_of, wall, app, len(draft.cells))
    marks = _take_marks(connection, number, tick)
    rows = [(*key, draft.cells[key]) for key in sorted(draft.cells)]
    connection.execute(
        "INSERT INTO txn VALUES(?, ?, ?, ?, ?, ?, ?, ?)", (*txn, seal_of(txn, marks, rows))
    )
    connection.executemany(
        f"INSERT INTO cell(kind, record, field, value, tick) VALUES(?, ?, ?, ?, {tick})", rows
    )
    return Written(tick, fold_touched(connection, draft.cells, own=tick))


def _take_marks(connection: sqlite3.Connection, number: int, tick: int) -> list[tuple[int, int]]:
    """Write what `tick` has seen: one mark per peer that moved since our last transaction."""
    seen = connection.execute("SELECT peer, peer_tick FROM local_peer ORDER BY peer").fetchall()
    if seen:
        connection.executemany(
            "INSERT INTO mark VALUES(?, ?, ?, ?)",
            [(number, tick, peer, peer_tick) for peer, peer_tick in seen],
        )
        connection.execute("DELETE FROM local_peer")
    return seen
