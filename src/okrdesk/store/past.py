"""The journal folded anew, beside the replica: as it was then, or to compare. Must not write it."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from okrdesk.domain.errors import OkrError
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.store.connection import outside, reading
from okrdesk.store.fold import refold
from okrdesk.store.load import load_opening
from okrdesk.store.owners import load_everything
from okrdesk.store.schema import FOLDED_TABLES, INDEXES, JOURNAL_TABLES
from okrdesk.store.sighting import Counts
from okrdesk.store.tick import REPLICA_MASK

_END_OF_TIME = 1 << 62


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
        says = tr("“{text}” is not a time. Write YYYY-MM-DD or YYYY-MM-DDTHH:MM:SSZ.")
        raise OkrError("bad_value", says.format(text=text)) from None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=dt.UTC)
    span = dt.timedelta(days=1) if len(text) == len("YYYY-MM-DD") else dt.timedelta(seconds=1)
    return int(moment.timestamp() * 1000) + (int(span.total_seconds() * 1000) - 1 if end else 0)


def picture_of_version(database: Path, held: Counts) -> Workspace:
    """The whole picture of a version of the document that held no more than `held` counts."""
    with folded_anew(database, held=held) as connection:
        return load_everything(connection, load_opening(connection))


@contextmanager
def folded_anew(
    database: Path, until: int = _END_OF_TIME, held: Counts | None = None
) -> Iterator[sqlite3.Connection]:
    """A database in memory: the journal up to a wall clock time, or what `held`; and its fold."""
    with outside():
        connection = sqlite3.connect(":memory:", isolation_level=None, uri=True)
        try:
            connection.execute("ATTACH ? AS live", (f"{database.resolve().as_uri()}?mode=ro",))
            for statement in (
                *JOURNAL_TABLES.values(),
                *FOLDED_TABLES.values(),
                *INDEXES.values(),
            ):
                connection.execute(statement)
            with reading(connection):
                _copy_journal(connection, until, held)
                refold(connection)
                connection.execute("COMMIT")
                connection.execute("BEGIN")
            yield connection
        finally:
            connection.close()


def _copy_journal(connection: sqlite3.Connection, until: int, held: Counts | None) -> None:
    connection.execute(
        "INSERT INTO txn SELECT * FROM live.txn WHERE coalesce(wall, tick >> 21)<=?", (until,)
    )
    if held is not None:
        drop_later(connection, held)
    whole = until == _END_OF_TIME and held is None
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
