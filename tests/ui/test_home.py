from __future__ import annotations

from pathlib import Path

import pytest
from bench_records import key_result_titled, kpi_named
from other_people import somebody_else
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from okrdesk.commands.key_results import change_key_result
from okrdesk.commands.kpis import add_kpi
from okrdesk.commands.measurements import record_value
from okrdesk.domain.records import Cycle, KeyResult, Kpi, Objective
from okrdesk.domain.tree_reading import ObjectiveReading
from okrdesk.qtmodels.roles import RECORD
from okrdesk.store import Document, Home, Who
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.dialogs.value_sheet import ValueSheet
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.pages.home_page import HomePage
from okrdesk.ui.pages.kpis_page import KpisPage
from okrdesk.ui.pages.welcome_page import WelcomePage
from okrdesk.ui.panes.board_heading import BoardHeading
from okrdesk.ui.parts.scroll_column import ScrollColumn
from okrdesk.ui.workbench import Workbench


@pytest.fixture
def home_page(bench: Workbench) -> HomePage:
    page = bench.pages.page
    assert isinstance(page, HomePage)
    return page


def test_two_rows_of_cards_stand_over_the_tree(home_page: HomePage) -> None:
    board = home_page.board
    assert board.board_size == "compact"
    assert board.columns() == 3
    assert board.model().rowCount() == 6
    assert home_page.tree.y() >= 0
    assert home_page.tree.mapTo(home_page, home_page.tree.pos()).y() > board.geometry().bottom()


def test_the_window_begins_with_the_key_result_that_needs_a_look(bench: Workbench) -> None:
    worst = key_result_titled(bench, "Agency sign-ups")
    assert (bench.inspector.kind, bench.inspector.record_id) == (KeyResult.KIND, worst.id)


def test_what_asks_for_a_look_stands_above_the_reading_the_gauges_and_the_tree(
    qtbot: QtBot, bench: Workbench, file: Path, home_page: HomePage
) -> None:
    with somebody_else(file) as anna:
        anna.do(record_value, kpi_named(bench, "MRR").id, 48_400.0)
    bench.asks.emit("file.pull")
    qtbot.waitUntil(lambda: home_page._top is not None and home_page._top.since.isVisible())
    top = home_page._top
    assert top is not None
    assert home_page.tree is not None
    parts = (top.strip, top.reading, top.since, home_page._heading, home_page.board, home_page.tree)
    qtbot.waitUntil(lambda: all(part.isVisible() for part in parts))
    heights = [part.mapTo(home_page, QPoint()).y() for part in parts]
    assert heights == sorted(heights)
    assert len(set(heights)) == len(parts)


def test_a_tick_that_every_objective_has_elsewhere_is_not_called_even(
    qtbot: QtBot, bench: Workbench, home_page: HomePage
) -> None:
    def said() -> list[str]:
        found = home_page.findChildren(QLabel)
        return [one.text() for one in found if one.text().endswith(("planned", "0.56"))]

    assert said() == ["even pace today, 0.56"]
    ws = bench.session.workspace
    running = [cycle.id for cycle in ws.all(Cycle).values() if cycle.state == "active"]
    for objective in ws.all(Objective).values():
        if objective.cycle in running:
            for key_result in ws.where(KeyResult, "objective", objective.id):
                assert bench.session.do(change_key_result, key_result.id, pace="late")
    qtbot.waitUntil(lambda: said() == ["pace as planned"])


def test_moving_on_the_board_shows_the_kpi_in_the_inspector(
    qtbot: QtBot, bench: Workbench, home_page: HomePage
) -> None:
    home_page.board.setFocus()
    home_page.board.setCurrentIndex(home_page.board.model().index(0, 0))
    qtbot.keyClick(home_page.board, Qt.Key.Key_Right)
    shown = home_page.board.model().index(1, 0).data(RECORD).kpi
    assert (bench.inspector.kind, bench.inspector.record_id) == (Kpi.KIND, shown.id)


