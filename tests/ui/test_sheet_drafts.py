"""What is typed into a small sheet and not kept yet is there when the sheet is opened again."""

from __future__ import annotations

from pathlib import Path

from bench_records import kpi_named
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from okrdesk.domain.records import Kpi
from okrdesk.ui.dialogs.answer_sheet import AnswerSheet
from okrdesk.ui.dialogs.not_for_us_sheet import NotForUsSheet
from okrdesk.ui.dialogs.reason_sheet import ReasonSheet
from okrdesk.ui.dialogs.value_sheet import ValueSheet
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.parts.button import Button
from okrdesk.ui.workbench import Workbench

CONTROL = Qt.KeyboardModifier.ControlModifier


def noted(bench: Workbench) -> list[Path]:
    kinds = ("value", "reason", "answer")
    return [file for kind in kinds for file in bench.session.document.home.drafts.glob(f"{kind}-*")]


def add_value(window: MainWindow, bench: Workbench, name: str) -> ValueSheet:
    bench.choose(Kpi.KIND, kpi_named(bench, name).id)
    window.menus.run("edit.value")
    sheet = window.sheet()
    assert isinstance(sheet, ValueSheet)
    return sheet


def park(window: MainWindow, bench: Workbench, name: str) -> ReasonSheet:
    bench.choose(Kpi.KIND, kpi_named(bench, name).id)
    window.menus.run("edit.park")
    sheet = window.sheet()
    assert isinstance(sheet, ReasonSheet)
    return sheet


def test_a_value_and_its_note_are_back_for_their_period_and_gone_once_recorded(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    sheet = add_value(window, bench, "Customer churn")
    assert not sheet.draft.isVisible()
    qtbot.keyClicks(sheet.value, "3.1")
    qtbot.keyClicks(sheet.note, "two big ones left")
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    other = add_value(window, bench, "MRR")
    assert (other.note.text(), other.draft.isVisible()) == ("", False)
    qtbot.keyClick(other, Qt.Key.Key_Escape)
    again = add_value(window, bench, "Customer churn")
    assert again.draft.isVisible()
    assert again.value.hasFocus()
    assert (again.value.text(), again.note.text()) == ("3.1", "two big ones left")
    qtbot.keyClick(again.value, Qt.Key.Key_Return)
    assert window.sheet() is None
    held = bench.session.workspace.series_of(kpi_named(bench, "Customer churn").id).newest()
    assert held is not None
    assert (held.value, held.note) == (3.1, "two big ones left")
    assert noted(bench) == []


def test_a_note_goes_along_to_another_period_and_a_value_stays_with_its_own(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    sheet = add_value(window, bench, "Customer churn")
    qtbot.keyClicks(sheet.value, "3.1")
    qtbot.keyClicks(sheet.note, "late")
    qtbot.keyClick(sheet.value, Qt.Key.Key_Up)
    assert (sheet.value.text(), sheet.note.text()) == ("3.4", "late")
    qtbot.keyClick(sheet.value, Qt.Key.Key_Down)
    assert (sheet.value.text(), sheet.note.text()) == ("3.1", "late")
    assert len(noted(bench)) == 1


def test_begin_anew_shows_what_the_file_says_and_lets_the_typed_go(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    sheet = add_value(window, bench, "Customer churn")
    qtbot.keyClicks(sheet.value, "3.1")
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    again = add_value(window, bench, "Customer churn")
    qtbot.keyClick(again.draft.button, Qt.Key.Key_Space)
    assert again.value.text() == ""
    assert again.value.hasFocus()
    assert not again.draft.isVisible()
    assert noted(bench) == []


def test_a_reason_is_back_for_the_same_thing_until_it_is_given(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    sheet = park(window, bench, "Runway in months")
    qtbot.keyClicks(sheet.reason, "we ask the bank")
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    other = park(window, bench, "MRR")
    assert other.reason.text() == ""
    qtbot.keyClick(other, Qt.Key.Key_Escape)
    again = park(window, bench, "Runway in months")
    assert (again.reason.text(), again.reason.hasFocus()) == ("we ask the bank", True)
    qtbot.keyClick(again.reason, Qt.Key.Key_Return)
    assert kpi_named(bench, "Runway in months").standing == "parked"
    assert noted(bench) == []


def test_a_reason_that_was_refused_is_still_there(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    sheet = park(window, bench, "Runway in months")
    qtbot.keyClicks(sheet.reason, "we ask the bank")
    bench.session.permission.keep_still("Nothing can be changed now.")
    qtbot.keyClick(sheet.reason, Qt.Key.Key_Return)
    bench.session.permission.keep_still("")
    assert kpi_named(bench, "Runway in months").standing != "parked"
    assert park(window, bench, "Runway in months").reason.text() == "we ask the bank"


def test_an_answer_to_an_alert_is_back_until_it_is_taken(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    def take_it() -> AnswerSheet:
        bench.go("alerts")
        bench.pages.lookout.wait()
        QApplication.processEvents()
        buttons = bench.pages.page.findChildren(Button)
        wanted = "I take it: API response p95"
        next(b for b in buttons if b.accessibleName() == wanted and b.isVisible()).click()
        sheet = window.sheet()
        assert isinstance(sheet, AnswerSheet)
        return sheet

    sheet = take_it()
    title = sheet.editors["title"].widget
    assert isinstance(title, QLineEdit)
    qtbot.keyClicks(title, "Warm the cache")
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    again = take_it()
    assert again.draft.isVisible()
    assert again.editors["title"].text() == "Warm the cache"
    assert again.editors["title"].widget.hasFocus()
    qtbot.keyClick(again, Qt.Key.Key_Return, CONTROL)
    assert window.sheet() is None
    assert noted(bench) == []


def test_why_a_finding_is_not_for_us_is_back_until_it_is_kept(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    def refuse() -> NotForUsSheet:
        bench.go("coach")
        bench.pages.lookout.wait()
        buttons = bench.pages.page.findChildren(Button)
        wanted = "Not for us…: Agency sign-ups"
        next(b for b in buttons if b.accessibleName().startswith(wanted)).click()
        sheet = window.sheet()
        assert isinstance(sheet, NotForUsSheet)
        return sheet

    sheet = refuse()
    qtbot.keyClicks(sheet.reason, "the wizard is the work")
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    again = refuse()
    assert again.reason.text() == "the wizard is the work"
    qtbot.keyClick(again.reason, Qt.Key.Key_Return)
    assert noted(bench) == []
