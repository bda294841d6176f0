from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from okrdesk.commands.measurements import record_value
from okrdesk.domain.records import Kpi
from okrdesk.store import Document, Home, Who
from okrdesk.store.snapshots import snapshots_of
from okrdesk.ui.dialogs.findings_sheet import FindingsSheet
from okrdesk.ui.dialogs.snapshots_sheet import SnapshotsSheet
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.parts.button import Button
from okrdesk.ui.workbench import Workbench

TODAY = dt.date(2026, 11, 21)


def churn_of(document: Document) -> str:
    return next(k.id for k in document.workspace.all(Kpi).values() if k.name == "Customer churn")


def elsewhere(path: Path, root: Path, value: float) -> None:
    """Another person records a value in a copy of the file, on another computer."""
    other = Document.open(path, home=Home(root), who=Who("Jonas", "desk"), today=lambda: TODAY)
    other.load(churn_of(other))
    other.do(record_value, churn_of(other), value, TODAY)
    other.publish()
    other.close()


def test_a_snapshot_is_kept_now_listed_and_written_out_as_a_file_of_its_own(
    qtbot: QtBot, window: MainWindow, bench: Workbench, home: Home, tmp_path: Path
) -> None:
    document = bench.session.document
    window.menus.run("file.snapshots")
    sheet = window.sheet()
    assert isinstance(sheet, SnapshotsSheet)
    before = len(sheet.rows)
    qtbot.mouseClick(sheet.keep_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bench.toast.text.startswith("Kept as it is now"))
    kept = snapshots_of(home, document.replica.document_id)
    assert len(kept) == before + 1
    assert kept[0].why == "asked"

    window.menus.run("file.snapshots")
    sheet = window.sheet()
    assert isinstance(sheet, SnapshotsSheet)
    assert "you asked for it" in sheet.rows[0].text()
    qtbot.keyClick(sheet.rows[0], Qt.Key.Key_Space)
    dialog = bench.findChildren(QFileDialog)[-1]
    assert dialog.isVisible()
    out = tmp_path / "back.okr"
    dialog.fileSelected.emit(str(out))
    dialog.close()
    qtbot.waitUntil(lambda: "back.okr is there now" in bench.banner.text)
    assert out.read_bytes()[:6] == b"SQLite"
    assert window.document_path() == document.path


def test_a_snapshot_is_never_written_over_another_file(
    qtbot: QtBot, bench: Workbench, home: Home, file: Path
) -> None:
    bench.copies.keep()
    document_id = bench.session.document.replica.document_id
    qtbot.waitUntil(lambda: bool(snapshots_of(home, document_id)))
    was = file.read_bytes()
    bench.copies.restore(snapshots_of(home, document_id)[0], file)
    qtbot.waitUntil(lambda: "exists, so nothing was restored" in bench.banner.text)
    assert file.read_bytes() == was


def test_what_a_copy_holds_is_taken_in_from_the_menu(
    qtbot: QtBot, window: MainWindow, bench: Workbench, tmp_path: Path
) -> None:
    copy = tmp_path / "Jonas" / "Tidewater.okr"
    copy.parent.mkdir()
    bench.copies.copy_to(copy)
    qtbot.waitUntil(lambda: bench.toast.text.startswith("Saved a copy"))
    elsewhere(copy, tmp_path / "elsewhere", 2.9)
    window.menus.run("file.take_in")
    dialog = bench.findChildren(QFileDialog)[-1]
    dialog.fileSelected.emit(str(copy))
    dialog.close()
    session = bench.session
    churn = churn_of(session.document)

    def newest() -> float | None:
        found = session.load(churn).series_of(churn).newest()
        return None if found is None else found.value

    qtbot.waitUntil(lambda: newest() == 2.9)


def test_f5_looks_for_what_others_changed_and_says_what_came(
    qtbot: QtBot, window: MainWindow, bench: Workbench, file: Path, tmp_path: Path
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: bench.toast.text == "There is nothing new in Tidewater.okr.")


