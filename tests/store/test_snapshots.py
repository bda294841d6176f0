from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from pathlib import Path

import pytest

from okrdesk.domain.errors import OkrError
from okrdesk.store.connection import connect_copy
from okrdesk.store.digest import has_right_digest
from okrdesk.store.home import Home
from okrdesk.store.publish import publish_replica
from okrdesk.store.replicas import Replica
from okrdesk.store.snapshots import (
    REASONS,
    Snapshot,
    keep_file,
    restore_snapshot,
    snapshots_of,
    take_snapshot,
    thinned_out,
)

NOON = dt.datetime(2026, 11, 21, 12, tzinfo=dt.UTC)


def at(day: dt.date, hour: int = 12, why: str = "daily") -> Snapshot:
    when = dt.datetime(day.year, day.month, day.day, hour, tzinfo=dt.UTC)
    return Snapshot(f"{when.isoformat()}-{why}", when, why, 1, Path("unused"))


def newest_first(*snapshots: Snapshot) -> list[Snapshot]:
    return sorted(snapshots, key=lambda one: one.at, reverse=True)


def test_the_first_publish_of_a_day_keeps_a_snapshot_and_the_second_none(
    published: Replica, home: Home, record: Callable[..., int]
) -> None:
    record(published, "2026-11-21")
    assert publish_replica(published, home).ok
    assert [one.why for one in snapshots_of(home, published.document_id)] == ["daily"]


def test_a_snapshot_gives_back_the_document_as_it_was(
    published: Replica, home: Home, record: Callable[..., int], tmp_path: Path
) -> None:
    taken = take_snapshot(published, home, "asked")
    record(published, "2026-11-21", 2.0)
    copy = restore_snapshot(home, published.document_id, taken.id, tmp_path / "restored.okr")
    assert has_right_digest(copy)
    with closing(connect_copy(copy)) as file:
        assert file.execute("SELECT date, value FROM measurement").fetchall() == [
            ("2026-11-20", 1.0)
        ]
    assert not list(tmp_path.glob(".~*"))


def test_a_snapshot_is_compressed_and_says_when_and_why(published: Replica, home: Home) -> None:
    taken = take_snapshot(published, home, "close", now=lambda: NOON)
    assert taken.at == NOON
    assert taken.why == "close"
    assert 0 < taken.size < published.document.stat().st_size
    assert taken in snapshots_of(home, published.document_id)
    assert not list(published.folder.glob("*.tmp"))


@pytest.mark.parametrize("why", REASONS)
def test_every_reason_is_read_back(published: Replica, home: Home, why: str) -> None:
    taken = take_snapshot(published, home, why, now=lambda: NOON)
    assert taken in snapshots_of(home, published.document_id)


def test_files_that_are_not_ours_are_no_snapshots(published: Replica, home: Home) -> None:
    before = snapshots_of(home, published.document_id)
    (home.snapshots / published.document_id / "mine.okr.gz").write_bytes(b"x")
    assert snapshots_of(home, published.document_id) == before
    assert snapshots_of(home, "another00000") == ()


def test_fourteen_days_and_twelve_months_are_kept() -> None:
    days = [dt.date(2024, 1, 1) + dt.timedelta(days=n) for n in range(800)]
    snapshots = newest_first(*map(at, days))
    dropped = set(thinned_out(snapshots))
    kept = [one.at.date() for one in snapshots if one not in dropped]
    assert kept[:14] == days[-1:-15:-1]
    assert len({(day.year, day.month) for day in kept}) == 12


def test_all_of_a_recent_day_stay() -> None:
    day = dt.date(2026, 11, 21)
    snapshots = newest_first(at(day, 9), at(day, 10, "overwrite"), at(day, 11, "new-peer"))
    assert thinned_out(snapshots) == ()


