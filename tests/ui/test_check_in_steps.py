"""The four steps of the check-in by keys: gauges that need a word, and the week."""

from __future__ import annotations

import datetime as dt

import pytest
from bench_records import key_result_titled, kpi_named, objective_titled
from openings import check_in_of_everybody
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from okrdesk.commands.key_results import add_key_result, change_key_result
from okrdesk.commands.measurements import record_value, remove_value
from okrdesk.commands.weekly import session_of
from okrdesk.commands.workspaces import change_workspace
from okrdesk.domain.records import AlertAction, Initiative, SkippedItem
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.dialogs.answer_sheet import AnswerSheet
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.pages.check_in_page import CheckInPage
from okrdesk.ui.panes.check_in_side import CheckInSide
from okrdesk.ui.panes.leading_gauges import LeadingGauge
from okrdesk.ui.parts.step_row import StepRow
from okrdesk.ui.workbench import Workbench

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
WEEK = "2026-W47"


@pytest.fixture
def page(bench: Workbench) -> CheckInPage:
    bench.go("check_in")
    shown = bench.pages.page
    assert isinstance(shown, CheckInPage)
    return shown


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def to_gauges(page: CheckInPage) -> None:
    if page.step == "numbers":
        page.begin_gauges()
    assert page.step == "gauges"
    QApplication.processEvents()


def to_week(page: CheckInPage) -> None:
    page.begin_week()
    assert page.step == "week"


def test_a_gauge_that_turned_since_the_last_check_in_asks_for_a_word(
    qtbot: QtBot, bench: Workbench, page: CheckInPage
) -> None:
    to_gauges(page)
    assert [line.title for line in page.gauges.rows] == ["API response p95 610\u00a0ms"]
    qtbot.keyClicks(focus(), "The cache is cold.")
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    notes = {one.note for one in bench.session.workspace.all(AlertAction).values()}
    assert "The cache is cold." in notes
    assert page.gauges.open == []
    qtbot.keyClick(focus(), Qt.Key.Key_Return, CONTROL)
    assert page.step == "results"
    bench.go("home")
    bench.go("check_in")
    assert page.gauges.rows == []


def test_i_take_it_from_the_check_in_becomes_work(
    qtbot: QtBot, window: MainWindow, bench: Workbench, page: CheckInPage
) -> None:
    to_gauges(page)
    qtbot.keyClick(focus(), Qt.Key.Key_Tab)
    qtbot.keyClick(focus(), Qt.Key.Key_Space)
    assert isinstance(window.sheet(), AnswerSheet)
    qtbot.keyClicks(focus(), "Warm the cache")
    qtbot.keyClick(focus(), Qt.Key.Key_Return, CONTROL)
    made = [one.title for one in bench.session.workspace.all(Initiative).values()]
    assert "Warm the cache" in made
    assert page.gauges.rows[0].answer == "taken: Warm the cache"


def test_the_word_on_a_gauge_is_back_after_a_crash(
    qtbot: QtBot, bench: Workbench, page: CheckInPage
) -> None:
    to_gauges(page)
    qtbot.keyClicks(focus(), "Half a thought")
    bench.go("home")
    bench.go("check_in")
    to_gauges(page)
    assert page.gauges.rows[0].word.text() == "Half a thought"


def test_m_asks_for_everybodys_numbers_and_gauges(
    qtbot: QtBot, bench: Workbench, page: CheckInPage
) -> None:
    to_gauges(page)
    page.gauges.go_button.setFocus()
    qtbot.keyClick(page.gauges.go_button, Qt.Key.Key_M)
    assert page.step == "numbers"
    assert [line.name for line in page.numbers.rows] == ["Net Promoter Score"]
    qtbot.keyClick(focus(), Qt.Key.Key_Return, CONTROL)
    assert page.step == "gauges"


def test_what_is_passed_over_stays_with_the_session(
    qtbot: QtBot, bench: Workbench, page: CheckInPage
) -> None:
    to_gauges(page)
    gauge = page.gauges.rows[0].kpi_id
    qtbot.keyClick(focus(), Qt.Key.Key_Right, ALT)
    first = page.walk.queue_ids()[0]
    for _ in page.walk.queue_ids():
        qtbot.keyClick(focus(), Qt.Key.Key_Right, ALT)
    assert page.step == "week"
    qtbot.keyClick(focus(), Qt.Key.Key_Return, CONTROL)
    ws = bench.session.workspace
    kept = session_of(ws, WEEK, "Mira Brandt")
    assert kept is not None
    passed = {one.item for one in ws.where(SkippedItem, "ritual", kept.id)}
    assert {gauge, first} <= passed


def test_the_week_is_kept_in_one_change_that_one_undo_takes_back(
    qtbot: QtBot, window: MainWindow, bench: Workbench, page: CheckInPage
) -> None:
    to_week(page)
    qtbot.keyClicks(focus(), "Onboarding works")
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    qtbot.keyClicks(focus(), "Ask who left")
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    qtbot.keyClicks(focus(), "6")
    qtbot.keyClick(focus(), Qt.Key.Key_Return, CONTROL)
    kept = session_of(bench.session.workspace, WEEK, "Mira Brandt")
    assert kept is not None
    assert (kept.headline, kept.next_focus, kept.winning) == ("Onboarding works", "Ask who left", 6)
    assert page.step == "done"
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert session_of(bench.session.workspace, WEEK, "Mira Brandt") is None


