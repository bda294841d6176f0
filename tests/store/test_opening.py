from __future__ import annotations

import os
import shutil
import sqlite3
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from pathlib import Path

import pytest

from okrdesk.domain.errors import OkrError
from okrdesk.store.connection import connect
from okrdesk.store.digest import append_digest, strip_digest
from okrdesk.store.home import Home, Who
from okrdesk.store.opening import open_replica, start_replica
from okrdesk.store.publish import publish_replica
from okrdesk.store.replica import own_number
from okrdesk.store.replicas import Replica, find_replica
from okrdesk.store.schema import FOLDED_TABLES, INDEXES
from okrdesk.store.snapshots import snapshots_of
from okrdesk.store.verification import verify_adopted

Record = Callable[..., int]
Values = Callable[[Replica], dict[str, float]]


def number_of(replica: Replica) -> int:
    with closing(connect(replica.database)) as connection:
        return own_number(connection)


def names_of(replica: Replica) -> list[str]:
    with closing(sqlite3.connect(replica.database)) as database:
        return [name for (name,) in database.execute("SELECT name FROM sqlite_schema")]


def refusal_of(path: Path, home: Home, who: Who) -> OkrError:
    with pytest.raises(OkrError) as refusal:
        open_replica(path, home, who)
    return refusal.value


def test_a_document_of_another_computer_is_there_at_once_and_its_own_writer(
    published: Replica, other_home: Home, who: Who, values: Values
) -> None:
    opened = open_replica(published.document, other_home, who)
    assert opened.said == ()
    assert not opened.read_only
    assert values(opened.replica) == {"2026-11-20": 1.0}
    assert opened.replica.document_id == published.document_id
    assert number_of(opened.replica) != number_of(published)


def test_opening_again_finds_the_same_replica_with_what_was_never_published(
    published: Replica, home: Home, who: Who, record: Record, values: Values
) -> None:
    record(published, "2026-11-21", 2.0)
    again = open_replica(published.document, home, who)
    assert again.replica == published
    assert values(again.replica)["2026-11-21"] == 2.0


def test_opening_never_writes_into_the_shared_folder(
    published: Replica, other_home: Home, who: Who
) -> None:
    before = published.document.read_bytes()
    for _ in range(2):
        open_replica(published.document, other_home, who)
    assert published.document.read_bytes() == before
    assert [path.name for path in published.document.parent.iterdir()] == ["Tidewater.okr"]


def test_opening_takes_in_what_others_published(
    published: Replica, home: Home, other_home: Home, who: Who, record: Record, values: Values
) -> None:
    theirs = open_replica(published.document, other_home, who).replica
    record(theirs, "2026-11-18", 3.0)
    assert publish_replica(theirs, other_home).ok
    mine = open_replica(published.document, home, who)
    assert values(mine.replica) == {"2026-11-18": 3.0, "2026-11-20": 1.0}
    assert snapshots_of(home, published.document_id)[0].why in ("new-peer", "daily")
    assert "new-peer" in [one.why for one in snapshots_of(home, published.document_id)]


def test_a_missing_file_is_not_found_and_none_is_made(home: Home, who: Who, shared: Path) -> None:
    assert refusal_of(shared / "none.okr", home, who).kind == "not_found"
    assert list(shared.iterdir()) == []


@pytest.mark.parametrize(
    "spoil",
    [
        lambda path: path.unlink(),
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(b"no database at all"),
        lambda path: os.truncate(path, 8192),
    ],
)
def test_work_goes_on_from_the_replica_when_the_file_cannot_be_read(
    published: Replica,
    home: Home,
    other_home: Home,
    who: Who,
    values: Values,
    spoil: Callable[[Path], object],
) -> None:
    spoil(published.document)
    opened = open_replica(published.document, home, who)
    assert opened.replica == published
    assert values(opened.replica) == {"2026-11-20": 1.0}
    assert len(opened.said) == 1
    assert "kept of it" in opened.said[0]
    assert refusal_of(published.document, other_home, who).kind in ("not_found", "bad_file")


def test_a_refused_file_is_kept_in_quarantine(home: Home, who: Who, shared: Path) -> None:
    (shared / "odd.okr").write_bytes(b"what is this")
    refusal_of(shared / "odd.okr", home, who)
    assert [path.read_bytes() for path in home.quarantine.iterdir()] == [b"what is this"]


def test_a_stranger_to_sqlite_adds_a_trigger_and_it_never_becomes_ours(
    published: Replica, other_home: Home, who: Who, values: Values
) -> None:
    with closing(sqlite3.connect(published.document)) as file:
        file.execute("CREATE TRIGGER evil AFTER INSERT ON txn BEGIN DELETE FROM cell; END")
        file.execute("UPDATE measurement SET value=99")
        file.commit()
    strip_digest(published.document)
    append_digest(published.document)
    opened = open_replica(published.document, other_home, who)
    assert values(opened.replica) == {"2026-11-20": 1.0}
    assert "evil" not in names_of(opened.replica)
    assert "another program" in opened.said[0]
    assert [one.why for one in snapshots_of(other_home, published.document_id)] == ["other-program"]


