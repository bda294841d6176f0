"""Who are you in this file? Asked once per computer and document, by a real window."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from bench_records import objective_titled
from other_people import somebody_else
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from okrdesk.commands.objectives import change_objective
from okrdesk.domain.records import Objective
from okrdesk.settings import Settings
from okrdesk.store import Document, Home, Who
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.dialogs.keys_sheet import KeysSheet
from okrdesk.ui.dialogs.who_sheet import WhoSheet
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.palette import Palette
from okrdesk.ui.workbench import Workbench

TODAY = dt.date(2026, 11, 21)
LEFT = Qt.MouseButton.LeftButton
Open = Callable[..., MainWindow]


@pytest.fixture(autouse=True)
def nobody_said_who_works(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OKRDESK_PERSON", raising=False)
    monkeypatch.setenv("OKRDESK_DEVICE", "")


@pytest.fixture
def open_file(
    qtbot: QtBot, look: Appearance, settings: Settings, home: Home, file: Path
) -> Iterator[Open]:
    """The window as it starts on this computer, where nothing was said about who works."""
    made: list[MainWindow] = []

    def opened(path: Path = file, *, is_named: bool = False) -> MainWindow:
        who = Who("root", "box")
        window = MainWindow(look, settings, home, who, lambda: TODAY, is_named=is_named)
        qtbot.addWidget(window)
        window.resize(1440, 900)
        assert window.files.open_path(path)
        window.show()
        qtbot.waitExposed(window)
        made.append(window)
        qtbot.waitUntil(lambda: bench_of(window).settled)
        return window

    yield opened
    for window in made:
        window.close()


def bench_of(window: MainWindow) -> Workbench:
    assert window.bench is not None
    return window.bench


def sheet_of(window: MainWindow) -> WhoSheet:
    sheet = window.sheet()
    assert isinstance(sheet, WhoSheet)
    return sheet


def rename(bench: Workbench, title: str) -> bool:
    objective = objective_titled(bench, "Agencies")
    return bench.session.do(change_objective, objective.id, title=title)


def test_a_file_of_others_asks_for_one_of_its_people_and_the_computer(
    qtbot: QtBot, open_file: Open
) -> None:
    window = open_file()
    sheet = sheet_of(window)
    assert sheet.accessibleName() == "Who are you in Tidewater?"
    assert "Jonas Thiel" in sheet.people
    assert "Mira Brandt" in sheet.people
    sheet.people["Jonas Thiel"].setChecked(True)
    sheet.device.setText("jonas-desk")
    qtbot.mouseClick(sheet.ok_button, LEFT)
    assert window.sheet() is None
    bench = bench_of(window)
    assert bench.session.read_only_because is None
    assert rename(bench, "Agencies send clients")
    assert bench.session.document.history()[0].by == "Jonas Thiel"


def test_the_answer_is_kept_and_not_asked_for_again(
    qtbot: QtBot, open_file: Open, settings: Settings
) -> None:
    window = open_file()
    sheet = sheet_of(window)
    qtbot.mouseClick(sheet.people["Jonas Thiel"], LEFT)
    qtbot.mouseClick(sheet.ok_button, LEFT)
    document = bench_of(window).session.document.replica.document_id
    assert settings.get("who", document) == "Jonas Thiel"
    assert settings.get("who") == ""
    window.close()
    again = open_file()
    assert again.sheet() is None
    assert rename(bench_of(again), "Agencies send clients")
    assert bench_of(again).session.document.history()[0].by == "Jonas Thiel"


def test_someone_else_writes_a_name_by_keyboard(qtbot: QtBot, open_file: Open) -> None:
    window = open_file()
    sheet = sheet_of(window)
    sheet.name.setFocus()
    qtbot.keyClicks(sheet.name, "Anna Berg")
    assert sheet.someone.isChecked()
    qtbot.keyClick(sheet.name, Qt.Key.Key_Return)
    assert window.sheet() is None
    assert bench_of(window).session.document.at().by == "Anna Berg"


def test_without_a_name_the_sheet_stays(qtbot: QtBot, open_file: Open) -> None:
    window = open_file()
    sheet = sheet_of(window)
    qtbot.mouseClick(sheet.someone, LEFT)
    qtbot.mouseClick(sheet.ok_button, LEFT)
    assert window.sheet() is sheet


def test_until_it_is_answered_nothing_is_changed_and_it_is_asked_again(
    qtbot: QtBot, open_file: Open
) -> None:
    window = open_file()
    qtbot.keyClick(sheet_of(window), Qt.Key.Key_Escape)
    assert not rename(bench_of(window), "Agencies send clients")
    window.close()
    assert isinstance(open_file().sheet(), WhoSheet)


def test_only_looking_changes_nothing_until_one_becomes_an_editor(
    qtbot: QtBot, open_file: Open
) -> None:
    window = open_file()
    qtbot.mouseClick(sheet_of(window).look_button, LEFT)
    bench = bench_of(window)
    assert not rename(bench, "Agencies send clients")
    assert "only look" in bench.banner.text
    window.close()
    window = open_file()
    bench = bench_of(window)
    assert window.sheet() is None
    assert bench.status.standing.isVisible()
    assert bench.status.standing.text() == "Only looking"
    qtbot.mouseClick(bench.status.standing, LEFT)
    qtbot.mouseClick(bench.banner.action, LEFT)
    sheet = sheet_of(window)
    qtbot.mouseClick(sheet.people["Jonas Thiel"], LEFT)
    qtbot.mouseClick(sheet.ok_button, LEFT)
    assert not bench.status.standing.isVisible()
    assert bench.banner.text == ""
    assert rename(bench, "Agencies send clients")


def test_who_only_looks_writes_nothing_into_the_shared_file(
    qtbot: QtBot, open_file: Open, file: Path
) -> None:
    apart = file.parent / "apart"
    apart.mkdir()
    shutil.copy(file, apart / file.name)
    window = open_file()
    qtbot.mouseClick(sheet_of(window).look_button, LEFT)
    session, objective = bench_of(window).session, objective_titled(bench_of(window), "Agencies")
    with somebody_else(apart / file.name) as anna:
        anna.do(change_objective, objective.id, title="Agencies send clients")
    before = file.read_bytes()
    shutil.copy(apart / file.name, file.with_name("Tidewater (1).okr"))
    # Somebody may look while it is being copied, and say that it is cut short.
    title = "Agencies send clients"
    qtbot.waitUntil(lambda: session.workspace.get(Objective, objective.id).title == title)
    window.close()
    assert file.read_bytes() == before


def test_a_file_that_was_made_here_asks_nobody(open_file: Open, home: Home, tmp_path: Path) -> None:
    from okrdesk.commands.sample import fill_sample

    path = tmp_path / "mine.okr"
    document = Document.create(path, home=home, who=Who("root", "box"), today=lambda: TODAY)
    document.do(fill_sample)
    assert document.publish().ok
    document.close()
    assert open_file(path).sheet() is None


def test_where_it_was_said_who_works_nobody_is_asked(open_file: Open) -> None:
    window = open_file(is_named=True)
    assert window.sheet() is None
    bench = bench_of(window)
    assert bench.session.read_only_because is None
    window.menus.run("file.who")
    assert window.sheet() is None
    assert "OKRDESK_PERSON says that you are root" in bench.banner.text


def test_only_looking_is_ended_from_the_menu_also_where_it_was_said_who_works(
    open_file: Open, settings: Settings, home: Home, file: Path
) -> None:
    document = Document.open(file, home=home, who=Who("root", "box"), today=lambda: TODAY)
    settings.set("only_look", True, document.replica.document_id)
    document.close()
    window = open_file(is_named=True)
    session = bench_of(window).session
    assert session.permission.only_looks
    window.menus.run("file.who")
    assert not session.permission.only_looks
    assert not settings.get("only_look", session.document.replica.document_id)


def test_one_can_become_somebody_else_from_the_menu(qtbot: QtBot, open_file: Open) -> None:
    window = open_file()
    sheet = sheet_of(window)
    qtbot.mouseClick(sheet.people["Jonas Thiel"], LEFT)
    qtbot.mouseClick(sheet.ok_button, LEFT)
    window.menus.run("file.who")
    sheet = sheet_of(window)
    assert sheet.people["Jonas Thiel"].isChecked()
    qtbot.mouseClick(sheet.people["Mira Brandt"], LEFT)
    qtbot.mouseClick(sheet.ok_button, LEFT)
    assert bench_of(window).session.document.at().by == "Mira Brandt"


def test_who_one_is_is_asked_once_the_palette_is_closed_and_what_it_opened_is_done(
    qtbot: QtBot, look: Appearance, settings: Settings, home: Home, file: Path
) -> None:
    window = MainWindow(look, settings, home, Who("root", "box"), lambda: TODAY, is_named=False)
    qtbot.addWidget(window)
    assert window.files.open_path(file)
    window.menus.run("view.palette")
    palette = window.sheet()
    assert isinstance(palette, Palette)
    window.show()
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: bench_of(window).settled)
    assert window.sheet() is palette
    qtbot.keyClicks(palette.line.field, ">all keys")
    qtbot.keyClick(palette.line.field, Qt.Key.Key_Return)
    keys = window.sheet()
    assert isinstance(keys, KeysSheet)
    QApplication.processEvents()
    assert window.sheet() is keys
    qtbot.keyClick(keys, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: isinstance(window.sheet(), WhoSheet))
    window.close()
