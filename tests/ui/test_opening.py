"""Files and links that come from outside: dropped, sent by the system, clicked on a page."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from okrdesk import app, cli
from okrdesk.__main__ import is_for_command_line
from okrdesk.domain.records import KeyResult
from okrdesk.store import Home
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.dialogs.about_sheet import AboutSheet
from okrdesk.ui.dialogs.bug_sheet import BugSheet
from okrdesk.ui.dialogs.licences_sheet import LicencesSheet
from okrdesk.ui.file_events import FileEvents
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.pages.kpi_page import KpiPage
from okrdesk.ui.parts.options_sheet import OptionsSheet
from okrdesk.ui.workbench import Workbench


def link(file: Path, more: str = "") -> str:
    return f"okrdesk://open?file={file}{more}"


def refusals(window: MainWindow) -> str:
    shown = [text.text() for text in window.findChildren(QLabel) if text.isVisibleTo(window)]
    return " ".join(shown)


def test_a_link_opens_its_file_and_shows_the_key_result(
    qtbot: QtBot, window: MainWindow, file: Path
) -> None:
    assert window.fulfil(link(file, "&kr=2.1"))
    assert window.bench is not None
    bench = window.bench
    window.show()
    qtbot.waitUntil(lambda: bench.settled)
    chosen = bench.session.workspace.get(KeyResult, bench.inspector.record_id)
    assert chosen.title == "Agency sign-ups a month"


def test_a_link_to_a_kpi_goes_to_its_page_and_changes_nothing(bench: Workbench) -> None:
    window = bench.window()
    assert isinstance(window, MainWindow)
    changes, before = bench.session.document.history(), bench.session.document.path.read_bytes()
    assert window.fulfil(link(bench.session.document.path, "&kpi=Customer%20churn"))
    assert window.bench is bench
    page = bench.pages.page
    assert isinstance(page, KpiPage)
    assert page.bar.name.text() == "Customer churn"
    assert bench.session.document.history() == changes
    assert bench.session.document.path.read_bytes() == before


@pytest.mark.parametrize("more", ["&kr=9.9", "&kpi=Nothing%20such"])
def test_a_link_to_what_is_not_there_opens_the_file_and_says_so(
    bench: Workbench, more: str
) -> None:
    window = bench.window()
    assert isinstance(window, MainWindow)
    assert window.fulfil(link(bench.session.document.path, more))
    assert bench.banner.isVisible()


def test_an_odd_link_is_refused_in_the_window_and_opens_nothing(
    window: MainWindow, file: Path
) -> None:
    assert not window.fulfil(link(file, "&delete=all"))
    assert window.bench is None
    assert "This link is not one that OKRDesk knows" in refusals(window)


def test_a_file_that_the_system_sends_is_kept_until_somebody_listens(
    qtbot: QtBot, qapp: QApplication
) -> None:
    events = FileEvents(qapp)
    try:
        QApplication.sendEvent(qapp, QFileOpenEvent("/first.okr"))
        QApplication.sendEvent(qapp, QFileOpenEvent(QUrl("okrdesk://open?file=/x%20y.okr&kr=1")))
        QApplication.sendEvent(qapp, QFileOpenEvent("/third.okr"))
        assert events.take() == "/first.okr"
        heard: list[str] = []
        events.asked.connect(heard.append)
        events.listen()
        QApplication.sendEvent(qapp, QFileOpenEvent("/last.okr"))
        assert heard[1:] == ["/third.okr", "/last.okr"]
        assert heard[0].startswith("okrdesk://open?file=/x")
        assert events.take() == ""
    finally:
        qapp.removeEventFilter(events)


def test_each_file_gets_a_window_and_one_that_is_shown_is_raised(
    qtbot: QtBot, qapp: QApplication, file: Path, tmp_path: Path
) -> None:
    other = tmp_path / "Harbour.okr"
    shutil.copy(file, other)
    first = app.open_window([])
    windows = app.Windows(first)
    try:
        windows.bring(str(file))  # the welcome page makes room
        assert first.document_path() == file
        before = {w for w in qapp.topLevelWidgets() if isinstance(w, MainWindow)}
        windows.bring(link(file, "&kr=1.1"))
        windows.bring("")
        windows.bring("okrdesk://odd")
        assert {w for w in qapp.topLevelWidgets() if isinstance(w, MainWindow)} == before
        windows.bring(str(other))
        new = {w for w in qapp.topLevelWidgets() if isinstance(w, MainWindow)} - before
        assert [window.document_path() for window in new] == [other]
    finally:
        for window in qapp.topLevelWidgets():
            if isinstance(window, MainWindow):
                window.close()


def test_a_link_followed_by_more_words_is_no_command(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["okrdesk://open?file=/a.okr", "import", "/b.okr"]
    assert not is_for_command_line(words[:1])
    assert is_for_command_line(words)
    assert cli.main(words) == 2
    assert "No such command" in capsys.readouterr().err


def test_about_leads_to_the_licences(qtbot: QtBot, window: MainWindow) -> None:
    window.show_welcome()
    window.show()
    window.menus.run("help.about")
    about = window.sheet()
    assert isinstance(about, AboutSheet)
    about.licences.click()
    sheet = next(s for s in window.findChildren(LicencesSheet) if not s.isHidden())
    sheet.work.click()
    works = window.sheet()
    assert isinstance(works, OptionsSheet)
    qtbot.keyClicks(works.line.field, "pyside6")
    qtbot.keyClick(works.line.field, Qt.Key.Key_Return)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in sheet.text.toPlainText()


def test_a_long_text_takes_the_room_there_is_and_its_sheet_does_not_scroll(
    qtbot: QtBot, window: MainWindow, look: Appearance
) -> None:
    window.show_welcome()
    window.show()
    look.choose_zoom(200)
    for made in (
        LicencesSheet(look, window.ground()),
        BugSheet(look, window.ground(), "bug\n" * 99),
    ):
        made.appear()
        QApplication.processEvents()
        assert made.body_area.verticalScrollBar().maximum() == 0
        assert made.text.verticalScrollBar().maximum() > 0
        assert made.box.geometry().bottom() < made.height()
        made.go()


def test_a_portable_program_keeps_everything_beside_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "stick" / "okrdesk"
    program.parent.mkdir()
    monkeypatch.setattr(sys, "executable", str(program))
    (tmp_path / "stick" / "portable.txt").touch()
    assert Home.find(None, {}).root.name == "okrdesk"  # from source there is no such thing
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert Home.find(None, {}).root == tmp_path / "stick" / "home"
    assert Home.find(None, {"OKRDESK_HOME": "/elsewhere"}).root == Path("/elsewhere").absolute()
    inside = tmp_path / "stick" / "OKRDesk.app" / "Contents" / "MacOS" / "okrdesk"
    monkeypatch.setattr(sys, "executable", str(inside))
    assert Home.find(None, {}).root == tmp_path / "stick" / "home"
    (tmp_path / "stick" / "portable.txt").unlink()
    assert Home.find(None, {}).root.name == "okrdesk"
