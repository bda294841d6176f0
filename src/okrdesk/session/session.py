"""The one door from the window to the document. Must not decide anything about its content."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec

from PySide6.QtCore import QObject, Signal, Slot

from okrdesk.domain.at import At
from okrdesk.domain.edits import Applied, Change
from okrdesk.domain.errors import OkrError
from okrdesk.domain.kpi_known import KnownKpis
from okrdesk.domain.workspace import Workspace
from okrdesk.session.door import Act, Door
from okrdesk.session.garbage import collect_here, let_go_of_kept
from okrdesk.session.permission import Permission
from okrdesk.session.publish_state import PublishState
from okrdesk.session.publishing import Publishing
from okrdesk.session.rounds import Rounds

if TYPE_CHECKING:
    from okrdesk.store import Document, Who
    from okrdesk.store.settling import Keep

P = ParamSpec("P")

__all__ = ["PublishState", "Session"]


class Session(QObject):
    """An open document: every change goes in through `do`, and is told to all by `changed`.

    `changed(Applied)` comes after the picture was replaced; no slot of it may call `do`, `undo` or
    `redo`. `refused(OkrError)` changed nothing. `noticed(str)` is a sentence for the user about
    what came from outside. `lost(str)`: the shared file is gone or damaged, and `put_back` may put
    ours in its place. `asked(Question)`: something only a person can decide; those of the opening
    are in `document.asks`. `looked(bool)`: the shared file was looked into, and that brought
    something, or did not. `day_changed()`: today is another day.

    One window of a replica may write: another is a viewer, told by `read_only_because`, until the
    first is closed. Who only looks, or a file of a newer version, changes nothing either. Whenever
    that becomes otherwise: `read_only_changed()`. `known_kpis` reads KPIs for all who show them.
    """

    changed = Signal(object)
    refused = Signal(object)
    publish_state = Signal(object)
    noticed = Signal(str)
    lost = Signal(str)
    asked = Signal(object)
    looked = Signal(bool)
    day_changed = Signal()
    read_only_changed = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        collect_here()
        self.document = document
        self.known_kpis = KnownKpis()
        self._closed = False
        self.permission = Permission(document, self)
        self._door = Door(self.permission, self)
        self._door.changed.connect(self._forget_known)
        self._door.changed.connect(self.changed)
        self._door.refused.connect(self.refused)
        self._publishing = Publishing(document.replica, document.home, self)
        self._door.written.connect(self._publishing.note_edit)
        self._publishing.state_changed.connect(self.publish_state)
        self._publishing.arrived.connect(self._show_outside)
        self._publishing.noticed.connect(self.noticed)
        self._publishing.lost.connect(self.lost)
        self._publishing.asked.connect(self.asked)
        self._publishing.looked.connect(self.looked)
        self._rounds = Rounds(document.replica.document, lambda: document.at().today, self)
        self._rounds.due.connect(self.look_around)
        self._rounds.day_changed.connect(self.day_changed)

    @Slot(object)
    def _forget_known(self, applied: Applied) -> None:
        self.known_kpis.forget(applied.change)

    @property
    def workspace(self) -> Workspace:
        """The picture as it is now."""
        return self.document.workspace

    @property
    def today(self) -> dt.date:
        """The local date that every rule sees."""
        return self.document.circumstances.today()  # of each row and card: At is dearer

    @property
    def state(self) -> PublishState:
        """What `publish_state` said last."""
        return self._publishing.state

    @property
    def read_only_because(self) -> str | None:
        """Why this window only shows the document; None while it may change it."""
        return self.permission.because

    @property
    def is_lost(self) -> bool:
        """Whether the shared file is gone or damaged, so that it may be put back."""
        return self._publishing.is_lost

    def look_only(self, only: bool) -> None:
        """Change nothing from now on; or, with False, be an editor again."""
        if only != self.permission.only_looks:
            self.permission.only_looks = only
            self._publishing.shares = not only
            self.read_only_changed.emit()

    def become(self, who: Who) -> bool:
        """Write later changes under this name and device; False if refused."""
        try:
            self.document.become(who)
        except OkrError as refusal:
            self.refused.emit(refusal)
            return False
        return True

    def do(
        self,
        command: Callable[Concatenate[Workspace, At, P], Change],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> bool:
        """Run a command and keep what it changed; False if it was refused."""
        return self._run(lambda: self.document.do(command, *args, **kwargs))

    def undo(self, txn: str | None = None) -> bool:
        """Undo the newest change of this computer, or the one named; False if refused."""
        return self._run(lambda: self.document.undo(txn))

    def redo(self) -> bool:
        """Do the change again that was undone last; False if refused."""
        return self._run(self.document.redo)

    @property
    def hindered(self) -> OkrError | None:
        """Why the newest change could not be saved: no room, no rights, a busy file; or None."""
        return None if self._door.hindered is None else self._door.hindered[0]

    def try_again(self) -> bool:
        """Do once more the change that could not be saved; False if it is refused again."""
        return self._door.hindered is not None and self._run(self._door.hindered[1])

    def resolve(self, conflict: str, keep: Keep, value: object = None) -> bool:
        """Settle a conflict: an ordinary change; `keep` as in Document. False if refused."""
        return self._run(lambda: self.document.resolve(conflict, keep, value))

    def undo_label(self) -> str | None:
        """The change that `undo` would take back, in the words of the Edit menu."""
        return self.document.undo_label()

    def redo_label(self) -> str | None:
        """The change that `redo` would do again."""
        return self.document.redo_label()

    def load(self, *owners: str) -> Workspace:
        """The picture with all entries of these KPIs and key results in it."""
        return self.document.load(*owners)

    def load_board(self, *kpis: str) -> Workspace:
        """The picture with the newest values of KPIs that the opening left for later."""
        return self.document.load_board(*kpis)

    @Slot()
    def look_around(self) -> None:
        """See what is new outside, now; every few seconds it happens by itself."""
        self._show_outside()
        if self.permission.ask():
            self.read_only_changed.emit()
        if self.permission.is_held:
            self._publishing.look()
        self._rounds.see_day()

    @Slot()
    def publish_now(self) -> None:
        """Bring what waits into the shared file at once, in the background: the focus was lost."""
        self._publishing.publish_now()

    @Slot()
    def put_back(self) -> None:
        """Put a shared file that is gone or damaged back in its place, because somebody asked."""
        if self.permission.is_held:
            self._publishing.put_back()

    def take(self, other: Path) -> None:
        """Take in, in the background, what a copy of this document under another name holds."""
        if self.read_only_because is None:
            self._publishing.take(other)
        else:
            self._door.refuse_reading()

    def expect_publishing(self) -> None:
        """Replace the shared file soon, even if it lacks none of our changes."""
        self._publishing.expect()

    @property
    def is_open(self) -> bool:
        """Whether it was not let go yet: a window that closes still loses its focus."""
        return not self._closed

    def let_go(self) -> None:
        """End all background work; the document stays open for whoever opened it."""
        if not self._closed:
            self._closed = True
            self._rounds.stop()
            self._publishing.stop()
            self.permission.release()

    def share_now(self) -> PublishState:
        """Publish what waits while the caller waits; the state says whether it is in the file."""
        if self._publishing.is_waiting and not self._closed:
            self._publishing.note(self.document.publish())
        return self._publishing.state

    def close(self) -> PublishState:
        """Publish what waits and close the document; the state says whether it reached the file."""
        if not self._closed:
            self._closed = True
            self._rounds.stop()
            self._publishing.stop()
            if self._publishing.is_waiting:
                self._publishing.note(self.document.publish())
            self.document.close()
            self.permission.release()
            let_go_of_kept()
        return self._publishing.state

    def _run(self, act: Act) -> bool:
        self._door.check_not_telling()
        self._show_outside()
        if not self._door.run(act):
            return False
        self._show_outside()
        return True

    @Slot()
    def _show_outside(self) -> None:
        """Show what another process, or a merge, wrote into the replica."""
        if self._closed:
            return
        try:
            outside = self.document.poll()
        except OkrError:  # the disk is full, perhaps: the next look asks again, a change says it
            return
        if outside is not None:
            self._door.tell(outside)
