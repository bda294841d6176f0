"""Everything that people name is seen and changed in the window, by keyboard."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from bench_records import key_result_titled, kpi_named, objective_titled
from forms import edit, form
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QStyle,
    QStyleOptionButton,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from okrdesk.commands.cycles import add_cycle
from okrdesk.commands.field_texts import read_fields
from okrdesk.commands.fields import FIELDS
from okrdesk.domain.kpi_reading import read_kpi
from okrdesk.domain.records import (
    KINDS,
    Annotation,
    Assumption,
    Band,
    CoOwner,
    Cycle,
    KeyResult,
    Kpi,
    Level,
    Link,
    Milestone,
    Objective,
    Person,
    Plan,
    Remark,
    Step,
    Support,
    Tag,
    Team,
)
from okrdesk.domain.told_sources import told_source
from okrdesk.look.choice_words import CHOICE_WORDS
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.dialogs.field_starts import start_texts
from okrdesk.ui.dialogs.form_parts import PARTS
from okrdesk.ui.dialogs.form_rows import FORMS
from okrdesk.ui.dialogs.lists_sheet import ListsSheet
from okrdesk.ui.dialogs.record_sheet import RecordSheet
from okrdesk.ui.dialogs.words_field import WordsField
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.panes.kpi_bar import KpiBar
from okrdesk.ui.parts.button import Button
from okrdesk.ui.workbench import Workbench

CONTROL = Qt.KeyboardModifier.ControlModifier


def write(qtbot: QtBot, sheet: RecordSheet, **texts: str) -> None:
    for name, text in texts.items():
        field = sheet.editors[name].widget
        assert isinstance(field, QLineEdit | QPlainTextEdit)
        assert field.isVisible(), name
        field.clear()
        qtbot.keyClicks(field, text)


def add_part(qtbot: QtBot, sheet: RecordSheet, kind: str, window: MainWindow) -> RecordSheet:
    """Open the form of a new small record from the list of its kind, by Space on "New …"."""
    shown = sheet.lists.lists[kind]
    if not shown.isVisible():
        qtbot.keyClick(sheet.form.more_button, Qt.Key.Key_Space)
    qtbot.keyClick(shown.add_button, Qt.Key.Key_Space)
    child = form(window)
    assert child is not sheet
    return child


def keep(qtbot: QtBot, sheet: RecordSheet) -> None:
    qtbot.keyClick(sheet, Qt.Key.Key_Return, CONTROL)


def refusal(sheet: RecordSheet) -> str:
    labels = sheet.findChildren(QLabel)
    return next((x.text() for x in labels if x.property("look") == "refused"), "")


@pytest.mark.parametrize("kind", sorted(FORMS))
def test_every_choice_of_a_form_reads_in_words(kind: str) -> None:
    fields = {field.name: field for field in FIELDS[kind]}
    for row in FORMS[kind]:
        for value in () if row.offers else fields[row.name].choices:
            assert (row.name, value) in CHOICE_WORDS


@pytest.mark.parametrize("kind", sorted(FORMS))
def test_what_may_be_left_out_says_in_its_own_words_what_holds_then(kind: str) -> None:
    fields = {field.name: field for field in FIELDS[kind]}
    for row in FORMS[kind]:
        field = fields[row.name]
        optional = field.type in ("reference", "references") or field.may_be_empty
        assert bool(row.nothing) == (optional and not field.needed), row.name


def test_a_menu_of_owners_begins_with_no_owner(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    sheet = edit(window, bench, "kpi", kpi_named(bench, "Churn of agencies").id)
    owner = sheet.editors["owner"].widget
    assert owner.text() == "No owner"
    qtbot.keyClick(owner, Qt.Key.Key_Space)
    menu = owner.findChild(QMenu)
    names = [entry.text() for entry in menu.actions()]
    assert names[0] == "No owner"
    assert "Ines Calder" in names
    qtbot.keyClick(menu, Qt.Key.Key_Escape)


def test_what_is_needed_offers_no_nothing(window: MainWindow, bench: Workbench) -> None:
    key_result = key_result_titled(bench, "Net revenue retention")
    objective = edit(window, bench, "key_result", key_result.id).editors["objective"].widget
    objective.click()
    entries = [entry.text() for entry in objective.findChild(QMenu).actions()]
    objective.findChild(QMenu).close()
    assert entries
    assert all(
        one.title in entries
        for one in bench.session.workspace.ordered(Objective)
        if one.cycle == bench.cycle_id
    )
    assert not {"", "No objective"} & set(entries)


def test_values_come_from_each_day_to_each_quarter(window: MainWindow, bench: Workbench) -> None:
    window.menus.run("edit.kpi")
    cadence = form(window).editors["cadence"].widget
    assert [value for value, _ in cadence.options] == ["day", "week", "month", "quarter"]
    assert cadence.value == "week"


@pytest.mark.parametrize(
    ("measure", "values", "shown", "words"),
    [
        ("number", "level", {"values", "baseline", "target"}, "To"),
        ("money", "increment", {"values", "target"}, "Target"),
        ("total", "", {"target"}, "Target"),
        ("range", "", {"target"}, "Keep within"),
        ("milestones", "", set(), ""),
    ],
)
def test_a_key_result_is_asked_where_it_starts_only_where_it_starts_somewhere(
    window: MainWindow,
    bench: Workbench,
    measure: str,
    values: str,
    shown: set[str],
    words: str,
) -> None:
    window.menus.run("edit.key_result")
    editors = form(window).editors
    editors["measure"].widget.choose(measure)
    if values:
        editors["values"].widget.choose(values)
    asked = ("values", "baseline", "target")
    assert {name for name in asked if editors[name].widget.isVisible()} == shown
    if shown:
        assert editors["target"].widget.accessibleName() == words


def test_a_total_is_renamed_and_nothing_else_is_written(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    before = key_result_titled(bench, "Agencies that join the partner programme")
    sheet = edit(window, bench, "key_result", before.id)
    write(qtbot, sheet, title="Agencies that stay")
    keep(qtbot, sheet)
    after = key_result_titled(bench, "Agencies that stay")
    assert after == replace(before, title="Agencies that stay")


@pytest.mark.parametrize("kind", sorted(FORMS))
def test_opening_any_form_changes_nothing(bench: Workbench, kind: str) -> None:
    ws, today = bench.session.workspace, bench.session.today
    for record in ws.all(KINDS[kind]).values():
        texts = start_texts(ws, kind, record, today)
        shown = {row.name: texts[row.name] for row in FORMS[kind] if texts.get(row.name)}
        for name, value in read_fields(ws, kind, shown, today=today, record=record).items():
            if hasattr(record, name):
                assert getattr(record, name) == value, (kind, name)


def test_a_long_because_is_read_whole_in_its_form(window: MainWindow, bench: Workbench) -> None:
    activation = key_result_titled(bench, "Activation in 7 days")
    sheet = edit(window, bench, KeyResult.KIND, activation.id)
    field = sheet.editors["because"].widget
    assert isinstance(field, QPlainTextEdit)
    assert field.toPlainText() == activation.because
    last = field.cursorRect(QTextCursor(field.document().lastBlock())).bottom()
    assert 0 < last <= field.viewport().height()
    assert not field.horizontalScrollBar().maximum()


def test_a_text_whose_line_just_fills_its_field_has_no_bar_below(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    sheet = edit(window, bench, Kpi.KIND, kpi_named(bench, "Customer churn").id)
    qtbot.keyClick(sheet.form.more_button, Qt.Key.Key_Space)
    field = sheet.editors["definition"].widget
    assert isinstance(field, QPlainTextEdit)
    qtbot.waitUntil(lambda: field.viewport().width() > 300)
    text, bar = "a", field.horizontalScrollBar()
    for _ in range(120):  # one of them ends within the last pixels of the line
        text += "i"
        field.setPlainText(f"{text} and on")
        assert not bar.isVisible(), text


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_texts_of_a_form_begin_below_each_other(
    percent: int, look: Appearance, window: MainWindow, bench: Workbench
) -> None:
    look.choose_zoom(percent)
    activation = key_result_titled(bench, "Activation in 7 days")
    sheet = edit(window, bench, KeyResult.KIND, activation.id)
    line, tall = (sheet.editors[name].widget for name in ("title", "because"))
    assert isinstance(line, QLineEdit)
    assert isinstance(tall, QPlainTextEdit)
    sheet.keep_button.setFocus()
    line.setCursorPosition(0)
    first = line.mapTo(sheet, line.cursorRect().center()).x()
    start = tall.cursorRect(QTextCursor(tall.document())).center()
    assert abs(tall.viewport().mapTo(sheet, start).x() - first) <= 1


def test_where_no_day_is_given_a_form_says_what_holds(window: MainWindow, bench: Workbench) -> None:
    activation = key_result_titled(bench, "Activation in 7 days")
    due = edit(window, bench, KeyResult.KIND, activation.id).editors["due"].widget
    assert isinstance(due, QLineEdit)
    assert (due.text(), due.placeholderText()) == ("", "the end of the cycle")


def test_measures_that_are_numbers_come_before_those_that_are_not(
    window: MainWindow, bench: Workbench
) -> None:
    bench.choose(Objective.KIND, objective_titled(bench, "Agencies").id)
    window.menus.run("edit.key_result")
    picker = form(window).editors["measure"].widget
    picker.click()
    menu = picker.findChild(QMenu)
    offered = [entry.data() for entry in menu.actions()]
    menu.close()
    numbers = ["number", "percent", "money", "total", "range"]
    assert offered == [*numbers, "milestones", "levels", "yes-no"]


def test_rare_fields_are_folded_until_more_is_pressed(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    churn = kpi_named(bench, "Customer churn")
    sheet = edit(window, bench, Kpi.KIND, churn.id)
    assert not sheet.editors["definition"].widget.isVisible()
    qtbot.keyClick(sheet.form.more_button, Qt.Key.Key_Space)
    assert sheet.form.more_button.text() == "Less"
    write(qtbot, sheet, definition="Accounts that left", ceiling="50", base="24")
    sheet.editors["indicator"].widget.choose("lagging")
    sheet.editors["chart"].widget.choose("xmr")
    keep(qtbot, sheet)
    assert window.sheet() is None
    now = bench.session.workspace.get(Kpi, churn.id)
    assert (now.definition, now.ceiling, now.base) == ("Accounts that left", 50.0, "24")
    assert (now.indicator, now.chart) == ("lagging", "xmr")


@pytest.mark.parametrize("percent", [100, 150])
def test_a_tick_begins_where_the_fields_above_it_do(
    percent: int, look: Appearance, window: MainWindow, bench: Workbench
) -> None:
    look.choose_zoom(percent)
    sheet = edit(window, bench, Kpi.KIND, kpi_named(bench, "Customer churn").id)
    box, above = (sheet.editors[name].widget for name in ("guardrail", "standing"))
    assert isinstance(box, QCheckBox)
    asked = QStyleOptionButton()
    box.initStyleOption(asked)
    tick = box.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, asked, box)
    place = box.mapTo(sheet, tick.topLeft()).x()
    assert abs(place - above.mapTo(sheet, above.rect().topLeft()).x()) <= 1


def test_limits_from_a_day_on_and_a_planned_dip_are_added_and_taken_away(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    churn = kpi_named(bench, "Customer churn")
    sheet = edit(window, bench, Kpi.KIND, churn.id)
    before = len(bench.session.workspace.where(Band, "kpi", churn.id))
    dip = add_part(qtbot, sheet, "band", window)
    assert dip.editors["from"].text() == "2026-11-21"
    write(qtbot, dip, healthy="5", watch="6", until="2026-12-31")
    keep(qtbot, dip)
    assert "reason" in refusal(dip)
    write(qtbot, dip, reason="Price rise")
    keep(qtbot, dip)
    assert window.sheet() is sheet
    bands = bench.session.workspace.where(Band, "kpi", churn.id)
    made = next(band for band in bands if band.reason == "Price rise")
    assert (made.healthy_high, made.until) == (5.0, dt.date(2026, 12, 31))
    assert sheet.editors["healthy"].text() == "5", "the form follows what holds now"
    row = sheet.lists.lists["band"].rows[made.id]
    assert row.text().startswith("from 21 Nov · until 31 Dec · healthy 5%")
    qtbot.keyClick(row, Qt.Key.Key_Return)
    child = form(window)
    qtbot.keyClick(child.remove_button, Qt.Key.Key_Space)
    assert window.sheet() is sheet
    assert len(bench.session.workspace.where(Band, "kpi", churn.id)) == before
    assert window.focusWidget() is sheet.lists.lists["band"].add_button


def test_new_limits_begin_with_those_that_hold(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    kpi = kpi_named(bench, "Customer churn")
    before = read_kpi(bench.session.workspace, kpi, bench.session.today).band
    sheet = edit(window, bench, Kpi.KIND, kpi.id)
    child = add_part(qtbot, sheet, "band", window)
    begins = {name: child.editors[name].text() for name in ("healthy", "watch", "target")}
    write(qtbot, child, target="2.5")
    keep(qtbot, child)
    after = read_kpi(bench.session.workspace, kpi, bench.session.today).band
    assert before is not None
    assert float(begins["healthy"]) == before.healthy_high
    assert float(begins["watch"]) == before.watch_high
    assert after is not None
    assert after.valid_from == bench.session.today
    assert (after.healthy_high, after.watch_high) == (before.healthy_high, before.watch_high)
    assert after.target_high == 2.5
    keep(qtbot, sheet)
    now = read_kpi(bench.session.workspace, kpi, bench.session.today).band
    assert now == after, "the form below is not kept over it"


@pytest.mark.parametrize("which", ["inspector", "page"])
def test_a_kpi_has_a_button_that_opens_its_form(
    qtbot: QtBot, window: MainWindow, bench: Workbench, which: str
) -> None:
    kpi = kpi_named(bench, "Customer churn")
    if which == "page":
        bench.go(f"kpi:{kpi.id}")
        qtbot.waitUntil(lambda: bench.pages.page.is_settled)
    else:
        bench.choose(Kpi.KIND, kpi.id)
    place = window.findChild(KpiBar) if which == "page" else bench.inspector
    shown = [one for one in place.findChildren(Button) if one.isVisible()]
    button = next(one for one in shown if one.text().startswith("Edit…"))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert form(window).editors["name"].text() == kpi.name


def test_a_plan_an_annotation_and_a_link_are_added_to_a_kpi(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    churn = kpi_named(bench, "Customer churn")
    sheet = edit(window, bench, Kpi.KIND, churn.id)
    plan = add_part(qtbot, sheet, "plan", window)
    write(qtbot, plan, period="2026-W48", value="2.5")
    keep(qtbot, plan)
    note = add_part(qtbot, sheet, "annotation", window)
    write(qtbot, note, text="New price list", date="2026-11-02")
    qtbot.keyClick(note.editors["new_limits"].widget, Qt.Key.Key_Space)
    keep(qtbot, note)
    link = add_part(qtbot, sheet, "link", window)
    goal = objective_titled(bench, "Agencies recommend")
    link.editors["to"].widget.choose(goal.id)
    link.editors["kind"].widget.choose("guards")
    keep(qtbot, link)
    assert window.sheet() is sheet
    ws = bench.session.workspace
    planned = ws.where(Plan, "kpi", churn.id)
    assert [(p.period, p.value) for p in planned] == [(dt.date(2026, 11, 29), 2.5)]
    notes = ws.where(Annotation, "kpi", churn.id)
    assert any(n.text == "New price list" and n.new_limits for n in notes)
    assert any(x.to == goal.id and x.kind == "guards" for x in ws.where(Link, "kpi", churn.id))


def test_a_segment_takes_over_how_its_kpi_is_measured(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    churn = kpi_named(bench, "Customer churn")
    sheet = edit(window, bench, Kpi.KIND, churn.id)
    child = add_part(qtbot, sheet, "kpi", window)
    assert child.accessibleName() == "New segment"
    write(qtbot, child, name="Churn of resellers", segment="Resellers")
    keep(qtbot, child)
    made = kpi_named(bench, "Churn of resellers")
    assert (made.parent, made.unit, made.direction) == (churn.id, churn.unit, churn.direction)
    assert made.segment == "Resellers"


def test_an_objective_has_co_owners_supports_and_assumptions(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    goal = objective_titled(bench, "Agencies recommend")
    other = objective_titled(bench, "Pricing grows")
    sheet = edit(window, bench, Objective.KIND, goal.id)
    people = [p.id for p in bench.session.workspace.ordered(Person) if p.id != goal.owner][:2]
    qtbot.keyClick(sheet.form.more_button, Qt.Key.Key_Space)
    sheet.editors["coowners"].widget.choose(",".join(people))
    sheet.editors["supports"].widget.choose(other.id)
    write(qtbot, sheet, weight="2", reflection="We began late")
    assumption = add_part(qtbot, sheet, "assumption", window)
    write(qtbot, assumption, text="Agencies buy for their clients")
    keep(qtbot, assumption)
    assert sheet.editors["weight"].text() == "2", "what is typed stays"
    made = bench.session.workspace.where(Assumption, "objective", goal.id)[-1]
    qtbot.keyClick(sheet.lists.lists["assumption"].rows[made.id], Qt.Key.Key_Return)
    form(window).editors["state"].widget.choose("broken")
    keep(qtbot, form(window))
    keep(qtbot, sheet)
    ws = bench.session.workspace
    assert ws.get(Assumption, made.id).state == "broken"
    assert [c.person for c in ws.where(CoOwner, "objective", goal.id)] == people
    assert [s.supports for s in ws.where(Support, "objective", goal.id)] == [other.id]
    now = ws.get(Objective, goal.id)
    assert (now.weight, now.reflection) == (2.0, "We began late")


def test_co_owners_are_ticked_in_a_menu(qtbot: QtBot, window: MainWindow, bench: Workbench) -> None:
    goal = objective_titled(bench, "Agencies recommend")
    sheet = edit(window, bench, Objective.KIND, goal.id)
    field = sheet.editors["coowners"].widget
    held = [c.person for c in bench.session.workspace.where(CoOwner, "objective", goal.id)]
    mira = next(p for p in bench.session.workspace.all(Person).values() if p.initials == "MB")
    qtbot.keyClick(field, Qt.Key.Key_Space)
    menu = field.findChild(QMenu)
    assert menu is not None
    entry = next(e for e in menu.actions() if e.data() == mira.id)
    assert not entry.isChecked()
    entry.trigger()
    menu.close()
    assert mira.name in field.accessibleName()
    keep(qtbot, sheet)
    now = [c.person for c in bench.session.workspace.where(CoOwner, "objective", goal.id)]
    assert now == [*held, mira.id]


def test_ctrl_enter_in_a_long_text_keeps_the_form(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    goal = objective_titled(bench, "Agencies recommend")
    sheet = edit(window, bench, Objective.KIND, goal.id)
    field = sheet.editors["why"].widget
    assert isinstance(field, QPlainTextEdit)
    field.selectAll()
    qtbot.keyClicks(field, "They stay")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClicks(field, "and they tell others")
    qtbot.keyClick(field, Qt.Key.Key_Return, CONTROL)
    assert window.sheet() is None
    now = bench.session.workspace.get(Objective, goal.id)
    assert now.why == "They stay\nand they tell others"


def new_key_result(
    qtbot: QtBot, window: MainWindow, bench: Workbench, title: str, measure: str
) -> RecordSheet:
    bench.choose(Objective.KIND, objective_titled(bench, "Agencies recommend").id)
    window.menus.run("edit.key_result")
    sheet = form(window)
    write(qtbot, sheet, title=title)
    sheet.editors["measure"].widget.choose(measure)
    return sheet


def test_a_new_key_result_of_milestones_stays_open_for_them(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    sheet = new_key_result(qtbot, window, bench, "The partner portal is used", "milestones")
    qtbot.keyClick(sheet.form.more_button, Qt.Key.Key_Space)
    for name in ("baseline", "target", "kpi", "unit"):
        assert not sheet.editors[name].widget.isVisible()
    keep(qtbot, sheet)
    assert window.sheet() is sheet
    for title in ("Ten agencies invited", "Five agencies sell"):
        child = add_part(qtbot, sheet, "milestone", window)
        write(qtbot, child, title=title, due="2026-12-15")
        keep(qtbot, child)
    made = key_result_titled(bench, "The partner portal")
    held = bench.session.workspace.where(Milestone, "key_result", made.id)
    assert [m.title for m in held] == ["Ten agencies invited", "Five agencies sell"]
    rows = sheet.lists.lists["milestone"].rows
    qtbot.keyClick(rows[held[1].id], Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    held = bench.session.workspace.where(Milestone, "key_result", made.id)
    assert [m.title for m in held] == ["Five agencies sell", "Ten agencies invited"]
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert window.sheet() is None


def test_ctrl_return_in_a_line_keeps_once_and_goes_where_the_milestones_are_made(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    sheet = new_key_result(qtbot, window, bench, "The partner portal is used", "milestones")
    title = sheet.editors["title"].widget
    title.setFocus()
    qtbot.keyClick(title, Qt.Key.Key_Return, CONTROL)
    assert window.sheet() is sheet
    assert window.focusWidget() is sheet.lists.lists["milestone"].add_button
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    made = key_result_titled(bench, "The partner portal")
    assert bench.inspector.record_id == made.id, "seen once all of it is there"


def test_what_cannot_stand_is_said_at_its_field(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    sheet = edit(window, bench, Kpi.KIND, kpi_named(bench, "Customer churn").id)
    write(qtbot, sheet, healthy="abc")
    sheet.editors["name"].widget.setFocus()
    keep(qtbot, sheet)
    line = sheet.form.line("healthy")
    assert line.refused.startswith("'abc' is not a number")
    assert window.focusWidget() is line.editor.widget
    write(qtbot, sheet, healthy="5")
    assert line.refused == ""
    keep(qtbot, sheet)
    assert "wider than the healthy ones" in sheet.form.line("watch").refused
    write(qtbot, sheet, healthy="3", watch="4", name="")
    keep(qtbot, sheet)
    assert "cannot be empty" in sheet.form.line("name").refused
    assert sheet.form.line("watch").refused == ""
    write(qtbot, sheet, name="Churn")
    qtbot.keyClick(sheet.form.more_button, Qt.Key.Key_Space)
    write(qtbot, sheet, decimals="many")
    qtbot.keyClick(sheet.form.more_button, Qt.Key.Key_Space)
    keep(qtbot, sheet)
    assert sheet.editors["decimals"].widget.isVisible(), "unfolded: it is in sight"


def test_both_readings_of_a_number_are_buttons_at_its_field(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    churn = kpi_named(bench, "Customer churn")
    sheet = edit(window, bench, Kpi.KIND, churn.id)
    write(qtbot, sheet, healthy="2,500")
    keep(qtbot, sheet)
    line = sheet.form.line("healthy")
    both = {one.text(): one for one in line.findChildren(Button) if one.isVisible()}
    assert set(both) == {"2.500", "2500"}
    both["2.500"].click()
    assert (line.editor.text(), line.refused) == ("2.500", "")
    keep(qtbot, sheet)
    assert window.sheet() is None
    band = read_kpi(bench.session.workspace, churn, bench.session.today).band
    assert band is not None
    assert band.healthy_high == 2.5


def test_a_menu_of_choices_opens_at_the_chosen_one_and_hears_letters(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    sheet = edit(window, bench, Kpi.KIND, kpi_named(bench, "Customer churn").id)
    unit = sheet.editors["unit"].widget
    qtbot.keyClick(unit, Qt.Key.Key_Space)
    menu = unit.findChild(QMenu)
    assert menu is not None
    assert menu.activeAction().text() == "percent"
    qtbot.keyClick(menu, "p")
    assert menu.activeAction().text() == "points"
    qtbot.keyClick(menu, "d")
    assert menu.activeAction().text() == "duration"
    qtbot.keyClick(menu, "z")
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert unit.text() == "duration"


def test_letters_typed_at_one_go_spell_the_beginning_of_a_choice(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    sheet = edit(window, bench, Kpi.KIND, kpi_named(bench, "Customer churn").id)
    owner = sheet.editors["owner"].widget
    qtbot.keyClick(owner, Qt.Key.Key_Space)
    menu = owner.findChild(QMenu)
    assert menu is not None
    qtbot.keyClicks(menu, "Tom")  # the last letter alone is Mira's
    assert menu.activeAction().text() == "Tomas Varga"
    qtbot.keyClicks(menu, "as v")
    assert menu.activeAction().text() == "Tomas Varga"
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert owner.text() == "Tomas Varga"


def test_what_was_added_below_the_fold_is_in_sight_afterwards(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    sheet = edit(window, bench, KeyResult.KIND, key_result_titled(bench, "Activation in 7 days").id)
    for title in ("Interview ten churned accounts", "Ask them again", "And once more"):
        child = add_part(qtbot, sheet, "initiative", window)
        write(qtbot, child, title=title)
        keep(qtbot, child)
        again = sheet.lists.lists["initiative"].add_button
        assert again.hasFocus()
        qtbot.waitUntil(lambda seen=again: seen.visibleRegion().boundingRect() == seen.rect())


def test_a_long_assumption_leaves_in_sight_whether_it_holds(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    sheet = edit(window, bench, Objective.KIND, objective_titled(bench, "Pricing grows").id)
    child = add_part(qtbot, sheet, "assumption", window)
    long = "Customers who publish early stay longer, whatever the price list says, and tell others"
    write(qtbot, child, text=long)
    keep(qtbot, child)
    row = sheet.lists.lists["assumption"].rows.popitem()[1]
    assert row.text().startswith("Customers who publish early")
    assert row.text().endswith("… · open")
    assert row.toolTip() == f"{long} · open"


def test_a_key_result_of_levels_gets_its_levels(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    sheet = new_key_result(qtbot, window, bench, "Agencies would miss us", "levels")
    keep(qtbot, sheet)
    child = add_part(qtbot, sheet, "level", window)
    write(qtbot, child, name="Some would", share="50%")
    keep(qtbot, child)
    made = key_result_titled(bench, "Agencies would miss us")
    held = bench.session.workspace.where(Level, "key_result", made.id)
    assert [(one.name, one.share) for one in held] == [("Some would", 0.5)]


def test_a_key_result_that_turns_to_milestones_gives_up_its_numbers(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    found = key_result_titled(bench, "Agency sign-ups")
    sheet = edit(window, bench, KeyResult.KIND, found.id)
    sheet.editors["measure"].widget.choose("milestones")
    keep(qtbot, sheet)
    now = bench.session.workspace.get(KeyResult, found.id)
    assert (now.measure, now.baseline, now.target) == ("milestones", None, None)
    assert window.sheet() is sheet
    assert "milestone" in sheet.lists.lists


def test_a_key_result_walks_its_own_steps(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    found = key_result_titled(bench, "Agency sign-ups")
    sheet = edit(window, bench, KeyResult.KIND, found.id)
    qtbot.keyClick(sheet.form.more_button, Qt.Key.Key_Space)
    sheet.editors["pace"].widget.choose("steps")
    write(qtbot, sheet, lag="2")
    keep(qtbot, sheet)
    child = add_part(qtbot, sheet, "step", window)
    write(qtbot, child, date="2026-11-30", value="80")
    keep(qtbot, child)
    held = bench.session.workspace.where(Step, "key_result", found.id)
    assert [(one.date, one.value) for one in held] == [(dt.date(2026, 11, 30), 80.0)]
    assert bench.session.workspace.get(KeyResult, found.id).lag == 2


def test_a_reason_is_asked_only_of_what_is_set_aside(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    sheet = edit(window, bench, KeyResult.KIND, key_result_titled(bench, "Agency sign-ups").id)
    qtbot.keyClick(sheet.form.more_button, Qt.Key.Key_Space)
    assert not sheet.editors["reason"].widget.isVisible()
    sheet.editors["state"].widget.choose("dropped")
    assert sheet.editors["reason"].widget.isVisible()


def test_people_and_teams_have_a_place_of_their_own(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    window.menus.run("edit.people")
    sheet = window.sheet()
    assert isinstance(sheet, ListsSheet)
    teams, people = sheet.lists
    qtbot.keyClick(teams.add_button, Qt.Key.Key_Space)
    write(qtbot, form(window), name="Partners")
    keep(qtbot, form(window))
    team = next(t for t in bench.session.workspace.all(Team).values() if t.name == "Partners")
    qtbot.keyClick(people.add_button, Qt.Key.Key_Space)
    write(qtbot, form(window), name="Zoe Zander", initials="ZZ")
    form(window).editors["team"].widget.choose(team.id)
    keep(qtbot, form(window))
    assert window.sheet() is sheet
    zoe = next(p for p in bench.session.workspace.all(Person).values() if p.initials == "ZZ")
    assert (zoe.team, zoe.active) == (team.id, True)
    assert people.rows[zoe.id].text() == "Zoe Zander · ZZ · Partners"
    qtbot.keyClick(people.rows[zoe.id], Qt.Key.Key_Return)
    qtbot.keyClick(form(window).editors["active"].widget, Qt.Key.Key_Space)
    keep(qtbot, form(window))
    assert not bench.session.workspace.get(Person, zoe.id).active
    assert window.focusWidget() is people.rows[zoe.id]


def test_a_cycle_is_added_by_its_name(qtbot: QtBot, window: MainWindow, bench: Workbench) -> None:
    window.menus.run("quarter.cycles")
    sheet = window.sheet()
    assert isinstance(sheet, ListsSheet)
    assert sheet.lists[0].title.isHidden(), "the sheet is called so already"
    qtbot.keyClick(sheet.lists[0].add_button, Qt.Key.Key_Space)
    assert form(window).editors["name"].text() == "Q1 2027", "the quarter after the last one"
    write(qtbot, form(window), name="Q2 2027")
    keep(qtbot, form(window))
    cycles = bench.session.workspace.all(Cycle).values()
    made = next(cycle for cycle in cycles if cycle.name == "Q2 2027")
    assert (made.start, made.end) == (dt.date(2027, 4, 1), dt.date(2027, 6, 30))
    assert made.state == "draft"


def test_after_a_cycle_that_is_no_quarter_nothing_is_offered(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    sprint = {"name": "Sprint", "start": dt.date(2027, 1, 1), "end": dt.date(2027, 1, 14)}
    bench.session.do(add_cycle, **sprint)
    window.menus.run("quarter.cycles")
    sheet = window.sheet()
    assert isinstance(sheet, ListsSheet)
    qtbot.keyClick(sheet.lists[0].add_button, Qt.Key.Key_Space)
    assert form(window).editors["name"].text() == ""


def test_the_workspace_has_a_name_a_calendar_and_remarks_on_all_of_it(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    window.menus.run("edit.workspace")
    sheet = form(window)
    write(qtbot, sheet, name="Tidewater Labs")
    sheet.editors["checkin_weekday"].widget.choose("3")
    assert sheet.editors["checkin_weekday"].widget.text() == "Wednesday"
    note = add_part(qtbot, sheet, "annotation", window)
    write(qtbot, note, text="Office moved")
    keep(qtbot, note)
    keep(qtbot, sheet)
    settings = bench.session.workspace.settings()
    assert (settings.name, settings.checkin_weekday) == ("Tidewater Labs", 3)
    notes = bench.session.workspace.where(Annotation, "kpi", None)
    assert any(one.text == "Office moved" for one in notes)


def test_what_a_small_form_added_is_undone_below_the_open_one(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    goal = objective_titled(bench, "Agencies recommend")
    sheet = edit(window, bench, Objective.KIND, goal.id)
    child = add_part(qtbot, sheet, "assumption", window)
    write(qtbot, child, text="Agencies grow")
    keep(qtbot, child)
    count = len(sheet.lists.lists["assumption"].rows)
    window.menus.run("edit.undo")
    assert len(sheet.lists.lists["assumption"].rows) == count - 1
    assert window.sheet() is sheet


def test_tab_walks_a_form_as_the_eye_does(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    sheet = edit(window, bench, Objective.KIND, objective_titled(bench, "Agencies rec").id)
    assert window.focusWidget() is sheet.editors["title"].widget
    seen = []
    while window.focusWidget() is not sheet.keep_button:
        here = window.focusWidget()
        assert here is not None
        seen.append(here.mapTo(sheet, here.rect().topLeft()).y())
        qtbot.keyClick(here, Qt.Key.Key_Tab)
    assert seen == sorted(seen)
    assert len(seen) > 9


def test_a_form_that_scrolls_never_does_so_sideways(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    window.resize(1024, 700)
    sheet = edit(window, bench, Kpi.KIND, kpi_named(bench, "Customer churn").id)
    sheet.form.unfold()
    qtbot.waitUntil(sheet.body_area.verticalScrollBar().isVisible)
    assert not sheet.body_area.horizontalScrollBar().isVisible()


def test_a_sheet_goes_though_what_it_came_from_is_gone(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    sheet = edit(window, bench, Objective.KIND, objective_titled(bench, "Agencies rec").id)
    child = add_part(qtbot, sheet, "assumption", window)
    write(qtbot, child, text="Agencies grow")
    keep(qtbot, child)
    made = bench.session.workspace.where(Assumption, "objective", sheet._record.id)[-1]
    row = sheet.lists.lists["assumption"].rows[made.id]
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Return)
    bench.session.undo()
    qtbot.waitUntil(lambda: not isValid(row))
    qtbot.keyClick(form(window), Qt.Key.Key_Escape)
    assert window.sheet() is sheet
    assert window.focusWidget() is sheet.lists.lists["assumption"].add_button


def test_every_list_of_a_form_opens_a_form_that_there_is() -> None:
    for parts in PARTS.values():
        assert {part.kind for part in parts} <= set(FORMS)


def test_limits_in_a_kpi_form_are_those_in_force(bench: Workbench) -> None:
    ws, today = bench.session.workspace, bench.session.today
    churn = kpi_named(bench, "Customer churn")
    band = read_kpi(ws, churn, today).band
    assert band is not None
    texts = start_texts(ws, "band", band, today)
    assert texts["healthy"] == start_texts(ws, "kpi", churn, today)["healthy"]


def test_tags_are_suggested_as_they_are_typed(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    goal, ws = objective_titled(bench, "Agencies recommend"), bench.session.workspace
    assert {tag.text for tag in ws.all(Tag).values()} == {"retention"}
    sheet = edit(window, bench, Objective.KIND, goal.id)
    qtbot.keyClick(sheet.form.more_button, Qt.Key.Key_Space)
    line = sheet.editors["tags"].widget
    assert isinstance(line, WordsField)
    write(qtbot, sheet, tags="Partners, RE")
    offered = line.offers.popup()
    assert offered.isVisible()
    qtbot.keyClick(offered, Qt.Key.Key_Down)
    qtbot.keyClick(offered, Qt.Key.Key_Return)
    assert line.text() == "Partners, retention"
    assert not offered.isVisible()
    keep(qtbot, sheet)
    held = bench.session.workspace.where(Tag, "on", goal.id)
    assert {tag.text for tag in held} == {"Partners", "retention"}
    sheet = edit(window, bench, Objective.KIND, goal.id)
    assert sheet.editors["tags"].text() == "Partners, retention"
    sheet.editors["tags"].write("partners")
    keep(qtbot, sheet)
    assert [tag.text for tag in bench.session.workspace.where(Tag, "on", goal.id)] == ["partners"]
    bench.session.undo()
    assert len(bench.session.workspace.where(Tag, "on", goal.id)) == 2


def test_a_kpi_says_in_words_where_it_comes_from(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    churn = kpi_named(bench, "Customer churn")
    sheet = edit(window, bench, Kpi.KIND, churn.id)
    qtbot.keyClick(sheet.form.more_button, Qt.Key.Key_Space)
    write(qtbot, sheet, source="Billing, customers report")
    keep(qtbot, sheet)
    bench.go(f"kpi:{churn.id}")
    said = [line.text() for line in bench.pages.page.findChildren(QLabel)]
    assert "Billing, customers report" in said
    bench.go("home")
    sheet = edit(window, bench, Kpi.KIND, churn.id)
    assert sheet.editors["source"].text() == "Billing, customers report"
    sheet.editors["source"].write("")
    keep(qtbot, sheet)
    assert told_source(bench.session.workspace, churn.id) is None


def test_a_remark_is_written_on_an_objective_and_corrected(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    goal = objective_titled(bench, "Agencies recommend")
    sheet = edit(window, bench, Objective.KIND, goal.id)
    child = add_part(qtbot, sheet, "remark", window)
    write(qtbot, child, text="Ask the partners first")
    keep(qtbot, child)
    made = bench.session.workspace.where(Remark, "on", goal.id)[-1]
    assert (made.text, made.by) == ("Ask the partners first", "Mira Brandt")
    row = sheet.lists.lists["remark"].rows[made.id]
    assert row.text().startswith("Ask the partners first · Mira Brandt · ")
    qtbot.keyClick(row, Qt.Key.Key_Return)
    write(qtbot, form(window), text="Ask them first")
    keep(qtbot, form(window))
    assert bench.session.workspace.get(Remark, made.id).text == "Ask them first"
