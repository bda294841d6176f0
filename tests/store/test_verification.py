"""A copy that was adopted unread is verified afterwards, beside the work."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from okrdesk.store.connection import connect
from okrdesk.store.digest import append_digest, strip_digest
from okrdesk.store.document import Document
from okrdesk.store.home import Home, Who
from okrdesk.store.replicas import Replica
from okrdesk.store.verification import first_look, verify_adopted

Values = Callable[[Replica], dict[str, float]]


@pytest.fixture
def adopted(
    published: Replica, made: Callable[..., Document], other_home: Home
) -> Callable[..., Document]:
    """Another computer opens what our own earlier fault left in the file, with a right digest."""

    def adopt(*faults: str) -> Document:
        strip_digest(published.document)
        with closing(connect(published.document)) as connection:
            for fault in faults:
                assert connection.execute(fault).rowcount
        append_digest(published.document)
        return made(at=other_home, by=Who("Anna", "desk"))

    return adopt


def test_a_sound_copy_is_verified_once_and_nothing_is_said(
    adopted: Callable[..., Document],
) -> None:
    document = adopted()
    assert first_look(document.replica, document.home).said == ()
    assert document.poll() is None
    assert verify_adopted(document.replica, document.home) == ()


def test_tables_that_differ_from_the_journal_are_folded_again_and_shown(
    adopted: Callable[..., Document], values: Values
) -> None:
    document = adopted("UPDATE measurement SET value=9.0")
    assert set(values(document.replica).values()) == {9.0}
    assert verify_adopted(document.replica, document.home) == ()
    assert set(values(document.replica).values()) == {1.0}
    document.poll()
    assert document.check().ok
    assert list(document.home.snapshots.glob("*/*migration*"))


def test_a_seal_that_does_not_fit_is_said_and_nothing_is_changed(
    adopted: Callable[..., Document], values: Values
) -> None:
    document = adopted("UPDATE cell SET value=9.0 WHERE kind=1")
    (said,) = verify_adopted(document.replica, document.home)
    assert said.startswith("Tidewater.okr holds changes that are not what was written (1)")
    assert verify_adopted(document.replica, document.home) == ()


def test_a_replica_of_our_own_needs_no_verification(published: Replica, home: Home) -> None:
    assert verify_adopted(published, home) == ()
    published.database.write_bytes(b"no database")
    (said,) = verify_adopted(published, home)
    assert "not a readable OKRDesk file" in said


def test_what_was_never_shared_does_not_wait(replica: Replica, home: Home, tmp_path: Path) -> None:
    assert not first_look(replica, home).unshared
