"""The program is killed while somebody types: what was typed is there at the next start."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
from pathlib import Path

from openings import opened
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot
from real_files import held, kpi_called, sample_file

from okrdesk.app import open_window
from okrdesk.domain.records import Cycle, KeyResult, Kpi, Objective
from okrdesk.ui.dialogs.kept_sheet import KeptSheet
from okrdesk.ui.dialogs.reason_sheet import ReasonSheet
from okrdesk.ui.dialogs.record_sheet import RecordSheet
from okrdesk.ui.founding.founding_page import FoundingPage
from okrdesk.ui.main_window import MainWindow

TODAY = dt.date(2026, 11, 21)

# The application, and somebody in it who opens the form of a KPI and types a name into it.
TYPES = """
import sys
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from okrdesk import app
open_window = app.open_window
def opened(argv):
    window = open_window(argv)
    bench = window.bench
    def write():
        bench.choose("kpi", sys.argv[2])
        window.menus.run("edit.change")
        name = window.sheet().editors["name"].widget
        name.selectAll()
        QTest.keyClicks(name, "Half a name")
        print("typed", flush=True)
    bench.settled_down.connect(write)
    return window
app.open_window = opened
sys.exit(app.run([sys.argv[1]]))
"""

# The application, and somebody in it who asks to park a KPI and types half of the reason.
REASONS = TYPES.replace("edit.change", "edit.park").replace(
    """        name = window.sheet().editors["name"].widget
        name.selectAll()
        QTest.keyClicks(name, "Half a name")
""",
    """        QTest.keyClicks(window.sheet().reason, "Half a reason")
""",
)

# The application, and somebody in it who types half of a title into the tree.
RETITLES = TYPES.replace("edit.change", "view.okrs").replace(
    """        name = window.sheet().editors["name"].widget
        name.selectAll()
        QTest.keyClicks(name, "Half a name")
""",
    """        tree = bench.pages.page.tree
        tree.show_record(sys.argv[3])
        QTest.keyClick(tree, Qt.Key.Key_F2)
        QTest.keyClicks(tree.focusWidget(), "Half a title")
""",
)

# The application, and somebody in it who types into the newest value of a KPI.
REVALUES = TYPES.replace(
    """        bench.choose("kpi", sys.argv[2])
        window.menus.run("edit.change")
        name = window.sheet().editors["name"].widget
        name.selectAll()
        QTest.keyClicks(name, "Half a name")
""",
    """        bench.go("kpi:" + sys.argv[2])
        table = bench.pages.page.side.table
        table.edit_current()
        QTest.keyClicks(table.focusWidget(), "47.3")
""",
)

# The application, and somebody in it who types into a check-in.
CHECKS = TYPES.replace(
    """        bench.choose("kpi", sys.argv[2])
        window.menus.run("edit.change")
        name = window.sheet().editors["name"].widget
        name.selectAll()
        QTest.keyClicks(name, "Half a name")
""",
    """        bench.go("key_result:" + sys.argv[2])
        bench.inspector.check_in()
        QTest.keyClicks(bench.inspector.findChild(QPlainTextEdit), "Half a note")
""",
).replace(
    "from PySide6.QtTest", "from PySide6.QtWidgets import QPlainTextEdit\nfrom PySide6.QtTest"
)

# The application on its first start, and somebody in it who begins with the own numbers.
BEGINS = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from okrdesk import app
open_window = app.open_window
def opened(argv):
    window = open_window(argv)
    def write():
        window.menus.run("file.start")
        page = window.centralWidget()
        page.person.name.setText("Mira Brandt")
        page.go_on()
        QTest.keyClicks(page.place.name, "Half a company")
        print("typed", flush=True)
    QTimer.singleShot(0, write)
    return window
app.open_window = opened
sys.exit(app.run([]))
"""


