from __future__ import annotations

import contextlib
import datetime as dt
import errno
import itertools
import os
import random
import shutil
import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from pathlib import Path

import pytest

from okrdesk.domain.errors import OkrError
from okrdesk.store.cells import Key
from okrdesk.store.columns import Cell
from okrdesk.store.connection import connect, writing
from okrdesk.store.digest import has_right_digest
from okrdesk.store.document_file import _await_pause, write_document
from okrdesk.store.home import Home, Who
from okrdesk.store.journal import Draft, write_transaction
from okrdesk.store.local import set_local
from okrdesk.store.opening import open_replica, start_replica
from okrdesk.store.platform import one_at_a_time
from okrdesk.store.private_copy import copy_privately
from okrdesk.store.publish import Published, publish_replica
from okrdesk.store.quarantine import keep_refused
from okrdesk.store.replacing import hidden_stem, overwrite, put_in_place
from okrdesk.store.replicas import Replica
from okrdesk.store.sighting import sight
from okrdesk.store.snapshots import snapshots_of
from okrdesk.store.vet import vet_copy

Record = Callable[..., int]
Values = Callable[[Replica], dict[str, float]]
FilesUpTo = Callable[[int], AbstractContextManager[None]]
AsNobody = Callable[[], AbstractContextManager[None]]


def held(document: Path) -> dict[str, float]:
    """The values in the shared file itself."""
    with closing(sqlite3.connect(f"{document.as_uri()}?mode=ro&immutable=1", uri=True)) as file:
        return dict(file.execute("SELECT date, value FROM measurement ORDER BY date"))


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_new_document_appears_with_its_first_publish(
    replica: Replica, home: Home, record: Record
) -> None:
    assert not replica.document.exists()
    record(replica, "2026-11-20", 6.2)
    published = publish_replica(replica, home)
    assert published.ok
    assert published.says is None
    assert published.at is not None
    assert held(replica.document) == {"2026-11-20": 6.2}
    assert names_in(replica.document.parent) == ["Tidewater.okr"]


def test_what_is_published_is_sealed_and_holds_nothing_of_this_computer(
    published: Replica, home: Home, record: Record
) -> None:
    with closing(connect(published.database)) as connection:
        set_local(connection, "draft", "a sentence nobody else should read")
    record(published, "2026-11-21")
    assert publish_replica(published, home).ok
    content = published.document.read_bytes()
    assert has_right_digest(published.document)
    assert b"a sentence nobody else should read" in published.database.read_bytes()
    assert b"a sentence nobody else should read" not in content
    with closing(sqlite3.connect(published.document)) as file:
        names = [name for (name,) in file.execute("SELECT name FROM sqlite_schema")]
    assert not [name for name in names if name.startswith("local_")]


def test_nothing_new_leaves_the_file_alone(published: Replica, home: Home) -> None:
    before = sight(published.document)
    again = publish_replica(published, home)
    assert again.ok
    assert sight(published.document) == before


def test_a_touched_file_is_not_rewritten(published: Replica, home: Home) -> None:
    os.utime(published.document, (1, 1))
    touched = sight(published.document)
    assert publish_replica(published, home).ok
    assert sight(published.document) == touched


def test_what_others_published_meanwhile_stays_in_the_file(
    published: Replica, home: Home, other_home: Home, who: Who, record: Record, values: Values
) -> None:
    theirs = open_replica(published.document, other_home, who).replica
    record(theirs, "2026-11-18", 3.0)
    assert publish_replica(theirs, other_home).ok
    record(published, "2026-11-19", 4.0)
    assert publish_replica(published, home).ok
    together = {"2026-11-18": 3.0, "2026-11-19": 4.0, "2026-11-20": 1.0}
    assert held(published.document) == together
    assert values(published) == together
    assert publish_replica(theirs, other_home).ok
    assert values(theirs) == together


def test_permissions_of_the_shared_file_stay(
    published: Replica, home: Home, record: Record
) -> None:
    published.document.chmod(0o664)
    record(published, "2026-11-21")
    assert publish_replica(published, home).ok
    assert stat.S_IMODE(published.document.stat().st_mode) == 0o664


