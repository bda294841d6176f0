"""What keeps a window from changing or sharing is a badge with its reason and a way out."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing
from pathlib import Path

import pytest
from bench_records import kpi_named, objective_titled
from other_people import somebody_else
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from okrdesk import __version__
from okrdesk.commands.kpis import add_kpi, change_kpi
from okrdesk.commands.measurements import record_value
from okrdesk.commands.objectives import change_objective
from okrdesk.domain.records import Kpi
from okrdesk.session import Session
from okrdesk.store import Document, Home, Who
from okrdesk.store.refresh import Refreshed
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.pages.history_page import HistoryPage
from okrdesk.ui.pages.kpi_page import KpiPage
from okrdesk.ui.pages.okrs_page import OkrsPage
from okrdesk.ui.workbench import Workbench

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("okrdesk.store.platform.LOCAL_POLL_S", 0.1)
    monkeypatch.setattr("okrdesk.session.publishing.AFTER_LAST_EDIT_MS", 50)


def badge(bench: Workbench) -> str:
    shown = bench.status.standing
    return shown.text() if shown.isVisible() else ""


def test_nothing_in_the_way_shows_no_badge(bench: Workbench) -> None:
    assert badge(bench) == ""
    assert bench.banner.text == ""


def test_a_file_that_is_gone_is_put_back_by_one_click(
    qtbot: QtBot, bench: Workbench, file: Path
) -> None:
    assert bench.status.saved.text() == "All changes are saved"
    file.unlink()
    qtbot.waitUntil(lambda: badge(bench) == "Shared file lost")
    assert not file.exists()
    assert bench.status.saved.text().startswith("Only on this computer since ")
    assert "is gone from its folder" in bench.status.saved.accessibleDescription()
    assert bench.banner.action.text() == "Put it back"
    qtbot.mouseClick(bench.banner.action, LEFT)
    qtbot.waitUntil(lambda: file.exists() and badge(bench) == "")
    assert bench.banner.text == ""
    assert bench.status.saved.text().startswith("In the shared file ")


def test_a_file_that_comes_back_by_itself_takes_the_badge_away(
    qtbot: QtBot, bench: Workbench, file: Path
) -> None:
    away = file.rename(file.with_suffix(".away"))
    qtbot.waitUntil(lambda: badge(bench) == "Shared file lost")
    away.rename(file)
    qtbot.waitUntil(lambda: badge(bench) == "")
    assert bench.status.saved.text() == "All changes are saved"


def test_a_folder_that_is_away_is_told_of_until_it_is_back_and_what_waited_goes_into_it(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    folder = tmp_path / "share"
    folder.mkdir()
    assert window.files.make(folder / "Tidewater.okr", "Tidewater", None)
    window.show()
    bench = window.bench
    assert bench is not None
    qtbot.waitUntil(lambda: bench.settled)
    away = folder.rename(tmp_path / "away")
    why = "The folder of Tidewater.okr is not there: perhaps its drive or share is away."
    stays = f"{why} What you enter is kept on this computer until it is back."
    qtbot.waitUntil(lambda: bench.banner.text == stays)
    assert bench.status.saved.text().startswith("The shared file cannot be read since ")
    assert bench.session.do(add_kpi, name="Runway")
    waits = f"{why} Your changes are kept on this computer and are not in Tidewater.okr yet."
    qtbot.waitUntil(lambda: bench.banner.text == waits)
    assert bench.status.saved.text().startswith("Not yet in the shared file since ")
    away.rename(folder)
    qtbot.waitUntil(lambda: bench.status.saved.text().startswith("In the shared file "))
    assert bench.banner.text == ""


def test_putting_back_over_what_is_on_its_way_is_refused_with_its_reason(
    qtbot: QtBot, bench: Workbench, file: Path
) -> None:
    file.unlink()
    qtbot.waitUntil(lambda: badge(bench) == "Shared file lost")
    file.touch()
    bench.notices.explain()
    qtbot.mouseClick(bench.banner.action, LEFT)
    qtbot.waitUntil(lambda: "not downloaded yet" in bench.banner.text)
    assert file.stat().st_size == 0


def test_a_look_that_comes_back_late_does_not_hide_why_it_cannot_be_put_back(
    qtbot: QtBot, bench: Workbench, file: Path
) -> None:
    file.unlink()
    qtbot.waitUntil(lambda: badge(bench) == "Shared file lost")
    file.touch()
    bench.notices.explain()
    publishing, late = bench.session._publishing, Refreshed(said=("It is gone.",), lost=True)
    publishing._publish_asked.connect(lambda _: publishing._on_refreshed(late))
    qtbot.mouseClick(bench.banner.action, LEFT)
    qtbot.waitUntil(lambda: "not downloaded yet" in bench.banner.text)
    qtbot.waitUntil(lambda: badge(bench) == "")


@pytest.fixture
def other_window(bench: Workbench) -> Iterator[Session]:
    """The same replica in a window of another process, which came later."""
    from okrdesk.store import Document, Who

    document = bench.session.document
    session = Session(
        Document.open(
            document.path, home=document.home, who=Who("Mira", "laptop"), today=document.today
        )
    )
    yield session
    session.close()


def test_a_viewer_says_why_it_is_read_only_until_the_other_window_is_closed(
    qtbot: QtBot, bench: Workbench, window: MainWindow, other_window: Session
) -> None:
    path = bench.session.document.path
    assert other_window.read_only_because is not None
    first = bench.session
    first.let_go()  # the first window goes; the other one takes its place
    qtbot.waitUntil(lambda: other_window.read_only_because is None)
    assert window.files.open_path(path)
    first.document.close()
    viewer = window.bench
    assert viewer is not None
    qtbot.waitUntil(lambda: badge(viewer) == "Read-only")
    assert "Another window shows" in viewer.banner.text
    other_window.close()
    qtbot.waitUntil(lambda: badge(viewer) == "")
    assert viewer.banner.text == ""


def test_a_read_only_folder_is_a_badge_that_offers_a_copy_until_all_is_shared(
    qtbot: QtBot, bench: Workbench
) -> None:
    bench.session.document.read_only = True  # as opening finds it; the superuser may write anywhere
    bench.notices.look_around()
    assert badge(bench) == "Not shared"
    assert bench.banner.action.text() == "Save a copy…"
    assert "is read-only" in bench.status.standing.accessibleDescription()
    assert bench.session.do(add_kpi, name="Runway")  # it can be shared: the right was given back
    qtbot.waitUntil(lambda: bench.status.saved.text().startswith("In the shared file "))
    assert badge(bench) == ""
    assert bench.banner.text == ""


def test_where_nothing_can_be_written_on_this_computer_the_document_is_shown_and_says_so(
    qtbot: QtBot, window: MainWindow, bench: Workbench, home: Home
) -> None:
    document = bench.session.document
    window.show_welcome()
    lock = document.replica.window_lock
    lock.unlink()
    lock.mkdir()  # as without rights: the superuser may write anywhere
    assert window.files.open_path(document.path)
    shown = window.bench
    assert shown is not None
    qtbot.waitUntil(lambda: badge(shown) == "Read-only")
    says = (
        "OKRDesk's own folder on this computer cannot be written, so Tidewater.okr is only shown."
    )
    assert shown.banner.text == f"{says} Give yourself the right to write into {home.root}."
    assert not shown.session.do(add_kpi, name="Runway")
    lock.rmdir()  # the right is given
    qtbot.waitUntil(lambda: badge(shown) == "")
    assert shown.session.do(add_kpi, name="Runway")


def test_a_file_of_a_newer_version_can_be_read_and_printed_and_says_so(
    qtbot: QtBot, window: MainWindow, home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "Later.okr"
    with monkeypatch.context() as later:
        later.setattr("okrdesk.store.scribe.__version__", "2.0.0")
        elsewhere = Home(tmp_path / "elsewhere")
        made = Document.create(path, home=elsewhere, who=Who("Anna", "desk"), today=window.today)
        made.do(add_kpi, name="Churn")
        made.publish()
        made.close()
    with closing(sqlite3.connect(path)) as file:
        file.execute("PRAGMA user_version=200")
    assert window.files.open_path(path)
    window.show()
    bench = window.bench
    assert bench is not None
    qtbot.waitUntil(lambda: bench.settled)
    says = "cannot edit Later.okr: it was made by 2.0.0. You can read and print it."
    assert bench.banner.text == f"OKRDesk {__version__} {says}"
    assert badge(bench) == "Read-only"
    assert not bench.session.do(add_kpi, name="Runway")
    assert [kpi.name for kpi in bench.session.workspace.ordered(Kpi)] == ["Churn"]
    printer = bench.prints.printer()
    printer.setOutputFileName(str(tmp_path / "page.pdf"))
    bench.prints.print_to(printer)
    assert (tmp_path / "page.pdf").stat().st_size > 1000


def arrive(qtbot: QtBot, bench: Workbench) -> None:
    qtbot.waitUntil(lambda: "came in" in bench.banner.text)
    qtbot.mouseClick(bench.banner.action, LEFT)


def test_look_leads_to_the_number_that_somebody_changed(
    qtbot: QtBot, bench: Workbench, file: Path
) -> None:
    kpi = kpi_named(bench, "Customer churn")
    with somebody_else(file) as anna:
        anna.do(record_value, kpi.id, 5.5, day=anna.at().today)
    arrive(qtbot, bench)
    assert isinstance(bench.pages.page, KpiPage)


def test_look_leads_to_the_goal_that_somebody_changed(
    qtbot: QtBot, bench: Workbench, file: Path
) -> None:
    objective = objective_titled(bench, "Agencies")
    with somebody_else(file) as anna:
        anna.do(change_objective, objective.id, title="Agencies send clients")
    arrive(qtbot, bench)
    assert isinstance(bench.pages.page, OkrsPage)
    assert bench.inspector.kind == "objective"


def test_of_several_things_look_leads_to_the_history(
    qtbot: QtBot, bench: Workbench, file: Path
) -> None:
    objective, kpi = objective_titled(bench, "Agencies"), kpi_named(bench, "Customer churn")
    with somebody_else(file) as anna:
        anna.do(change_objective, objective.id, title="Agencies send clients")
        anna.do(record_value, kpi.id, 5.5, day=anna.at().today)
    arrive(qtbot, bench)
    assert isinstance(bench.pages.page, HistoryPage)


def test_a_change_that_a_full_disk_refused_is_tried_again_by_one_click(
    qtbot: QtBot,
    bench: Workbench,
    files_up_to: Callable[[int], AbstractContextManager[None]],
) -> None:
    churn = kpi_named(bench, "Customer churn")
    with files_up_to(4096):
        assert not bench.session.do(change_kpi, churn.id, name="Churn")
    assert bench.banner.text.startswith("The disk ")
    assert bench.status.saved.text() == "Your last change is not saved"
    assert bench.banner.other.text() == "Save a copy elsewhere…"
    qtbot.mouseClick(bench.banner.action, LEFT)
    assert bench.session.workspace.get(Kpi, churn.id).name == "Churn"
    assert bench.banner.text == ""
    assert bench.status.saved.text() == "Saved on this computer"


def test_what_was_refused_for_itself_is_not_offered_again(bench: Workbench) -> None:
    churn = kpi_named(bench, "Customer churn")
    assert not bench.session.do(change_kpi, churn.id, name="")
    assert bench.banner.text
    assert not bench.banner.action.isVisible()


def test_a_full_disk_is_told_until_there_is_room_again(
    qtbot: QtBot,
    bench: Workbench,
    files_up_to: Callable[[int], AbstractContextManager[None]],
) -> None:
    churn = kpi_named(bench, "Customer churn")
    assert bench.session.do(change_kpi, churn.id, name="Churn")
    with files_up_to(200_000):
        qtbot.waitUntil(lambda: "are not in Tidewater.okr yet" in bench.banner.text)
        qtbot.mouseClick(bench.banner.action, LEFT)  # it says so again
        qtbot.waitUntil(lambda: "are not in Tidewater.okr yet" in bench.banner.text)
    bench.copies.pull()  # as by F5
    qtbot.waitUntil(lambda: bench.session.state.waiting_since is None)
    assert bench.banner.text == ""


@pytest.fixture
def strange(bench: Workbench, tmp_path: Path) -> Path:
    """A document of somebody else."""
    other = tmp_path / "Other.okr"
    elsewhere, today = Home(tmp_path / "elsewhere"), bench.session.document.at().today
    made = Document.create(other, home=elsewhere, who=Who("A", "d"), today=lambda: today)
    made.do(add_kpi, name="Theirs")
    made.publish()
    made.close()
    return other


def test_another_document_in_its_place_is_told_of_while_it_is_there(
    qtbot: QtBot, bench: Workbench, file: Path, strange: Path, tmp_path: Path
) -> None:
    ours = shutil.copy(file, tmp_path / "ours")
    for _ in range(2):  # the second time it is news again
        replaced(strange, file)
        qtbot.waitUntil(lambda: "is now another document" in bench.banner.text)
        assert bench.status.saved.text().startswith("Only on this computer since ")
        replaced(Path(ours), file)
        qtbot.waitUntil(lambda: bench.banner.text == "")
        assert bench.status.saved.text() == "All changes are saved"


def test_another_document_in_its_place_is_opened_by_one_click_and_ours_is_kept(
    qtbot: QtBot, window: MainWindow, bench: Workbench, file: Path, strange: Path, tmp_path: Path
) -> None:
    ours = bench.session.document
    shutil.copy(file, tmp_path / "ours")
    replaced(strange, file)
    qtbot.waitUntil(lambda: "is now another document" in bench.banner.text)
    churn = kpi_named(bench, "Customer churn")
    assert bench.session.do(change_kpi, churn.id, name="Churn of ours")
    qtbot.waitUntil(lambda: bench.session.state.says is not None)
    assert bench.banner.other.text() == "Save a copy of this one…"
    theirs = file.read_bytes()
    qtbot.mouseClick(bench.banner.action, LEFT)
    now = window.bench
    assert now is not None
    assert [kpi.name for kpi in now.session.workspace.ordered(Kpi)] == ["Theirs"]
    assert file.read_bytes() == theirs
    window.show_welcome()
    replaced(tmp_path / "ours", file)  # it comes back, and what was entered is still here
    assert window.files.open_path(file)
    back = window.bench
    assert back is not None
    assert back.session.document.replica.document_id == ours.replica.document_id
    assert back.session.workspace.get(Kpi, churn.id).name == "Churn of ours"


def replaced(source: Path, file: Path) -> None:
    """As a sync client does it: whole, and in one step."""
    beside = file.with_suffix(".part")
    shutil.copy(source, beside)
    beside.replace(file)
