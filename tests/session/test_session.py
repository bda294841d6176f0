from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from okrdesk.commands.kpis import add_kpi
from okrdesk.commands.measurements import record_value
from okrdesk.domain.at import At
from okrdesk.domain.edits import Applied, Change
from okrdesk.domain.errors import OkrError
from okrdesk.domain.records import Kpi
from okrdesk.domain.workspace import Workspace
from okrdesk.session import PublishState, Session
from okrdesk.session import publishing as timing
from okrdesk.store import Document, Home, Who

Open = Callable[..., Session]
OpenDocument = Callable[..., Document]
TODAY = dt.date(2026, 11, 21)


class Heard(QObject):
    """Everything that a session told, in order."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.changed: list[Applied] = []
        self.refused: list[OkrError] = []
        self.states: list[PublishState] = []
        self.noticed: list[str] = []
        session.changed.connect(self.changed.append)
        session.refused.connect(self.refused.append)
        session.publish_state.connect(self.states.append)
        session.noticed.connect(self.noticed.append)


def churn(workspace: Workspace) -> str:
    return next(kpi.id for kpi in workspace.all(Kpi).values() if kpi.name == "Churn")


def values(workspace: Workspace) -> list[float]:
    return list(workspace.series_of(churn(workspace)).values)


def record(session: Session, value: float) -> bool:
    return session.do(record_value, churn(session.workspace), value)


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look around twenty times a second, as no window should."""
    monkeypatch.setattr("okrdesk.store.platform.LOCAL_POLL_S", 0.05)


@pytest.fixture
def session(open_session: Open, document_path: Path) -> Session:
    return open_session(document_path)


def test_a_change_is_told_when_the_picture_already_holds_it(session: Session) -> None:
    seen: list[list[float]] = []
    session.changed.connect(lambda _: seen.append(values(session.workspace)))
    assert record(session, 6.2)
    assert seen == [[6.2]]


def test_a_refusal_is_told_and_changes_nothing(session: Session) -> None:
    heard = Heard(session)
    before = session.workspace
    assert not session.do(add_kpi, name="")
    assert [one.kind for one in heard.refused] == ["bad_value"]
    assert heard.changed == []
    assert session.workspace is before
    assert session.state == PublishState()


def test_nothing_to_change_is_no_news(session: Session) -> None:
    heard = Heard(session)

    def idle(ws: Workspace, at: At) -> Change:
        return Change("Nothing")

    assert session.do(idle)
    assert heard.changed == []
    assert heard.states == []


def test_a_bug_in_a_command_is_not_caught(session: Session) -> None:
    def broken(ws: Workspace, at: At) -> Change:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        session.do(broken)
    assert record(session, 1.0)


def test_no_slot_of_changed_may_change_the_document(session: Session) -> None:
    caught: list[BaseException] = []

    def greedy(_: Applied) -> None:
        try:
            session.do(add_kpi, name="Two at once")
        except RuntimeError as error:
            caught.append(error)

    session.changed.connect(greedy)
    record(session, 1.0)
    assert len(caught) == 1
    assert len(session.workspace.all(Kpi)) == 1


def test_undo_and_redo_are_told_and_named(session: Session) -> None:
    heard = Heard(session)
    record(session, 6.2)
    label = session.undo_label()
    assert label
    assert session.undo()
    assert values(session.workspace) == []
    assert session.redo_label() == label
    assert session.redo()
    assert values(session.workspace) == [6.2]
    assert [applied.cause for applied in heard.changed] == ["own", "undo", "undo"]


def test_nothing_to_undo_is_a_refusal(session: Session) -> None:
    heard = Heard(session)
    assert not session.redo()
    assert [one.kind for one in heard.refused] == ["nothing_to_undo"]


def test_an_owner_is_loaded_whole(session: Session) -> None:
    record(session, 6.2)
    assert session.load(churn(session.workspace)).series_of(churn(session.workspace)).complete


def test_today_is_the_documents(session: Session) -> None:
    assert session.today == TODAY


# Publishing in the background


def test_a_change_is_saved_at_once_and_shared_when_the_focus_is_lost(
    session: Session, qtbot: QtBot, open_document: OpenDocument, document_path: Path
) -> None:
    heard = Heard(session)
    record(session, 6.2)
    assert heard.states[-1].saved_at is not None
    assert heard.states[-1].waiting_since == heard.states[-1].saved_at
    session.publish_now()
    qtbot.waitUntil(lambda: session.state.shared_at is not None)
    assert session.state.waiting_since is None
    assert session.state.says is None
    theirs = open_document(document_path, "elsewhere", "Anna")
    assert values(theirs.workspace) == [6.2]
    theirs.close()


def test_a_change_is_shared_by_itself_after_a_moment(
    open_session: Open, document_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timing, "AFTER_LAST_EDIT_MS", 20)
    session = open_session(document_path)
    record(session, 6.2)
    qtbot.waitUntil(lambda: session.state.waiting_since is None)
    assert session.state.shared_at is not None


