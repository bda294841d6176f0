"""While a question lies over the page, keys and menus leave the page behind it alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from bench_records import kpi_named
from openings import check_in_of_everybody
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from okrdesk.commands.kpis import change_kpi
from okrdesk.ui.dialogs.guide_sheet import GuideSheet
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.palette import Palette
from okrdesk.ui.workbench import Workbench


def press(window: MainWindow, keys: str) -> None:
    pressed = QKeySequence(keys)[0]
    field = window.focusWidget()
    assert field is not None
    QTest.keyClick(field, pressed.key(), pressed.keyboardModifiers())


@pytest.mark.parametrize("keys", ["Ctrl+4", "Ctrl+J", "Ctrl+K", "Ctrl+Shift+I", "Ctrl+PgUp", "F11"])
def test_keys_leave_the_page_behind_a_question_alone(
    window: MainWindow, bench: Workbench, keys: str
) -> None:
    window.sheets.show_keys()
    sheet = window.sheet()
    assert sheet is not None
    before = bench.pages.place, bench.cycle_id
    press(window, keys)
    assert (bench.pages.place, bench.cycle_id) == before
    assert window.sheet() is sheet
    assert not window.presenting.is_on
    press(window, "Esc")
    press(window, "Ctrl+4")
    assert bench.pages.place == "okrs"


def test_undo_waits_until_the_question_is_gone(window: MainWindow, bench: Workbench) -> None:
    kpi = kpi_named(bench, "MRR").id
    bench.session.do(change_kpi, kpi, name="Revenue")
    window.sheets.show_keys()
    press(window, "Ctrl+Z")
    assert kpi_named(bench, "Revenue").id == kpi
    press(window, "Esc")
    press(window, "Ctrl+Z")
    assert kpi_named(bench, "MRR").id == kpi


def test_what_needs_no_document_works_over_a_question(window: MainWindow, bench: Workbench) -> None:
    window.sheets.show_about()
    press(window, "Ctrl++")
    assert bench.look.zoom == 1.1


def test_an_open_menu_shows_what_waits(window: MainWindow, bench: Workbench) -> None:
    action, zoom = window.menus.actions["view.okrs"], window.menus.actions["view.larger"]
    view = next(a.menu() for a in window.menuBar().actions() if a.text() == "View")
    window.sheets.show_keys()
    view.aboutToShow.emit()
    assert not action.isEnabled()
    assert zoom.isEnabled()
    view.aboutToHide.emit()
    assert action.isEnabled()


def test_the_palette_still_does_what_is_chosen_in_it(window: MainWindow, bench: Workbench) -> None:
    press(window, "Ctrl+K")
    assert isinstance(window.sheet(), Palette)
    QTest.keyClicks(window.focusWidget(), ">check-in log")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert bench.pages.place == "log"


def test_while_presenting_esc_takes_away_the_sheet_first(
    window: MainWindow, bench: Workbench
) -> None:
    press(window, "F11")
    window.sheets.show_keys()
    press(window, "Right")
    assert bench.pages.place == "kpis"
    press(window, "Esc")
    assert window.sheet() is None
    assert window.presenting.is_on
    press(window, "Right")
    assert bench.pages.place == "okrs"
    press(window, "Esc")
    assert not window.presenting.is_on


@pytest.mark.parametrize("place", ["kpis", "okrs:tree", "log", "history"])
def test_ctrl_f_goes_to_the_filter_from_beside_the_page_and_not_from_a_question(
    window: MainWindow, bench: Workbench, place: str
) -> None:
    bench.go(place)
    page = bench.pages.page
    bench.side.setFocus()
    press(window, "Ctrl+F")
    assert page.isAncestorOf(field := window.focusWidget())
    assert isinstance(field, QLineEdit)
    window.menus.run("edit.people")
    sheet = window.sheet()
    assert sheet is not None
    press(window, "Ctrl+F")
    assert sheet.isAncestorOf(window.focusWidget())
    press(window, "Esc")
    window.sheets.show_guide()
    press(window, "Ctrl+F")
    guide = window.sheet()
    assert isinstance(guide, GuideSheet)
    assert guide.search.hasFocus()


def test_alt_n_records_nothing_behind_a_question(window: MainWindow, bench: Workbench) -> None:
    page = check_in_of_everybody(bench)
    page.begin_results()
    strip = page.result.editor.confidence.strip
    QTest.keyClick(strip, Qt.Key.Key_7)
    before = bench.session.undo_label()
    window.sheets.show_keys()
    press(window, "Alt+N")
    assert bench.session.undo_label() == before
    press(window, "Esc")
    press(window, "Alt+N")
    assert bench.session.undo_label() != before


@pytest.mark.parametrize("place", ["kpis", "okrs:tree", "log", "history"])
def test_ctrl_f_goes_into_nothing_that_is_hidden(
    window: MainWindow, tmp_path: Path, place: str
) -> None:
    """Where there is nothing to be found yet, the filter is away."""
    assert window.files.make(tmp_path / "Empty.okr", "Empty", None)
    window.show()
    bench = window.bench
    assert bench is not None
    bench.go(place)
    QApplication.processEvents()
    press(window, "Ctrl+F")
    now = window.focusWidget()
    assert now is not None
    assert now.isVisible()
