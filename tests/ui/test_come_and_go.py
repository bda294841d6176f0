"""Documents, pages, sheets and looks come and go as often as one likes; nothing of them stays."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from okrdesk.session.garbage import delete_awaited
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.workbench import Workbench

PAGES = ("kpis", "okrs", "okrs:map", "check_in", "review", "month", "week", "history", "decisions",
         "alerts", "coach", "log", "parking", "conflicts", "home")  # fmt: skip
ASKS = ("edit.kpi", "edit.workspace", "edit.people", "file.copy", "file.open", "file.snapshots",
        "view.palette", "help.keys", "help.guide", "edit.preferences")  # fmt: skip


def left() -> tuple[int, int, int, int]:
    """How many widgets, other objects of Qt, threads and open files there are."""
    delete_awaited()
    gc.collect()
    objects = [one for one in gc.get_objects() if isinstance(one, QObject) and isValid(one)]
    system = [len(os.listdir(f"/proc/self/{what}")) for what in ("task", "fd")]
    return (len(QApplication.allWidgets()), len(objects), *system)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="counts what Linux lists")
def test_a_document_that_is_closed_leaves_nothing_behind(
    qtbot: QtBot, window: MainWindow, file: Path
) -> None:
    counted = []
    for _ in range(4):
        assert window.files.open_path(file)
        window.show()
        bench = window.bench
        assert bench is not None
        qtbot.waitUntil(lambda bench=bench: bench.settled)
        for page in PAGES:
            bench.go(page)
            QApplication.processEvents()
        window.show_welcome()
        counted.append(left())
    # A round may end before or after the last of its document is let go; the first one also counts
    # what an earlier test had left. What stays behind adds up in either case.
    before = [max(counts) for counts in zip(*counted[1:3], strict=True)]
    more = [now - most for most, now in zip(before, counted[3], strict=True)]
    assert max(more) <= 0, counted


def test_the_look_changes_under_pages_sheets_and_a_presentation(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    look = bench.look
    for number, place in enumerate(PAGES):
        bench.go(place)
        look.choose_theme("light" if number % 2 else "dark")
        QApplication.processEvents()
    look.choose_zoom(150)
    for number, asked in enumerate(ASKS):
        window.menus.run(asked)
        look.choose_theme("light" if number % 2 else "dark")
        gc.collect()
        if (sheet := window.sheet()) is not None:
            sheet.go()
        for dialog in window.findChildren(QFileDialog):
            dialog.reject()
        delete_awaited()
    window.presenting.toggle()
    look.choose_theme("dark")
    window.presenting.toggle()
    assert window.sheet() is None
    assert window.findChildren(QFileDialog) == []
