"""What is typed into a cell of the tree or of a KPI's values and not recorded is offered again."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from bench_records import key_result_titled, kpi_named
from openings import opened
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from okrdesk.domain.records import KeyResult
from okrdesk.ui.cell_drafts import Cell, CellDrafts
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.pages.kpi_page import KpiPage
from okrdesk.ui.pages.okrs_page import OkrsPage
from okrdesk.ui.workbench import Workbench

TITLE = "Onboarding tickets per 100 accounts"


def noted(bench: Workbench) -> list[Path]:
    return list(bench.session.document.home.drafts.glob("cell-*"))


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


def test_each_cell_is_offered_and_let_go_by_itself(
    qtbot: QtBot, window: MainWindow, bench: Workbench, file: Path
) -> None:
    kpi, day = kpi_named(bench, "Customer churn").id, dt.date(2026, 11, 16).isoformat()
    left_before(bench, "Half a title")
    left_before(bench, "4.7", Cell("kpi", kpi, "value", day))
    now = opened(qtbot, window, file)
    seen = []
    for _ in range(2):
        qtbot.waitUntil(now.banner.isVisible)
        seen.append(now.banner.text)
        qtbot.mouseClick(now.banner.other, Qt.MouseButton.LeftButton)
    wait_for_none(qtbot, now)
    assert any("“4.7” was typed as the value of “Customer churn”, week 47" in one for one in seen)
    assert any("Half a title" in one for one in seen)
    assert now.banner.isHidden()


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


def test_a_cell_of_what_is_gone_is_not_offered(
    qtbot: QtBot, window: MainWindow, bench: Workbench, file: Path
) -> None:
    left_before(bench, "Half a title", Cell(KeyResult.KIND, "000000000000", "title"))
    left_before(bench, "Half", Cell("kpi", kpi_named(bench, "Customer churn").id, "colour"))
    assert opened(qtbot, window, file).banner.isHidden()


@pytest.mark.parametrize(
    ("kind", "day"), [("kpi", "soon"), ("kpi", ""), (KeyResult.KIND, "2026-11-22")]
)
def test_a_draft_that_was_damaged_is_not_offered_and_stops_nothing(
    qtbot: QtBot, window: MainWindow, bench: Workbench, file: Path, kind: str, day: str
) -> None:
    kpi, key_result = kpi_named(bench, "Customer churn"), key_result_titled(bench, TITLE)
    record = kpi if kind == "kpi" else key_result
    left_before(bench, "4.7", Cell(kind, record.id, "value", day))
    again = opened(qtbot, window, file)
    assert again.settled
    assert again.banner.isHidden()