def test_the_end_names_the_next_check_in_and_gives_the_summary_as_markdown(
    qtbot: QtBot, bench: Workbench, page: CheckInPage
) -> None:
    page.begin_results()
    page.result.editor.confidence.strip.choose(7)
    page.result.editor.note.setPlainText("Blocker: the guide")
    page.result.editor.record()
    to_week(page)
    qtbot.keyClicks(focus(), "Onboarding works")
    qtbot.keyClick(focus(), Qt.Key.Key_Return, CONTROL)
    assert "Next check-in Mon 23 Nov." in [page.stack.finish._next.text()]
    page.stack.finish.summary.copy_button.click()
    said = QApplication.clipboard().text()
    assert said.startswith("# Weekly check-in, week 47\n\n## The week\n\n- Headline: Onboarding")
    assert "- 1.1 Activation in 7 days: 47.4%, confidence 7 was 6, at risk\n" in said
    assert "  - Blocker: the guide\n" in said


def test_what_was_typed_about_the_week_is_back_after_a_crash(
    qtbot: QtBot, bench: Workbench, page: CheckInPage
) -> None:
    to_week(page)
    qtbot.keyClicks(focus(), "Half a headline")
    page.week.winning.choose(4)
    bench.go("home")
    bench.go("check_in")
    to_week(page)
    assert page.week.headline.text() == "Half a headline"
    assert page.week.winning.value == 4
    page.week._restored.button.click()
    assert page.week.headline.text() == ""
    assert page.week.winning.value is None


def test_a_second_check_in_of_the_week_begins_with_what_the_first_said(
    qtbot: QtBot, bench: Workbench, page: CheckInPage
) -> None:
    to_week(page)
    qtbot.keyClicks(focus(), "Onboarding works")
    qtbot.keyClick(focus(), Qt.Key.Key_Return, CONTROL)
    bench.go("check_in")
    to_week(page)
    assert page.week.headline.text() == "Onboarding works"


def test_a_key_result_whose_number_is_not_due_asks_only_confidence_and_note(
    page: CheckInPage,
) -> None:
    page.begin_results()
    assert page.result.editor.value.line is None
    assert focus() is page.result.editor.confidence.strip


def test_a_value_dated_before_its_period_ended_is_asked_once_more(
    qtbot: QtBot, bench: Workbench
) -> None:
    churn = kpi_named(bench, "Customer churn")
    bench.session.load(churn.id)
    day = bench.session.workspace.series_of(churn.id).newest().date
    assert bench.session.do(remove_value, churn.id, day)
    early = day - dt.timedelta(days=3)
    assert bench.session.do(record_value, churn.id, 3.1, early)
    bench.go("check_in")
    page = bench.pages.page
    assert isinstance(page, CheckInPage)
    page.show_everybody(True)
    assert page.step == "numbers"
    line = next(one for one in page.numbers.rows if one.kpi_id == churn.id)
    assert line.when.startswith("still 3.1%?")
    assert isinstance(line.value, QLineEdit)
    line.value.setFocus()
    qtbot.keyClick(line.value, Qt.Key.Key_Return)
    assert bench.session.workspace.series_of(churn.id).at(day).value == 3.1
    assert line.recorded


def test_beside_the_week_stands_what_the_week_before_said(page: CheckInPage) -> None:
    to_week(page)
    shown = [one.text() for one in page._side._result.findChildren(QLabel)]
    assert "What week 46 said" in shown
    assert "Next focus: Ask the customers who left." in shown


def test_a_number_far_from_usual_is_remarked_on_while_it_is_typed(
    qtbot: QtBot, bench: Workbench, page: CheckInPage
) -> None:
    page.show_everybody(True)
    page.go_step("numbers")
    line = page.numbers.rows[0]
    assert line.name == "Net Promoter Score"
    line.value.setFocus()
    qtbot.keyClicks(line.value, "9")
    assert "sigma from usual" in line.doubt.text
    assert line.value.accessibleDescription() == line.doubt.text
    line.value.clear()
    qtbot.keyClicks(line.value, "41")
    assert (line.doubt.text, line.value.accessibleDescription()) == ("", "")
    line.value.clear()
    qtbot.keyClicks(line.value, "99")
    qtbot.keyClick(line.value, Qt.Key.Key_Return)
    newest = bench.session.workspace.series_of(line.kpi_id).newest()
    assert newest is not None
    assert newest.value == 99
    assert line.doubt.text, "it is taken, and can still be put right"


def test_the_step_where_one_is_stays_in_sight_of_a_long_list(
    qtbot: QtBot, window: MainWindow, page: CheckInPage
) -> None:
    window.looks.larger()
    window.resize(900, 520)
    page.show_everybody(True)
    to_week(page)

    def here() -> tuple[int, int, int]:
        row = next(one for one in page.steps.findChildren(StepRow) if one.text() == "The week")
        port = row.parentWidget().parentWidget().parentWidget()
        top = row.mapTo(port, QPoint(0, 0)).y()
        return top, top + row.height(), port.height()

    qtbot.waitUntil(lambda: here()[0] >= 0 and here()[1] <= here()[2])


