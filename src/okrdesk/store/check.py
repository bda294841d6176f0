"""Whether a document is what it should be: the replica and the shared file. Must not repair it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from itertools import zip_longest
from pathlib import Path

from okrdesk.domain.errors import OkrError
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.nouns import noun_said
from okrdesk.domain.words import tr
from okrdesk.store.connection import connect, outside, reading
from okrdesk.store.document_file import write_document
from okrdesk.store.home import Home
from okrdesk.store.introductions import altered_rows
from okrdesk.store.past import folded_anew
from okrdesk.store.pull import vetted_copy
from okrdesk.store.replica import counts
from okrdesk.store.replicas import Replica
from okrdesk.store.schema import APPLICATION_ID, FOLDED_TABLES
from okrdesk.store.seal import verify_seals
from okrdesk.store.sighting import Counts, last_seen
from okrdesk.store.vet import Vetted
from okrdesk.store.waiting import loose_references


@dataclass(frozen=True, slots=True)
class CheckReport:
    """`application` and `schema` are the file's own numbers; `integrity` is SQLite's verdict."""

    ok: bool
    application: int
    schema: int
    integrity: str
    findings: tuple[str, ...]


def check_document(replica: Replica, home: Home) -> CheckReport:
    """All of `check_replica`, a publish into a private file, and the shared file itself.

    The shared file is read anew each time, whatever it looked like before: that it is whole, that
    no other program changed it, and that it holds all that this computer has.
    """
    report = check_replica(replica.database)
    trial: tuple[str, ...] = ()
    if report.ok:
        trial = tuple(_round_trip(replica))
    findings = (*report.findings, *trial, *_of_shared_file(replica, home))
    return replace(report, ok=not findings, findings=findings)


def check_replica(database: Path) -> CheckReport:
    """Integrity, application, every seal, references, and refold = tables."""
    with outside(), closing(connect(database)) as connection, reading(connection):
        application = int(connection.execute("PRAGMA application_id").fetchone()[0])
        schema = int(connection.execute("PRAGMA user_version").fetchone()[0])
        integrity = str(connection.execute("PRAGMA integrity_check(1)").fetchone()[0])
        findings = tuple(_findings(connection, database, application, integrity))
    return CheckReport(not findings, application, schema, integrity, findings)


def differing_tables(connection: sqlite3.Connection, database: Path) -> Iterator[str]:
    """The tables of `connection` that are not what the journal of `database` folds to."""
    with folded_anew(database) as anew:
        for table in FOLDED_TABLES:
            query = f'SELECT * FROM "{table}"'
            pairs = zip_longest(connection.execute(query), anew.execute(query))
            if any(one != other for one, other in pairs):
                yield table


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
    for number in altered_rows(connection):
        yield tr("What the document says of writer {id} is not what was written.").format(id=number)
    for table in differing_tables(connection, database):
        yield tr("Table {table} is not what the changes say.").format(table=table)
    for loose in loose_references(connection):
        words = tr("{kind} {record}: {field} names {target}, which is not there.")
        yield words.format(
            kind=noun_said(loose.kind),
            record=loose.record,
            field=loose.field,
            target=loose.target,
        )


def _round_trip(replica: Replica) -> Iterator[str]:
    """Publish into a private file and read that back."""
    trial = replica.temporary("trial")
    try:
        vetted = write_document(replica.database, trial)
        if vetted.counts != _ours(replica):
            yield tr("A published copy does not hold all changes.")
    except OkrError as refusal:
        yield refusal.says
    finally:
        trial.unlink(missing_ok=True)


def _of_shared_file(replica: Replica, home: Home) -> Iterator[str]:
    """Nothing for a document that was never published: there is no shared file yet."""
    with outside(), closing(connect(replica.database)) as connection:
        if last_seen(connection) is None:
            return
    copy = replica.temporary("checking")
    try:
        yield from _of_copy(vetted_copy(replica.document, copy, home, known=frozenset()), replica)
    except OkrError as refusal:
        yield refusal.says
    finally:
        copy.unlink(missing_ok=True)


def _of_copy(vetted: Vetted, replica: Replica) -> Iterator[str]:
    name = replica.document.name
    if vetted.document_id != replica.document_id:
        yield tr("{name} is now another document.").format(name=name)
        return
    if not vetted.by_us and not vetted.newer:
        words = tr(
            "{name} was changed by another program. Take its changes over when the window asks "
            "(on the command line: --adopt), or change anything in OKRDesk to put what it had "
            "recorded back into the file."
        )
        yield words.format(name=name)
    lacks = _lacking(_ours(replica), vetted.counts)
    if lacks:
        words = tr("{name} lacks {n} changes that this computer has; they wait to be published.")
        yield words.format(name=name, n=lacks)


def _ours(replica: Replica) -> Counts:
    with outside(), closing(connect(replica.database)) as connection:
        return counts(connection)


def _lacking(ours: Counts, theirs: Counts) -> int:
    return sum(max(0, count - theirs.get(number, (0, 0))[0]) for number, (count, _) in ours.items())
