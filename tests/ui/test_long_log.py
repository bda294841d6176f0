"""The log of a cycle with very many key results is read in pieces, and only while it is seen."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from okrdesk.commands.check_ins import check_in
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.records import CheckIn, KeyResult, Objective
from okrdesk.domain.workspace import Workspace
from okrdesk.ui.pages.log_page import LogPage
from okrdesk.ui.workbench import Workbench

MANY = 130


def add_many(_ws: Workspace, at: At, cycle: str) -> Change:
    above = at.new_id()
    goals = [KeyResult(at.new_id(), above, f"Bark {n}", order=float(n)) for n in range(MANY)]
    said = [CheckIn(at.new_id(), goal.id, at.today, value=1.0, note="Xylem.") for goal in goals]
    records = (Objective(above, title="Many", cycle=cycle, order=900.0), *goals, *said)
    return Change("Add many", tuple(Edit(None, record) for record in records))


@pytest.fixture
def page(bench: Workbench) -> LogPage:
    assert bench.session.do(add_many, bench.cycle_id)
    bench.go("log")
    shown = bench.pages.page
    assert isinstance(shown, LogPage)
    return shown


def barks(page: LogPage) -> int:
    page.words.setText("xylem")
    count = page.rows.rowCount()
    page.words.clear()
    return count


def test_the_page_is_there_before_its_lines_and_says_so(qtbot: QtBot, page: LogPage) -> None:
    assert not page.is_settled
    assert page.rows.rowCount() == 0
    assert page._about.text() == "Reading…"
    assert not page._empty.isVisible()
    qtbot.waitUntil(lambda: page.is_settled)
    assert barks(page) == MANY
    assert "check-ins" in page._about.text()
    assert page.table.currentIndex().isValid()


def test_a_check_in_comes_into_the_log_that_is_seen(
    qtbot: QtBot, bench: Workbench, page: LogPage
) -> None:
    qtbot.waitUntil(lambda: page.is_settled)
    goal = bench.session.workspace.ordered(KeyResult)[-1]
    assert bench.session.do(check_in, goal.id, value=2.0, confidence=7, note="Xylem again.")
    qtbot.waitUntil(lambda: page.is_settled)
    assert barks(page) == MANY + 1


def test_who_leaves_in_the_middle_finds_all_lines_on_coming_back(
    qtbot: QtBot, bench: Workbench, page: LogPage
) -> None:
    bench.go("kpis")
    goal = bench.session.workspace.ordered(KeyResult)[-1]
    assert bench.session.do(check_in, goal.id, value=2.0, confidence=7, note="Xylem again.")
    for _ in range(40):
        QApplication.processEvents()
    assert page.rows.rowCount() == 0, "nothing is read for nobody"
    bench.go("log")
    qtbot.waitUntil(lambda: page.is_settled)
    assert barks(page) == MANY + 1


def test_what_is_undone_in_the_middle_is_not_shown(
    qtbot: QtBot, bench: Workbench, page: LogPage
) -> None:
    assert bench.session.undo()
    qtbot.waitUntil(lambda: page.is_settled)
    assert barks(page) == 0
    assert page.rows.rowCount() > 0
