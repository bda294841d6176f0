"""Forks, older versions and other programs' edits are asked about; each answer by a real click."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from bench_records import kpi_named, objective_titled
from other_people import somebody_else
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from okrdesk.commands.kpis import change_kpi
from okrdesk.commands.objectives import change_objective
from okrdesk.domain.records import Kpi, Objective
from okrdesk.ui.dialogs.question_sheet import QuestionSheet
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.workbench import Workbench

LEFT = Qt.MouseButton.LeftButton
Answer = Callable[[str], None]


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("okrdesk.store.platform.LOCAL_POLL_S", 0.1)
    monkeypatch.setattr("okrdesk.session.publishing.AFTER_LAST_EDIT_MS", 50)


def sheet_of(qtbot: QtBot, window: MainWindow, kind: str) -> QuestionSheet:
    """The question, once it is asked; `kind` is one of its answers."""

    def is_there() -> bool:
        sheet = window.sheet()
        return isinstance(sheet, QuestionSheet) and kind in sheet.buttons

    qtbot.waitUntil(is_there)
    sheet = window.sheet()
    assert isinstance(sheet, QuestionSheet)
    return sheet


def answer(qtbot: QtBot, window: MainWindow, which: str) -> None:
    qtbot.mouseClick(sheet_of(qtbot, window, which).buttons[which], LEFT)


def title_of(bench: Workbench, objective: Objective) -> str:
    return bench.session.workspace.get(Objective, objective.id).title


@pytest.fixture
def fork(bench: Workbench, file: Path) -> Path:
    """A copy under a name that a person chose, with a title of its own."""
    objective = objective_titled(bench, "Agencies")
    path = file.with_name("Tidewater what if.okr")
    apart = file.parent / "apart"
    apart.mkdir()
    shutil.copy(file, apart / file.name)
    with somebody_else(apart / file.name) as anna:
        anna.do(change_objective, objective.id, title="Agencies send clients")
    shutil.copy(apart / file.name, path)
    return path


def test_a_copy_that_appears_is_asked_about_and_nothing_of_it_is_taken(
    qtbot: QtBot, window: MainWindow, bench: Workbench, fork: Path
) -> None:
    objective = objective_titled(bench, "Agencies")
    sheet = sheet_of(qtbot, window, "apart")
    assert sheet.accessibleName() == "Do these two belong together?"
    assert list(sheet.buttons) == ["apart", "take", "new"]
    qtbot.mouseClick(sheet.later_button, LEFT)
    assert window.sheet() is None
    assert title_of(bench, objective) == objective.title
    assert bench.banner.text == ""


def test_taking_in_what_a_copy_holds_leaves_the_copy_as_it_is(
    qtbot: QtBot, window: MainWindow, bench: Workbench, fork: Path
) -> None:
    objective, before = objective_titled(bench, "Agencies"), fork.read_bytes()
    with qtbot.waitSignal(bench.session.changed):
        answer(qtbot, window, "take")
    assert title_of(bench, objective) == "Agencies send clients"
    qtbot.waitUntil(lambda: "came from" in bench.banner.text or "came in" in bench.banner.text)
    assert fork.read_bytes() == before


def test_what_is_kept_apart_is_not_asked_about_again(
    qtbot: QtBot, window: MainWindow, bench: Workbench, fork: Path
) -> None:
    answer(qtbot, window, "apart")
    fork.touch()
    with qtbot.waitSignal(bench.session.publish_state):
        bench.session.do(change_objective, objective_titled(bench, "Agencies").id, title="Ours")
    assert window.files.open_path(bench.session.document.path)
    again = window.bench
    assert again is not None
    qtbot.waitUntil(lambda: again.settled)
    assert window.sheet() is None


def test_a_fork_can_become_a_document_of_its_own_and_be_opened(
    qtbot: QtBot, window: MainWindow, bench: Workbench, fork: Path, tmp_path: Path
) -> None:
    answer(qtbot, window, "new")
    dialog = next(one for one in window.findChildren(QFileDialog) if one.isVisible())
    place = tmp_path / "mine.okr"
    dialog.fileSelected.emit(str(place))
    dialog.close()
    qtbot.waitUntil(lambda: "a document of its own" in bench.banner.text)
    known = bench.session.document.replica.document_id
    qtbot.mouseClick(bench.banner.action, LEFT)
    opened = window.bench
    assert opened is not None
    assert opened.session.document.path == place
    assert opened.session.document.replica.document_id != known


@pytest.fixture
def rolled_back(qtbot: QtBot, bench: Workbench, file: Path, tmp_path: Path) -> Objective:
    """The objective whose title the shared file forgot again."""
    objective = objective_titled(bench, "Agencies")
    shutil.copy(file, tmp_path / "backup")
    with qtbot.waitSignal(
        bench.session.publish_state,
        check_params_cb=lambda state: state.shared_at is not None and not state.waiting_since,
    ):
        bench.session.do(change_objective, objective.id, title="Agencies send clients")
    shutil.copy(tmp_path / "backup", file)
    return objective


def test_an_older_version_is_kept_out_unless_one_goes_back_to_it(
    qtbot: QtBot, window: MainWindow, bench: Workbench, rolled_back: Objective
) -> None:
    sheet = sheet_of(qtbot, window, "back")
    assert list(sheet.buttons) == ["keep", "back", "aside"]
    qtbot.mouseClick(sheet.buttons["keep"], LEFT)
    assert title_of(bench, rolled_back) == "Agencies send clients"
    assert window.sheet() is None


def test_going_back_to_the_older_version_is_undone_like_any_change(
    qtbot: QtBot, window: MainWindow, bench: Workbench, rolled_back: Objective
) -> None:
    with qtbot.waitSignal(bench.session.changed):
        answer(qtbot, window, "back")
    assert title_of(bench, rolled_back) == rolled_back.title
    window.menus.run("edit.undo")
    assert title_of(bench, rolled_back) == "Agencies send clients"


def test_the_older_version_can_be_opened_aside(
    qtbot: QtBot, window: MainWindow, bench: Workbench, rolled_back: Objective, file: Path
) -> None:
    answer(qtbot, window, "aside")
    qtbot.waitUntil(lambda: "Tidewater as it was.okr" in bench.banner.text)
    assert title_of(bench, rolled_back) == "Agencies send clients"
    qtbot.mouseClick(bench.banner.action, LEFT)
    opened = window.bench
    assert opened is not None
    assert opened.session.document.path == file.with_name("Tidewater as it was.okr")
    assert title_of(opened, rolled_back) == rolled_back.title


@pytest.fixture
def meddled(bench: Workbench, file: Path) -> Kpi:
    kpi = kpi_named(bench, "Customer churn")
    with closing(sqlite3.connect(file)) as tool:
        tool.execute("UPDATE kpi SET name='Leavers' WHERE id=?", (kpi.id,))
        tool.commit()
    return kpi


def test_what_another_program_changed_is_named_and_not_taken(
    qtbot: QtBot, window: MainWindow, bench: Workbench, meddled: Kpi
) -> None:
    sheet = sheet_of(qtbot, window, "adopt")
    assert "Customer churn" in sheet.says.text()
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert bench.session.workspace.get(Kpi, meddled.id).name == "Customer churn"


def test_of_many_changed_things_the_first_are_named_with_how_many_more(
    qtbot: QtBot, window: MainWindow, bench: Workbench, file: Path
) -> None:
    kpi = kpi_named(bench, "Customer churn")
    with closing(sqlite3.connect(file)) as tool:
        tool.execute("UPDATE kpi SET unit='days'")
        tool.execute("UPDATE measurement SET value=value+1 WHERE kpi=?", (kpi.id,))
        tool.execute("INSERT INTO team(id, name) VALUES('team00000009', 'Ops')")
        tool.commit()
    says = sheet_of(qtbot, window, "adopt").says.text()
    named = says.partition("It changed: ")[2]
    assert named.count(" · ") == 4
    assert named.endswith(" more.")


def test_what_was_only_written_again_asks_nothing(
    qtbot: QtBot, window: MainWindow, bench: Workbench, file: Path
) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as tool:
        tool.execute("PRAGMA user_version=100")
        tool.execute("VACUUM")
    with qtbot.waitSignal(bench.session.asked):
        pass
    shutil.copy(file, file.with_name("Tidewater what if.okr"))
    assert "take" in sheet_of(qtbot, window, "take").buttons


def test_what_another_program_changed_can_be_taken_over_and_undone(
    qtbot: QtBot, window: MainWindow, bench: Workbench, meddled: Kpi
) -> None:
    answer(qtbot, window, "adopt")
    assert bench.session.workspace.get(Kpi, meddled.id).name == "Leavers"
    window.menus.run("edit.undo")
    assert bench.session.workspace.get(Kpi, meddled.id).name == "Customer churn"


def test_a_question_waits_until_the_sheet_in_sight_is_gone(
    qtbot: QtBot, window: MainWindow, bench: Workbench, rolled_back: Objective
) -> None:
    window.sheets.show_keys()
    keys = window.sheet()
    assert keys is not None
    with qtbot.waitSignal(bench.session.asked):
        pass
    assert window.sheet() is keys
    qtbot.keyClick(keys, Qt.Key.Key_Escape)
    assert "back" in sheet_of(qtbot, window, "back").buttons


def test_a_question_of_the_opening_is_asked_when_the_window_is_there(
    qtbot: QtBot, window: MainWindow, bench: Workbench, file: Path, tmp_path: Path
) -> None:
    copy = Path(shutil.copy(file, tmp_path / "Tidewater plan B.okr"))
    copy = Path(shutil.move(copy, file.parent / "apart.okr"))
    kpi = kpi_named(bench, "Customer churn")
    bench.session.do(change_kpi, kpi.id, name="Leavers")
    assert window.files.open_path(copy)
    assert "is a copy of" in sheet_of(qtbot, window, "take").says.text()