def test_what_was_asked_for_or_kept_before_a_migration_stays_for_ever() -> None:
    recent = [at(dt.date(2026, 1, 1) + dt.timedelta(days=n)) for n in range(300)]
    old = [at(dt.date(2020, 1, 1), why="asked"), at(dt.date(2020, 1, 1), why="migration")]
    dropped = thinned_out(newest_first(*recent, *old))
    assert not set(old) & set(dropped)


def test_keeping_one_more_thins_out_the_rest(published: Replica, home: Home) -> None:
    for n in range(40):
        day = NOON - dt.timedelta(days=n)
        keep_file(published.document, "4m8p1x9q2w3e", home, "daily", now=lambda day=day: day)
    kept = snapshots_of(home, "4m8p1x9q2w3e")
    assert kept[0].at == NOON
    assert [one.at for one in kept[:14]] == [NOON - dt.timedelta(days=n) for n in range(14)]
    assert len(kept) == 14 + 1 + 1  # October's newest, and the one taken last


def refusal_of(home: Home, replica: Replica, snapshot: str, destination: Path) -> OkrError:
    with pytest.raises(OkrError) as refusal:
        restore_snapshot(home, replica.document_id, snapshot, destination)
    return refusal.value


def test_restoring_takes_the_place_of_nothing(
    published: Replica, home: Home, tmp_path: Path
) -> None:
    taken = take_snapshot(published, home, "asked")
    before = published.document.read_bytes()
    assert refusal_of(home, published, taken.id, published.document).kind == "exists"
    assert published.document.read_bytes() == before
    assert refusal_of(home, published, "no such", tmp_path / "r.okr").kind == "not_found"
    assert refusal_of(home, published, "../x.okr.gz", tmp_path / "r.okr").kind == "not_found"
    nowhere = tmp_path / "nowhere" / "r.okr"
    assert refusal_of(home, published, taken.id, nowhere).kind == "read_only"


@pytest.mark.parametrize("spoilt", ["half", "other", "flipped"])
def test_a_damaged_snapshot_is_refused_and_leaves_no_file(
    published: Replica, home: Home, tmp_path: Path, spoilt: str
) -> None:
    taken = take_snapshot(published, home, "asked")
    content = taken.path.read_bytes()
    half = len(content) // 2
    flipped = content[:half] + bytes([content[half] ^ 255]) + content[half + 1 :]
    contents = {"half": content[:half], "other": b"x" * 500, "flipped": flipped}
    taken.path.write_bytes(contents[spoilt])
    assert refusal_of(home, published, taken.id, tmp_path / "r.okr").kind == "bad_file"
    assert not (tmp_path / "r.okr").exists()
    assert not list(tmp_path.glob(".~*"))


def test_no_room_for_a_snapshot_is_said(
    published: Replica,
    home: Home,
    tmp_path: Path,
    files_up_to: Callable[[int], AbstractContextManager[None]],
) -> None:
    taken = keep_file(published.document, "4m8p1x9q2w3e", home, "asked")
    with files_up_to(1000):
        with pytest.raises(OkrError) as unkept:
            keep_file(published.document, "4m8p1x9q2w3e", home, "asked")
        with pytest.raises(OkrError) as unrestored:
            restore_snapshot(home, "4m8p1x9q2w3e", taken.id, tmp_path / "r.okr")
    assert unkept.value.kind == unrestored.value.kind == "full"
    assert snapshots_of(home, "4m8p1x9q2w3e") == (taken,)
    assert not (tmp_path / "r.okr").exists()
    assert not list((home.snapshots / "4m8p1x9q2w3e").glob("*.tmp"))


def test_a_folder_of_snapshots_that_cannot_be_made_is_said(published: Replica, home: Home) -> None:
    (home.snapshots / "4m8p1x9q2w3e").write_text("a file in its place")
    with pytest.raises(OkrError) as unkept:
        keep_file(published.document, "4m8p1x9q2w3e", home, "asked")
    assert unkept.value.kind == "read_only"
