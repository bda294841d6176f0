"""F11 presents: the page alone in large, step by step, and back as it was."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from okrdesk.settings import Settings
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.pages.decisions_page import DecisionsPage
from okrdesk.ui.pages.home_page import HomePage
from okrdesk.ui.pages.kpi_page import KpiPage
from okrdesk.ui.pages.kpis_page import KpisPage
from okrdesk.ui.pages.okrs_page import OkrsPage
from okrdesk.ui.presenting import PERCENT
from okrdesk.ui.workbench import Workbench


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    qtbot.keyClick(window.focusWidget() or window, key)


def around(window: MainWindow, bench: Workbench) -> list[QWidget]:
    frame = bench.frame
    return [frame.bars, frame.lefts, frame.rights, bench.status, window.menuBar()]


def test_f11_shows_the_page_alone_at_150_percent(
    qtbot: QtBot, window: MainWindow, bench: Workbench, settings: Settings
) -> None:
    zoom = bench.look.zoom
    press(qtbot, window, Qt.Key.Key_F11)
    assert isinstance(bench.pages.page, KpisPage)
    assert bench.look.zoom == PERCENT / 100
    assert window.isFullScreen()
    assert not any(part.isVisible() for part in around(window, bench))
    assert bench.toast.text == "Presenting: ← → step, Esc leaves"
    press(qtbot, window, Qt.Key.Key_Escape)
    assert bench.look.zoom == zoom
    assert bench.toast.text == ""
    assert not window.isFullScreen()
    assert all(part.isVisible() for part in around(window, bench))
    assert isinstance(bench.pages.page, HomePage)
    assert settings.get("zoom") == zoom


def test_arrows_step_from_gauges_to_key_results_to_decisions(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    press(qtbot, window, Qt.Key.Key_F11)
    seen = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        press(qtbot, window, key)
        seen.append(type(bench.pages.page))
    assert seen == [OkrsPage, DecisionsPage, DecisionsPage, OkrsPage]
    press(qtbot, window, Qt.Key.Key_PageUp)
    assert isinstance(bench.pages.page, KpisPage)
    press(qtbot, window, Qt.Key.Key_F11)
    assert not window.presenting.is_on
    press(qtbot, window, Qt.Key.Key_Right)
    assert isinstance(bench.pages.page, HomePage)


def test_the_decisions_name_what_blocks_and_what_is_asked(bench: Workbench) -> None:
    bench.go("decisions")
    page = bench.pages.page
    assert isinstance(page, DecisionsPage)
    said = [one.text() for one in page.findChildren(QLabel)]
    assert "two partners still on the old offer" in said
    assert "Mira, may we show prices on the page?" in said
    assert "KR 2.1, Jonas Thiel, 16 Nov" in said


def test_opening_another_file_ends_the_presentation(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    press(qtbot, window, Qt.Key.Key_F11)
    window.files.open_sample()
    other = window.bench
    assert other is not None
    qtbot.waitUntil(lambda: other.settled)
    assert not window.presenting.is_on
    assert other.frame.lefts.isVisible()


def test_what_changes_or_sifts_is_out_of_sight_while_one_presents(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    press(qtbot, window, Qt.Key.Key_F11)
    kpis = bench.pages.page
    assert isinstance(kpis, KpisPage)
    press(qtbot, window, Qt.Key.Key_Right)
    okrs = bench.pages.page
    assert isinstance(okrs, OkrsPage)
    assert okrs.tree.isVisible()
    assert not okrs.filters.isVisible()
    assert not okrs.new_objective.isVisible()
    press(qtbot, window, Qt.Key.Key_Left)
    assert kpis.isVisible()
    assert not any(one.isVisible() for one in (kpis.words, kpis.sizes, kpis.new_button))
    press(qtbot, window, Qt.Key.Key_Escape)
    bench.go("kpis")
    assert kpis.words.isVisible()
    bench.go("okrs")
    assert okrs.filters.isVisible()
    assert okrs.new_objective.isVisible()


def test_the_gauges_fill_the_page_and_are_as_they_were_afterwards(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    """All six of them, in the largest cards that have room."""
    bench.go("kpis")
    page = bench.pages.page
    assert isinstance(page, KpisPage)
    board = page.sections[0].view
    before = board.board_size, board.cell()
    press(qtbot, window, Qt.Key.Key_F11)
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)
    window.resize(1920, 1080)
    qtbot.waitUntil(lambda: board.board_size == "full")
    room = page.height() - board.mapTo(page, board.rect().topLeft()).y()
    assert 0.8 * room < board.height() <= room
    window.resize(700, 620)
    qtbot.waitUntil(lambda: board.board_size == "compact")
    press(qtbot, window, Qt.Key.Key_Escape)
    window.resize(1440, 900)
    bench.go("kpis")
    qtbot.waitUntil(lambda: (board.board_size, board.cell()) == before)


def test_a_gauge_that_is_opened_while_presenting_says_its_name(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    press(qtbot, window, Qt.Key.Key_F11)
    page = bench.pages.page
    assert isinstance(page, KpisPage)
    board = page.sections[0].view
    board.setFocus()
    board.setCurrentIndex(board.model().index(1, 0))
    press(qtbot, window, Qt.Key.Key_Return)
    shown = bench.pages.page
    assert isinstance(shown, KpiPage)
    assert (shown.figures.name.isVisible(), shown.figures.name.text()) == (True, "Customer churn")
    press(qtbot, window, Qt.Key.Key_Escape)
    bench.go(f"kpi:{shown.kpi_id}")
    assert not shown.figures.name.isVisible()
