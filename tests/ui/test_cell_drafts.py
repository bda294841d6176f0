"""What is typed into a cell of the tree or of a KPI's values and not recorded is offered again."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from bench_records import key_result_titled, kpi_named
from forms import edit
from openings import opened
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from okrdesk.commands.key_results import change_key_result
from okrdesk.domain.records import KeyResult
from okrdesk.ui.cell_drafts import Cell, CellDrafts
from okrdesk.ui.dialogs.kept_sheet import KeptSheet
from okrdesk.ui.dialogs.record_sheet import RecordSheet
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.pages.kpi_page import KpiPage
from okrdesk.ui.pages.okrs_page import OkrsPage
from okrdesk.ui.workbench import Workbench

TITLE = "Onboarding tickets per 100 accounts"


def noted(bench: Workbench) -> list[Path]:
    return list(bench.session.document.home.drafts.iterdir())


def wait_for_none(qtbot: QtBot, bench: Workbench) -> None:
    qtbot.waitUntil(lambda: noted(bench) == [])


def open_editor(ground: QWidget) -> QLineEdit:
    return next(one for one in ground.findChildren(QLineEdit) if one.isVisible())


def title_editor(qtbot: QtBot, bench: Workbench) -> QLineEdit:
    """F2 on the row of a key result in the tree."""
    bench.go("okrs")
    page = bench.pages.page
    assert isinstance(page, OkrsPage)
    page.tree.show_record(key_result_titled(bench, TITLE).id)
    qtbot.keyClick(page.tree, Qt.Key.Key_F2)
    return open_editor(page.tree)


def left_before(bench: Workbench, typed: str, place: Cell | None = None) -> None:
    """The program ended while somebody typed into a cell."""
    title = Cell(KeyResult.KIND, key_result_titled(bench, TITLE).id, "title")
    CellDrafts(bench.session).keep(place or title, typed)


def test_a_title_is_noted_at_every_key_and_let_go_once_it_is_recorded(
    qtbot: QtBot, bench: Workbench
) -> None:
    editor = title_editor(qtbot, bench)
    assert noted(bench) == []
    qtbot.keyClicks(editor, "Fewer")
    (draft,) = noted(bench)
    assert '"Fewer"' in draft.read_text(encoding="utf-8")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    wait_for_none(qtbot, bench)
    assert key_result_titled(bench, "Fewer").title == "Fewer"


def test_esc_lets_go_of_what_was_typed_into_a_title(qtbot: QtBot, bench: Workbench) -> None:
    editor = title_editor(qtbot, bench)
    qtbot.keyClicks(editor, "Fewer")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    wait_for_none(qtbot, bench)
    assert title_editor(qtbot, bench).text() == TITLE


def test_what_is_typed_back_to_what_stood_there_is_nothing_to_keep(
    qtbot: QtBot, bench: Workbench
) -> None:
    editor = title_editor(qtbot, bench)
    for text, kept in (("Fewer", 1), (TITLE, 0), ("  ", 0)):
        editor.selectAll()
        qtbot.keyClicks(editor, text)
        assert len(noted(bench)) == kept


def test_the_next_start_says_what_was_typed_and_leads_back_into_the_cell(
    qtbot: QtBot, window: MainWindow, bench: Workbench, file: Path
) -> None:
    left_before(bench, "Half a title")
    now = opened(qtbot, window, file)
    says = f"“Half a title” was typed as the title of “{TITLE}” and not recorded."
    assert now.banner.text == says
    qtbot.mouseClick(now.banner.action, Qt.MouseButton.LeftButton)
    page = now.pages.page
    assert isinstance(page, OkrsPage)
    editor = open_editor(page.tree)
    assert editor.text() == "Half a title"
    assert now.status.right.text() == "What you typed before is back, not recorded yet."
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    wait_for_none(qtbot, now)
    assert key_result_titled(now, "Half a title").title == "Half a title"


def test_of_several_cells_one_sentence_leads_to_the_list(
    qtbot: QtBot, window: MainWindow, bench: Workbench, file: Path
) -> None:
    kpi, day = kpi_named(bench, "Customer churn").id, dt.date(2026, 11, 16).isoformat()
    left_before(bench, "Half a title")
    left_before(bench, "4.7", Cell("kpi", kpi, "value", day))
    now = opened(qtbot, window, file)
    assert now.banner.text == "What you typed in 2 places was kept and is not recorded yet."
    qtbot.mouseClick(now.banner.action, Qt.MouseButton.LeftButton)
    sheet = window.sheet()
    assert isinstance(sheet, KeptSheet)
    says = [row.open_button.accessibleDescription() for row in sheet.rows]
    value, title = sorted(says)
    assert "“4.7” was typed as the value of “Customer churn”, week 47" in value
    assert "“Half a title” was typed as the title of" in title
    for row in sheet.rows:
        qtbot.mouseClick(row.drop_button, Qt.MouseButton.LeftButton)
    assert noted(now) == []
    first = sheet.rows[0]
    qtbot.mouseClick(first.drop_button, Qt.MouseButton.LeftButton)
    assert len(noted(now)) == 1
    qtbot.mouseClick(first.open_button, Qt.MouseButton.LeftButton)
    assert window.sheet() is None
    qtbot.waitUntil(lambda: isinstance(window.focusWidget(), QLineEdit))
    editor = window.focusWidget()
    assert isinstance(editor, QLineEdit)
    assert editor.text() in ("4.7", "Half a title")  # whichever was typed last


def test_a_value_and_a_note_come_back_into_their_cells(
    qtbot: QtBot, window: MainWindow, bench: Workbench, file: Path
) -> None:
    kpi = kpi_named(bench, "Customer churn").id
    bench.go(f"kpi:{kpi}")
    page = bench.pages.page
    assert isinstance(page, KpiPage)
    row = page.side.table.row_of(page.side.table.model().index(2, 0))
    assert row is not None
    day = row.period.start.isoformat()
    for field, typed in (("value", "4.7"), ("note", "half a note")):
        left_before(bench, typed, Cell("kpi", kpi, field, day))
        bench = opened(qtbot, window, file)
        assert f"“{typed}” was typed as the {field} of “Customer churn”" in bench.banner.text
        qtbot.mouseClick(bench.banner.action, Qt.MouseButton.LeftButton)
        shown = bench.pages.page
        assert isinstance(shown, KpiPage)
        editor = open_editor(shown.side.table if field == "value" else shown.trend)
        assert editor.text() == typed
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        wait_for_none(qtbot, bench)
    point = bench.session.workspace.series_of(kpi).at(row.day)
    assert point is not None
    assert (point.value, point.note) == (4.7, "half a note")


def test_the_words_of_a_cell_that_is_gone_can_be_taken_along(
    qtbot: QtBot, window: MainWindow, bench: Workbench, file: Path
) -> None:
    left_before(bench, "Half a title", Cell(KeyResult.KIND, "000000000000", "title"))
    now = opened(qtbot, window, file)
    gone = "“Half a title” was typed for something that is gone by now, and not recorded."
    assert (now.banner.text, now.banner.action.text()) == (gone, "Copy")
    qtbot.mouseClick(now.banner.action, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "Half a title"


def test_a_cell_that_this_version_does_not_know_is_not_offered(
    qtbot: QtBot, window: MainWindow, bench: Workbench, file: Path
) -> None:
    churn = kpi_named(bench, "Customer churn").id
    left_before(bench, "Half", Cell("kpi", churn, "colour", "2026-11-16"))
    assert opened(qtbot, window, file).banner.isHidden()


def test_a_draft_that_was_damaged_is_not_offered_and_stops_nothing(
    qtbot: QtBot, window: MainWindow, bench: Workbench, file: Path
) -> None:
    left_before(bench, "4.7", Cell("kpi", kpi_named(bench, "Customer churn").id, "value", "soon"))
    again = opened(qtbot, window, file)
    assert again.settled
    assert again.banner.isHidden()


def form_of(window: MainWindow, bench: Workbench) -> RecordSheet:
    return edit(window, bench, KeyResult.KIND, key_result_titled(bench, TITLE).id)


def type_into_form(qtbot: QtBot, window: MainWindow, bench: Workbench, text: str) -> None:
    """Somebody types a title into the form, and leaves it."""
    sheet = form_of(window, bench)
    title = sheet.editors["title"].widget
    assert isinstance(title, QLineEdit)
    title.selectAll()
    qtbot.keyClicks(title, text)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)


def test_the_form_takes_up_what_was_typed_into_the_row(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    type_into_form(qtbot, window, bench, "Words of the form")
    left_before(bench, "Words of the row")
    sheet = form_of(window, bench)
    assert sheet.draft.isVisible()
    assert sheet.editors["title"].text() == "Words of the row"
    qtbot.keyClick(sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert noted(bench) == []


def test_the_row_takes_up_what_was_typed_into_the_form_and_esc_leaves_it_there(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    type_into_form(qtbot, window, bench, "Words of the form")
    editor = title_editor(qtbot, bench)
    assert editor.text() == "Words of the form"
    qtbot.keyClicks(editor, " and more")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isinstance(window.focusWidget(), QLineEdit))
    assert form_of(window, bench).editors["title"].text() == "Words of the form"


def test_what_is_back_in_a_row_is_not_recorded_by_a_click_elsewhere(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    type_into_form(qtbot, window, bench, "Words of the form")
    title_editor(qtbot, bench)
    window.setFocus()
    qtbot.waitUntil(lambda: not isinstance(window.focusWidget(), QLineEdit))
    assert key_result_titled(bench, TITLE).title == TITLE
    assert title_editor(qtbot, bench).text() == "Words of the form"


def test_a_title_that_changed_since_it_was_typed_is_said_beside_it(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    type_into_form(qtbot, window, bench, "Words of the form")
    record = key_result_titled(bench, TITLE)
    assert bench.session.do(change_key_result, record.id, title="A title of today")
    sheet = edit(window, bench, KeyResult.KIND, record.id)
    assert sheet.editors["title"].text() == "Words of the form"
    assert sheet.form.line("title").news.endswith("changed this to A title of today")
