"""The history: by day, before and after, filters, undo from there, what moved with a change."""

from __future__ import annotations

import datetime as dt
import os

import pytest
from bench_records import key_result_titled, kpi_named, objective_titled
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from okrdesk.commands.check_ins import check_in
from okrdesk.commands.grades import grade_key_result
from okrdesk.commands.key_results import change_key_result
from okrdesk.commands.links import add_link
from okrdesk.commands.measurements import paste_values, record_value
from okrdesk.commands.objectives import change_objective
from okrdesk.domain.errors import OkrError
from okrdesk.domain.records import Objective
from okrdesk.qtmodels.history_model import AFTER, BEFORE, THING, UNDO, WHAT
from okrdesk.qtmodels.roles import RECORD
from okrdesk.store import HistoryChange
from okrdesk.ui import moving
from okrdesk.ui.pages.history_page import HistoryPage
from okrdesk.ui.panes.change_delegate import shown_name
from okrdesk.ui.workbench import Workbench

DAY = dt.date(2026, 11, 20)
LEFT = Qt.MouseButton.LeftButton
SPOKEN = Qt.ItemDataRole.AccessibleTextRole

HEADS = ("Field", "Before", "After")


def history(bench: Workbench, thing: str = "") -> HistoryPage:
    bench.go(f"history:{thing}" if thing else "history")
    page = bench.pages.page
    assert isinstance(page, HistoryPage)
    page.wait()
    return page


def rows(page: HistoryPage) -> list[int]:
    model = page.model
    every = range(model.rowCount())
    return [n for n in every if isinstance(model.index(n, 0).data(RECORD), HistoryChange)]


def cell(page: HistoryPage, place: int, column: int) -> str:
    return str(page.model.index(rows(page)[place], column).data())


def choose(page: HistoryPage, place: int) -> None:
    page.list.setCurrentIndex(page.model.index(rows(page)[place], 0))
    page.wait()


def said(page: HistoryPage) -> list[str]:
    widgets = (*page.findChildren(QLabel), *page.details.findChildren(QLabel))
    return [one.text() for one in widgets if one.isVisible()]


@pytest.fixture
def churned(bench: Workbench) -> Workbench:
    kpi = kpi_named(bench, "Customer churn")
    bench.session.do(record_value, kpi.id, 5.5, day=DAY)
    bench.session.do(record_value, kpi.id, 5.9, day=DAY)
    return bench


def test_changes_stand_under_their_day_with_before_and_after(churned: Workbench) -> None:
    page = history(churned)
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    first = page.model.index(0, 0)
    assert isinstance(first.data(RECORD), dt.date)
    assert page.list.isFirstColumnSpanned(0, page.list.rootIndex())
    assert cell(page, 0, WHAT) == "Value"
    assert cell(page, 0, THING) == "Customer churn, 20 Nov"
    assert (cell(page, 0, BEFORE), cell(page, 0, AFTER)) == ("5.5%", "5.9%")
    spoken = page.model.index(rows(page)[0], 0).data(SPOKEN)
    assert spoken.endswith("Mira Brandt: Customer churn, 20 Nov, before 5.5%, after 5.9%")
    choose(page, 0)
    assert page.details.rows == (("Value", "5.5%", "5.9%"),)
    assert not page.details.since.isVisible()


def test_a_check_in_shows_what_was_said_before_it(bench: Workbench) -> None:
    key_result = key_result_titled(bench, "Agency sign-ups")
    bench.session.do(check_in, key_result.id, value=72.0, confidence=5, note="Better")
    page = history(bench)
    assert cell(page, 0, WHAT) == "Check-in"
    assert cell(page, 0, THING) == "KR 2.1 Agency sign-ups a month"
    assert (cell(page, 0, BEFORE), cell(page, 0, AFTER)) == ("71, 4 of 10", "72, 5 of 10")


