"""What other processes wrote into this replica while it was open. Must not load pictures."""

from __future__ import annotations

import sqlite3

from okrdesk.domain.edits import Applied, Cause, Change, Edit, Points
from okrdesk.domain.words import tr
from okrdesk.store.flags import flag_says, read_flags
from okrdesk.store.replica import newest_tick, own_number
from okrdesk.store.tick import REPLICA_MASK


class Arrivals:
    """Remembers what of the journal the picture holds, and what arrived and was not yet told."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._version: int | None = _data_version(connection)
        self._tick = newest_tick(connection)
        self._merge = _newest_merge(connection)
        self._flags = read_flags(connection)
        self._waiting: list[Applied] = []

    def look_again(self) -> None:
        """The next look is through another connection, whose counting has nothing to do with it."""
        self._version = None

    def moved(self, connection: sqlite3.Connection) -> bool:
        """Whether another process changed the journal since the last look."""
        version = _data_version(connection)
        if version == self._version:
            return False
        if (newest_tick(connection), _newest_merge(connection)) != (self._tick, self._merge):
            return True
        self._version = version  # a publisher wrote down what it saw: nothing to show
        return False

    def wrote(self, tick: int) -> None:
        """The picture holds our own transaction `tick`."""
        self._tick = tick

    def note(self, connection: sqlite3.Connection, edits: tuple[Edit | Points, ...]) -> None:
        """The picture holds all that is there now; `edits` is what that changed.

        A merge is told even if it changed nothing that is shown: it may have brought a conflict.
        Its notes say what the fold had to decide for people.
        """
        merged = connection.execute(
            "SELECT coalesce(r.person, ''), sum(m.txns) FROM local_merge m"
            " LEFT JOIN replica r ON r.id=m.peer WHERE m.seq>?"
            " GROUP BY 1 HAVING sum(m.txns)>0 ORDER BY 1",
            (self._merge,),
        ).fetchall()
        labels = connection.execute(
            "SELECT label FROM txn WHERE tick>? AND tick & ?=? ORDER BY tick",
            (self._tick, REPLICA_MASK, own_number(connection)),
        ).fetchall()
        cause: Cause = "merge" if merged else "outside"
        words = _words([label for (label,) in labels], merged)
        self._version = _data_version(connection)
        self._tick = newest_tick(connection)
        self._merge = _newest_merge(connection)
        flags = read_flags(connection)
        notes = tuple(flag_says(connection, flag) for flag in sorted(flags - self._flags))
        self._flags = flags
        if edits or merged:
            self._waiting.append(Applied(Change(words, edits), cause, notes=notes))

    def told(self) -> Applied | None:
        """What arrived since it was last told, as one."""
        waiting, self._waiting = self._waiting, []
        if len(waiting) < 2:
            return waiting[0] if waiting else None
        cause: Cause = "merge" if any(one.cause == "merge" for one in waiting) else "outside"
        edits = tuple(edit for one in waiting for edit in one.change.edits)
        notes = tuple(note for one in waiting for note in one.notes)
        label = ", ".join(one.change.label for one in waiting)
        return Applied(Change(label, edits), cause, notes=notes)


def _words(labels: list[str], merged: list[tuple[str, int]]) -> str:
    parts = []
    if len(labels) == 1:
        parts.append(labels[0])
    elif labels:
        parts.append(tr("{n} changes").format(n=len(labels)))
    for who, count in merged:
        words = tr("{who}’s change") if count == 1 else tr("{who}’s {n} changes")
        parts.append(words.format(who=who or tr("somebody"), n=count))
    return ", ".join(parts) or tr("Tables put right")


def _data_version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA data_version").fetchone()[0])


def _newest_merge(connection: sqlite3.Connection) -> int:
    row = connection.execute("SELECT max(seq) FROM local_merge").fetchone()
    return int(row[0] or 0)
