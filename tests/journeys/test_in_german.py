"""From the first start to the first check-in with every word in German."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any

import pytest

PATIENCE = 300.0  # a busy machine starts a window in half a minute
PROGRAM = """
import datetime as dt, json, os, sys
from pathlib import Path
from okrdesk.ui import language
language.begin(language.wanted(os.environ, ""))
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QAbstractButton, QLabel
from okrdesk.app import make_application
application = make_application([])
from okrdesk.settings import Settings
from okrdesk.store import Home, Who
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.main_window import MainWindow
home = Home(Path(os.environ["OKRDESK_HOME"]))
settings = Settings(home.settings_file)
look = Appearance(settings)
look.wear()
window = MainWindow(look, settings, home, Who("Mira", "laptop"), lambda: dt.date(2026, 11, 21))
window.show_welcome()
window.show()
window.activateWindow()
QTest.qWaitForWindowExposed(window)
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
told = {}

def texts():
    shown = [w for kind in (QLabel, QAbstractButton) for w in window.findChildren(kind)]
    return [w.text() for w in shown if w.isVisible() and w.text()]

def press(key, held=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget() or window, key, held)

def type_into(sheet, **fields):
    for name, text in fields.items():
        sheet.editors[name].widget.setFocus()
        QTest.keyClicks(QApplication.focusWidget(), text)
    press(Qt.Key.Key_Return, CONTROL)

told["welcome"] = texts()
press(Qt.Key.Key_N, CONTROL | SHIFT)
sheet = window.sheet()
QTest.keyClicks(sheet.name, "Blauer Hafen")
sheet.place.setText(sys.argv[1])
QTest.keyClick(sheet.name, Qt.Key.Key_Return)
while window.bench is None or not window.bench.settled:
    application.processEvents()
bench = window.bench
window.menus.run("edit.kpi")
type_into(window.sheet(), name="Abwanderung", healthy="5", watch="4")
QTest.keyClick(window, Qt.Key.Key_N)
application.processEvents()
QTest.keyClicks(QApplication.focusWidget(), "6,2")
told["value"] = texts()
press(Qt.Key.Key_Return)
window.menus.run("edit.objective")
type_into(window.sheet(), title="Kunden bleiben")
window.menus.run("edit.key_result")
sheet = window.sheet()
sheet.editors["objective"].widget.choose(next(iter(bench.session.workspace.tables["objective"])))
type_into(sheet, title="Verlaengerte Vertraege", baseline="80", target="95")
press(Qt.Key.Key_J, CONTROL)
page = bench.pages.page
told["steps"] = []
for _ in range(6):
    application.processEvents()
    told["steps"].append(page.step)
    told[page.step] = texts()
    if page.step == "done":
        break
    if page.step == "results":
        QTest.keyClicks(QApplication.focusWidget(), "84,5")
        page.result.editor.confidence.strip.setFocus()
        QTest.keyClicks(QApplication.focusWidget(), "7")
    press(Qt.Key.Key_Return, CONTROL)
ws = bench.session.workspace
told["values"] = [s.newest().value for s in (ws.series_of(k) for k in ws.tables["kpi"]) if len(s)]
said = [ws.check_ins(k).newest() for k in ws.tables["key_result"]]
told["said"] = [(one.value, one.confidence) for one in said if one is not None]
print(json.dumps(told))
sys.stdout.flush()
os._exit(0)
"""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the window said on the way, and what the file holds then."""
    root = tmp_path_factory.mktemp("german")
    env = {
        **os.environ,
        "OKRDESK_HOME": str(root / "home"),
        "OKRDESK_LANGUAGE": "de",
        "QT_QPA_PLATFORM": "offscreen",
    }
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(root / "Blauer Hafen.okr")],
        env=env, capture_output=True, text=True, timeout=PATIENCE, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    heard: dict[str, Any] = json.loads(done.stdout)
    return heard


def test_the_first_check_in_is_reached_and_commas_are_decimal_signs(told: dict[str, Any]) -> None:
    assert told["steps"][-3:] == ["results", "week", "done"]
    assert told["values"] == [6.2], told["value"]
    assert told["said"] == [[84.5, 7]]


def test_what_is_said_and_asked_on_the_way_is_german(told: dict[str, Any]) -> None:
    english = {" the ", " and ", " you ", " is ", " of ", "Check in", "How sure"}
    left = [text for text in told["welcome"] if any(word in f" {text} " for word in english)]
    assert left == []
    asked = next(text for text in told["results"] if text.startswith("Wie sicher"))
    assert "90,5 oder besser bis 31. Dez" in asked
