"""What is too long for a menu is searched by typing, by the keyboard alone."""

from __future__ import annotations

from bench_records import key_result_titled, kpi_named, objective_titled
from forms import edit
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from okrdesk.commands.kpis import add_kpi
from okrdesk.commands.people import add_person
from okrdesk.domain.records import KeyResult, Kpi, Objective, Person
from okrdesk.ui.dialogs.pickers import ManyPicker, Picker
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.pages.okrs_page import OkrsPage
from okrdesk.ui.parts.options_sheet import OptionsSheet
from okrdesk.ui.workbench import Workbench


def opened(window: MainWindow) -> OptionsSheet:
    sheet = window.sheet()
    assert isinstance(sheet, OptionsSheet)
    return sheet


def type_into(qtbot: QtBot, text: str) -> None:
    field = QApplication.focusWidget()
    assert field is not None
    qtbot.keyClicks(field, text)


def press(qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, held or Qt.KeyboardModifier.NoModifier)


def many_people(bench: Workbench) -> None:
    for number in range(25):
        assert bench.session.do(add_person, name=f"Person {number:02}")


def many_kpis(bench: Workbench) -> None:
    for number in range(25):
        assert bench.session.do(add_kpi, name=f"Number {number:02}", cadence="week")


def test_a_long_picker_is_searched_and_taken_by_keys_alone(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    many_kpis(bench)
    key_result = key_result_titled(bench, "Agency")
    sheet = edit(window, bench, KeyResult.KIND, key_result.id)
    picker = sheet.editors["kpi"].widget
    assert isinstance(picker, Picker)
    picker.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    found = opened(window)
    assert found.accessibleName() == "Reads the KPI"
    type_into(qtbot, "num2")
    press(qtbot, Qt.Key.Key_Down)
    says = found.list.currentIndex().data()
    assert found.line.field.accessibleDescription() == says
    press(qtbot, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is picker
    assert window.sheet() is sheet
    assert bench.session.workspace.get(Kpi, picker.value).name == says
    assert "2" in says


def test_a_long_list_says_where_nothing_fits_and_esc_changes_nothing(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    many_people(bench)
    sheet = edit(window, bench, Kpi.KIND, kpi_named(bench, "Customer churn").id)
    picker = sheet.editors["owner"].widget
    assert isinstance(picker, Picker)
    before = picker.value
    qtbot.mouseClick(picker, Qt.MouseButton.LeftButton)
    found = opened(window)
    assert found.list.currentIndex().data() == bench.session.workspace.get(Person, before).name
    type_into(qtbot, "qqq")
    assert found.nothing.isVisible()
    press(qtbot, Qt.Key.Key_Return)
    assert opened(window) is found
    press(qtbot, Qt.Key.Key_Escape)
    assert window.sheet() is sheet
    assert picker.value == before


def test_several_are_ticked_one_after_the_other_in_a_long_list(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    many_people(bench)
    objective = objective_titled(bench, "Agencies")
    sheet = edit(window, bench, Objective.KIND, objective.id)
    picker = sheet.editors["coowners"].widget
    assert isinstance(picker, ManyPicker)
    picker.choose("")
    picker.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    for typed in ("Person 07", "Person 03", "Person 21", "Person 03"):
        type_into(qtbot, typed)
        press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.sheet() is sheet
    names = [bench.session.workspace.get(Person, key).name for key in picker.value.split(",")]
    assert names == ["Person 07", "Person 21"]


def test_a_filter_of_many_people_is_searched_too(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    many_people(bench)
    bench.go("okrs")
    page = bench.pages.page
    assert isinstance(page, OkrsPage)
    owner = page.filters.owner
    people = bench.session.workspace.ordered(Person)
    owner.offer([("", "everybody"), *((one.id, one.name) for one in people)])
    owner.setFocus()
    press(qtbot, Qt.Key.Key_Space)
    type_into(qtbot, "person 12")
    press(qtbot, Qt.Key.Key_Return)
    assert owner.text() == "Owner: Person 12"


def test_a_short_picker_stays_a_menu(qtbot: QtBot, window: MainWindow, bench: Workbench) -> None:
    sheet = edit(window, bench, Kpi.KIND, kpi_named(bench, "Customer churn").id)
    picker = sheet.editors["owner"].widget
    qtbot.mouseClick(picker, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()
    assert window.sheet() is sheet
