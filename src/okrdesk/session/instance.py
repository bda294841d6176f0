"""One application for all windows of a person: a second start asks the first. Must not open files.

The first start holds a lock, which the system gives back however it ends. A second one leaves the
wish in a folder that the first watches, and knows by its going that it was taken.
"""

from __future__ import annotations

import contextlib
import os
import time
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal, Slot

from okrdesk.session.wish import lasting
from okrdesk.store import Home
from okrdesk.store.platform import Lock

_ASKED = "asked"
_ENDING = ".wish"
_PAUSE_S = 0.02


class Instance(QObject):
    """The application that runs; `asked(str)` is what another start wants shown, see wish.py."""

    asked = Signal(str)

    def __init__(self, home: Home, lock: Lock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = lock
        self._folder = _room(home)
        for left in self._folder.iterdir():  # asked of one that is gone
            left.unlink(missing_ok=True)
        self._watcher = QFileSystemWatcher([str(self._folder)], self)
        self._watcher.directoryChanged.connect(self._read)

    @classmethod
    def first(cls, home: Home, parent: QObject | None = None) -> Instance | None:
        """The one that runs from now on; None when another one does."""
        _room(home)
        lock = Lock.take(home.root / "instance.lock")
        return None if lock is None else cls(home, lock, parent)

    def end(self) -> None:
        """Let another start be the first."""
        self._watcher.directoryChanged.disconnect(self._read)
        self._lock.release()

    @Slot()
    def _read(self) -> None:
        for request in sorted(self._folder.glob(f"*{_ENDING}")):
            with contextlib.suppress(OSError):  # whoever asked has given up
                said = request.read_text(encoding="utf-8")
                request.unlink()
                self.asked.emit(said)


def hand_over(home: Home, said: str, wait_s: float = 3.0) -> bool:
    """Ask the application that runs to show what `said` names, "" for only itself.

    False if it does not answer.
    """
    request = _room(home) / f"{time.time_ns()}-{os.urandom(4).hex()}{_ENDING}"
    written = request.with_suffix(".part")
    written.write_text(lasting(said), encoding="utf-8")
    written.replace(request)
    end = time.monotonic() + wait_s
    while request.exists():
        if time.monotonic() > end:
            request.unlink(missing_ok=True)
            return False
        time.sleep(_PAUSE_S)
    return True


def _room(home: Home) -> Path:
    folder = home.drafts.with_name(_ASKED)
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder
