from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest
from bench_records import key_result_titled, kpi_named, objective_titled
from forms import form
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot
from roomy import cramped

from okrdesk.commands.cycles import add_cycle
from okrdesk.commands.fields import FIELDS
from okrdesk.commands.kpis import change_kpi
from okrdesk.commands.objectives import add_objective
from okrdesk.domain.kpi_reading import read_kpi
from okrdesk.domain.records import Cycle, Initiative, KeyResult, Kpi, Objective
from okrdesk.qtmodels.roles import RECORD
from okrdesk.settings import Settings
from okrdesk.ui.dialogs.field_starts import start_texts
from okrdesk.ui.dialogs.form_parts import PARTS
from okrdesk.ui.dialogs.form_rows import FORMS
from okrdesk.ui.dialogs.guide_sheet import GuideSheet
from okrdesk.ui.dialogs.lists_sheet import ListsSheet
from okrdesk.ui.dialogs.new_sheet import NewSheet
from okrdesk.ui.dialogs.part_list import PartList
from okrdesk.ui.dialogs.preferences_sheet import PreferencesSheet
from okrdesk.ui.dialogs.record_sheet import RecordSheet
from okrdesk.ui.dialogs.value_sheet import ValueSheet
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.pages.review_page import ReviewPage
from okrdesk.ui.palette import Palette
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.option import Option
from okrdesk.ui.workbench import Workbench


@pytest.mark.parametrize("kind", sorted(FORMS))
def test_every_row_of_a_form_is_a_field_of_the_table(kind: str) -> None:
    fields = {field.name for field in FIELDS[kind]}
    assert {row.name for row in FORMS[kind]} <= fields
    needed = {field.name for field in FIELDS[kind] if field.needed}
    handed_on = {part.owner for parts in PARTS.values() for part in parts if part.kind == kind}
    of_the_owner = {f.name for f in FIELDS[kind] if handed_on & set(f.attributes)}
    assert needed <= {row.name for row in FORMS[kind]} | of_the_owner
    left = fields - {row.name for row in FORMS[kind]} - of_the_owner
    assert left <= {"order"}, "every field can be seen and changed"


def value_sheet(window: MainWindow, bench: Workbench, name: str) -> ValueSheet:
    bench.choose(Kpi.KIND, kpi_named(bench, name).id)
    window.menus.run("edit.value")
    sheet = window.sheet()
    assert isinstance(sheet, ValueSheet)
    return sheet


