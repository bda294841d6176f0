"""The month's grid, its note and the assumptions, by real clicks and keys."""

from __future__ import annotations

import datetime as dt

import pytest
from bench_records import kpi_named, objective_titled
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from okrdesk.commands.kpis import add_kpi
from okrdesk.commands.measurements import record_value
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.month import Cell, Row, read_month
from okrdesk.domain.records import Assumption, Kpi, Objective, Ritual
from okrdesk.domain.workspace import Workspace
from okrdesk.look.month_words import target_words
from okrdesk.qtmodels.month_model import MonthModel
from okrdesk.qtmodels.roles import RECORD
from okrdesk.ui.dialogs.reason_sheet import ReasonSheet
from okrdesk.ui.dialogs.record_sheet import RecordSheet
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.pages.kpi_page import KpiPage
from okrdesk.ui.pages.month_page import MonthPage
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.scroll_column import ScrollColumn
from okrdesk.ui.parts.segments import Segments
from okrdesk.ui.workbench import Workbench

LEFT = Qt.MouseButton.LeftButton
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def page(qtbot: QtBot, bench: Workbench) -> MonthPage:
    bench.go("month")
    page = bench.pages.page
    assert isinstance(page, MonthPage)
    qtbot.waitUntil(lambda: page.model.rowCount() > 0)
    return page


def _row_of(model: MonthModel, kpi: str) -> int:
    return next(n for n in range(model.rowCount()) if model.row(n).kpi.name == kpi)


def test_the_grid_has_twelve_months_and_a_share(page: MonthPage) -> None:
    model = page.model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.columnCount() == 14
    across = Qt.Orientation.Horizontal
    assert model.headerData(0, across) == "Key KPI"
    assert model.headerData(1, across) == "Dec 25"
    assert model.headerData(2, across) == "Jan 26"
    assert model.headerData(12, across) == "Nov so far"
    assert model.headerData(13, across) == "Target met"


def test_a_cell_says_value_target_state_and_signal(page: MonthPage) -> None:
    row = _row_of(page.model, "Customer churn")
    spoken = page.model.index(row, 12).data(SPOKEN)
    assert spoken == (
        "Customer churn, November 2026, 3.4%, so far, target 3%, watch, a signal of concern"
    )
    assert isinstance(page.model.index(row, 12).data(RECORD), Cell)
    assert isinstance(page.model.index(row, 0).data(RECORD), Row)
    assert page.model.index(row, 13).data() == "11 of 11"
    assert "11 of 11 months" in page.model.index(row, 13).data(SPOKEN)


def test_a_month_without_a_value_says_so(page: MonthPage) -> None:
    row = _row_of(page.model, "Net Promoter Score")
    assert "no value" in page.model.index(row, 11).data(SPOKEN)


def test_nothing_is_missing_before_the_first_value(bench: Workbench) -> None:
    session = bench.session
    assert session.do(add_kpi, name="Refunds", cadence="month")
    refunds = kpi_named(bench, "Refunds")
    assert session.do(record_value, refunds.id, 3.0, dt.date(2026, 9, 30))
    session.load(refunds.id, *(kpi.id for kpi in session.workspace.ordered(Kpi)))
    month = read_month(session.workspace, session.today)
    row = next(row for row in month.rows if row.kpi.id == refunds.id)
    words = [target_words(session.workspace, row.kpi, cell) for cell in row.cells]
    assert words[:9] == [""] * 9
    assert words[10] == "missing", "October, of which there should be one"


def test_arrows_walk_the_grid_and_enter_opens(
    qtbot: QtBot, bench: Workbench, page: MonthPage
) -> None:
    grid = page.grid
    grid.setFocus()
    assert grid.currentIndex().column() == 12
    qtbot.keyClick(grid, Qt.Key.Key_Down)
    qtbot.keyClick(grid, Qt.Key.Key_Left)
    assert (grid.currentIndex().row(), grid.currentIndex().column()) == (1, 11)
    wanted = page.model.row(1).kpi.id
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    shown = bench.pages.page
    assert isinstance(shown, KpiPage)
    assert shown.kpi_id == wanted


def test_a_new_value_comes_into_its_month(qtbot: QtBot, bench: Workbench, page: MonthPage) -> None:
    nps = kpi_named(bench, "Net Promoter Score")
    row = _row_of(page.model, nps.name)
    bench.session.do(record_value, nps.id, 47.0, dt.date(2026, 10, 31))
    qtbot.waitUntil(lambda: page.model.index(row, 11).data() == "47")


def test_a_narrow_window_leaves_out_the_oldest_months(
    qtbot: QtBot, window: MainWindow, page: MonthPage
) -> None:
    assert not page.grid.isColumnHidden(1)
    window.resize(900, 700)
    qtbot.waitUntil(lambda: page.grid.isColumnHidden(1))
    assert not page.grid.isColumnHidden(12)
    assert not page.grid.isColumnHidden(0)


