"""Two replicas that drew the same number: the unpublished side takes another. Must not merge."""

from __future__ import annotations

import sqlite3

from okrdesk.store.introductions import renumber
from okrdesk.store.local import get_local, set_local
from okrdesk.store.replica import free_number, own_number
from okrdesk.store.seal import Txn, seal_of
from okrdesk.store.sighting import last_seen
from okrdesk.store.tick import REPLICA_BITS, REPLICA_MASK


def settle_number(connection: sqlite3.Connection) -> None:
    """Before a merge with the attached copy `other`: if another replica there has our number, take
    a new one, and give our transactions that no other copy has seen their ticks with it.
    """
    number = own_number(connection)
    clash = connection.execute(
        "SELECT 1 FROM other.replica WHERE id=? AND identity IS NOT ?",
        (number, get_local(connection, "identity")),
    ).fetchone()
    if clash is None:
        return
    taken = {row[0] for row in connection.execute("SELECT id FROM other.replica")}
    while (fresh := free_number(connection)) in taken:
        pass
    set_local(connection, "number", fresh)
    seen = last_seen(connection)
    after = seen.counts.get(number, (0, 0))[1] if seen is not None else 0
    own = [
        row[0]
        for row in connection.execute(
            "SELECT tick FROM txn WHERE tick & ?=? AND tick>? ORDER BY tick",
            (REPLICA_MASK, number, after),
        )
    ]
    _keep_what_was_seen(connection, number, after, own[0] if own else None)
    for tick in own:
        _move(connection, tick, tick >> REPLICA_BITS << REPLICA_BITS | fresh)
    if not after:
        renumber(connection, number, fresh)


def _keep_what_was_seen(
    connection: sqlite3.Connection, number: int, after: int, first: int | None
) -> None:
    """The first transaction under the new number has seen what those under the old one had."""
    if not after:
        return
    seen = dict(
        connection.execute(
            "SELECT peer, max(peer_tick) FROM mark WHERE replica=? AND tick<=? GROUP BY peer",
            (number, after),
        )
    )
    seen[number] = after
    if first is None:
        connection.executemany(
            "INSERT INTO local_peer VALUES(?, ?)"
            " ON CONFLICT(peer) DO UPDATE SET peer_tick=max(peer_tick, excluded.peer_tick)",
            seen.items(),
        )
    else:
        connection.executemany(
            "INSERT OR IGNORE INTO mark VALUES(?, ?, ?, ?)",
            [(number, first, peer, peer_tick) for peer, peer_tick in seen.items()],
        )


def _move(connection: sqlite3.Connection, old: int, new: int) -> None:
    """Give one transaction another tick, and seal it and those that name it again."""
    connection.execute("UPDATE txn SET tick=? WHERE tick=?", (new, old))
    connection.execute("UPDATE cell SET tick=? WHERE tick=?", (new, old))
    connection.execute(
        "UPDATE mark SET replica=?, tick=? WHERE tick=?", (new & REPLICA_MASK, new, old)
    )
    _seal(connection, new)
    for (undo,) in connection.execute("SELECT tick FROM txn WHERE undo_of=?", (old,)).fetchall():
        connection.execute("UPDATE txn SET undo_of=? WHERE tick=?", (new, undo))
        _seal(connection, undo)


def _seal(connection: sqlite3.Connection, tick: int) -> None:
    txn = Txn(
        *connection.execute(
            "SELECT tick, label, author, undo_of, wall, app, n FROM txn WHERE tick=?", (tick,)
        ).fetchone()
    )
    marks = connection.execute(
        "SELECT peer, peer_tick FROM mark WHERE tick=? ORDER BY peer", (tick,)
    ).fetchall()
    cells = connection.execute(
        "SELECT kind, record, field, value FROM cell WHERE tick=? ORDER BY kind, record, field",
        (tick,),
    )
    connection.execute("UPDATE txn SET seal=? WHERE tick=?", (seal_of(txn, marks, cells), tick))
