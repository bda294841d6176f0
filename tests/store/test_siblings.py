"""What a sync service leaves beside the document comes in by itself; what a person named does not.

Conflicted copies are made as the services make them: the other computer's version under their name.
"""

from __future__ import annotations

import errno
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from okrdesk.store.home import Home, Who
from okrdesk.store.opening import open_replica
from okrdesk.store.publish import publish_replica
from okrdesk.store.refresh import Refreshed, is_unshared, refresh_replica
from okrdesk.store.replicas import Replica
from okrdesk.store.siblings import is_conflicted_name
from okrdesk.store.sighting import Sighting

Record = Callable[..., int]
Values = Callable[[Replica], dict[str, float]]
CONFLICTED = [
    "Tidewater (Anna's conflicted copy 2026-11-21).okr",
    "Tidewater (LAPTOP's conflicted copy 2026-11-21 (1)).okr",
    "Tidewater (conflicted copy 2026-11-21 101112).okr",
    "Tidewater (SFConflict anna@example.org 2026-11-21-10-11-12).okr",
    "Tidewater.sync-conflict-20261121-101112-ABCDEF7.okr",
    "Tidewater_conflict-20261121-101112.okr",
    "Tidewater_anna_DiskStation_Nov-21-101112-2026_Conflict.okr",
    "Tidewater_DiskStation_Nov-21-1011-2026_Conflict(1).okr",
    "Tidewater [Conflict].okr",
    "Tidewater-DESKTOP-4AB12CD.okr",
    "Tidewater-annas-macbook.okr",
    "Tidewater-annas-macbook-2.okr",
    "Tidewater 2.okr",
    "Tidewater (1).okr",
    "tidewater(2).OKR",
]
CHOSEN = [
    "Tidewater backup.okr",
    "Tidewater-backup.okr",
    "Tidewater-2025.okr",
    "Tidewater 2026.okr",
    "Tidewater copy.okr",
    "Tidewater-Q4.okr",
    "Tidewater (draft).okr",
    "Harbour (conflicted copy 2026-11-21 101112).okr",
    "Tidewater.okr",
    "Tidewater (1).txt",
]


@pytest.mark.parametrize("name", CONFLICTED)
def test_every_service_is_known_by_how_it_names_a_conflict(name: str) -> None:
    devices = ("annas-macbook.local", "")
    assert is_conflicted_name(Path("/s/Tidewater.okr"), Path("/s") / name, devices)


@pytest.mark.parametrize("name", CHOSEN)
def test_a_name_that_a_person_chose_is_none_of_a_service(name: str) -> None:
    assert not is_conflicted_name(Path("/s/Tidewater.okr"), Path("/s") / name, ("laptop",))


@pytest.fixture
def conflicted(
    published: Replica, other_home: Home, record: Record, tmp_path: Path
) -> Callable[..., Path]:
    """Puts another computer's version, with one value of its own, beside the document."""

    def make(name: str, date: str = "2026-11-01", value: float = 7.0) -> Path:
        folder = tmp_path / "elsewhere"
        folder.mkdir(exist_ok=True)
        there = folder / published.document.name
        shutil.copyfile(published.document, there)
        other = open_replica(there, other_home, Who("Anna", "annas-macbook")).replica
        record(other, date, value)
        assert publish_replica(other, other_home).ok
        beside = published.document.with_name(name)
        shutil.copyfile(there, beside)
        return beside

    return make


@pytest.mark.parametrize("name", [CONFLICTED[0], CONFLICTED[4], CONFLICTED[10], CONFLICTED[12]])
def test_a_conflicted_copy_comes_in_when_the_document_is_opened_and_stays(
    published: Replica,
    conflicted: Callable[..., Path],
    home: Home,
    who: Who,
    values: Values,
    name: str,
) -> None:
    beside = conflicted(name)
    before = beside.read_bytes()
    opened = open_replica(published.document, home, who)
    assert values(opened.replica)["2026-11-01"] == 7.0
    assert any(name in said and said.startswith("1 change was") for said in opened.said)
    assert beside.read_bytes() == before
    assert open_replica(published.document, home, who).said == ()


def test_what_came_from_a_conflicted_copy_goes_into_the_shared_file(
    published: Replica, conflicted: Callable[..., Path], home: Home, record: Record, values: Values
) -> None:
    conflicted(CONFLICTED[4])
    refreshed = refresh_replica(published, home)
    assert (refreshed.taken, refreshed.unshared) == (1, True)
    assert publish_replica(published, home).ok
    assert not is_unshared(published)
    third = open_replica(published.document, Home(home.root / "third"), Who("Tom", "box")).replica
    assert values(third)["2026-11-01"] == 7.0


