"""The one door: what was confirmed is there, what was refused changed nothing."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.errors import OkrError
from okrdesk.domain.records import (
    Cycle,
    Kpi,
    Measurement,
    Objective,
    Person,
    Record,
    WorkspaceSettings,
)
from okrdesk.domain.workspace import Workspace
from okrdesk.store import Document, Home, Who
from okrdesk.store.connection import connect, reading

Made = Callable[..., Document]
Again = Callable[[Document], Document]
KPI = Kpi("kpi000000001", "Churn")


def write(ws: Workspace, at: At, *pairs: tuple[Record | None, Record | None]) -> Change:
    return Change("Write", tuple(Edit(before, after) for before, after in pairs))


def add(document: Document, *records: Record) -> None:
    document.do(write, *((None, record) for record in records))


def record(ws: Workspace, at: At, value: float, day: date = date(2026, 11, 20)) -> Change:
    before = ws.series_of(KPI.id).at(day)
    return Change("Record value", (Edit(before, Measurement(KPI.id, day, value)),))


def refuse(ws: Workspace, at: At) -> Change:
    raise OkrError("bad_value", "No.")


def values(document: Document) -> list[float]:
    return [value.value for value in document.workspace.series_of(KPI.id)]


def test_a_new_document_is_empty_and_has_no_file_until_it_is_published(
    document: Document, shared: Path
) -> None:
    assert document.workspace.tables == {}
    assert not (shared / "Tidewater.okr").exists()
    assert document.publish().ok
    assert (shared / "Tidewater.okr").is_file()


def test_a_taken_path_is_not_made_anew(document: Document, home: Home, who: Who) -> None:
    document.publish()
    with pytest.raises(OkrError) as refused:
        Document.create(document.path, home=home, who=who, today=date.today)
    assert refused.value.kind == "exists"


def test_a_change_is_in_the_picture_and_in_the_file(document: Document, again: Again) -> None:
    applied = document.do(write, (None, KPI))
    assert applied.cause == "own"
    assert applied.txn == document.history()[0].id
    assert again(document).workspace.all(Kpi) == document.workspace.all(Kpi) == {KPI.id: KPI}


def test_every_kind_of_field_comes_back_as_it_was(document: Document, again: Again) -> None:
    kept = (
        WorkspaceSettings(name="Tidewater", currency="EUR", fiscal_month=4, skip_weekends=True),
        Kpi(KPI.id, "Chürn 😀\n", decimals=2, floor=-0.5, north_star=True, parked_on=date.min),
        Cycle("cyc000000001", "Q4", date(2026, 10, 1), date(2026, 12, 31), state="active"),
        Person("per000000001", "null", active=False),
    )
    add(document, *kept)
    found = again(document).workspace
    assert tuple(found.get(type(one), one.id) for one in kept) == kept
    settings = found.settings()
    assert (type(settings.fiscal_month), type(settings.skip_weekends)) == (int, bool)


def test_nothing_to_change_writes_nothing(document: Document) -> None:
    add(document, KPI)
    before = document.workspace
    assert document.do(write).txn is None
    assert document.do(write, (KPI, KPI)).txn is None
    assert len(document.history()) == 1
    assert document.workspace is before


def test_a_refused_command_changes_nothing(document: Document) -> None:
    add(document, KPI)
    before = document.workspace
    with pytest.raises(OkrError, match="No"):
        document.do(refuse)
    assert document.workspace is before
    assert len(document.history()) == 1
    document.do(record, 1.0)
    assert values(document) == [1.0]


def test_a_number_that_is_none_is_a_bug_and_changes_nothing(document: Document) -> None:
    add(document, KPI)
    for number in (float("nan"), float("inf")):
        with pytest.raises(ValueError, match="finite"):
            document.do(record, number)
    assert values(document) == []
    assert document.check().ok


def test_a_command_sees_today_the_person_and_utc(document: Document) -> None:
    at = document.at()
    assert (at.today, at.by, at.now) == (date(2026, 11, 21), "Mira Brandt", "2026-11-18T11:06:40Z")
    assert len({at.new_id() for _ in range(100)}) == 100
    assert all(len(at.new_id()) == 12 for _ in range(10))


def test_a_full_disk_is_refused_and_nothing_is_half_written(document: Document) -> None:
    add(document, KPI)
    before = document.workspace
    pages = document._connection.execute("PRAGMA page_count").fetchone()[0]
    document._connection.execute(f"PRAGMA max_page_count={pages}")
    with pytest.raises(OkrError) as refused:
        document.do(write, (KPI, replace(KPI, name="x" * 100_000)))
    assert refused.value.kind == "full"
    assert document.workspace is before
    document._connection.execute("PRAGMA max_page_count=100000")
    document.do(record, 1.0)
    assert document.check().ok


def test_a_replica_that_another_process_keeps_is_locked(document: Document) -> None:
    add(document, KPI)
    document._connection.execute("PRAGMA busy_timeout=20")
    before = document.workspace
    with closing(connect(document.replica.database)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(OkrError) as refused:
            document.do(record, 1.0)
    assert refused.value.kind == "locked"
    assert document.workspace is before
    document.do(record, 1.0)
    assert values(document) == [1.0]


@pytest.mark.skipif(os.name != "posix", reason="needs a chmod that forbids writing")
def test_a_replica_of_garbage_is_a_bad_file(document: Document, again: Again) -> None:
    document.close()
    document.replica.database.write_bytes(b"garbage" * 1000)
    with pytest.raises(OkrError) as refused:
        again(document)
    assert refused.value.kind == "bad_file"


def test_an_error_without_an_outside_cause_stays_a_bug(document: Document) -> None:
    add(document, KPI)
    with closing(connect(document.replica.database)) as other:
        other.execute("DROP TABLE measurement")
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        document.do(record, 1.0)


def test_a_removed_record_leaves_the_tables_but_not_the_journal(
    document: Document, again: Again
) -> None:
    add(document, KPI)
    document.do(record, 6.2)
    document.do(write, (KPI, None))
    assert again(document).workspace.all(Kpi) == {}
    removal, _, added = document.history(KPI.id)
    assert [(edit.field, edit.before, edit.after) for edit in removal.edits] == [
        ("deleted", False, True)
    ]
    assert ("name", None, "Churn") in {(e.field, e.before, e.after) for e in added.edits}
    assert document.check().ok


def test_a_record_added_again_is_as_it_is_added(document: Document, again: Again) -> None:
    full = replace(KPI, question="Why?", owner=None, decimals=2)
    add(document, full)
    document.do(write, (full, None))
    add(document, KPI)
    assert again(document).workspace.get(Kpi, KPI.id) == KPI
    assert document.check().ok


def test_one_change_may_touch_a_record_several_times(document: Document, again: Again) -> None:
    other = replace(KPI, name="Leavers")
    document.do(write, (None, KPI), (KPI, other), (other, None), (None, KPI))
    document.do(write, (KPI, other), (other, None), (None, KPI))
    assert again(document).workspace.all(Kpi) == document.workspace.all(Kpi) == {KPI.id: KPI}


def test_processes_on_one_replica_see_each_other(document: Document, again: Again) -> None:
    other = again(document)
    add(document, KPI)
    told = other.poll()
    assert told is not None
    assert (told.cause, told.change.label) == ("outside", "Write")
    assert told.change.edits == (Edit(None, KPI),)
    assert other.workspace.all(Kpi) == {KPI.id: KPI}
    assert other.poll() is None
    assert document.poll() is None


def test_a_command_runs_on_what_another_process_wrote(document: Document, again: Again) -> None:
    other = again(document)
    add(document, KPI)
    document.do(record, 1.0)
    applied = other.do(record, 2.0)
    (edit,) = applied.change.edits
    assert isinstance(edit, Edit)
    assert edit.before == Measurement(KPI.id, date(2026, 11, 20), 1.0)
    assert values(other) == [2.0]
    told = other.poll()
    assert told is not None
    assert told.change.label == "2 changes"
    document.poll()
    assert values(document) == [2.0]
    assert document.check().ok


def test_what_a_refused_command_met_from_outside_is_still_told(
    document: Document, again: Again
) -> None:
    other = again(document)
    add(document, KPI)
    with pytest.raises(OkrError):
        other.do(refuse)
    told = other.poll()
    assert told is not None
    assert told.change.edits == (Edit(None, KPI),)
    document.do(record, 1.0)
    other.load(KPI.id)
    document.do(record, 2.0)
    other.load_all()
    both = other.poll()
    assert both is not None
    assert both.change.label == "Record value, Record value"


def test_two_processes_of_a_replica_share_undo(document: Document, again: Again) -> None:
    other = again(document)
    add(document, KPI)
    document.do(record, 1.0)
    assert other.undo_label() == "Record value"
    other.undo()
    document.poll()
    assert values(document) == []
    assert document.redo_label() == "Record value"


def test_a_clock_that_goes_backwards_keeps_the_order(document: Document, clock: object) -> None:
    add(document, KPI)
    document.do(record, 1.0)
    clock.now -= 90 * 86_400_000  # type: ignore[attr-defined]
    document.do(record, 2.0)
    assert values(document) == [2.0]
    newest, older, _ = document.history()
    assert int(newest.id) > int(older.id)
    assert newest.at < older.at  # the computer's own clock, as it was
    document.undo()
    assert values(document) == [1.0]
    assert document.check().ok


def test_the_picture_of_then_is_what_was_recorded_then(document: Document, clock: object) -> None:
    add(document, KPI)
    document.do(record, 1.0)
    clock.now += 86_400_000  # type: ignore[attr-defined]
    document.do(record, 2.0)
    document.do(write, (KPI, replace(KPI, name="Leavers")))
    then = document.as_of(document.history()[2].at)
    assert then.get(Kpi, KPI.id).name == "Churn"
    assert [value.value for value in then.series_of(KPI.id)] == [1.0]
    assert document.as_of("2026-11-17").tables == {}
    assert document.as_of("2030-01-01T12:00:00+02:00").get(Kpi, KPI.id).name == "Leavers"
    with pytest.raises(OkrError) as refused:
        document.as_of("yesterday")
    assert refused.value.kind == "bad_value"


def test_history_tells_who_when_before_and_after(document: Document, clock: object) -> None:
    goal = Objective("obj000000001", "Keep", children_count=True)
    add(document, KPI, goal)
    document.do(record, 1.0)
    document.do(write, (goal, replace(goal, children_count=False, order=2.0)))
    clock.now += 86_400_000  # type: ignore[attr-defined]
    document.do(record, 2.5)
    document.undo()
    changes = document.history()
    assert [(c.label, c.cause, c.undone) for c in changes] == [
        ("Undo Record value", "undo", False),
        ("Record value", "own", True),
        ("Write", "own", False),
        ("Record value", "own", False),
        ("Write", "own", False),
    ]
    (edit,) = changes[1].edits
    assert (edit.kind, edit.record) == ("measurement", f"{KPI.id}@2026-11-20")
    assert (edit.field, edit.before, edit.after) == ("value", 1.0, 2.5)
    shown = [(e.field, e.before, e.after) for e in changes[2].edits]
    assert shown == [("children_count", True, False), ("order", 0.0, 2.0)]
    assert changes[1].by == "Mira Brandt"
    assert changes[1].at.startswith("2026-11-19T")


def test_history_of_one_record_since_a_day_and_limited(document: Document, clock: object) -> None:
    add(document, KPI, replace(KPI, id="kpi000000002"))
    document.do(record, 1.0)
    document.do(record, 2.0, date(2026, 11, 19))
    clock.now += 86_400_000  # type: ignore[attr-defined]
    document.do(record, 3.0)
    assert len(document.history(KPI.id)) == 4
    assert len(document.history(f"{KPI.id}@2026-11-20")) == 2
    assert len(document.history("kpi000000002")) == 1
    assert len(document.history(since="2026-11-19")) == 1
    assert [len(change.edits) for change in document.history(limit=2)] == [1, 1]


def test_a_copy_is_a_document_of_its_own_place(document: Document, shared: Path) -> None:
    add(document, KPI)
    document.save_copy(shared / "copy.okr")
    assert (shared / "copy.okr").stat().st_size > 0
    with pytest.raises(OkrError) as refused:
        document.save_copy(shared / "copy.okr")
    assert refused.value.kind == "exists"


def test_what_another_computer_published_is_told_with_its_author(
    made: Made, other_home: Home
) -> None:
    mira = made()
    add(mira, KPI)
    mira.publish()
    anna = made(at=other_home, by=Who("Anna", "desk"))
    anna.do(record, 4.0)
    anna.publish()
    told = mira.refresh()
    assert told is not None
    assert (told.cause, told.change.label) == ("merge", "Anna’s change")
    assert values(mira) == [4.0]
    assert mira.refresh() is None


def test_a_document_of_a_newer_major_version_is_only_read(
    document: Document, made: Made, other_home: Home
) -> None:
    add(document, KPI)
    document.publish()
    with closing(sqlite3.connect(document.path)) as file:
        file.execute("PRAGMA user_version=200")
    newer = made(at=other_home)
    assert newer.read_only
    assert newer.workspace.all(Kpi) == {KPI.id: KPI}
    for change in (lambda: newer.do(record, 1.0), newer.undo, newer.redo):
        with pytest.raises(OkrError, match="newer") as refused:
            change()
        assert refused.value.kind == "read_only"


def test_an_opening_that_another_program_hinders_says_that_nothing_was_opened(
    document: Document, home: Home, who: Who, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(document, KPI)
    assert document.publish().ok

    def opened() -> Document:
        return Document.open(document.path, home=home, who=who, today=document.today)

    monkeypatch.setattr("okrdesk.store.connection.BUSY_SECONDS", 0.02)
    with closing(connect(document.replica.database)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(OkrError) as refused:
            opened()
        other.execute("ROLLBACK")
    assert refused.value.kind == "locked"
    assert f"keeps {document.path.name} to itself, so it was not opened" in refused.value.says
    with closing(opened()) as found:
        assert found.workspace.all(Kpi) == {KPI.id: KPI}


def test_a_commit_that_fails_leaves_the_picture_as_it_was(document: Document) -> None:
    add(document, KPI)
    document._connection.execute("PRAGMA busy_timeout=20")
    before = document.workspace
    with closing(connect(document.replica.database)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM cell").fetchone()  # reads on while we commit
        for change in (lambda: document.do(record, 1.0), document.undo):
            with pytest.raises(OkrError) as refused:
                change()
            assert refused.value.kind == "locked"
            assert document.workspace is before
        reader.execute("ROLLBACK")
    document.do(record, 1.0)
    assert values(document) == [1.0]
    assert document.check().ok


def test_minus_zero_is_zero(document: Document) -> None:
    add(document, KPI)
    document.do(record, -0.0)
    (edit,) = document.history()[0].edits
    assert str(edit.after) == "0.0"


def test_a_replica_that_may_be_written_again_takes_the_next_change(document: Document) -> None:
    # As of a file without rights, for the superuser has them all: a connection stays like that.
    document._connection.execute("PRAGMA query_only=ON")
    add(document, KPI)
    document._connection.execute("PRAGMA query_only=ON")
    document.undo()
    assert document.workspace.all(Kpi) == {}


def test_what_another_process_wrote_before_the_right_was_given_back_is_in_the_picture(
    document: Document, again: Again
) -> None:
    add(again(document), KPI)
    document._connection.execute("PRAGMA query_only=ON")
    add(document, replace(KPI, id="another"))
    assert set(document.workspace.all(Kpi)) == {KPI.id, "another"}


def test_a_failure_that_ended_a_reading_by_itself_is_the_one_that_is_told(tmp_path: Path) -> None:
    def fail(connection: sqlite3.Connection) -> None:
        failed = sqlite3.OperationalError("disk I/O error")
        failed.sqlite_errorcode = sqlite3.SQLITE_IOERR
        with reading(connection):
            connection.execute("ROLLBACK")  # as SQLite does where it cannot read on
            raise failed

    with closing(connect(tmp_path / "replica.db")) as connection:
        with pytest.raises(OkrError) as refused:
            fail(connection)
        assert refused.value.kind == "full"


def test_a_replica_that_was_removed_while_it_is_open_is_not_begun_anew(document: Document) -> None:
    add(document, KPI)
    database = document.replica.database
    database.unlink()
    with pytest.raises(OkrError):
        document.do(record, 1.0)
    assert not database.exists()
    assert document.load(KPI.id).find(Kpi, KPI.id) == KPI
