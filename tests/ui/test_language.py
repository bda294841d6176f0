"""Which language the window speaks, and that all of it does."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from okrdesk.ui import language

LABELS = """
import json, sys
from okrdesk.ui import language
language.begin(sys.argv[1])
print(json.dumps([language.say_label(label) for label in sys.argv[2:]]))
"""
WINDOW = """
import json, sys
from okrdesk.ui import language
language.begin(sys.argv[1])
from okrdesk.app import make_application, open_window
from PySide6.QtCore import Qt
from okrdesk.ui.panes.board_view import BoardView
from okrdesk.ui.panes.tree_view import TreeView
from PySide6.QtWidgets import QAbstractButton, QLabel
application = make_application([])
window = open_window([sys.argv[2]])
bench = window.bench
while not bench.settled:
    application.processEvents()
bench.pages.lookout.wait()
kinds = (QLabel, QAbstractButton)
texts = [widget.text() for kind in kinds for widget in window.findChildren(kind)]
ws = bench.session.workspace
rows = [row for table in ws.tables.values() for row in table.values()]
rows += [row for entries in ws.entries.values() for row in entries]
entered = [str(getattr(row, name)) for row in rows for name in row.__dataclass_fields__]
right = application.layoutDirection() == Qt.LayoutDirection.RightToLeft
views = (BoardView, TreeView)
mirrored = [w.isRightToLeft() for kind in views for w in window.findChildren(kind)]
menus = [action.text() for action in window.menuBar().actions()]
told = {"texts": texts, "right": right, "menus": menus, "mirrored": mirrored}
print(json.dumps({**told, "entered": entered}))
sys.stdout.flush()
import os
os._exit(0)
"""


def ran(home: Path, program: str, *words: str) -> object:
    env = {**os.environ, "OKRDESK_HOME": str(home), "OKRDESK_PERSON": "Maya Lindqvist"}
    done = subprocess.run(
        [sys.executable, "-c", program, *words],
        env=env,
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def sample(home: Path) -> Path:
    file = home / "Tidewater.okr"
    env = {**os.environ, "OKRDESK_HOME": str(home), "OKRDESK_PERSON": "Maya Lindqvist"}
    words = [sys.executable, "-m", "okrdesk", "new", str(file), "--sample"]
    subprocess.run(words, env=env, capture_output=True, check=True)
    return file


def test_the_environment_wins_over_the_choice_and_that_over_the_system() -> None:
    spoken = {"OKRDESK_LANGUAGE": "de_AT.UTF-8", "LANG": "fr_FR.UTF-8"}
    assert language.wanted(spoken, "en") == "de"
    assert language.wanted({"LANG": "fr_FR.UTF-8"}, "de") == "de"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="LANG speaks on Linux")
@pytest.mark.parametrize(
    ("environ", "expected"),
    [({"LANG": "de_DE.UTF-8"}, "de"), ({"LC_ALL": "C.UTF-8", "LANG": "de"}, "en"), ({}, "en")],
)
def test_the_system_says_it_where_nobody_chose(environ: dict[str, str], expected: str) -> None:
    assert language.wanted(environ, "") == expected


def test_english_labels_stay_as_they_were_written() -> None:
    assert (
        language.say_label("Remove key result Fewer tickets") == "Remove key result Fewer tickets"
    )


def test_what_the_journal_says_is_shown_in_german_but_for_names(home: Path) -> None:
    said = ran(
        home,
        LABELS,
        "de",
        "Remove key result Remove tickets",
        "Grade key result Fewer tickets 0.7",
        "Undo Record Customer churn 3.4%",
        "A label of a later program",
    )
    assert said == [
        "Key Result Remove tickets entfernt",
        "Key Result Fewer tickets mit 0.7 benotet",
        "Rückgängig: Customer churn 3.4% eingetragen",
        "A label of a later program",
    ]


def test_the_window_speaks_german(home: Path, sample: Path) -> None:
    told = ran(home, WINDOW, "de", str(sample))
    assert isinstance(told, dict)
    assert told["menus"][:3] == ["Datei", "Bearbeiten", "Ansicht"]
    assert "Ist die Maschine gesund?" in told["texts"]


def test_no_label_or_button_of_home_is_left_untranslated(home: Path, sample: Path) -> None:
    told = ran(home, WINDOW, "qps", str(sample))
    assert isinstance(told, dict)
    entered = "\n".join(told["entered"])
    plain = (text for text in told["texts"] if "[" not in text)
    words = {word for text in plain for word in re.findall("[A-Za-z]{4,}", _without_tags(text))}
    assert {word for word in words if word not in entered} == set()


def test_arabic_is_laid_out_from_right_to_left(home: Path, sample: Path) -> None:
    told = ran(home, WINDOW, "ar", str(sample))
    assert isinstance(told, dict)
    assert told["right"] is True
    assert set(told["mirrored"]) == {True}, "their words and axes of time turn themselves back"
    assert told["menus"][0] == "File"


def _without_tags(text: str) -> str:
    return re.sub("<[^>]+>", " ", text)