def test_a_link_stays_a_link(
    published: Replica, home: Home, who: Who, record: Record, tmp_path: Path
) -> None:
    link = tmp_path / "link.okr"
    link.symlink_to(published.document)
    opened = open_replica(link, home, who)
    assert opened.replica == published
    record(opened.replica, "2026-11-21", 2.0)
    assert publish_replica(opened.replica, home).ok
    assert link.is_symlink()
    assert held(published.document)["2026-11-21"] == 2.0


@pytest.mark.parametrize("name", ["x" * 240 + ".okr", "Ziele für 2026 – Q4.okr", "-rf.okr"])
def test_any_name_of_a_file_will_do(
    shared: Path, home: Home, who: Who, record: Record, name: str
) -> None:
    replica = start_replica(shared / name, home, who)
    record(replica)
    assert publish_replica(replica, home).ok
    record(replica, "2026-11-21")
    assert publish_replica(replica, home).ok
    assert names_in(shared) == [name]


def test_a_file_that_is_gone_is_not_made_again_silently(
    published: Replica, home: Home, record: Record, values: Values
) -> None:
    published.document.unlink()
    record(published, "2026-11-21", 2.0)
    waiting = publish_replica(published, home)
    assert not waiting.ok
    assert waiting.kind == "not_found"
    assert waiting.says is not None
    assert "kept on this computer" in waiting.says
    assert not published.document.exists()
    assert values(published)["2026-11-21"] == 2.0


def test_a_folder_that_is_gone_makes_changes_wait(
    published: Replica, home: Home, record: Record, shared: Path
) -> None:
    away = shared.rename(shared.with_name("unplugged"))
    record(published, "2026-11-21", 2.0)
    assert not publish_replica(published, home).ok
    away.rename(shared)
    assert publish_replica(published, home).ok
    assert held(published.document)["2026-11-21"] == 2.0


@pytest.mark.parametrize("content", [b"", b"not a database", b"SQLite format 3\0" + bytes(4080)])
def test_a_file_that_cannot_be_read_is_never_overwritten(
    published: Replica, home: Home, record: Record, content: bytes
) -> None:
    published.document.write_bytes(content)
    record(published, "2026-11-21")
    assert not publish_replica(published, home).ok
    assert published.document.read_bytes() == content
    kept = [path.read_bytes() for path in home.quarantine.iterdir()]
    assert kept == ([content] if content else [])


def test_a_folder_in_the_place_of_the_file_is_left_alone(
    published: Replica, home: Home, record: Record
) -> None:
    published.document.unlink()
    published.document.mkdir()
    record(published, "2026-11-21")
    assert publish_replica(published, home).kind == "bad_file"
    assert published.document.is_dir()


def test_another_document_in_its_place_is_left_alone(
    published: Replica, home: Home, other_home: Home, who: Who, record: Record, tmp_path: Path
) -> None:
    another = start_replica(tmp_path / "another.okr", other_home, who)
    record(another, "2020-01-01", 9.0)
    assert publish_replica(another, other_home).ok
    shutil.copy(another.document, published.document)
    record(published, "2026-11-21")
    waiting = publish_replica(published, home)
    assert waiting.kind == "bad_file"
    assert held(published.document) == {"2020-01-01": 9.0}


def test_an_old_version_put_back_gets_the_newer_changes_again(
    published: Replica, home: Home, record: Record, tmp_path: Path
) -> None:
    shutil.copy(published.document, tmp_path / "backup")
    record(published, "2026-11-21", 2.0)
    assert publish_replica(published, home).ok
    shutil.copy(tmp_path / "backup", published.document)
    assert publish_replica(published, home).ok
    assert held(published.document) == {"2026-11-20": 1.0, "2026-11-21": 2.0}


def test_a_version_of_another_program_is_kept_before_it_is_replaced(
    published: Replica, home: Home, record: Record
) -> None:
    with closing(sqlite3.connect(published.document)) as file:
        file.execute("UPDATE measurement SET value=99")
        file.commit()
    record(published, "2026-11-21", 2.0)
    assert publish_replica(published, home).ok
    assert held(published.document) == {"2026-11-20": 1.0, "2026-11-21": 2.0}
    reasons = [snapshot.why for snapshot in snapshots_of(home, published.document_id)]
    assert "other-program" in reasons


