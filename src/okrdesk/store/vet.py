"""Whether a copy of a document may be believed. Must not run, change or merge anything of it.

A stranger's file is read only as a private copy, immutable, behind an authorizer that allows the
journal's tables alone: its triggers, views and generated columns never run. Where the digest is
wrong every seal is verified here, else only those of new transactions, when they are taken in.
"""

from __future__ import annotations

import functools
import sqlite3
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path

from okrdesk.domain.errors import OkrError
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.words import tr
from okrdesk.store.digest import has_right_digest
from okrdesk.store.guarded import LARGEST_CELL, guarded
from okrdesk.store.ids import ID_LENGTH, SIGNS
from okrdesk.store.introductions import altered_rows
from okrdesk.store.private_copy import Copied, copy_privately, was_unread
from okrdesk.store.replica import counts
from okrdesk.store.schema import DDL, FOLDED_TABLES, JOURNAL_TABLES, USER_VERSION
from okrdesk.store.seal import verify_seals
from okrdesk.store.sighting import Counts, Sighting
from okrdesk.store.tick import TICK_LIMIT

LONGEST_NAME = 64

Objects = dict[tuple[str, str], str | None]


@dataclass(frozen=True, slots=True)
class Vetted:
    """A private copy that is whole and ours.

    `sealed`: its digest is right, so it is to the byte what some OKRDesk wrote; `exact`: it holds
    our tables and nothing else; `own`: so it does, but some may be laid as another version lays
    them; `newer`: of a later major version, to be shown but not changed.
    """

    path: Path
    sighting: Sighting
    document_id: str
    version: int
    sealed: bool
    exact: bool
    own: bool
    newer: bool
    counts: Counts

    @property
    def by_us(self) -> bool:
        """Whether an OKRDesk wrote it as it is, of whatever version: no other program."""
        return self.sealed and self.own


def vet_copy(
    copied: Copied, name: str, *, known: frozenset[str] = frozenset(), adopting: bool = False
) -> Vetted:
    """Judge the copy of the document called `name`; `known`: ids of those read here before.

    Refuses with `bad_file`, or `newer` for a version whose journal we cannot read. A right digest
    spares a known document the walk through all its pages, and one that is `adopting`, whose pages
    are walked through afterwards, while it is shown.
    """
    try:
        # The digest of a large file takes as long as the look at its cells: both at once.
        with ThreadPoolExecutor(1) as beside, closing(guarded(copied.path)) as connection:
            digest = _looked_at(copied.path, beside)
            return _judge(connection, copied, name, digest, known=known, adopting=adopting)
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        raise _damaged(name) from error


def _looked_at(copy: Path, beside: ThreadPoolExecutor) -> Future[bool]:
    """Whether the digest is right, elsewhere; here where a program that ends begins no thread."""
    try:
        return beside.submit(has_right_digest, copy)
    except RuntimeError:
        known = Future[bool]()
        known.set_result(has_right_digest(copy))
        return known


def peek(document: Path, to: Path) -> tuple[str | None, tuple[str, ...]]:
    """Which document a shared file holds, by a private copy at `to`, and on which devices it was
    written; None where it is none of ours. Nothing else of it is looked at or believed.
    Refuses as `copy_privately` does where it could not be read.
    """
    try:
        copy_privately(document, to)
        with closing(guarded(to)) as connection:
            found = _document_id(connection, document.name)
            devices = connection.execute("SELECT device FROM replica WHERE typeof(device)='text'")
            return found, tuple(device for (device,) in devices)
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        return None, ()
    except OkrError as refusal:
        if refusal.kind != "bad_file" or was_unread(refusal):
            raise
        return None, ()


@contextmanager
def reading_tables(copy: Path) -> Iterator[tuple[sqlite3.Connection, tuple[str, ...]]]:
    """A vetted copy to read folded tables from, as guarded as ever, and which of them are ours."""
    with closing(guarded(copy, frozenset(FOLDED_TABLES))) as connection:
        objects = _objects(connection)
        names = [name for name, sql in FOLDED_TABLES.items() if objects.get(("table", name)) == sql]
        yield connection, tuple(names)


