"""The review page: a whole quarter closed by clicks and keys, left and resumed, printed."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from okrdesk.commands.cycles import change_cycle
from okrdesk.commands.measurements import record_value
from okrdesk.commands.objectives import change_objective
from okrdesk.domain.records import (
    Ask,
    Cycle,
    KeyResult,
    Kpi,
    Lesson,
    LitmusAnswer,
    Objective,
    Review,
    Risk,
)
from okrdesk.look.tree_words import way_words
from okrdesk.settings import Settings
from okrdesk.store import Home, Who
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.desks.views import cycles_in_time
from okrdesk.ui.dialogs.paper_sheet import PaperSheet
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.pages.okrs_page import OkrsPage
from okrdesk.ui.pages.review_page import ReviewPage
from okrdesk.ui.panes.review_carry import ReviewCarry
from okrdesk.ui.panes.review_freeze import ReviewFreeze
from okrdesk.ui.panes.review_grade import ReviewGrade
from okrdesk.ui.panes.review_learn import ReviewLearn
from okrdesk.ui.panes.review_next import ReviewNext
from okrdesk.ui.panes.review_risks import ReviewRisks
from okrdesk.ui.sentences import from_to
from okrdesk.ui.workbench import Workbench

AFTER = dt.date(2027, 1, 4)
DECEMBER = dt.date(2026, 12, 10)
Opened = Callable[[dt.date], Workbench]


@pytest.fixture
def opened(
    qtbot: QtBot, look: Appearance, settings: Settings, home: Home, file: Path
) -> Iterator[Opened]:
    windows: list[MainWindow] = []

    def open_on(day: dt.date) -> Workbench:
        made = MainWindow(look, settings, home, Who("Mira Brandt", "laptop"), lambda: day)
        windows.append(made)
        qtbot.addWidget(made)
        made.resize(1440, 900)
        assert made.files.open_path(file)
        made.show()
        qtbot.waitExposed(made)
        made.activateWindow()
        bench = made.bench
        assert bench is not None
        qtbot.waitUntil(lambda: bench.settled)
        return bench

    yield open_on
    for window in windows:
        window.close()


def page_of(qtbot: QtBot, bench: Workbench) -> ReviewPage:
    qtbot.keyClick(bench, Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)
    page = bench.pages.page
    assert isinstance(page, ReviewPage)
    return page


def press(qtbot: QtBot, button: QAbstractButton) -> None:
    qtbot.waitUntil(button.isVisible)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def write(qtbot: QtBot, field: QPlainTextEdit | QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)


def keep(qtbot: QtBot, field: QWidget) -> None:
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def go(qtbot: QtBot, page: ReviewPage, step: str) -> None:
    press(qtbot, page.top.steps[step])
    assert page.step == step


def frozen(qtbot: QtBot, page: ReviewPage) -> None:
    go(qtbot, page, "freeze")
    step = page.steps["freeze"]
    assert isinstance(step, ReviewFreeze)
    press(qtbot, step.freeze_button)
    assert state(page) == "in_review"


def state(page: ReviewPage) -> str:
    return page._session.workspace.get(Cycle, page.cycle_id).state


def settled(qtbot: QtBot, page: ReviewPage) -> None:
    qtbot.waitUntil(lambda: page.preview.proof is not None and page.proofs.is_settled)


def grade_step(qtbot: QtBot, page: ReviewPage) -> ReviewGrade:
    go(qtbot, page, "grade")
    step = page.steps["grade"]
    assert isinstance(step, ReviewGrade)
    return step


def learn_step(qtbot: QtBot, page: ReviewPage) -> ReviewLearn:
    go(qtbot, page, "learn")
    step = page.steps["learn"]
    assert isinstance(step, ReviewLearn)
    return step


def test_a_quarter_is_closed_from_the_first_click_to_the_pdf(
    qtbot: QtBot, opened: Opened, tmp_path: Path
) -> None:
    bench = opened(AFTER)
    page = page_of(qtbot, bench)
    assert page.step == "freeze"
    frozen(qtbot, page)

    grades = grade_step(qtbot, page)
    press(qtbot, grades.take_all)
    for row in [row for row in grades.model.rows if not row.is_objective and not row.given]:
        grades.list.choose(row.id)
        qtbot.keyClick(grades.list, Qt.Key.Key_5)
        write(qtbot, grades.reason.reason, "We began too late with it.")
        press(qtbot, grades.reason.causes["too_late"])
        keep(qtbot, grades.reason.reason)
    graded = [row for row in grades.model.rows if not row.is_objective]
    assert all(row.given and not row.wants for row in graded)

    learn = learn_step(qtbot, page)
    write(qtbot, learn.headline, "The machine held, agencies do not bring agencies.")
    keep(qtbot, learn.headline)
    for card in learn.lessons:
        write(qtbot, card.fields["change"], "We ask ten of them first.")
        keep(qtbot, card.fields["change"])
    for field in learn.answers.values():
        write(qtbot, field, "Yes.")
        keep(qtbot, field)

    go(qtbot, page, "risks")
    risks = page.steps["risks"]
    assert isinstance(risks, ReviewRisks)
    press(qtbot, risks.add["ask"])
    ask = next(iter(risks.rows["ask"].values()))
    qtbot.keyClicks(ask.text, "Who knows the head of partners at Hubnet?")
    keep(qtbot, ask.text)

    go(qtbot, page, "carry")
    carry = page.steps["carry"]
    assert isinstance(carry, ReviewCarry)
    for objective_id in list(carry.cards):
        press(qtbot, carry.cards[objective_id].buttons["carry"])
    go(qtbot, page, "next")
    following = page.steps["next"]
    assert isinstance(following, ReviewNext)
    assert len(following.goals) == 3

    assert page.desk.missing() == ()
    press(qtbot, page.top.close_button)
    sheet = page.desk.sheet
    assert sheet is not None
    press(qtbot, sheet.close_button)
    assert state(page) == "closed"
    assert page.top.close_button.text() == "Reopen…"

    destination = tmp_path / "review.pdf"
    with qtbot.waitSignal(bench.papers.said, check_params_cb=_is_ready):
        bench.papers.print_to(destination)
    assert destination.read_bytes().startswith(b"%PDF")


def _is_ready(says: str, _button: str) -> bool:
    return "ready" in says


def test_a_closed_quarter_refuses_changes_until_it_is_reopened_with_a_reason(
    qtbot: QtBot, opened: Opened
) -> None:
    bench = opened(AFTER)
    page = page_of(qtbot, bench)
    frozen(qtbot, page)
    press(qtbot, page.top.close_button)
    assert page.desk.sheet is not None
    page.desk.sheet.count_0.setChecked(True)
    with qtbot.waitSignal(page.desk.said) as told:
        press(qtbot, page.desk.sheet.close_button)
    assert told.args == ["Q4 2026 is closed; nothing but reopening takes that back"]
    grades = grade_step(qtbot, page)
    grades.focus_first()
    qtbot.keyClick(grades.list, Qt.Key.Key_9)
    assert "is closed" in bench.banner.text
    assert learn_step(qtbot, page).headline.isReadOnly()

    press(qtbot, page.top.close_button)
    window = bench.window()
    assert isinstance(window, MainWindow)
    sheet = window.sheet()
    assert sheet is not None
    line = sheet.findChild(QLineEdit)
    assert line is not None
    qtbot.keyClicks(line, "A grade was wrong.")
    with qtbot.waitSignal(page.desk.said) as told:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert told.args == ["Q4 2026 is open again"]
    assert state(page) == "in_review"
    assert not learn_step(qtbot, page).headline.isReadOnly()


def test_one_goes_on_in_the_step_whose_button_went_by_its_press(
    qtbot: QtBot, opened: Opened
) -> None:
    page = page_of(qtbot, opened(AFTER))
    freeze = page.steps["freeze"]
    assert isinstance(freeze, ReviewFreeze)
    space(qtbot, freeze.freeze_button)
    assert freeze.unfreeze_button.hasFocus()

    grades = grade_step(qtbot, page)
    space(qtbot, grades.take_all)
    assert grades.list.hasFocus()

    go(qtbot, page, "carry")
    carry = page.steps["carry"]
    assert isinstance(carry, ReviewCarry)
    first, second, third = carry.cards
    space(qtbot, carry.cards[first].buttons["carry"])
    assert carry.cards[second].buttons["carry"].hasFocus()
    space(qtbot, carry.cards[second].buttons["drop"])
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    qtbot.keyClicks(line, "The bet was wrong.")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert carry.cards[third].buttons["carry"].hasFocus()


def space(qtbot: QtBot, button: QWidget) -> None:
    """Press a button as the keyboard does: with the focus on it."""
    qtbot.waitUntil(button.isVisible)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)


def test_closing_says_what_is_missing_and_leads_there(qtbot: QtBot, opened: Opened) -> None:
    page = page_of(qtbot, opened(AFTER))
    frozen(qtbot, page)
    press(qtbot, page.top.close_button)
    sheet = page.desk.sheet
    assert sheet is not None
    press(qtbot, sheet.close_button)
    assert state(page) == "in_review"
    assert "grade" in sheet.refused_text
    press(qtbot, sheet.rows.buttons[0])
    assert page.step == "grade"
    grades = page.steps["grade"]
    assert isinstance(grades, ReviewGrade)
    assert grades.list.row is not None


def test_a_moved_grade_waits_for_its_reason_and_is_undone_in_one_step(
    qtbot: QtBot, opened: Opened
) -> None:
    bench = opened(AFTER)
    page = page_of(qtbot, bench)
    frozen(qtbot, page)
    grades = grade_step(qtbot, page)
    grades.focus_first()
    row = grades.list.row
    assert row is not None
    qtbot.keyClick(grades.list, Qt.Key.Key_Left)
    moved = grades.list.row
    assert moved is not None
    assert moved.grade == pytest.approx((row.grade or 0) - 0.1)
    assert moved.wants == "a reason is needed"
    kept = page._session.workspace.get(KeyResult, row.id)
    assert kept.grade is None

    qtbot.keyClick(grades.list, Qt.Key.Key_Return)
    assert grades.reason.reason.hasFocus()
    qtbot.keyClicks(grades.reason.reason, "Two deals were one-off.")
    keep(qtbot, grades.reason.reason)
    kept = page._session.workspace.get(KeyResult, row.id)
    assert (kept.grade, kept.grade_reason) == (moved.grade, "Two deals were one-off.")

    bench.edits.undo()
    assert page._session.workspace.get(KeyResult, row.id).grade is None


def test_the_pointer_sets_a_grade_on_its_slider(qtbot: QtBot, opened: Opened) -> None:
    page = page_of(qtbot, opened(AFTER))
    frozen(qtbot, page)
    grades = grade_step(qtbot, page)
    place = 1
    box = grades.list.visualRect(grades.model.index(place))
    from okrdesk.ui.panes.grade_columns import GradeColumns

    slider = GradeColumns(grades.list.viewport().width()).slider
    at = QPoint(round(slider.right() - 4), box.center().y())
    qtbot.mouseClick(grades.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert grades.model.rows[place].grade == 1.0


def test_a_committed_key_result_far_below_asks_for_a_cause(qtbot: QtBot, opened: Opened) -> None:
    bench = opened(AFTER)
    page = page_of(qtbot, bench)
    frozen(qtbot, page)
    grades = grade_step(qtbot, page)
    committed = next(
        row for row in grades.model.rows if row.kind == "committed" and not row.is_objective
    )
    grades.list.choose(committed.id)
    grades.list.setFocus()
    qtbot.keyClick(grades.list, Qt.Key.Key_3)
    qtbot.keyClick(grades.list, Qt.Key.Key_Return)
    qtbot.keyClicks(grades.reason.reason, "Only two markets.")
    keep(qtbot, grades.reason.reason)
    assert "needs a cause" in grades.reason.refused_text
    press(qtbot, grades.reason.causes["no_owner"])
    kept = page._session.workspace.get(KeyResult, committed.id)
    assert (kept.grade, kept.grade_cause) == (0.3, "no_owner")


def test_what_was_typed_and_never_kept_is_there_again(qtbot: QtBot, opened: Opened) -> None:
    bench = opened(AFTER)
    page = page_of(qtbot, bench)
    frozen(qtbot, page)
    learn = learn_step(qtbot, page)
    qtbot.keyClicks(learn.headline, "A headline that was never kept")
    assert not page._session.workspace.all(Review) or not any(
        review.headline == "A headline that was never kept"
        for review in page._session.workspace.all(Review).values()
    )
    bench.window().close()  # with the field unfinished, as after a crash

    again = page_of(qtbot, opened(AFTER))
    resumed = learn_step(qtbot, again)
    assert resumed.headline.text == "A headline that was never kept"
    keep(qtbot, resumed.headline)
    headlines = [r.headline for r in again._session.workspace.all(Review).values()]
    assert "A headline that was never kept" in headlines


def test_leaving_the_page_and_coming_back_goes_on_at_the_same_step(
    qtbot: QtBot, opened: Opened
) -> None:
    bench = opened(AFTER)
    page = page_of(qtbot, bench)
    frozen(qtbot, page)
    go(qtbot, page, "carry")
    bench.go("home")
    assert page_of(qtbot, bench) is page
    assert page.step == "carry"
    assert page.top.steps["carry"].now
    assert page.top.steps["freeze"].done


def test_lessons_begin_with_what_was_assumed_and_are_kept_one_by_one(
    qtbot: QtBot, opened: Opened
) -> None:
    page = page_of(qtbot, opened(AFTER))
    learn = learn_step(qtbot, page)
    believed = learn.lessons[0].fields["believed"].text
    assert believed
    write(qtbot, learn.lessons[0].fields["happened"], "It brought a tenth.")
    qtbot.keyClick(learn.lessons[0].fields["happened"], Qt.Key.Key_Tab)
    review = page._session.workspace.where(Review, "cycle", page.cycle_id)[0]
    kept = page._session.workspace.where(Lesson, "review", review.id)
    assert [(one.believed, one.happened) for one in kept] == [(believed, "It brought a tenth.")]
    assert len(learn.lessons) == 3


def test_an_answer_is_taken_back_by_emptying_it(qtbot: QtBot, opened: Opened) -> None:
    page = page_of(qtbot, opened(AFTER))
    learn = learn_step(qtbot, page)
    field = next(iter(learn.answers.values()))
    write(qtbot, field, "Yes.")
    keep(qtbot, field)
    assert "Yes." in [a.answer for a in page._session.workspace.all(LitmusAnswer).values()]
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    keep(qtbot, field)
    review = page._session.workspace.where(Review, "cycle", page.cycle_id)[0]
    assert not page._session.workspace.where(LitmusAnswer, "review", review.id)


def test_thirty_seconds_run_down_and_stop(qtbot: QtBot, opened: Opened) -> None:
    page = page_of(qtbot, opened(AFTER))
    learn = learn_step(qtbot, page)
    learn.aloud.button.click()
    assert learn.aloud.runs
    for _ in range(29):
        learn.aloud.tick()
    assert learn.aloud.seconds.text() == "1 s"
    learn.aloud.tick()
    assert not learn.aloud.runs
    learn.aloud.button.click()
    learn.aloud.button.click()
    assert not learn.aloud.runs


def test_what_notes_ask_for_is_accepted_reworded_or_removed(qtbot: QtBot, opened: Opened) -> None:
    bench = opened(DECEMBER)
    page = page_of(qtbot, bench)
    go(qtbot, page, "risks")
    risks = page.steps["risks"]
    assert isinstance(risks, ReviewRisks)
    asks = list(risks.rows["ask"].values())
    assert len(asks) >= 2
    first, second = asks[0].text.text, asks[1].text.text
    press(qtbot, asks[0].accept)
    kept = [ask.text for ask in page._session.workspace.all(Ask).values()]
    assert first in kept
    press(qtbot, asks[1].remove)
    assert second not in [row.text.text for row in risks.rows["ask"].values()]

    bench.go("home")
    go(qtbot, page_of(qtbot, bench), "risks")
    assert second not in [row.text.text for row in risks.rows["ask"].values()]

    blocker = next(iter(risks.rows["risk"].values()))
    write(qtbot, blocker.text, "The old offer may come back.")
    keep(qtbot, blocker.text)
    held = [risk.text for risk in page._session.workspace.all(Risk).values()]
    assert "The old offer may come back." in held


def test_a_date_that_is_none_is_said_below_the_row(qtbot: QtBot, opened: Opened) -> None:
    page = page_of(qtbot, opened(AFTER))
    go(qtbot, page, "risks")
    risks = page.steps["risks"]
    assert isinstance(risks, ReviewRisks)
    press(qtbot, risks.add["decision"])
    row = next(iter(risks.rows["decision"].values()))
    qtbot.keyClicks(row.text, "We stop the old plan.")
    qtbot.keyClicks(row.due, "soon")
    assert "'soon' is not a date" in row.refused_text
    row.due.selectAll()
    qtbot.keyClicks(row.due, "2027-02-01")
    qtbot.keyClick(row.due, Qt.Key.Key_Return)
    found = list(page._session.workspace.tables["decision"].values())
    assert dt.date(2027, 2, 1) in [one.due for one in found]  # type: ignore[attr-defined]
    press(qtbot, row.remove)
    assert row.entry_id not in page._session.workspace.tables["decision"]


def test_what_goes_on_leaves_unticked_key_results_behind_and_what_ends_says_why(
    qtbot: QtBot, opened: Opened
) -> None:
    bench = opened(AFTER)
    page = page_of(qtbot, bench)
    frozen(qtbot, page)
    go(qtbot, page, "carry")
    carry = page.steps["carry"]
    assert isinstance(carry, ReviewCarry)
    first, second, *_ = carry.cards
    next(iter(carry.cards[first].ticks.values())).setChecked(False)
    press(qtbot, carry.cards[first].buttons["carry"])
    ws = page._session.workspace
    new = ws.where(Objective, "carried_from", first)[0]
    assert len(ws.where(KeyResult, "objective", new.id)) == len(carry.cards[first].ticks) - 1

    press(qtbot, carry.cards[second].buttons["drop"])
    window = bench.window()
    assert isinstance(window, MainWindow)
    sheet = window.sheet()
    assert sheet is not None
    line = sheet.findChild(QLineEdit)
    assert line is not None
    qtbot.keyClicks(line, "The bet was wrong.")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert page._session.workspace.get(Objective, second).reason == "The bet was wrong."
    assert "drop" not in carry.cards[second].buttons


def test_a_gain_is_kept_with_the_limits_in_its_fields(qtbot: QtBot, opened: Opened) -> None:
    page = page_of(qtbot, opened(AFTER))
    frozen(qtbot, page)
    go(qtbot, page, "carry")
    carry = page.steps["carry"]
    assert isinstance(carry, ReviewCarry)
    kpi_id, row = next(iter(carry.gains.items()))
    field = next(iter(row.fields.values()))
    write(qtbot, field, "nonsense")
    press(qtbot, row.keep_button)
    assert row.refused_text
    write(qtbot, field, "46")
    press(qtbot, row.keep_button)
    bands = page._session.workspace.tables["band"].values()
    starts = [b for b in bands if b.kpi == kpi_id and b.valid_from == dt.date(2027, 1, 1)]  # type: ignore[attr-defined]
    assert len(starts) == 1
    assert not carry.gains[kpi_id].keep_button.isVisible()


def test_the_next_quarter_is_drafted_with_its_baselines(qtbot: QtBot, opened: Opened) -> None:
    page = page_of(qtbot, opened(AFTER))
    go(qtbot, page, "next")
    step = page.steps["next"]
    assert isinstance(step, ReviewNext)
    press(qtbot, step.draft_button)
    assert step.following is not None
    press(qtbot, step.new_button)
    window = page.window()
    assert isinstance(window, MainWindow)
    sheet = window.sheet()
    assert sheet is not None
    title = sheet.findChildren(QLineEdit)[0]
    qtbot.keyClicks(title, "Agencies bring agencies")
    qtbot.keyClick(title, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    held = page._session.workspace.where(Objective, "cycle", step.following.id)
    assert [objective.title for objective in held] == ["Agencies bring agencies"]
    assert held[0].id in step.goals


def test_a_value_after_the_freeze_is_taken_or_left(qtbot: QtBot, opened: Opened) -> None:
    bench = opened(AFTER)
    page = page_of(qtbot, bench)
    frozen(qtbot, page)
    kpi = next(k for k in page._session.workspace.ordered(Kpi) if k.name == "Net Promoter Score")
    assert bench.session.do(record_value, kpi.id, 44.0, dt.date(2026, 12, 30))
    grades = grade_step(qtbot, page)
    assert len(grades.late.entries) == 1
    buttons = [b for b in grades.late.findChildren(QAbstractButton) if b.text() == "Leave"]
    press(qtbot, buttons[0])
    assert grades.late.entries[0].left
    buttons = [b for b in grades.late.findChildren(QAbstractButton) if b.text() == "Take"]
    press(qtbot, buttons[-1])
    assert grades.late.entries == ()


def test_the_pages_follow_what_is_typed_before_it_is_kept(qtbot: QtBot, opened: Opened) -> None:
    page = page_of(qtbot, opened(AFTER))
    settled(qtbot, page)
    learn = learn_step(qtbot, page)
    before = page.proofs.generation
    made: list[int] = []
    page.proofs.made.connect(lambda proof: made.append(proof.generation))
    qtbot.keyClicks(learn.headline, "Typed, not kept")
    assert page.proofs.generation - before == len("Typed, not kept")
    settled(qtbot, page)
    assert made == sorted(set(made))
    assert made[-1] == page.proofs.generation
    assert len(made) < len("Typed, not kept")  # what came between was never made
    assert page.preview.proof is not None
    assert page.preview.proof.review.headline == "Typed, not kept"


def test_pages_that_were_made_while_one_was_elsewhere_are_shown_on_coming_back(
    qtbot: QtBot, opened: Opened
) -> None:
    bench = opened(AFTER)
    page = page_of(qtbot, bench)
    settled(qtbot, page)
    shown = page.preview.view.accessibleName()
    page.preview.place = 1
    page.proofs.ask_again()
    bench.go("kpis")
    settled(qtbot, page)
    assert page.preview.view.accessibleName() == shown
    bench.go("review")
    assert page.preview.view.accessibleName() != shown


def test_the_pages_are_turned_and_enlarged_by_keys(qtbot: QtBot, opened: Opened) -> None:
    page = page_of(qtbot, opened(AFTER))
    settled(qtbot, page)
    view = page.preview.view
    view.setFocus()
    assert "page 1 of" in view.accessibleName()
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert page.preview.place == 1
    assert page.preview.pages.currentRow() == 1
    small = page.preview.proof
    assert small is not None
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.enlarged > 1
    settled(qtbot, page)
    assert page.preview.proof.pages[0].width() > small.pages[0].width()
    qtbot.keyClick(view, Qt.Key.Key_0)
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert (view.enlarged, page.preview.place) == (1.0, 0)
    qtbot.mouseClick(page.preview.forth, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.preview.back, Qt.MouseButton.LeftButton)
    page.preview.pages.setCurrentRow(3)
    assert page.preview.place == 3


def test_the_name_of_each_page_is_whole_on_as_many_lines_as_it_needs(
    qtbot: QtBot, opened: Opened
) -> None:
    page = page_of(qtbot, opened(AFTER))
    settled(qtbot, page)
    pages = page.preview.pages
    high = {pages.item(row).text(): pages.sizeHintForIndex(pages.model().index(row, 0)).height()
            for row in range(pages.count())}  # fmt: skip
    assert high["8 What each gauge means"] > high["1 Cover"]
    for row in range(pages.count()):
        assert " ".join(pages.name_lines(row)) == pages.item(row).text()


def test_another_cycle_is_reviewed_and_the_tree_follows(qtbot: QtBot, opened: Opened) -> None:
    bench = opened(AFTER)
    page = page_of(qtbot, bench)
    past = next(c for c in bench.session.workspace.all(Cycle).values() if c.name == "Q3 2026")
    page.top.cycle_asked.emit(past.id)
    assert (page.cycle_id, bench.cycle_id) == (past.id, past.id)
    assert bench.side.place == "review"


def test_a_review_under_way_goes_on_after_the_next_quarter_was_drafted(
    qtbot: QtBot, opened: Opened
) -> None:
    bench = opened(AFTER)
    page = page_of(qtbot, bench)
    frozen(qtbot, page)
    ended = page.cycle_id
    go(qtbot, page, "next")
    press(qtbot, page.steps["next"].draft_button)  # type: ignore[attr-defined]
    window = bench.window()
    assert isinstance(window, MainWindow)
    window.close()
    again = opened(AFTER)
    assert again.cycle_id != ended  # by its days
    assert page_of(qtbot, again).cycle_id == ended
    drafted = again.session.workspace.all(Cycle).keys() - {ended}
    newest = max(drafted, key=lambda one: again.session.workspace.get(Cycle, one).start)
    again.go(f"review:{newest}")
    again.go("home")
    assert again.cycle_id == newest


def test_a_drafted_quarter_is_begun_on_the_page_of_its_goals(qtbot: QtBot, opened: Opened) -> None:
    bench = opened(AFTER)
    page = page_of(qtbot, bench)
    frozen(qtbot, page)
    go(qtbot, page, "carry")
    carry = page.steps["carry"]
    assert isinstance(carry, ReviewCarry)
    press(qtbot, next(iter(carry.cards.values())).buttons["carry"])
    ws = bench.session.workspace
    drafted = next(one for one in ws.all(Cycle).values() if one.state == "draft")
    bench.show_cycle(drafted.id)
    bench.go("okrs")
    goals = bench.pages.page
    assert isinstance(goals, OkrsPage)
    assert any("draft: not begun" in one.text() for one in goals.findChildren(QLabel))
    assert goals.begin.text() == "Begin Q1 2027"
    open_ones = [one for one in ws.all(KeyResult).values() if one.carried_from]
    assert {way_words(ws, one) for one in open_ones} == {""}
    assert {from_to(ws, one) for one in open_ones} == {"no target yet"}
    space(qtbot, goals.begin)
    assert bench.toast.text.startswith("Start Q1 2027")
    ws = bench.session.workspace
    assert ws.get(Cycle, drafted.id).state == "active"
    assert [one.state for one in ws.where(Objective, "cycle", drafted.id)] == ["active"]
    assert not goals.begin.isVisible()
    assert goals.tree.hasFocus()


def test_on_its_last_day_a_cycle_has_not_ended_yet(qtbot: QtBot, opened: Opened) -> None:
    page = page_of(qtbot, opened(dt.date(2026, 12, 31)))
    step = page.steps["freeze"]
    assert isinstance(step, ReviewFreeze)
    assert step.state.text().startswith("Q4 2026 ends today. ")


def test_a_cycle_that_still_runs_says_so(qtbot: QtBot, opened: Opened) -> None:
    page = page_of(qtbot, opened(DECEMBER))
    step = page.steps["freeze"]
    assert isinstance(step, ReviewFreeze)
    assert "still runs" in step.state.text()
    press(qtbot, step.freeze_button)
    press(qtbot, step.unfreeze_button)
    assert state(page) == "active"


def test_the_paper_is_chosen_in_a_sheet_and_the_pages_follow(qtbot: QtBot, opened: Opened) -> None:
    page = page_of(qtbot, opened(AFTER))
    settled(qtbot, page)
    press(qtbot, page.preview.paper)
    window = page.window()
    assert isinstance(window, MainWindow)
    sheet = window.sheet()
    assert sheet is not None
    assert isinstance(sheet, PaperSheet)
    sheet.paper.choose("letter")
    settled(qtbot, page)
    assert page.preview.proof is not None
    first = page.preview.proof.pages[0]
    assert first.height() / first.width() == pytest.approx(11 / 8.5, abs=0.01)


def test_an_open_cycle_without_objectives_can_be_reviewed(qtbot: QtBot, opened: Opened) -> None:
    bench = opened(AFTER)
    cycle = next(c for c in bench.session.workspace.all(Cycle).values() if c.name == "Q4 2026")
    for objective in bench.session.workspace.where(Objective, "cycle", cycle.id):
        bench.session.do(change_objective, objective.id, state="dropped", reason="Nothing left")
    assert bench.session.do(change_cycle, cycle.id, name="The quarter")
    page = page_of(qtbot, bench)
    for step in page.top.steps:
        go(qtbot, page, step)
    settled(qtbot, page)


@pytest.mark.parametrize("place", ["kpi", "kpis", "okrs", "review"])
def test_what_is_in_sight_is_printed(
    qtbot: QtBot, opened: Opened, tmp_path: Path, place: str
) -> None:
    bench = opened(AFTER)
    kpi = bench.session.workspace.ordered(Kpi)[1]
    bench.go(f"kpi:{kpi.id}" if place == "kpi" else place)
    printer = bench.prints.printer()
    target = tmp_path / "printed.pdf"
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    before = bench.pages.page.geometry()
    with qtbot.waitSignal(bench.prints.printed):
        bench.prints.print_to(printer)
    printed = target.read_bytes()
    assert printed.startswith(b"%PDF")
    assert printed.count(b"/Type /Page\n") == (1 if place != "review" else _pages_of(bench))
    assert place == "review" or bench.pages.page.geometry() == before
    assert place == "review" or _is_drawn_of_lines_and_letters(target)


def _is_drawn_of_lines_and_letters(target: Path) -> bool:
    """A page as one image of the printer's dots takes seconds, and nobody can search it."""
    with pikepdf.open(target) as pdf:
        images = [image for page in pdf.pages for image in page.get_images().values()]
        fonts = [font for page in pdf.pages for font in page.Resources.Font]
    return bool(fonts) and all(int(image.Width) <= 1040 for image in images)