def test_torn_mixtures_of_two_versions_are_never_taken_in(
    published: Replica, home: Home, record: Record, values: Values
) -> None:
    """A download that stopped, pages of either version: digest or seals see every one."""
    for day in range(1, 29):
        record(published, f"2026-10-{day:02}", float(day))
    assert publish_replica(published, home).ok
    old = published.document.read_bytes()
    for day in range(1, 29):
        record(published, f"2026-10-{day:02}", day + 0.5)
    assert publish_replica(published, home).ok
    new = published.document.read_bytes()
    before = values(published)
    chance = random.Random(7)
    refused = 0
    for _ in range(40):
        pages = range(0, len(new), 4096)
        mixed = b"".join(chance.choice([old, new])[at : at + 4096] for at in pages)
        if mixed in (old, new):
            continue
        published.document.write_bytes(mixed)
        state = publish_replica(published, home)
        assert values(published) == before
        if not state.ok:
            refused += 1
            assert published.document.read_bytes() == mixed
        published.document.write_bytes(new)
    assert refused > 10


def test_a_lost_race_starts_over(
    published: Replica, home: Home, tmp_path: Path, record: Record
) -> None:
    expected = sight(published.document)
    prepared = tmp_path / "prepared"
    record(published, "2026-11-21")
    write_document(published.database, prepared)
    os.utime(published.document, (5, 5))
    theirs = published.document.read_bytes()
    assert put_in_place(prepared, published.document, expected, lambda: None) is None
    assert published.document.read_bytes() == theirs
    assert names_in(published.document.parent) == ["Tidewater.okr"]


def test_a_file_that_appears_just_before_the_first_publish_is_kept(
    replica: Replica, tmp_path: Path
) -> None:
    prepared = tmp_path / "prepared"
    write_document(replica.database, prepared)
    replica.document.write_bytes(b"somebody else's")
    assert put_in_place(prepared, replica.document, None, lambda: None) is None
    assert replica.document.read_bytes() == b"somebody else's"


def test_a_lock_left_by_a_killed_process_is_taken_over(
    published: Replica, home: Home, record: Record
) -> None:
    stem = hidden_stem(published.document)
    folder = published.document.parent
    (folder / f"{stem}.lock").write_bytes(b"")
    os.utime(folder / f"{stem}.lock", (1, 1))
    (folder / f"{stem}-0a0a0a0a.tmp").write_bytes(b"half")
    os.utime(folder / f"{stem}-0a0a0a0a.tmp", (1, 1))
    record(published, "2026-11-22")
    assert publish_replica(published, home).ok
    assert names_in(folder) == ["Tidewater.okr"]


