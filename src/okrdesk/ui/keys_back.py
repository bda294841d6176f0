"""Where the keys go when a dialog is gone. Must not open or close any."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from okrdesk.domain.overriding import override


class KeysBack(QObject):
    """Takes the keys back for a window, also where no window manager hands them on."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowUnblocked and isinstance(watched, QWidget):
            watched.activateWindow()
        return False
