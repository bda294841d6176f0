"""What waits is shared when a window opens; a file that is gone comes back only when asked."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from okrdesk import store
from okrdesk.commands.kpis import add_kpi
from okrdesk.domain.records import Kpi
from okrdesk.session import PublishState, Session
from okrdesk.store import Document, Home, Who

Open = Callable[..., Session]


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("okrdesk.store.platform.LOCAL_POLL_S", 0.05)
    monkeypatch.setattr("okrdesk.session.publishing.AFTER_LAST_EDIT_MS", 50)


def shared(state: PublishState) -> bool:
    return state.shared_at is not None and state.waiting_since is None


def waits(state: PublishState) -> bool:
    return state.says is not None


def read_elsewhere(path: Path, folder: Path) -> list[str]:
    document = Document.open(
        path, home=Home(folder), who=Who("Anna", "x"), today=lambda: dt.date(2026, 11, 21)
    )
    names = sorted(kpi.name for kpi in document.workspace.all(Kpi).values())
    document.close()
    return names


def test_what_an_earlier_process_could_not_publish_is_published_by_the_window(
    open_session: Open,
    open_document: Callable[..., Document],
    document_path: Path,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    document = open_document(document_path)
    document.do(add_kpi, name="Revenue")
    document.close()
    session = open_session(document_path)
    with qtbot.waitSignal(session.publish_state, check_params_cb=shared):
        pass
    assert read_elsewhere(document_path, tmp_path / "third") == ["Churn", "Revenue"]


def test_a_conflicted_copy_that_appears_is_shown_said_and_shared(
    open_session: Open,
    open_document: Callable[..., Document],
    document_path: Path,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    apart = tmp_path / "apart"
    apart.mkdir()
    shutil.copyfile(document_path, apart / document_path.name)
    other = open_document(apart / document_path.name, "annas", "Anna")
    other.do(add_kpi, name="Revenue")
    assert other.publish().ok
    other.close()
    session = open_session(document_path)
    beside = document_path.with_name("Tidewater (Anna's conflicted copy 2026-11-21).okr")
    with (
        qtbot.waitSignal(session.noticed) as noticed,
        qtbot.waitSignal(session.publish_state, check_params_cb=shared),
    ):
        shutil.copyfile(apart / document_path.name, beside)
    assert "conflicted copy" in noticed.args[0]
    assert beside.exists()
    assert read_elsewhere(document_path, tmp_path / "third") == ["Churn", "Revenue"]


@pytest.mark.parametrize("damage", ["gone", "torn"])
def test_a_lost_file_is_put_back_only_when_asked(
    open_session: Open, document_path: Path, tmp_path: Path, qtbot: QtBot, damage: str
) -> None:
    session = open_session(document_path)
    if damage == "gone":
        document_path.unlink()
    else:
        document_path.write_bytes(document_path.read_bytes()[:7000])
    left = document_path.read_bytes() if damage == "torn" else None
    with qtbot.waitSignal(session.publish_state, check_params_cb=waits):
        assert session.do(add_kpi, name="Revenue")
    assert (document_path.read_bytes() if document_path.exists() else None) == left
    with qtbot.waitSignal(session.publish_state, check_params_cb=shared):
        session.put_back()
    assert read_elsewhere(document_path, tmp_path / "third") == ["Churn", "Revenue"]
    kept = [file.read_bytes() for file in session.document.home.quarantine.iterdir()]
    assert (left is None) or left in kept


@pytest.mark.parametrize("there", ["empty", "another"])
def test_putting_back_overwrites_neither_what_is_on_its_way_nor_another_document(
    open_session: Open, document_path: Path, tmp_path: Path, qtbot: QtBot, there: str
) -> None:
    session = open_session(document_path)
    document_path.unlink()
    if there == "empty":
        document_path.touch()
    else:
        other = Document.create(
            tmp_path / "other.okr",
            home=Home(tmp_path / "h"),
            who=Who("Tom", "x"),
            today=lambda: dt.date(2026, 11, 21),
        )
        other.do(add_kpi, name="Others")
        assert other.publish().ok
        other.close()
        shutil.copyfile(tmp_path / "other.okr", document_path)
    before = document_path.read_bytes()
    with qtbot.waitSignal(session.publish_state, check_params_cb=waits):
        session.put_back()
    assert document_path.read_bytes() == before


@pytest.mark.parametrize("errand", ["publish_replica", "refresh_replica"])
def test_after_a_bug_on_an_errand_the_next_one_is_run(
    open_session: Open,
    document_path: Path,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    errand: str,
) -> None:
    monkeypatch.setattr("okrdesk.session.publishing.TRY_AGAIN_MS", 50)
    whole, runs = getattr(store, errand), []

    def stumble(*given: object, **more: object) -> object:
        runs.append(errand)
        if len(runs) == 1:
            raise ZeroDivisionError
        return whole(*given, **more)

    monkeypatch.setattr(store, errand, stumble)
    with qtbot.capture_exceptions() as bugs:
        session = open_session(document_path)
        with qtbot.waitSignal(session.publish_state, check_params_cb=shared):
            session.do(add_kpi, name="Revenue")
        qtbot.waitUntil(lambda: len(runs) > 1)
    assert [kind for kind, _bug, _trace in bugs] == [ZeroDivisionError]
    assert read_elsewhere(document_path, tmp_path / "third") == ["Churn", "Revenue"]