def test_a_change_of_many_fields_folds(qtbot: QtBot, bench: Workbench) -> None:
    key_result = key_result_titled(bench, "Agency sign-ups")
    bench.session.do(check_in, key_result.id, value=72.0, confidence=5, note="Better")
    page = history(bench)
    choose(page, 0)
    assert len(page.details.rows) == 5
    assert page.details.more.isVisible()
    qtbot.mouseClick(page.details.more, LEFT)
    assert len(page.details.rows) > 5
    assert not page.details.more.isVisible()


def test_a_long_text_shows_its_beginning_and_is_whole_on_request(
    qtbot: QtBot, bench: Workbench
) -> None:
    agency = key_result_titled(bench, "Agency sign-ups")
    long = " ".join(f"word{number}" for number in range(100))
    assert bench.session.do(change_key_result, agency.id, because=long)
    page = history(bench)
    choose(page, 0)
    assert long not in said(page)
    assert any(text.startswith("word0") and text.endswith("…") for text in said(page))
    assert page.details.more.text() == "Show the whole texts"
    qtbot.mouseClick(page.details.more, LEFT)
    qtbot.waitUntil(lambda: long in said(page))
    assert page.details.more.isHidden()


def test_the_names_of_many_things_have_the_most_room(qtbot: QtBot, bench: Workbench) -> None:
    page = history(bench)
    choose(page, 0)
    QApplication.processEvents()
    heads = {one.text(): one for one in page.right.findChildren(QLabel) if one.text() in HEADS}
    assert heads["Field"].width() > max(heads["Before"].width(), heads["After"].width())


def test_a_large_import_says_how_much_it_wrote(bench: Workbench) -> None:
    kpi = kpi_named(bench, "Customer churn")
    days = [(DAY - dt.timedelta(days=n), 3.0 + n / 100) for n in range(300)]
    bench.session.do(paste_values, kpi.id, days)
    page = history(bench)
    assert cell(page, 0, AFTER).endswith(" fields")
    assert int(cell(page, 0, AFTER).split()[0].replace(",", "")) >= 300
    assert "," in cell(page, -1, AFTER), "the sample company has thousands"


def test_what_was_set_for_the_first_time_is_not_taken_for_a_new_thing(bench: Workbench) -> None:
    agency = key_result_titled(bench, "Agency sign-ups")
    churn = kpi_named(bench, "Customer churn")
    assert bench.session.do(grade_key_result, agency.id, 0.4, reason="We began late.")
    assert bench.session.do(add_link, kpi=churn.id, to=agency.id, kind="leads_to")
    page = history(bench)
    assert cell(page, 0, AFTER) == "added"
    assert cell(page, 1, AFTER).startswith("0.4")
    choose(page, 0)
    assert ("Kind", "nothing", "leads to it") in page.details.rows


def test_what_was_changed_since_is_named_before_one_undoes(qtbot: QtBot, bench: Workbench) -> None:
    objective = objective_titled(bench, "Agencies")
    bench.session.do(change_objective, objective.id, title="First", why="For now")
    bench.session.do(change_objective, objective.id, title="Second")
    page = history(bench)
    choose(page, 1)
    assert page.details.since.isVisible()
    assert page.details.since.text().startswith("Changed since, so an undo leaves it: Title (Mira")
    qtbot.mouseClick(page.details.undo_button, LEFT)
    held = bench.session.workspace.get(Objective, objective.id)
    assert (held.title, held.why) == ("Second", objective.why)


