"""What only a person can decide is asked, not only said, and each answer does what it says."""

from __future__ import annotations

import datetime as dt
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.errors import OkrError
from okrdesk.domain.records import Kpi, Measurement, Record
from okrdesk.domain.workspace import Workspace
from okrdesk.store import Document, Home, Who
from okrdesk.store.adopt import adopt_foreign_edits, kept_foreign_edits
from okrdesk.store.apart import write_apart
from okrdesk.store.forks import keep_apart, note_taken
from okrdesk.store.questions import Question
from okrdesk.store.refresh import refresh_replica
from okrdesk.store.versions import go_back_to, read_version

CHURN = Kpi("kpi000000001", "Churn")
DAY = dt.date(2026, 11, 20)
Open = Callable[..., Document]


def write(ws: Workspace, at: At, *records: Record) -> Change:
    return Change("Add", tuple(Edit(None, record) for record in records))


def rename(ws: Workspace, at: At, name: str) -> Change:
    before = ws.get(Kpi, CHURN.id)
    return Change("Rename", (Edit(before, replace(before, name=name)),))


def name_in(document: Document) -> str:
    return document.workspace.get(Kpi, CHURN.id).name


@pytest.fixture
def shared_document(document: Document) -> Document:
    document.do(write, CHURN, Measurement(CHURN.id, DAY, 6.2))
    assert document.publish().ok
    return document


@pytest.fixture
def reopen(shared_document: Document) -> Open:
    """The file at a path as this computer opens it."""

    def opened(path: Path) -> Document:
        home = shared_document.home
        return Document.open(path, home=home, who=Who("Mira", "laptop"), today=lambda: DAY)

    return opened


@pytest.fixture
def rolled_back(shared_document: Document, tmp_path: Path) -> Question:
    """An old version was put back over two newer changes; the question about it."""
    document = shared_document
    shutil.copy(document.path, tmp_path / "backup")
    document.do(rename, "Leavers")
    document.do(write, Kpi("kpi000000002", "Revenue"))
    assert document.publish().ok
    shutil.copy(tmp_path / "backup", document.path)
    (question,) = refresh_replica(document.replica, document.home).asks
    return question


def test_an_older_version_is_asked_about_with_what_it_lacks(rolled_back: Question) -> None:
    assert (rolled_back.kind, rolled_back.lacks) == ("older", 2)
    assert "lacks 2 changes" in rolled_back.says


def test_keeping_mine_puts_them_back_into_the_file(
    shared_document: Document, rolled_back: Question, tmp_path: Path
) -> None:
    published = shared_document.publish()
    assert published.ok
    assert published.asks == ()
    shutil.rmtree(shared_document.home.root)
    again = Document.open(
        shared_document.path, home=Home(tmp_path / "anna"), who=Who("A", "b"), today=lambda: DAY
    )
    assert name_in(again) == "Leavers"
    again.close()


def test_going_back_is_one_change_that_undo_takes_back(
    shared_document: Document, rolled_back: Question
) -> None:
    document = shared_document
    assert rolled_back.held is not None
    then = read_version(document.replica, rolled_back.held)
    document.load_all()
    document.do(go_back_to, then)
    assert name_in(document) == "Churn"
    assert list(document.workspace.all(Kpi)) == [CHURN.id]
    assert list(document.workspace.series_of(CHURN.id).values) == [6.2]
    assert document.publish().ok
    assert document.undo().change.label.endswith("Go back to an older version")
    assert name_in(document) == "Leavers"
    assert len(document.workspace.all(Kpi)) == 2


def test_going_back_to_before_somebody_joined_takes_back_what_they_did(
    shared_document: Document, tmp_path: Path
) -> None:
    document = shared_document
    shutil.copy(document.path, tmp_path / "backup")
    anna = Document.open(
        document.path, home=Home(tmp_path / "anna"), who=Who("Anna", "desk"), today=lambda: DAY
    )
    anna.do(write, Kpi("kpi000000002", "Hers"))
    assert anna.publish().ok
    anna.close()
    document.refresh()
    assert len(document.workspace.all(Kpi)) == 2
    shutil.copy(tmp_path / "backup", document.path)
    (question,) = refresh_replica(document.replica, document.home).asks
    assert question.held is not None
    then = read_version(document.replica, question.held)
    assert list(then.all(Kpi)) == [CHURN.id]


def test_an_older_version_met_while_publishing_is_asked_about_too(
    shared_document: Document, tmp_path: Path
) -> None:
    document = shared_document
    shutil.copy(document.path, tmp_path / "backup")
    document.do(rename, "Leavers")
    assert document.publish().ok
    shutil.copy(tmp_path / "backup", document.path)
    published = document.publish()
    assert published.ok
    (question,) = published.asks
    assert question.kind == "older"
    assert "lacks 1 change that" in question.says