def test_enter_on_a_card_opens_its_page(
    qtbot: QtBot, bench: Workbench, home_page: HomePage
) -> None:
    home_page.board.setFocus()
    home_page.board.setCurrentIndex(home_page.board.model().index(0, 0))
    qtbot.keyClick(home_page.board, Qt.Key.Key_Return)
    assert type(bench.pages.page).__name__ == "KpiPage"


def test_space_on_a_card_asks_for_a_value(
    qtbot: QtBot, window: MainWindow, home_page: HomePage
) -> None:
    home_page.board.setFocus()
    home_page.board.setCurrentIndex(home_page.board.model().index(1, 0))
    qtbot.keyClick(home_page.board, Qt.Key.Key_Space)
    sheet = window.sheet()
    assert isinstance(sheet, ValueSheet)
    assert sheet.kpi is not None
    assert sheet.kpi.id == home_page.board.model().index(1, 0).data(RECORD).kpi.id


def test_a_low_window_shows_rows_in_place_of_cards(
    qtbot: QtBot, window: MainWindow, home_page: HomePage
) -> None:
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: home_page.board.board_size == "short_rows")
    assert home_page.board.height() < 140
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: home_page.board.board_size == "compact")


def test_a_recorded_value_changes_its_card_only(
    qtbot: QtBot, bench: Workbench, home_page: HomePage
) -> None:
    churn = kpi_named(bench, "Customer churn")
    with qtbot.waitSignal(bench.pages.board.dataChanged) as changed:
        bench.session.do(record_value, churn.id, 2.1)
    first, last = changed.args[0].row(), changed.args[1].row()
    assert first == last == bench.pages.board.row_of(churn.id)


def test_a_new_kpi_beyond_two_rows_is_named_as_one_more(
    qtbot: QtBot, bench: Workbench, home_page: HomePage
) -> None:
    assert bench.session.do(add_kpi, name="Sales calls a week")
    assert home_page.board.model().rowCount() == 6
    buttons = home_page.findChildren(type(bench.top.undo))
    qtbot.waitUntil(lambda: "1 more: Sales calls a week" in [one.text() for one in buttons])


def test_folding_and_walking_the_tree_by_keys(
    qtbot: QtBot, bench: Workbench, home_page: HomePage
) -> None:
    tree = home_page.tree
    tree.setFocus()
    tree.setCurrentIndex(tree.model().index(0, 0))
    assert bench.inspector.kind == "objective"
    qtbot.keyClick(tree, Qt.Key.Key_Left)
    assert not tree.isExpanded(tree.model().index(0, 0))
    qtbot.keyClick(tree, Qt.Key.Key_Right)
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    assert bench.inspector.kind == "key_result"


@pytest.mark.parametrize("away", ["okrs", "kpis"])
def test_what_is_marked_on_the_page_one_comes_back_to_is_what_is_chosen(
    home_page: HomePage, bench: Workbench, away: str
) -> None:
    bench.go(away)
    shown = home_page.tree
    assert shown is not None
    shown.setCurrentIndex(shown.model().index(1, 0))
    marked = shown.reading(shown.currentIndex())
    bench.choose("kpi", next(iter(bench.session.workspace.all(Kpi))))
    bench.go("home")
    assert isinstance(marked, ObjectiveReading)
    assert (bench.inspector.kind, bench.inspector.record_id) == ("objective", marked.objective.id)


def test_enter_in_the_tree_goes_into_the_inspector(
    qtbot: QtBot, bench: Workbench, home_page: HomePage
) -> None:
    tree = home_page.tree
    tree.setFocus()
    tree.show_record(key_result_titled(bench, "Onboarding tickets").id)
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert bench.inspector.isAncestorOf(focus)


def test_alt_arrows_move_a_key_result_among_its_own(bench: Workbench, window: MainWindow) -> None:
    record = key_result_titled(bench, "Onboarding tickets")
    bench.choose(KeyResult.KIND, record.id)
    window.menus.run("edit.up")
    assert bench.pages.tree.index_of(record.id).row() == 0
    window.menus.run("edit.down")
    assert bench.pages.tree.index_of(record.id).row() == 1


