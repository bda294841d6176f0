"""The window's composition root. Must not be imported by any other room."""

from __future__ import annotations

import datetime as dt
import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

# Rooms without Qt come first: once Qt is there, it reads the source of all that is imported.
from okrdesk.domain.words import tr
from okrdesk.session.instance import Instance, hand_over
from okrdesk.settings import Settings
from okrdesk.store import Home, is_named, who_works
from okrdesk.store.platform import resolved

# isort: split
from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from okrdesk.ui.language import dress

if TYPE_CHECKING:
    from okrdesk.ui.main_window import MainWindow

# How long a thread that thinks may keep the window waiting each time that it let go of Python: it
# does so at every call of SQLite, some twenty for a value that was typed.
_TURN_S = 0.0002
_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def has_screen() -> bool:
    """Whether a window could be shown: on Linux somebody has to say where."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in _SCREENS)


def make_application(argv: Sequence[str]) -> QApplication:
    """The application, named; `argv` without the program's name.

    Starting makes no garbage, so none is looked for; a session will see to it.
    """
    gc.disable()
    sys.setswitchinterval(_TURN_S)
    application = QApplication(["okrdesk", *argv])
    application.setApplicationName("OKRDesk")
    application.setDesktopFileName("okrdesk")
    dress(application)
    return application


def open_window(argv: Sequence[str]) -> MainWindow:
    """The window, shown: with the file named in `argv`, else the last one, else the welcome."""
    from okrdesk.ui.appearance import Appearance
    from okrdesk.ui.bugs import BugCatcher
    from okrdesk.ui.main_window import MainWindow

    home = Home.find(None, os.environ)
    settings = Settings(home.settings_file)
    look = Appearance(settings)
    look.wear()
    who = who_works(os.environ, settings.get("person"), settings.get("device"))
    named = is_named(os.environ)
    window = MainWindow(look, settings, home, who, dt.date.today, is_named=named)
    look.setParent(window)
    BugCatcher(look, window).install()
    wanted = argv[0] if argv else next(iter(window.files.recent()), None)
    opened = wanted is not None and window.files.open_path(Path(wanted))
    if not opened and window.centralWidget() is None:
        window.show_welcome()
    window.show()
    QTimer.singleShot(0, gc.freeze)  # what a start has made stays: never look through it again
    return window


class Windows(QObject):
    """The windows of this application, one per document."""

    def __init__(self, first: MainWindow) -> None:
        super().__init__()
        self._shown = [first]

    @Slot(str)
    def bring(self, path: str) -> None:
        """Raise the window that shows `path`, or any for ""; else open one for it."""
        self._shown = [window for window in self._shown if window.isVisible()]
        wanted = resolved(Path(path)) if path else None
        for window in self._shown:
            bench = window.bench
            if wanted is None or (bench and bench.session.document.path == wanted):
                window.show()
                window.raise_()
                window.activateWindow()
                return
        self._shown.append(open_window([path] if path else []))


def run(argv: Sequence[str]) -> int:
    """Open the window and stay until it is closed; 1 where there is no screen.

    Where the application runs already, it is asked to show the file, and this start ends.
    """
    if not has_screen():
        says = tr("There is no screen here, so no window can open. Try: okrdesk --help")
        sys.stderr.write(says + "\n")
        return 1
    application = make_application(argv)
    home = Home.find(None, os.environ)
    instance = Instance.first(home, application)
    if instance is None and hand_over(home, Path(argv[0]) if argv else None):
        return 0
    windows = Windows(open_window(argv))
    if instance is not None:
        instance.asked.connect(windows.bring)
    code = application.exec()
    del windows
    return code
