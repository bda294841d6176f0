"""The picture in memory, and how far it has come with its replica. Must not write.

A picture is an immutable Workspace that is replaced whole; what it has not loaded is marked in it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace

from okrdesk.domain.edits import Applied, Change
from okrdesk.domain.workspace import Workspace
from okrdesk.store.arrivals import Arrivals
from okrdesk.store.connection import reading
from okrdesk.store.difference import difference
from okrdesk.store.load import load_opening
from okrdesk.store.owners import reloaded, with_put_back

Load = Callable[[sqlite3.Connection, Workspace], Workspace]


class Picture:
    """`workspace` is what a person sees; it never falls behind what this process wrote."""

    def __init__(self, connection: sqlite3.Connection, glance: int | None = None) -> None:
        self.connection = connection
        with reading(connection):
            self._arrivals = Arrivals(connection)
            self.workspace = load_opening(connection, glance)

    def use(self, connection: sqlite3.Connection) -> None:
        """Go on with another connection to the same replica."""
        self.connection = connection
        self._arrivals.look_again()

    def widen(self, load: Load) -> Workspace:
        """The picture with more of the same replica in it."""
        with reading(self.connection):
            self.catch_up()
            self.workspace = load(self.connection, self.workspace)
        return self.workspace

    def catch_up(self) -> None:
        """Take in what other processes wrote; inside an open transaction, before any reading."""
        if self._arrivals.moved(self.connection):
            fresh = reloaded(self.connection, self.workspace)
            edits = difference(self.workspace, fresh)
            self._arrivals.note(self.connection, edits)
            self.workspace = fresh

    def told(self) -> Applied | None:
        """What `catch_up` took in since this was asked last, as one."""
        return self._arrivals.told()

    def after(
        self, change: Change, aside: frozenset[tuple[str, str]], *, puts_back: bool = False
    ) -> tuple[Change, Workspace]:
        """The picture once `change` is in the journal; `aside` is what the fold did beside it.

        That belongs to the change, which is therefore returned too. `puts_back`: it may bring
        something back whose values and check-ins the tables have kept.
        """
        before = self.workspace
        if puts_back:
            before = with_put_back(self.connection, before, change)
        fresh = before.apply(change)
        if not aside:
            return change, fresh
        whole = reloaded(self.connection, fresh)
        return replace(change, edits=(*change.edits, *difference(fresh, whole))), whole

    def become(self, workspace: Workspace, tick: int) -> None:
        """Our own transaction `tick` was committed: this is what there is now."""
        self._arrivals.wrote(tick)
        self.workspace = workspace