def test_a_whole_file_is_said_to_be_whole(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    window.menus.run("file.check")
    assert bench.toast.text == "Examining Tidewater.okr…"
    qtbot.waitUntil(lambda: bench.toast.text == "The file is whole.")


def test_what_is_wrong_with_the_file_is_listed(
    qtbot: QtBot, window: MainWindow, bench: Workbench, file: Path
) -> None:
    held = bytearray(file.read_bytes())
    held[len(held) // 2 : len(held) // 2 + 400] = b"x" * 400
    file.write_bytes(bytes(held))
    window.menus.run("file.check")
    qtbot.waitUntil(lambda: isinstance(window.sheet(), FindingsSheet))


def test_everything_is_exported_in_the_format_that_the_name_asks_for(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    book, text = tmp_path / "all.xlsx", tmp_path / "all.json"
    bench.papers.export_to(book)
    qtbot.waitUntil(lambda: bench.toast.text == "all.xlsx is ready")
    assert book.read_bytes().startswith(b"PK")
    bench.papers.export_to(text)
    qtbot.waitUntil(lambda: bench.toast.text == "all.json is ready")
    assert json.loads(text.read_text())["history"]
    bench.papers.export_to(tmp_path / "tables")
    qtbot.waitUntil(lambda: bench.toast.text == "tables is ready")
    assert (tmp_path / "tables" / "kpis.csv").exists()


@pytest.mark.parametrize(
    ("asks", "kinds"),
    [
        ("file.copy", "Workspaces (*.okr)"),
        ("file.pdf", "PDF (*.pdf)"),
        ("check_in.calendar", "Calendar files (*.ics)"),
    ],
)
def test_where_a_file_is_to_be_written_only_files_of_its_kind_are_listed(
    window: MainWindow, bench: Workbench, asks: str, kinds: str
) -> None:
    window.menus.run(asks)
    dialog = bench.findChildren(QFileDialog)[-1]
    assert dialog.nameFilters() == [kinds]
    dialog.reject()


def test_the_chosen_format_gives_the_name_its_ending(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    window.menus.run("file.export")
    dialog = bench.findChildren(QFileDialog)[-1]
    assert dialog.defaultSuffix() == "xlsx"
    dialog.filterSelected.emit("Markdown of the OKRs (*.md)")
    assert dialog.defaultSuffix() == "md"
    dialog.close()


def test_an_export_that_cannot_be_written_is_refused_in_one_sentence(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    bench.papers.export_to(tmp_path / "nowhere" / "all.xlsx")
    qtbot.waitUntil(lambda: "so nothing was exported" in bench.banner.text)


@pytest.mark.parametrize("name", ["out.pdf", "out.xlsx", "out.okr", "board.okr"])
def test_what_is_being_written_can_be_cancelled_and_then_leaves_nothing(
    qtbot: QtBot, bench: Workbench, tmp_path: Path, name: str
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    write = {
        "out.pdf": bench.papers.print_to,
        "out.xlsx": bench.papers.export_to,
        "out.okr": bench.copies.copy_to,
        "board.okr": bench.copies.board_copy_to,
    }[name]
    write(folder / name)
    button = next(b for b in bench.toast.findChildren(Button) if b.text() == "Cancel")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    cancelled = bench.toast.text == "Cancelled: nothing was written or changed."
    for desk in (bench.papers, bench.copies):
        desk.stop()
    left = [path.name for path in folder.iterdir()]
    assert left == ([] if cancelled else [name]), "it says what it did, also where it was too late"


def test_what_is_being_written_is_finished_when_the_window_is_closed_meanwhile(
    window: MainWindow, bench: Workbench, tmp_path: Path
) -> None:
    bench.papers.print_to(tmp_path / "out.pdf")
    bench.copies.copy_to(tmp_path / "out.okr")
    window.close()
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "out.okr").read_bytes().startswith(b"SQLite")
