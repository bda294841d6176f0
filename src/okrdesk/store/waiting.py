"""References to what is not there: null in their column until it comes. Must not decide who lives.

A reference to a record that is not there *waits*: kept in the journal and in the table `waiting`,
and back in its column as soon as the record is there.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import NamedTuple

from okrdesk.store.bonds import REFERENCES
from okrdesk.store.schema import KIND_CODES


class Loose(NamedTuple):
    """A reference that leads nowhere: `kind` `record` names `target` in `field`."""

    kind: str
    record: str
    field: str
    target: str


class Waiting:
    """The table `waiting` during a fold; costs next to nothing while it is empty."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._any = connection.execute("SELECT 1 FROM waiting LIMIT 1").fetchone() is not None

    def put(self, kind: str, record: str, waits: list[Loose]) -> None:
        """Of this record these references wait, and no others."""
        if self._any:
            self._connection.execute(
                "DELETE FROM waiting WHERE kind=? AND record=?", (kind, record)
            )
        for loose in waits:
            self._any = True
            self._connection.execute(
                "INSERT INTO waiting VALUES(?, ?, ?, ?)", (loose.target, kind, record, loose.field)
            )

    def on(self, target: str) -> list[Loose]:
        """The references that wait for one record."""
        return waiting_for(self._connection, target) if self._any else []


def loose_references(connection: sqlite3.Connection) -> Iterator[Loose]:
    """Every reference to a record of which the journal knows nothing."""
    for row in connection.execute(
        "SELECT kind, record, field, target FROM waiting ORDER BY kind, record, field"
    ).fetchall():
        loose = Loose(*row)
        if not is_known(connection, loose):
            yield loose


def waiting_of(connection: sqlite3.Connection, kind: str, record: str) -> list[Loose]:
    """The references of one record to what is not there now."""
    rows = connection.execute(
        "SELECT kind, record, field, target FROM waiting WHERE kind=? AND record=? ORDER BY field",
        (kind, record),
    )
    return [Loose(*row) for row in rows]


def waiting_for(connection: sqlite3.Connection, target: str) -> list[Loose]:
    """The references to one record that is not there now."""
    rows = connection.execute(
        "SELECT kind, record, field, target FROM waiting WHERE target=? ORDER BY kind, record",
        (target,),
    )
    return [Loose(*row) for row in rows]


def is_known(connection: sqlite3.Connection, loose: Loose) -> bool:
    """Whether the journal ever heard of the record that `loose` names."""
    to = next(one.to for one in REFERENCES[loose.kind] if one.field == loose.field)
    return any(
        connection.execute(
            "SELECT 1 FROM cell WHERE kind=? AND record=? LIMIT 1", (KIND_CODES[kind], loose.target)
        ).fetchone()
        for kind in to
    )
