"""Who wrote in a document, and whether this computer is among them. Must not change who did."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from okrdesk.store.connection import connect, outside
from okrdesk.store.home import Home, Who
from okrdesk.store.local import get_local, set_local
from okrdesk.store.replica import own_number
from okrdesk.store.replicas import Replica, siblings
from okrdesk.store.tick import REPLICA_MASK


def writer_names(connection: sqlite3.Connection) -> tuple[str, ...]:
    """The names under which changes were written, who wrote last first."""
    rows = connection.execute(
        "SELECT author FROM txn WHERE author IS NOT NULL GROUP BY author ORDER BY max(tick) DESC"
    )
    return tuple(name for (name,) in rows)


def is_by_others(connection: sqlite3.Connection, replica: Replica, home: Home) -> bool:
    """Whether there are changes and none was made on this computer, wherever the file lay."""
    if _wrote(connection, own_number(connection)) or not _wrote(connection):
        return False
    return not any(_wrote(connection, _number_of(other)) for other in siblings(replica, home))


def _wrote(connection: sqlite3.Connection, number: int | None = None) -> bool:
    """Whether that replica wrote anything, or whether any did."""
    query = f"SELECT 1 FROM txn WHERE ? IS NULL OR tick & {REPLICA_MASK}=? LIMIT 1"
    return connection.execute(query, (number, number)).fetchone() is not None


def known_as(connection: sqlite3.Connection) -> Who:
    """The name and device that go into the document with this replica's first change."""
    return Who(*(str(get_local(connection, key) or "") for key in ("person", "device")))


def be_known_as(connection: sqlite3.Connection, who: Who) -> None:
    """Go into the document under that name and device with the first change."""
    set_local(connection, "person", who.person)
    set_local(connection, "device", who.device)


def _number_of(other: Replica) -> int:
    with closing(connect(other.database)) as connection, outside():
        return own_number(connection)