def test_n_adds_a_value_to_the_chosen_kpi(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    churn = kpi_named(bench, "Customer churn")
    bench.choose(Kpi.KIND, churn.id)
    qtbot.keyClick(window, Qt.Key.Key_N)
    sheet = window.sheet()
    assert isinstance(sheet, ValueSheet)
    qtbot.keyClicks(sheet.value, "3.1")
    qtbot.keyClick(sheet.value, Qt.Key.Key_Return)
    assert window.sheet() is None
    newest = bench.session.workspace.series_of(churn.id).newest()
    assert newest is not None
    assert newest.value == 3.1


def test_the_period_is_named_and_changed_by_arrows(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    sheet = value_sheet(window, bench, "Customer churn")
    spoken = sheet.value.accessibleName()
    assert spoken == "Value of Customer churn, week 47, 16-22 Nov, so far"
    qtbot.keyClick(sheet.value, Qt.Key.Key_Up)
    assert sheet.value.accessibleName() == "Value of Customer churn, week 46, 9-15 Nov"
    assert sheet.value.text() == "3.4"
    qtbot.keyClick(sheet.value, Qt.Key.Key_Down)
    qtbot.keyClick(sheet.value, Qt.Key.Key_Down)
    assert sheet.value.accessibleName() == spoken


def test_a_value_that_cannot_be_read_stays_in_its_field(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    sheet = value_sheet(window, bench, "Customer churn")
    qtbot.keyClicks(sheet.value, "3,4")
    qtbot.keyClick(sheet.value, Qt.Key.Key_Return)
    assert window.sheet() is sheet
    assert sheet.value.text() == "3,4"
    shown = [label.text() for label in sheet.findChildren(QLabel) if label.isVisible()]
    assert any("3,4" in text for text in shown)


def test_of_two_numbers_that_a_text_may_be_one_is_chosen_by_its_button(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    churn = kpi_named(bench, "Customer churn")
    sheet = value_sheet(window, bench, "Customer churn")
    qtbot.keyClicks(sheet.value, "3,4")
    qtbot.keyClick(sheet.value, Qt.Key.Key_Return)
    offered = [one for one in sheet.findChildren(Button) if one.property("meant")]
    assert [one.text() for one in offered] == ["3.4", "34"]
    qtbot.keyClick(sheet.value, Qt.Key.Key_Tab)
    assert window.focusWidget() is offered[0]
    qtbot.keyClick(offered[0], Qt.Key.Key_Tab)
    qtbot.keyClick(offered[1], Qt.Key.Key_Space)
    assert sheet.value.text() == "34"
    assert sheet.record_button.text() == "Yes, record it", "it is far from usual"
    qtbot.keyClick(sheet.value, Qt.Key.Key_Return)
    assert bench.session.workspace.series_of(churn.id).newest().value == 34


def test_the_palette_offers_both_numbers_that_a_text_may_be(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    churn = kpi_named(bench, "Customer churn")
    sheet = palette(window, qtbot)
    qtbot.keyClicks(sheet.line.field, "customer churn = 3,4")
    rows = [sheet.model.index(row, 0) for row in range(sheet.model.rowCount())]
    assert [row.data() for row in rows] == ["Customer churn = 3.4", "Customer churn = 34"]
    assert sheet.doubt.text == "“3,4” could be 3.4 / 34: choose one."
    qtbot.keyClick(sheet.line.field, Qt.Key.Key_Return)
    assert bench.session.workspace.series_of(churn.id).newest().value == 3.4


def test_a_point_before_three_digits_is_asked_about_where_the_larger_number_is_the_usual_one(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    mrr = kpi_named(bench, "MRR")  # some 48 thousand
    sheet = value_sheet(window, bench, "MRR")
    qtbot.keyClicks(sheet.value, "$48.300")
    qtbot.keyClick(sheet.value, Qt.Key.Key_Return)
    offered = [one for one in sheet.findChildren(Button) if one.property("meant")]
    assert [one.text() for one in offered] == ["$48.3", "$48300"]
    assert bench.session.workspace.series_of(mrr.id).newest().value != 48.3
    QApplication.processEvents()
    qtbot.mouseClick(offered[1], Qt.MouseButton.LeftButton)
    assert bench.session.workspace.series_of(mrr.id).newest().value == 48_300
    sheet = palette(window, qtbot)
    qtbot.keyClicks(sheet.line.field, "mrr = 49.100")
    rows = [sheet.model.index(row, 0) for row in range(sheet.model.rowCount())]
    assert [row.data() for row in rows][:2] == ["MRR = 49.1", "MRR = 49100"]
    qtbot.keyClick(sheet.line.field, Qt.Key.Key_Escape)


def test_a_value_far_from_usual_is_asked_about_once_and_then_taken(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    churn = kpi_named(bench, "Customer churn")
    sheet = value_sheet(window, bench, "Customer churn")
    qtbot.keyClicks(sheet.value, "34")
    qtbot.keyClick(sheet.value, Qt.Key.Key_Return)
    assert window.sheet() is sheet
    shown = [label.text() for label in sheet.findChildren(QLabel) if label.isVisible()]
    assert any("sigma from usual" in text and text.endswith("Right?") for text in shown)
    assert sheet.record_button.text() == "Yes, record it"

    qtbot.mouseClick(sheet.change_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(sheet.value, "35")
    assert sheet.record_button.text() == "Record"
    assert not sheet.change_button.isVisible()
    qtbot.keyClick(sheet.value, Qt.Key.Key_Return)
    assert window.sheet() is sheet
    qtbot.keyClick(sheet.value, Qt.Key.Key_Return)
    assert window.sheet() is None
    newest = bench.session.workspace.series_of(churn.id).newest()
    assert newest is not None
    assert newest.value == 35


def fill(sheet: RecordSheet, name: str, text: str) -> None:
    field = sheet.editors[name].widget
    assert isinstance(field, QLineEdit)
    field.setText(text)


def test_a_kpi_is_added_with_its_limits(window: MainWindow, bench: Workbench) -> None:
    window.menus.run("edit.kpi")
    sheet = form(window)
    fill(sheet, "name", "Support tickets")
    sheet.editors["direction"].widget.choose("down")
    fill(sheet, "healthy", "20")
    fill(sheet, "watch", "30")
    sheet.keep()
    assert window.sheet() is None
    kpi = kpi_named(bench, "Support tickets")
    band = read_kpi(bench.session.workspace, kpi, bench.session.today).band
    assert kpi.direction == "down"
    assert band is not None
    assert (band.healthy_high, band.watch_high) == (20.0, 30.0)


def test_a_form_keeps_what_was_typed_when_it_is_refused(
    window: MainWindow, bench: Workbench
) -> None:
    window.menus.run("edit.kpi")
    sheet = form(window)
    fill(sheet, "name", "Support tickets")
    fill(sheet, "healthy", "20")
    fill(sheet, "watch", "30")
    sheet.keep()
    assert window.sheet() is sheet
    assert sheet.editors["name"].text() == "Support tickets"
    assert any(
        label.isVisible() and label.property("look") == "refused" and label.text()
        for label in sheet.findChildren(QLabel)
    )
    assert bench.banner.text == ""


def test_an_objective_is_renamed(window: MainWindow, bench: Workbench) -> None:
    objective = objective_titled(bench, "New customers")
    bench.choose(Objective.KIND, objective.id)
    window.menus.run("edit.change")
    fill(form(window), "title", "Customers start alone")
    form(window).keep()
    assert bench.session.workspace.get(Objective, objective.id).title == "Customers start alone"


def test_a_new_key_result_goes_below_the_chosen_objective(
    window: MainWindow, bench: Workbench
) -> None:
    objective = objective_titled(bench, "Pricing grows")
    bench.choose(Objective.KIND, objective.id)
    window.menus.run("edit.key_result")
    sheet = form(window)
    for name, text in (("title", "Discounts given"), ("baseline", "12"), ("target", "4")):
        fill(sheet, name, text)
    sheet.keep()
    added = key_result_titled(bench, "Discounts given")
    assert (added.objective, added.baseline, added.target) == (objective.id, 12.0, 4.0)


def new_thing(qtbot: QtBot, window: MainWindow, answer: str, words: str) -> NewSheet:
    """New…, answered, with the words typed."""
    window.menus.run("edit.new")
    sheet = window.sheet()
    assert isinstance(sheet, NewSheet)
    qtbot.mouseClick(option(sheet, answer), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(sheet.words, words)
    return sheet


def option(sheet: NewSheet, value: str) -> Option:
    return next(one for one in (*sheet.answers, *sheet.kinds) if one.value == value)


def test_who_types_before_choosing_writes_the_words(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    window.menus.run("edit.new")
    sheet = window.sheet()
    assert isinstance(sheet, NewSheet)
    qtbot.waitUntil(lambda: window.focusWidget() is sheet.answers[0])
    for letter in "Keep it":
        qtbot.keyClicks(window.focusWidget(), letter)
    assert sheet.words.text() == "Keep it"
    assert sheet.answer == ""


def test_new_asks_first_whether_the_number_changes_or_stays(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    assert bench.session
    window.menus.run("edit.new")
    sheet = window.sheet()
    assert isinstance(sheet, NewSheet)
    first = next(label for label in sheet.findChildren(QLabel) if "this quarter" in label.text())
    assert first.text() == "Should this number change this quarter, or stay where it is?"
    assert not sheet.go_on.isEnabled()
    option(sheet, "change").setFocus()
    qtbot.keyClick(option(sheet, "change"), Qt.Key.Key_Down)
    assert sheet.answer == "stay"
    assert sheet.go_on.text() == "Go on to the KPI"


def test_something_we_do_becomes_an_initiative(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    bench.choose(KeyResult.KIND, key_result_titled(bench, "Onboarding tickets").id)
    sheet = new_thing(qtbot, window, "do", "Write the guide")
    sheet.hints.listen()
    assert not sheet.hints.findings, "work may be work"
    qtbot.keyClick(sheet.words, Qt.Key.Key_Return)
    form(window).keep()
    found = bench.session.workspace.all(Initiative).values()
    assert any(initiative.title == "Write the guide" for initiative in found)


def test_a_number_that_stays_becomes_a_kpi_asked_for_in_words(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    sheet = new_thing(qtbot, window, "stay", "Support replies")
    qtbot.mouseClick(option(sheet, "total"), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(sheet.question, "A second person in the morning")
    sheet.go_on.click()
    form(window).keep()
    kpi = next(k for k in bench.session.workspace.all(Kpi).values() if k.name == "Support replies")
    assert (kpi.kind, kpi.question) == ("total", "A second person in the morning")


def test_both_make_the_kpi_and_then_the_key_result_on_it(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    bench.choose(Objective.KIND, objective_titled(bench, "Pricing grows").id)
    new_thing(qtbot, window, "both", "Discounts a month").wish()
    form(window).keep()
    second = form(window)
    assert second.editors["title"].text() == "Discounts a month"
    for name, text in (("baseline", "12"), ("target", "4")):
        fill(second, name, text)
    second.keep()
    made = key_result_titled(bench, "Discounts a month")
    assert bench.session.workspace.get(Kpi, made.kpi).name == "Discounts a month"


def test_a_place_to_get_to_becomes_an_objective_of_the_shown_cycle(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    new_thing(qtbot, window, "place", "Agencies trust us with their best customers").wish()
    form(window).keep()
    made = objective_titled(bench, "Agencies trust us")
    assert made.cycle == bench.cycle_id


def test_the_coach_offers_the_other_instrument_while_one_writes(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    sheet = new_thing(qtbot, window, "change", "Maintain support reply time under 4 h")
    sheet.hints.listen()
    assert "Maintain" in sheet.hints.accessibleName()
    button = next(b for b in sheet.hints.findChildren(Button) if b.isVisible())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert (sheet.gone, sheet.answer) == (False, "stay"), "nothing is made of one sentence alone"
    assert sheet.hints.isHidden()
    assert window.focusWidget() is sheet.question
    sheet.go_on.click()
    assert form(window).editors["name"].text() == "Maintain support reply time under 4 h"


def test_a_task_that_the_coach_hears_is_chosen_as_something_we_do(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    assert bench.session
    sheet = new_thing(qtbot, window, "change", "Launch the wizard")
    sheet.hints.listen()
    button = next(b for b in sheet.hints.findChildren(Button) if "initiative" in b.text())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert sheet.answer == "do"
    assert window.focusWidget() is sheet.words


def test_what_a_form_shows_is_what_it_would_write(bench: Workbench) -> None:
    """Each text reads back as what the record has: opening a form changes nothing."""
    from okrdesk.commands.field_texts import read_fields

    ws, today = bench.session.workspace, bench.session.today
    for kind, record_kind in (("kpi", Kpi), ("objective", Objective), ("key_result", KeyResult)):
        for record in ws.all(record_kind).values():
            texts = start_texts(ws, kind, record, today)
            shown = {row.name: texts[row.name] for row in FORMS[kind] if texts.get(row.name)}
            fields = read_fields(ws, kind, shown, today=today, record=record)
            for name, value in fields.items():
                if hasattr(record, name):
                    assert getattr(record, name) == value, (kind, name)


def palette(window: MainWindow, qtbot: QtBot) -> Palette:
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    sheet = window.sheet()
    assert isinstance(sheet, Palette)
    return sheet


def test_the_palette_runs_a_command(qtbot: QtBot, window: MainWindow, bench: Workbench) -> None:
    sheet = palette(window, qtbot)
    qtbot.keyClicks(sheet.line.field, ">start check")
    qtbot.keyClick(sheet.line.field, Qt.Key.Key_Return)
    assert type(bench.pages.page).__name__ == "CheckInPage"


def test_the_palette_finds_a_key_result(qtbot: QtBot, window: MainWindow, bench: Workbench) -> None:
    sheet = palette(window, qtbot)
    qtbot.keyClicks(sheet.line.field, "onboarding tick")
    qtbot.keyClick(sheet.line.field, Qt.Key.Key_Return)
    assert bench.inspector.record_id == key_result_titled(bench, "Onboarding tickets").id


def test_the_palette_says_how_what_it_found_stands(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    sheet = palette(window, qtbot)

    def said(typed: str, title: str) -> tuple[str, str, str]:
        sheet.line.field.setText(typed)
        rows = [sheet.model.index(row, 0) for row in range(sheet.model.rowCount())]
        index = next(one for one in rows if one.data() == title)
        entry = index.data(RECORD)
        return entry.aside, entry.state, str(index.data(Qt.ItemDataRole.AccessibleTextRole))

    churn = said("customer churn", "Customer churn")
    assert churn[:2] == ("3.4%", "watch")
    assert churn[2].startswith("Customer churn, 3.4%, Watch")
    assert said("sign-ups", "Agency sign-ups a month")[:2] == ("KR 2.1 · 0.39", "off_track")
    aside, state, _ = said("releases", "Releases a week")
    assert (aside != "", state) == (True, "healthy"), "an other number"
    assert said("direct", "Churn of direct customers")[:2] == ("4.3%", "act"), "a segment"
    assert said("alerts", "Alerts")[1] == ""


def test_the_palette_says_how_goals_of_another_cycle_stand(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    session = bench.session
    assert session.do(add_cycle, name="Q1 2027")
    later = next(one for one in session.workspace.all(Cycle).values() if one.name == "Q1 2027")
    assert session.do(add_objective, title="Partners find us by themselves", cycle=later.id)
    sheet = palette(window, qtbot)
    sheet.line.field.setText("partners find")
    entry = sheet.model.index(0, 0).data(RECORD)
    assert (entry.title, entry.state) == ("Partners find us by themselves", "no_data")


def test_the_palette_names_its_signs_beside_what_is_typed(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    sheet = palette(window, qtbot)
    QApplication.processEvents()
    hints = sheet.line.hints
    assert [one.accessibleName() for one in hints] == ["> commands", "# notes", "= set a value"]
    assert all(one.isVisible() for one in hints)
    window.resize(640, 600)
    bench.look.choose_zoom(200)
    qtbot.waitUntil(lambda: not any(one.isVisible() for one in hints))


def test_the_palette_sets_a_value(qtbot: QtBot, window: MainWindow, bench: Workbench) -> None:
    churn = kpi_named(bench, "Customer churn")
    sheet = palette(window, qtbot)
    qtbot.keyClicks(sheet.line.field, "customer churn = 3.2")
    qtbot.keyClick(sheet.line.field, Qt.Key.Key_Return)
    series = bench.session.workspace.series_of(churn.id)
    assert series.at(dt.date(2026, 11, 21)).value == 3.2
    assert window.sheet() is None
    assert bench.toast.text == "Record Customer churn 3.2%"
    bench.toast._action.click()
    assert bench.session.workspace.series_of(churn.id).at(dt.date(2026, 11, 21)) is None


def test_the_palette_says_of_an_unusual_value_that_it_is_while_it_is_typed(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    churn = kpi_named(bench, "Customer churn")
    sheet = palette(window, qtbot)
    qtbot.keyClicks(sheet.line.field, "customer churn = 3")
    assert sheet.doubt.text == ""
    qtbot.keyClicks(sheet.line.field, "4")
    assert "sigma from usual" in sheet.doubt.text
    assert sheet.doubt.text.endswith("Right?")
    assert sheet.line.field.accessibleDescription() == sheet.doubt.text
    qtbot.keyClick(sheet.line.field, Qt.Key.Key_Backspace)
    assert (sheet.doubt.text, sheet.line.field.accessibleDescription()) == ("", "")
    qtbot.keyClicks(sheet.line.field, "4")
    qtbot.keyClick(sheet.line.field, Qt.Key.Key_Return)
    newest = bench.session.workspace.series_of(churn.id).newest()
    assert newest is not None
    assert newest.value == 34


def test_a_value_that_is_refused_stays_in_the_palette_with_the_reason(
    qtbot: QtBot,
    window: MainWindow,
    bench: Workbench,
    files_up_to: Callable[[int], AbstractContextManager[None]],
) -> None:
    sheet = palette(window, qtbot)
    qtbot.keyClicks(sheet.line.field, "customer churn = 3.2")
    with files_up_to(4096):
        qtbot.keyClick(sheet.line.field, Qt.Key.Key_Return)
    assert sheet.refused.isVisible()
    assert sheet.refused.text().startswith("The disk ")
    assert not bench.banner.text
    qtbot.keyClick(sheet.line.field, Qt.Key.Key_Return)
    assert bench.toast.text == "Record Customer churn 3.2%"


def test_what_was_taken_stands_first_next_time(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    sheet = palette(window, qtbot)
    qtbot.keyClicks(sheet.line.field, "runway")
    qtbot.keyClick(sheet.line.field, Qt.Key.Key_Return)
    again = palette(window, qtbot)
    assert again.model.index(0, 0).data() == "Runway in months"
    again.go()
    assert window.files.open_path(bench.session.document.path)  # as after a restart
    assert window.bench is not None
    qtbot.waitUntil(lambda: window.bench.settled)
    later = palette(window, qtbot)
    assert later.model.index(0, 0).data() == "Runway in months"


def test_undo_says_what_it_undid_and_offers_redo(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    sheet = value_sheet(window, bench, "Customer churn")
    qtbot.keyClicks(sheet.value, "3.1")
    qtbot.keyClick(sheet.value, Qt.Key.Key_Return)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert bench.toast.text.startswith("Undid: Record Customer churn 3.1")
    qtbot.mouseClick(bench.toast._action, Qt.MouseButton.LeftButton)
    assert bench.toast.text.startswith("Did again: Record Customer churn 3.1")
    undo = window.menus.actions["edit.undo"]
    assert undo.text().startswith("Undo: Record Customer churn 3.1")


def test_ctrl_enter_in_a_field_keeps_a_form_once(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    window.menus.run("edit.kpi")
    sheet = form(window)
    fill(sheet, "name", "Support tickets")
    line = sheet.editors["name"].widget
    qtbot.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    kpis = bench.session.workspace.all(Kpi).values()
    assert [kpi.name for kpi in kpis].count("Support tickets") == 1


def test_preferences_hold_at_once(
    qtbot: QtBot,
    window: MainWindow,
    bench: Workbench,
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window.menus.run("edit.preferences")
    sheet = window.sheet()
    assert isinstance(sheet, PreferencesSheet)
    blue = bench.look.theme.good
    sheet.green.choose("yes")
    assert bench.look.theme.good != blue
    sheet.theme.choose("dark")
    assert bench.look.theme.dark
    sheet.paper.choose("letter")
    monkeypatch.delenv("OKRDESK_LANGUAGE", raising=False)
    sheet.language.choose("en")
    assert not sheet.restart.isVisible()
    sheet.language.choose("de")
    assert sheet.restart.isVisible()
    assert (settings.get("classic_green"), settings.get("paper")) == (True, "letter")
    assert settings.get("language") == "de"
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert window.sheet() is None


def test_the_guide_is_read_in_the_window_with_its_pictures_and_parts(
    window: MainWindow, bench: Workbench
) -> None:
    window.menus.run("help.guide")
    sheet = window.sheet()
    assert isinstance(sheet, GuideSheet)
    assert sheet.text.toPlainText().startswith("Using OKRDesk")
    assert "window.png" in sheet.text.toHtml()
    sheet.text.anchorClicked.emit(QUrl("sharing.md"))
    assert sheet.parts.value == "sharing.md"
    assert sheet.text.toPlainText().startswith("Two people, one file")


def test_the_palette_writes_into_the_kpi_before_its_segments(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    sheet = palette(window, qtbot)
    qtbot.keyClicks(sheet.line.field, "churn = 3.2")
    titles = [sheet.model.index(row, 0).data() for row in range(sheet.model.rowCount())]
    assert titles[0] == "Customer churn = 3.2"
    assert len(titles) == 3


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("zzqq", "Nothing here fits “zzqq”. Try fewer letters, or another word."),
        ("zzqq = 3", "No KPI takes “zzqq = 3”. Write its name and a number, like churn = 3.2."),
        ("churn = abc", "'abc' is not a number, so nothing was changed. Write it like 1234.5."),
    ],
)
def test_where_nothing_fits_the_palette_says_so(
    qtbot: QtBot, window: MainWindow, bench: Workbench, typed: str, says: str
) -> None:
    sheet = palette(window, qtbot)
    qtbot.keyClicks(sheet.line.field, typed)
    assert sheet.nothing.isVisible()
    assert sheet.nothing.text() == says
    sheet.line.field.clear()
    assert not sheet.nothing.isVisible()


def test_a_note_in_the_palette_says_in_words_who_wrote_it_when(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    shown = palette(window, qtbot)
    qtbot.keyClicks(shown.line.field, "#churn is rising")
    assert shown.model.index(0, 0).data(RECORD).aside == "9 Nov, Mira Brandt"
    shown.go()


def test_the_palette_is_as_high_as_what_it_found(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    shown = palette(window, qtbot)
    all_of_them = shown.box.height()
    qtbot.keyClicks(shown.line.field, "> switch to dark")
    assert shown.model.rowCount() == 1
    assert shown.box.height() < all_of_them
    assert shown.found.height() <= shown.found.sizeHintForRow(0) + 4
    shown.go()


def test_a_sheet_scrolls_up_and_down_only(window: MainWindow, bench: Workbench) -> None:
    bench.go("review")
    page = bench.pages.page
    assert isinstance(page, ReviewPage)
    page.ask_close()
    sheet = page.desk.sheet
    assert sheet is not None
    QApplication.processEvents()
    assert not sheet.body_area.horizontalScrollBar().isVisible()
    assert window.isActiveWindow()


@pytest.mark.parametrize(
    "ask", ["file.snapshots", "edit.preferences", "edit.people", "help.about", "edit.workspace"]
)
def test_a_short_sheet_shows_all_of_itself(window: MainWindow, bench: Workbench, ask: str) -> None:
    assert bench.session
    window.menus.run(ask)
    QApplication.processEvents()
    sheet = window.sheet()
    assert sheet is not None
    assert sheet.body_area.verticalScrollBar().maximum() == 0


def test_sheets_that_ask_a_thing_or_two_come_to_the_same_place(
    window: MainWindow, bench: Workbench
) -> None:
    bench.choose("kpi", kpi_named(bench, "Customer churn").id)
    window.resize(1440, 1300)
    places = []
    for action in ("edit.value", "edit.park", "file.new", "help.about"):
        window.menus.run(action)
        sheet = window.sheet()
        assert sheet is not None, action
        box = sheet.box.geometry()
        places.append((box.x(), box.y(), box.width()))
        sheet.go()
    assert len(set(places)) == 1, places


def test_a_long_name_is_whole_in_a_title_and_cuts_nothing_below_it(
    window: MainWindow, bench: Workbench
) -> None:
    mrr = kpi_named(bench, "MRR")
    name = "Monthly recurring revenue of all customers in Germany, Austria and Switzerland"
    assert bench.session.do(change_kpi, mrr.id, name=name)
    bench.choose(Kpi.KIND, mrr.id)
    for ask in ("edit.value", "edit.park"):
        window.menus.run(ask)
        QApplication.processEvents()
        sheet = window.sheet()
        assert sheet is not None
        assert cramped(sheet) == []
        sheet.go()


def test_pictures_of_the_guide_are_made_as_wide_as_its_lines(
    window: MainWindow, bench: Workbench
) -> None:
    assert bench.session
    window.sheets.show_guide()
    sheet = window.sheet()
    assert isinstance(sheet, GuideSheet)
    picture = QTextDocument.ResourceType.ImageResource.value
    found = sheet.text.loadResource(picture, QUrl("pictures/window.png"))
    assert isinstance(found, QImage)
    assert 0 < found.width() < sheet.text.width()
    QApplication.processEvents()
    assert sheet.body_area.verticalScrollBar().maximum() == 0, "the text scrolls, not the sheet"


def test_lists_of_a_form_stand_in_the_order_of_days_and_names(
    window: MainWindow, bench: Workbench
) -> None:
    window.menus.run("edit.people")
    sheet = window.sheet()
    assert isinstance(sheet, ListsSheet)
    shown = [[row.text() for row in part.rows.values()] for part in sheet.findChildren(PartList)]
    assert all(texts == sorted(texts) for texts in shown)
    assert len(shown) == 2
    sheet.go()
    bench.choose(Kpi.KIND, kpi_named(bench, "Customer churn").id)
    window.menus.run("edit.change")
    lists = form(window).lists.lists
    assert [row.text()[:6] for row in lists["annotation"].rows.values()] == ["27 Jul", "27 Sep"]