def _judge(
    connection: sqlite3.Connection,
    copied: Copied,
    name: str,
    digest: Future[bool],
    *,
    known: frozenset[str],
    adopting: bool,
) -> Vetted:
    objects = _objects(connection)
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    newer = version // 100 > USER_VERSION // 100
    _check_journal(objects, name, newer=newer)
    exact = not newer and objects == _our_objects()
    own = not newer and _are_own(connection, objects)
    document_id = _document_id(connection, name)
    if document_id not in known or not digest.result():
        _check_cells(connection, name)
        if not (digest.result() and own and adopting):
            _check_pages(connection, name, whole=exact)
    sealed = digest.result()
    _check_ticks(connection, name)
    if not sealed and (verify_seals(connection) or altered_rows(connection)):
        raise _damaged(name)
    return Vetted(
        path=copied.path,
        sighting=copied.sighting,
        document_id=document_id,
        version=version,
        sealed=sealed,
        exact=exact,
        own=own,
        newer=newer,
        counts=counts(connection),
    )


def _objects(connection: sqlite3.Connection) -> Objects:
    """What the file says it holds, SQLite's own indexes left out."""
    rows = connection.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE name NOT GLOB 'sqlite_*'"
    )
    return {(kind, name): sql for kind, name, sql in rows}


@functools.cache
def _our_objects() -> Objects:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        for statement in DDL:
            connection.execute(statement)
        return _objects(connection)


def _are_own(connection: sqlite3.Connection, objects: Objects) -> bool:
    """Nothing but tables and indexes of our names, and tables of kinds that the file itself names.

    Their shape is another version's affair: nothing is read from one that is not ours.
    """
    kinds = connection.execute("SELECT name FROM kind WHERE typeof(name)='text'")
    named = {("table", name) for (name,) in kinds}
    return objects.keys() <= _our_objects().keys() | named


def _check_journal(objects: Objects, name: str, *, newer: bool) -> None:
    if all(objects.get(("table", table)) == sql for table, sql in JOURNAL_TABLES.items()):
        return
    if newer:
        says = tr(
            "{name} was written by a newer OKRDesk and cannot be read by this one. "
            "Update OKRDesk to open it."
        )
        raise OkrError("newer", says.format(name=name))
    says = tr("{name} does not hold the journal of an OKRDesk document. It was left as it is.")
    raise OkrError("bad_file", says.format(name=name))


def _check_pages(connection: sqlite3.Connection, name: str, *, whole: bool) -> None:
    """All pages where all is ours; else those of the journal, so that nothing else is looked at."""
    checks = [""] if whole else [f"({table})" for table in JOURNAL_TABLES]
    for check in checks:
        if connection.execute(f"PRAGMA quick_check{check}").fetchone()[0] != "ok":
            raise _damaged(name)


def _check_cells(connection: sqlite3.Connection, name: str) -> None:
    _none_of(
        connection,
        name,
        # typeof first: the length of a number would be that of its text, made for each
        f"SELECT 1 FROM cell WHERE typeof(value)='blob'"
        f" OR (typeof(value)='text' AND length(value) > {LARGEST_CELL})"
        f" OR length(record) > {LONGEST_NAME} OR length(field) > {LONGEST_NAME} LIMIT 1",
    )


def _check_ticks(connection: sqlite3.Connection, name: str) -> None:
    _none_of(connection, name, f"SELECT 1 FROM txn WHERE tick < 1 OR tick >= {TICK_LIMIT} LIMIT 1")


def _none_of(connection: sqlite3.Connection, name: str, query: str) -> None:
    if connection.execute(query).fetchone() is not None:
        says = tr("{name} holds entries that no OKRDesk writes: damaged. It was left as it is.")
        raise OkrError("bad_file", says.format(name=name))


def _document_id(connection: sqlite3.Connection, name: str) -> str:
    row = connection.execute("SELECT value FROM meta WHERE key='document'").fetchone()
    if row is None or not is_document_id(row[0]):
        raise _damaged(name)
    return str(row[0])


def is_document_id(value: object) -> bool:
    """It becomes the name of a folder, so nothing but our own signs may be in it."""
    return (
        isinstance(value, str) and len(value) == ID_LENGTH and all(sign in SIGNS for sign in value)
    )


def _damaged(name: str) -> OkrError:
    says = tr("{name} is damaged and cannot be read. It was left as it is.")
    return OkrError("bad_file", says.format(name=name))
