"""Work that may take long, off the interface thread. Must not touch widgets or the document."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, Qt, QThreadPool, QTimer, Signal

from okrdesk.domain.errors import OkrError
from okrdesk.domain.overriding import override
from okrdesk.session.ending import end_with
from okrdesk.session.garbage import keep_loaded
from okrdesk.ui.giving_way import hurry

_TIDY_MS = 50  # what is found out is made of very many objects: they are kept some at a time


class _Told(QObject):
    """Carries an outcome across threads."""

    arrived = Signal(int, object)


class Stopped(Exception):  # noqa: N818 - nothing went wrong: somebody cancelled it
    """Ends a job in the middle."""


_here = threading.local()


def go_on() -> None:
    """Called by a job before it leaves something behind: ends it if it was cancelled.

    From here on it can be cancelled no more: it is finished, and says so.
    """
    _here.leave.claim()


def is_unwanted() -> bool:
    """Whether the job that asks was cancelled: what it makes is thrown away."""
    leave: _Leave = _here.leave
    return leave.is_cancelled


class _Leave:
    """Who is first: the job that leaves something behind, or the person who cancels it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._claimed = self._cancelled = False

    def claim(self) -> None:
        with self._lock:
            if self._cancelled:
                raise Stopped
            self._claimed = True

    @property
    def is_cancelled(self) -> bool:
        """Whether somebody cancelled it in time."""
        return self._cancelled

    def cancel(self) -> bool:
        """Whether it was in time."""
        with self._lock:
            self._cancelled = not self._claimed
            return self._cancelled


class _Job(QRunnable):
    def __init__(
        self,
        work: Callable[[], object],
        tell: Callable[[object], None],
        leave: _Leave,
    ) -> None:
        super().__init__()
        self._work, self._tell, self._leave = work, tell, leave

    @override
    def run(self) -> None:
        _here.leave = self._leave
        try:
            outcome = self._work()
        except Stopped:
            return
        except OkrError as refusal:
            outcome = refusal
        except Exception as bug:  # noqa: BLE001 - raised again on the interface thread
            outcome = _Bug(bug)
        self._tell(outcome)


class _Bug:
    def __init__(self, cause: Exception) -> None:
        self.cause = cause


class Worker(QObject):
    """One kind of work: only the newest job's outcome counts, older ones are thrown away.

    `done` brings what the work returned, `refused` an OkrError; a bug is raised again here. Work
    that leaves something behind calls `go_on` before, so that a person may cancel it.
    """

    done = Signal(object)
    refused = Signal(object)
    stopped = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._generation = 0
        self._pending = False
        self._leave = _Leave()
        self._tidy = QTimer(self, interval=_TIDY_MS)
        self._tidy.timeout.connect(keep_loaded)
        self._told = _Told(self)
        self._told.arrived.connect(self._arrive, Qt.ConnectionType.QueuedConnection)
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)
        end_with(self, partial(_finish, self._pool))

    @property
    def is_at_work(self) -> bool:
        """Whether an outcome is still to come."""
        return self._pending

    def start(self, work: Callable[[], object]) -> None:
        """Run `work` elsewhere; it must be given frozen values only."""
        self._generation += 1
        self._pending = True
        self._tidy.start()
        self._leave = _Leave()
        tell = partial(self._told.arrived.emit, self._generation)
        self._pool.start(_Job(work, tell, self._leave))

    @property
    def is_busy(self) -> bool:
        """Whether something is under way that is still wanted."""
        return self._pending

    def cancel(self) -> None:
        """Throw away what is under way without waiting for it; `stopped` if it was in time."""
        if self._pending and self._leave.cancel():
            self._generation += 1
            self._end()
            self.stopped.emit()

    def settle(self) -> None:
        """Let the event loop turn until the newest outcome has been told."""
        while self._pending:
            QCoreApplication.processEvents()

    def forget(self) -> None:
        """Throw away what is still under way, and wait until it has let go."""
        self._generation += 1
        self._end()
        _finish(self._pool)

    def _end(self) -> None:
        """Nothing is awaited any more."""
        self._pending = False
        self._tidy.stop()

    def _arrive(self, number: int, outcome: object) -> None:
        if number != self._generation:
            return
        self._end()
        if isinstance(outcome, OkrError):
            self.refused.emit(outcome)
        elif isinstance(outcome, _Bug):
            raise outcome.cause
        else:
            self.done.emit(outcome)


def _finish(pool: QThreadPool) -> None:
    """Wait here until the work is done: who acts waits for it, so it gives way to nobody."""
    hurry()
    pool.waitForDone()
