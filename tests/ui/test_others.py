"""Somebody else changes what a person is typing: the typed text stays, theirs stands beside it."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

from bench_records import key_result_titled, kpi_named, objective_titled
from clocks import MOMENT
from forms import edit
from openings import check_in_of_everybody
from other_people import somebody_else
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from okrdesk.commands.bands import change_band
from okrdesk.commands.check_ins import check_in
from okrdesk.commands.key_results import change_key_result
from okrdesk.commands.measurements import record_value
from okrdesk.commands.milestones import change_milestone
from okrdesk.commands.objectives import change_objective
from okrdesk.domain.kpi_reading import read_board, read_kpi
from okrdesk.domain.records import KeyResult, Milestone, Objective, Person
from okrdesk.store.refresh import refresh_replica
from okrdesk.ui.dialogs.record_sheet import RecordSheet
from okrdesk.ui.dialogs.value_sheet import ValueSheet
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.panes.tree_view import TreeView
from okrdesk.ui.parts.hint_line import HintLine
from okrdesk.ui.sentences import day_of
from okrdesk.ui.workbench import Workbench

TODAY = dt.date(2026, 11, 21)


def take_in(qtbot: QtBot, bench: Workbench) -> None:
    document = bench.session.document
    with qtbot.waitSignal(bench.session.changed):
        refresh_replica(document.replica, document.home)


def line_of(sheet: RecordSheet, name: str) -> QLineEdit:
    line = sheet.editors[name].widget
    assert isinstance(line, QLineEdit)
    return line


def test_a_check_in_keeps_what_is_typed_and_shows_what_somebody_recorded(
    qtbot: QtBot, bench: Workbench, file: Path
) -> None:
    key_result = key_result_titled(bench, "Agency")
    page = check_in_of_everybody(bench)
    page.show_result(key_result.id)
    editor = page.result.editor
    assert editor.value.line is not None
    editor.value.line.selectAll()
    qtbot.keyClicks(editor.value.line, "73")
    editor.note.setFocus()
    qtbot.keyClicks(editor.note, "webinar moved")
    with somebody_else(file) as anna:
        anna.load(key_result.id)
        anna.do(check_in, key_result.id, value=75.0, confidence=6, note="two more partners")
    take_in(qtbot, bench)
    assert editor.value.line.text() == "73"
    assert editor.note.toPlainText() == "webinar moved"
    assert editor.others.value.text == "Anna changed this to 75"
    assert editor.others.confidence.text == "Anna changed this to 6 of 10"
    assert editor.others.note.text == "Anna changed this to “two more partners”"
    assert editor.others.value.isVisible()


def test_a_milestone_that_somebody_ticked_is_ticked_with_who_did(
    qtbot: QtBot, bench: Workbench, file: Path
) -> None:
    key_result = key_result_titled(bench, "The new price list")
    milestones = bench.session.workspace.where(Milestone, "key_result", key_result.id)
    mine, hers = [one for one in milestones if one.done_on is None][:2]
    page = check_in_of_everybody(bench)
    page.show_result(key_result.id)
    value = page.result.editor.value
    boxes = {box.text(): box for box in value.fields() if isinstance(box, QCheckBox)}
    boxes[mine.title].click()
    with somebody_else(file) as anna:
        anna.load(key_result.id)
        anna.do(check_in, key_result.id, done=(hers.id,), confidence=6)
    take_in(qtbot, bench)
    box = boxes[hers.title]
    assert box.isChecked()
    assert not box.isEnabled()
    assert boxes[mine.title].isChecked()
    said = [line.text for line in value.findChildren(HintLine) if line.text]
    assert len(said) == 1
    assert re.fullmatch(rf"Anna ticked this {MOMENT}", said[0])
    assert value.answer() == {"done": (mine.id,)}
    with somebody_else(file) as anna:
        anna.do(change_milestone, hers.id, done_on=None)
    take_in(qtbot, bench)
    assert not box.isChecked()
    assert box.isEnabled()
    said = [line.text for line in value.findChildren(HintLine) if line.text]
    assert "took this tick back" in said[0]


def test_a_form_keeps_what_is_typed_and_recording_it_is_knowing(
    qtbot: QtBot, window: MainWindow, bench: Workbench, file: Path
) -> None:
    objective = objective_titled(bench, "Agencies")
    sheet = edit(window, bench, "objective", objective.id)
    line = line_of(sheet, "title")
    line.selectAll()
    qtbot.keyClicks(line, "Agencies come by themselves")
    with somebody_else(file) as anna:
        anna.do(change_objective, objective.id, title="Agencies send clients")
    take_in(qtbot, bench)
    assert line.text() == "Agencies come by themselves"
    assert sheet.form.lines["title"].news == "Anna changed this to Agencies send clients"
    qtbot.keyClick(line, Qt.Key.Key_Return)
    held = bench.session.workspace.get(Objective, objective.id)
    assert held.title == "Agencies come by themselves"
    assert bench.session.document.conflicts() == ()


def test_a_field_that_was_not_touched_keeps_what_the_other_wrote(
    qtbot: QtBot, window: MainWindow, bench: Workbench, file: Path
) -> None:
    objective = objective_titled(bench, "Agencies")
    jonas = next(p for p in bench.session.workspace.all(Person).values() if "Jonas" in p.name)
    mira = next(p for p in bench.session.workspace.all(Person).values() if "Mira" in p.name)
    other = mira if objective.owner == jonas.id else jonas
    sheet = edit(window, bench, "objective", objective.id)
    line = line_of(sheet, "title")
    line.selectAll()
    qtbot.keyClicks(line, "Agencies come by themselves")
    with somebody_else(file) as anna:
        anna.do(change_objective, objective.id, owner=other.id)
    take_in(qtbot, bench)
    assert sheet.form.lines["owner"].news == f"Anna changed this to {other.name}"
    assert sheet.form.lines["title"].news == ""
    sheet.keep()
    held = bench.session.workspace.get(Objective, objective.id)
    assert (held.title, held.owner) == ("Agencies come by themselves", other.id)


def test_limits_that_somebody_moved_are_named_with_who_did(
    qtbot: QtBot, window: MainWindow, bench: Workbench, file: Path
) -> None:
    kpi = kpi_named(bench, "Customer churn")
    reading = read_kpi(bench.session.workspace, kpi, TODAY)
    assert reading.band is not None
    sheet = edit(window, bench, "kpi", kpi.id)
    with somebody_else(file) as anna:
        anna.do(change_band, reading.band.id, healthy_high=2.5)
    take_in(qtbot, bench)
    said = {name: line.news for name, line in sheet.form.lines.items() if line.news}
    assert said == {"healthy": "Anna changed this to 2.5"}


def test_a_value_sheet_keeps_what_is_typed_beside_what_somebody_recorded(
    qtbot: QtBot, window: MainWindow, bench: Workbench, file: Path
) -> None:
    kpi = kpi_named(bench, "Customer churn")
    bench.choose("kpi", kpi.id)
    window.menus.run("edit.value")
    sheet = window.sheet()
    assert isinstance(sheet, ValueSheet)
    with somebody_else(file) as anna:
        anna.load(kpi.id)
        anna.do(record_value, kpi.id, 4.1, TODAY)
    take_in(qtbot, bench)
    assert sheet.value.text() == "4.1"  # nothing else was typed
    assert sheet.value.selectedText() == "4.1"
    qtbot.keyClicks(sheet.value, "3.9")
    with somebody_else(file) as anna:
        anna.load(kpi.id)
        anna.do(record_value, kpi.id, 4.3, TODAY)
    take_in(qtbot, bench)
    assert sheet.value.text() == "3.9"
    assert sheet.others.line.text == "Anna changed this to 4.3%"
    qtbot.keyClick(sheet.value, Qt.Key.Key_Up)  # nobody changed the week before
    assert sheet.others.line.text == ""


def test_a_grid_of_numbers_keeps_what_is_typed_and_shows_what_somebody_recorded(
    qtbot: QtBot, bench: Workbench, file: Path
) -> None:
    page = check_in_of_everybody(bench)
    page.numbers.ask(read_board(bench.session.workspace, TODAY).kpis)
    mine, hers = page.numbers.rows[:2]
    mine.value.setFocus()
    qtbot.keyClicks(mine.value, "47")
    with somebody_else(file) as anna:
        for line, value in ((mine, 51.0), (hers, 52.0)):
            anna.load(line.kpi_id)
            anna.do(record_value, line.kpi_id, value, day_of(line.period, TODAY))
    take_in(qtbot, bench)
    assert (mine.value.text(), hers.value.text()) == ("47", "52")
    assert mine.others.line.text == "Anna changed this to $51"
    assert hers.others.line.text == "Anna changed this to 52%"
    assert page.numbers.recorded == 0
    assert mine.record()
    assert hers.record()
    newest = bench.session.workspace.series_of(mine.kpi_id).newest()
    assert newest is not None
    assert newest.value == 47.0


def test_a_check_in_whose_value_is_not_touched_takes_over_what_somebody_recorded(
    qtbot: QtBot, bench: Workbench, file: Path
) -> None:
    key_result = key_result_titled(bench, "Agency")
    page = check_in_of_everybody(bench)
    page.show_result(key_result.id)
    editor = page.result.editor
    with somebody_else(file) as anna:
        anna.load(key_result.id)
        anna.do(check_in, key_result.id, value=75.0, confidence=6)
    take_in(qtbot, bench)
    assert editor.value.line is not None
    assert editor.value.line.text() == "75"
    editor.confidence.strip.choose(5)
    editor.record()
    said = {one.by: one for one in bench.session.workspace.check_ins(key_result.id)}
    assert (said["Mira Brandt"].value, said["Mira Brandt"].confidence) == (75.0, 5)


def test_a_title_that_is_being_typed_in_the_tree_stays_and_is_kept_by_closing_the_window(
    qtbot: QtBot, window: MainWindow, bench: Workbench, file: Path
) -> None:
    key_result = key_result_titled(bench, "Agency")
    bench.go("okrs")
    page = bench.pages.page
    page.show_record("key_result", key_result.id)
    tree = page.findChild(TreeView)
    assert isinstance(tree, TreeView)
    tree.edit_title()
    line = tree.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    with somebody_else(file) as anna:
        anna.do(change_key_result, key_result.id, title="Agencies that signed")
    take_in(qtbot, bench)
    assert line.text() == "Agencies that signed"  # nothing else was typed
    line.selectAll()
    qtbot.keyClicks(line, "Partners sign")
    with somebody_else(file) as anna:
        anna.load(key_result.id)
        anna.do(check_in, key_result.id, value=75.0, confidence=6)
        anna.do(change_key_result, key_result.id, title="Agencies")
    take_in(qtbot, bench)
    assert line.text() == "Partners sign"
    window.close()
    with somebody_else(file) as anna:
        assert anna.workspace.get(KeyResult, key_result.id).title == "Partners sign"