def test_the_note_finishes_the_month_and_can_be_redone(
    qtbot: QtBot, bench: Workbench, page: MonthPage
) -> None:
    note = page.note
    note.note.setFocus()
    qtbot.keyClick(note.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "Say in a line" in bench.banner.text
    qtbot.keyClicks(note.note, "Churn climbs")
    qtbot.keyClick(note.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    held = [r for r in bench.session.workspace.all(Ritual).values() if r.kind == "monthly"]
    assert [(r.period, r.patterns) for r in held] == [("2026-11", "Churn climbs")]
    assert held[0].ended is not None
    qtbot.keyClicks(note.note, " since August")
    qtbot.mouseClick(note.finish_button, LEFT)
    held = [r for r in bench.session.workspace.all(Ritual).values() if r.kind == "monthly"]
    assert [r.patterns for r in held] == ["Churn climbs since August"]


def test_an_assumption_is_answered_by_one_key(
    qtbot: QtBot, bench: Workbench, page: MonthPage
) -> None:
    assumptions = bench.session.workspace.all(Assumption).values()
    asked = next(a for a in assumptions if a.text == "Agencies decide within a month")
    choice = next(
        s for s in page.assumptions.findChildren(Segments) if s.property("record") == asked.id
    )
    choice.setFocus()
    qtbot.keyClick(choice, Qt.Key.Key_Right)
    after = bench.session.workspace.get(Assumption, asked.id)
    assert (after.state, after.looked_at) == ("broken", dt.date(2026, 11, 21))


def _button(inside: QWidget, name: str) -> Button:
    return next(b for b in inside.findChildren(Button) if b.accessibleName() == name)


def test_an_objective_is_dropped_with_a_reason(
    qtbot: QtBot, window: MainWindow, bench: Workbench, page: MonthPage
) -> None:
    wanted = objective_titled(bench, "Agencies recommend")
    qtbot.mouseClick(_button(page.assumptions, f"Drop… {wanted.title}"), LEFT)
    sheet = window.sheet()
    assert isinstance(sheet, ReasonSheet)
    sheet.reason.setFocus()
    qtbot.keyClicks(sheet.reason, "Agencies went elsewhere")
    qtbot.keyClick(sheet.reason, Qt.Key.Key_Return)
    after = bench.session.workspace.get(Objective, wanted.id)
    assert (after.state, after.reason) == ("dropped", "Agencies went elsewhere")


def test_change_opens_the_objective(
    qtbot: QtBot, window: MainWindow, bench: Workbench, page: MonthPage
) -> None:
    wanted = objective_titled(bench, "Agencies recommend")
    qtbot.mouseClick(_button(page.assumptions, f"Change… {wanted.title}"), LEFT)
    assert isinstance(window.sheet(), RecordSheet)


def add_many(_ws: Workspace, at: At, cycle: str) -> Change:
    goals = (
        Objective(at.new_id(), title=f"Bark {n}", cycle=cycle, order=100.0 + n) for n in range(60)
    )
    return Change("Add many", tuple(Edit(None, goal) for goal in goals))


def test_of_very_many_objectives_the_first_are_asked_about_and_others_on_demand(
    qtbot: QtBot, bench: Workbench, page: MonthPage
) -> None:
    rows = page.assumptions

    def asked() -> set[str]:
        names = (b.accessibleName() for b in rows.findChildren(Button) if b.isVisible())
        return {name for name in names if name.startswith("Drop… Bark")}

    assert not rows.more_button.isVisible()
    assert bench.session.do(add_many, bench.cycle_id)
    qtbot.waitUntil(lambda: 10 < len(asked()) < 60)
    qtbot.waitUntil(rows.more_button.isVisible)
    for _ in range(3):
        if rows.more_button.isVisible():
            qtbot.mouseClick(rows.more_button, LEFT)
    qtbot.waitUntil(lambda: len(asked()) == 60)
    assert not rows.more_button.isVisible()


def test_another_zoom_lets_the_whole_grid_and_all_below_it_be_reached(
    qtbot: QtBot, bench: Workbench, page: MonthPage
) -> None:
    bench.look.choose_zoom(200)
    qtbot.waitUntil(lambda: page.grid.height() == page.grid.wanted_height())
    area = page.findChild(ScrollColumn)
    assert area is not None
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert page.grid.verticalScrollBar().maximum() == 0
    assert page.note.width() > page.width() // 2, "the cards stand below each other"
    bar.setValue(bar.maximum())
    end = page.assumptions.mapTo(page, page.assumptions.rect().bottomLeft()).y()
    assert area.geometry().bottom() == page.rect().bottom(), "what scrolls reaches the edge"
    assert end < page.height()


def test_the_year_before_is_one_step_back_without_what_is_asked_of_this_month(
    qtbot: QtBot, bench: Workbench, page: MonthPage
) -> None:
    across = Qt.Orientation.Horizontal
    assert page.years.year.text() == "2026"
    assert not page.years.later.isEnabled()
    qtbot.mouseClick(page.years.earlier, LEFT)
    qtbot.waitUntil(lambda: page.years.year.text() == "2025")
    assert page.model.headerData(1, across) == "Dec 24"
    assert page.model.headerData(12, across) == "Nov"
    assert page.note.isHidden()
    assert page.assumptions.isHidden()
    assert "so far" not in page._about.text()
    qtbot.keyClick(page.years.earlier, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.years.year.text() == "2024")
    assert not page.years.earlier.isEnabled(), "there is no value before"
    assert bench.pages.page.focusWidget() is page.years.later
    qtbot.keyClick(page.years.later, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.years.year.text() == "2025")
    qtbot.keyClick(page.years.later, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.years.year.text() == "2026")
    assert page.model.headerData(12, across) == "Nov so far"
    assert page.note.isVisible()
    assert bench.pages.page.focusWidget() is page.years.earlier, "later leads nowhere now"
