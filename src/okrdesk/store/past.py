"""The journal folded anew, beside the replica: as it was then, or to compare. Must not write it."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

from okrdesk.domain.errors import OkrError
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.store.connection import outside, reading
from okrdesk.store.fold import fold_touched, refold
from okrdesk.store.load import load_opening
from okrdesk.store.owners import load_everything
from okrdesk.store.schema import FOLDED_TABLES, INDEXES, JOURNAL_TABLES
from okrdesk.store.sighting import Counts
from okrdesk.store.tick import REPLICA_MASK

LARGE = 64 << 20  # bytes
_ON_DISK = ""  # SQLite's name for a file of its own that nobody else sees
_STEPS = 20_000  # of SQLite's machine, some milliseconds
END_OF_TIME = (1 << 63) - 1  # for SQLite, also as a tick


def picture_of(database: Path, time_then: str) -> Workspace:
    """The whole picture with the transactions recorded until a time (UTC) or end of a date."""
    with folded_anew(database, until=milliseconds_of(time_then, end=True)) as connection:
        return load_everything(connection, load_opening(connection))


def milliseconds_of(text: str, *, end: bool = False) -> int:
    """A date or an ISO time (UTC unless it says otherwise) in milliseconds since 1970.

    `end`: the last millisecond of that second or day. `bad_value` for other texts.
    """
    try:
        moment = dt.datetime.fromisoformat(text)
    except ValueError:
        says = tr("'{text}' is not a time. Write YYYY-MM-DD or YYYY-MM-DDTHH:MM:SSZ.")
        raise OkrError("bad_value", says.format(text=text)) from None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=dt.UTC)
    span = dt.timedelta(days=1) if len(text) == len("YYYY-MM-DD") else dt.timedelta(seconds=1)
    return int(moment.timestamp() * 1000) + (int(span.total_seconds() * 1000) - 1 if end else 0)


def picture_of_version(database: Path, held: Counts) -> Workspace:
    """The whole picture of a version of the document that held no more than `held` counts."""
    with folded_anew(database, held=held) as connection:
        return load_everything(connection, load_opening(connection))


def pictures_around(
    database: Path, tick: int, is_unwanted: Callable[[], bool] | None = None
) -> Generator[Workspace, None, None]:
    """The whole picture right before a transaction, then right after it, by the order of ticks.

    One after the other, so that who lets go of the first holds one at a time. `is_unwanted` is
    asked all along: once it says so, SQLite ends the work with an error.
    """
    connection = fold_anew(database, below=tick, is_unwanted=is_unwanted)
    try:
        with reading(connection):
            yield load_everything(connection, load_opening(connection))
        with outside():
            _take_in(connection, tick)
        with reading(connection):
            yield load_everything(connection, load_opening(connection))
    finally:
        connection.close()


def _take_in(connection: sqlite3.Connection, tick: int) -> None:
    """Fold one transaction of the live file more."""
    connection.execute("BEGIN")
    for table in ("txn", "mark", "cell"):
        connection.execute(f"INSERT INTO {table} SELECT * FROM live.{table} WHERE tick=?", (tick,))
    connection.execute("COMMIT")  # the live file is free again
    keys = connection.execute("SELECT kind, record, field FROM cell WHERE tick=?", (tick,))
    connection.execute("BEGIN")
    fold_touched(connection, keys.fetchall(), own=None)
    connection.execute("COMMIT")


@contextmanager
def folded_anew(
    database: Path,
    until: int = END_OF_TIME,
    held: Counts | None = None,
    below: int = END_OF_TIME,
) -> Iterator[sqlite3.Connection]:
    """A database in memory: the journal up to a wall clock time, what `held`, or below a tick.

    With its fold.
    """
    connection = fold_anew(database, until, held, below)
    try:
        with reading(connection):
            yield connection
    finally:
        connection.close()


def fold_anew(
    database: Path,
    until: int = END_OF_TIME,
    held: Counts | None = None,
    below: int = END_OF_TIME,
    is_unwanted: Callable[[], bool] | None = None,
) -> sqlite3.Connection:
    """As `folded_anew`, to be closed by the caller; it may be handed to another thread.

    A large file is folded on the disk, in a file that goes with the connection.
    """
    place = _ON_DISK if database.stat().st_size > LARGE else ":memory:"
    with outside():
        connection = sqlite3.connect(place, isolation_level=None, uri=True, check_same_thread=False)
        try:
            connection.set_progress_handler(is_unwanted, _STEPS)
            connection.execute("ATTACH ? AS live", (f"{database.resolve().as_uri()}?mode=ro",))
            for statement in (
                *JOURNAL_TABLES.values(),
                *FOLDED_TABLES.values(),
                *INDEXES.values(),
            ):
                connection.execute(statement)
            connection.execute("BEGIN")
            _copy_journal(connection, until, held, below)
            connection.execute("COMMIT")  # no change of the live file waits for the fold
            connection.execute("BEGIN")
            refold(connection)
            connection.execute("COMMIT")
        except BaseException:
            connection.close()
            raise
    return connection


def _copy_journal(
    connection: sqlite3.Connection, until: int, held: Counts | None, below: int
) -> None:
    connection.execute(
        "INSERT INTO txn SELECT * FROM live.txn WHERE coalesce(wall, tick >> 21)<=? AND tick<?",
        (until, below),
    )
    if held is not None:
        drop_later(connection, held)
    whole = until == below == END_OF_TIME and held is None
    among = "" if whole else " WHERE tick IN (SELECT tick FROM main.txn)"
    for table in ("mark", "cell"):
        connection.execute(f"INSERT INTO {table} SELECT * FROM live.{table}{among}")


def drop_later(connection: sqlite3.Connection, held: Counts) -> None:
    """Take out of the table of transactions what a version with these counts did not hold.

    A file holds of each writer all up to a transaction, so that the highest tick tells.
    """
    connection.execute("CREATE TEMP TABLE held(replica INTEGER PRIMARY KEY, tick INTEGER)")
    highest = [(replica, tick) for replica, (_, tick) in held.items()]
    connection.executemany("INSERT INTO held VALUES(?, ?)", highest)
    connection.execute(
        "DELETE FROM main.txn WHERE tick>coalesce("
        f"(SELECT held.tick FROM temp.held WHERE replica=txn.tick & {REPLICA_MASK}), 0)"
    )
    connection.execute("DROP TABLE temp.held")
