"""A form of many fields is there at once for whoever types; its folded fields come by turns."""

from __future__ import annotations

import itertools

from bench_records import kpi_named
from forms import edit, form
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from okrdesk.domain.records import Kpi
from okrdesk.ui.dialogs.field_line import FieldLine
from okrdesk.ui.dialogs.form_rows import FORMS
from okrdesk.ui.dialogs.pickers import Picker
from okrdesk.ui.dialogs.record_sheet import RecordSheet
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.workbench import Workbench

CONTROL = Qt.KeyboardModifier.ControlModifier
USUAL = sum(not row.more for row in FORMS["kpi"])


def made(sheet: RecordSheet) -> int:
    return len(sheet.form.findChildren(FieldLine))


def churn_form(window: MainWindow, bench: Workbench) -> RecordSheet:
    return edit(window, bench, Kpi.KIND, kpi_named(bench, "Customer churn").id)


def test_folded_fields_are_made_one_a_turn_and_at_once_for_who_unfolds_them(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    sheet = churn_form(window, bench)
    counts = [made(sheet)]
    for _turn in range(3):
        QApplication.processEvents()  # a timer may come twice in it
        counts.append(made(sheet))
    assert counts[0] == USUAL
    assert all(0 <= more - less <= 2 for less, more in itertools.pairwise(counts))
    qtbot.keyClick(sheet.form.more_button, Qt.Key.Key_Space)
    assert made(sheet) == len(FORMS["kpi"])
    assert [sheet.form.line(row.name).isVisible() for row in FORMS["kpi"]] == [True] * made(sheet)


def test_what_is_typed_and_kept_in_the_turn_a_form_opens_is_all_there(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    churn = kpi_named(bench, "Customer churn")
    sheet = churn_form(window, bench)
    name = window.focusWidget()
    assert isinstance(name, QLineEdit)
    name.selectAll()
    qtbot.keyClicks(name, "Leavers")
    qtbot.keyClick(name, Qt.Key.Key_Tab)
    question = window.focusWidget()
    assert question is sheet.form.line("question").editor.widget
    assert isinstance(question, QLineEdit)
    question.selectAll()
    qtbot.keyClicks(question, "Call them")
    assert made(sheet) == USUAL  # no key waited for a field that nobody sees
    qtbot.keyClick(question, Qt.Key.Key_Return, CONTROL)
    now = bench.session.workspace.get(Kpi, churn.id)
    assert (now.name, now.question) == ("Leavers", "Call them")
    assert now.area == churn.area
    assert now.screening == churn.screening


def test_what_was_typed_into_a_folded_field_is_back_in_the_turn_a_form_opens(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    sheet = churn_form(window, bench)
    qtbot.keyClick(sheet.form.more_button, Qt.Key.Key_Space)
    area = sheet.editors["area"].widget
    assert isinstance(area, QLineEdit)
    area.clear()
    qtbot.keyClicks(area, "plans")
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    again = churn_form(window, bench)
    assert again.form.typed() == {"area": "plans"}
    assert again.form.line("area").isVisible()


def test_a_list_below_the_folded_fields_stays_below_those_that_come_later(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    sheet = churn_form(window, bench)
    qtbot.keyClick(sheet.form.more_button, Qt.Key.Key_Space)
    QApplication.processEvents()
    last = sheet.form.line(FORMS["kpi"][-1].name)
    tops = [one.mapTo(sheet, one.rect().topLeft()).y() for one in sheet.lists.lists.values()]
    assert min(tops) > last.mapTo(sheet, last.rect().topLeft()).y()


def test_a_reference_shows_its_name_and_reads_the_others_when_it_is_opened(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    window.menus.run("edit.kpi")
    picker = form(window).form.line("owner").editor.widget
    assert isinstance(picker, Picker)
    picker.choose(kpi_named(bench, "Customer churn").owner or "")
    person = bench.session.workspace.tables["person"][picker.value]
    assert picker.text() == person.name
    assert picker.accessibleName() == f"Owner: {person.name}"


def test_a_sheet_is_painted_a_turn_after_it_has_the_keys(
    window: MainWindow, bench: Workbench
) -> None:
    sheet = churn_form(window, bench)
    assert not sheet.updatesEnabled()
    assert sheet.isAncestorOf(window.focusWidget())
    QApplication.processEvents()
    assert sheet.updatesEnabled()
