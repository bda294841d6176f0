"""Writing what a person does: the fresh picture, the command, the journal. Must not publish.

Whatever fails or is refused leaves journal and picture as they were.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Mapping

from okrdesk import __version__
from okrdesk.domain.at import At
from okrdesk.domain.edits import Applied, Change
from okrdesk.domain.errors import OkrError
from okrdesk.domain.workspace import Workspace
from okrdesk.store.before_closing import keep_before_closing
from okrdesk.store.cells import Key, cells_of
from okrdesk.store.circumstances import Circumstances
from okrdesk.store.columns import Cell
from okrdesk.store.connection import writing
from okrdesk.store.home import Home
from okrdesk.store.journal import Draft, write_and_fold
from okrdesk.store.owners import load_owners, owners_of
from okrdesk.store.picture import Picture
from okrdesk.store.replicas import Replica
from okrdesk.store.settling import Keep, settle
from okrdesk.store.undo import Choose, known_change
from okrdesk.store.undoing import write_undo

_NEWEST, _FEW = 200, 1000  # transactions, and cells of one, that are remembered for their undo


class Scribe:
    """One person's pen on one open replica: each call is one transaction."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        picture: Picture,
        now: Circumstances,
        replica: Replica,
        home: Home,
    ) -> None:
        self._connection, self._picture, self._now = connection, picture, now
        self._replica, self._home = replica, home
        self._written: dict[int, tuple[Key, ...]] = {}  # by tick, of the newest transactions

    def write(self, command: Callable[[Workspace, At], Change]) -> Applied:
        """Run `command` on the fresh picture and write its Change.

        Nothing to change gives an Applied without a transaction.
        """
        with writing(self._connection):
            self._picture.catch_up()
            change = command(self._picture.workspace, self._now.at())
            cells = cells_of(self._connection, change)
            if not cells:
                return Applied(Change(change.label))
            keep_before_closing(change, self._replica, self._home)
            tick, change, workspace = self._enter(change, cells)
        self._picture.become(workspace, tick)
        return Applied(change, "own", str(tick))

    def settle(self, conflict: str, keep: Keep, value: object) -> Applied:
        """Write the change that ends a conflict, as `Document.resolve` says."""
        with writing(self._connection):
            self._picture.catch_up()
            settled = settle(self._connection, conflict, keep, value)
            owners = owners_of(settled.change)
            self._picture.workspace = load_owners(self._connection, self._picture.workspace, owners)
            cells = cells_of(self._connection, settled.change) | settled.cells
            tick, change, workspace = self._enter(settled.change, cells, puts_back=True)
        self._picture.become(workspace, tick)
        return Applied(change, "own", str(tick))

    def undo(self, txn: str | None, choose: Choose, nothing: str) -> Applied:
        """Write the reverse of a transaction, or of the one that `choose` finds.

        Refused with `nothing_to_undo`, saying `nothing`, where there is none.
        """
        author, now = self._now.author, self._now.clock()
        journal = self._connection
        with writing(journal):
            self._picture.catch_up()
            target = choose(journal) if txn is None else known_change(journal, txn)
            if target is None:
                raise OkrError("nothing_to_undo", nothing)
            known = self._written.get(target, ())
            undone = write_undo(journal, target, author, now=now, app=__version__, known=known)
            self._remember(undone.tick, undone.cells)
            reverse = Change(undone.label, undone.edits)
            change, workspace = self._picture.after(reverse, undone.aside, puts_back=True)
        self._picture.become(workspace, undone.tick)
        return Applied(change, "undo", str(undone.tick), undone.notes)

    def _enter(
        self, change: Change, cells: Mapping[Key, Cell], *, puts_back: bool = False
    ) -> tuple[int, Change, Workspace]:
        draft = Draft(change.label, self._now.author, cells)
        now = self._now.clock()
        written = write_and_fold(self._connection, draft, now=now, app=__version__)
        self._remember(written.tick, cells)
        return written.tick, *self._picture.after(change, written.aside, puts_back=puts_back)

    def _remember(self, tick: int, cells: Collection[Key]) -> None:
        """Which cells were written: to find them again by their tick takes long."""
        if len(cells) <= _FEW:
            self._written[tick] = tuple(cells)
        while len(self._written) > _NEWEST:
            del self._written[next(iter(self._written))]
