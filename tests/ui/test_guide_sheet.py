"""The guide in the language of the window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument

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
