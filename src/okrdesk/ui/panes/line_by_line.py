"""Lines of a list that come one a turn, because to make one takes long. Must not make any."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Signal

from okrdesk.ui.turns import Turns

AT_ONCE = 12  # lines that are shown before one asks for more
_FIRST = 2  # of them are there at once: who types one number has the next before the Tab


class LineByLine(QObject):
    """`add` makes one more line and says whether there was one; `came` once enough are there."""

    came = Signal()

    def __init__(self, add: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._add = add
        self._turns: Turns | None = None
        self.ahead = 0  # lines that come by themselves

    @property
    def is_done(self) -> bool:
        """Whether none is on its way."""
        return self._turns is None

    def begin(self) -> None:
        """Bring the first lines now, and more by and by."""
        self._bring(_FIRST)

    def go_on(self) -> None:
        """Bring one line now, and more by and by."""
        self._bring(1)

    def stop(self) -> None:
        """Bring no more."""
        self.ahead = 0
        if self._turns is not None:
            self._turns.stop()
            self._turns = None

    def _bring(self, now: int) -> None:
        self.stop()
        self.ahead = AT_ONCE
        for _ in range(now):
            self._one_more()
        if self.ahead:
            self._turns = Turns(self._rest(), self)

    def _rest(self) -> Iterator[None]:
        while self.ahead:
            self._one_more()
            yield
        self._turns = None
        self.came.emit()

    def _one_more(self) -> None:
        self.ahead -= 1
        if not self._add():
            self.ahead = 0
