"""One application for all windows of a person: a second start asks the first. Must not open files.

The first start holds a lock, which the system gives back however it ends. It listens at an address
of this computer that is kept in the person's own folder; nothing can be asked from elsewhere.
"""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from PySide6.QtCore import QObject, Signal, Slot

from okrdesk.session.wish import lasting
from okrdesk.store import Home
from okrdesk.store.platform import Lock

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_LOCK, _SOCKET, _ADDRESS = "instance.lock", "instance.socket", "instance.address"
_PAUSE_S = 0.02
_LONGEST = 64 * 1024  # bytes of a wish, far more than any path; a longer one is never read
_BYTES = "surrogateescape"  # names of files need not be text


class Instance(QObject):
    """The application that runs; `asked(str)` is what another start wants shown, see wish.py."""

    asked = Signal(str)

    def __init__(self, home: Home, lock: Lock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = lock
        self._address = _kept(home, _ADDRESS)
        self._server: QLocalServer | None = None
        self._address.unlink(missing_ok=True)  # of one that is gone

    @classmethod
    def first(cls, home: Home, parent: QObject | None = None) -> Instance | None:
        """The one that runs from now on; None when another one does."""
        lock = Lock.take(_kept(home, _LOCK))
        return None if lock is None else cls(home, lock, parent)

    @Slot()
    def listen(self) -> None:
        """Hear other starts from now on; each waits for this, so it may come after the window.

        Where no address can be had, they show windows of their own.
        """
        # Only now: the library is not needed for a window to appear.
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._greet)
        self._server = server
        for name in self._names():
            QLocalServer.removeServer(name)  # of one that was killed: the lock says it is gone
            if server.listen(name):
                self._address.write_text(server.fullServerName(), encoding="utf-8")
                return

    def end(self) -> None:
        """Let another start be the first."""
        if self._server is not None:
            self._server.close()
        self._address.unlink(missing_ok=True)
        self._lock.release()

    def _names(self) -> list[str]:
        """Where to listen: in the own folder, unless its path is too long or its disk too simple.

        Else at a name that nobody can guess, which Windows takes in any case.
        """
        anywhere = f"okrdesk-{os.urandom(8).hex()}"
        return [anywhere] if os.name == "nt" else [str(self._address.with_name(_SOCKET)), anywhere]

    @Slot()
    def _greet(self) -> None:
        """Tell each caller that it is heard: only then does it say what it wants."""
        server = self._server
        while server is not None and (caller := server.nextPendingConnection()) is not None:
            caller.setReadBufferSize(_LONGEST)
            caller.readyRead.connect(self._hear)
            caller.disconnected.connect(caller.deleteLater)
            caller.write(b"\n")

    @Slot()
    def _hear(self) -> None:
        from PySide6.QtNetwork import QLocalSocket

        if self._server is None:
            return
        for caller in self._server.findChildren(QLocalSocket):
            if caller.canReadLine():
                line = bytes(caller.readLine().data())
                caller.write(b"\n")
                caller.flush()  # showing it may take longer than the other waits
                self.asked.emit(unquote(line.strip(), errors=_BYTES))


def hand_over(home: Home, said: str, wait_s: float = 5.0, begins_s: float = 20.0) -> bool:
    """Ask the application that runs to show what `said` names, "" for only itself.

    False if it does not answer within `wait_s` seconds. One that has only just begun does not
    listen yet, on a busy computer not for long: it is given `begins_s` seconds before.
    """
    _let_begin(home, time.monotonic() + begins_s)
    line = quote(lasting(said), errors=_BYTES).encode() + b"\n"
    end = time.monotonic() + wait_s
    while not _heard(_kept(home, _ADDRESS), line, end):
        if time.monotonic() > end:
            return False
        time.sleep(_PAUSE_S)
    return True


def _let_begin(home: Home, end: float) -> None:
    """Wait until the application that runs listens, or has ended, but not beyond `end`."""
    while not _kept(home, _ADDRESS).exists() and time.monotonic() < end:
        lock = Lock.take(_kept(home, _LOCK))
        if lock is not None:
            lock.release()
            return
        time.sleep(_PAUSE_S)


def _heard(address: Path, line: bytes, end: float) -> bool:
    """Whether the application at that address took the line before `end`."""
    from PySide6.QtNetwork import QLocalSocket

    try:
        name = address.read_text(encoding="utf-8")
    except FileNotFoundError:  # it does not listen yet
        return False
    caller = QLocalSocket()
    caller.connectToServer(name)
    if not (caller.waitForConnected(_left_ms(end)) and caller.waitForReadyRead(_left_ms(end))):
        return False
    caller.readAll()
    caller.write(line)
    return caller.waitForReadyRead(_left_ms(end))


def _kept(home: Home, name: str) -> Path:
    """A file in the person's folder, which is made if it is missing."""
    return home.settings_file.with_name(name)


def _left_ms(end: float) -> int:
    """Milliseconds until `end`; Qt reads a negative number as for ever."""
    return max(0, round((end - time.monotonic()) * 1000))
