"""Who wrote, in the document itself: a row of `replica` each, under a seal. Must not write changes.

The seal is a row of `meta` with the key "replica:NUMBER" and, as its value, the crc32 of the line
`R id person device identity`. Documents of before have none for those who wrote then: their rows
are believed, and sealed by their own computer with its next change.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from okrdesk.store.columns import Cell
from okrdesk.store.local import get_local
from okrdesk.store.seal import seal_of_writer

_KEY = "replica:"
_COLUMNS = ("person", "device", "identity")

Writer = tuple[Cell, ...]


def introduce(connection: sqlite3.Connection, number: int) -> None:
    """Name ourselves in the document: with the first own transaction, not for reading only."""
    if connection.execute("SELECT 1 FROM replica WHERE id=?", (number,)).fetchone() is None:
        own = tuple(get_local(connection, key) for key in _COLUMNS)
        connection.execute("INSERT INTO replica VALUES(?, ?, ?, ?)", (number, *own))
    seal_row(connection, number)


def seal_row(connection: sqlite3.Connection, number: int) -> None:
    """Seal the row of a replica as it is, unless it is sealed."""
    if connection.execute("SELECT 1 FROM meta WHERE key=?", (_key(number),)).fetchone() is None:
        row = connection.execute("SELECT * FROM replica WHERE id=?", (number,)).fetchone()
        seal = (_key(number), seal_of_writer(*row))
        connection.execute("INSERT INTO meta VALUES(?, ?)", seal)


def renumber(connection: sqlite3.Connection, old: int, new: int) -> None:
    """Give the row of a replica another number, and seal it again."""
    connection.execute("UPDATE replica SET id=? WHERE id=?", (new, old))
    connection.execute("DELETE FROM meta WHERE key=?", (_key(old),))
    if connection.execute("SELECT 1 FROM replica WHERE id=?", (new,)).fetchone() is not None:
        seal_row(connection, new)


def altered_rows(connection: sqlite3.Connection, schema: str = "main") -> tuple[int, ...]:
    """The numbers of replicas whose row is not the one that was sealed."""
    seals = dict(connection.execute(f"SELECT key, value FROM {schema}.meta"))
    rows = connection.execute(f"SELECT id, person, device, identity FROM {schema}.replica")
    there = {number: tuple(writer) for number, *writer in rows}
    gone = [int(key[len(_KEY) :]) for key in seals if _names_nobody(key, there)]
    return tuple(sorted({*gone, *(n for n, who in there.items() if not fits(n, who, seals))}))


def fits(number: int, writer: Writer, seals: Mapping[str, Cell]) -> bool:
    """Whether a row is what was sealed; `seals` are rows of `meta`."""
    seal = seals.get(_key(number))
    return seal is None or seal == seal_of_writer(number, *writer)


def take_rows(connection: sqlite3.Connection) -> None:
    """Take from the attached copy `other` the rows that we have not, and seals that fit ours."""
    connection.execute("INSERT OR IGNORE INTO main.replica SELECT * FROM other.replica")
    connection.execute(
        "INSERT OR IGNORE INTO main.meta SELECT s.key, s.value FROM other.replica r"
        f" CROSS JOIN other.meta s ON s.key='{_KEY}' || r.id"
        " CROSS JOIN main.replica m ON m.id=r.id AND m.person IS r.person"
        " AND m.device IS r.device AND m.identity IS r.identity"
    )


def _key(number: int) -> str:
    return f"{_KEY}{number}"


def _names_nobody(key: str, there: Mapping[int, Writer]) -> bool:
    """Whether this is the seal of a row that is not there any more."""
    number = key.removeprefix(_KEY)
    return key.startswith(_KEY) and number.isdecimal() and int(number) not in there