def test_any_change_is_undone_by_its_own_button_and_then_says_so(
    qtbot: QtBot, bench: Workbench
) -> None:
    objective = objective_titled(bench, "Agencies")
    bench.session.do(change_objective, objective.id, why="For now")
    bench.session.do(record_value, kpi_named(bench, "Customer churn").id, 5.5, day=DAY)
    page = history(bench)
    box = page.list.visualRect(page.model.index(rows(page)[1], UNDO))
    qtbot.mouseClick(page.list.viewport(), LEFT, pos=box.center())
    page.wait()
    assert bench.session.workspace.get(Objective, objective.id).why == objective.why
    assert cell(page, 0, WHAT) == "Undo"
    assert cell(page, 2, UNDO) == "undone"
    assert page.model.index(rows(page)[2], 0).data(SPOKEN).endswith("undone since")
    choose(page, 2)
    assert not page.details.undo_button.isEnabled()
    choose(page, 0)
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    assert bench.session.workspace.get(Objective, objective.id).why == "For now"


def test_changes_are_filtered_by_thing_person_kind_and_words(
    qtbot: QtBot, churned: Workbench
) -> None:
    objective = objective_titled(churned, "Agencies")
    churned.session.do(change_objective, objective.id, why="For now")
    page = history(churned)
    everything = len(rows(page))
    filters = page.filters
    next(e for e in filters.thing.menu.actions() if e.text() == "Customer churn").trigger()
    assert 0 < len(rows(page)) < everything
    assert not any("Agencies" in cell(page, n, THING) for n in range(2))
    filters.thing.choose("")
    next(e for e in filters.kind.menu.actions() if e.text() == "Goal").trigger()
    assert {cell(page, n, WHAT) for n in range(len(rows(page)))} == {"Goal"}
    filters.kind.choose("")
    assert [e.text() for e in filters.person.menu.actions()] == ["everybody", "Mira Brandt"]
    next(e for e in filters.person.menu.actions() if e.text() == "Mira Brandt").trigger()
    assert len(rows(page)) == everything
    qtbot.keyClick(page.list, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(filters.words, "record customer churn")
    assert len(rows(page)) == 2
    assert page.details.title.text().startswith("Record")


def test_what_the_filter_hides_is_not_undone(churned: Workbench) -> None:
    page = history(churned)
    page.filters.words.setText("nothing like it")
    assert rows(page) == []
    assert "No change is like that." in said(page)
    assert not page.details.undo_button.isVisible()
    page.undo_chosen()
    page.wait()
    assert len(churned.session.document.history(limit=4)) == 3


def test_the_history_of_one_thing_is_a_place(churned: Workbench) -> None:
    kpi = kpi_named(churned, "Customer churn")
    churned.choose("kpi", kpi.id)
    churned.views.go_history_of()
    page = history(churned, kpi.id)
    assert page.filters.thing.text() == "Thing: Customer churn"
    assert {cell(page, n, THING) for n in range(2)} == {"Customer churn, 20 Nov"}
    choose(page, 0)
    assert "Earlier on the same thing" in said(page)


def test_what_moved_with_a_change_is_shown_beside_it(qtbot: QtBot, bench: Workbench) -> None:
    key_result = key_result_titled(bench, "Agency sign-ups")
    bench.session.do(check_in, key_result.id, value=110.0, confidence=8, note="Wow")
    page = history(bench)
    choose(page, 0)
    qtbot.waitUntil(lambda: "0.88" in said(page))
    told = said(page)
    assert "What moved with it" in told
    place = told.index("Progress")
    assert told[place + 1 : place + 3] == ["0.39", "0.88"]


def test_in_a_large_file_what_moved_is_worked_out_for_who_asks(
    qtbot: QtBot, bench: Workbench
) -> None:
    key_result = key_result_titled(bench, "Agency sign-ups")
    bench.session.do(check_in, key_result.id, value=110.0, confidence=8, note="Wow")
    os.truncate(bench.session.document.replica.database, 65 << 20)  # SQLite sees no more of it
    page = history(bench)
    choose(page, 0)
    pane = page.details.moved
    qtbot.waitUntil(pane.button.isVisible)
    assert "This file is large, so it takes a while to work that out." in said(page)
    assert "Progress" not in said(page)
    qtbot.mouseClick(pane.button, LEFT)
    assert "Working it out… 0%" in said(page)
    qtbot.mouseClick(pane.cancel_button, LEFT)
    assert pane.button.isVisible()
    assert not pane.cancel_button.isVisible()
    qtbot.mouseClick(pane.button, LEFT)
    qtbot.waitUntil(lambda: "0.88" in said(page))
    told = said(page)
    place = told.index("Progress")
    assert told[place + 1 : place + 3] == ["0.39", "0.88"]
    assert not pane.button.isVisible()
    assert not pane.cancel_button.isVisible()


def test_what_cannot_be_worked_out_says_why_and_may_be_tried_again(
    qtbot: QtBot, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*_given: object) -> None:
        raise OkrError("disk_full", "The disk is full.")

    monkeypatch.setattr(moving, "moved_with", no_room)
    page = history(bench)
    choose(page, 0)
    qtbot.waitUntil(lambda: "The disk is full." in said(page))
    assert page.details.moved.button.isVisible()


def test_another_change_is_asked_about_anew_in_a_large_file(qtbot: QtBot, bench: Workbench) -> None:
    key_result = key_result_titled(bench, "Agency sign-ups")
    bench.session.do(check_in, key_result.id, value=110.0, confidence=8, note="Wow")
    os.truncate(bench.session.document.replica.database, 65 << 20)
    page = history(bench)
    choose(page, 0)
    qtbot.waitUntil(page.details.moved.button.isVisible)
    qtbot.mouseClick(page.details.moved.button, LEFT)
    choose(page, 1)
    page.wait()
    assert page.details.moved.button.isVisible()
    assert "Progress" not in said(page)


def test_long_histories_are_read_as_one_scrolls(qtbot: QtBot, bench: Workbench) -> None:
    kpi = kpi_named(bench, "Customer churn")
    for number in range(400):
        bench.session.document.do(record_value, kpi.id, 3 + number / 100, day=DAY)
    page = history(bench)
    assert len(page.model.changes) == 150
    page.list.scrollToBottom()
    qtbot.waitUntil(lambda: len(page.model.changes) >= 300)
    page.filters.words.setText("sample company")
    qtbot.waitUntil(lambda: len(rows(page)) == 1)
    assert len(page.model.changes) == 401


def test_the_slider_takes_no_keys_before_its_days_are_known(churned: Workbench) -> None:
    churned.go("history")
    page = churned.pages.page
    assert isinstance(page, HistoryPage)
    page.slider.setFocus()
    assert not page.slider.hasFocus()
    page.wait()
    page.slider.setFocus()
    assert page.slider.hasFocus()


def test_the_slider_goes_by_days_and_weeks_and_asks_for_the_day(
    qtbot: QtBot, churned: Workbench
) -> None:
    page = history(churned)
    slider = page.slider
    slider.show_days(dt.date(2026, 1, 5), dt.date(2026, 11, 21), dt.date(2026, 11, 21))
    qtbot.keyClick(slider, Qt.Key.Key_Left)
    qtbot.keyClick(slider, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert slider.day == dt.date(2026, 11, 13)
    assert slider.accessibleName() == "Look at any date: 13 Nov"
    with qtbot.waitSignal(slider.asked) as asked:
        qtbot.keyClick(slider, Qt.Key.Key_Return)
    assert asked.args == [dt.date(2026, 11, 13)]
    churned.go("history")
    qtbot.keyClick(slider, Qt.Key.Key_Home)
    assert slider.day == dt.date(2026, 1, 5)
    qtbot.keyClick(slider, Qt.Key.Key_End)
    assert slider.day == dt.date(2026, 11, 21)


def test_a_name_that_would_be_cut_is_shown_by_its_first_word(bench: Workbench) -> None:
    assert bench.pages
    assert shown_name("Mira Brandt", 80) == "Mira Brandt"
    assert shown_name("Maximiliane von Überlingen", 80) == "Maximiliane"
