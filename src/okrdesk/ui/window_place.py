"""Where the window stood and how large it was, from one start to the next. Must not lay it out."""

from __future__ import annotations

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from okrdesk.settings import Settings


def restore_place(window: QMainWindow, settings: Settings) -> None:
    """Put the window where it stood; onto the first screen if that place is on none any more."""
    kept = settings.get("window_layout").get("geometry", "")
    if kept:
        window.restoreGeometry(QByteArray.fromBase64(kept.encode()))
    screens = QGuiApplication.screens()
    if not any(s.availableGeometry().intersects(window.frameGeometry()) for s in screens):
        window.move(screens[0].availableGeometry().topLeft())


def keep_place(window: QMainWindow, settings: Settings) -> None:
    """Write down where the window stands now."""
    layout = dict(settings.get("window_layout"))
    layout["geometry"] = bytes(window.saveGeometry().toBase64().data()).decode()
    settings.set("window_layout", layout)
