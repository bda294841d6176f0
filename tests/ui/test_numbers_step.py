"""Step 1 of the check-in: columns, suggestions, periods, what step 2 will ask, pasting."""

from __future__ import annotations

import datetime as dt

import pytest
from bench_records import kpi_named
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from okrdesk.domain.kpi_reading import read_board
from okrdesk.domain.records import Kpi
from okrdesk.ui.dialogs.paste_sheet import PasteSheet
from okrdesk.ui.pages.check_in_page import CheckInPage
from okrdesk.ui.panes.number_row import NumberRow
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.chip import Chip
from okrdesk.ui.parts.step_row import StepRow
from okrdesk.ui.workbench import Workbench

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(qtbot: QtBot, bench: Workbench) -> CheckInPage:
    """The check-in, asking about every KPI of the board."""
    bench.pages.lookout.wait()
    bench.go("check_in")
    shown = bench.pages.page
    assert isinstance(shown, CheckInPage)
    shown.show_everybody(True)
    shown.numbers.ask(read_board(bench.session.workspace, bench.session.today).kpis)
    shown.go_step("numbers")
    qtbot.waitUntil(lambda: shown.is_settled)
    return shown


def row_of(page: CheckInPage, name: str) -> NumberRow:
    return next(line for line in page.numbers.rows if line.name == name)


def texts(widget: object) -> list[str]:
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisible()]  # type: ignore[attr-defined]


def test_the_columns_have_headings_above_their_cells(page: CheckInPage) -> None:
    header = page.numbers.table.header
    assert texts(header) == [
        "Key KPI", "Period", "Before", "Value", "Usual range", "Change", "State",
    ]  # fmt: skip
    line = page.numbers.rows[0].line
    room = page.numbers.table
    for title, cell in zip(header.findChildren(QLabel), line._cells._cells.values(), strict=True):
        assert title.mapTo(room, title.rect().topLeft()).x() == (
            cell.mapTo(room, cell.rect().topLeft()).x()
        )


def test_where_it_is_narrow_the_period_stands_below_the_name(
    bench: Workbench, page: CheckInPage
) -> None:
    page.numbers.table.setFixedWidth(330)
    QApplication.processEvents()
    line = page.numbers.rows[0]
    assert not page.numbers.table.header.isVisible()
    assert line.line._about.text() == line.when
    assert line.value.isVisible()


def test_f2_takes_the_suggestion_and_tab_records_it(
    qtbot: QtBot, bench: Workbench, page: CheckInPage
) -> None:
    line = row_of(page, "Net Promoter Score")
    assert (line.value.text(), line.value.suggestion) == ("", "41")
    line.value.setFocus()
    qtbot.keyClick(line.value, Qt.Key.Key_F2)
    assert line.value.text() == "41"
    qtbot.keyClick(line.value, Qt.Key.Key_Tab)
    assert line.recorded
    assert bench.session.workspace.series_of(line.kpi_id).newest().value == 41.0


def test_f2_without_a_suggestion_leaves_the_field_alone(qtbot: QtBot, page: CheckInPage) -> None:
    line = row_of(page, "MRR")
    before = "48300"
    assert line.fill(before)
    line.value.setFocus()
    qtbot.keyClick(line.value, Qt.Key.Key_F2)
    assert line.value.text() == before


def test_the_state_is_seen_while_one_types(qtbot: QtBot, page: CheckInPage) -> None:
    line = row_of(page, "Net Promoter Score")
    chip = line.findChild(Chip)
    assert chip is not None
    assert chip.word == "no value yet"
    line.value.setFocus()
    qtbot.keyClicks(line.value, "5")
    assert chip.word == "Act"
    assert not line.recorded


def test_arrows_go_to_the_period_before_and_back(
    qtbot: QtBot, bench: Workbench, page: CheckInPage
) -> None:
    line = row_of(page, "MRR")
    assert line.fill("48300")
    now, text = line.period, line.value.text()
    line.value.setFocus()
    qtbot.keyClick(line.value, Qt.Key.Key_Up)
    assert line.period == now.previous()
    assert line.value.text() not in ("", text)
    qtbot.keyClick(line.value, Qt.Key.Key_Down)
    assert (line.period, line.value.text()) == (now, text)


def test_a_number_with_a_point_offers_both_readings_where_the_larger_one_is_usual(
    qtbot: QtBot, page: CheckInPage
) -> None:
    row = row_of(page, "MRR")
    row.value.setFocus()
    row.value.selectAll()
    qtbot.keyClicks(row.value, "48.900")
    qtbot.keyClick(row.value, Qt.Key.Key_Tab)
    QApplication.processEvents()
    offered = [one for one in row.findChildren(Button) if one.property("meant")]
    assert [one.text() for one in offered] == ["48.9", "48900"]


def test_a_number_with_a_comma_offers_both_readings(
    qtbot: QtBot, bench: Workbench, page: CheckInPage
) -> None:
    line = row_of(page, "Net Promoter Score")
    line.value.setFocus()
    qtbot.keyClicks(line.value, "1,234")
    page.numbers.go_on()
    assert page.step == "numbers"
    offered = [b for b in line._refused.findChildren(Button) if b.isVisible()]
    assert [button.text() for button in offered] == ["1.234", "1234"]
    offered[0].click()
    assert bench.session.workspace.series_of(line.kpi_id).newest().value == 1.234