def lay_as_another_version(document: Path) -> None:
    """One column more, one index less, and the table of a kind that is not known here."""
    strip_digest(document)
    with closing(sqlite3.connect(document)) as file:
        (told,) = file.execute("SELECT sql FROM sqlite_schema WHERE name='kpi'").fetchone()
        file.execute("DROP TABLE kpi")
        file.execute(told.replace(") STRICT", ', "mood" TEXT) STRICT'))
        file.execute("DROP INDEX check_in_of")
        file.execute("INSERT INTO kind VALUES(900, 'mo\"od')")
        file.execute('CREATE TABLE "mo""od"(id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID')
        file.execute("PRAGMA user_version=101")
        file.commit()
    append_digest(document)


def test_a_file_of_another_layout_is_no_other_program_and_is_laid_as_here(
    published: Replica, home: Home, other_home: Home, who: Who, record: Record, values: Values
) -> None:
    record(published, "2026-11-21", 2.0)
    publish_replica(published, home)
    lay_as_another_version(published.document)
    opened = open_replica(published.document, other_home, who)
    assert opened.said == opened.asks == ()
    assert values(opened.replica) == {"2026-11-20": 1.0, "2026-11-21": 2.0}
    assert snapshots_of(other_home, published.document_id) == ()
    with closing(connect(opened.replica.database)) as database:
        laid = dict(database.execute("SELECT name, sql FROM sqlite_schema"))
    assert laid.keys() >= FOLDED_TABLES.keys() | INDEXES.keys()
    assert laid["kpi"] == FOLDED_TABLES["kpi"]
    assert 'mo"od' not in laid
    assert verify_adopted(opened.replica, other_home) == ()
    record(opened.replica, "2026-11-22", 3.0)
    assert publish_replica(opened.replica, other_home).ok
    assert open_replica(published.document, home, who).said == ()


def test_a_file_of_another_layout_that_comes_later_is_taken_in_without_a_word(
    published: Replica, home: Home, other_home: Home, who: Who, record: Record, values: Values
) -> None:
    theirs = open_replica(published.document, other_home, who).replica
    record(theirs, "2026-11-22", 3.0)
    assert publish_replica(theirs, other_home).ok
    lay_as_another_version(published.document)
    opened = open_replica(published.document, home, who)
    assert opened.said == ()
    assert values(opened.replica) == {"2026-11-20": 1.0, "2026-11-22": 3.0}


def test_a_newer_major_version_is_shown_apart_and_not_written_to(
    published: Replica, home: Home, who: Who, record: Record, values: Values
) -> None:
    record(published, "2026-11-21", 2.0)
    with closing(sqlite3.connect(published.document)) as file:
        file.execute("PRAGMA user_version=200")
    before = published.document.read_bytes()
    for _ in range(2):
        opened = open_replica(published.document, home, who)
        assert opened.newer
        assert opened.read_only
        assert "newer" in opened.said[0]
        assert opened.replica.folder != published.folder
        assert values(opened.replica) == {"2026-11-20": 1.0}
    assert publish_replica(published, home).kind == "newer"
    publish_replica(opened.replica, home)
    assert published.document.read_bytes() == before


def test_an_old_version_put_back_is_said_and_loses_nothing(
    published: Replica, home: Home, who: Who, record: Record, values: Values, tmp_path: Path
) -> None:
    shutil.copy(published.document, tmp_path / "backup")
    record(published, "2026-11-21", 2.0)
    assert publish_replica(published, home).ok
    shutil.copy(tmp_path / "backup", published.document)
    opened = open_replica(published.document, home, who)
    assert "lacks 1 change" in opened.said[0]
    assert values(opened.replica) == {"2026-11-20": 1.0, "2026-11-21": 2.0}


def test_a_moved_file_brings_along_what_was_not_published(
    published: Replica, home: Home, who: Who, record: Record, values: Values, tmp_path: Path
) -> None:
    record(published, "2026-11-21", 2.0)
    moved = published.document.rename(tmp_path / "moved.okr")
    opened = open_replica(moved, home, who)
    assert opened.replica != published
    assert values(opened.replica) == {"2026-11-20": 1.0, "2026-11-21": 2.0}
    assert "1 change" in opened.said[0]
    assert open_replica(moved, home, who).said == ()


def test_a_window_still_open_on_the_old_path_loses_nothing(
    published: Replica, home: Home, who: Who, record: Record, values: Values, tmp_path: Path
) -> None:
    moved = published.document.rename(tmp_path / "moved.okr")
    open_replica(moved, home, who)
    record(published, "2026-11-22", 5.0)
    again = open_replica(moved, home, who)
    assert values(again.replica)["2026-11-22"] == 5.0


def test_another_document_at_the_old_path_counts_as_moved(
    published: Replica,
    home: Home,
    other_home: Home,
    who: Who,
    record: Record,
    values: Values,
    tmp_path: Path,
) -> None:
    record(published, "2026-11-21", 2.0)
    moved = published.document.rename(tmp_path / "moved.okr")
    another = start_replica(published.document, other_home, who)
    assert publish_replica(another, other_home).ok
    assert values(open_replica(moved, home, who).replica)["2026-11-21"] == 2.0