def test_at_twice_the_size_a_banner_takes_rows_of_the_board_and_covers_nothing(
    qtbot: QtBot, look: Appearance, window: MainWindow, bench: Workbench
) -> None:
    look.choose_zoom(200)
    bench.notices.notice("Anna's 3 changes came in.")
    page = bench.pages.page
    assert isinstance(page, HomePage)
    tree = page.tree
    assert tree is not None

    def nothing_overlaps() -> bool:
        bottom = page.board.geometry().bottom()
        shown = page.board.model().rowCount() * page.board.cell().height()
        top = page._heading_place.parentWidget().geometry().top()
        return shown <= page.board.height() and bottom < top and tree.height() > 60

    qtbot.waitUntil(nothing_overlaps)


def test_where_words_are_large_and_the_window_low_the_page_scrolls_and_cuts_nothing(
    qtbot: QtBot, look: Appearance, window: MainWindow, bench: Workbench, home_page: HomePage
) -> None:
    window.resize(1024, 700)
    look.choose_zoom(200)
    bench.pages.lookout.wait()
    top = home_page._top
    assert top is not None

    def all_is_whole() -> bool:
        parts = (top.strip, top.reading, home_page._heading)
        return all(part.height() >= part.heightForWidth(part.width()) for part in parts)

    qtbot.waitUntil(all_is_whole)
    (area,) = home_page.findChildren(ScrollColumn)
    assert area.verticalScrollBar().maximum() > 0
    look.choose_zoom(100)
    qtbot.waitUntil(lambda: not area.verticalScrollBar().maximum())


@pytest.mark.parametrize("zoom", [100, 200])
def test_all_buttons_of_the_welcome_card_lie_whole_on_it(
    qtbot: QtBot, look: Appearance, window: MainWindow, zoom: int
) -> None:
    look.choose_zoom(zoom)
    window.show_welcome()
    window.show()
    qtbot.waitExposed(window)
    page = window.findChild(WelcomePage)
    assert page is not None
    for button in (page.start, page.sample, page.open, page.new):
        card = button.parentWidget()
        assert card is not None
        assert card.rect().contains(button.geometry()), button.text()
        assert button.width() >= button.sizeHint().width(), button.text()


def test_a_file_with_nothing_in_it_shows_no_empty_panels(
    qtbot: QtBot, window: MainWindow, home: Home, tmp_path: Path
) -> None:
    path = tmp_path / "New.okr"
    who = Who("Mira", "laptop")
    Document.create(path, home=home, who=who, today=window.today).close()
    assert window.files.open_path(path)
    window.show()
    bench = window.bench
    assert bench is not None
    qtbot.waitUntil(lambda: bench.settled)
    page = bench.pages.page
    assert isinstance(page, HomePage)
    qtbot.waitUntil(lambda: page._top is not None and page._top.isVisible())
    assert page._top.reading.height() < 90, "the reading is as high as its words"  # type: ignore[union-attr]
    bench.go("kpis")
    kpis = bench.pages.page
    assert isinstance(kpis, KpisPage)
    for control in (kpis.words, kpis.orders, kpis.sizes, kpis.new_button):
        assert not control.isVisible(), "there is nothing to order, filter or size"
    assert bench.session.do(add_kpi, name="MRR")
    assert kpis.words.isVisible()


def test_the_one_card_that_is_left_out_leaves_the_question_its_line(bench: Workbench) -> None:
    heading = bench.pages.page.findChild(BoardHeading)
    assert isinstance(heading, BoardHeading)
    heading.show_board({"healthy": 3}, 1, "Maintain support reply time under 4 h")
    assert heading._more.text() == "1 more: Maintain support re…"
    assert heading._more.toolTip() == "Maintain support reply time under 4 h"
