"""A KPI turns, somebody takes it, and is less sure of a key result; all of it can be undone."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from keyboard import CONTROL, Keyboard
from other_people import somebody_else
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from okrdesk.commands.check_ins import check_in
from okrdesk.commands.sample import fill_sample
from okrdesk.domain.records import Initiative
from okrdesk.store import Document, Home, Who
from okrdesk.store.refresh import refresh_replica
from okrdesk.ui.dialogs.answer_sheet import AnswerSheet
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.pages.check_in_page import CheckInPage
from okrdesk.ui.pages.home_page import HomePage
from okrdesk.ui.panes.home_top import HomeTop
from okrdesk.ui.parts.button import Button
from okrdesk.ui.workbench import Workbench

TODAY = dt.date(2026, 11, 21)
TAKEN = "Ask the customers who left"


@pytest.fixture
def file(tmp_path: Path, own_home: Path) -> Path:
    """The sample company."""
    path = tmp_path / "Tidewater.okr"
    made = Document.create(
        path, home=Home(own_home), who=Who("Mira", "laptop"), today=lambda: TODAY
    )
    made.do(fill_sample)
    made.publish()
    made.close()
    return path


def opened(qtbot: QtBot, window: MainWindow, file: Path) -> Workbench:
    assert window.files.open_path(file)
    window.activateWindow()
    bench = window.bench
    assert bench is not None
    qtbot.waitUntil(lambda: bench.settled)
    bench.pages.lookout.wait()
    return bench


def strip_button(bench: Workbench, words: str) -> Button:
    page = bench.pages.page
    assert isinstance(page, HomePage)
    top = page.findChild(HomeTop)
    assert isinstance(top, HomeTop)
    found = (button for button in top.findChildren(Button) if button.isVisible())
    return next(button for button in found if button.accessibleName() == words)


def take(window: MainWindow, keys: Keyboard, button: Button) -> None:
    """ "I take it" on the strip of Home, with what will be done."""
    keys.tab_to(button)
    keys.press(Qt.Key.Key_Space)
    assert isinstance(window.sheet(), AnswerSheet)
    keys.type(TAKEN)
    keys.press(Qt.Key.Key_Return, CONTROL)
    assert window.sheet() is None


def lower(bench: Workbench, keys: Keyboard, key_result: str, confidence: str) -> None:
    """Be less sure of a key result in the check-in, and say why."""
    keys.press(Qt.Key.Key_J, CONTROL)
    page = bench.pages.page
    assert isinstance(page, CheckInPage)
    page.show_everybody(True)
    page.show_result(key_result)
    keys.tab_to(page.result.editor.confidence.strip)
    keys.type(confidence)
    if page.result.editor.confidence.why.isVisible():
        keys.tab_to(page.result.editor.confidence.why.line)
        keys.type("Customers leave.")
    keys.press(Qt.Key.Key_Return, CONTROL)


def work(bench: Workbench) -> list[str]:
    return [one.title for one in bench.session.workspace.all(Initiative).values()]


def test_a_kpi_gone_bad_is_taken_and_makes_less_sure_of_its_key_result(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, file: Path
) -> None:
    bench = opened(qtbot, window, file)
    alert = next(one for one in bench.pages.lookout.now.alerts.open if one.suggests)
    key_result = alert.suggests[0].key_result.id
    before = bench.session.workspace.check_ins(key_result).newest()
    take(window, keys, strip_button(bench, f"I take it: {alert.kpi.name}"))
    made = next(o for o in bench.session.workspace.all(Initiative).values() if o.title == TAKEN)
    assert made.kpi == alert.kpi.id
    lower(bench, keys, key_result, "3")
    after = bench.session.workspace.check_ins(key_result).newest()
    assert before is not None
    assert before.confidence > 3
    assert after is not None
    assert (after.confidence, after.note) == (3, "Why: Customers leave.")


def test_undo_leads_back_across_pages_and_after_a_restart(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, file: Path
) -> None:
    bench = opened(qtbot, window, file)
    alert = next(one for one in bench.pages.lookout.now.alerts.open if one.suggests)
    key_result = alert.suggests[0].key_result.id
    before = bench.session.workspace.check_ins(key_result).newest()
    take(window, keys, strip_button(bench, f"I take it: {alert.kpi.name}"))
    lower(bench, keys, key_result, "3")
    keys.press(Qt.Key.Key_Escape)
    keys.press(Qt.Key.Key_2, CONTROL)
    keys.press(Qt.Key.Key_Z, CONTROL)
    assert bench.session.workspace.check_ins(key_result).newest() == before
    assert TAKEN in work(bench)
    bench = opened(qtbot, window, file)  # the same as a new start: nothing but the files is left
    keys.press(Qt.Key.Key_Z, CONTROL)
    assert TAKEN not in work(bench)
    assert bench.toast.text.startswith("Undid: Take")
    keys.press(Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert TAKEN in work(bench)


def test_what_is_typed_stays_while_another_process_changes_the_file(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, file: Path
) -> None:
    bench = opened(qtbot, window, file)
    keys.press(Qt.Key.Key_J, CONTROL)
    page = bench.pages.page
    assert isinstance(page, CheckInPage)
    page.begin_results()
    key_result = page.walk.now
    editor = page.result.editor
    keys.tab_to(editor.note)
    keys.type("Half a thought")
    with somebody_else(file) as other:
        other.load_all()
        other.do(check_in, key_result, confidence=2, note="We lost two customers.")
    document = bench.session.document
    with qtbot.waitSignal(bench.session.changed):
        refresh_replica(document.replica, document.home)
    assert editor.note.toPlainText() == "Half a thought"
    assert keys.focus is editor.note
    editor.confidence.strip.choose(5)
    keys.press(Qt.Key.Key_Return, CONTROL)
    said = {one.by: one.note for one in bench.session.workspace.check_ins(key_result)
            if one.date == TODAY}  # fmt: skip
    assert said == {"Anna": "We lost two customers.", "Mira": "Half a thought"}


def test_everything_asked_in_the_check_in_is_in_sight_at_200_percent(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, file: Path
) -> None:
    bench = opened(qtbot, window, file)
    for _ in range(10):
        keys.press(Qt.Key.Key_Plus, CONTROL)
    assert bench.look.zoom == 2.0
    keys.press(Qt.Key.Key_J, CONTROL)
    page = bench.pages.page
    assert isinstance(page, CheckInPage)
    page.begin_results()
    for field in (page.result.editor.confidence.strip, page.result.editor.note):
        keys.tab_to(field)
        assert not field.visibleRegion().isEmpty(), field
    page.begin_week()
    keys.type("Churn is the number to watch")
    keys.press(Qt.Key.Key_Return, CONTROL)
    assert page.step == "done"
