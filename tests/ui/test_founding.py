"""Start with my numbers: from an empty window to a workspace, by keys and clicks."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from roomy import cramped

from okrdesk.commands.check_ins import check_in
from okrdesk.domain.kpi_reading import read_board
from okrdesk.domain.records import KeyResult, Kpi, Objective
from okrdesk.settings import Settings
from okrdesk.store import Home
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.dialogs.paste_sheet import PasteSheet
from okrdesk.ui.drafts import Drafts
from okrdesk.ui.founding.founding_page import FoundingPage
from okrdesk.ui.founding.kept_answers import typed_answers
from okrdesk.ui.founding.number_line import NumberLine
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.panes.next_steps import NextSteps
from okrdesk.ui.parts.button import Button

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def begun(window: MainWindow) -> FoundingPage:
    window.show_welcome()
    window.show()
    window.activateWindow()  # else no field is left by Tab
    window.menus.run("file.start")
    page = window.centralWidget()
    assert isinstance(page, FoundingPage)
    return page


def at_numbers(window: MainWindow, place: Path) -> FoundingPage:
    page = begun(window)
    page.person.name.clear()
    QTest.keyClicks(page.person.name, "Mira Brandt")
    QTest.keyClick(page.person.name, Qt.Key.Key_Return)
    QTest.keyClicks(page.place.name, "Tidewater")
    page.place.currency.setText("USD")
    line = page.place.place.line
    line.clear()
    QTest.keyClicks(line, str(place))
    QTest.keyClick(line, Qt.Key.Key_Return)
    return page


def go_on(page: FoundingPage) -> None:
    QTest.keyClick(page, Qt.Key.Key_Return, CONTROL)


def test_it_says_how_many_values_one_has_of_those_that_signals_need(
    window: MainWindow, tmp_path: Path
) -> None:
    page = at_numbers(window, tmp_path / "Tidewater.okr")

    def says() -> str:
        shown = (one.text() for one in page.numbers.findChildren(QLabel))
        return next(text for text in shown if "you have" in text)

    assert says().endswith("you have 0")
    QTest.keyClicks(page.numbers.lines[0].value, "48.2k")
    assert says().endswith("you have 1")


def test_five_steps_lead_to_a_workspace_with_colours_a_goal_and_a_day(
    window: MainWindow, tmp_path: Path, settings: Settings
) -> None:
    file = tmp_path / "Tidewater.okr"
    page = at_numbers(window, file)
    churn = page.numbers.lines[2]
    for field, text in ((churn.value, "3.4"), (churn.worry, "3"), (churn.act, "4")):
        QTest.keyClicks(field, text)
    assert churn.chip.word == "Watch"
    go_on(page)
    QTest.keyClicks(page.objective.title, "Agencies recommend us to agencies")
    title, start, target = page.objective.aims[0]
    for field, text in ((title, "Sign-ups a month"), (start, "40"), (target, "120")):
        QTest.keyClicks(field, text)
    go_on(page)
    page.day.day.choose("3")
    go_on(page)
    assert window.bench is not None
    session = window.bench.session
    ws = session.workspace
    assert (ws.settings().name, ws.settings().checkin_weekday) == ("Tidewater", 3)
    assert session.document.at().by == settings.get("person") == "Mira Brandt"
    states = {one.kpi.name: one.state for one in read_board(ws, session.today).kpis}
    assert (states["Customer churn"], states["MRR"]) == ("watch", "no_data")
    assert [one.title for one in ws.all(Objective).values()] == [
        "Agencies recommend us to agencies"
    ]
    assert [(kr.baseline, kr.target) for kr in ws.all(KeyResult).values()] == [(40.0, 120.0)]
    assert file.exists()


def test_all_of_it_is_one_undo(window: MainWindow, tmp_path: Path) -> None:
    page = at_numbers(window, tmp_path / "T.okr")
    for _ in range(3):
        go_on(page)
    assert window.bench is not None
    assert len(window.bench.session.workspace.all(Kpi)) == 6
    window.menus.run("edit.undo")
    assert len(window.bench.session.workspace.all(Kpi)) == 0


def test_without_a_name_it_does_not_go_on(window: MainWindow) -> None:
    page = begun(window)
    page.person.name.clear()
    go_on(page)
    assert page.place_in_row == 0
    assert page._refused.text().startswith("Say your name first")


def test_what_is_no_number_marks_its_line(window: MainWindow, tmp_path: Path) -> None:
    page = at_numbers(window, tmp_path / "T.okr")
    line = page.numbers.lines[0]
    QTest.keyClicks(line.value, "many")
    go_on(page)
    assert page.place_in_row == 2
    assert "'many' is not a number" in line.refused.text


def test_limits_the_wrong_way_round_mark_their_line(window: MainWindow, tmp_path: Path) -> None:
    page = at_numbers(window, tmp_path / "T.okr")
    churn = page.numbers.lines[2]
    for field, text in ((churn.value, "3.4"), (churn.worry, "4"), (churn.act, "3")):
        QTest.keyClicks(field, text)
    go_on(page)
    assert page.place_in_row == 2
    assert "must be wider" in churn.refused.text


def test_a_guess_gives_no_colour_until_it_is_confirmed(window: MainWindow, tmp_path: Path) -> None:
    page = at_numbers(window, tmp_path / "T.okr")
    mrr = page.numbers.lines[0]
    QTest.keyClicks(mrr.value, "48200")
    assert mrr.worry.placeholderText() == "43000"
    assert mrr.chip.word == "no colour yet"
    assert (mrr.answer().healthy_low, mrr.answer().watch_low) == (None, None)
    QTest.mouseClick(mrr.confirm, Qt.MouseButton.LeftButton)
    assert mrr.chip.word == "Healthy"
    assert (mrr.answer().healthy_low, mrr.answer().watch_low) == (43_000.0, 39_000.0)


def test_what_is_unticked_leaves_and_what_was_typed_elsewhere_stays(
    window: MainWindow, tmp_path: Path
) -> None:
    page = at_numbers(window, tmp_path / "T.okr")
    activation = page.numbers.lines[1]
    said = [one.text() for one in activation.findChildren(QLabel)]
    assert any(one.startswith("a share, week") for one in said)
    QTest.keyClicks(activation.value, "46.2")
    page.numbers.choice.boxes[0].click()
    assert [line.start.name for line in page.numbers.lines][:2] == ["Activation", "Customer churn"]
    assert page.numbers.lines[0].value.text() == "46.2"
    shown = [one for one in page.numbers.findChildren(NumberLine) if not one.isHidden()]
    assert len(shown) == 5  # at once: one that is to go is not painted below the others


def test_a_number_of_ones_own_joins_the_others(window: MainWindow, tmp_path: Path) -> None:
    page = at_numbers(window, tmp_path / "T.okr")
    page.numbers.choice.kind.choose("empty")
    QTest.keyClicks(page.numbers.choice.other, "Runway in months")
    QTest.keyClick(page.numbers.choice.other, Qt.Key.Key_Return)
    assert [line.start.name for line in page.numbers.lines] == ["Runway in months"]


def test_history_comes_from_the_clipboard(window: MainWindow, tmp_path: Path) -> None:
    page = at_numbers(window, tmp_path / "T.okr")
    mrr = page.numbers.lines[0]
    QGuiApplication.clipboard().setText("2026-W45\t47000\n2026-W46\t47700")
    QTest.mouseClick(mrr.paste, Qt.MouseButton.LeftButton)
    sheet = window.findChild(PasteSheet)
    assert sheet is not None
    sheet.take_button.click()
    assert mrr.paste.text() == "2 values"
    assert [value for _, value in mrr.answer().history] == [47_000.0, 47_700.0]


def test_a_place_that_exists_is_refused_and_nothing_is_lost(
    window: MainWindow, tmp_path: Path
) -> None:
    file = tmp_path / "T.okr"
    page = at_numbers(window, file)
    file.write_text("mine")
    for _ in range(3):
        go_on(page)
    assert window.centralWidget() is page
    assert "exists" in page._refused.text()
    assert file.read_text() == "mine"


def test_a_place_that_cannot_be_is_refused_where_it_is_asked_for(
    window: MainWindow, tmp_path: Path
) -> None:
    page = at_numbers(window, tmp_path / "none" / "T.okr")
    assert page.place_in_row == 1
    assert "There is no folder" in page._refused.text()
    page.place.place.take(str(tmp_path / "T.okr"))
    go_on(page)
    assert page.place_in_row == 2


def test_back_keeps_what_was_typed_and_esc_leaves(window: MainWindow, tmp_path: Path) -> None:
    page = at_numbers(window, tmp_path / "T.okr")
    QTest.keyClick(page, Qt.Key.Key_Left, ALT)
    assert (page.place_in_row, page.place.name.text()) == (1, "Tidewater")
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert window.centralWidget() is not page


def test_home_lists_what_to_do_next_until_it_is_closed(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    page = at_numbers(window, tmp_path / "T.okr")
    QTest.keyClicks(page.numbers.lines[0].value, "48200")
    for _ in range(3):
        go_on(page)
    bench = window.bench
    assert bench is not None
    qtbot.waitUntil(lambda: bench.settled)
    steps = bench.findChild(NextSteps)
    assert steps.history.text() == "Paste history of MRR (signals need 12 values; you have 1)"
    QTest.mouseClick(steps.invite, Qt.MouseButton.LeftButton)
    assert "T.okr" in QGuiApplication.clipboard().text()
    bench.invites.write_calendar(tmp_path / "check-in.ics")
    assert "RRULE:FREQ=WEEKLY;BYDAY=MO" in (tmp_path / "check-in.ics").read_text()
    QTest.mouseClick(steps.close_button, Qt.MouseButton.LeftButton)
    window.open_file(str(tmp_path / "T.okr"))
    again = window.bench
    assert again is not None
    qtbot.waitUntil(lambda: again.settled)
    assert again.findChild(NextSteps) is None


def test_what_to_do_next_goes_on_in_a_second_line_where_words_are_large(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, look: Appearance
) -> None:
    look.choose_zoom(150)
    window.resize(1024, 700)
    page = at_numbers(window, tmp_path / "T.okr")
    for _ in range(3):
        go_on(page)
    bench = window.bench
    assert bench is not None
    qtbot.waitUntil(lambda: bench.settled)
    steps = bench.findChild(NextSteps)
    qtbot.waitUntil(lambda: steps.calendar.y() > steps.check_in.y())
    assert cramped(steps) == []
    assert steps.width() <= bench.pages.page.width()


def test_an_interrupted_setup_is_back_with_all_answers(window: MainWindow, tmp_path: Path) -> None:
    page = at_numbers(window, tmp_path / "T.okr")
    page.numbers.choice.kind.choose("agency")
    QTest.keyClicks(page.numbers.choice.other, "Runway in months")
    QTest.keyClick(page.numbers.choice.other, Qt.Key.Key_Return)
    page.numbers.choice.boxes[0].click()
    ticked = [line.start.name for line in page.numbers.lines]
    line = page.numbers.lines[0]
    line.better.choose("down")
    for field, text in ((line.value, "3.4"), (line.worry, "3"), (line.act, "4")):
        QTest.keyClicks(field, text)
    QGuiApplication.clipboard().setText("2026-W45\t47000\n2026-W46\t47700")
    page.numbers.lines[1].take_clipboard()
    sheet = window.findChild(PasteSheet)
    assert sheet is not None
    sheet.take_button.click()
    go_on(page)
    QTest.keyClicks(page.objective.title, "Agencies recommend us")
    title, start, target = page.objective.aims[1]
    for field, text in ((title, "Sign-ups a month"), (start, "40"), (target, "120")):
        QTest.keyClicks(field, text)
    go_on(page)
    page.day.day.choose("3")
    before, answers = typed_answers(page), page.numbers.answers()
    window.show_welcome()  # as after a crash: nobody left the setup
    assert window.founding.resume()
    again = window.centralWidget()
    assert isinstance(again, FoundingPage)
    assert again is not page
    assert not again._restored.isHidden()
    assert typed_answers(again) == before
    assert [one.start.name for one in again.numbers.lines] == ticked
    assert (again.place_in_row, again.day.weekday) == (4, 3)
    assert again.place.place.path == str(tmp_path / "T.okr")
    assert again.numbers.answers() == answers
    go_on(again)
    assert window.bench is not None
    assert window.bench.session.workspace.settings().name == "Tidewater"
    assert not window.founding.resume()


def test_a_setup_that_was_left_waits_until_it_is_asked_for(
    window: MainWindow, tmp_path: Path
) -> None:
    page = at_numbers(window, tmp_path / "T.okr")
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not window.founding.resume()
    again = begun(window)
    assert (again.place.name.text(), again.place_in_row) == ("Tidewater", 2)
    again._restored.button.click()
    anew = window.centralWidget()
    assert isinstance(anew, FoundingPage)
    assert (anew.place.name.text(), anew.place_in_row) == ("", 0)
    assert anew._restored.isHidden()


def test_a_setup_that_nobody_began_is_not_offered(window: MainWindow) -> None:
    page = begun(window)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not window.founding.resume()
    assert begun(window)._restored.isHidden()


def test_a_draft_that_cannot_be_read_does_not_stop_the_start(
    window: MainWindow, home: Home
) -> None:
    Drafts(home.drafts, "founding").keep("setup", {"left": False, "texts": {}})
    assert window.founding.resume()
    page = window.centralWidget()
    assert isinstance(page, FoundingPage)
    assert page.place_in_row == 0


@pytest.mark.parametrize(("wide", "percent"), [(640, 100), (1024, 100), (1440, 200), (640, 200)])
def test_the_numbers_fit_small_windows_and_large_zooms(
    window: MainWindow, look: Appearance, tmp_path: Path, wide: int, percent: int
) -> None:
    look.choose_zoom(percent)
    page = at_numbers(window, tmp_path / "Tidewater.okr")
    page.numbers.lines[0].value.setText("48200")
    window.resize(wide, 700)
    window.show()
    QApplication.processEvents()
    QApplication.processEvents()
    assert cramped(page) == []


def test_what_cannot_be_read_is_said_when_its_field_is_left_and_is_gone_back_to(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    page = at_numbers(window, tmp_path / "T.okr")
    mrr = page.numbers.lines[0]
    QApplication.processEvents()
    mrr.value.setFocus()
    QTest.keyClicks(mrr.value, "many")
    assert mrr.refused.isHidden()
    QTest.keyClick(mrr.value, Qt.Key.Key_Tab)
    assert "'many' is not a number" in mrr.refused.text
    go_on(page)
    assert window.focusWidget() is mrr.value


def test_a_guess_does_not_move_the_lines_below(window: MainWindow, tmp_path: Path) -> None:
    page = at_numbers(window, tmp_path / "T.okr")
    mrr, activation = page.numbers.lines[:2]
    QApplication.processEvents()
    before = activation.y()
    QTest.keyClicks(mrr.value, "48200")
    QApplication.processEvents()
    assert mrr.confirm.isVisible()
    assert activation.y() == before


def test_a_percent_sign_makes_a_key_result_one_of_percent(
    window: MainWindow, tmp_path: Path
) -> None:
    page = at_numbers(window, tmp_path / "T.okr")
    go_on(page)
    QTest.keyClicks(page.objective.title, "New customers succeed without our help")
    title, start, target = page.objective.aims[0]
    for field, text in ((title, "Set up without a call"), (start, "52"), (target, "75 %")):
        QTest.keyClicks(field, text)
    go_on(page)
    go_on(page)
    assert window.bench is not None
    made = window.bench.session.workspace.all(KeyResult).values()
    assert [(kr.baseline, kr.target, kr.unit) for kr in made] == [(52.0, 75.0, "percent")]


def test_a_long_word_of_the_coach_is_not_cut(window: MainWindow, tmp_path: Path) -> None:
    page = at_numbers(window, tmp_path / "T.okr")
    window.resize(1440, 900)
    go_on(page)
    title = page.objective.aims[1][0]
    QApplication.processEvents()
    title.setFocus()
    QTest.keyClicks(title, "Launch wizard")
    QTest.keyClick(title, Qt.Key.Key_Tab)
    QApplication.processEvents()
    hint = page.objective.hints[2]
    assert hint.isVisible()
    assert hint.height() >= hint.heightForWidth(hint.width())
    assert not cramped(page)


def test_a_place_without_documents_proposes_home(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _place: str(tmp_path / "none"))
    page = begun(window)
    assert Path(page.place.place.path).parent == Path.home()


def test_the_first_check_in_is_not_asked_for_twice(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    page = at_numbers(window, tmp_path / "T.okr")
    go_on(page)
    QTest.keyClicks(page.objective.title, "New customers succeed without our help")
    QTest.keyClicks(page.objective.aims[0][0], "Set up without a call")
    go_on(page)
    go_on(page)
    bench = window.bench
    assert bench is not None
    qtbot.waitUntil(lambda: bench.settled)
    steps = bench.findChild(NextSteps)
    assert not steps.check_in.isHidden()
    aim = next(iter(bench.session.workspace.all(KeyResult)))
    assert bench.session.do(check_in, aim, confidence=7)
    assert steps.check_in.isHidden()


def keys(window: MainWindow, *texts_and_keys: str | Qt.Key) -> int:
    """Press them where the focus is; how many of them were not digits of a number."""
    beside = 0
    for one in texts_and_keys:
        field = window.focusWidget()
        assert field is not None
        if isinstance(one, str):
            QTest.keyClicks(field, one)
        else:
            QTest.keyClick(field, one)
            beside += 1
    return beside


def settled_at_numbers(window: MainWindow, tmp_path: Path) -> FoundingPage:
    page = at_numbers(window, tmp_path / "T.okr")
    QApplication.processEvents()
    return page


def test_six_numbers_take_one_key_each_beside_their_digits(
    window: MainWindow, tmp_path: Path
) -> None:
    page = settled_at_numbers(window, tmp_path)
    pressed = 0
    for text in ("48200", "46.2", "3.4", "9", "41", "610 ms"):
        pressed += keys(window, text, Qt.Key.Key_Return)
    assert window.focusWidget() is page.go_button
    pressed += keys(window, Qt.Key.Key_Return)
    assert (page.place_in_row, pressed) == (3, 7)
    told = [line.value.text() for line in page.numbers.lines]
    assert told == ["48200", "46.2", "3.4", "9", "41", "610 ms"]


def test_tab_goes_through_values_and_limits_and_to_what_is_rare_at_the_end(
    window: MainWindow, tmp_path: Path
) -> None:
    page = settled_at_numbers(window, tmp_path)
    lines = page.numbers.lines
    walked = []
    for _ in range(3 * len(lines)):
        walked.append(window.focusWidget())
        keys(window, Qt.Key.Key_Tab)
    assert walked == [cell for line in lines for cell in (line.value, line.worry, line.act)]
    assert window.focusWidget() is lines[0].better
    keys(window, Qt.Key.Key_Tab)
    assert window.focusWidget() is lines[0].paste


def test_f2_confirms_a_guess_and_a_limit_left_out_beside_another_is_said_to_be_empty(
    window: MainWindow, tmp_path: Path
) -> None:
    page = settled_at_numbers(window, tmp_path)
    mrr, activation = page.numbers.lines[:2]
    keys(window, "48200", Qt.Key.Key_F2)
    assert (mrr.worry.text(), mrr.act.text(), mrr.chip.word) == ("43000", "39000", "Healthy")
    assert window.focusWidget() is mrr.value
    keys(window, Qt.Key.Key_Return, "46.2", Qt.Key.Key_Tab, "40", Qt.Key.Key_F2)
    assert (activation.worry.text(), activation.act.text()) == ("40", "")
    assert activation.act.placeholderText() == "empty"
    assert activation.confirm.isHidden()


def test_arrows_lead_to_other_lines_and_to_what_is_beside(
    window: MainWindow, tmp_path: Path
) -> None:
    page = settled_at_numbers(window, tmp_path)
    mrr, activation = page.numbers.lines[:2]
    keys(window, "48200", Qt.Key.Key_Tab, Qt.Key.Key_Down)
    assert window.focusWidget() is activation.worry
    keys(window, Qt.Key.Key_Up)
    assert window.focusWidget() is mrr.worry
    keys(window, Qt.Key.Key_Left)
    assert window.focusWidget() is mrr.better
    keys(window, Qt.Key.Key_Right)
    assert mrr.better.value == "down"
    keys(window, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Right)
    assert window.focusWidget() is mrr.confirm
    keys(window, Qt.Key.Key_Right)
    assert window.focusWidget() is mrr.paste
    keys(window, Qt.Key.Key_Left, Qt.Key.Key_Return)
    assert (mrr.worry.text(), mrr.act.text()) == ("53000", "58000")
    assert window.focusWidget() is mrr.act
    keys(window, Qt.Key.Key_Home, Qt.Key.Key_Right)  # within its text, first
    assert window.focusWidget() is mrr.act


def test_what_a_number_means_stands_under_its_tick_and_is_kept_with_it(
    window: MainWindow, tmp_path: Path
) -> None:
    page = settled_at_numbers(window, tmp_path)
    means = "95 of 100 requests are answered faster than this."
    said = [one.text() for one in page.numbers.choice.findChildren(QLabel) if one.isVisible()]
    assert means in said
    p95 = page.numbers.lines[5]
    p95.value.setFocus()
    assert means in [one.text() for one in page.numbers._hint.findChildren(QLabel)]
    assert p95.value.accessibleDescription() == means
    for _ in range(3):
        go_on(page)
    assert window.bench is not None
    held = {kpi.name: kpi.definition for kpi in window.bench.session.workspace.all(Kpi).values()}
    assert held["Response time p95"] == means


@pytest.mark.parametrize(
    ("typed", "meant", "kept"),
    [(("3,4",), "3.4", ("3.4", "", "")), (("34", "3,4"), "34", ("34", "34", ""))],
)
def test_of_two_readings_of_a_number_the_one_that_was_meant_is_taken(
    window: MainWindow,
    tmp_path: Path,
    typed: tuple[str, ...],
    meant: str,
    kept: tuple[str, str, str],
) -> None:
    page = settled_at_numbers(window, tmp_path)
    churn = page.numbers.lines[2]
    churn.value.setFocus()
    for text in typed:
        keys(window, text, Qt.Key.Key_Tab)
    both = churn.refused.findChildren(Button)
    assert [one.text() for one in both] == ["3.4", "34"]
    next(one for one in both if one.text() == meant).click()
    assert (churn.value.text(), churn.worry.text(), churn.act.text()) == kept
    assert churn.refused.text == ""


def test_of_an_end_of_a_range_the_whole_range_is_offered(
    window: MainWindow, tmp_path: Path
) -> None:
    page = settled_at_numbers(window, tmp_path)
    line = page.numbers.lines[3]
    line.better.choose("range")
    line.worry.setFocus()
    keys(window, "4..16,5", Qt.Key.Key_Tab)
    both = line.refused.findChildren(Button)
    assert [one.text() for one in both] == ["4..16.5", "4..165"]
    both[0].click()
    assert (line.worry.text(), line.refused.text) == ("4..16.5", "")
