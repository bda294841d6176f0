"""Whether a replica is what it should be. Must not repair anything."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from okrdesk.domain.frozen import dataclass
from okrdesk.domain.words import tr
from okrdesk.store.bonds import loose_references
from okrdesk.store.connection import connect, outside, reading
from okrdesk.store.past import folded_anew
from okrdesk.store.schema import APPLICATION_ID, FOLDED_TABLES
from okrdesk.store.seal import verify_seals


@dataclass(frozen=True, slots=True)
class CheckReport:
    """`application` and `schema` are the file's own numbers; `integrity` is SQLite's verdict."""

    ok: bool
    application: int
    schema: int
    integrity: str
    findings: tuple[str, ...]


def check_replica(database: Path) -> CheckReport:
    """Integrity, application, every seal, references, and refold = tables."""
    with outside(), closing(connect(database)) as connection, reading(connection):
        application = int(connection.execute("PRAGMA application_id").fetchone()[0])
        schema = int(connection.execute("PRAGMA user_version").fetchone()[0])
        integrity = str(connection.execute("PRAGMA integrity_check(1)").fetchone()[0])
        findings = tuple(_findings(connection, database, application, integrity))
    return CheckReport(not findings, application, schema, integrity, findings)


def _findings(
    connection: sqlite3.Connection, database: Path, application: int, integrity: str
) -> Iterator[str]:
    if application != APPLICATION_ID:
        yield tr("The file says that another application made it.")
    if integrity != "ok":
        yield tr("SQLite finds damage: {what}").format(what=integrity)
        return
    for broken in verify_seals(connection):
        if broken.tick:
            yield tr("Change {id} is not what was written.").format(id=broken.tick)
        else:
            yield tr("There are entries that belong to no change.")
    yield from _differing_tables(connection, database)
    for loose in loose_references(connection):
        words = tr("{kind} {record}: {field} names {target}, which is not there.")
        yield words.format(
            kind=loose.kind.replace("_", " "),
            record=loose.record,
            field=loose.field,
            target=loose.target,
        )


def _differing_tables(connection: sqlite3.Connection, database: Path) -> Iterator[str]:
    with folded_anew(database) as anew:
        for table in FOLDED_TABLES:
            query = f'SELECT * FROM "{table}"'
            if connection.execute(query).fetchall() != anew.execute(query).fetchall():
                words = tr("Table {table} is not what the changes say.")
                yield words.format(table=table)
