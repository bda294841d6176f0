"""Forms of the window in the hands of tests."""

from __future__ import annotations

from okrdesk.ui.dialogs.record_sheet import RecordSheet
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.workbench import Workbench


def form(window: MainWindow) -> RecordSheet:
    """The form in sight."""
    sheet = window.sheet()
    assert isinstance(sheet, RecordSheet)
    return sheet


def edit(window: MainWindow, bench: Workbench, kind: str, record_id: str) -> RecordSheet:
    """The form of a record, opened as by F2."""
    bench.choose(kind, record_id)
    window.menus.run("edit.change")
    return form(window)
