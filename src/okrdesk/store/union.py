"""Taking in the transactions of another copy: set union. Must not vet the copy, nor show it.

What is new is verified by its seals first; the same tick with another seal is a cloned copy and is
refused. A merge writes no transaction: what was seen is told by the marks of our next one.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import NamedTuple

from okrdesk.domain.errors import OkrError
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.words import tr
from okrdesk.store.connection import outside, writing
from okrdesk.store.fold import refold
from okrdesk.store.fold_fresh import fold_fresh
from okrdesk.store.introductions import altered_rows, take_rows
from okrdesk.store.renumber import settle_number
from okrdesk.store.seal import verify_seals
from okrdesk.store.tick import REPLICA_MASK, TICK_LIMIT


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge took in: `fresh` transactions of so many `cells`; `known` ones we had."""

    fresh: int
    cells: int
    known: int


_ROOM = -65_536  # KiB: what a large merge changes is written once, at its end


class _Arrival(NamedTuple):
    """What of one replica is new: how many transactions, the first and the last tick."""

    peer: int
    txns: int
    first: int
    last: int


def merge_copy(connection: sqlite3.Connection, path: Path) -> Merged:
    """Take in what the vetted private copy at `path` has and we have not, in one transaction.

    `bad_file` when a transaction is torn or altered, or the copy is a clone of this replica.
    """
    with outside():
        connection.execute("ATTACH ? AS other", (f"{path.resolve().as_uri()}?mode=ro&immutable=1",))
    room = connection.execute("PRAGMA main.cache_size").fetchone()[0]
    connection.execute(f"PRAGMA main.cache_size={_ROOM}")
    try:
        with writing(connection):
            return _merge(connection)
    finally:
        connection.execute("DETACH other")
        connection.execute(f"PRAGMA main.cache_size={room}")


def _merge(connection: sqlite3.Connection) -> Merged:
    settle_number(connection)
    _refuse_clone(connection)
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS fresh(tick INTEGER PRIMARY KEY)")
    connection.execute("DELETE FROM temp.fresh")
    taken = connection.execute(
        "INSERT INTO temp.fresh SELECT tick FROM other.txn"
        " WHERE tick NOT IN (SELECT tick FROM main.txn)"
    ).rowcount
    known = int(connection.execute("SELECT count(*) FROM other.txn").fetchone()[0]) - taken
    if not taken:
        return Merged(0, 0, known)
    _refuse_torn(connection)
    arrivals = _arrivals(connection)
    late = _has_gaps(connection, arrivals)
    for table in ("txn", "mark"):
        connection.execute(
            f"INSERT INTO main.{table} SELECT * FROM other.{table} WHERE tick IN temp.fresh"
        )
    cells = connection.execute(
        "INSERT INTO main.cell SELECT * FROM other.cell WHERE tick IN temp.fresh"
        " ORDER BY kind, record, field, tick"
    ).rowcount
    connection.execute("INSERT OR IGNORE INTO main.kind SELECT * FROM other.kind")
    take_rows(connection)
    _remember_peers(connection, arrivals)
    _fold(connection, late=late)
    return Merged(taken, cells, known)


def _refuse_clone(connection: sqlite3.Connection) -> None:
    clash = connection.execute(
        "SELECT 1 FROM other.txn o JOIN main.txn m ON m.tick=o.tick WHERE o.seal<>m.seal LIMIT 1"
    ).fetchone()
    if clash is not None:
        says = tr(
            "This file is a clone whose changes contradict ours, so nothing was taken from it."
            " Open it under another name to look at it."
        )
        raise OkrError("bad_file", says)


def _refuse_torn(connection: sqlite3.Connection) -> None:
    beyond = connection.execute(
        "SELECT 1 FROM temp.fresh WHERE tick<=0 OR tick>=? LIMIT 1", (TICK_LIMIT,)
    ).fetchone()
    torn = beyond is not None or verify_seals(connection, "other", "temp.fresh")
    if torn or altered_rows(connection, "other"):
        says = tr(
            "The file is only half copied or damaged, so nothing was taken from it."
            " Wait until it is whole, or use a snapshot."
        )
        raise OkrError("bad_file", says)


def _arrivals(connection: sqlite3.Connection) -> list[_Arrival]:
    rows = connection.execute(
        "SELECT tick & ?, count(*), min(tick), max(tick) FROM temp.fresh GROUP BY 1",
        (REPLICA_MASK,),
    )
    return [_Arrival(*row) for row in rows]


def _remember_peers(connection: sqlite3.Connection, arrivals: list[_Arrival]) -> None:
    """For the marks of our next transaction, and for other processes of this replica."""
    connection.executemany(
        "INSERT INTO local_peer VALUES(?, ?)"
        " ON CONFLICT(peer) DO UPDATE SET peer_tick=max(peer_tick, excluded.peer_tick)",
        [(one.peer, one.last) for one in arrivals],
    )
    connection.executemany(
        "INSERT INTO local_merge(peer, txns) VALUES(?, ?)",
        [(one.peer, one.txns) for one in arrivals],
    )


def _has_gaps(connection: sqlite3.Connection, arrivals: list[_Arrival]) -> bool:
    """Whether something arrives later than what its writer wrote next, as from a rescued part.

    What it had seen changes who had seen what, also where it wrote nothing.
    """
    query = "SELECT 1 FROM main.txn WHERE tick>? AND tick & ?=? LIMIT 1"
    return any(
        connection.execute(query, (one.first, REPLICA_MASK, one.peer)).fetchone() is not None
        for one in arrivals
    )


def _fold(connection: sqlite3.Connection, *, late: bool) -> None:
    if late:
        refold(connection)
    else:
        fold_fresh(connection)