def test_a_copy_is_a_fork_that_is_kept_apart_and_said(
    published: Replica, home: Home, who: Who, record: Record, values: Values, tmp_path: Path
) -> None:
    copy = Path(shutil.copy(published.document, tmp_path / "copy.okr"))
    record(published, "2026-11-21", 2.0)
    opened = open_replica(copy, home, who)
    assert len(opened.said) == 1
    assert "kept apart" in opened.said[0]
    assert str(published.document) in opened.said[0]
    assert values(opened.replica) == {"2026-11-20": 1.0}
    os.utime(published.document, (7, 7))
    assert len(open_replica(copy, home, who).said) == 1


def test_a_path_that_cannot_be_judged_is_left_alone(
    published: Replica, home: Home, who: Who, record: Record, values: Values, tmp_path: Path
) -> None:
    copy = Path(shutil.copy(published.document, tmp_path / "copy.okr"))
    record(published, "2026-11-21", 2.0)
    published.document.write_bytes(b"half a download")
    assert values(open_replica(copy, home, who).replica) == {"2026-11-20": 1.0}


def test_a_damaged_replica_of_a_moved_file_does_not_stop_the_work(
    published: Replica, home: Home, who: Who, tmp_path: Path, values: Values
) -> None:
    moved = published.document.rename(tmp_path / "moved.okr")
    published.database.write_bytes(b"not a database" * 1000)
    opened = open_replica(moved, home, who)
    assert values(opened.replica) == {"2026-11-20": 1.0}
    assert len(opened.said) == 1


def test_two_documents_one_after_the_other_at_a_path_each_keep_their_own(
    published: Replica, home: Home, who: Who, record: Record, values: Values, tmp_path: Path
) -> None:
    first = published.document.rename(tmp_path / "first.okr")
    second = start_replica(published.document, home, who)
    record(second, "2020-01-01", 9.0)
    assert publish_replica(second, home).ok
    assert open_replica(published.document, home, who).replica == second
    published.document.unlink()
    first.rename(published.document)
    opened = open_replica(published.document, home, who)
    assert opened.replica == published
    assert values(opened.replica) == {"2026-11-20": 1.0}


def test_many_first_visits_at_once_make_one_replica(
    published: Replica, other_home: Home, who: Who
) -> None:
    opened: list[Replica] = []

    def visit() -> None:
        opened.append(open_replica(published.document, other_home, who).replica)

    visitors = [threading.Thread(target=visit) for _ in range(6)]
    for visitor in visitors:
        visitor.start()
    for visitor in visitors:
        visitor.join()
    assert len(opened) == 6
    assert len({number_of(replica) for replica in opened}) == 1
    assert not list(other_home.replicas.glob("*.tmp"))


def test_a_first_visit_that_was_killed_half_way_starts_over(
    published: Replica, other_home: Home, who: Who, values: Values
) -> None:
    folder = open_replica(published.document, other_home, who).replica.folder
    (folder / "replica.db").unlink()
    (folder / "place.json").unlink()
    (folder / "filling-00000000.tmp").write_bytes(b"half")
    assert find_replica(published.document, other_home) is None
    opened = open_replica(published.document, other_home, who)
    assert values(opened.replica) == {"2026-11-20": 1.0}


# New documents


def test_a_new_document_refuses_to_take_the_place_of_anything(
    home: Home, who: Who, shared: Path
) -> None:
    (shared / "there.okr").write_bytes(b"")
    (shared / "dangling.okr").symlink_to(shared / "nowhere")
    for name in ("there.okr", "dangling.okr"):
        with pytest.raises(OkrError) as refusal:
            start_replica(shared / name, home, who)
        assert refusal.value.kind == "exists"
    assert list(home.replicas.iterdir()) == []


def test_a_new_document_needs_a_folder(home: Home, who: Who, shared: Path) -> None:
    with pytest.raises(OkrError) as refusal:
        start_replica(shared / "no folder" / "new.okr", home, who)
    assert refusal.value.kind == "not_found"


def test_a_new_document_in_a_read_only_folder_is_refused(
    who: Who, open_folder: Path, as_nobody: Callable[[], AbstractContextManager[None]]
) -> None:
    (open_folder / "docs").mkdir()
    (open_folder / "docs").chmod(0o555)
    with as_nobody(), pytest.raises(OkrError) as refusal:
        start_replica(open_folder / "docs" / "new.okr", Home(open_folder / "home"), who)
    assert refusal.value.kind == "read_only"


def test_a_full_disk_stops_a_first_visit_and_leaves_nothing_half_made(
    published: Replica,
    other_home: Home,
    who: Who,
    values: Values,
    files_up_to: Callable[[int], AbstractContextManager[None]],
) -> None:
    for room in (1000, 60_000, published.document.stat().st_size - 10):
        with files_up_to(room):
            assert refusal_of(published.document, other_home, who).kind == "full"
    assert find_replica(published.document, other_home) is None
    assert not list(other_home.replicas.rglob("*.tmp"))
    assert values(open_replica(published.document, other_home, who).replica)
