"""Folding a file up to a day, off the interface thread. Must not show the day."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QObject, Signal

from okrdesk.store import Document, PastDocument
from okrdesk.ui.workers import Worker


class DayFolder(QObject):
    """`folded(PastDocument)` for the day that was asked for last, or `refused(OkrError)`.

    Days that were folded while one went on to another, or away, are closed.
    """

    folded = Signal(object)
    refused = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._made: list[PastDocument] = []  # filled on the other thread
        self._worker = Worker(self)
        self._worker.done.connect(self._tell)
        self._worker.refused.connect(self.refused)

    def fold(self, live: Document, day: dt.date) -> None:
        """Begin; what was asked for before is not waited for any more."""
        self._worker.start(lambda: self._fold(live, day))

    def settle(self) -> None:
        """Let the event loop turn until the day has come."""
        self._worker.settle()

    def stop(self) -> None:
        """Nobody waits for a day any more."""
        self._worker.forget()
        self._close_unwanted()

    def _fold(self, live: Document, day: dt.date) -> PastDocument:
        made = PastDocument(live, day)
        self._made.append(made)
        return made

    def _tell(self, made: PastDocument) -> None:
        self._made.remove(made)
        self._close_unwanted()
        self.folded.emit(made)

    def _close_unwanted(self) -> None:
        while self._made:
            self._made.pop().close()
