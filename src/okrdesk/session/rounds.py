"""When to look around: every few seconds, and whether that is another day. Must not look itself."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from okrdesk.store.platform import poll_seconds


class Rounds(QObject):
    """`due`: look around; as often as the place of the document allows. `day_changed` as it says.

    `today` tells the day that every rule sees.
    """

    due = Signal()
    day_changed = Signal()

    def __init__(self, document: Path, today: Callable[[], dt.date], parent: QObject) -> None:
        super().__init__(parent)
        self._today = today
        self._day = today()
        self._timer = QTimer(self)
        self._timer.setInterval(round(1000 * poll_seconds(document)))
        self._timer.timeout.connect(self.due)
        self._timer.start()

    def see_day(self) -> None:
        """Say so if it is another day than at the last look."""
        today = self._today()
        if today != self._day:
            self._day = today
            self.day_changed.emit()

    def stop(self) -> None:
        """Nothing is due any more."""
        self._timer.stop()
