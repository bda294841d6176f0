"""Work that may take long, off the interface thread. Must not touch widgets or the document."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, Qt, QThreadPool, Signal
from typing_extensions import override

from okrdesk.domain.errors import OkrError


class _Told(QObject):
    """Carries an outcome across threads."""

    arrived = Signal(int, object)


class _Job(QRunnable):
    def __init__(self, number: int, work: Callable[[], object], told: _Told) -> None:
        super().__init__()
        self._number, self._work, self._told = number, work, told

    @override
    def run(self) -> None:
        try:
            outcome = self._work()
        except OkrError as refusal:
            outcome = refusal
        except Exception as bug:  # noqa: BLE001 - raised again on the interface thread
            outcome = _Bug(bug)
        self._told.arrived.emit(self._number, outcome)


class _Bug:
    def __init__(self, cause: Exception) -> None:
        self.cause = cause


class Worker(QObject):
    """One kind of work: only the newest job's outcome counts, older ones are thrown away.

    `done` brings what the work returned, `refused` an OkrError; a bug is raised again here.
    """

    done = Signal(object)
    refused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._generation = 0
        self._pending = False
        self._told = _Told(self)
        self._told.arrived.connect(self._arrive, Qt.ConnectionType.QueuedConnection)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    def start(self, work: Callable[[], object]) -> None:
        """Run `work` elsewhere; it must be given frozen values only."""
        self._generation += 1
        self._pending = True
        self._pool.start(_Job(self._generation, work, self._told))

    def settle(self) -> None:
        """Let the event loop turn until the newest outcome has been told."""
        while self._pending:
            QCoreApplication.processEvents()

    def forget(self) -> None:
        """Throw away what is still under way, and wait until it has let go."""
        self._generation += 1
        self._pending = False
        self._pool.waitForDone()

    def _arrive(self, number: int, outcome: object) -> None:
        if number != self._generation:
            return
        self._pending = False
        if isinstance(outcome, OkrError):
            self.refused.emit(outcome)
        elif isinstance(outcome, _Bug):
            raise outcome.cause
        else:
            self.done.emit(outcome)