def test_somebody_who_never_stops_typing_is_shared_too(
    open_session: Open, document_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The moment after the last edit never comes; the longest wait does."""
    monkeypatch.setattr(timing, "AFTER_LAST_EDIT_MS", 60_000)
    monkeypatch.setattr(timing, "AT_MOST_MS", 30)
    session = open_session(document_path)
    record(session, 1.0)
    record(session, 2.0)
    qtbot.waitUntil(lambda: session.state.shared_at is not None)


def test_an_edit_while_the_courier_is_away_waits_for_the_next_round(
    open_session: Open, document_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timing, "AFTER_LAST_EDIT_MS", 20)
    session = open_session(document_path)
    record(session, 1.0)
    session.publish_now()
    record(session, 2.0)
    qtbot.waitUntil(lambda: session.state.waiting_since is None)
    session.close()
    again = open_session(document_path, "elsewhere", "Anna")
    assert values(again.workspace) == [2.0]


def test_a_file_that_is_gone_makes_changes_wait_and_says_why(
    session: Session, qtbot: QtBot, document_path: Path
) -> None:
    away = document_path.rename(document_path.with_name("away.okr"))
    record(session, 6.2)
    session.publish_now()
    qtbot.waitUntil(lambda: session.state.says is not None)
    assert session.state.waiting_since is not None
    assert session.state.shared_at is None
    away.rename(document_path)
    session.publish_now()
    qtbot.waitUntil(lambda: session.state.waiting_since is None)
    assert session.state.says is None


def test_closing_publishes_what_waits(
    session: Session, open_document: OpenDocument, document_path: Path
) -> None:
    record(session, 6.2)
    assert session.close().waiting_since is None
    assert session.close() == session.state
    theirs = open_document(document_path, "elsewhere", "Anna")
    assert values(theirs.workspace) == [6.2]
    theirs.close()


def test_closing_says_what_could_not_be_shared(session: Session, document_path: Path) -> None:
    document_path.unlink()
    record(session, 6.2)
    state = session.close()
    assert state.waiting_since is not None
    assert state.says is not None
    assert "kept on this computer" in state.says


# What comes from outside


def test_another_computers_values_come_in_by_themselves(
    session: Session, qtbot: QtBot, open_document: OpenDocument, document_path: Path
) -> None:
    heard = Heard(session)
    theirs = open_document(document_path, "elsewhere", "Anna")
    theirs.do(record_value, churn(theirs.workspace), 4.5)
    assert theirs.publish().ok
    theirs.close()
    qtbot.waitUntil(lambda: bool(heard.changed))
    assert values(session.workspace) == [4.5]
    assert heard.changed[0].cause == "merge"
    assert "Anna" in heard.changed[0].change.label


def test_another_process_of_this_computer_is_seen_by_the_next_change(
    session: Session, open_document: OpenDocument, document_path: Path
) -> None:
    heard = Heard(session)
    script = open_document(document_path)
    script.do(add_kpi, name="Runway")
    script.close()
    assert record(session, 6.2)
    assert {kpi.name for kpi in session.workspace.all(Kpi).values()} == {"Churn", "Runway"}
    assert [applied.cause for applied in heard.changed] == ["outside", "own"]


def test_another_process_is_seen_by_an_idle_window(
    session: Session, qtbot: QtBot, open_document: OpenDocument, document_path: Path
) -> None:
    heard = Heard(session)
    script = open_document(document_path)
    script.do(add_kpi, name="Runway")
    script.close()
    qtbot.waitUntil(lambda: bool(heard.changed))
    assert heard.changed[0].cause == "outside"


def test_a_damaged_file_is_noticed_once(
    session: Session, qtbot: QtBot, document_path: Path
) -> None:
    heard = Heard(session)
    lost: list[str] = []
    session.lost.connect(lost.append)
    document_path.write_bytes(b"half a download")
    qtbot.waitUntil(lambda: bool(lost))
    document_path.with_name("something else").write_text("the folder changes")
    record(session, 1.0)
    session.publish_now()
    qtbot.waitUntil(lambda: session.state.says is not None)
    assert len(lost) == 1
    assert heard.noticed == []
    assert session.is_lost
    assert document_path.read_bytes() == b"half a download"


def test_a_folder_that_is_away_comes_back(
    open_session: Open, document_path: Path, qtbot: QtBot
) -> None:
    away = document_path.parent.rename(document_path.parent.with_name("unplugged"))
    session = open_session(document_path)
    record(session, 6.2)
    session.publish_now()
    qtbot.waitUntil(lambda: session.state.says is not None)
    away.rename(document_path.parent)
    session.publish_now()
    qtbot.waitUntil(lambda: session.state.waiting_since is None)


def test_another_day_is_told(tmp_path: Path, qtbot: QtBot) -> None:
    days = [TODAY]
    document = Document.create(
        tmp_path / "new.okr", home=Home(tmp_path / "h"), who=Who("M", "l"), today=lambda: days[-1]
    )
    session = Session(document)
    with qtbot.waitSignal(session.day_changed):
        days.append(TODAY + dt.timedelta(days=1))
    assert session.today == days[-1]
    session.close()


def test_undo_works_after_a_restart(open_session: Open, document_path: Path) -> None:
    first = open_session(document_path)
    record(first, 6.2)
    label = first.undo_label()
    first.close()
    second = open_session(document_path)
    assert second.undo_label() == label
    assert second.undo()
    assert values(second.workspace) == []
