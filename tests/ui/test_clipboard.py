"""Ctrl+C everywhere something can be chosen, read back from the real clipboard."""

from __future__ import annotations

import pytest
from bench_records import kpi_named, objective_titled
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from okrdesk.domain.kpi_reading import read_board
from okrdesk.domain.records import Kpi
from okrdesk.ui.desks.clipboard import MARKDOWN
from okrdesk.ui.dialogs.calibration_sheet import CalibrationSheet
from okrdesk.ui.dialogs.import_sheet import ImportSheet
from okrdesk.ui.dialogs.paste_sheet import PasteSheet
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.pages.kpi_page import KpiPage
from okrdesk.ui.pages.okrs_page import OkrsPage
from okrdesk.ui.workbench import Workbench

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def empty_clipboard(qapp: QApplication) -> None:
    QGuiApplication.clipboard().clear()


def copied(qtbot: QtBot, window: MainWindow, at: QWidget | None = None) -> QMimeData:
    """Press Ctrl+C where the focus is; all three forms must have the same rows."""
    QApplication.processEvents()
    if at is not None:
        at.setFocus()
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_C, CONTROL)
    forms = QGuiApplication.clipboard().mimeData()
    rows = forms.text().rstrip("\n").split("\n")
    assert forms.hasHtml()
    assert forms.html().count("<tr>") == len(rows)
    pipes = bytes(forms.data(MARKDOWN).data()).decode().splitlines()
    assert len(pipes) == len(rows) + 1
    assert all(line.startswith("| ") for line in pipes)
    return forms


def cells(forms: QMimeData) -> list[list[str]]:
    return [line.split("\t") for line in forms.text().rstrip("\n").split("\n")]


