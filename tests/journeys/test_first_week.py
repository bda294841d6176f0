"""What the README promises, in the user's order, with real keys in a real window."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from okrdesk.domain.records import KeyResult, Kpi, Objective
from okrdesk.store import Document, Home, Who
from okrdesk.ui.dialogs.record_sheet import RecordSheet
from okrdesk.ui.dialogs.value_sheet import ValueSheet
from okrdesk.ui.dialogs.workspace_sheet import WorkspaceSheet
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.workbench import Workbench

TODAY = dt.date(2026, 11, 21)
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def bench_of(window: MainWindow) -> Workbench:
    assert window.bench is not None
    return window.bench


def fill(qtbot: QtBot, sheet: RecordSheet, **texts: str) -> None:
    """Type into the named fields, going there by Tab."""
    for name, text in texts.items():
        field = sheet.editors[name].widget
        assert isinstance(field, QLineEdit)
        for _ in range(40):
            if focus() is field:
                break
            qtbot.keyClick(focus(), Qt.Key.Key_Tab)
        assert focus() is field, name
        qtbot.keyClicks(field, text)
    qtbot.keyClick(focus(), Qt.Key.Key_Return, CONTROL)


def make_workspace(qtbot: QtBot, window: MainWindow, folder: Path) -> Path:
    qtbot.keyClick(window, Qt.Key.Key_N, CONTROL | SHIFT)
    sheet = window.sheet()
    assert isinstance(sheet, WorkspaceSheet)
    qtbot.keyClicks(focus(), "Blue Harbour")
    sheet.place.setText(str(folder / "Blue Harbour.okr"))
    qtbot.keyClick(sheet.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.bench is not None and window.bench.settled)
    return folder / "Blue Harbour.okr"


def run_from_palette(qtbot: QtBot, window: MainWindow, words: str) -> None:
    qtbot.keyClick(window, Qt.Key.Key_K, CONTROL)
    qtbot.keyClicks(focus(), words)
    qtbot.keyClick(focus(), Qt.Key.Key_Return)


def test_a_founder_begins_with_one_gauge_one_objective_and_a_check_in(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = make_workspace(qtbot, window, tmp_path)
    bench = bench_of(window)

    run_from_palette(qtbot, window, ">new kpi")
    sheet = window.sheet()
    assert isinstance(sheet, RecordSheet)
    fill(qtbot, sheet, name="Churn", healthy="5", watch="4")
    kpi = next(iter(bench.session.workspace.all(Kpi).values()))

    qtbot.keyClick(window, Qt.Key.Key_N)
    values = window.sheet()
    assert isinstance(values, ValueSheet)
    qtbot.keyClicks(focus(), "6.2")
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    assert bench.session.workspace.series_of(kpi.id).newest().value == 6.2

    run_from_palette(qtbot, window, ">new objective")
    sheet = window.sheet()
    assert isinstance(sheet, RecordSheet)
    fill(qtbot, sheet, title="Customers stay")
    run_from_palette(qtbot, window, ">new key result")
    sheet = window.sheet()
    assert isinstance(sheet, RecordSheet)
    objective = next(iter(bench.session.workspace.all(Objective).values()))
    sheet.editors["objective"].widget.choose(objective.id)
    fill(qtbot, sheet, title="Accounts that renew", baseline="80", target="95")
    key_result = next(iter(bench.session.workspace.all(KeyResult).values()))

    qtbot.keyClick(window, Qt.Key.Key_J, CONTROL)
    for _ in range(3):
        if bench.pages.page.step == "results":
            break
        qtbot.keyClick(focus(), Qt.Key.Key_Return, CONTROL)
    qtbot.keyClicks(focus(), "84")
    qtbot.keyClick(focus(), Qt.Key.Key_Tab)
    qtbot.keyClicks(focus(), "7")
    qtbot.keyClick(focus(), Qt.Key.Key_Return, CONTROL)
    newest = bench.session.workspace.check_ins(key_result.id).newest()
    assert (newest.value, newest.confidence) == (84.0, 7)
    assert bench.pages.page.step == "week"
    qtbot.keyClicks(focus(), "We have begun")
    qtbot.keyClick(focus(), Qt.Key.Key_Return, CONTROL)
    assert bench.pages.page.step == "done"

    window.close()
    again = Document.open(
        path, home=Home(tmp_path / "another computer"), who=Who("J", "p"), today=lambda: TODAY
    )
    assert again.load_all().check_ins(key_result.id).newest().confidence == 7
    again.close()


def test_whatever_is_done_is_undone_and_done_again(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    make_workspace(qtbot, window, tmp_path)
    bench = bench_of(window)
    run_from_palette(qtbot, window, ">new kpi")
    sheet = window.sheet()
    assert isinstance(sheet, RecordSheet)
    fill(qtbot, sheet, name="Churn")
    before = bench.session.workspace.all(Kpi)
    run_from_palette(qtbot, window, "churn = 3.2")
    kpi = next(iter(before.values()))
    assert len(bench.session.workspace.series_of(kpi.id)) == 1
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert len(bench.session.workspace.series_of(kpi.id)) == 0
    assert bench.toast.text.startswith("Undid: Record Churn")
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert len(bench.session.workspace.series_of(kpi.id)) == 1
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert not bench.session.workspace.all(Kpi)


def test_every_pane_is_reached_by_f6(qtbot: QtBot, window: MainWindow) -> None:
    window.menus.run("file.sample")
    bench = bench_of(window)
    qtbot.waitUntil(lambda: bench.settled)
    seen = []
    for _ in range(4):
        qtbot.keyClick(window, Qt.Key.Key_F6)
        panes = {
            "list": bench.frame.lefts, "page": bench.pages,
            "inspector": bench.frame.rights, "bar": bench.frame.bars,
        }  # fmt: skip
        seen.append(next(name for name, pane in panes.items() if pane.isAncestorOf(focus())))
    assert sorted(seen) == ["bar", "inspector", "list", "page"]
