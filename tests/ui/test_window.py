from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path

import pytest
import xlsxwriter
from bench_records import TODAY
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from roomy import cramped
from typing_extensions import override

from okrdesk.commands.kpis import change_kpi
from okrdesk.domain.errors import OkrError
from okrdesk.domain.records import Kpi
from okrdesk.settings import Settings
from okrdesk.store import Document, Home, Who
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.bugs import BugCatcher, report_of
from okrdesk.ui.dialogs.bug_sheet import BugSheet
from okrdesk.ui.dialogs.import_sheet import ImportSheet
from okrdesk.ui.dialogs.keys_sheet import KeysSheet
from okrdesk.ui.dialogs.workspace_sheet import WorkspaceSheet
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.pages.welcome_page import WelcomePage
from okrdesk.ui.panes.alert_strip import AlertStrip
from okrdesk.ui.parts.banner import Banner
from okrdesk.ui.pictures import make_picture
from okrdesk.ui.workbench import Workbench


def drop(window: MainWindow, *paths: Path) -> None:
    drop_urls(window, *(QUrl.fromLocalFile(str(path)) for path in paths))


def drop_urls(window: MainWindow, *urls: QUrl) -> None:
    carried = QMimeData()
    carried.setUrls(urls)
    window.dropEvent(
        QDropEvent(
            QPointF(10, 10), Qt.DropAction.CopyAction, carried,
            Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        )
    )  # fmt: skip


def test_the_welcome_page_offers_three_ways_and_the_files_of_before(
    window: MainWindow, file: Path
) -> None:
    window.show_welcome()
    page = window.findChild(WelcomePage)
    assert page.recent == []
    assert window.files.open_path(file)
    window.show_welcome()
    page = window.findChildren(WelcomePage)[-1]
    assert [button.text() for button in page.recent] == ["Tidewater"]


def test_the_welcome_is_whole_where_words_are_large_and_the_window_is_small(
    qtbot: QtBot, window: MainWindow, look: Appearance
) -> None:
    look.choose_zoom(150)
    window.resize(1024, 700)
    window.show_welcome()
    window.show()
    qtbot.waitExposed(window)
    page = window.findChild(WelcomePage)
    qtbot.waitUntil(lambda: not cramped(page))
    card = page.start.parentWidget()
    assert page.rect().contains(card.geometry())


def test_a_new_workspace_is_made_and_remembered(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, settings: Settings
) -> None:
    window.show_welcome()
    window.menus.run("file.new")
    sheet = window.sheet()
    assert isinstance(sheet, WorkspaceSheet)
    qtbot.keyClicks(sheet.name, "Blue Harbour")
    sheet.place.setText(str(tmp_path / "Blue Harbour.okr"))
    sheet.answer()
    assert (tmp_path / "Blue Harbour.okr").exists()
    assert window.windowTitle() == "Blue Harbour.okr — OKRDesk"
    assert settings.get("recent_files") == [str(tmp_path / "Blue Harbour.okr")]
    says = [label.text() for label in window.findChildren(QLabel)]
    assert "Which numbers tell you the company is well? Choose five to seven." in says


def test_the_sample_company_is_a_fresh_copy_each_time(window: MainWindow) -> None:
    window.menus.run("file.sample")
    first = window.bench.session.document.path
    window.menus.run("file.sample")
    assert window.bench.session.document.path != first
    assert first.exists()


def test_a_file_that_is_no_workspace_is_refused_in_the_window(
    window: MainWindow, tmp_path: Path
) -> None:
    other = tmp_path / "notes.okr"
    other.write_text("just text")
    assert not window.files.open_path(other)
    assert any("notes.okr" in label.text() for label in window.findChildren(QLabel))


def test_a_dropped_workspace_is_opened(window: MainWindow, file: Path) -> None:
    drop(window, file)
    assert window.bench is not None
    assert window.bench.session.document.path == file


def test_a_dropped_table_is_shown_before_it_is_taken(
    qtbot: QtBot, window: MainWindow, bench: Workbench, tmp_path: Path
) -> None:
    table = tmp_path / "values.csv"
    table.write_text("Date,KPI,Value\n2026-11-20,Customer churn,3.3\n2026-11-21,MRR,much\n")
    drop(window, table)
    qtbot.waitUntil(lambda: isinstance(window.sheet(), ImportSheet))
    sheet = window.sheet()
    says = " ".join(label.text() for label in sheet.findChildren(QLabel))
    assert "1 refused" in says
    assert "much" in says
    with qtbot.waitSignal(bench.session.changed):
        qtbot.mouseClick(sheet.take_button, Qt.MouseButton.LeftButton)
    assert bench.session.undo_label() == "Import 1 rows from values.csv"


