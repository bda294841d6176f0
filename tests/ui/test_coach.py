"""The coach's page and his hints, by real clicks and keys."""

from __future__ import annotations

import datetime as dt

from bench_records import key_result_titled, objective_titled
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from roomy import cramped

from okrdesk.domain.records import Assumption, CoachAnswer, KeyResult, Kpi
from okrdesk.ui.dialogs.mend_sheet import MendSheet
from okrdesk.ui.dialogs.not_for_us_sheet import NotForUsSheet
from okrdesk.ui.dialogs.record_sheet import RecordSheet
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.pages.coach_page import CoachPage
from okrdesk.ui.parts.button import Button
from okrdesk.ui.workbench import Workbench

LEFT = Qt.MouseButton.LeftButton


def _page(qtbot: QtBot, bench: Workbench) -> CoachPage:
    bench.go("coach")
    page = bench.pages.page
    assert isinstance(page, CoachPage)
    qtbot.waitUntil(lambda: bool(page.groups))
    bench.pages.lookout.wait()
    return page


def _titles(page: CoachPage) -> list[str]:
    return [group.title for group in page.groups]


def _says(page: CoachPage) -> list[str]:
    return [finding.says for group in page.groups for finding in group.findings]


def _button(page: CoachPage, words: str, subject: str = "") -> Button:
    return next(
        button
        for group in page.groups
        for button in group.findChildren(Button)
        if button.text() == words and subject in button.accessibleName()
    )


def test_findings_stand_under_what_they_are_about(qtbot: QtBot, bench: Workbench) -> None:
    page = _page(qtbot, bench)
    assert _titles(page)[:3] == [
        "1 New customers succeed without our help",
        "2 Agencies recommend us to agencies",
        "3 Pricing grows with our customers",
    ]
    assert any("no counter-metric" in says for says in _says(page))


def test_a_mend_that_asks_nothing_is_one_click_and_one_undo(qtbot: QtBot, bench: Workbench) -> None:
    page = _page(qtbot, bench)
    before = len(_says(page))
    qtbot.mouseClick(_button(page, "It still holds", "Whoever publishes"), LEFT)
    assumptions = bench.session.workspace.all(Assumption).values()
    mended = next(a for a in assumptions if a.text.startswith("Whoever publishes"))
    assert (mended.state, mended.looked_at) == ("holds", dt.date(2026, 11, 21))
    qtbot.waitUntil(lambda: len(_says(page)) == before - 1)
    bench.edits.undo()
    qtbot.waitUntil(lambda: len(_says(page)) == before)


