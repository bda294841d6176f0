"""The journal a page at a time, for lists that grow as one scrolls. Must not change it.

A page is read through a connection of its own, so that this may run on any thread.
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from okrdesk.domain.frozen import dataclass
from okrdesk.domain.recorded import Asked, Retold
from okrdesk.store.connection import connect, reading
from okrdesk.store.history import HistoryChange, first_edits, read_changes, read_history
from okrdesk.store.past import END_OF_TIME
from okrdesk.store.retelling import retell
from okrdesk.store.tick import time_text

BULK = 60  # fields of a change: of one with more the first ones are read


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """Some changes, newest first; `more`: there are older ones.

    `total` changes there are in all, the first of them `since` (UTC, None in an empty file).
    """

    changes: tuple[HistoryChange, ...]
    more: bool
    total: int
    since: str | None


@dataclass(frozen=True, slots=True)
class HistoryReader:
    """Reads pages of one replica, of what was recorded `until` (milliseconds) if given."""

    database: Path
    until: int = END_OF_TIME

    def page(self, before: str | None, count: int) -> HistoryPage:
        """The `count` changes older than the one with the id `before` (None: the newest)."""
        below = END_OF_TIME if before is None else int(before)
        among = "FROM txn WHERE coalesce(wall, tick >> 21)<=?"
        with closing(connect(self.database)) as connection, reading(connection):
            rows = connection.execute(
                f"SELECT tick, n {among} AND tick<? ORDER BY tick DESC LIMIT ?",
                (self.until, below, count + 1),
            ).fetchall()
            total, since = connection.execute(
                f"SELECT count(*), min(coalesce(wall, tick >> 21)) {among}", (self.until,)
            ).fetchone()
            shown = rows[:count]
            small = read_changes(connection, [tick for tick, size in shown if size <= BULK])
            found = {int(change.id): change for change in small}
            for tick, size in shown:
                if size > BULK:
                    found[tick] = first_edits(connection, tick, BULK)
        changes = tuple(found[tick] for tick, _ in shown)
        first = None if since is None else time_text(since)
        return HistoryPage(changes, len(rows) > count, total, first)

    def changes(self) -> tuple[HistoryChange, ...]:
        """All of them, newest first."""
        with closing(connect(self.database)) as connection, reading(connection):
            return read_history(connection)

    def retell(self, asked: Asked) -> Retold:
        """What rules want to know of the history."""
        with closing(connect(self.database)) as connection, reading(connection):
            return retell(connection, asked, self.until)
