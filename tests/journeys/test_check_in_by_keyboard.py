"""Six numbers and eight key results are checked in by keyboard alone, with few keys."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from keyboard import ALT, CONTROL, Keyboard
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from real_files import NUMBERS, RESULTS, small_file

from okrdesk.commands.weekly import session_of
from okrdesk.domain.records import Kpi
from okrdesk.store import Who
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.pages.check_in_page import CheckInPage

TODAY = dt.date(2026, 11, 21)
KEYS_A_NUMBER, KEYS_A_RESULT = 3, 12


@pytest.fixture
def file(tmp_path: Path, own_home: Path) -> Path:
    """A small company in which everything waits for the check-in."""
    return small_file(tmp_path / "Blue Harbour.okr", own_home, lambda: TODAY, Who("Mira", "laptop"))


def test_six_numbers_and_eight_key_results_take_few_keys(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, file: Path
) -> None:
    assert window.files.open_path(file)
    bench = window.bench
    assert bench is not None
    qtbot.waitUntil(lambda: bench.settled)
    session = bench.session
    keys.press(Qt.Key.Key_J, CONTROL)
    page = bench.pages.page
    assert isinstance(page, CheckInPage)
    assert (page.numbers.count, len(page.walk.queue_ids())) == (NUMBERS, RESULTS)

    before = keys.pressed
    for number in range(NUMBERS):
        keys.type(str(41 + number))
        if number < NUMBERS - 1:
            keys.press(Qt.Key.Key_Tab)
    keys.press(Qt.Key.Key_Return, CONTROL)
    assert page.step == "results"
    newest = [session.workspace.series_of(kpi).newest() for kpi in session.workspace.all(Kpi)]
    values = sorted(one.value for one in newest if one is not None)
    assert values == [41.0, 42.0, 43.0, 44.0, 45.0, 46.0]
    assert keys.pressed - before <= KEYS_A_NUMBER * NUMBERS

    for number in range(RESULTS):
        before, digits = keys.pressed, keys.typed
        editor = page.result.editor
        keys.type(str(30 + number))
        keys.press(Qt.Key.Key_Tab)
        keys.type("7")
        beside_text = keys.typed - digits
        keys.tab_to(editor.note)
        keys.type("Blocker: the guide is missing")
        keys.press(Qt.Key.Key_Return, CONTROL)
        assert keys.pressed - before + beside_text <= KEYS_A_RESULT
    said = [session.workspace.check_ins(one).newest() for one in page.walk.queue_ids()]
    assert [(one.value, one.confidence, one.note) for one in said if one is not None] == [
        (30.0 + number, 7, "Blocker: the guide is missing") for number in range(RESULTS)
    ]

    assert page.step == "week"
    keys.type("Onboarding works")
    keys.press(Qt.Key.Key_Return, CONTROL)
    assert page.step == "done"
    kept = session_of(session.workspace, "2026-W47", "Mira")
    assert kept is not None
    assert kept.headline == "Onboarding works"
    keys.press(Qt.Key.Key_Escape)
    assert bench.pages.place == "home"


def test_where_nothing_changed_only_the_confidence_is_typed(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, file: Path
) -> None:
    assert window.files.open_path(file)
    bench = window.bench
    assert bench is not None
    qtbot.waitUntil(lambda: bench.settled)
    keys.press(Qt.Key.Key_J, CONTROL)
    keys.press(Qt.Key.Key_Right, ALT)
    page = bench.pages.page
    assert isinstance(page, CheckInPage)
    assert page.step == "results"
    before = keys.pressed
    for _ in range(RESULTS):
        keys.press(Qt.Key.Key_N, ALT)
        keys.type("6")
        keys.press(Qt.Key.Key_N, ALT)
    assert page.step == "week"
    assert keys.pressed - before + RESULTS <= KEYS_A_RESULT * RESULTS
    newest = [bench.session.workspace.check_ins(one).newest() for one in page.walk.queue_ids()]
    assert [one.confidence for one in newest if one is not None] == [6] * RESULTS
