"""A seal covers a whole transaction: whatever is changed afterwards is seen."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from zlib import crc32

import pytest

from okrdesk.store.connection import connect, writing
from okrdesk.store.home import Who
from okrdesk.store.journal import Draft, write_transaction
from okrdesk.store.replica import create_replica
from okrdesk.store.seal import Txn, seal_of, verify_seals

NOW = 1_795_000_000_000


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """A replica with two transactions, the second with a mark."""
    with closing(connect(tmp_path / "replica.db")) as connection:
        create_replica(connection, Who("Mira", "laptop"))
        with writing(connection):
            first = {(1, "kpi000000001", "2026-11-20"): 6.2, (22, "kpi000000001", "name"): "Churn"}
            write_transaction(connection, Draft("Add", "Mira", first), now=NOW, app="okrdesk 1")
            connection.execute("INSERT INTO local_peer VALUES(7, 99)")
            second = {(1, "kpi000000001", "2026-11-20"): None}
            write_transaction(connection, Draft("Remove", None, second), now=NOW, app="okrdesk 1")
        yield connection


def test_the_seal_is_the_crc_of_lines_that_are_frozen_with_the_format() -> None:
    txn = Txn(3 << 21 | 5, 'Note "é"\n', None, 12, None, "okrdesk 1", 4)
    cells = [
        (1, "kpi1", "2026-11-20", 6.2),
        (1, "kpi1", "2026-11-21", None),
        (2, "kpi1", "2026-11-20", "null"),
        (22, "kpi1", "archived", 1),
    ]
    lines = (
        'T 6291461 "Note \\"\\u00e9\\"\\n" null 12 null "okrdesk 1" 4\n'
        "M 5 6291461 7 99\n"
        'C 1 "kpi1" "2026-11-20" 6.2\n'
        'C 1 "kpi1" "2026-11-21" null\n'
        'C 2 "kpi1" "2026-11-20" "null"\n'
        'C 22 "kpi1" "archived" 1\n'
    )
    assert seal_of(txn, [(7, 99)], cells) == crc32(lines.encode())


def test_an_untouched_journal_has_no_broken_seal(journal: sqlite3.Connection) -> None:
    assert journal.execute("SELECT count(*) FROM mark").fetchone() == (1,)
    assert verify_seals(journal) == ()


@pytest.mark.parametrize(
    "accident",
    [
        "UPDATE cell SET value=6.3 WHERE value=6.2",
        "UPDATE cell SET value='6.2' WHERE value=6.2",
        "UPDATE cell SET field='2026-11-19' WHERE value=6.2",
        "UPDATE cell SET record='kpi000000002' WHERE value=6.2",
        "UPDATE cell SET kind=2 WHERE value=6.2",
        "DELETE FROM cell WHERE value='Churn'",
        "INSERT INTO cell SELECT kind, record, 'unit', tick, 'percent' FROM cell WHERE kind=22",
        "INSERT INTO cell VALUES(22, 'kpi000000001', 'unit', 12345, 'percent')",
        "UPDATE txn SET label='Ad' WHERE label='Add'",
        "UPDATE txn SET author='Anna' WHERE label='Add'",
        "UPDATE txn SET author='null' WHERE label='Remove'",
        "UPDATE txn SET wall=1 WHERE label='Add'",
        "UPDATE txn SET undo_of=1 WHERE label='Add'",
        "UPDATE txn SET app='x' WHERE label='Add'",
        "UPDATE txn SET n=n+1 WHERE label='Add'",
        "UPDATE txn SET seal=seal+1 WHERE label='Add'",
        "UPDATE txn SET tick=tick+(1<<21) WHERE label='Add'",
        "DELETE FROM txn WHERE label='Add'",
        "UPDATE mark SET peer_tick=98",
        "UPDATE mark SET peer=8",
        "DELETE FROM mark",
        "INSERT INTO mark SELECT replica, tick, peer+1, peer_tick FROM mark",
        "INSERT INTO mark VALUES(1, 2, 3, 4)",
    ],
)
def test_any_altered_row_breaks_a_seal(journal: sqlite3.Connection, accident: str) -> None:
    assert journal.execute(accident).rowcount == 1
    assert verify_seals(journal) != ()


def test_only_the_asked_transactions_are_looked_at(journal: sqlite3.Connection) -> None:
    journal.execute("UPDATE txn SET label='Ad' WHERE label='Add'")
    journal.execute("CREATE TEMP TABLE asked AS SELECT tick FROM txn WHERE label='Remove'")
    assert verify_seals(journal, "main", "temp.asked") == ()
    journal.execute("INSERT INTO asked SELECT tick FROM txn")
    (broken,) = verify_seals(journal, "main", "temp.asked")
    assert journal.execute("SELECT label FROM txn WHERE tick=?", (broken.tick,)).fetchone() == (
        "Ad",
    )


def test_a_mark_is_written_once_with_the_next_own_transaction(
    journal: sqlite3.Connection, who: Who
) -> None:
    marks: Callable[[], list[tuple[int, int]]] = lambda: journal.execute(  # noqa: E731
        "SELECT peer, peer_tick FROM mark"
    ).fetchall()
    assert marks() == [(7, 99)]
    with writing(journal):
        third = {(1, "kpi000000001", "2026-11-21"): 1.0}
        write_transaction(journal, Draft("Third", None, third), now=NOW, app="okrdesk 1")
    assert marks() == [(7, 99)]