def test_a_publisher_waits_for_another_and_says_so_when_it_takes_too_long(
    published: Replica, home: Home, record: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    record(published, "2026-11-21")
    monkeypatch.setattr("okrdesk.store.publish._WAIT_FOR_OTHERS_S", 0.05)
    with one_at_a_time(published.folder / "publishing.lock", 0):
        waiting = publish_replica(published, home)
    assert waiting.kind == "locked"
    assert publish_replica(published, home).ok


def test_commits_while_the_replica_is_copied_do_not_tear_it(
    published: Replica,
    home: Home,
    record: Record,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Somebody writes without a rest: SQLite begins again, we wait for a pause, all stays whole."""
    monkeypatch.setattr("okrdesk.store.document_file._LONGEST_WAIT_S", 0.05)
    monkeypatch.setattr("okrdesk.store.document_file._PAUSE_S", 0.01)
    with closing(connect(published.database)) as connection:
        connection.execute("CREATE TABLE local_ballast(x)")
        connection.execute("INSERT INTO local_ballast VALUES(zeroblob(4000000))")
    done = threading.Event()
    written: list[str] = []

    def write() -> None:
        for number in itertools.count():
            day = dt.date(2010, 1, 1) + dt.timedelta(days=number)
            written.append(day.isoformat())
            record(published, written[-1], 1.0)
            if done.is_set():
                return

    writer = threading.Thread(target=write)
    writer.start()
    try:
        before = len(written) - 1
        vetted = write_document(published.database, tmp_path / "copy")
        assert vetted.sealed
        assert sum(count for count, _ in vetted.counts.values()) >= before
    finally:
        done.set()
        writer.join()
    assert publish_replica(published, home).ok
    assert set(held(published.document)) == {*written, "2026-11-20"}


def test_a_large_replica_that_never_rests_waits_rather_than_make_typing_wait(
    published: Replica, home: Home, record: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("okrdesk.store.document_file._QUICK_TO_COPY", 0)
    monkeypatch.setattr("okrdesk.store.document_file._RESTARTS", -1)  # as if somebody wrote
    monkeypatch.setattr("okrdesk.store.document_file._PATIENCE", 1)
    record(published)
    before = published.document.read_bytes()
    state = publish_replica(published, home)
    assert (state.ok, state.kind) == (False, "locked")
    assert published.document.read_bytes() == before
    monkeypatch.undo()
    assert publish_replica(published, home).ok


def test_what_was_imported_at_once_takes_at_most_100_bytes_a_value(
    published: Replica, home: Home
) -> None:
    before = published.document.stat().st_size
    first = dt.date(2000, 1, 1)
    days = [(first + dt.timedelta(days=day)).isoformat() for day in range(1000)]
    cells: dict[Key, Cell] = {
        (1, f"kpi{number:09}", day): number + day_number / 7
        for number in range(20)
        for day_number, day in enumerate(days)
    }
    with closing(connect(published.database)) as connection, writing(connection):
        write_transaction(connection, Draft("Import", "Mira", cells), now=1, app="0.1.0")
    assert publish_replica(published, home).ok
    assert (published.document.stat().st_size - before) / len(cells) <= 100


def test_a_replica_at_rest_is_waited_for(published: Replica, tmp_path: Path) -> None:
    with closing(connect(published.database)) as connection:
        _await_pause(connection)
    assert write_document(published.database, tmp_path / "copy").sealed


def test_a_file_that_became_small_inside_is_made_small(
    published: Replica, record: Record, tmp_path: Path
) -> None:
    with closing(connect(published.database)) as connection:
        connection.execute("CREATE TABLE local_ballast(x)")
        connection.execute("INSERT INTO local_ballast VALUES(zeroblob(3000000))")
    assert published.database.stat().st_size > 3_000_000
    write_document(published.database, tmp_path / "copy")
    assert (tmp_path / "copy").stat().st_size < 1_000_000
    assert names_in(tmp_path / "shared") == ["Tidewater.okr"]


def test_a_damaged_replica_is_not_written_out(published: Replica, home: Home) -> None:
    before = published.document.read_bytes()
    content = bytearray(published.database.read_bytes())
    content[8192:] = bytes(len(content) - 8192)
    published.database.write_bytes(content)
    os.utime(published.document, (1, 1))
    state = publish_replica(published, home)
    assert not state.ok
    assert state.kind == "bad_file"
    assert published.document.read_bytes() == before


def test_a_replica_with_strange_tables_is_not_written_out(
    published: Replica, tmp_path: Path
) -> None:
    with closing(connect(published.database)) as connection:
        connection.execute("CREATE TABLE stranger(x)")
    with pytest.raises(OkrError) as refusal:
        write_document(published.database, tmp_path / "copy")
    assert refusal.value.kind == "bad_file"
    assert not (tmp_path / "copy").exists()


def test_a_lock_that_nobody_gives_back_does_not_stop_the_work(
    published: Replica, home: Home, record: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("okrdesk.store.replacing._LOCK_WAIT_S", 0.05)
    lock = published.document.with_name(f"{hidden_stem(published.document)}.lock")
    lock.write_bytes(b"")
    record(published, "2026-11-21")
    assert publish_replica(published, home).ok
    assert lock.exists()


def test_four_computers_that_publish_at_once_lose_nothing(
    published: Replica, tmp_path: Path, who: Who, record: Record, values: Values
) -> None:
    """Each race is lost by all but one; whoever lost takes in the winner's and starts over."""
    homes = [Home(tmp_path / f"home {number}") for number in range(4)]
    replicas = [open_replica(published.document, home, who).replica for home in homes]
    failed: list[Published] = []

    def work(number: int) -> None:
        for day in range(1, 4):
            record(replicas[number], f"2025-0{number + 1}-{day:02}", float(day))
            state = publish_replica(replicas[number], homes[number])
            if not state.ok:
                failed.append(state)

    workers = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert {state.kind for state in failed} <= {"locked"}
    for replica, home in zip(replicas, homes, strict=True):
        assert publish_replica(replica, home).ok
    assert len(held(published.document)) == 1 + 4 * 3
    assert names_in(published.document.parent) == ["Tidewater.okr"]
    for replica, home in zip(replicas, homes, strict=True):
        assert publish_replica(replica, home).ok
        assert values(replica) == held(published.document)


# Bound by the system: no room, no rights, no rename.


@pytest.mark.parametrize("room", [200, 20_000, 100_000])
def test_a_full_disk_leaves_the_old_document_byte_identical(
    published: Replica,
    home: Home,
    record: Record,
    files_up_to: FilesUpTo,
    room: int,
    values: Values,
) -> None:
    before = published.document.read_bytes()
    assert len(before) > room
    for day in range(1, 29):
        record(published, f"2026-10-{day:02}", float(day))
    with files_up_to(room):
        waiting = publish_replica(published, home)
    assert waiting.kind == "full"
    assert waiting.says is not None
    assert "kept on this computer" in waiting.says
    assert published.document.read_bytes() == before
    assert names_in(published.document.parent) == ["Tidewater.okr"]
    assert not list(published.folder.glob("*.tmp"))
    assert len(values(published)) == 29
    assert publish_replica(published, home).ok
    assert len(held(published.document)) == 29


def test_a_full_share_leaves_the_old_document_byte_identical(
    published: Replica, tmp_path: Path, record: Record, files_up_to: FilesUpTo
) -> None:
    """The new version could be made on this computer, but not be laid beside the old one."""
    before = published.document.read_bytes()
    record(published, "2026-11-21")
    write_document(published.database, tmp_path / "prepared")
    with files_up_to(20_000), pytest.raises(OSError, match="too large"):
        put_in_place(
            tmp_path / "prepared", published.document, sight(published.document), lambda: None
        )
    assert published.document.read_bytes() == before
    assert names_in(published.document.parent) == ["Tidewater.okr"]


def at_open_folder(folder: Path, who: Who, record: Record, **modes: int) -> tuple[Replica, Home]:
    """A published document, and a change that waits, for somebody who is not root."""
    (folder / "docs").mkdir()
    home = Home(folder / "home")
    replica = start_replica(folder / "docs" / "Tidewater.okr", home, who)
    record(replica)
    assert publish_replica(replica, home).ok
    record(replica, "2026-11-21", 2.0)
    for path in [home.root, *home.root.rglob("*")]:
        path.chmod(0o777 if path.is_dir() else 0o666)
    replica.document.chmod(modes["file"])
    replica.document.parent.chmod(modes["docs"])
    return replica, home


def publish_again(replica: Replica, home: Home, who: Who, as_nobody: AsNobody) -> list[object]:
    with as_nobody():
        opened = open_replica(replica.document, home, who)
        state = publish_replica(opened.replica, home)
    return [opened.read_only, state.ok, state.kind]


@pytest.mark.parametrize(("file", "docs"), [(0o444, 0o777), (0o666, 0o555), (0o444, 0o555)])
def test_a_read_only_file_or_folder_keeps_changes_on_this_computer(
    open_folder: Path, who: Who, record: Record, as_nobody: AsNobody, file: int, docs: int
) -> None:
    replica, home = at_open_folder(open_folder, who, record, file=file, docs=docs)
    before = replica.document.read_bytes()
    assert publish_again(replica, home, who, as_nobody) == [True, False, "read_only"]
    assert replica.document.read_bytes() == before
    replica.document.parent.chmod(0o777)
    replica.document.chmod(0o666)
    assert publish_again(replica, home, who, as_nobody) == [False, True, None]
    assert held(replica.document)["2026-11-21"] == 2.0


needs_another_user = pytest.mark.skipif(os.geteuid() != 0, reason="needs a file of another user")


@needs_another_user
def test_where_a_rename_is_refused_the_file_is_kept_and_overwritten_in_place(
    open_folder: Path, who: Who, record: Record, as_nobody: AsNobody
) -> None:
    """A sticky folder lets nobody put a file in the place of somebody else's."""
    replica, home = at_open_folder(open_folder, who, record, file=0o666, docs=0o1777)
    inode = replica.document.stat().st_ino
    assert publish_again(replica, home, who, as_nobody) == [False, True, None]
    assert replica.document.stat().st_ino == inode
    assert has_right_digest(replica.document)
    assert held(replica.document)["2026-11-21"] == 2.0
    reasons = [snapshot.why for snapshot in snapshots_of(home, replica.document_id)]
    assert "overwrite" in reasons
    assert not list(replica.folder.glob("overwriting*"))


@needs_another_user
def test_a_change_while_the_old_version_is_kept_aside_stops_the_overwrite(
    open_folder: Path, who: Who, record: Record, as_nobody: AsNobody
) -> None:
    replica, _ = at_open_folder(open_folder, who, record, file=0o666, docs=0o1777)
    write_document(replica.database, open_folder / "prepared")
    theirs = replica.document.read_bytes() + b"more"

    def change() -> None:
        replica.document.write_bytes(theirs)

    prepared, before = open_folder / "prepared", sight(replica.document)
    with as_nobody():
        placed = put_in_place(prepared, replica.document, before, change)
    assert placed is None
    assert replica.document.read_bytes() == theirs


@needs_another_user
def test_a_folder_that_cannot_be_read_makes_changes_wait(
    open_folder: Path, who: Who, record: Record, as_nobody: AsNobody
) -> None:
    replica, home = at_open_folder(open_folder, who, record, file=0o600, docs=0o777)
    opened = publish_again(replica, home, who, as_nobody)
    assert opened == [True, False, "bad_file"]
    replica.document.parent.chmod(0o000)
    assert publish_again(replica, home, who, as_nobody)[1:] in (
        [False, "bad_file"],
        [False, "read_only"],
    )


def test_no_room_for_a_longer_version_in_place_leaves_the_old_bytes(
    tmp_path: Path, files_up_to: FilesUpTo
) -> None:
    (tmp_path / "old").write_bytes(b"o" * 50_000)
    (tmp_path / "new").write_bytes(b"n" * 90_000)
    with files_up_to(70_000), pytest.raises(OSError, match="too large"):
        overwrite(tmp_path / "new", tmp_path / "old")
    assert (tmp_path / "old").read_bytes() == b"o" * 50_000


def test_a_disk_without_hard_links_gets_its_first_version_by_a_rename(
    replica: Replica, home: Home, record: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise PermissionError(errno.EPERM, "no hard links here")

    monkeypatch.setattr(os, "link", refused)
    record(replica)
    assert publish_replica(replica, home).ok
    assert held(replica.document) == {"2026-11-20": 1.0}


@pytest.mark.parametrize("length", [10, 5_000_000])
def test_an_overwrite_in_place_leaves_nothing_of_the_old_version(
    tmp_path: Path, length: int
) -> None:
    (tmp_path / "old").write_bytes(b"o" * 50_000)
    (tmp_path / "new").write_bytes(b"n" * length)
    overwrite(tmp_path / "new", tmp_path / "old")
    assert (tmp_path / "old").read_bytes() == b"n" * length


def test_a_file_torn_by_our_own_overwrite_is_written_again(
    published: Replica, home: Home, record: Record
) -> None:
    record(published, "2026-11-21", 2.0)
    (published.folder / "overwriting.json").write_text("{}")
    content = published.document.read_bytes()
    published.document.write_bytes(content[: len(content) // 2])
    assert publish_replica(published, home).ok
    assert held(published.document) == {"2026-11-20": 1.0, "2026-11-21": 2.0}
    assert not (published.folder / "overwriting.json").exists()


KILLED = """
import datetime as dt, itertools, sys
from contextlib import closing
from pathlib import Path
from okrdesk.store.connection import connect, writing
from okrdesk.store.home import Home, Who
from okrdesk.store.journal import Draft, write_transaction
from okrdesk.store.opening import open_replica
from okrdesk.store.publish import publish_replica
home, document = Home(Path(sys.argv[1])), Path(sys.argv[2])
replica = open_replica(document, home, Who("Mira", "laptop")).replica

def opened_before(replica):
    with closing(connect(replica.database)) as connection:
        return connection.execute("SELECT count(*) FROM txn").fetchone()[0]

print("ready", flush=True)
for day in itertools.count(opened_before(replica)):
    with closing(connect(replica.database)) as connection, writing(connection):
        date = (dt.date(2000, 1, 1) + dt.timedelta(days=day)).isoformat()
        cells = {(1, "kpi000000001", date): float(day)}
        tick = write_transaction(
            connection, Draft("Record", "Mira", cells), now=1_790_000_000_000, app="0"
        )
    print(date, day, flush=True)
    assert publish_replica(replica, home).ok
"""


def test_a_kill_at_any_moment_leaves_document_and_replica_whole(
    published: Replica, home: Home, tmp_path: Path, values: Values
) -> None:
    chance = random.Random(11)
    told: dict[str, float] = {}
    for _ in range(40 if os.environ.get("OKRDESK_HEAVY") else 4):
        with subprocess.Popen(
            [sys.executable, "-c", KILLED, str(home.root), str(published.document)],
            stdout=subprocess.PIPE,
            text=True,
        ) as writer:
            assert writer.stdout is not None
            assert writer.stdout.readline() == "ready\n"
            for _ in range(chance.randrange(1, 6)):
                name, value = writer.stdout.readline().split()
                told[name] = float(value)
            with contextlib.suppress(subprocess.TimeoutExpired):
                writer.wait(chance.random() / 30)
            writer.kill()
        copied = copy_privately(published.document, tmp_path / "copy")
        assert vet_copy(copied, "copy").sealed
        kept = values(published)
        assert {name: kept.get(name) for name in told} == told
    assert publish_replica(published, home).ok
    assert held(published.document) == values(published)


def test_a_clone_of_this_computer_is_refused_and_kept(
    published: Replica, home: Home, tmp_path: Path, record_at: Callable[..., int]
) -> None:
    """A home that was copied to a second computer writes under the same number."""
    shutil.copytree(home.root, tmp_path / "cloned")
    cloned = Home(tmp_path / "cloned")
    twin = Replica(
        cloned.replicas / published.folder.name, published.document, published.document_id
    )
    now = 1_799_000_000_000
    record_at(published, now, "2026-11-21", 2.0)
    record_at(twin, now, "2026-11-21", 3.0)
    assert publish_replica(published, home).ok
    before = published.document.read_bytes()
    waiting = publish_replica(twin, cloned)
    assert waiting.kind == "bad_file"
    assert published.document.read_bytes() == before
    assert [path.read_bytes() for path in cloned.quarantine.iterdir()] == [before]


def test_the_quarantine_makes_room_by_the_oldest(home: Home, tmp_path: Path) -> None:
    for number in range(5):
        (tmp_path / "bad.okr").write_bytes(bytes([number]) * 100)
        kept = keep_refused(tmp_path / "bad.okr", home, largest_total=250)
        assert kept is not None
        os.utime(kept, (number, number))
    left = sorted(path.read_bytes()[0] for path in home.quarantine.iterdir())
    assert left == [3, 4]


def test_the_same_bad_file_is_kept_once_and_a_huge_one_not(home: Home, tmp_path: Path) -> None:
    (tmp_path / "bad.okr").write_bytes(b"x" * 100)
    assert keep_refused(tmp_path / "bad.okr", home) == keep_refused(tmp_path / "bad.okr", home)
    assert keep_refused(tmp_path / "bad.okr", home, largest_total=50) is None
    assert keep_refused(tmp_path / "nowhere.okr", home) is None
    assert len(list(home.quarantine.iterdir())) == 1


def test_no_room_in_the_quarantine_changes_nothing(
    home: Home, tmp_path: Path, files_up_to: FilesUpTo
) -> None:
    (tmp_path / "bad.okr").write_bytes(b"x" * 5000)
    with files_up_to(1000):
        assert keep_refused(tmp_path / "bad.okr", home) is None
    assert list(home.quarantine.iterdir()) == []