def test_what_the_numbers_will_ask_stands_below_them(page: CheckInPage) -> None:
    said = " ".join(texts(page.numbers.ahead))
    assert "What these numbers will ask in step 2" in said
    assert "API response p95" in said
    assert "What happened?" in said
    assert page.numbers.next.text() == "Next: API response p95 needs a word"


def test_a_number_that_turns_adds_what_it_will_ask(
    qtbot: QtBot, bench: Workbench, page: CheckInPage
) -> None:
    line = row_of(page, "Net Promoter Score")
    for value in ("5", "4"):
        assert line.fill(value)
        qtbot.keyClick(line.value, Qt.Key.Key_Down)
    bench.pages.lookout.wait()
    qtbot.waitUntil(lambda: page.is_settled)
    said = " ".join(texts(page.numbers.ahead))
    assert "Net Promoter Score" in said


def test_the_left_list_names_the_numbers_with_what_they_have(
    qtbot: QtBot, page: CheckInPage
) -> None:
    assert row_of(page, "MRR").fill("48300")

    def shown() -> list[StepRow]:
        return [one for one in page.steps.findChildren(StepRow) if one.isVisible()]

    qtbot.waitUntil(lambda: any(one.accessibleName().startswith("MRR, $") for one in shown()))
    rows = shown()
    click = next(one for one in rows if one.text() == "Net Promoter Score")
    qtbot.mouseClick(click, Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is row_of(page, "Net Promoter Score").value


def test_the_left_list_marks_the_number_in_whose_line_one_is(
    qtbot: QtBot, page: CheckInPage
) -> None:
    qtbot.waitUntil(lambda: page.is_settled)
    empty = [line for line in page.numbers.rows if not line.has_value][:2]
    named = {one.text(): one for one in page.steps.findChildren(StepRow) if not one.isHidden()}
    for here, there in (empty, empty[::-1]):
        here.value.setFocus()
        assert named[here.name].accessibleName() == f"{here.name}, now"
        assert named[there.name].accessibleName() == f"{there.name}, to do"


def test_the_left_list_puts_key_results_below_their_objectives(page: CheckInPage) -> None:
    page.begin_results()
    QApplication.processEvents()
    assert "1 New customers succeed without our help" in texts(page.steps)


def test_a_column_is_pasted_from_the_line_in_the_focus_on(
    qtbot: QtBot, bench: Workbench, page: CheckInPage
) -> None:
    names = [line.name for line in page.numbers.rows]
    first = names.index("Net Promoter Score")
    page.numbers.rows[first].value.setFocus()
    QGuiApplication.clipboard().setText("44\nfive\n")
    qtbot.keyClick(page.numbers.rows[first].value, Qt.Key.Key_V, CONTROL | SHIFT)
    sheet = bench.window().findChild(PasteSheet)
    assert sheet is not None
    assert [(row.what, bool(row.refused)) for row in sheet.rows] == [
        (names[first], False), (names[first + 1], True),
    ]  # fmt: skip
    assert "'five' is not a number" in sheet.rows[1].refused
    assert "1 value can be taken, 1 left out." in texts(sheet)
    sheet.take_button.click()
    kept = bench.session.workspace.series_of(kpi_named(bench, "Net Promoter Score").id)
    assert kept.newest().value == 44.0


def test_names_with_values_find_their_lines(bench: Workbench, page: CheckInPage) -> None:
    QGuiApplication.clipboard().setText("KPI\tValue\nnet promoter score\t45\nCoffee\t3\n")
    page.numbers.paste()
    sheet = bench.window().findChild(PasteSheet)
    assert sheet is not None
    assert [row.refused for row in sheet.rows] == [
        "", "No KPI that is asked here is called Coffee, so its value was left out.",
    ]  # fmt: skip
    sheet.take_button.click()
    assert row_of(page, "Net Promoter Score").recorded


def test_a_key_result_on_a_kpi_asks_for_another_period_by_arrows(
    qtbot: QtBot, bench: Workbench, page: CheckInPage
) -> None:
    kpi = kpi_named(bench, "MRR")
    linked = next(
        one for one in page.walk.queue if bench.session.workspace.find(Kpi, one.key_result.kpi)
    )
    editor = page.result.editor
    page.show_result(linked.key_result.id)
    editor.ask(linked, asks_value=True)
    before = editor.value.period
    assert before is not None
    assert kpi.id
    qtbot.keyClick(editor.value.line, Qt.Key.Key_Up)
    assert editor.value.period == before.previous()
    assert before.previous().name() in editor.value.heading.text()
    assert isinstance(editor.value.day, dt.date)


def test_a_number_that_was_typed_and_not_recorded_is_back_after_a_crash(
    qtbot: QtBot, bench: Workbench, page: CheckInPage
) -> None:
    line = row_of(page, "Net Promoter Score")
    line.value.setFocus()
    qtbot.keyClicks(line.value, "5")
    again = NumberRow(bench.look, bench.session, line.kpi_id)
    qtbot.addWidget(again)
    assert again.value.text() == "5"
    assert again.record()
    assert not list(bench.session.document.home.drafts.iterdir())
