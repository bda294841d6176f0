"""When the shared file is written and looked at. Must not touch the document."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QThread, QTimer, Signal, Slot

from okrdesk.session.courier import Courier
from okrdesk.session.ending import end_with
from okrdesk.session.publish_state import PublishState
from okrdesk.store.questions import Question, sentences

if TYPE_CHECKING:
    from okrdesk.store import Home, Published, Refreshed, Replica

AFTER_LAST_EDIT_MS = 2_000
AT_MOST_MS = 15_000
TRY_AGAIN_MS = 60_000


class Publishing(QObject):
    """Publishes 2 s after the last edit, 15 s after the first at the latest, on a thread.

    The thread begins with its first errand, so that opening a window does not wait for it.
    """

    state_changed = Signal(object)
    arrived = Signal()
    noticed = Signal(str)
    lost = Signal(str)
    asked = Signal(object)
    looked = Signal(bool)
    _publish_asked = Signal(bool)
    _refresh_asked = Signal()
    _take_asked = Signal(object)

    def __init__(self, replica: Replica, home: Home, parent: QObject) -> None:
        super().__init__(parent)
        self.state = PublishState()
        self.shares = True  # False: who only looks writes nothing into the shared file
        self._edits = 0  # made so far; `_taken` of them were there when the courier left
        self._taken = 0
        self._under_way = self._stopped = False
        self._looking = self._is_lost = False
        self._said: tuple[str, ...] = ()
        self._asked: tuple[Question, ...] = ()
        self._missed = False  # whether it was not there when it was to be replaced
        self._after_last = self._timer(AFTER_LAST_EDIT_MS)
        self._at_most = self._timer(AT_MOST_MS)
        self._thread, self._courier = QThread(), Courier(replica, home)
        self._courier.moveToThread(self._thread)
        end_with(self, partial(_end, self._thread, self._courier))
        self._replica = replica
        self._publish_asked.connect(self._courier.publish)
        self._refresh_asked.connect(self._courier.refresh)
        self._take_asked.connect(self._courier.take)
        self._courier.published.connect(self._on_published)
        self._courier.refreshed.connect(self._on_refreshed)
        self._folder = QFileSystemWatcher([str(replica.document.parent)], self)
        self._folder.directoryChanged.connect(self.look)

    @property
    def is_lost(self) -> bool:
        """Is the shared file gone or damaged, as far as we know?"""
        return self._is_lost

    @property
    def is_waiting(self) -> bool:
        """Is there a change that the shared file does not hold, as far as we know?"""
        return self.state.waiting_since is not None

    def note_edit(self) -> None:
        """A change is safe in the replica: it is to be published soon."""
        now = dt.datetime.now(dt.UTC)
        self._edits += 1
        self._after_last.start(AFTER_LAST_EDIT_MS)
        if not self._at_most.isActive():
            self._at_most.start()
        self._become(
            replace(self.state, saved_at=now, waiting_since=self.state.waiting_since or now)
        )

    def expect(self) -> None:
        """Replace the shared file soon, even if it lacks none of our changes."""
        from okrdesk.store.adopt import expect_publishing

        expect_publishing(self._replica)
        self.note_unshared()

    def note_unshared(self) -> None:
        """The shared file lacks something that was not entered just now: publish it soon."""
        if not self.shares:
            return
        waiting = self.state.waiting_since or dt.datetime.now(dt.UTC)
        if not self._under_way:
            self._after_last.start(AFTER_LAST_EDIT_MS)
        self._become(replace(self.state, waiting_since=waiting))

    @Slot()
    def publish_now(self) -> None:
        """Send the courier if anything waits and it is not on its way already."""
        if self.is_waiting and not self._under_way:
            self._send(insist=False)

    def put_back(self) -> None:
        """Send the courier to put a file that is gone or damaged back in its place."""
        self._is_lost = False  # to be told anew, should that fail
        if not self._under_way:
            self._send(insist=True)

    def _send(self, *, insist: bool) -> None:
        if self._stopped:
            return
        self._after_last.stop()
        self._at_most.stop()
        self._under_way = True
        self._taken = self._edits
        self._thread.start()
        self._publish_asked.emit(insist)

    @Slot()
    def look(self) -> None:
        """Send the courier to see whether the shared file changed."""
        if not (self._looking or self._stopped):
            self._looking = True
            self._thread.start()
            self._refresh_asked.emit()

    def take(self, other: Path) -> None:
        """Send the courier for what a copy under another name holds."""
        if not self._stopped:
            self._thread.start()
            self._take_asked.emit(other)

    def stop(self) -> None:
        """End the thread; what it is doing is finished first.

        What the courier says of it may still be on its way here: it starts nothing any more.
        """
        self._stopped = True
        self._after_last.stop()
        self._at_most.stop()
        self._folder.directoryChanged.disconnect(self.look)
        _end(self._thread, self._courier)

    def note(self, published: Published) -> None:
        """Tell what became of all changes so far."""
        if not published.lost:  # a look that began before it may have come back only now
            self._is_lost = False
        if published.ok:
            self._become(
                replace(
                    self.state, shared_at=published.at, waiting_since=None, says=None, lost=False
                )
            )
        else:
            self._become(replace(self.state, says=published.says, lost=published.lost))
            if published.lost:
                self._tell_lost(published.says or "")

    @Slot(object)
    def _on_published(self, published: Published) -> None:
        self._under_way = False
        self.arrived.emit()  # publishing takes in first what others wrote
        self._ask(published.asks)
        if self._edits > self._taken:
            self._after_last.start(AFTER_LAST_EDIT_MS)
            self._at_most.start()
            return
        self.note(published)
        self._missed = published.kind == "not_found"
        if not published.ok:
            self._after_last.start(TRY_AGAIN_MS)

    @Slot(object)
    def _on_refreshed(self, refreshed: Refreshed) -> None:
        self._looking = False
        if refreshed.taken:
            self.arrived.emit()
        self.looked.emit(bool(refreshed.taken))
        if refreshed.unshared:
            self.note_unshared()
        if refreshed.lost:
            self._tell_lost(refreshed.said[0])
            return
        was_away = self.state.away_since is not None
        if self._is_lost and refreshed.refused is None and not refreshed.away:  # it is back
            self._is_lost = False
            self._become(replace(self.state, lost=False))
        says = tuple(one for one in refreshed.said if one not in sentences(refreshed.asks))
        is_told = refreshed.away and self.state.says is not None  # when it could not be published
        if says and says != self._said and not is_told:
            self.noticed.emit("\n".join(says))
        self._said = says or self._said
        is_unread = refreshed.refused is not None or refreshed.away
        unread = ("\n".join(says) or self.state.unread) if is_unread else None
        if unread != self.state.unread:
            self._said = says  # should it become so once more, that is news
            self._become(replace(self.state, unread=unread, other=refreshed.other))
        self._ask(refreshed.asks)
        is_back = (was_away or self._missed) and self.state.away_since is None
        if is_back:
            self.publish_now()  # what waited for it need not wait any longer

    def _tell_lost(self, says: str) -> None:
        """Once for each loss: it is looked at again every two seconds."""
        if not self._is_lost:
            self._is_lost = True
            self._become(replace(self.state, lost=True))
            self.lost.emit(says)

    def _ask(self, asks: tuple[Question, ...]) -> None:
        for question in asks:
            if question not in self._asked:
                self._asked = (*self._asked, question)
                self.asked.emit(question)

    def _become(self, state: PublishState) -> None:
        self.state = state.at(dt.datetime.now(dt.UTC))
        self.state_changed.emit(self.state)

    def _timer(self, interval_ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval_ms)
        timer.timeout.connect(self.publish_now)
        return timer


def _end(thread: QThread, _courier: Courier) -> None:
    """Let it finish what it does, and wait for that: a thread that is cut off ends the program.

    The courier is held until then: Python must not collect it while its thread calls it.
    """
    thread.quit()
    thread.wait()
