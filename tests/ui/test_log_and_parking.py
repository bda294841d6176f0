"""Check-in log and parking lot, by real clicks and keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from bench_records import key_result_titled, kpi_named, objective_titled
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from okrdesk.commands.check_ins import check_in
from okrdesk.commands.key_results import change_key_result
from okrdesk.commands.kpis import park_kpi
from okrdesk.commands.objectives import park_objective
from okrdesk.domain.records import KeyResult, Kpi, Objective
from okrdesk.domain.tree_reading import read_key_result
from okrdesk.ui.dialogs.reason_sheet import ReasonSheet
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.pages.kpi_page import KpiPage
from okrdesk.ui.pages.log_page import LogPage
from okrdesk.ui.pages.parking_page import ParkingPage
from okrdesk.ui.panes.key_result_pane import KeyResultPane
from okrdesk.ui.panes.tree_columns import status_words
from okrdesk.ui.parts.plain_table import PlainTable
from okrdesk.ui.workbench import Workbench

LEFT = Qt.MouseButton.LeftButton
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def log(bench: Workbench) -> LogPage:
    bench.go("log")
    page = bench.pages.page
    assert isinstance(page, LogPage)
    return page


@pytest.fixture
def parking(bench: Workbench) -> ParkingPage:
    bench.go("parking")
    page = bench.pages.page
    assert isinstance(page, ParkingPage)
    return page


def cells(page: LogPage | ParkingPage, column: int) -> list[str]:
    model = page.table.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_the_log_shows_all_check_ins_of_the_cycle_with_their_values(log: LogPage) -> None:
    QAbstractItemModelTester(log.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    names, values = cells(log, 1), cells(log, 2)
    assert len(names) > 40
    told = dict(zip(names, values, strict=True))
    assert told["1.1 Activation in 7 days"].endswith("%")
    assert all(value for name, value in zip(names, values, strict=True) if name.startswith("2.1"))
    assert "\n" not in "".join(cells(log, 4))


def test_the_log_is_filtered_by_mark_person_and_words(qtbot: QtBot, log: LogPage) -> None:
    everything = log.rows.rowCount()
    qtbot.mouseClick(log.mark, LEFT, pos=QPoint(log.mark.width() - 6, 10))
    asks = cells(log, 4)
    assert 0 < len(asks) < everything
    assert all("Ask:" in note for note in asks)
    qtbot.mouseClick(log.mark, LEFT, pos=QPoint(6, 10))
    next(e for e in log.person.menu.actions() if e.text() == "Jonas Thiel").trigger()
    assert set(cells(log, 5)) == {"Jonas Thiel"}
    qtbot.keyClick(log.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(log.words, "partner page")
    assert 0 < log.rows.rowCount() < 8
    log.words.setText("nothing like it")
    said = [one.text() for one in log.findChildren(QLabel) if one.isVisible()]
    assert "No check-in is like that." in said


def test_the_chosen_check_in_shows_its_whole_note_and_its_key_result(
    qtbot: QtBot, bench: Workbench, log: LogPage
) -> None:
    place = next(n for n, name in enumerate(cells(log, 1)) if name.startswith("2.1"))
    log.table.setFocus()
    log.table.setCurrentIndex(log.rows.index(0, 0))
    for _ in range(place):
        qtbot.keyClick(log.table, Qt.Key.Key_Down)
    assert "<b>Blocker:</b> two partners still on the old offer" in log.note.text()
    assert bench.inspector.record_id == key_result_titled(bench, "Agency sign-ups").id


def test_a_check_in_appears_in_the_log_at_once(bench: Workbench, log: LogPage) -> None:
    before = log.rows.rowCount()
    key_result = key_result_titled(bench, "Agency sign-ups")
    bench.session.do(check_in, key_result.id, value=72.0, confidence=5, note="Better")
    assert log.rows.rowCount() == before + 1
    assert cells(log, 4)[0] == "Better"
    assert log.rows.index(0, 0).data(SPOKEN).endswith("72, 5 of 10, Better")


def test_another_cycle_has_its_own_log_and_an_empty_one_says_what_to_do(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, bench: Workbench, log: LogPage
) -> None:
    bench.views.earlier_cycle()
    assert "Q3 2026" in "".join(one.text() for one in log.findChildren(QLabel))
    assert window.files.make(tmp_path / "New.okr", "New", None)
    fresh = window.bench
    assert fresh is not None
    fresh.go("log")
    page = fresh.pages.page
    assert isinstance(page, LogPage)

    def said() -> list[str]:
        return [one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page)]

    qtbot.waitUntil(lambda: "Nobody has checked in in this cycle yet." in said())
    qtbot.waitUntil(lambda: fresh.settled)


def test_nothing_parked_says_what_waits_here(parking: ParkingPage) -> None:
    said = [one.text() for one in parking.findChildren(QLabel) if one.isVisible()]
    assert "Nothing is parked." in said
    assert parking.back_button.isHidden()


def test_what_is_parked_waits_with_its_reason_and_is_taken_back(
    qtbot: QtBot, bench: Workbench, parking: ParkingPage
) -> None:
    kpi, objective = kpi_named(bench, "Releases a week"), objective_titled(bench, "Pricing")
    bench.session.do(park_kpi, kpi.id, "Nobody acts on it")
    bench.session.do(park_objective, objective.id, "Prices wait")
    model = parking.model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows = dict(zip(cells(parking, 2), cells(parking, 3), strict=True))
    assert rows == {"Releases a week": "Nobody acts on it", objective.title: "Prices wait"}
    place = cells(parking, 2).index("Releases a week")
    assert model.index(place, 0).data(SPOKEN) == (
        "KPI Releases a week, parked 21 Nov: Nobody acts on it"
    )
    parking.table.setCurrentIndex(model.index(place, 0))
    qtbot.mouseClick(parking.back_button, LEFT)
    assert bench.session.workspace.get(Kpi, kpi.id).standing != "parked"
    assert cells(parking, 2) == [objective.title]
    assert bench.toast.text.startswith("Take back KPI Releases a week")
    qtbot.mouseClick(parking.back_button, LEFT)
    assert bench.session.workspace.get(Objective, objective.id).state == "active"
    assert parking.back_button.isHidden()


def test_enter_looks_at_what_is_parked(
    qtbot: QtBot, bench: Workbench, parking: ParkingPage
) -> None:
    bench.session.do(park_kpi, kpi_named(bench, "Releases a week").id, "Nobody acts on it")
    bench.session.do(park_objective, objective_titled(bench, "Pricing").id, "Prices wait")
    names = cells(parking, 2)
    parking.table.setCurrentIndex(parking.model.index(1 - names.index("Releases a week"), 0))
    qtbot.mouseClick(parking.look_button, LEFT)
    assert bench.inspector.kind == "objective"
    parking.table.setCurrentIndex(parking.model.index(names.index("Releases a week"), 0))
    parking.table.setFocus()
    qtbot.keyClick(parking.table, Qt.Key.Key_Return)
    assert isinstance(bench.pages.page, KpiPage)


def test_the_chosen_thing_is_parked_with_a_reason(
    qtbot: QtBot, window: MainWindow, bench: Workbench, parking: ParkingPage
) -> None:
    objective = objective_titled(bench, "Pricing")
    bench.choose("objective", objective.id)
    window.menus.run("edit.park")
    sheet = window.sheet()
    assert isinstance(sheet, ReasonSheet)
    qtbot.keyClicks(sheet.reason, "Prices wait")
    qtbot.keyClick(sheet.reason, Qt.Key.Key_Return)
    assert bench.session.workspace.get(Objective, objective.id).state == "parked"
    assert cells(parking, 3) == ["Prices wait"]


def test_a_parked_key_result_shows_that_it_is_parked_and_no_status(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    activation = key_result_titled(bench, "Activation in 7 days")
    bench.go("okrs")
    bench.choose(KeyResult.KIND, activation.id)
    window.menus.run("edit.park")
    sheet = window.sheet()
    assert isinstance(sheet, ReasonSheet)
    qtbot.keyClick(sheet.reason, Qt.Key.Key_Return)
    assert sheet.missing.isVisible(), "nothing happened and nothing was said"
    qtbot.keyClicks(sheet.reason, "Not this quarter")
    qtbot.keyClick(sheet.reason, Qt.Key.Key_Return)
    assert not sheet.isVisible()
    reading = read_key_result(
        bench.session.workspace, held(bench, activation.id), bench.session.today
    )
    assert status_words(reading) == "parked"
    pane = bench.inspector.findChild(KeyResultPane)
    qtbot.waitUntil(lambda: pane.head.chip.accessibleName() == "parked")
    assert pane.head._reason.text() == "Not this quarter"


def held(bench: Workbench, key_result_id: str) -> KeyResult:
    return bench.session.workspace.get(KeyResult, key_result_id)


def test_the_parking_lot_shows_beside_it_what_it_marks(bench: Workbench) -> None:
    bench.session.do(park_kpi, kpi_named(bench, "Customer churn").id, "Nobody looks")
    bench.go("parking")
    other = kpi_named(bench, "MRR")
    bench.go("kpis")
    bench.choose(Kpi.KIND, other.id)
    with_churn = []
    bench.record_chosen.connect(lambda _kind, record_id: with_churn.append(record_id))
    bench.go("parking")
    assert with_churn[-1:] == [kpi_named(bench, "Customer churn").id]


def lines_of(table: PlainTable, row: int, place: int) -> tuple[int, int]:
    """How high the words of a cell are, and how high its row is."""
    room = QRect(0, 0, table.columnWidth(place) - 16, 10_000)
    words = table.model().index(row, place).data()
    box = table.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, words)
    return box.height(), table.rowHeight(row)


def rows_in_sight(table: PlainTable) -> range:
    last = table.rowAt(table.viewport().height() - 1)
    return range(table.rowAt(0), last if last >= 0 else table.model().rowCount())


@pytest.mark.parametrize("place", ["log", "okrs:map"])
def test_no_title_is_cut_in_a_narrow_window(
    qtbot: QtBot, window: MainWindow, bench: Workbench, place: str
) -> None:
    """Rows are as high as their titles, also those that are scrolled to or became longer."""
    window.resize(720, 700)
    bench.go(place)
    shown = bench.pages.page
    table = shown.table if place == "log" else shown.chain.table
    titles = 1 if place == "log" else 0
    QApplication.processEvents()

    def whole() -> set[bool]:
        QApplication.processEvents()
        several = set()
        for row in rows_in_sight(table):
            wanted, high = lines_of(table, row, titles)
            assert wanted <= high, table.model().index(row, titles).data()
            several.add(wanted > table.fontMetrics().lineSpacing())
        return several

    assert whole() == {True, False}
    table.scrollToBottom()
    whole()
    long = "A title that goes on and on and says in many words what a few of them would have said"
    key_result = key_result_titled(bench, "Onboarding")
    bench.session.do(change_key_result, key_result.id, title=long)
    table.scrollToTop()
    whole()
    bench.session.do(change_key_result, key_result.id, title="letters " * 500)
    whole_row = next(
        row
        for row in range(table.model().rowCount())
        if "letters letters" in str(table.model().index(row, titles).data())
    )
    table.scrollTo(table.model().index(whole_row, 0))
    QApplication.processEvents()
    assert table.rowHeight(whole_row) < table.viewport().height() / 2


def test_what_is_parked_and_why_is_whole_in_a_narrow_window(
    window: MainWindow, bench: Workbench, parking: ParkingPage
) -> None:
    window.resize(860, 700)
    why = "Until the new pipeline is there, and somebody has the time to look at what it says"
    assert bench.session.do(park_kpi, kpi_named(bench, "Releases a week").id, why)
    QApplication.processEvents()
    wanted, high = lines_of(parking.table, 0, 3)
    assert parking.table.fontMetrics().lineSpacing() < wanted <= high