def test_an_import_says_what_would_come_in_before_it_does(
    qtbot: QtBot, window: MainWindow, bench: Workbench, tmp_path: Path
) -> None:
    table = tmp_path / "values.csv"
    long = "".join(f"2026-10-{day:02},Rain,{day}\n" for day in range(1, 6))
    table.write_text(f"Date,KPI,Value\n2026-11-15,Customer churn,3.3\n{long}")
    drop(window, table)
    qtbot.waitUntil(lambda: isinstance(window.sheet(), ImportSheet))
    says = [label.text() for label in window.sheet().findChildren(QLabel)]
    comes = says[says.index("What comes in") + 1 :][:3]
    assert comes == [
        "New KPI: Rain",
        "Customer churn, 15 Nov: 3.4% → 3.3%",
        "Rain: 5 values, 1 Oct to 5 Oct",
    ]


def test_goals_of_an_import_are_named_before_they_come_in(
    qtbot: QtBot, window: MainWindow, bench: Workbench, tmp_path: Path
) -> None:
    goals = tmp_path / "goals.md"
    goals.write_text(
        "# Q4 2026\n\n## Partners bring customers\n\n- Partner sign-ups from 1 to 20\n"
    )
    drop(window, goals)
    qtbot.waitUntil(lambda: isinstance(window.sheet(), ImportSheet))
    says = [label.text() for label in window.sheet().findChildren(QLabel)]
    assert "New objective: Partners bring customers" in says
    assert "New key result: Partner sign-ups from 1 to 20" in says


def test_a_workbook_that_is_dropped_is_read_as_a_table(
    qtbot: QtBot, window: MainWindow, bench: Workbench, tmp_path: Path
) -> None:
    table = tmp_path / "values.XLSX"
    with xlsxwriter.Workbook(table) as book:
        sheet = book.add_worksheet()
        for place, row in enumerate((("Date", "KPI", "Value"), ("2026-11-20", "MRR", 48_300))):
            sheet.write_row(place, 0, row)
    drop(window, table)
    qtbot.waitUntil(lambda: isinstance(window.sheet(), ImportSheet))
    with qtbot.waitSignal(bench.session.changed):
        qtbot.mouseClick(window.sheet().take_button, Qt.MouseButton.LeftButton)
    assert bench.session.undo_label() == "Import 1 rows from values.XLSX"


def test_a_file_of_before_says_that_it_is_away_and_is_taken_off_the_list(
    qtbot: QtBot, window: MainWindow, bench: Workbench, file: Path
) -> None:
    file.unlink()
    window.show_welcome()
    page = window.findChild(WelcomePage)
    assert "not in its folder now" in [one.text() for one in page.findChildren(QLabel)]
    (off,) = [
        one for one in page.findChildren(QAbstractButton)
        if one.accessibleName() == "Take Tidewater off this list"
    ]  # fmt: skip
    off.setFocus()
    qtbot.keyClick(off, Qt.Key.Key_Space)
    assert not page.recent[0].isVisible()
    assert page.start.hasFocus()
    assert window.files.recent() == ()


def test_files_of_another_kind_are_refused_by_name(
    window: MainWindow, bench: Workbench, tmp_path: Path
) -> None:
    drop(window, Path("/photo.jpg"), Path("/film.mp4"))
    says = "Not taken: photo.jpg, film.mp4. OKRDesk does not read files of this kind."
    assert bench.banner.text == says
    drop(window, tmp_path)
    assert bench.banner.text.endswith("Drop the files of a folder, not the folder.")


def test_of_many_dropped_files_those_that_are_left_are_named(
    qtbot: QtBot, window: MainWindow, bench: Workbench, file: Path, tmp_path: Path
) -> None:
    table, more = tmp_path / "values.csv", tmp_path / "more.csv"
    for one in (table, more):
        one.write_text("Date,KPI,Value\n2026-11-20,Customer churn,3.3\n")
    drop(window, table, Path("/photo.jpg"), more)
    qtbot.waitUntil(lambda: isinstance(window.sheet(), ImportSheet))
    assert bench.banner.text.startswith("Not taken: photo.jpg. ")
    other = tmp_path / "other" / "Harbour.okr"
    other.parent.mkdir()
    shutil.copy(file, other)
    drop(window, table, other, file)
    assert window.bench is not None
    assert window.bench.session.document.path == other
    assert window.bench.banner.text.startswith(f"Not taken: values.csv, {file.name}. ")