def test_after_a_mend_one_goes_on_with_the_next_finding_and_is_told_what_was_done(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    page = _page(qtbot, bench)
    before = len(_says(page))
    button = _button(page, "It still holds", "Whoever publishes")
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert bench.toast.text.startswith("Change assumption Whoever publishes")
    qtbot.waitUntil(lambda: len(_says(page)) == before - 1)
    focus = window.focusWidget()
    assert isinstance(focus, Button)
    lines = [line for group in page.groups for line in group.lines]
    assert lines[1].isAncestorOf(focus), "the second one stands where the mended one stood"
    bench.toast._action.click()
    qtbot.waitUntil(lambda: len(_says(page)) == before)


def test_what_only_a_form_can_ask_for_is_one_click_away(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    page = _page(qtbot, bench)
    qtbot.mouseClick(_button(page, "Add a key result…", "Pricing grows"), LEFT)
    sheet = window.sheet()
    assert isinstance(sheet, RecordSheet)
    pricing = objective_titled(bench, "Pricing grows")
    assert sheet.editors["objective"].text() == pricing.id
    sheet.editors["title"].write("Discounts a month")
    sheet.keep()
    assert key_result_titled(bench, "Discounts").objective == pricing.id
    assert "Discounts" in bench.toast.text
    qtbot.waitUntil(lambda: not any("2 key results in Pricing" in says for says in _says(page)))
    qtbot.mouseClick(_button(page, "Add a KPI…"), LEFT)
    sheet = window.sheet()
    assert isinstance(sheet, RecordSheet)
    assert "area" in sheet.editors


def test_a_mend_asks_for_what_only_a_person_knows(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    page = _page(qtbot, bench)
    qtbot.mouseClick(_button(page, "Set the date…"), LEFT)
    sheet = window.sheet()
    assert isinstance(sheet, MendSheet)
    qtbot.mouseClick(sheet.ok_button, LEFT)
    assert "Fill this in" in sheet._refused.text()
    line = sheet.editors["due"].widget
    assert isinstance(line, QLineEdit)
    assert line.placeholderText() == "2026-11-21", "a day is needed: how it is written"
    qtbot.keyClicks(line, "soon")
    qtbot.mouseClick(sheet.ok_button, LEFT)
    assert "soon" in sheet._refused.text()
    line.clear()
    qtbot.keyClicks(line, "2026-12-15")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert window.sheet() is None
    dated = key_result_titled(bench, "A second marketplace")
    assert dated.due == dt.date(2026, 12, 15)


def test_checking_in_from_the_coach_asks_how_sure(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    page = _page(qtbot, bench)
    qtbot.mouseClick(_button(page, "Check in now…"), LEFT)
    sheet = window.sheet()
    assert isinstance(sheet, MendSheet)
    line = sheet.editors["confidence"].widget
    assert isinstance(line, QLineEdit)
    qtbot.keyClicks(line, "6")
    qtbot.mouseClick(sheet.ok_button, LEFT)
    stale = key_result_titled(bench, "The new price list")
    newest = list(bench.session.workspace.check_ins(stale.id))[-1]
    assert (newest.confidence, newest.date) == (6, dt.date(2026, 11, 21))


def test_not_for_us_needs_a_reason_and_can_be_taken_back(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    page = _page(qtbot, bench)
    before = len(_says(page))
    qtbot.mouseClick(_button(page, "Not for us…", "Agency sign-ups"), LEFT)
    sheet = window.sheet()
    assert isinstance(sheet, NotForUsSheet)
    qtbot.mouseClick(sheet.ok_button, LEFT)
    assert sheet._refused.text()
    sheet.reason.setFocus()
    qtbot.keyClicks(sheet.reason, "we call each of them")
    qtbot.keyClick(sheet.reason, Qt.Key.Key_Return)
    answers = list(bench.session.workspace.all(CoachAnswer).values())
    assert [answer.reason for answer in answers] == ["we call each of them"]
    assert answers[0].until == dt.date(2026, 12, 31)
    qtbot.waitUntil(lambda: len(_says(page)) == before - 1)
    page.order.setFocus()
    qtbot.keyClick(page.order, Qt.Key.Key_Right)
    qtbot.keyClick(page.order, Qt.Key.Key_Right)
    again = next(b for b in page.findChildren(Button) if b.text() == "Ask again")
    qtbot.mouseClick(again, LEFT)
    assert not bench.session.workspace.all(CoachAnswer)


def test_by_rule_the_same_findings_stand_under_their_rules(qtbot: QtBot, bench: Workbench) -> None:
    page = _page(qtbot, bench)
    by_subject = sorted(_says(page))
    page.order.setFocus()
    qtbot.keyClick(page.order, Qt.Key.Key_Right)
    assert sorted(_says(page)) == by_subject
    assert {"No counter-metric", "An area without a KPI"} <= set(_titles(page))


def test_look_shows_the_subject_in_the_inspector(qtbot: QtBot, bench: Workbench) -> None:
    page = _page(qtbot, bench)
    qtbot.mouseClick(_button(page, "Look", "Agency sign-ups"), LEFT)
    wanted = key_result_titled(bench, "Agency sign-ups")
    assert (bench.inspector.kind, bench.inspector.record_id) == (KeyResult.KIND, wanted.id)
    assert isinstance(bench.pages.page, CoachPage)


def test_the_side_list_counts_warnings_alone(qtbot: QtBot, bench: Workbench) -> None:
    page = _page(qtbot, bench)
    warnings = sum(
        finding.severity == "warning" for group in page.groups for finding in group.findings
    )
    note = next(row.note for row in bench.side._rows if row.place == "coach")
    assert note == str(warnings)


def _title(window: MainWindow, bench: Workbench) -> tuple[RecordSheet, QLineEdit]:
    bench.edits.new_key_result()
    sheet = window.sheet()
    assert isinstance(sheet, RecordSheet)
    title = sheet.editors["title"].widget
    assert isinstance(title, QLineEdit)
    title.setFocus()
    return sheet, title


def test_the_coach_waits_while_one_types_and_speaks_when_the_field_is_left(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    sheet, title = _title(window, bench)
    hints = sheet.hints
    assert hints is not None
    qtbot.keyClicks(title, "Maintain support reply time")
    assert hints.isHidden()
    qtbot.keyClick(title, Qt.Key.Key_Tab)
    assert not hints.isHidden()
    assert "Maintain" in hints.findings[0].says
    title.setFocus()
    title.selectAll()
    qtbot.keyClicks(title, "Replies within an hour for agencies")
    qtbot.keyClick(title, Qt.Key.Key_Tab)
    assert all("Maintain" not in finding.says for finding in hints.findings)


def test_the_coach_speaks_after_a_pause_too(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    sheet, title = _title(window, bench)
    hints = sheet.hints
    assert hints is not None
    qtbot.keyClicks(title, "Launch the wizard")
    qtbot.waitUntil(lambda: not hints.isHidden())


def test_a_hint_makes_what_the_text_should_be_and_gives_up_the_draft(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    sheet, title = _title(window, bench)
    qtbot.keyClicks(title, "Maintain support reply time")
    qtbot.keyClick(title, Qt.Key.Key_Tab)
    assert sheet.hints is not None
    make = next(b for b in sheet.hints.findChildren(Button) if "KPI" in b.text())
    qtbot.mouseClick(make, LEFT)
    assert window.sheet() is None
    names = [kpi.name for kpi in bench.session.workspace.all(Kpi).values()]
    assert "Maintain support reply time" in names


def test_a_title_that_was_there_before_is_left_in_peace(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    signs = key_result_titled(bench, "Agency sign-ups")
    bench.choose(KeyResult.KIND, signs.id)
    bench.edits.change_chosen()
    sheet = window.sheet()
    assert isinstance(sheet, RecordSheet)
    title = sheet.editors["title"].widget
    title.setFocus()
    qtbot.keyClick(title, Qt.Key.Key_Tab)
    assert sheet.hints is not None
    assert sheet.hints.isHidden()


def test_a_mend_with_many_words_gives_way_where_it_is_narrow(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    page = _page(qtbot, bench)
    long = _button(page, "Promote it to a key result of Agencies recommend us to agencies")
    whole = long.sizeHint().width()
    long.setText(f"{long.text()} and of all others, whatever they may be called")
    window.resize(640, 600)
    qtbot.waitUntil(lambda: long.width() > whole)
    assert cramped(page) == []


def test_what_the_coach_counts_is_not_said_below_another_page(bench: Workbench) -> None:
    said: list[str] = []
    bench.pages.says.connect(said.append)
    bench.go("coach")
    bench.go("okrs")
    bench.pages.lookout.wait()
    assert said[-1] == ""
    bench.go("coach")
    assert "warnings" in said[-1]
