"""Forgetting takes nothing away that the shared file does not hold."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from okrdesk.domain.errors import OkrError
from okrdesk.store.forgetting import forget_replica
from okrdesk.store.home import Home, Who
from okrdesk.store.opening import open_replica
from okrdesk.store.platform import Lock
from okrdesk.store.replicas import Replica

Record = Callable[..., int]
Values = Callable[[Replica], dict[str, float]]


def test_what_was_not_published_yet_is_published_before_it_is_forgotten(
    published: Replica, home: Home, who: Who, record: Record, values: Values
) -> None:
    record(published, "2026-11-21", 5.0)
    assert forget_replica(published.document, home).document_id == published.document_id
    assert list(home.replicas.iterdir()) == []
    again = open_replica(published.document, home, who).replica
    assert values(again)["2026-11-21"] == 5.0


def test_what_cannot_be_published_is_not_forgotten(
    published: Replica, home: Home, record: Record, values: Values
) -> None:
    record(published, "2026-11-21", 5.0)
    published.document.unlink()
    with pytest.raises(OkrError, match="Nothing was forgotten") as refused:
        forget_replica(published.document, home)
    assert refused.value.kind == "not_found"
    assert values(published)["2026-11-21"] == 5.0


def test_a_replica_that_a_window_shows_is_not_forgotten(published: Replica, home: Home) -> None:
    window = Lock.take(published.window_lock)
    assert window is not None
    with pytest.raises(OkrError) as refused:
        forget_replica(published.document, home)
    assert refused.value.kind == "locked"
    window.release()
    window.release()
    forget_replica(published.document, home)


def test_nothing_is_kept_of_a_file_that_was_never_opened(tmp_path: Path, home: Home) -> None:
    with pytest.raises(OkrError) as refused:
        forget_replica(tmp_path / "Other.okr", home)
    assert refused.value.kind == "not_found"


def test_what_a_moved_file_left_behind_is_forgotten_with_it(
    published: Replica, home: Home, who: Who
) -> None:
    moved = published.document.with_name("Moved.okr")
    published.document.rename(moved)
    open_replica(moved, home, who)
    assert len(list(home.replicas.iterdir())) == 2
    forget_replica(moved, home)
    assert list(home.replicas.iterdir()) == []
