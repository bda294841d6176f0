"""What is done about an exception that nobody expected. Must not hold business data."""

from __future__ import annotations

import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtWidgets import QMainWindow

from okrdesk import __version__
from okrdesk.ui.appearance import Appearance


def report_of(kind: type[BaseException], trace: TracebackType | None) -> str:
    """The bug's kind and the places in the program, without the exception's text or any value."""
    import platform  # a bug is rare: a start does not wait for this

    lines = [
        f"OKRDesk {__version__}, Python {platform.python_version()}, Qt {qVersion()},"
        f" {platform.system()}",
        f"{kind.__module__}.{kind.__qualname__}",
    ]
    for step in traceback.extract_tb(trace):
        room = step.filename.replace("\\", "/").rpartition("/okrdesk/")[2]
        lines.append(f"  {room.rpartition('/site-packages/')[2]}:{step.lineno} {step.name}")
    return "\n".join(lines)


class BugCatcher(QObject):
    """Shows each bug once in the window, and prints it for whoever started the program."""

    _met = Signal(str)

    def __init__(self, look: Appearance, window: QMainWindow) -> None:
        super().__init__(window)
        self._look, self._window = look, window
        self._shown: set[str] = set()
        self._met.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Be the process's last resort from now on."""
        sys.excepthook = self.catch

    def catch(
        self, kind: type[BaseException], bug: BaseException, trace: TracebackType | None
    ) -> None:
        """Tell about a bug; a wish to stop (Ctrl+C) is let through."""
        sys.__excepthook__(kind, bug, trace)
        if issubclass(kind, Exception):
            self._met.emit(report_of(kind, trace))

    def _show(self, report: str) -> None:
        from okrdesk.ui.dialogs.bug_sheet import BugSheet

        over = self._window.centralWidget()
        if report not in self._shown and over is not None:
            self._shown.add(report)
            BugSheet(self._look, over, report).appear()
