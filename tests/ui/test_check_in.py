"""The check-in: whose key results, the one "why?", and drafts that survive."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from okrdesk.domain.kpi_reading import read_board
from okrdesk.domain.records import KeyResult
from okrdesk.ui.pages.check_in_page import CheckInPage
from okrdesk.ui.panes.check_in_editor import CheckInEditor
from okrdesk.ui.panes.why_field import why_asked
from okrdesk.ui.workbench import Workbench


@pytest.fixture
def page(bench: Workbench) -> CheckInPage:
    bench.go("check_in")
    shown = bench.pages.page
    assert isinstance(shown, CheckInPage)
    shown.begin_results()
    return shown


def _owners(bench: Workbench, page: CheckInPage) -> set[str | None]:
    return {bench.session.workspace.get(KeyResult, one).owner for one in page.walk.queue_ids()}


def test_one_is_asked_about_ones_own_key_results(bench: Workbench, page: CheckInPage) -> None:
    assert len(_owners(bench, page)) == 1
    assert 0 < len(page.walk.queue_ids()) < 8


def test_m_asks_about_everybodys_and_back(
    qtbot: QtBot, bench: Workbench, page: CheckInPage
) -> None:
    mine = page.walk.queue_ids()
    page.result.editor.confidence.strip.setFocus()
    qtbot.keyClick(page.result.editor.confidence.strip, Qt.Key.Key_M)
    assert len(page.walk.queue_ids()) == 8
    assert len(_owners(bench, page)) > 1
    page.result.editor.confidence.strip.setFocus()
    qtbot.keyClick(page.result.editor.confidence.strip, Qt.Key.Key_M)
    assert page.walk.queue_ids() == mine


@pytest.mark.parametrize(
    ("now", "last", "chance", "asked"),
    [
        (4, 7, None, "Why 7 → 4?"),
        (6, 7, None, ""),
        (6, 6, 0.31, ""),
        (6, 6, 0.30, "Why 6 of 10 at a chance of 30%?"),
        (2, None, 0.9, "Why 2 of 10 at a chance of 90%?"),
        (None, 7, 0.0, ""),
    ],
)
def test_why_is_asked_of_a_fall_or_far_from_the_chance(
    now: int | None, last: int | None, chance: float | None, asked: str
) -> None:
    assert why_asked(now, last, chance) == asked


def test_the_answer_to_why_is_written_into_the_note(
    qtbot: QtBot, bench: Workbench, page: CheckInPage
) -> None:
    editor = page.result.editor
    asked = page.walk.queue_ids()[0]
    last = editor.confidence.strip.last
    assert last is not None
    editor.confidence.strip.choose(last - 3)
    assert editor.confidence.why.isVisible()
    qtbot.keyClicks(editor.confidence.why.line, "The wizard broke.")
    editor.record()
    newest = bench.session.workspace.check_ins(asked).newest()
    assert newest is not None
    assert newest.note == "Why: The wizard broke."


def _typed(editor: CheckInEditor, qtbot: QtBot) -> None:
    editor.confidence.strip.choose(6)
    editor.note.setFocus()
    qtbot.keyClicks(editor.note, "Half a thought")


def test_what_was_typed_is_back_after_a_crash(
    qtbot: QtBot, bench: Workbench, page: CheckInPage
) -> None:
    _typed(page.result.editor, qtbot)
    again = CheckInEditor(bench.look, bench.session, wide=True)
    qtbot.addWidget(again)
    again.ask(page.walk.queue[0])
    assert again.note.toPlainText() == "Half a thought"
    assert again.confidence.strip.value == 6
    again._draft.button.click()
    assert again.note.toPlainText() == ""
    assert again.confidence.strip.value is None


def test_what_was_recorded_is_no_draft_any_more(
    qtbot: QtBot, bench: Workbench, page: CheckInPage
) -> None:
    _typed(page.result.editor, qtbot)
    page.result.editor.record()
    assert not list(bench.session.document.home.drafts.iterdir())


def test_the_chance_is_marked_and_spoken_but_chooses_nothing(page: CheckInPage) -> None:
    strip = page.result.editor.confidence.strip
    assert strip.chance is not None
    assert strip.value is None
    assert "the chance is" in strip.accessibleDescription()


def test_the_choice_of_whose_is_in_sight(page: CheckInPage) -> None:
    shown = [one.accessibleName() for one in page.steps.findChildren(QWidget) if one.isVisible()]
    assert any(name.startswith("Whose key results: Mine") for name in shown)


@pytest.mark.parametrize("wide", [1024, 800, 640])
def test_where_the_room_is_narrow_the_field_of_a_number_stays_whole(
    qtbot: QtBot, bench: Workbench, wide: int
) -> None:
    bench.window().resize(wide, 700)
    bench.go("check_in")
    page = bench.pages.page
    assert isinstance(page, CheckInPage)
    page.show_everybody(True)
    page.numbers.ask(read_board(bench.session.workspace, bench.session.today).kpis)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: page.is_settled)
    room = page.numbers.viewport()
    for line in page.numbers.rows:
        for part in line.findChildren(QWidget):
            if part.isVisible():
                right = part.mapTo(room, part.rect().topRight()).x()
                assert right < room.width(), part
        assert line.value.isVisible()
