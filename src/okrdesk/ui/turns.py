"""Work that may wait, a piece at a time. Must not know what the work is."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from okrdesk.ui.giving_way import REST_MS, is_free

_OTHERS, _SAME = 2, 3  # turns from a piece to the next: one is for laying out and painting


class _Pace(QObject):
    """Whose piece may be done in this turn: all that waits shares one pace, not a turn."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._last, self._since = 0, _SAME
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._count)

    def allows(self, who: int) -> bool:
        """Whether the one of that number may do a piece; who did the last one comes after others.

        Whoever may has this turn.
        """
        if self._since < (_SAME if who == self._last else _OTHERS):
            return False
        self.take(who)
        return True

    def take(self, who: int) -> None:
        """This turn is somebody's, and the next nobody's."""
        self._last, self._since = who, 0
        self._clock.start(0)

    def _count(self) -> None:
        self._since += 1
        if self._since == _SAME:
            self._clock.stop()


def has_turn(who: QObject) -> bool:
    """Whether `who` may do a piece of work in this turn of the event loop; else ask in the next.

    Two pieces in one turn, or a piece and the paint of the one before, keep a key waiting for both.
    """
    return _pace().allows(id(who))


def take_turn(who: QObject) -> None:
    """Let nobody do a piece of work in the next turn: `who` is painted in it."""
    _pace().take(id(who))


def _pace() -> _Pace:
    application = QCoreApplication.instance()
    assert application is not None
    return application.findChild(_Pace) or _Pace(application)


class Turns(QObject):
    """Does one piece a turn of the event loop, so that keys and paints come in between."""

    def __init__(self, pieces: Iterator[None], parent: QObject, *, gives_way: bool = False) -> None:
        """Begin with the next turn; what stands before each `yield` of `pieces` is one piece.

        `gives_way`: it is not what somebody waits for, so none is done while somebody acts.
        """
        super().__init__(parent)
        self._gives_way = gives_way
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
        if self._gives_way and not is_free():
            self._timer.setInterval(REST_MS)
            return
        if self._timer.interval():
            self._timer.setInterval(0)
        if has_turn(self) and next(self._pieces, self) is self:
            self.stop()


class PieceByPiece(QObject):
    """What is shown a piece a turn, where all of it at once would keep a key waiting."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._turns: Turns | None = None

    @property
    def is_done(self) -> bool:
        """Whether nothing is on its way."""
        return self._turns is None or self._turns.is_done

    def begin(self, pieces: Iterator[None], at_once: int = 1) -> None:
        """Do so many pieces now and the others in the turns that follow; no more of those before.

        What is no more than that is there at once.
        """
        self.stop()
        for _ in range(at_once):
            if next(pieces, self) is self:
                return
        self._turns = Turns(pieces, self)

    def stop(self) -> None:
        """Leave the rest undone."""
        if self._turns is not None:
            self._turns.stop()
            self._turns.deleteLater()
            self._turns = None
