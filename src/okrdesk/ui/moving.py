"""What moved with the chosen change, worked out elsewhere. Must not fold the journal here."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from okrdesk.domain.errors import OkrError
from okrdesk.session import Session
from okrdesk.store import HistoryChange
from okrdesk.store.circumstances import local_day
from okrdesk.ui.history_things import things_of
from okrdesk.ui.moved import moved_with, takes_long
from okrdesk.ui.panes.moved_pane import MovedPane
from okrdesk.ui.workers import Worker

_SOON_MS = 150  # arrows run through many changes


class Moving(QObject):
    """At once, in a large file for who asks; what is not wanted any more is ended."""

    _told = Signal(str, int)

    def __init__(self, session: Session, pane: MovedPane, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._pane = session, pane
        self._change: HistoryChange | None = None
        self._worker = Worker(self)
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._ask)
        self._told.connect(self._show_progress)
        self._worker.done.connect(pane.show_moved)
        self._worker.stopped.connect(self._offer_again)
        self._worker.refused.connect(self._refuse)
        pane.asked.connect(self._work_out)
        pane.cancelled.connect(self._worker.cancel)

    def choose(self, change: HistoryChange | None) -> None:
        """Another change is shown, or none."""
        self._change = None  # what is ended here is not offered again
        self._worker.cancel()
        self._change = change
        self._soon.start()

    def wait(self) -> None:
        """Until what is being worked out is shown."""
        if self._soon.isActive():
            self._soon.stop()
            self._ask()
        self._worker.settle()

    def stop(self) -> None:
        """Throw away what is being worked out."""
        self._change = None
        self._soon.stop()
        self._worker.cancel()
        self._worker.forget()

    def _ask(self) -> None:
        if self._change is None:
            return
        if takes_long(self._session.document.replica.database):
            self._pane.offer()
        else:
            self._start(_say_nothing)

    def _work_out(self) -> None:
        if self._change is not None:
            self._pane.show_working(0)
            self._start(partial(self._told.emit, self._change.id))

    def _start(self, tell: Callable[[int], None]) -> None:
        change = self._change
        assert change is not None
        things = sorted(things_of(self._session.workspace, change))
        database = self._session.document.replica.database
        day = local_day(change.at)
        self._worker.start(partial(moved_with, database, change.id, day, things, tell))

    def _show_progress(self, change: str, percent: int) -> None:
        if self._change is not None and self._change.id == change and self._worker.is_busy:
            self._pane.show_working(percent)

    def _refuse(self, refusal: OkrError) -> None:
        if self._change is not None:
            self._pane.refuse(refusal.says)

    def _offer_again(self) -> None:
        if self._change is not None:
            self._pane.offer()


def _say_nothing(_percent: int) -> None:
    """In a small file nobody waits."""
