"""Bringing a replica's folded tables to this version's layout. Must not touch the journal.

The journal is frozen for a major version; tables are dropped and folded again, never altered.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing

from okrdesk.store.connection import connect, outside, writing
from okrdesk.store.home import Home
from okrdesk.store.local import get_local, set_local
from okrdesk.store.replica import add_kinds
from okrdesk.store.replicas import Replica
from okrdesk.store.schema import LAYOUT, USER_VERSION

_DONE = "local_migration"  # a local table: which steps a replica went through is its own affair


def bring_up_to_date(connection: sqlite3.Connection, replica: Replica, home: Home) -> None:
    """Lay the tables as this version reads them, if they are not; a snapshot is kept first."""
    with outside():
        if get_local(connection, "layout") != LAYOUT:
            _keep_aside(replica, home)
            _migrate(connection)


def lay_as_here(connection: sqlite3.Connection) -> None:
    """Lay the tables of a copy that another version wrote, before it becomes a replica."""
    from okrdesk.store.fold import rebuild_others

    with writing(connection):
        rebuild_others(connection)
        _raise_version(connection)


def _keep_aside(replica: Replica, home: Home) -> None:
    """As it is: tables of another layout cannot be published."""
    from okrdesk.store.snapshots import keep_file

    aside = replica.temporary("migration")
    aside.unlink(missing_ok=True)
    try:
        with (
            closing(connect(replica.database)) as source,
            closing(sqlite3.connect(aside)) as copy,
        ):
            source.backup(copy)
        keep_file(aside, replica.document_id, home, "migration")
    finally:
        aside.unlink(missing_ok=True)


def _migrate(connection: sqlite3.Connection) -> None:
    """Go through the steps that this replica has not seen. Imports sqlite_utils, so only if needed.

    Every step and the record that it was done are one transaction.
    """
    from sqlite_utils import Database, Migrations

    class Steps(Migrations):
        migrations_table = _DONE

    steps = Steps("okrdesk")

    @steps(name=f"layout {LAYOUT:08x}")
    def lay_tables_again(database: Database) -> None:
        _lay_tables_again(database.conn)

    if connection.execute("SELECT 1 FROM sqlite_schema WHERE name=?", (_DONE,)).fetchone():
        # An older version may have been here in between: the tables themselves are the proof.
        connection.execute(f"DELETE FROM {_DONE} WHERE name=?", (f"layout {LAYOUT:08x}",))
    steps.apply(Database(connection))


def _lay_tables_again(connection: sqlite3.Connection) -> None:
    from okrdesk.store.fold import rebuild_tables

    rebuild_tables(connection)
    add_kinds(connection)
    _raise_version(connection)
    set_local(connection, "layout", LAYOUT)


def _raise_version(connection: sqlite3.Connection) -> None:
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    connection.execute(f"PRAGMA user_version={max(version, USER_VERSION)}")
