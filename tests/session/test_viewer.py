"""One window of a replica writes; another one shows, until it may."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from okrdesk.commands.kpis import add_kpi
from okrdesk.domain.errors import OkrError
from okrdesk.domain.records import Kpi
from okrdesk.session import Session
from okrdesk.session.past_session import PastSession
from okrdesk.store import PastDocument

Open = Callable[..., Session]
HOLDER = """
import sys
from pathlib import Path
from okrdesk.store.platform import Lock
assert Lock.take(Path(sys.argv[1])) is not None
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("okrdesk.store.platform.LOCAL_POLL_S", 0.05)


def names(session: Session) -> list[str]:
    return sorted(kpi.name for kpi in session.workspace.all(Kpi).values())


def test_a_second_window_shows_what_the_first_writes_and_changes_nothing(
    open_session: Open, document_path: Path, qtbot: QtBot
) -> None:
    first, second = open_session(document_path), open_session(document_path)
    assert first.read_only_because is None
    assert second.read_only_because is not None
    refused: list[OkrError] = []
    second.refused.connect(refused.append)
    assert not second.do(add_kpi, name="Theirs")
    assert not second.undo()
    assert [one.kind for one in refused] == ["locked", "locked"]
    assert refused[0].says == second.read_only_because
    with qtbot.waitSignal(second.changed):
        assert first.do(add_kpi, name="Revenue")
    assert names(second) == ["Churn", "Revenue"]


def test_the_viewer_may_write_when_the_first_window_is_closed(
    open_session: Open, document_path: Path, qtbot: QtBot
) -> None:
    first, second = open_session(document_path), open_session(document_path)
    with qtbot.waitSignal(second.read_only_changed):
        first.close()
    assert second.read_only_because is None
    assert second.do(add_kpi, name="Revenue")


def test_a_killed_window_leaves_no_lock_behind(
    open_session: Open, document_path: Path, open_document: Callable[..., object]
) -> None:
    replica = open_session(document_path).document.replica
    open_session(document_path).close()
    first = open_session(document_path)
    assert first.document.replica == replica


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
def test_the_lock_of_a_killed_process_is_free(
    open_session: Open, document_path: Path, qtbot: QtBot
) -> None:
    before = open_session(document_path)
    lock = before.document.replica.window_lock
    before.close()
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(lock)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        session = open_session(document_path)
        assert session.read_only_because is not None
        with qtbot.waitSignal(session.read_only_changed):
            holder.kill()
    assert session.do(add_kpi, name="Revenue")


def test_a_past_day_refuses_every_change_and_offers_no_second_try(
    open_session: Open, document_path: Path
) -> None:
    live = open_session(document_path)
    past = PastSession(PastDocument(live.document, live.today))
    refused: list[OkrError] = []
    past.refused.connect(refused.append)
    assert not past.do(add_kpi, name="Late")
    assert not past.undo()
    assert refused[0].says == past.read_only_because
    assert "as it was on 21 Nov" in refused[0].says
    assert past.hindered is None
    past.close()