def test_the_name_of_a_step_that_needs_two_lines_gets_them(look: Appearance) -> None:
    short = StepRow(look, "2", "Gauges", "now", "0 of 1")
    long = StepRow(look, "2", "Anzeigen, die ein Wort brauchen", "now", "0 von 1")
    assert long.heightForWidth(276) > short.heightForWidth(276)
    assert long.heightForWidth(56) == short.heightForWidth(56), "only the mark is shown"


def test_what_comes_next_is_whole_while_there_is_room(qtbot: QtBot, page: CheckInPage) -> None:
    grid = page.numbers
    page.show_everybody(True)
    page.go_step("numbers")
    QApplication.processEvents()
    assert grid.next.text() == "Next: API response p95 needs a word"
    page.window().resize(1120, 800)
    qtbot.waitUntil(lambda: page.window().width() == 1120)
    QApplication.processEvents()
    assert grid.next.width() >= grid.next.wanted


def test_beside_a_key_result_without_a_value_it_says_what_will_be_there(
    bench: Workbench, page: CheckInPage
) -> None:
    goal = objective_titled(bench, "Agencies").id
    assert bench.session.do(add_key_result, objective=goal, title="New", baseline=1.0, target=2.0)
    new = key_result_titled(bench, "New")
    side = page.right
    assert isinstance(side, CheckInSide)
    side.show_key_result(new.id)
    said = [one.text() for one in side.findChildren(QLabel)]
    assert "Its line is drawn here from the first value on." in said


def test_a_long_because_beside_a_key_result_leaves_the_check_ins_in_sight(
    bench: Workbench,
) -> None:
    agency = key_result_titled(bench, "Agency sign-ups")
    long = " ".join(f"word{number}" for number in range(600))
    assert bench.session.do(change_key_result, agency.id, because=long)
    side = CheckInSide(bench.look, bench.session)
    side.show_key_result(agency.id)
    words = [one.text() for one in side.findChildren(QLabel)]
    assert any(text.startswith("Because word0") and text.endswith("…") for text in words)
    assert f"Because {long}" not in words


def test_a_gauge_that_turned_and_leads_to_a_key_result_is_told_of_beside_it(
    bench: Workbench, page: CheckInPage
) -> None:
    side = page.right
    assert isinstance(side, CheckInSide)

    def told(title: str) -> list[str]:
        side.show_key_result(key_result_titled(bench, title).id)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return [one.accessibleName() for one in side.findChildren(LeadingGauge)]

    side.show_key_result(key_result_titled(bench, "Activation").id)
    gauge = side.findChild(LeadingGauge)
    assert isinstance(gauge, LeadingGauge)
    head = gauge.findChild(QLabel)
    assert isinstance(head, QLabel)
    assert head.minimumSizeHint().width() < head.sizeHint().width(), "its words give way"
    assert told("Activation") == ["API response p95 610\u00a0ms, act. Are you still as sure?"]
    assert told("The new price list") == ["Customer churn 3.4%, watch. Are you still as sure?"]
    assert told("Agency sign-ups") == []


def test_the_check_in_names_the_week_as_it_is_when_one_comes(bench: Workbench) -> None:
    """Its bar is made once; weeks, and the days on which they begin, go on."""
    bench.go("check_in")
    page = bench.pages.page
    assert isinstance(page, CheckInPage)
    assert page._bar._about.toolTip().startswith("week 47, 16-22 Nov")
    bench.go("home")
    bench.session.do(change_workspace, week_start=7)
    bench.go("check_in")
    assert page._bar._about.toolTip().startswith("week 47, 15-21 Nov")


def test_a_first_check_in_without_confidence_asks_for_it_where_it_is_given(
    qtbot: QtBot, bench: Workbench
) -> None:
    objective = objective_titled(bench, "New customers")
    bench.session.do(add_key_result, objective=objective.id, title="Riders", baseline=1, target=9)
    page = check_in_of_everybody(bench)
    page.begin_results()
    page.show_result(key_result_titled(bench, "Riders").id)
    editor = page.result.editor
    hints = [one.text() for one in editor.confidence.findChildren(QLabel)]
    assert "Type a digit, X for 10." in hints
    qtbot.keyClicks(focus(), "5")
    qtbot.keyClick(focus(), Qt.Key.Key_Return, CONTROL)
    says = "How sure are you, 0 to 10? The first check-in of a key result needs it."
    assert says in [one.text() for one in editor.findChildren(QLabel) if one.isVisible()]
    assert focus() is editor.confidence.strip
    assert not any(field.property("refused") == "true" for field in editor.value.fields())
    qtbot.keyClick(focus(), Qt.Key.Key_6)
    qtbot.keyClick(focus(), Qt.Key.Key_Return, CONTROL)
    assert page.walk.now != key_result_titled(bench, "Riders").id
