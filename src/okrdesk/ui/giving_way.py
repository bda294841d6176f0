"""Who thinks on another thread rests while somebody acts. Must not know what is thought.

Python runs one thread at a time, and the window lets go of it at nearly every call of Qt: beside a
thread that computes, a key takes several times as long as alone.
"""

from __future__ import annotations

import threading
import time
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QWindow

from okrdesk.domain.overriding import override
from okrdesk.domain.records import Record
from okrdesk.domain.series import Entries, Series
from okrdesk.domain.workspace import Workspace

R = TypeVar("R", bound=Record)
_ACTS = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.Wheel,
    )
)
REST_MS = 80  # from one key of a quick typist to the next
_AT_MOST_S = 10.0  # a key that is held down must not keep an answer from coming for ever
_free = threading.Event()
_free.set()
_patience = threading.local()


class Acts(QObject):
    """Sees in whichever window has the focus that somebody presses, clicks or scrolls.

    The timer ends the rest, so that it lasts until the window has come round to it.
    """

    def __init__(self, application: QGuiApplication) -> None:
        super().__init__(application)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self.come_to_rest)
        application.focusWindowChanged.connect(self._watch)

    def come_to_rest(self) -> None:
        """Nobody acts, and the window has done what was asked of it."""
        self._clock.stop()
        hurry()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _ACTS:
            _free.clear()
            self._clock.start(REST_MS)
        return False

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # once, however often it is asked for


def watch_acts() -> Acts:
    """See to it that acts are seen from now on; whoever sees them."""
    application = QCoreApplication.instance()
    assert isinstance(application, QGuiApplication)
    return application.findChild(Acts) or Acts(application)


def is_free() -> bool:
    """Whether nobody acts just now."""
    return _free.is_set()


def hurry() -> None:
    """End the rest: nobody acts, or who acts waits for what is thought elsewhere."""
    _free.set()


def be_patient() -> None:
    """From now on this thread may wait for ten seconds in all."""
    _patience.left = _AT_MOST_S


def considerate(ws: Workspace) -> Workspace:
    """The same picture for this thread, patient from now on: reading it gives way to the window."""
    be_patient()
    return _Considerate(ws.tables, ws.series, ws.entries, ws._indexes)


def give_way() -> None:
    """Wait while somebody acts, as long as this thread has patience left."""
    if _free.is_set():
        return
    left: float = getattr(_patience, "left", 0.0)
    if left > 0:
        begun = time.monotonic()
        _free.wait(left)
        _patience.left = left - (time.monotonic() - begun)


class _Considerate(Workspace):
    __slots__ = ()

    @override
    def where(self, kind: type[R], field_name: str, value: str | None) -> tuple[R, ...]:
        give_way()
        return Workspace.where(self, kind, field_name, value)

    @override
    def series_of(self, kpi_id: str) -> Series:
        give_way()
        return Workspace.series_of(self, kpi_id)

    @override
    def check_ins(self, key_result_id: str) -> Entries:
        give_way()
        return Workspace.check_ins(self, key_result_id)
