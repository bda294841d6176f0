"""Files and pages opened in the window, as far as a test begins with them."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.pages.check_in_page import CheckInPage
from okrdesk.ui.workbench import Workbench


def opened(qtbot: QtBot, window: MainWindow, path: Path) -> Workbench:
    """A file in the window, once all that was put off at its start is there."""
    assert window.files.open_path(path)
    bench = window.bench
    assert bench is not None
    qtbot.waitUntil(lambda: bench.settled)
    return bench


def check_in_of_everybody(bench: Workbench) -> CheckInPage:
    """The check-in, with what others own too."""
    bench.go("check_in")
    page = bench.pages.page
    assert isinstance(page, CheckInPage)
    page.show_everybody(True)
    return page