def test_the_older_version_aside_is_a_document_of_its_own(
    shared_document: Document, rolled_back: Question, reopen: Open
) -> None:
    aside = shared_document.path.with_name("as it was.okr")
    write_apart(shared_document.replica, aside, rolled_back.held)
    assert refresh_replica(shared_document.replica, shared_document.home).said == ()
    opened = reopen(aside)
    assert opened.replica.document_id != shared_document.replica.document_id
    assert opened.said == ()
    assert name_in(opened) == "Churn"
    assert len(opened.history()) == 1
    assert opened.check().ok
    opened.close()
    with pytest.raises(OkrError, match="Choose another name"):
        write_apart(shared_document.replica, aside)


def test_a_new_document_has_all_and_is_never_merged(
    shared_document: Document, reopen: Open
) -> None:
    apart = write_apart(
        shared_document.replica, shared_document.path.with_name("Tidewater (1).okr")
    )
    assert refresh_replica(shared_document.replica, shared_document.home).said == ()
    opened = reopen(apart)
    assert len(opened.history()) == len(shared_document.history())
    opened.do(rename, "Other")
    assert opened.publish().ok
    assert refresh_replica(shared_document.replica, shared_document.home).taken == 0
    opened.close()


def test_a_fork_is_asked_about_until_it_is_to_stay_apart_on_both_sides(
    shared_document: Document, reopen: Open, tmp_path: Path
) -> None:
    fork = Path(shutil.copy(shared_document.path, tmp_path / "what if.okr"))
    opened = reopen(fork)
    (question,) = opened.asks
    assert (question.kind, question.other) == ("fork", shared_document.path)
    assert question.says in opened.said
    opened.close()
    keep_apart(opened.replica, question.other, shared_document.home)
    for path in (fork, shared_document.path):
        again = reopen(path)
        assert (again.asks, again.said) == ((), ())
        again.close()


def test_a_fork_that_was_taken_in_is_asked_about_again_only_when_it_changed(
    shared_document: Document, reopen: Open, tmp_path: Path
) -> None:
    fork = Path(shutil.copy(shared_document.path, tmp_path / "what if.okr"))
    opened = reopen(fork)
    note_taken(opened.replica, shared_document.path)
    opened.close()
    opened = reopen(fork)
    assert opened.asks == ()
    opened.close()
    shared_document.do(rename, "Leavers")
    assert shared_document.publish().ok
    opened = reopen(fork)
    assert [one.kind for one in opened.asks] == ["fork"]
    opened.close()


def test_a_fork_beside_that_was_answered_is_not_asked_about_when_it_changes(
    shared_document: Document,
) -> None:
    document = shared_document
    fork = document.path.with_name("what if.okr")
    shutil.copy(document.path, fork)
    (question,) = refresh_replica(document.replica, document.home).asks
    assert (question.kind, question.other) == ("fork", fork)
    keep_apart(document.replica, fork, document.home)
    shutil.copy(document.path, fork)
    assert refresh_replica(document.replica, document.home).asks == ()


def test_nothing_is_noted_of_a_fork_that_is_gone(shared_document: Document, tmp_path: Path) -> None:
    note_taken(shared_document.replica, tmp_path / "gone.okr")
    assert shared_document.publish().ok


@pytest.fixture
def meddled(shared_document: Document) -> Question:
    with closing(sqlite3.connect(shared_document.path)) as tool:
        tool.execute("UPDATE kpi SET name='Leavers'")
        tool.commit()
    (question,) = refresh_replica(shared_document.replica, shared_document.home).asks
    return question


def test_what_another_program_wrote_can_be_taken_over_after_the_file_was_replaced(
    shared_document: Document, meddled: Question
) -> None:
    assert meddled.kind == "foreign"
    shared_document.do(write, Kpi("kpi000000002", "Revenue"))
    assert shared_document.publish().ok
    assert name_in(shared_document) == "Churn"
    foreign = kept_foreign_edits(shared_document.replica, meddled.other)
    shared_document.load_all()
    shared_document.do(adopt_foreign_edits, foreign)
    assert name_in(shared_document) == "Leavers"
    assert len(shared_document.workspace.all(Kpi)) == 2


def test_a_snapshot_that_is_gone_is_a_refusal(shared_document: Document, meddled: Question) -> None:
    meddled.other.unlink()
    with pytest.raises(OkrError, match="gone or damaged"):
        kept_foreign_edits(shared_document.replica, meddled.other)


@pytest.mark.parametrize(("damage", "lost"), [("gone", True), ("torn", True), ("empty", False)])
def test_a_lost_file_is_told_from_one_that_is_on_its_way(
    shared_document: Document, damage: str, lost: bool
) -> None:
    document = shared_document
    whole = document.path.read_bytes()
    document.path.unlink()
    if damage != "gone":
        document.path.write_bytes(whole[:9000] if damage == "torn" else b"")
    refreshed = refresh_replica(document.replica, document.home)
    assert (len(refreshed.said), refreshed.lost) == (1, lost)
    document.do(rename, "Leavers")
    published = document.publish()
    assert (published.ok, published.lost) == (False, lost)
