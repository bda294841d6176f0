"""Any figure opens its arithmetic: "?" or a click with Alt, wherever it stands."""

from __future__ import annotations

from bench_records import key_result_titled, kpi_named, objective_titled
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from okrdesk.domain.records import KeyResult, Kpi, Objective
from okrdesk.ui.dialogs.explain_sheet import ExplainSheet
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.pages.home_page import HomePage
from okrdesk.ui.pages.month_page import MonthPage
from okrdesk.ui.workbench import Workbench

LEFT, ALT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier


def told(window: MainWindow) -> str:
    """The sheet's title and all that it says."""
    sheet = window.sheet()
    assert isinstance(sheet, ExplainSheet)
    says = "\n".join(label.text() for label in sheet.findChildren(QLabel))
    sheet.go()
    return says


def alt_click(qtbot: QtBot, window: MainWindow, widget: QWidget, at: QPoint) -> str:
    qtbot.mouseClick(widget, LEFT, ALT, at)
    qtbot.waitUntil(lambda: isinstance(window.sheet(), ExplainSheet))
    return told(window)


def home(bench: Workbench) -> HomePage:
    page = bench.pages.page
    assert isinstance(page, HomePage)
    return page


def test_the_question_mark_explains_what_is_chosen(window: MainWindow, bench: Workbench) -> None:
    bench.choose(Objective.KIND, objective_titled(bench, "Pricing grows").id)
    window.menus.run("view.explain")
    says = told(window)
    assert "Why? Pricing grows with our customers" in says
    assert "sum(weight * progress) / sum(weight)" in says


def test_each_block_of_an_explanation_begins_like_a_sentence(
    window: MainWindow, bench: Workbench
) -> None:
    bench.choose(Kpi.KIND, kpi_named(bench, "Customer churn").id)
    window.menus.run("view.explain")
    sheet = window.sheet()
    assert isinstance(sheet, ExplainSheet)
    blocks = [one.text() for one in sheet.findChildren(QLabel) if one.property("look") == "h3"]
    assert len(blocks) > 2
    assert all(not says[0].islower() for says in blocks)
    sheet.go()


def test_a_key_result_tells_every_figure_of_its_way(window: MainWindow, bench: Workbench) -> None:
    bench.choose(KeyResult.KIND, key_result_titled(bench, "Agency sign-ups").id)
    window.menus.run("view.explain")
    says = told(window)
    for figure in ("Progress ", "Expected ", "Chance ", "Status ", "Success from ", "Gap ",
                   "Needed per period", "Confidence "):  # fmt: skip
        assert figure in says


def test_a_card_is_explained_by_a_click_with_alt(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    board = home(bench).board
    box = board.visualRect(board.model().index(1, 0))
    says = alt_click(qtbot, window, board.viewport(), box.center())
    assert "Why? Customer churn" in says
    assert "Change " in says
    assert "Next value by" in says


def test_a_row_is_explained_by_a_click_with_alt(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    tree = home(bench).tree
    assert tree is not None
    tree.show_record(key_result_titled(bench, "Net revenue").id)
    box = tree.visualRect(tree.currentIndex())
    bench.choose(Objective.KIND, objective_titled(bench, "Pricing grows").id)
    says = alt_click(qtbot, window, tree.viewport(), box.center())
    assert "Why? Net revenue retention" in says


def test_what_the_inspector_shows_is_explained_by_a_click_with_alt(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    bench.choose(KeyResult.KIND, key_result_titled(bench, "Agency sign-ups").id)
    label = next(one for one in bench.inspector.findChildren(QLabel) if "success" in one.text())
    says = alt_click(qtbot, window, label, QPoint(5, 5))
    assert "Why? Agency sign-ups a month" in says


def test_a_kpis_page_explains_the_kpi(window: MainWindow, bench: Workbench) -> None:
    bench.go(f"kpi:{kpi_named(bench, 'MRR').id}")
    window.menus.run("view.explain")
    says = told(window)
    assert "Why? MRR" in says
    assert "Target met in" in says


def test_the_month_explains_the_row_and_the_week_what_is_due(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    bench.go("month")
    page = bench.pages.page
    assert isinstance(page, MonthPage)
    assert page.arithmetic() is None or page.model.rowCount()
    qtbot.waitUntil(lambda: page.model.rowCount() > 0)
    window.menus.run("view.explain")
    assert "MRR: target met in" in told(window)
    bench.go("week")
    qtbot.waitUntil(lambda: bench.pages.page.arithmetic() is not None)
    window.menus.run("view.explain")
    says = told(window)
    assert "Numbers due 1: " in says
    assert "Next check-in" in says


def test_where_nothing_is_chosen_nothing_is_explained(window: MainWindow, bench: Workbench) -> None:
    bench.choose("", "")
    window.menus.run("view.explain")
    assert window.sheet() is None


def test_a_plain_click_explains_nothing(qtbot: QtBot, window: MainWindow, bench: Workbench) -> None:
    board = home(bench).board
    box = board.visualRect(board.model().index(1, 0))
    qtbot.mouseClick(board.viewport(), LEFT, pos=box.center())
    qtbot.mouseClick(bench.inspector, Qt.MouseButton.RightButton, ALT)
    qtbot.wait(10)
    assert window.sheet() is None
