"""Connections to SQLite and the names of its outside failures. Must not know our tables."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from okrdesk.domain.errors import OkrError, RefusalKind
from okrdesk.domain.words import tr

BUSY_SECONDS = 5.0


def connect(path: Path) -> sqlite3.Connection:
    """Open (or make) the live replica at `path`; the caller begins and ends transactions."""
    with outside():
        connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
        try:
            connection.execute("PRAGMA trusted_schema=OFF")
            connection.execute("PRAGMA journal_mode=DELETE")
            connection.execute("PRAGMA synchronous=EXTRA")
        except sqlite3.Error:
            connection.close()
            raise
    return connection


def connect_copy(path: Path) -> sqlite3.Connection:
    """Open a private copy that nobody writes, for reading only."""
    uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    with outside():
        connection = sqlite3.connect(uri, uri=True, isolation_level=None)
        connection.execute("PRAGMA trusted_schema=OFF")
    return connection


# SQLite's primary result code → how we refuse, and the sentence.
_OUTSIDE: dict[int, tuple[RefusalKind, str]] = {
    sqlite3.SQLITE_FULL: (
        "full",
        tr("The disk is full, so nothing was saved. Free some space and try again."),
    ),
    sqlite3.SQLITE_IOERR: (
        "full",
        tr("The disk could not be written, so nothing was saved. Check the disk and try again."),
    ),
    sqlite3.SQLITE_BUSY: (
        "locked",
        tr("Another process is writing to this file, so nothing was saved. Try again."),
    ),
    sqlite3.SQLITE_LOCKED: (
        "locked",
        tr("Another process is writing to this file, so nothing was saved. Try again."),
    ),
    sqlite3.SQLITE_READONLY: (
        "read_only",
        tr("This computer's copy cannot be written, so nothing was saved. Check its rights."),
    ),
    sqlite3.SQLITE_PERM: (
        "read_only",
        tr("This computer's copy cannot be written, so nothing was saved. Check its rights."),
    ),
    sqlite3.SQLITE_CANTOPEN: (
        "read_only",
        tr("This computer's copy cannot be opened, so nothing was done. Check its folder."),
    ),
    sqlite3.SQLITE_NOTADB: (
        "bad_file",
        tr("This is not a readable OKRDesk file, so nothing was done. Use a snapshot of it."),
    ),
    sqlite3.SQLITE_CORRUPT: (
        "bad_file",
        tr("This file is damaged, so nothing was done. Use a snapshot of it."),
    ),
}


# The same at an opening, where nothing was to be saved: the sentence about the file {name}.
_UNOPENED: dict[int, str] = {
    sqlite3.SQLITE_FULL: tr("The disk is full, so {name} was not opened. Free some space first."),
    sqlite3.SQLITE_IOERR: tr(
        "The disk could not be read or written, so {name} was not opened. Check the disk."
    ),
    sqlite3.SQLITE_BUSY: tr(
        "Another program on this computer keeps {name} to itself, so it was not opened; nothing in"
        " it changed. Wait a moment or end that program, then open it again."
    ),
    sqlite3.SQLITE_READONLY: tr(
        "This computer's copy of {name} cannot be written, so it was not opened. Check its rights."
    ),
}
_UNOPENED[sqlite3.SQLITE_LOCKED] = _UNOPENED[sqlite3.SQLITE_BUSY]
_UNOPENED[sqlite3.SQLITE_PERM] = _UNOPENED[sqlite3.SQLITE_READONLY]


@contextmanager
def opening(name: str) -> Iterator[None]:
    """Say of a file called `name` that it was not opened, where SQLite had an outside cause.

    Other refusals say themselves what became of it.
    """
    try:
        yield
    except OkrError as refusal:
        found = _UNOPENED.get(_code(refusal.__cause__) or 0)
        if found is None:
            raise
        raise OkrError(refusal.kind, found.format(name=name)) from refusal


def _code(error: BaseException | None) -> int | None:
    """SQLite's primary result code, None of an error that is not its own."""
    code = getattr(error, "sqlite_errorcode", None)
    return None if code is None else code & 0xFF


def refusal_for(error: sqlite3.Error) -> OkrError | None:
    """The refusal for an error with an outside cause; None when it is a bug of ours."""
    found = _OUTSIDE.get(_code(error) or 0)
    return None if found is None else OkrError(*found)


def was_moved(refusal: OkrError) -> bool:
    """Whether SQLite refused to write because the open file is not in its place any more."""
    cause = refusal.__cause__
    return (
        isinstance(cause, sqlite3.Error)
        and cause.sqlite_errorcode == sqlite3.SQLITE_READONLY_DBMOVED
    )


@contextmanager
def outside() -> Iterator[None]:
    """Turn SQLite's errors with an outside cause into refusals; others stay bugs.

    So is a text that is none: half a character, as a terminal of another encoding sends it.
    """
    try:
        yield
    except UnicodeEncodeError as error:
        says = tr(
            "A text holds a character that nobody can read, so nothing was done. Type it anew."
        )
        raise OkrError("bad_value", says) from error
    except sqlite3.Error as error:
        refusal = refusal_for(error)
        if refusal is None:
            raise
        raise refusal from error


@contextmanager
def writing(connection: sqlite3.Connection) -> Iterator[None]:
    """One write transaction: committed whole, or rolled back whole; the first error is raised."""
    with outside():
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT")
        except BaseException:
            # After "disk full" SQLite has rolled back by itself, and a second one would fail.
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


@contextmanager
def reading(connection: sqlite3.Connection) -> Iterator[None]:
    """Several reads that see one and the same state; inside a write they are part of it."""
    if connection.in_transaction:
        yield
        return
    with outside():
        connection.execute("BEGIN")
        try:
            yield
        finally:
            if connection.in_transaction:  # some failures, as of a full disk, have ended it already
                connection.execute("ROLLBACK")
