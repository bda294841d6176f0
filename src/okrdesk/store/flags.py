"""What the fold decided where people contradicted each other: kept, needed, or not moved.

Must not decide it. A flag is a row of the folded table `flag` and goes away by itself when somebody
who saw the record as it is writes to it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import NamedTuple

from okrdesk.domain.nouns import noun_said
from okrdesk.domain.words import tr
from okrdesk.store.load import load_record

KEPT = "kept"  # it was removed, and changed by somebody who did not know
NEEDED = "needed"  # it was removed, but something that belongs to it is there
CYCLE = "cycle"  # it was moved below itself by two moves that did not know of each other
_SAYS = {
    KEPT: tr(
        "{kind} “{name}” was removed and changed at the same time, so it was kept."
        " Remove it again if nobody needs it."
    ),
    NEEDED: tr(
        "{kind} “{name}” was removed while something was added to it or changed in it,"
        " so it is back. Remove it again if nobody needs it."
    ),
    CYCLE: tr(
        "{kind} “{name}” was moved below something that had been moved below it,"
        " so it stays where it was."
    ),
}


class Flag(NamedTuple):
    """`what`: kept | needed | cycle."""

    kind: str
    record: str
    what: str


class Flags:
    """The table `flag` during a fold; costs next to nothing while it is empty."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._any = connection.execute("SELECT 1 FROM flag LIMIT 1").fetchone() is not None

    def put(self, kind: str, record: str, flags: Iterable[str]) -> None:
        """This record has these flags, and no others."""
        if self._any:
            self._connection.execute("DELETE FROM flag WHERE kind=? AND record=?", (kind, record))
        for what in sorted(flags):
            self._any = True
            self._connection.execute("INSERT INTO flag VALUES(?, ?, ?)", (kind, record, what))

    def needed_as(self, record: str) -> list[str]:
        """The kinds as which a record is there only because it is needed: one, or none."""
        if not self._any:
            return []
        rows = self._connection.execute(
            "SELECT kind FROM flag WHERE record=? AND what=?", (record, NEEDED)
        )
        return [kind for (kind,) in rows]


def read_flags(connection: sqlite3.Connection) -> frozenset[Flag]:
    """All flags of the document."""
    return frozenset(Flag(*row) for row in connection.execute("SELECT * FROM flag"))


def flag_says(connection: sqlite3.Connection, flag: Flag) -> str:
    """The flag as one sentence."""
    found = load_record(connection, flag.kind, flag.record)
    name = getattr(found, "name", None) or getattr(found, "title", None) or flag.record
    noun = noun_said(flag.kind)
    kind = noun[:1].upper() + noun[1:]
    return _SAYS[flag.what].format(kind=kind, name=name)
