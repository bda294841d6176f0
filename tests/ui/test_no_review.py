"""A file without a cycle: its pages say what is missing and lead to it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from okrdesk.commands.cycles import add_cycle
from okrdesk.commands.kpis import add_kpi
from okrdesk.commands.verbs import VERBS
from okrdesk.domain.records import Cycle
from okrdesk.store import Document, Home, Who
from okrdesk.ui.dialogs.lists_sheet import ListsSheet
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.pages.month_page import MonthPage
from okrdesk.ui.pages.review_page import ReviewPage
from okrdesk.ui.parts.button import Button
from okrdesk.ui.workbench import Workbench


def opened(qtbot: QtBot, window: MainWindow, home: Home, path: Path) -> Workbench:
    """A file with one KPI and nothing else."""
    document = Document.create(path, home=home, who=Who("Mira", "laptop"), today=window.today)
    document.do(add_kpi, name="MRR")
    document.publish()
    document.close()
    assert window.files.open_path(path)
    window.show()
    bench = window.bench
    assert bench is not None
    qtbot.waitUntil(lambda: bench.settled)
    return bench


def test_without_a_cycle_the_review_leads_to_the_first_one(
    qtbot: QtBot, window: MainWindow, home: Home, tmp_path: Path
) -> None:
    bench = opened(qtbot, window, home, tmp_path / "Young.okr")
    bench.go("review")
    page = bench.pages.page
    assert isinstance(page, ReviewPage)
    assert page.nothing.isVisible()
    assert not page.top.isVisible()
    assert not page.preview.isVisible()
    QApplication.processEvents()
    (button,) = [one for one in page.nothing.findChildren(Button) if one.isVisible()]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    sheet = window.sheet()
    assert isinstance(sheet, ListsSheet)
    sheet.go()
    assert bench.session.do(add_cycle, name="Q4 2026")
    assert page.top.isVisible()
    assert page.preview.isVisible()
    assert page.step == "freeze"
    remove = VERBS[Cycle.KIND].remove
    assert remove is not None
    assert bench.session.do(remove, page.cycle_id)
    assert page.nothing.isVisible()
    assert not page.top.isVisible()


def test_without_a_cycle_the_month_says_that_nothing_is_pursued(
    qtbot: QtBot, window: MainWindow, home: Home, tmp_path: Path
) -> None:
    bench = opened(qtbot, window, home, tmp_path / "Young.okr")
    bench.go("month")
    page = bench.pages.page
    assert isinstance(page, MonthPage)
    says = [one.text() for one in page.assumptions.findChildren(QLabel) if one.isVisible()]
    assert "Nothing is pursued now." in says
