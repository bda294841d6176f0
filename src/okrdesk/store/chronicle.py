"""What an open document tells beside its picture: who changed what when, what is disputed, notes.

Must not write cells. A part of the one door, `Document`, whose connection it reads by; used by it
alone. What only few calls need is imported by them, as there.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from okrdesk.domain.workspace import Workspace
from okrdesk.store.circumstances import Circumstances
from okrdesk.store.conflicts import has_conflicts
from okrdesk.store.connection import reading, writing
from okrdesk.store.flags import flag_says, read_flags
from okrdesk.store.home import Home
from okrdesk.store.replicas import Replica

if TYPE_CHECKING:
    from okrdesk.domain.records import CheckIn
    from okrdesk.store.check import CheckReport
    from okrdesk.store.conflict_list import Conflict
    from okrdesk.store.history import HistoryChange
    from okrdesk.store.history_pages import HistoryReader
    from okrdesk.store.seen import Unseen


class Chronicle:
    """Everything that is read beside the picture; the attributes are the document's own."""

    replica: Replica
    home: Home
    _connection: sqlite3.Connection
    _now: Circumstances

    def is_by_others(self) -> bool:
        """Whether there are changes and none was made on this computer."""
        from okrdesk.store.writers import is_by_others

        with reading(self._connection):
            return is_by_others(self._connection, self.replica, self.home)

    def written_by(self) -> str | None:
        """The version of OKRDesk that wrote the newest change; None where nobody can say."""
        with reading(self._connection):
            row = self._connection.execute("SELECT app FROM txn ORDER BY tick DESC LIMIT 1")
            found = row.fetchone()
        return None if found is None else found[0]

    def writer_names(self) -> tuple[str, ...]:
        """The names under which changes were written, who wrote last first."""
        from okrdesk.store.writers import writer_names

        with reading(self._connection):
            return writer_names(self._connection)

    def conflicts(self) -> tuple[Conflict, ...]:
        """What two people set differently without seeing each other's, and nobody settled since."""
        if not has_conflicts(self._connection):
            return ()
        from okrdesk.store.conflict_list import read_conflicts

        with reading(self._connection):
            return read_conflicts(self._connection)

    def flags(self) -> tuple[str, ...]:
        """A sentence on each record for which the fold had to decide between people."""
        with reading(self._connection):
            flags = sorted(read_flags(self._connection))
            return tuple(flag_says(self._connection, flag) for flag in flags)

    def check_ins_noting(self, typed: str, most: int) -> tuple[CheckIn, ...]:
        """The newest check-ins whose note may hold a text, also those that are not loaded."""
        from okrdesk.store.notes import check_ins_noting

        with reading(self._connection):
            return check_ins_noting(self._connection, typed, most)

    def history(
        self, record_id: str | None = None, since: str | None = None, limit: int | None = None
    ) -> tuple[HistoryChange, ...]:
        """Who changed what when, newest first; `since` is a date or a time (UTC)."""
        from okrdesk.store.history import read_history

        with reading(self._connection):
            return read_history(self._connection, record_id, since, limit)

    def history_reader(self) -> HistoryReader:
        """Reads the same a page at a time, on any thread."""
        from okrdesk.store.history_pages import HistoryReader

        return HistoryReader(self.replica.database)

    def unseen(self) -> Unseen:
        """What others changed since this computer's person last looked."""
        from okrdesk.store.seen import read_unseen

        with reading(self._connection):
            return read_unseen(self._connection, self._now.author)

    def note_seen(self) -> None:
        """All that is there now was looked at; kept on this computer alone."""
        from okrdesk.store.seen import note_seen

        with writing(self._connection):
            note_seen(self._connection, self._now.clock())

    def as_of(self, time_then: str) -> Workspace:
        """The whole picture as it was recorded at a time (UTC) or at the end of a date."""
        from okrdesk.store.past import picture_of

        return picture_of(self.replica.database, time_then)

    def check(self) -> CheckReport:
        """Integrity, seals, references, tables against journal, and the shared file itself."""
        from okrdesk.store.check import check_document

        return check_document(self.replica, self.home)
