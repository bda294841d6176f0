"""A merge without one of its rules does not pass: the histories would notice.

Each mutant takes one rule away; what `merge_property` holds against a merge must then fail.
"""

from __future__ import annotations

import os
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable

import pytest
from hypothesis.errors import FlakyFailure
from merge_property import run_histories
from merge_world import GOAL

from okrdesk.domain.errors import OkrError
from okrdesk.store import conflicts, fold_bulk, fold_records, journal, trees, union
from okrdesk.store.columns import Cell, as_text
from okrdesk.store.marks import Marks
from okrdesk.store.revival import Standing
from okrdesk.store.tick import COUNTER_BITS, REPLICA_BITS

HISTORIES = 300 if os.environ.get("OKRDESK_HEAVY") == "1" else 60
Patch = pytest.MonkeyPatch
# A rule that is broken by chance makes the search flaky, which is being noticed too.
NOTICED = (AssertionError, OkrError, sqlite3.IntegrityError, FlakyFailure)


def last_arrived_wins(patch: Patch) -> None:
    fold = union._fold

    def arrived(connection: sqlite3.Connection, *, late: bool) -> None:
        fold(connection, late=late)
        rows = connection.execute(
            "SELECT value, record FROM other.cell WHERE kind=? AND field='title'"
            " AND tick IN temp.fresh ORDER BY tick",
            (GOAL,),
        ).fetchall()
        connection.executemany("UPDATE objective SET title=? WHERE id=?", rows)

    patch.setattr(union, "_fold", arrived)


def no_cycle_rule(patch: Patch) -> None:
    def replay(moves: Iterable[tuple[str, Cell]]) -> dict[str, str | None]:
        return {record: as_text(cell) for record, cell in moves}

    patch.setattr(trees, "replay", replay)
    patch.setattr(fold_records, "closes_cycle", lambda *_: False)


def no_receive_rule(patch: Patch) -> None:
    own: dict[int, int] = {}

    def next_tick(_last: int, now: int, replica: int) -> int:
        last = own.get(replica, 0)
        own[replica] = max((last >> REPLICA_BITS) + 1, now << COUNTER_BITS) << REPLICA_BITS
        own[replica] |= replica
        return own[replica]

    patch.setattr(journal, "next_tick", next_tick)


def no_tie_break(patch: Patch) -> None:
    def next_tick(last: int, now: int, _replica: int) -> int:
        return max((last >> REPLICA_BITS) + 1, now << COUNTER_BITS) << REPLICA_BITS | 1

    patch.setattr(journal, "next_tick", next_tick)


def no_revival(patch: Patch) -> None:
    def standing_of(
        _connection: sqlite3.Connection,
        _marks: Marks,
        _code: int,
        _record: str,
        versions: Iterable[tuple[int, Cell]],
    ) -> Standing:
        return Standing(not max(versions)[1], False)

    patch.setattr(fold_records, "standing_of", standing_of)
    patch.setattr(fold_bulk, "standing_of", standing_of)


def no_parents_back(patch: Patch) -> None:
    patch.setattr(fold_records.RecordFold, "_needed", lambda *_: set())


def conflicts_by_clock(patch: Patch) -> None:
    class Clocks(Marks):
        def saw(self, tick: int, other: int) -> bool:
            return other < tick

    patch.setattr(conflicts, "Marks", Clocks)


@pytest.mark.parametrize(
    "mutant",
    [
        last_arrived_wins,
        no_cycle_rule,
        no_receive_rule,
        no_tie_break,
        no_revival,
        no_parents_back,
        conflicts_by_clock,
    ],
)
def test_a_merge_without_one_of_its_rules_is_noticed(
    mutant: Callable[[Patch], None], monkeypatch: Patch
) -> None:
    mutant(monkeypatch)
    with pytest.raises(NOTICED):
        run_histories(HISTORIES, Counter(), derandomize=True)
