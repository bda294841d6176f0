"""The window's composition root. Must not be imported by any other room."""

from __future__ import annotations

import datetime as dt
import gc
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

# Rooms without Qt come first: once Qt is there, it reads the source of all that is imported.
from okrdesk.domain.errors import OkrError
from okrdesk.domain.words import tr
from okrdesk.session.wish import wish_of
from okrdesk.settings import Settings
from okrdesk.store import Home, is_named, who_works
from okrdesk.store.platform import resolved

# isort: split
from PySide6.QtCore import QObject, QProcess, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from okrdesk.charts.fonts import load_signs
from okrdesk.session.ending import Ending
from okrdesk.session.garbage import look_through_kept
from okrdesk.ui.file_events import FileEvents
from okrdesk.ui.instance import Instance, hand_over
from okrdesk.ui.language import dress

if TYPE_CHECKING:
    from okrdesk.ui.main_window import MainWindow

# How long a thread that thinks may keep the window waiting each time that it let go of Python: it
# does so at every call of SQLite, some twenty for a value that was typed.
_TURN_S = 0.0002
# How long after a start other starts wait to be heard: the window comes first.
_UNHEARD_MS = 300
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
    """The window, shown: with what `argv` asks for, else a setup that was interrupted, else the
    last file, else the welcome."""
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
    BugCatcher.of_program().show_in(look, window)
    wanted = argv[0] if argv else next(iter(window.files.recent()), "")
    resumed = not argv and window.founding.resume()
    if not (resumed or (wanted and window.fulfil(wanted))) and window.centralWidget() is None:
        window.show_welcome()
    window.show()
    QTimer.singleShot(0, _settle)
    return window


def _settle() -> None:
    """What a start has kept for later."""
    load_signs()
    gc.freeze()  # what a start has made stays: never look through it again


class Windows(QObject):
    """The windows of this application, one per document."""

    def __init__(self, first: MainWindow) -> None:
        super().__init__()
        self._kept: list[MainWindow] = []
        self.again: tuple[str, ...] = ()  # what a new start is to show, "" for what it likes
        self._keep(first)

    @property
    def shown(self) -> list[MainWindow]:
        """Those that were not closed."""
        return [window for window in self._kept if isValid(window) and window.isVisible()]

    @Slot()
    def publish(self) -> None:
        """Bring what waits into the shared files: the computer may go off any moment."""
        for window in self.shown:
            if window.bench is not None:
                window.bench.session.publish_now()

    @Slot()
    def ask_nothing(self) -> None:
        """The program is ended from outside: windows go without asking anybody."""
        for window in self.shown:
            window.closing.asks = False

    @Slot()
    def close_all(self) -> None:
        """Close what is still open, so that all is published and no thread is left."""
        self.ask_nothing()
        for window in self.shown:
            window.close()

    @Slot()
    def begin_anew(self) -> None:
        """Close all, so that a new start shows it again: what is not shared waits until then."""
        paths = [one.document_path() for one in self.shown]
        self.close_all()
        self.again = tuple(str(path) for path in paths if path is not None) or ("",)

    def _keep(self, window: MainWindow) -> None:
        """Hold on to a window until Qt has deleted it: it is asked for much on its way out."""
        # Queued: it is a button of the very window that goes.
        window.sheets.restarts.connect(self.begin_anew, Qt.ConnectionType.QueuedConnection)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._kept = [*filter(isValid, self._kept), window]

    @Slot(str)
    def bring(self, said: str) -> None:
        """Raise the window that shows what is asked for, or any for ""; else open one for it."""
        window = self._fitting(said)
        if window is None:
            self._keep(open_window([said] if said else []))
            return
        if said:
            window.fulfil(said)
        window.show()
        window.raise_()
        window.activateWindow()

    def _fitting(self, said: str) -> MainWindow | None:
        """The window with that document, else one without any; for what is refused the first."""
        try:
            path = wish_of(said).path
        except OkrError:
            path = None
        wanted = None if path is None else resolved(path)
        shown = {window: window.document_path() for window in self.shown}
        fitting = [w for w, document in shown.items() if wanted in (None, document)]
        empty = [w for w, document in shown.items() if document is None]
        return next(iter((*fitting, *empty)), None)


def run(argv: Sequence[str]) -> int:
    """Open the window and stay until it is closed; 1 where there is no screen.

    Where the application runs already, it is asked to show what is wanted, and this start ends.
    """
    if not has_screen():
        says = tr("There is no screen here, so no window can open. Try: okrdesk --help")
        sys.stderr.write(says + "\n")
        return 1
    application = make_application(argv)
    events = FileEvents(application) if sys.platform == "darwin" else None
    if events is not None:  # a double click comes as an event, before any window is there
        application.processEvents()
    said = (events.take() if events is not None else "") or next(iter(argv), "")
    home = Home.find(None, os.environ)
    try:
        instance = Instance.first(home, application)
        if instance is None:
            if hand_over(home, said):
                return 0
            instance = Instance.first(home, application)  # the other one may have ended meanwhile
    except OkrError as refusal:  # nothing can be kept there, so no window could work
        sys.stderr.write(refusal.says + "\n")
        return 1
    ending = Ending(application)
    windows = Windows(open_window([said] if said else []))
    ending.asked.connect(windows.ask_nothing)
    ending.asked.connect(application.quit)
    application.commitDataRequest.connect(windows.publish)
    application.applicationStateChanged.connect(_look_away)
    _listen(windows, events, instance)
    code = application.exec()
    ending.leave()
    windows.close_all()
    if instance is not None:
        instance.end()
    _start_again(windows.again)
    return code


def _start_again(shows: Sequence[str]) -> None:
    """Start the program anew for each of these, after this process let go of everything.

    The last start takes the place of this process, where a system can: who waits for it waits on.
    """
    itself = [] if getattr(sys, "frozen", False) else ["-m", "okrdesk"]
    calls = [[*itself, *([said] if said else [])] for said in shows]
    stays = calls.pop() if calls and os.name == "posix" else None
    for words in calls:
        QProcess.startDetached(sys.executable, words)
    if stays is not None:
        os.execv(sys.executable, [sys.executable, *stays])


def _look_away(state: Qt.ApplicationState) -> None:
    """Another program is in front: what takes long disturbs nobody."""
    if state is not Qt.ApplicationState.ApplicationActive:
        look_through_kept()


def _listen(windows: Windows, events: FileEvents | None, instance: Instance | None) -> None:
    """Show from now on what is asked for from outside."""
    if events is not None:
        events.asked.connect(windows.bring)
        events.listen()
    if instance is not None:
        instance.asked.connect(windows.bring)
        QTimer.singleShot(_UNHEARD_MS, instance.listen)
