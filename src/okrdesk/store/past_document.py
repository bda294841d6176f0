"""A document as it was on a day: all can be read, nothing changed. Must not touch the replica."""

from __future__ import annotations

import datetime as dt
import sqlite3
from dataclasses import replace
from pathlib import Path

from okrdesk.domain.errors import OkrError
from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.store.connection import outside
from okrdesk.store.document import Document
from okrdesk.store.history_pages import HistoryReader
from okrdesk.store.past import fold_anew
from okrdesk.store.picture import Picture
from okrdesk.store.schema import LOCAL_TABLES


class PastDocument(Document):
    """What was recorded by the end of `day` on this computer's clock, folded anew in memory.

    Rules see `day` as today. It may be made on any thread, and is then used on one only.
    """

    def __init__(self, live: Document, day: dt.date) -> None:
        # The live document's own beginnings (migration, lock, replica) are not wanted here.
        self.day = day
        self.replica, self.path, self.home = live.replica, live.path, live.home
        self.said, self.asks, self.read_only = (), (), True
        self._newer, self._writer = False, None
        self.today = self._day
        self._now = replace(live.circumstances, today=self._day)
        self._until = last_millisecond(day)
        self._connection = _made(live.replica.database, self._until)
        try:
            self._picture = Picture(self._connection)
        except BaseException:
            self._connection.close()
            raise

    def _day(self) -> dt.date:
        return self.day

    @override
    def history_reader(self) -> HistoryReader:
        return HistoryReader(self.replica.database, self._until)

    @override
    def undo_label(self) -> str | None:
        return None

    @override
    def redo_label(self) -> str | None:
        return None

    @override
    def save_copy(self, path: Path) -> None:
        self._refuse_newer()

    @override
    def save_board_copy(self, path: Path) -> None:
        self._refuse_newer()

    @override
    def _refuse_newer(self) -> None:
        raise OkrError("read_only", past_says(self.day.isoformat()))


def past_says(day: str) -> str:
    """Why nothing is changed there, on a day as it is shown."""
    says = tr("This is the file as it was on {day}, so nothing is changed. Go back to today first.")
    return says.format(day=day)


def last_millisecond(day: dt.date) -> int:
    """The last millisecond of a day on this computer's clock, since 1970."""
    midnight = dt.datetime.combine(day + dt.timedelta(days=1), dt.time())
    return int(midnight.astimezone().timestamp() * 1000) - 1


def _made(database: Path, until: int) -> sqlite3.Connection:
    connection = fold_anew(database, until)
    try:
        with outside():
            for name, statement in LOCAL_TABLES.items():
                connection.execute(statement)
                if name == "local_state":
                    connection.execute("INSERT INTO local_state SELECT * FROM live.local_state")
            connection.execute("DETACH live")
    except BaseException:
        connection.close()
        raise
    return connection
