"""A check-in of very many numbers and goals shows the first, and the others as one gets there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.records import KeyResult, Kpi, Objective
from okrdesk.domain.workspace import Workspace
from okrdesk.ui.dialogs.paste_sheet import PasteSheet
from okrdesk.ui.pages.check_in_page import CheckInPage
from okrdesk.ui.panes.check_in_steps import CheckInSteps
from okrdesk.ui.panes.line_by_line import AT_ONCE
from okrdesk.ui.parts.step_row import StepRow
from okrdesk.ui.workbench import Workbench

MANY = 80


def add_many(_ws: Workspace, at: At, cycle: str) -> Change:
    above = at.new_id()
    kpis = (Kpi(at.new_id(), name=f"Xylem {n}", order=100.0 + n) for n in range(MANY))
    goals = (KeyResult(at.new_id(), above, f"Bark {n}", order=float(n)) for n in range(MANY))
    records = (*kpis, Objective(above, title="Many", cycle=cycle, order=900.0), *goals)
    return Change("Add many", tuple(Edit(None, record) for record in records))


@pytest.fixture
def page(qtbot: QtBot, bench: Workbench) -> CheckInPage:
    assert bench.session.do(add_many, bench.cycle_id)
    bench.go("check_in")
    shown = bench.pages.page
    assert isinstance(shown, CheckInPage)
    shown.show_everybody(True)
    qtbot.waitUntil(lambda: shown.is_settled)
    return shown


def words(steps: CheckInSteps) -> str:
    return " | ".join(one.text() for one in steps.findChildren(QLabel) if one.isVisibleTo(steps))


def items(page: CheckInPage) -> list[str]:
    return [row.text() for row in page.steps.findChildren(StepRow) if not row.isHidden()]


def test_the_first_numbers_are_shown_and_all_are_counted(page: CheckInPage) -> None:
    grid = page.numbers
    assert grid.count > MANY
    assert 0 < len(grid.rows) < MANY / 2
    assert grid.more_button.isVisible()
    assert str(grid.waiting) in grid.more_button.text()
    assert f"and {grid.waiting} more" in words(page.steps)


def test_the_first_lines_are_there_at_once_and_more_come_while_one_types(
    qtbot: QtBot, page: CheckInPage
) -> None:
    grid = page.numbers
    page.show_everybody(False)
    page.show_everybody(True)
    at_once = len(grid.rows)
    assert 0 < at_once < AT_ONCE
    assert not page.is_settled
    first = grid.rows[0]
    assert QApplication.focusWidget() is first.value
    qtbot.keyClicks(first.value, "7")
    qtbot.waitUntil(lambda: page.is_settled)
    assert len(grid.rows) == AT_ONCE
    assert QApplication.focusWidget() is first.value
    assert first.value.text() == "7"
    names = [line.name for line in grid.rows]
    qtbot.waitUntil(lambda: items(page)[1 : AT_ONCE + 1] == names)


def test_who_gets_to_the_end_of_the_lines_sees_more_of_them(
    qtbot: QtBot, page: CheckInPage
) -> None:
    grid = page.numbers
    shown, last = len(grid.rows), grid.rows[-1]
    last.value.setFocus()
    assert len(grid.rows) > shown
    assert QApplication.focusWidget() is last.value
    qtbot.waitUntil(grid.rows[shown].value.isVisible)
    QTest.keyClick(last.value, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is grid.rows[shown].value


def test_the_line_in_the_focus_is_in_sight_after_many_were_typed_in_one_turn(
    qtbot: QtBot, page: CheckInPage
) -> None:
    grid = page.numbers
    page.show_everybody(False)
    page.show_everybody(True)
    for _line in range(3 * AT_ONCE):
        now = QApplication.focusWidget()
        assert now is not None
        qtbot.keyClicks(now, "7")
        qtbot.keyClick(now, Qt.Key.Key_Tab)
    assert grid.count > 3 * AT_ONCE
    qtbot.waitUntil(lambda: page.is_settled)
    last = QApplication.focusWidget()
    assert last is not None
    assert any(line.value is last for line in grid.rows)
    qtbot.waitUntil(lambda: last.visibleRegion().boundingRect().height() == last.height())


def test_more_lines_come_by_the_button_until_all_are_there(qtbot: QtBot, page: CheckInPage) -> None:
    grid = page.numbers
    while grid.more_button.isVisible():
        QTest.mouseClick(grid.more_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: page.is_settled)
    assert grid.waiting == 0
    assert len(grid.rows) == grid.count
    names = [one.name for one in grid.rows]
    assert [name for name in names if name.startswith("Xylem")] == [
        f"Xylem {n}" for n in range(MANY)
    ]


def test_values_are_pasted_into_lines_that_wait(page: CheckInPage, bench: Workbench) -> None:
    QGuiApplication.clipboard().setText("Xylem 61\t61.5\nXylem 3\t3.5\n")
    page.paste()
    sheet = bench.findChild(PasteSheet) or bench.window().findChild(PasteSheet)
    assert sheet is not None
    sheet.agreed.emit(tuple(row for row in sheet.rows if not row.refused))
    held = {kpi.name: bench.session.workspace.series_of(kpi.id).values
            for kpi in bench.session.workspace.all(Kpi).values()}  # fmt: skip
    assert held["Xylem 61"] == (61.5,)
    assert held["Xylem 3"] == (3.5,)


def test_of_very_many_goals_those_around_the_present_one_are_listed(
    qtbot: QtBot, page: CheckInPage
) -> None:
    page.begin_results()
    qtbot.waitUntil(lambda: bool(items(page)))
    assert len(items(page)) < MANY
    assert " more" in words(page.steps)
    last = page.walk.queue[-1]
    page.show_result(last.key_result.id)
    title = f"{last.ref} {last.key_result.title}"
    qtbot.waitUntil(lambda: title in items(page))
    assert "before these" in words(page.steps)
    assert len(items(page)) < MANY