def _pages_of(bench: Workbench) -> int:
    page = bench.pages.page
    assert isinstance(page, ReviewPage)
    assert page.preview.proof is not None
    return len(page.preview.proof.pages)


def test_accent_logo_and_parts_are_kept_for_this_document(
    qtbot: QtBot, opened: Opened, settings: Settings, tmp_path: Path
) -> None:
    bench = opened(AFTER)
    page = page_of(qtbot, bench)
    settled(qtbot, page)
    whole = page.preview.proof
    assert whole is not None
    press(qtbot, page.preview.paper)
    window = page.window()
    assert isinstance(window, MainWindow)
    sheet = window.sheet()
    assert isinstance(sheet, PaperSheet)
    write(qtbot, sheet.accent, "#FFFF00")
    qtbot.keyClick(sheet.accent, Qt.Key.Key_Return)
    assert "too light" in sheet.refused_text
    write(qtbot, sheet.accent, "#0B5563")
    qtbot.keyClick(sheet.accent, Qt.Key.Key_Return)
    assert sheet.refused_text == ""
    sheet.take_logo(tmp_path / "gone.png")
    assert "no logo" in sheet.refused_text
    logo = tmp_path / "logo.svg"
    logo.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    sheet.take_logo(logo)
    assert sheet.logo.text() == "logo.svg"
    press(qtbot, sheet.no_logo)
    sheet.parts.setCurrentRow(0)
    qtbot.keyClick(sheet.parts, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert sheet.parts.parts[:2] == ["gauges", "glance"]
    last = sheet.parts.item(sheet.parts.count() - 1)
    assert last is not None
    last.setCheckState(Qt.CheckState.Unchecked)
    document_id = bench.session.document.replica.document_id
    assert settings.get("review_sections", document_id) == sheet.parts.parts
    assert "appendix" not in sheet.parts.parts
    settled(qtbot, page)
    assert page.preview.proof is not None
    assert len(page.preview.proof.pages) < len(whole.pages)
    assert page.preview.proof.names[1] == "Gauges"


def test_a_correction_after_closing_is_an_erratum(qtbot: QtBot, opened: Opened) -> None:
    bench = opened(AFTER)
    page = page_of(qtbot, bench)
    frozen(qtbot, page)
    press(qtbot, page.top.close_button)
    assert page.desk.sheet is not None
    page.desk.sheet.count_0.setChecked(True)
    press(qtbot, page.desk.sheet.close_button)
    step = page.steps["freeze"]
    assert isinstance(step, ReviewFreeze)
    go(qtbot, page, "freeze")
    assert step.errata_card.isHidden()
    kpi = next(k for k in bench.session.workspace.ordered(Kpi) if k.name == "MRR")
    newest = bench.session.load(kpi.id).series_of(kpi.id).newest()
    assert newest is not None
    assert bench.session.do(record_value, kpi.id, newest.value + 500, newest.date)
    qtbot.waitUntil(lambda: not step.errata_card.isHidden())
    go(qtbot, page, "learn")
    go(qtbot, page, "freeze")
    assert not step.errata_card.isHidden()
    page.show_cycle(
        next(one.id for one in cycles_in_time(bench.session) if one.id != page.cycle_id)
    )
    assert step.errata_card.isHidden()


def test_the_mail_text_goes_to_the_clipboard(qtbot: QtBot, opened: Opened) -> None:
    bench = opened(AFTER)
    page = page_of(qtbot, bench)
    settled(qtbot, page)
    press(qtbot, page.before.mail)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert sum(line.startswith("- ") for line in lines) == 3
    assert bench.status.right.text() == "The mail text is on the clipboard"


def test_a_scant_bar_keeps_what_closing_needs_for_the_tooltip(qtbot: QtBot, opened: Opened) -> None:
    page = page_of(qtbot, opened(AFTER))
    button = page.top.close_button
    qtbot.waitUntil(lambda: page.missing.is_settled)
    whole = button.text()
    assert re.fullmatch(r"Close… \d open", whole), "nothing of it need be done: it is no refusal"
    page.set_room(480, 600)
    assert button.text() == "Close…"
    assert (button.toolTip(), button.accessibleName()) == (whole, whole)
    page.set_room(1440, 900)
    assert (button.text(), button.toolTip()) == (whole, "")
