"""What is done about an exception that nobody expected. Must not hold business data."""

from __future__ import annotations

import sys
import traceback
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from okrdesk import __version__
from okrdesk.domain.errors import OkrError
from okrdesk.ui.appearance import Appearance

if TYPE_CHECKING:
    from okrdesk.ui.main_window import MainWindow


def report_of(kind: type[BaseException], trace: TracebackType | None) -> str:
    """The bug's kind and the places in the program, without the exception's text or any value."""
    import platform  # a bug is rare: a start does not wait for this

    lines = [
        f"OKRDesk {__version__}, Python {platform.python_version()}, Qt {qVersion()},"
        f" {platform.system()}",
        f"{kind.__module__}.{kind.__qualname__}",
    ]
    for step in traceback.extract_tb(trace):
        lines.append(f"  {_place(step.filename)}:{step.lineno} {step.name}")
    return "\n".join(lines)


def _place(file: str) -> str:
    """Where a module lies below its package; of others the name alone: a folder may name people."""
    for root in ("/okrdesk/", "/site-packages/"):
        _, found, inside = file.replace("\\", "/").rpartition(root)
        if found:
            return inside
    return file.replace("\\", "/").rpartition("/")[2]


class BugCatcher(QObject):
    """Shows each bug once, in the window that is used, and prints it for who started the program.

    A refusal that nobody took (a full disk, met where nothing was asked) is no bug: its sentence
    goes to the window's banner. There is one in a program, whatever windows come and go.
    """

    _met = Signal(str)
    _refused = Signal(object)

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self._windows: list[tuple[Appearance, MainWindow]] = []
        self._shown: set[str] = set()
        self._met.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._refused.connect(self._refuse, Qt.ConnectionType.QueuedConnection)

    @classmethod
    def of_program(cls) -> BugCatcher:
        """The one there is, else one that is the process's last resort from now on."""
        application = QApplication.instance()
        found = None if application is None else application.findChild(cls)
        if found is None:
            found = cls(application)
            sys.excepthook = found.catch
        return found

    def show_in(self, look: Appearance, window: MainWindow) -> None:
        """Show bugs in this window, too."""
        there = (known for known in self._windows if isValid(known[1]))
        self._windows = [*there, (look, window)]

    def catch(
        self, kind: type[BaseException], bug: BaseException, trace: TracebackType | None
    ) -> None:
        """Tell about a bug; a wish to stop (Ctrl+C) is let through."""
        sys.__excepthook__(kind, bug, trace)
        if isinstance(bug, OkrError):
            self._refused.emit(bug)
        elif issubclass(kind, Exception):
            self._met.emit(report_of(kind, trace))

    def _show(self, report: str) -> None:
        from okrdesk.ui.dialogs.bug_sheet import BugSheet

        there = self._in_sight()
        if report in self._shown or not there:
            return
        look, window = there[-1]
        over = window.centralWidget()
        if over is not None:
            self._shown.add(report)
            BugSheet(look, over, report).appear()

    def _refuse(self, refusal: object) -> None:
        assert isinstance(refusal, OkrError)
        for _, window in self._in_sight()[-1:]:
            window.refuse(refusal)

    def _in_sight(self) -> list[tuple[Appearance, MainWindow]]:
        """The windows that can show something, the one that is used last."""
        there = [known for known in self._windows if isValid(known[1]) and known[1].isVisible()]
        return sorted(there, key=lambda known: known[1].isActiveWindow())
