"""How the program ends, whoever wants it to. Must not know what works in it.

A thread that still runs when Qt takes its objects apart ends the program by force. A window that
is closed ends its own; this is for all the other ways: a script that just stops, a bug at the
start, the system that shuts down.
"""

from __future__ import annotations

import atexit
import os
import signal
import sys
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

_WISHES = ("SIGTERM", "SIGINT", "SIGHUP")


def end_with(owner: QObject, end: Callable[[], object]) -> None:
    """Call `end` once: when `owner` is destroyed, or before the program ends.

    What it ends must not be a child of `owner`: Python cannot reach children any more by then.
    """
    left = [end]

    def once(*_: object) -> None:
        atexit.unregister(once)
        while left:
            left.pop()()

    owner.destroyed.connect(once)
    atexit.register(once)


class Ending(QObject):
    """`asked()` when the system wants the program to end: `kill`, Ctrl+C, a closed terminal.

    The second time it ends at once, as without us. Windows has no such wishes: there Qt is told.
    """

    asked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._before = dict(_heard_here())
        if not self._before:
            return
        self._told, self._tell = os.pipe()
        os.set_blocking(self._tell, False)
        signal.set_wakeup_fd(self._tell, warn_on_full_buffer=False)
        for number in self._before:
            signal.signal(number, _leave_it_to_qt)
        self._notifier = QSocketNotifier(self._told, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)

    def leave(self) -> None:
        """Let the system have its own way again."""
        if not self._before:
            return
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        for number, before in self._before.items():
            signal.signal(number, before)
        self._before = {}
        os.close(self._tell)
        os.close(self._told)

    @Slot()
    def _hear(self) -> None:
        self.leave()
        self.asked.emit()


def _heard_here() -> list[tuple[signal.Signals, signal._HANDLER]]:
    """The wishes that are not ignored, with what was done about each so far."""
    if sys.platform == "win32":
        return []
    wishes = ((signal.Signals[name], signal.getsignal(signal.Signals[name])) for name in _WISHES)
    return [(number, before) for number, before in wishes if before is not signal.SIG_IGN]


def _leave_it_to_qt(_number: int, _frame: FrameType | None) -> None:
    """Python wants somebody to take a signal; the event loop hears of it by the pipe."""