def test_the_board_gives_its_cards_or_the_chosen_one(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    bench.go("kpis")
    board = bench.pages.page.sections[0].view  # type: ignore[attr-defined]
    board.clearSelection()
    rows = cells(copied(qtbot, window, board))
    assert rows[0] == ["KPI", "Value", "State", "Change", "Period", "Why"]
    count = len(read_board(bench.session.workspace, bench.session.today).kpis)
    assert len(rows) == count + 1
    board.setCurrentIndex(board.model().index(1, 0))
    chosen = cells(copied(qtbot, window, board))
    assert chosen[1:] == [rows[2]]


def test_an_objective_takes_its_key_results_along(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    bench.go("okrs")
    page = bench.pages.page
    assert isinstance(page, OkrsPage)
    view = page.tree
    view.setCurrentIndex(view.model().index(0, 0))
    rows = cells(copied(qtbot, window, view))
    assert rows[1][0].startswith("1 ") or "New customers" in rows[1][0]
    assert len(rows) > 3
    assert all(row[0].startswith("  ") for row in rows[2:])


def test_the_values_of_a_kpi_come_with_the_picture_of_its_chart(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    churn = kpi_named(bench, "Customer churn")
    bench.go(f"kpi:{churn.id}")
    page = bench.pages.page
    assert isinstance(page, KpiPage)
    qtbot.waitUntil(lambda: page.is_settled)
    page.side.table.clearSelection()
    values = cells(copied(qtbot, window, page.side.table))
    assert len(values) > 26
    assert page.trend.chart is not None
    forms = copied(qtbot, window, page.trend.chart)
    assert forms.hasImage()
    assert cells(forms) == values


@pytest.mark.parametrize(
    ("place", "first"),
    [
        ("log", None),
        ("history", None),
        ("month", None),
        ("decisions", ["Kind", "What", "Who and when"]),
        ("alerts", ["KPI", "What happened", "State", "About"]),
        ("coach", ["About", "Finding", "Because"]),
        ("review", ["Title", "From, to", "Now", "Progress", "Grade", "Status"]),
        ("home", None),
    ],
)
def test_every_page_gives_its_rows(
    qtbot: QtBot, window: MainWindow, bench: Workbench, place: str, first: list[str] | None
) -> None:
    bench.go(place)
    bench.pages.lookout.wait()
    QApplication.processEvents()
    window.menus.run("edit.copy")
    rows = cells(QGuiApplication.clipboard().mimeData())
    assert QGuiApplication.clipboard().mimeData().hasFormat(MARKDOWN)
    assert first is None or rows[0] == first
    assert len(rows) > 1
    assert all(len(row) == len(rows[0]) for row in rows)


def test_calibration_is_copied_from_its_sheet(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    window.menus.run("quarter.calibration")
    bench.pages.lookout.wait()
    sheet = window.findChild(CalibrationSheet)
    assert sheet is not None
    rows = cells(copied(qtbot, window, sheet.close_button))
    assert rows[0] == ["Key result", "How sure were we?"]


def test_in_a_text_field_ctrl_c_copies_the_text(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    window.menus.run("view.palette")
    field = QApplication.focusWidget()
    assert field is not None
    qtbot.keyClicks(field, "churn")
    qtbot.keyClick(field, Qt.Key.Key_A, CONTROL)
    qtbot.keyClick(field, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "churn"


def test_a_copied_table_is_said_and_can_be_pasted_back(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    churn = kpi_named(bench, "Customer churn")
    bench.go(f"kpi:{churn.id}")
    copied(qtbot, window)
    assert bench.toast.text.startswith("Copied ")
    QGuiApplication.clipboard().setText("2024-01-07\t2.0\n2024-01-14\tmany\n")
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_V, CONTROL | SHIFT)
    sheet = window.findChild(PasteSheet)
    assert sheet is not None
    assert [bool(row.refused) for row in sheet.rows] == [False, True]
    sheet.take_button.click()
    assert bench.session.workspace.series_of(churn.id).dates[0].isoformat() == "2024-01-07"


def test_what_would_be_replaced_is_said_with_its_unit(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    mrr = kpi_named(bench, "MRR")
    bench.go(f"kpi:{mrr.id}")
    newest = bench.session.workspace.series_of(mrr.id).newest()
    assert newest is not None
    QGuiApplication.clipboard().setText(f"{newest.date.isoformat()}\t1\n2024-01-07\t2\n")
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_V, CONTROL | SHIFT)
    sheet = window.findChild(PasteSheet)
    assert sheet is not None
    says = [one.text() for one in sheet.findChildren(QLabel)]
    assert any(one.endswith(f"replaces ${newest.value:,.0f}") for one in says)
    assert "new" in says


def test_where_no_values_go_pasting_says_where_they_do(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    window.menus.run("edit.paste")
    assert bench.toast.text.startswith("Values are pasted on a KPI’s page")


@pytest.mark.parametrize(
    ("copied", "name"),
    [
        ("Datum\tKPI\tWert\n02.11.2026\tPartner\t1,5\n09.11.2026\tPartner\t2,5\n", "Partner"),
        ("Datum\tPartner\n02.11.2026\t1,5\n09.11.2026\t2,5\n", "Partner"),
    ],
)
def test_a_table_of_values_is_pasted_on_any_page_as_an_import_and_undone_at_once(
    qtbot: QtBot, window: MainWindow, bench: Workbench, copied: str, name: str
) -> None:
    bench.go("okrs")
    sheet = imported(qtbot, window, copied)
    qtbot.keyClick(sheet.take_button, Qt.Key.Key_Space)
    made = kpi_named(bench, name)
    held = bench.session.document.load(made.id).series_of(made.id)
    assert list(held.values) == [1.5, 2.5]
    window.menus.run("edit.undo")
    assert name not in [one.name for one in bench.session.workspace.all(Kpi).values()]


def put_html(*rows: str) -> None:
    """As a web page that copies no text beside its table; a word a cell."""
    lines = ("".join(f"<td>{word}</td>" for word in row.split()) for row in rows)
    forms = QMimeData()
    forms.setHtml("<table>" + "".join(f"<tr>{line}</tr>" for line in lines) + "</table>")
    QGuiApplication.clipboard().setMimeData(forms)


def test_a_table_that_was_copied_as_html_alone_is_pasted_everywhere(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    put_html("KPI Date Value", "MRR 2026-11-20 48300")
    window.menus.run("edit.paste")
    qtbot.waitUntil(lambda: isinstance(window.sheet(), ImportSheet))
    with qtbot.waitSignal(bench.session.changed):
        qtbot.mouseClick(window.sheet().take_button, Qt.MouseButton.LeftButton)
    mrr = kpi_named(bench, "MRR")
    assert bench.session.workspace.series_of(mrr.id).newest().value == 48300
    put_html("2026-11-02 47100", "2026-11-09 47200")
    bench.go(f"kpi:{mrr.id}")
    window.menus.run("edit.paste")
    assert isinstance(window.sheet(), PasteSheet)
    qtbot.keyClick(window.sheet(), Qt.Key.Key_Escape)


def test_goals_in_markdown_are_pasted_as_an_import(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    bench.go("okrs")
    goals = "# Q4 2026\n\n## Partners bring customers\n\n- Partner sign-ups from 1 to 20\n"
    sheet = imported(qtbot, window, goals)
    qtbot.keyClick(sheet.take_button, Qt.Key.Key_Space)
    assert objective_titled(bench, "Partners bring customers").cycle == bench.cycle_id


def imported(qtbot: QtBot, window: MainWindow, copied: str) -> ImportSheet:
    """What pasting shows before anything is taken."""
    QGuiApplication.clipboard().setText(copied)
    window.menus.run("edit.paste")
    qtbot.waitUntil(lambda: window.findChild(ImportSheet) is not None, timeout=8000)
    sheet = window.findChild(ImportSheet)
    assert sheet is not None
    return sheet
