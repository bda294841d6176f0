"""Work that may wait, a piece at a time. Must not know what the work is."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer


class Turns(QObject):
    """Does one piece a turn of the event loop, so that keys and paints come in between."""

    def __init__(self, pieces: Iterator[None], parent: QObject) -> None:
        """Begin with the next turn; what stands before each `yield` of `pieces` is one piece."""
        super().__init__(parent)
        self._pieces = pieces
        self.is_done = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._do_next)
        self._timer.start(0)

    def stop(self) -> None:
        """Leave the rest undone."""
        self._timer.stop()
        self._pieces, self.is_done = iter(()), True

    def _do_next(self) -> None:
        if next(self._pieces, self) is self:
            self.stop()
