"""Pinned things, the menu of the chosen thing, and cycles in the side list."""

from __future__ import annotations

import pytest
from bench_records import key_result_titled, kpi_named
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from okrdesk.commands.key_results import rename_key_result
from okrdesk.commands.kpis import remove_kpi
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.pages.kpi_page import KpiPage
from okrdesk.ui.pages.okrs_page import OkrsPage
from okrdesk.ui.panes.board_view import BoardView
from okrdesk.ui.panes.side_delegate import SideRow
from okrdesk.ui.workbench import Workbench

LEFT = Qt.MouseButton.LeftButton


def pinned(bench: Workbench) -> list[SideRow]:
    rows = list(bench.side._rows)
    titles = [row.text for row in rows]
    if "Pinned" not in titles:
        return []
    return rows[titles.index("Pinned") + 1 : titles.index("Cycles")]


def click_row(qtbot: QtBot, bench: Workbench, text: str) -> None:
    place = [row.text for row in bench.side._rows].index(text)
    box = bench.side.visualItemRect(bench.side.item(place))
    qtbot.mouseClick(bench.side.viewport(), LEFT, pos=box.center())


def board_of(bench: Workbench) -> BoardView:
    bench.go("kpis")
    board = bench.pages.page.findChild(BoardView)
    assert board is not None
    return board


def ask_menu(view: QWidget, at: QPoint) -> None:
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(view, QContextMenuEvent(reason, at, view.mapToGlobal(at)))


@pytest.fixture
def two(window: MainWindow, bench: Workbench) -> Workbench:
    bench.choose("kpi", kpi_named(bench, "Customer churn").id)
    window.menus.run("view.pin")
    bench.choose("key_result", key_result_titled(bench, "Agency sign-ups").id)
    window.menus.run("view.pin")
    return bench


def test_what_is_pinned_stands_in_the_side_list_with_its_state(two: Workbench) -> None:
    assert [(row.text, row.state) for row in pinned(two)] == [
        ("Customer churn", "watch"),
        ("Agency sign-ups a month", "off_track"),
    ]


def test_a_pin_goes_to_its_thing(qtbot: QtBot, two: Workbench) -> None:
    click_row(qtbot, two, "Customer churn")
    assert isinstance(two.pages.page, KpiPage)
    two.views.earlier_cycle()
    click_row(qtbot, two, "Agency sign-ups a month")
    page = two.pages.page
    assert isinstance(page, OkrsPage)
    assert two.inspector.record_id == key_result_titled(two, "Agency sign-ups").id
    assert page.tree.currentIndex().data(Qt.ItemDataRole.EditRole) == "Agency sign-ups a month"


def test_pins_follow_the_file_and_stay_for_this_document_after_a_restart(
    qtbot: QtBot, window: MainWindow, two: Workbench
) -> None:
    two.session.do(rename_key_result, key_result_titled(two, "Agency sign-ups").id, "By agencies")
    assert pinned(two)[1].text == "By agencies"
    path = two.session.document.path
    assert window.files.open_path(path)
    again = window.bench
    assert again is not None
    qtbot.waitUntil(lambda: again.settled)
    assert [row.text for row in pinned(again)] == ["Customer churn", "By agencies"]


def test_another_document_has_its_own_pins(
    qtbot: QtBot, window: MainWindow, two: Workbench
) -> None:
    window.files.open_sample()
    other = window.bench
    assert other is not None
    qtbot.waitUntil(lambda: other.settled)
    assert pinned(other) == []


def test_what_is_removed_is_pinned_no_more_until_it_comes_back(
    window: MainWindow, bench: Workbench
) -> None:
    kpi = kpi_named(bench, "Releases a week")
    bench.choose("kpi", kpi.id)
    window.menus.run("view.pin")
    assert len(pinned(bench)) == 1
    bench.session.do(remove_kpi, kpi.id)
    assert pinned(bench) == []
    bench.session.undo()
    assert len(pinned(bench)) == 1


def test_the_menu_of_a_pin_unpins_it(qtbot: QtBot, window: MainWindow, two: Workbench) -> None:
    action = window.menus.actions["view.pin"]
    assert action.text() == "Unpin from the side list"
    place = [row.text for row in two.side._rows].index("Customer churn")
    ask_menu(two.side.viewport(), two.side.visualItemRect(two.side.item(place)).center())
    menu = window.menus.things
    qtbot.waitUntil(menu.isVisible)
    assert action in menu.actions()
    qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
    assert [row.text for row in pinned(two)] == ["Agency sign-ups a month"]
    assert action.text() == "Pin to the side list"


def test_a_right_click_on_a_gauge_or_a_row_opens_the_menu_of_that_thing(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    bench.go("okrs")
    page = bench.pages.page
    assert isinstance(page, OkrsPage)
    for view in (page.tree, board_of(bench)):
        index = view.model().index(1, 0)
        view.setCurrentIndex(index)
        empty = QPoint(view.viewport().width() - 2, view.viewport().height() - 1)
        if not view.indexAt(empty).isValid():
            ask_menu(view.viewport(), empty)
            assert window.menus.things.isHidden()
        ask_menu(view.viewport(), view.visualRect(index).center())
        qtbot.waitUntil(window.menus.things.isVisible)
        window.menus.things.close()


def test_beyond_a_dozen_the_oldest_pin_leaves(window: MainWindow, bench: Workbench) -> None:
    ids = [kpi.id for kpi in bench.session.workspace.all(type(kpi_named(bench, "MRR"))).values()]
    tree = bench.pages.tree.reading
    assert tree is not None
    goals = [objective.objective.id for objective in tree.objectives]
    for kind, record_id in (*(("kpi", one) for one in ids), *(("objective", one) for one in goals)):
        bench.choose(kind, record_id)
        window.menus.run("view.pin")
    assert len(pinned(bench)) == 12
    assert pinned(bench)[-1].place == f"objective:{goals[-1]}"