def test_a_conflicted_copy_that_changes_is_looked_at_again(
    published: Replica, conflicted: Callable[..., Path], home: Home, values: Values
) -> None:
    conflicted(CONFLICTED[0])
    assert refresh_replica(published, home).taken == 1
    assert refresh_replica(published, home).taken == 0
    conflicted(CONFLICTED[0], "2026-11-02", 8.0)
    assert refresh_replica(published, home).taken == 1
    assert values(published)["2026-11-02"] == 8.0


def test_a_conflicted_copy_without_news_may_be_deleted(published: Replica, home: Home) -> None:
    shutil.copyfile(published.document, published.document.with_name("Tidewater (1).okr"))
    refreshed = refresh_replica(published, home)
    assert refreshed.taken == 0
    assert not refreshed.unshared
    assert refreshed.said == (
        "Tidewater (1).okr is a conflicted copy and holds nothing new. You may delete it.",
    )
    assert refresh_replica(published, home).said == ()


def test_a_fork_is_said_once_and_not_merged(
    published: Replica, conflicted: Callable[..., Path], home: Home, values: Values
) -> None:
    before = values(published)
    conflicted("Tidewater what-if.okr")
    (said,) = refresh_replica(published, home).said
    assert "Tidewater what-if.okr holds the same document as Tidewater.okr" in said
    assert values(published) == before
    assert refresh_replica(published, home).said == ()


def test_half_a_conflicted_copy_is_not_spoken_of_and_comes_in_once_it_is_whole(
    published: Replica, conflicted: Callable[..., Path], home: Home, values: Values
) -> None:
    beside = conflicted(CONFLICTED[0])
    whole = beside.read_bytes()
    for size in (0, 9000, 12_288, len(whole) - 5000):  # as a sync service writes it, bit by bit
        beside.write_bytes(whole[:size])
        for _ in range(2):
            assert refresh_replica(published, home) == Refreshed()
    assert "2026-11-01" not in values(published)
    beside.write_bytes(whole)
    assert refresh_replica(published, home).taken == 1
    assert values(published)["2026-11-01"] == 7.0


def test_half_a_conflicted_copy_that_stays_so_is_told_of_once(
    published: Replica,
    conflicted: Callable[..., Path],
    home: Home,
    values: Values,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    beside = conflicted(CONFLICTED[0])
    whole = beside.read_bytes()
    beside.write_bytes(whole[:9000])
    assert refresh_replica(published, home).said == ()
    with monkeypatch.context() as later:
        later.setattr("okrdesk.store.resting.REST_S", 0)
        (said,) = refresh_replica(published, home).said
    assert "cut short" in said
    assert refresh_replica(published, home).said == ()
    beside.write_bytes(whole)  # all the same it is taken in when it becomes whole
    assert refresh_replica(published, home).taken == 1


def test_a_clock_that_was_set_back_does_not_keep_half_a_copy_waiting_for_ever(
    published: Replica,
    conflicted: Callable[..., Path],
    home: Home,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    beside = conflicted(CONFLICTED[0])
    beside.write_bytes(beside.read_bytes()[:9000])
    assert refresh_replica(published, home).said == ()
    monkeypatch.setattr("okrdesk.store.resting.time.time", lambda: 1_000_000.0)
    assert len(refresh_replica(published, home).said) == 1


@pytest.mark.parametrize("name", [CONFLICTED[0], "Tidewater what-if.okr"])
def test_a_copy_out_of_reach_for_a_moment_is_looked_at_when_it_is_back(
    published: Replica,
    conflicted: Callable[..., Path],
    home: Home,
    name: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    conflicted(name)

    def away(opened: int) -> Sighting:
        raise OSError(errno.EIO, "Input/output error")

    with monkeypatch.context() as share:
        share.setattr("okrdesk.store.private_copy.sighting_of", away)
        for _ in range(2):
            unread = refresh_replica(published, home)
            says = f"{name} cannot be read (Input/output error). It was left as it is."
            assert unread.said == ((says,) if name == CONFLICTED[0] else ())
    seen = refresh_replica(published, home)
    assert bool(seen.taken) is not bool(seen.asks)
    assert refresh_replica(published, home).said == ()


def test_other_documents_beside_it_are_none_of_its_affair(
    published: Replica, home: Home, other_home: Home, who: Who, record: Record
) -> None:
    from okrdesk.store.opening import start_replica

    other = start_replica(published.document.with_name("Tidewater (1).okr"), other_home, who)
    record(other)
    assert publish_replica(other, other_home).ok
    published.document.with_name("notes.okr").write_bytes(b"shopping")
    published.document.with_name("empty.okr").touch()
    assert refresh_replica(published, home).said == ()
    assert list(home.quarantine.iterdir()) == []
