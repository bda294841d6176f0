"""Loading owners and reading histories in slices that leave the window free. Must not judge."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterator
from itertools import islice

from PySide6.QtCore import QObject, QTimer, Signal

from okrdesk.domain.edits import Applied
from okrdesk.domain.errors import OkrError
from okrdesk.domain.recorded import Recorded
from okrdesk.session import Session
from okrdesk.session.garbage import keep_loaded
from okrdesk.store.circumstances import local_day
from okrdesk.ui.turns import has_turn

_SLICE_S = 0.008
_FEW = 2  # owners that are loaded by one query
_AGAIN_MS = 2_000  # until what could not be read is tried again


class Gathering(QObject):
    """`done` brings the recorded changes that still stand, once all owners are loaded."""

    done = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._owners: deque[str] = deque()
        self._records: deque[str] = deque()
        self._asked: tuple[str, ...] = ()
        self._known: dict[str, tuple[Recorded, ...]] = {}
        self._clock = QTimer(self)
        self._clock.setInterval(0)
        self._clock.timeout.connect(self._work)
        session.changed.connect(self._forget)

    def gather(self, owners: tuple[str, ...], records: tuple[str, ...]) -> None:
        """Begin anew with these owners, those that still wait, and these records' histories."""
        self._owners = deque(dict.fromkeys((*self._owners, *owners)))
        self._asked = records
        self._records = deque(record for record in records if record not in self._known)
        self._clock.start()

    def stop(self) -> None:
        """Leave the rest."""
        self._owners.clear()
        self._clock.stop()

    def _work(self) -> None:
        if not has_turn(self):
            return
        self._clock.setInterval(0)
        keep_loaded()
        until = time.monotonic() + _SLICE_S
        while time.monotonic() < until:
            if self._owners:
                if not self._load(list(islice(self._owners, _FEW))):
                    self._clock.setInterval(_AGAIN_MS)
                    return
            elif self._records:
                record = self._records.popleft()
                self._known[record] = tuple(self._recorded(record))
            else:
                self._clock.stop()
                known = (self._known.get(record, ()) for record in self._asked)
                self.done.emit(tuple(row for rows in known for row in rows))
                return

    def _load(self, owners: list[str]) -> bool:
        """Whether they could be read: a disk that is full or away may hinder that for a while."""
        try:
            self._session.load(*owners)
        except OkrError:
            return False
        for _ in owners:
            self._owners.popleft()
        return True

    def _recorded(self, record: str) -> Iterator[Recorded]:
        """The changes of a record that still stand; what was undone never happened."""
        for change in self._session.document.history(record_id=record):
            if change.undone or change.cause == "undo":
                continue
            day = local_day(change.at)
            for edit in change.edits:
                if edit.record == record:
                    yield Recorded(day, record, edit.field, edit.before, edit.after)

    def _forget(self, applied: Applied) -> None:
        """What was changed now has another history than the one that was read."""
        for record in applied.change.records():
            self._known.pop(record.record.id, None)
