from __future__ import annotations

from collections import Counter

import pytest
from pytestqt.qtbot import QtBot

from okrdesk import resources
from okrdesk.charts.icons import ALIASES
from okrdesk.ui.actions import ACTIONS, MENUS
from okrdesk.ui.dialogs.keys_sheet import KeysSheet
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.parts.key_hint import KeyHint
from okrdesk.ui.parts.keycap import keys_shown
from okrdesk.ui.workbench import Workbench


def test_every_action_has_its_own_id_and_keys() -> None:
    ids = Counter(action.id for action in ACTIONS)
    keys = Counter(key for action in ACTIONS for key in (*action.keys, action.letter) if key)
    assert max(ids.values()) == 1
    assert max(keys.values()) == 1


def test_every_action_stands_in_a_menu() -> None:
    assert {action.menu for action in ACTIONS} == set(MENUS)


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.id)
def test_every_icon_of_an_action_is_shipped(action) -> None:
    assert resources.path(f"icons/{ALIASES.get(action.icon, action.icon)}.svg").exists()


def test_every_action_calls_something_that_exists(window: MainWindow, bench: Workbench) -> None:
    desks = {
        "window": window, "presenting": window.presenting, "files": window.files,
        "views": bench.views, "edits": bench.edits, "copies": bench.copies,
        "papers": bench.papers, "looks": window.looks, "who": window.who, "pins": bench.pins,
        "founding": window.founding, "invites": bench.invites,
        "explains": bench.explains, "prints": bench.prints, "clipboard": bench.clipboard,
        "sheets": window.sheets,
    }  # fmt: skip
    for action in ACTIONS:
        desk, _, method = action.calls.partition(".")
        assert callable(getattr(desks[desk], method)), action.id


def test_without_a_document_only_what_needs_none_is_offered(window: MainWindow) -> None:
    window.show_welcome()
    offered = {action.id for action in window.menus.offered()}
    assert offered == {action.id for action in ACTIONS if action.needs == "nothing"}


def test_all_keys_are_seen_at_once(qtbot: QtBot, window: MainWindow, bench: Workbench) -> None:
    window.menus.run("help.keys")
    sheet = window.sheet()
    assert isinstance(sheet, KeysSheet)
    shown = {hint.accessibleName() for hint in sheet.findChildren(KeyHint)}
    for action in ACTIONS:
        for first in (*action.keys[:1], action.letter):
            assert not first or keys_shown(first) in shown
    qtbot.waitUntil(sheet.body_area.isVisible)
    assert not sheet.body_area.verticalScrollBar().maximum(), "all at once"


@pytest.mark.parametrize(
    ("keys", "shown"),
    [
        ("Ctrl+K", "Ctrl K"),
        ("Ctrl+Return", "Ctrl ↵"),
        ("Ctrl++", "Ctrl +"),
        ("Alt+Right", "Alt →"),
        ("Alt+Up", "Alt ↑"),
        ("Ctrl+Delete", "Ctrl Del"),
        ("Ctrl+PgDown", "Ctrl PgDn"),
    ],
)
def test_keys_are_shown_as_people_read_them(keys: str, shown: str) -> None:
    assert keys_shown(keys) == shown