def test_a_link_to_the_web_is_refused(window: MainWindow, bench: Workbench) -> None:
    drop_urls(window, QUrl("https://example.org/values.csv"))
    assert bench.banner.text.startswith("Only files of this computer can be taken here")


class Asked(QMimeData):
    """What is dragged, and how often it was read."""

    reads = 0

    @override
    def retrieveData(self, kind: str, wanted: object) -> object:
        self.reads += 1
        return super().retrieveData(kind, wanted)


def is_welcome(window: MainWindow, carried: QMimeData) -> bool:
    over = QDragEnterEvent(
        QPoint(10, 10), Qt.DropAction.CopyAction, carried,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    over.ignore()
    window.dragEnterEvent(over)
    return over.isAccepted()


# PySide 6.12 wants a point of floats here, 6.11 knows whole ones alone.
@pytest.mark.filterwarnings("ignore:.*QDragEnterEvent:DeprecationWarning")
def test_a_file_over_the_window_is_welcome_without_being_read(window: MainWindow) -> None:
    carried = Asked()
    carried.setUrls([QUrl.fromLocalFile("/values.csv")])
    assert is_welcome(window, carried)
    assert carried.reads == 0
    carried.urls()
    assert carried.reads == 1
    words = QMimeData()
    words.setText("churn")
    assert not is_welcome(window, words)


def test_a_copy_is_saved_but_never_over_another_file(
    qtbot: QtBot, bench: Workbench, tmp_path: Path, file: Path
) -> None:
    bench.copies.copy_to(tmp_path / "copy.okr")
    qtbot.waitUntil(lambda: bench.toast.text == "Saved a copy as copy.okr")
    bench.copies.copy_to(file)
    qtbot.waitUntil(lambda: "exists" in bench.banner.text)
    assert bench.toast.text == ""


def test_a_copy_for_the_board_is_made_aside_without_what_was_noted(
    qtbot: QtBot, bench: Workbench, tmp_path: Path, file: Path
) -> None:
    path = tmp_path / "board.okr"
    bench.copies.board_copy_to(path)
    qtbot.waitUntil(lambda: bench.toast.text.startswith("Saved board.okr, without check-in notes"))
    assert b"Blocker:" in file.read_bytes()
    assert b"Blocker:" not in path.read_bytes()
    bench.copies.board_copy_to(path)
    qtbot.waitUntil(lambda: "exists" in bench.banner.text)


def test_the_pdf_is_made_aside_and_offered(qtbot: QtBot, bench: Workbench, tmp_path: Path) -> None:
    path = tmp_path / "Review.pdf"
    bench.papers.print_to(path)
    assert bench.toast.text == "Making Review.pdf…"
    qtbot.waitUntil(lambda: bench.toast.text.startswith("Review.pdf is ready"))
    assert path.read_bytes().startswith(b"%PDF")


def test_a_logo_that_is_gone_is_a_banner_and_no_pdf(
    bench: Workbench, settings: Settings, tmp_path: Path
) -> None:
    settings.set("review_logo", str(tmp_path / "gone.svg"))
    bench.papers.print_to(tmp_path / "Review.pdf")
    assert "There is no logo at" in bench.banner.text
    assert not (tmp_path / "Review.pdf").exists()


def test_where_the_window_stood_is_remembered(
    window: MainWindow, bench: Workbench, settings: Settings
) -> None:
    window.close()
    assert settings.get("window_layout")["geometry"]


def next_window(qtbot: QtBot, look: Appearance, settings: Settings, home: Home) -> MainWindow:
    made = MainWindow(look, settings, home, Who("Mira Brandt", "laptop"), lambda: TODAY)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_the_next_start_puts_the_window_where_it_stood(
    qtbot: QtBot, look: Appearance, settings: Settings, home: Home
) -> None:
    before = next_window(qtbot, look, settings, home)
    before.setGeometry(70, 60, 700, 500)
    before.close()
    after = next_window(qtbot, look, settings, home)
    assert after.geometry() == QRect(70, 60, 700, 500)
    after.close()


def test_a_place_that_is_on_no_screen_any_more_is_given_up(
    qtbot: QtBot, look: Appearance, settings: Settings, home: Home
) -> None:
    before = next_window(qtbot, look, settings, home)
    before.move(30_000, 20_000)
    before.close()
    after = next_window(qtbot, look, settings, home)
    screen = QGuiApplication.primaryScreen().availableGeometry()
    assert screen.contains(after.frameGeometry().center())
    after.close()


def test_ctrl_and_a_digit_go_to_the_seven_pages_and_f1_lists_all_keys(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    seen = []
    for digit in (2, 3, 4, 5, 6, 7, 1):
        key, control = Qt.Key(Qt.Key.Key_0 + digit), Qt.KeyboardModifier.ControlModifier
        qtbot.keyClick(window, key, control)
        seen.append(bench.pages.place.partition(":")[0])
    assert seen == ["week", "kpis", "okrs", "alerts", "coach", "review", "home"]
    qtbot.keyClick(window, Qt.Key.Key_F1)
    sheet = window.sheet()
    assert isinstance(sheet, KeysSheet)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert window.sheet() is None


def test_a_bug_is_told_without_words_of_the_document(
    qtbot: QtBot, look, window: MainWindow, bench: Workbench, capsys: pytest.CaptureFixture[str]
) -> None:
    catcher = BugCatcher(window)
    catcher.show_in(look, window)
    try:
        raise ValueError("Customer churn 3.4")
    except ValueError as bug:
        catcher.catch(type(bug), bug, bug.__traceback__)
    qtbot.waitUntil(lambda: isinstance(window.sheet(), BugSheet))
    report = window.sheet().report.toPlainText()
    assert "ValueError" in report
    assert "test_window.py" in report
    assert "churn" not in report
    assert "Customer churn" in capsys.readouterr().err
    assert "churn" not in report_of(ValueError, None)


def test_the_report_of_a_bug_names_no_folder_of_the_computer() -> None:
    try:
        json.loads("{")
    except ValueError as bug:
        report = report_of(type(bug), bug.__traceback__)
    assert "  decoder.py:" in report
    assert "/" not in report.partition("\n")[2]


def test_a_refusal_that_nobody_took_is_said_in_the_banner(
    qtbot: QtBot, look, window: MainWindow, bench: Workbench
) -> None:
    catcher = BugCatcher(window)
    catcher.show_in(look, window)
    refusal = OkrError("full", "The disk is full.")
    catcher.catch(OkrError, refusal, None)
    qtbot.waitUntil(lambda: bench.banner.text == "The disk is full.")
    assert window.sheet() is None


@pytest.mark.parametrize("first", ["welcome", "file"])
def test_settings_that_cannot_be_read_are_told_of_once_with_where_they_lie(
    qtbot: QtBot, home: Home, file: Path, first: str
) -> None:
    home.settings_file.parent.mkdir(parents=True, exist_ok=True)
    home.settings_file.write_bytes(b"{half")
    settings = Settings(home.settings_file)
    look = Appearance(settings)
    window = MainWindow(look, settings, home, Who("Mira Brandt", "laptop"), lambda: TODAY)
    qtbot.addWidget(window)
    look.setParent(window)
    aside = home.settings_file.with_name("settings-unreadable.json")

    def told() -> list[str]:
        shown = [banner.text for banner in window.centralWidget().findChildren(Banner)]
        return [text for text in shown if str(aside) in text]

    ways = {"welcome": window.show_welcome, "file": partial(window.files.open_path, file)}
    ways.pop(first)()
    assert len(told()) == 1
    assert aside.read_bytes() == b"{half"
    ways.popitem()[1]()
    assert told() == []
    window.close()


def test_a_window_opens_and_fills_where_the_disk_is_full(
    qtbot: QtBot,
    window: MainWindow,
    bench: Workbench,
    file: Path,
    files_up_to: Callable[[int], AbstractContextManager[None]],
) -> None:
    window.close()
    with files_up_to(4096):
        assert window.files.open_path(file)
        window.show()
        again = window.bench
        assert again is not None
        qtbot.waitUntil(lambda: again.settled)
        home = again.pages.page
        home.wait()
        assert home.findChildren(AlertStrip)
    assert window.sheet() is None


PAGES = (
    "home",
    "kpis",
    "okrs",
    "history",
    "check_in",
    "kpi",
    "log",
    "parking",
    "decisions",
    "okrs:map",
)


@pytest.mark.parametrize("place", PAGES)
def test_everything_that_takes_the_focus_says_what_it_is(bench: Workbench, place: str) -> None:

    kpi = bench.session.workspace.ordered(Kpi)[0]
    bench.go(f"kpi:{kpi.id}" if place == "kpi" else place)
    kinds = (QAbstractButton, QAbstractItemView, QLineEdit)
    for widget in bench.findChildren(QWidget):
        tabs = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        if widget.isVisible() and tabs and isinstance(widget, kinds):
            assert widget.accessibleName() or getattr(widget, "text", str)(), widget


@pytest.mark.parametrize("size", [(1440, 900), (1024, 700), (800, 600)])
def test_panes_fit_into_every_window(
    qtbot: QtBot, window: MainWindow, bench: Workbench, size: tuple[int, int]
) -> None:
    window.resize(*size)
    for place in ("home", "kpis", "okrs", "check_in"):
        bench.go(place)
        qtbot.waitUntil(lambda: window.width() == size[0])
        frame = bench.frame
        assert frame.rights.isHidden() or frame.rights.geometry().right() < window.width()
        assert bench.pages.width() > 300


def test_at_twice_the_size_everything_is_still_there(
    qtbot: QtBot, look, window: MainWindow, bench: Workbench
) -> None:
    look.choose_zoom(200)
    qtbot.waitUntil(lambda: bench.side.narrow)
    assert bench.status.zoom.text() == "Zoom 200%"
    look.choose_zoom(100)


@pytest.mark.parametrize("what", ["window", "board", "tree", "checkin", "palette"])
@pytest.mark.parametrize("ending", [".png", ".svg"])
def test_a_picture_is_made(
    qtbot: QtBot, file: Path, tmp_path: Path, what: str, ending: str
) -> None:
    document = Document.open(
        file, home=Home(tmp_path / "h"), who=Who("M", "l"), today=lambda: TODAY
    )
    target = tmp_path / f"{what}{ending}"
    make_picture(document, what, target, theme="dark")
    assert target.stat().st_size > 10_000
    assert document.workspace is not None
    document.close()


def test_a_picture_in_another_format_is_refused(qtbot: QtBot, file: Path, tmp_path: Path) -> None:
    document = Document.open(
        file, home=Home(tmp_path / "h"), who=Who("M", "l"), today=lambda: TODAY
    )
    with pytest.raises(OkrError) as refused:
        make_picture(document, "window", tmp_path / "a.gif")
    assert refused.value.kind == "bad_value"
    document.close()


PROBE = """
import sys, os
from PySide6.QtCore import QTimer
import okrdesk.app as app
HEAVY = {"numpy", "pyqtgraph", "typst", "sqlite_utils", "python_calamine", "xlsxwriter",
         "PySide6.QtNetwork"}
print("import", sorted(HEAVY & set(sys.modules)))
qt = app.make_application([])
window = app.open_window([sys.argv[1]])
def tell():
    print("painted", sorted(HEAVY & set(sys.modules)))
    window.close()
    qt.quit()
window.bench.first_painted.connect(tell)
QTimer.singleShot(60000, qt.quit)
qt.exec()
"""


def test_the_board_is_painted_before_anything_heavy_is_imported(file: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROBE, str(file)],
        capture_output=True, text=True, timeout=120, check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert done.stdout.split("\n")[:2] == ["import []", "painted []"], done.stderr


def test_without_a_screen_one_sentence_is_said() -> None:
    environ = {k: v for k, v in os.environ.items() if k not in (
        "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", "import okrdesk.app as a, sys; sys.exit(a.run([]))"],
        capture_output=True, text=True, timeout=60, check=False, env=environ,
    )  # fmt: skip
    if sys.platform.startswith("linux"):
        assert done.returncode == 1
        assert done.stderr.count("\n") == 1
        assert "screen" in done.stderr


def test_a_fresh_sample_offers_nothing_to_undo(qtbot: QtBot, window: MainWindow) -> None:
    window.menus.run("file.sample")
    window.show()
    qtbot.waitUntil(lambda: window.bench is not None and window.bench.settled)
    assert window.bench is not None
    assert window.bench.session.undo_label() is None
    assert not window.menus.actions["edit.undo"].isEnabled()


def test_a_file_whose_folder_is_away_is_still_among_the_recent_ones_with_what_was_entered(
    window: MainWindow, bench: Workbench, file: Path, tmp_path: Path
) -> None:
    churn = next(iter(bench.session.workspace.all(Kpi)))
    assert bench.session.do(change_kpi, churn, name="Churn of all")
    ended = bench.session.document
    bench.session.let_go()  # as when the program is ended: nothing was shared
    ended.close()
    file.unlink()
    assert window.files.recent() == (str(file),)
    assert window.files.open_path(file)
    assert window.bench is not None
    assert window.bench.session.workspace.get(Kpi, churn).name == "Churn of all"


def test_a_file_that_is_gone_and_was_never_entered_into_here_is_not_offered(
    window: MainWindow, settings: Settings, tmp_path: Path
) -> None:
    settings.set("recent_files", [str(tmp_path / "never.okr")])
    assert window.files.recent() == ()
