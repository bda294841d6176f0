"""Taking in the transactions of another copy: set union. Must not vet the copy, nor show it.

What is new is verified by its seals first; the same tick with another seal is a cloned copy and is
refused. A merge writes no transaction: what was seen is told by the marks of our next one.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from okrdesk.domain.errors import OkrError
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.words import tr
from okrdesk.store.cells import Key
from okrdesk.store.conflicts import update_conflicts
from okrdesk.store.connection import outside, writing
from okrdesk.store.fold import fold_touched, refold
from okrdesk.store.renumber import settle_number
from okrdesk.store.seal import verify_seals
from okrdesk.store.tick import REPLICA_MASK, TICK_LIMIT

_REFOLD_SHARE = 4  # from a quarter of all cells on, folding all is quicker than what was touched


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge took in: `fresh` transactions of so many `cells`; `known` ones we had."""

    fresh: int
    cells: int
    known: int


def merge_copy(connection: sqlite3.Connection, path: Path) -> Merged:
    """Take in what the vetted private copy at `path` has and we have not, in one transaction.

    `bad_file` when a transaction is torn or altered, or the copy is a clone of this replica.
    """
    with outside():
        connection.execute("ATTACH ? AS other", (f"{path.resolve().as_uri()}?mode=ro&immutable=1",))
    try:
        with writing(connection):
            return _merge(connection)
    finally:
        connection.execute("DETACH other")


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
    late = _has_gaps(connection)
    for table in ("txn", "mark"):
        connection.execute(
            f"INSERT INTO main.{table} SELECT * FROM other.{table} WHERE tick IN temp.fresh"
        )
    cells = connection.execute(
        "INSERT INTO main.cell SELECT * FROM other.cell WHERE tick IN temp.fresh"
        " ORDER BY kind, record, field, tick"
    ).rowcount
    connection.execute("INSERT OR IGNORE INTO main.kind SELECT * FROM other.kind")
    connection.execute("INSERT OR IGNORE INTO main.replica SELECT * FROM other.replica")
    _remember_peers(connection)
    _fold(connection, cells, late=late)
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
    if beyond is not None or verify_seals(connection, "other", "temp.fresh"):
        says = tr(
            "The file is only half copied or damaged, so nothing was taken from it."
            " Wait until it is whole, or use a snapshot."
        )
        raise OkrError("bad_file", says)


def _remember_peers(connection: sqlite3.Connection) -> None:
    """For the marks of our next transaction, and for other processes of this replica."""
    connection.execute(
        "INSERT INTO local_peer SELECT tick & ?, max(tick) FROM temp.fresh GROUP BY 1"
        " HAVING true ON CONFLICT(peer) DO UPDATE SET peer_tick=max(peer_tick, excluded.peer_tick)",
        (REPLICA_MASK,),
    )
    connection.execute(
        "INSERT INTO local_merge(peer, txns) SELECT tick & ?, count(*) FROM temp.fresh GROUP BY 1",
        (REPLICA_MASK,),
    )


def _has_gaps(connection: sqlite3.Connection) -> bool:
    """Whether something arrives later than what its writer wrote next, as from a rescued part.

    What it had seen changes who had seen what, also where it wrote nothing.
    """
    row = connection.execute(
        "SELECT 1 FROM"
        " (SELECT tick & :mask AS number, min(tick) AS first FROM temp.fresh GROUP BY 1) f"
        " JOIN (SELECT tick & :mask AS number, max(tick) AS last FROM main.txn GROUP BY 1) m"
        " ON m.number=f.number AND m.last>f.first",
        {"mask": REPLICA_MASK},
    ).fetchone()
    return row is not None


def _fold(connection: sqlite3.Connection, cells: int, *, late: bool) -> None:
    total = int(connection.execute("SELECT count(*) FROM main.cell").fetchone()[0])
    if late or cells * _REFOLD_SHARE >= total:
        refold(connection)
        return
    keys: list[Key] = connection.execute(
        "SELECT DISTINCT kind, record, field FROM other.cell WHERE tick IN temp.fresh"
    ).fetchall()
    fold_touched(connection, keys, own=None)
    shared: list[Key] = connection.execute(
        "SELECT DISTINCT o.kind, o.record, o.field FROM other.cell o JOIN main.cell m"
        " ON m.kind=o.kind AND m.record=o.record AND m.field=o.field"
        " AND (m.tick & :mask)<>(o.tick & :mask) WHERE o.tick IN temp.fresh",
        {"mask": REPLICA_MASK},
    ).fetchall()
    update_conflicts(connection, shared)
