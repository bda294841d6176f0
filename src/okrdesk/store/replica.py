"""Making a replica, and who it is. Must not write records."""

from __future__ import annotations

import sqlite3

from okrdesk.store.connection import writing
from okrdesk.store.home import Who
from okrdesk.store.ids import new_id
from okrdesk.store.local import get_local, set_local
from okrdesk.store.schema import (
    APPLICATION_ID,
    DDL,
    KIND_CODES,
    LAYOUT,
    LOCAL_TABLES,
    USER_VERSION,
)
from okrdesk.store.tick import REPLICA_MASK

_FORMER = "former"  # the local key of the numbers that this replica took over


def create_replica(
    connection: sqlite3.Connection, who: Who, *, document_id: str | None = None
) -> str:
    """Lay the tables of an empty document into an empty database; returns the document's id."""
    document = document_id or new_id()
    with writing(connection):
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version={USER_VERSION}")
        for statement in DDL:
            connection.execute(statement)
        add_kinds(connection)
        connection.execute("INSERT INTO meta VALUES('document', ?)", (document,))
        _become_replica(connection, who)
    return document


def adopt_replica(connection: sqlite3.Connection, who: Who) -> None:
    """Make the vetted private copy of a document, moved into place, a replica of our own."""
    with writing(connection):
        add_kinds(connection)
        _become_replica(connection, who)
        # Our first transaction has seen all that is in it.
        connection.execute(
            "INSERT INTO local_peer SELECT tick & ?, max(tick) FROM txn GROUP BY 1",
            (REPLICA_MASK,),
        )


def add_kinds(connection: sqlite3.Connection) -> None:
    """Name every kind that this version writes; kinds of a newer one stay as they are."""
    connection.executemany(
        "INSERT OR IGNORE INTO kind VALUES(?, ?)",
        [(code, name) for name, code in KIND_CODES.items()],
    )


def own_number(connection: sqlite3.Connection) -> int:
    """This replica's number, the low 18 bits of the ticks it writes."""
    number = get_local(connection, "number")
    if not isinstance(number, int):
        raise ValueError("a replica without a number")
    return number


def own_numbers(connection: sqlite3.Connection) -> tuple[int, ...]:
    """This replica's number, then those of replicas that it took over when the file was moved."""
    former = str(get_local(connection, _FORMER) or "")
    return (own_number(connection), *(int(number) for number in former.split()))


def note_former(connection: sqlite3.Connection, numbers: tuple[int, ...]) -> None:
    """Count what replicas of these numbers wrote as this one's own: they are taken over."""
    with writing(connection):
        own, *former = own_numbers(connection)
        kept = dict.fromkeys(number for number in (*former, *numbers) if number != own)
        set_local(connection, _FORMER, " ".join(str(number) for number in kept))


def counts(connection: sqlite3.Connection) -> dict[int, tuple[int, int]]:
    """Replica → (count, highest tick) of its transactions: what two copies compare."""
    return {
        number: (count, highest)
        for number, count, highest in connection.execute(
            "SELECT tick & ?, count(*), max(tick) FROM txn GROUP BY 1", (REPLICA_MASK,)
        )
    }


def newest_tick(connection: sqlite3.Connection) -> int:
    """The highest tick that this replica knows, of whomever; 0 in an empty document."""
    row = connection.execute("SELECT max(tick) FROM txn").fetchone()
    return int(row[0] or 0)


def free_number(connection: sqlite3.Connection) -> int:
    """A random replica number that nobody in this document uses."""
    from secrets import randbelow

    taken = {row[0] for row in connection.execute("SELECT id FROM replica")} | set(
        counts(connection)
    )
    while (number := randbelow(REPLICA_MASK) + 1) in taken:
        pass
    return number


def _become_replica(connection: sqlite3.Connection, who: Who) -> None:
    from secrets import randbits

    for statement in LOCAL_TABLES.values():
        connection.execute(statement)
    set_local(connection, "layout", LAYOUT)
    set_local(connection, "number", free_number(connection))
    set_local(connection, "identity", f"{randbits(62):016x}")
    set_local(connection, "person", who.person)
    set_local(connection, "device", who.device)
