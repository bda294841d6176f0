"""The line on Home about what the others did, until "Seen" is clicked."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from bench_records import kpi_named
from other_people import somebody_else
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from okrdesk.commands.measurements import record_value
from okrdesk.store.refresh import refresh_replica
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.panes.home_top import HomeTop
from okrdesk.ui.panes.since_line import SinceLine
from okrdesk.ui.workbench import Workbench

DAY = dt.date(2026, 11, 20)


def line_of(bench: Workbench) -> SinceLine:
    top = bench.pages.page.findChild(HomeTop)
    assert isinstance(top, HomeTop)
    return top.since


def recorded_by_anna(qtbot: QtBot, bench: Workbench, file: Path) -> None:
    document = bench.session.document
    with somebody_else(file) as anna:
        anna.do(record_value, kpi_named(bench, "Customer churn").id, 5.9, day=DAY)
    with qtbot.waitSignal(bench.session.changed):
        refresh_replica(document.replica, document.home)


def test_home_says_what_others_did_until_it_is_seen(
    qtbot: QtBot, bench: Workbench, file: Path
) -> None:
    line = line_of(bench)
    assert not line.isVisible()
    recorded_by_anna(qtbot, bench, file)
    assert line.isVisible()
    assert line.says.text().startswith("Since you last looked (")
    assert line.says.text().endswith("): Anna recorded 1 value")
    qtbot.mouseClick(line.seen_button, Qt.MouseButton.LeftButton)
    assert not line.isVisible()
    assert bench.session.document.unseen().changes == ()


def test_what_was_not_seen_is_still_said_after_opening_again(
    qtbot: QtBot, window: MainWindow, bench: Workbench, file: Path
) -> None:
    recorded_by_anna(qtbot, bench, file)
    assert window.files.open_path(file)
    again = window.bench
    assert again is not None
    assert again is not bench
    qtbot.waitUntil(lambda: again.settled)
    assert line_of(again).says.text().endswith("): Anna recorded 1 value")


def test_looking_goes_to_the_history_by_keyboard(
    qtbot: QtBot, bench: Workbench, file: Path
) -> None:
    recorded_by_anna(qtbot, bench, file)
    button = line_of(bench).look_button
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert bench.pages.page is bench.pages.go("history")
