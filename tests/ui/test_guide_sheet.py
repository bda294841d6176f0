"""The guide in the language of the window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from okrdesk.domain import words
from okrdesk.ui.dialogs.guide_sheet import GuideSheet
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.workbench import Workbench


@pytest.fixture
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    words.speak(request.param, None)
    yield request.param
    words.speak(words.ENGLISH, None)


def opened(window: MainWindow) -> GuideSheet:
    window.menus.run("help.guide")
    sheet = window.sheet()
    assert isinstance(sheet, GuideSheet)
    return sheet


@pytest.mark.parametrize(
    ("language", "first"),
    [("de", "Mit OKRDesk arbeiten"), ("en", "Using OKRDesk"), ("fr", "Using OKRDesk")],
    indirect=["language"],
)
def test_the_guide_speaks_as_the_window_does_and_else_english(
    window: MainWindow, bench: Workbench, language: str, first: str
) -> None:
    sheet = opened(window)
    assert sheet.text.toPlainText().startswith(first)
    named = "../pictures/window.png" if language == "de" else "pictures/window.png"
    assert named in sheet.text.toHtml()
    picture = sheet.text.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(named))
    assert picture, "found from the folder of the page"


@pytest.mark.parametrize("language", ["de"], indirect=True)
def test_links_and_parts_of_a_german_page_lead_to_german_pages_where_there_are_any(
    window: MainWindow, bench: Workbench, language: str
) -> None:
    sheet = opened(window)
    sheet.text.anchorClicked.emit(QUrl("file.md"))
    assert sheet.parts.value == "file.md"
    assert sheet.text.toPlainText().startswith("Die .okr-Datei")
    sheet.parts.choose("command_line.md")
    assert sheet.text.toPlainText().startswith("The command line")
    sheet.parts.choose("coach.md")
    assert sheet.text.toPlainText().startswith("Der Coach")


def test_words_are_searched_in_all_parts_of_the_guide(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    sheet = opened(window)
    qtbot.keyClick(sheet.text, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert sheet.search.hasFocus()
    qtbot.keyClicks(sheet.search, "gauges keep")
    qtbot.keyClick(sheet.search, Qt.Key.Key_Return)
    assert sheet.text.textCursor().selectedText().casefold() == "gauges keep"
    assert sheet.parts.value == "guide.md"
    first = sheet.text.textCursor().position()
    sheet.search.setText("OKRDESK_HOME")
    qtbot.keyClick(sheet.search, Qt.Key.Key_Return)
    assert sheet.parts.value != "guide.md"
    assert sheet.text.textCursor().selectedText() == "OKRDESK_HOME"
    sheet.search.setText("gauges keep")
    for _ in range(40):
        qtbot.keyClick(sheet.search, Qt.Key.Key_Return)
        if (sheet.parts.value, sheet.text.textCursor().position()) == ("guide.md", first):
            break
    else:
        pytest.fail("the search does not come round")
    sheet.search.setText("no such word anywhere")
    qtbot.keyClick(sheet.search, Qt.Key.Key_Return)
    assert sheet.missed.isVisible()
    assert sheet.isVisible()


def test_a_list_longer_than_its_sheet_is_read_by_keys(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    window.resize(900, 500)
    window.menus.run("help.keys")
    sheet = window.sheet()
    assert sheet is not None
    bar = sheet.body_area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    close = QApplication.focusWidget()
    assert close is not None
    qtbot.keyClick(close, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    qtbot.keyClick(close, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    qtbot.keyClick(close, Qt.Key.Key_Home)
    assert bar.value() == 0
