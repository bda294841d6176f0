"""The open document: its picture and the one door by which it changes. Must not know Qt.

What only few calls need is imported by them: a script that shows a value does not wait for it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec

from okrdesk import __version__
from okrdesk.domain.at import At
from okrdesk.domain.edits import Applied, Change
from okrdesk.domain.errors import OkrError
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.store.chronicle import Chronicle
from okrdesk.store.circumstances import Circumstances, Clock, Today, wall_clock
from okrdesk.store.clock_gap import tell_clock_gap
from okrdesk.store.connection import connect, opening, reading, was_moved, writing
from okrdesk.store.home import Home, Who
from okrdesk.store.migrations import bring_up_to_date
from okrdesk.store.opening import Opened, open_whole, start_replica
from okrdesk.store.owners import load_everything, load_owners, with_board, with_newest_check_ins
from okrdesk.store.picture import Picture
from okrdesk.store.undo import redo_target, target_label, undo_target

if TYPE_CHECKING:
    from okrdesk.store.publish import Published
    from okrdesk.store.questions import Question
    from okrdesk.store.scribe import Scribe
    from okrdesk.store.settling import Keep
    from okrdesk.store.union import Merged

P = ParamSpec("P")


class Document(Chronicle):
    """A `.okr` file as one person on one computer has it open.

    `workspace` is an immutable picture that every change replaces. All writing goes through `do`,
    `undo` and `redo`; a refused or failed one leaves the picture as it was. What the journal tells
    is read as `Chronicle` says. To be used from the thread that opened it.
    """

    def __init__(
        self, opened: Opened, home: Home, now: Circumstances, glance: int | None = None
    ) -> None:
        self.replica = opened.replica
        self.path: Path = opened.replica.document
        self.home, self.today = home, now.today
        self.read_only = opened.read_only or opened.newer
        self.asks: tuple[Question, ...] = opened.asks
        self._newer, self._now = opened.newer, now
        self._writer: Scribe | None = None
        self._connection = connect(self.replica.database)
        try:
            bring_up_to_date(self._connection, self.replica, home)
            self._picture = Picture(self._connection, glance)
            gap = tell_clock_gap(self._connection, now.clock())
            self.said: tuple[str, ...] = (*opened.said, *gap)
        except BaseException:
            self._connection.close()
            raise

    @classmethod
    def create(
        cls, path: Path, *, home: Home, who: Who, today: Today, clock: Clock = wall_clock
    ) -> Document:
        """A new, empty document; its file appears with the first publish.

        Refused with `exists`, `read_only` or `not_found`.
        """
        made = Opened(start_replica(path, home, who))
        return cls(made, home, Circumstances(who, today, clock))

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        home: Home,
        who: Who,
        today: Today,
        clock: Clock = wall_clock,
        glance: int | None = None,
    ) -> Document:
        """The document at `path`, with all that is new in its file taken in.

        `glance`: of how many KPIs the newest values are loaded; None: of all. See `load_board`.
        Refused with `not_found`, `bad_file`, `newer` or `locked`.
        """
        now = Circumstances(who, today, clock)
        with opening(path.name):
            try:
                return cls(open_whole(path, home, who), home, now, glance)
            except (OkrError, sqlite3.Error):
                from okrdesk.store.damaged import open_anew

                if (anew := open_anew(path, home, who)) is None:
                    raise
                return cls(anew, home, now, glance)

    @property
    def workspace(self) -> Workspace:
        """The picture as it is now."""
        return self._picture.workspace

    @property
    def is_newer(self) -> bool:
        """Whether a later major version wrote it, so that it can only be read."""
        return self._newer

    @property
    def circumstances(self) -> Circumstances:
        """Who acts here, and by which clocks."""
        return self._now

    def at(self) -> At:
        """The circumstances that a command gets now."""
        return self._now.at()

    def become(self, who: Who) -> None:
        """Write all later changes under this name and device."""
        from okrdesk.store.writers import be_known_as, known_as

        with reading(self._connection):
            known = known_as(self._connection)
        if known != who:
            with writing(self._connection):
                be_known_as(self._connection, who)
        self._now, self._writer = replace(self._now, who=who), None

    def do(
        self,
        command: Callable[Concatenate[Workspace, At, P], Change],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Applied:
        """Run `command` on the fresh picture and write its Change: the only way to change anything.

        Nothing to change gives an Applied without a transaction. What another process wrote in the
        meantime is in the picture first; `poll` then tells it.
        """
        return self._write(lambda by: by.write(lambda ws, at: command(ws, at, *args, **kwargs)))

    def resolve(self, conflict: str, keep: Keep, value: object = None) -> Applied:
        """Settle the conflict of that id: keep "ours", "theirs", or "value" with `value`.

        An ordinary change; refused with `not_found` or `not_allowed`.
        """
        return self._write(lambda by: by.settle(conflict, keep, value))

    def merge(self, *others: Path) -> tuple[Merged, ...]:
        """Take in what other copies of this document hold; `poll` then tells what changed.

        All are looked at before any is taken in. Refused with `not_found`, `bad_file`, `newer`,
        or `not_allowed` for another document.
        """
        from okrdesk.store.taking import take_copies

        self._refuse_newer()
        return take_copies(self.replica, self.home, others)

    def undo(self, txn: str | None = None) -> Applied:
        """Undo this replica's newest change, or the given one; `nothing_to_undo` when none can."""
        nothing = tr("There is nothing to undo.")
        return self._write(lambda by: by.undo(txn, undo_target, nothing))

    def redo(self) -> Applied:
        """Take back the newest undo, unless something was changed since."""
        nothing = tr("There is nothing to redo.")
        return self._write(lambda by: by.undo(None, redo_target, nothing))

    def undo_label(self) -> str | None:
        """The words of the change that `undo` would take back."""
        return target_label(self._connection, undo_target)

    def redo_label(self) -> str | None:
        """The words of the change that `redo` would bring back."""
        return target_label(self._connection, redo_target)

    def load(self, *owners: str) -> Workspace:
        """The whole series or entries of these KPIs and key results, in the picture."""
        return self._picture.widen(partial(load_owners, owners=owners))

    def load_all(self) -> Workspace:
        """Everything in the picture."""
        return self._picture.widen(load_everything)

    def load_board(self, *kpis: str) -> Workspace:
        """The newest values of KPIs that a glance left out, in the picture."""
        return self._picture.widen(partial(with_board, kpis=kpis))

    def load_newest_check_ins(self) -> Workspace:
        """The newest check-in of each key result of the active cycles, in the picture."""
        return self._picture.widen(with_newest_check_ins)

    def poll(self) -> Applied | None:
        """Take in what other processes wrote into this replica; None when there is nothing new."""
        with reading(self._connection):
            self._picture.catch_up()
        return self._picture.told()

    def refresh(self) -> Applied | None:
        """Take in what is new in the shared file; None when there is nothing new."""
        from okrdesk.store.refresh import refresh_replica

        refreshed = refresh_replica(self.replica, self.home)
        self.said = (*self.said, *refreshed.said)
        self.asks = (*self.asks, *refreshed.asks)
        return self.poll()

    def publish(self) -> Published:
        """Bring the shared file up to date, now; what the others wrote waits in `poll`."""
        from okrdesk.store.publish import publish_replica

        return publish_replica(self.replica, self.home)

    def save_copy(self, path: Path) -> None:
        """Write the document as it is now to another path; `exists` when that is taken."""
        from okrdesk.store.document_file import write_new_document

        write_new_document(self.replica.database, path)

    def save_board_copy(self, path: Path) -> None:
        """Write a new document with what the board may see; `exists` when the path is taken.

        Without check-in notes, remarks, sources and the journal. May be called from any thread.
        """
        from okrdesk.store.board_copy import write_board_copy

        now, who = self._now.clock(), self._now.who
        write_board_copy(self.replica.database, path, who, now=now, app=__version__)

    def close(self) -> None:
        """Let go of the replica; publishing is not waited for."""
        self._connection.close()

    def _write(self, act: Callable[[Scribe], Applied]) -> Applied:
        """Do it; where the replica may not be written, once more through a fresh connection.

        SQLite asks for the rights when it connects: given back since, the old one never sees them.
        """
        scribe = self._scribe()
        try:
            return act(scribe)
        except OkrError as refusal:
            # A replica that was removed while it is open would be begun anew, empty.
            if refusal.kind != "read_only" or was_moved(refusal):
                raise
        fresh = connect(self.replica.database)
        self._connection.close()
        self._connection, self._writer = fresh, None
        self._picture.use(fresh)
        return act(self._scribe())

    def _scribe(self) -> Scribe:
        """Who writes; for reading alone nobody is called."""
        self._refuse_newer()
        if self._writer is None:
            from okrdesk.store.scribe import Scribe

            self._writer = Scribe(
                self._connection, self._picture, self._now, self.replica, self.home
            )
        return self._writer

    def _refuse_newer(self) -> None:
        if self._newer:
            says = tr("A newer OKRDesk wrote this file, so it can only be read. Update OKRDesk.")
            raise OkrError("read_only", says)
