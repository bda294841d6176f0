from __future__ import annotations

import errno
import itertools
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from okrdesk.store.home import Home, Who
from okrdesk.store.opening import open_replica
from okrdesk.store.platform import one_at_a_time
from okrdesk.store.publish import publish_replica
from okrdesk.store.refresh import Refreshed, refresh_replica
from okrdesk.store.replicas import Replica
from okrdesk.store.sighting import Sighting, sighting_of

Record = Callable[..., int]
Values = Callable[[Replica], dict[str, float]]


@pytest.fixture
def theirs(published: Replica, other_home: Home, who: Who) -> Replica:
    return open_replica(published.document, other_home, who).replica


def test_two_computers_see_each_others_values(
    published: Replica,
    theirs: Replica,
    home: Home,
    other_home: Home,
    record: Record,
    values: Values,
) -> None:
    record(theirs, "2026-11-18", 3.0)
    assert publish_replica(theirs, other_home).ok
    assert refresh_replica(published, home).taken == 1
    record(published, "2026-11-19", 4.0)
    assert publish_replica(published, home).ok
    assert refresh_replica(theirs, other_home).taken == 1
    assert values(published) == values(theirs)
    assert list(values(theirs)) == ["2026-11-18", "2026-11-19", "2026-11-20"]


@pytest.fixture
def news(theirs: Replica, other_home: Home, record: Record) -> None:
    """Somebody else published a value that we have not seen."""
    record(theirs, "2026-11-18", 3.0)
    assert publish_replica(theirs, other_home).ok


def test_an_unchanged_file_brings_nothing(published: Replica, home: Home) -> None:
    assert refresh_replica(published, home) == Refreshed()


def test_a_document_never_published_has_nothing_to_refresh(replica: Replica, home: Home) -> None:
    assert refresh_replica(replica, home) == Refreshed()


def test_own_changes_that_come_back_are_not_news(
    published: Replica, theirs: Replica, home: Home, other_home: Home, record: Record
) -> None:
    record(theirs, "2026-11-18", 3.0)
    assert publish_replica(theirs, other_home).ok
    assert refresh_replica(published, home).taken == 1
    assert refresh_replica(published, home).taken == 0


def test_a_file_that_cannot_be_read_is_said_once_and_not_read_again(
    published: Replica, home: Home, values: Values
) -> None:
    good = published.document.read_bytes()
    published.document.write_bytes(good[:5000])
    first = refresh_replica(published, home)
    assert len(first.said) == 1
    assert first.refused is not None
    again = refresh_replica(published, home, first.refused)
    assert again.said == ()
    assert again.refused == first.refused
    published.document.write_bytes(good)
    assert refresh_replica(published, home, again.refused) == Refreshed()
    assert values(published) == {"2026-11-20": 1.0}


@pytest.mark.usefixtures("news")
def test_a_file_that_becomes_whole_while_it_is_refused_is_read_again(
    published: Replica, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = published.document.read_bytes()
    published.document.write_bytes(whole[:5000])

    def keep_and_complete(document: Path, _home: Home) -> None:
        document.write_bytes(whole)

    monkeypatch.setattr("okrdesk.store.pull.keep_refused", keep_and_complete)
    torn = refresh_replica(published, home)
    assert "cut short" in torn.said[0]
    assert refresh_replica(published, home, torn.refused).taken == 1


@pytest.mark.usefixtures("news")
def test_a_file_that_kept_changing_while_it_was_read_is_read_when_it_rests(
    published: Replica, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    days = itertools.count(1)

    def touched(opened: int) -> Sighting:
        seen = sighting_of(opened)
        os.utime(published.document, (0, next(days) * 86_400))
        return seen

    with monkeypatch.context() as busy:
        busy.setattr("okrdesk.store.private_copy.sighting_of", touched)
        changing = refresh_replica(published, home)
    assert "keeps changing" in changing.said[0]
    assert refresh_replica(published, home, changing.refused).taken == 1


@pytest.mark.usefixtures("news")
def test_a_file_out_of_reach_for_a_moment_is_read_when_it_is_back(
    published: Replica, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:

    def away(opened: int) -> Sighting:
        raise OSError(errno.EIO, "Input/output error")

    with monkeypatch.context() as share:
        share.setattr("okrdesk.store.private_copy.sighting_of", away)
        unread = refresh_replica(published, home)
    assert "cannot be read" in unread.said[0]
    assert not unread.lost, "there may be a whole file that nobody reached"
    assert refresh_replica(published, home, unread.refused).taken == 1


@pytest.mark.parametrize("gone", [True, False])
def test_a_file_that_is_gone_or_empty_is_looked_for_again(
    published: Replica, home: Home, gone: bool
) -> None:
    good = published.document.read_bytes()
    if gone:
        published.document.unlink()
    else:
        published.document.write_bytes(b"")
    missing = refresh_replica(published, home)
    assert len(missing.said) == 1
    assert missing.refused is None
    published.document.write_bytes(good)
    assert refresh_replica(published, home).said == ()


@pytest.mark.usefixtures("news")
def test_looking_waits_for_whoever_publishes_and_comes_back_later(
    published: Replica, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("okrdesk.store.refresh._WAIT_FOR_OTHERS_S", 0.05)
    with one_at_a_time(published.folder / "publishing.lock", 0):
        assert refresh_replica(published, home) == Refreshed()
    assert refresh_replica(published, home).taken == 1


def test_a_clock_too_coarse_to_tell_two_versions_apart(
    published: Replica,
    theirs: Replica,
    home: Home,
    other_home: Home,
    who: Who,
    record: Record,
    values: Values,
) -> None:
    """Same size, same time, same inode: the bytes at the edges of the file still differ."""
    before = published.document.stat()
    record(theirs, "2026-11-18", 3.0)
    assert publish_replica(theirs, other_home).ok
    new = published.document.read_bytes()
    assert len(new) == before.st_size
    published.document.write_bytes(new)
    os.utime(published.document, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert values(open_replica(published.document, home, who).replica)["2026-11-18"] == 3.0
