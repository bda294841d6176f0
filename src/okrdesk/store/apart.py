"""A document written out as one of its own, under a new id. Must not touch the one it came from.

Nobody's copy of the old one is ever merged into it, nor the other way round.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from okrdesk.store.connection import connect, writing
from okrdesk.store.digest import strip_digest
from okrdesk.store.document_file import write_document, write_new_document
from okrdesk.store.fold import refold
from okrdesk.store.ids import new_id
from okrdesk.store.past import drop_later
from okrdesk.store.replicas import Replica
from okrdesk.store.sighting import Counts


def write_apart(replica: Replica, destination: Path, held: Counts | None = None) -> Path:
    """Write what the replica holds to `destination` as a new document; its history comes along.

    `held`: only what a version with these counts held. Refuses with `exists`, `full`, `locked` or
    `bad_file`.
    """
    built = replica.temporary("apart")
    try:
        write_document(replica.database, built)
        strip_digest(built)
        with closing(connect(built)) as connection, writing(connection):
            connection.execute("UPDATE meta SET value=? WHERE key='document'", (new_id(),))
            if held is not None:
                drop_later(connection, held)
                for table in ("cell", "mark"):
                    connection.execute(
                        f"DELETE FROM {table} WHERE tick NOT IN (SELECT tick FROM txn)"
                    )
                refold(connection)
        write_new_document(built, destination)
    finally:
        built.unlink(missing_ok=True)
    return destination


def _go_back(connection: sqlite3.Connection, held: Counts) -> None:
    drop_later(connection, held)
    for table in ("cell", "mark"):
        connection.execute(f"DELETE FROM {table} WHERE tick NOT IN (SELECT tick FROM txn)")
    refold(connection)
