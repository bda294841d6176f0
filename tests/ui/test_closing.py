"""A window that closes says first that the shared file lacks changes, and goes all the same."""

from __future__ import annotations

import shutil
from pathlib import Path

from bench_records import kpi_named
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from okrdesk.app import Windows
from okrdesk.commands.kpis import change_kpi
from okrdesk.ui.dialogs.question_sheet import QuestionSheet
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.workbench import Workbench

LEFT = Qt.MouseButton.LeftButton


def change(bench: Workbench) -> None:
    assert bench.session.do(change_kpi, kpi_named(bench, "MRR").id, question="Call ten customers")


def told(window: MainWindow) -> QuestionSheet:
    """What is said instead of closing."""
    assert not window.close()
    assert window.isVisible()
    sheet = window.sheet()
    assert isinstance(sheet, QuestionSheet)
    return sheet


def test_a_window_whose_changes_are_shared_goes_without_a_word(
    window: MainWindow, bench: Workbench
) -> None:
    change(bench)
    assert window.close()
    assert not bench.session.is_open


def test_what_failed_is_said_with_what_it_means_and_what_can_be_done(
    qtbot: QtBot, window: MainWindow, bench: Workbench, file: Path
) -> None:
    change(bench)
    file.unlink()
    sheet = told(window)
    says = sheet.says.text()
    assert "Tidewater.okr is no longer in its folder" in says
    assert "kept on this computer and are not in Tidewater.okr yet" in says
    assert list(sheet.buttons) == ["again", "copy", "close"]
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert window.sheet() is None
    assert bench.session.is_open
    qtbot.mouseClick(told(window).buttons["close"], LEFT)
    assert not window.isVisible()
    assert not bench.session.is_open


def test_who_wishes_twice_is_let_go(window: MainWindow, bench: Workbench, file: Path) -> None:
    change(bench)
    file.unlink()
    assert told(window)
    assert window.close()
    assert not bench.session.is_open


def test_trying_again_closes_once_the_file_can_be_written(
    qtbot: QtBot, window: MainWindow, bench: Workbench, file: Path, tmp_path: Path
) -> None:
    away = tmp_path / "away"
    change(bench)
    shutil.move(file, away)
    sheet = told(window)
    qtbot.mouseClick(sheet.buttons["again"], LEFT)
    again = window.sheet()
    assert isinstance(again, QuestionSheet)
    assert again is not sheet, "it is said again that it failed"
    shutil.move(away, file)
    qtbot.mouseClick(again.buttons["again"], LEFT)
    assert not window.isVisible()


def test_a_copy_can_be_saved_before_it_goes(
    qtbot: QtBot, window: MainWindow, bench: Workbench, file: Path
) -> None:
    change(bench)
    file.unlink()
    qtbot.mouseClick(told(window).buttons["copy"], LEFT)
    (dialog,) = window.findChildren(QFileDialog)
    dialog.reject()
    assert bench.session.is_open


def test_a_program_that_is_ended_from_outside_asks_nobody(
    window: MainWindow, bench: Workbench, file: Path
) -> None:
    change(bench)
    file.unlink()
    windows = Windows(window)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    windows.close_all()
    assert not bench.session.is_open


def test_a_start_anew_asks_nobody_and_shows_again_what_was_open(
    window: MainWindow, bench: Workbench, file: Path
) -> None:
    change(bench)
    file.unlink()
    windows = Windows(window)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    windows.begin_anew()
    assert windows.again == (str(file),)
    assert not bench.session.is_open