def kill_once_typed(script: str, *words: str) -> None:
    """Run the program with somebody in it who types and says so, and kill it there."""
    running = subprocess.Popen(
        [sys.executable, "-c", script, *words],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    with running:
        assert running.stdout is not None
        assert running.stdout.readline() == "typed\n"
        running.kill()
        running.communicate(timeout=60)
    assert running.returncode != 0


def sample(path: Path, home: Path) -> str:
    """The sample company at `path`; the id of its MRR."""
    return kpi_called(held(sample_file(path, home, lambda: TODAY), home), "MRR").id


def key_result_of(path: Path, home: Path) -> KeyResult:
    """One of the key results of the running cycle."""
    ws = held(path, home)
    cycle = next(one.id for one in ws.all(Cycle).values() if one.state == "active")
    return next(it for objective in ws.where(Objective, "cycle", cycle)
                for it in ws.where(KeyResult, "objective", objective.id))  # fmt: skip


def test_a_form_that_was_open_is_offered_with_what_was_typed(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, own_home: Path
) -> None:
    path = tmp_path / "Tidewater.okr"
    kpi = sample(path, own_home)
    kill_once_typed(TYPES, str(path), kpi)
    bench = opened(qtbot, window, path)
    assert bench.banner.text == "“Half a name” was typed in the form of “MRR” and not recorded."
    qtbot.mouseClick(bench.banner.action, Qt.MouseButton.LeftButton)
    sheet = window.sheet()
    assert isinstance(sheet, RecordSheet)
    assert sheet.draft.isVisible()
    name = sheet.editors["name"].widget
    assert isinstance(name, QLineEdit)
    assert name.text() == "Half a name"
    assert bench.session.workspace.get(Kpi, kpi).name != "Half a name"


def test_a_small_sheet_that_was_open_is_offered_with_what_was_typed(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, own_home: Path
) -> None:
    path = tmp_path / "Tidewater.okr"
    kpi = sample(path, own_home)
    kill_once_typed(REASONS, str(path), kpi)
    bench = opened(qtbot, window, path)
    says = "“Half a reason” was typed as a reason about “MRR” and not recorded."
    assert bench.banner.text == says
    qtbot.mouseClick(bench.banner.action, Qt.MouseButton.LeftButton)
    sheet = window.sheet()
    assert isinstance(sheet, ReasonSheet)
    assert sheet.draft.isVisible()
    assert sheet.reason.text() == "Half a reason"
    assert bench.session.workspace.get(Kpi, kpi).standing != "parked"


def test_a_title_in_the_tree_and_a_value_in_its_table_are_offered_at_the_next_start(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, own_home: Path
) -> None:
    path = tmp_path / "Tidewater.okr"
    kpi = sample(path, own_home)
    key_result = key_result_of(path, own_home)
    kill_once_typed(RETITLES, str(path), kpi, key_result.id)
    kill_once_typed(REVALUES, str(path), kpi)
    bench = opened(qtbot, window, path)
    assert bench.banner.text == "What you typed in 2 places was kept and is not recorded yet."
    qtbot.mouseClick(bench.banner.action, Qt.MouseButton.LeftButton)
    sheet = window.sheet()
    assert isinstance(sheet, KeptSheet)
    value, title = sheet.rows  # the newest first
    assert "“47.3” was typed as the value of “MRR”" in value.open_button.accessibleDescription()
    says = f"“Half a title” was typed as the title of “{key_result.title}” and not recorded."
    assert title.open_button.accessibleDescription() == says
    qtbot.mouseClick(title.open_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(window.focusWidget(), QLineEdit))
    editor = window.focusWidget()
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "Half a title"
    assert bench.session.workspace.get(KeyResult, key_result.id).title == key_result.title


def test_a_check_in_that_was_open_is_offered_and_let_go_until_one_thinks_better_of_it(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, own_home: Path
) -> None:
    path = tmp_path / "Tidewater.okr"
    sample(path, own_home)
    key_result = key_result_of(path, own_home)
    kill_once_typed(CHECKS, str(path), key_result.id)
    bench = opened(qtbot, window, path)
    says = f"“Half a note” was typed in the check-in of “{key_result.title}” and not recorded."
    assert bench.banner.text == says
    qtbot.mouseClick(bench.banner.other, Qt.MouseButton.LeftButton)
    assert not list(bench.session.document.home.drafts.iterdir())
    qtbot.mouseClick(bench.banner.action, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bench.banner.text == says)
    qtbot.mouseClick(bench.banner.action, Qt.MouseButton.LeftButton)
    note = bench.inspector.findChild(QPlainTextEdit)
    assert isinstance(note, QPlainTextEdit)
    assert note.isVisible()
    assert note.toPlainText() == "Half a note"


def test_a_setup_that_was_interrupted_is_there_at_the_next_start(
    qtbot: QtBot, qapp: QApplication, own_home: Path
) -> None:
    kill_once_typed(BEGINS)
    window = open_window([])
    qtbot.addWidget(window)
    page = window.centralWidget()
    assert isinstance(page, FoundingPage)
    assert (page.place_in_row, page.place.name.text()) == (1, "Half a company")
    assert page.person.name.text() == "Mira Brandt"
    assert page._restored.isVisible()
    window.close()
