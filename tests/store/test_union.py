"""Copies that drifted apart come together: the same journal, the same tables, in any order."""

from __future__ import annotations

import itertools
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from okrdesk.domain.errors import OkrError
from okrdesk.store.cells import Key
from okrdesk.store.columns import Cell
from okrdesk.store.connection import connect, writing
from okrdesk.store.fold import refold
from okrdesk.store.home import Who
from okrdesk.store.introductions import altered_rows
from okrdesk.store.journal import Draft, write_transaction
from okrdesk.store.local import get_local, set_local
from okrdesk.store.replica import counts, create_replica, own_number
from okrdesk.store.schema import FOLDED_TABLES, KIND_CODES
from okrdesk.store.seal import verify_seals
from okrdesk.store.sighting import Seen, remember, sight
from okrdesk.store.tick import TICK_LIMIT
from okrdesk.store.undoing import write_undo
from okrdesk.store.union import Merged, merge_copy

NOW = 1_795_000_000_000
DAY = 86_400_000
KPIS = ["kpi000000001", "kpi000000002"]
GOALS = [f"obj00000000{n}" for n in range(4)]
DATES = ["2026-01-05", "2026-01-12", "2026-02-30", "0000-01-01", "2026-W01-1"]
GOAL = KIND_CODES["objective"]


def some(*choices: Cell) -> st.SearchStrategy[Cell]:
    return st.sampled_from(choices)


cell: st.SearchStrategy[tuple[int, str, str, Any]] = st.one_of(
    st.tuples(st.just(1), st.sampled_from(KPIS), st.sampled_from(DATES), some(None, 1.0, 2.5, "x")),
    st.tuples(st.sampled_from([2, 3, 4]), st.sampled_from(KPIS), st.sampled_from([*DATES, ""]),
              some("a", "é😀", None, 3.0)),
    st.tuples(st.just(5), st.sampled_from(KPIS), st.sampled_from(DATES), some(12.0, None, "x")),
    st.tuples(st.just(GOAL), st.sampled_from(GOALS), st.just("parent"), some(None, *GOALS)),
    st.tuples(st.just(GOAL), st.sampled_from(GOALS),
              st.sampled_from(["title", "since", "deleted", "weight", "children_count", "later"]),
              some(None, 0, 1, 2.5, "x", "2026-01-05", "2026-02-30")),
    st.tuples(st.just(999), st.just("unknown"), st.just("field"), some(0, 1.5, "x")),
)  # fmt: skip
cells = st.lists(cell, min_size=1, max_size=5).map(lambda all_: {c[:3]: c[3] for c in all_})
step = st.one_of(
    st.tuples(st.just("save"), st.integers(0, 2), cells, st.integers(-200, 200)),
    st.tuples(st.just("save"), st.integers(0, 2), cells, st.just(0)),
    st.tuples(st.just("merge"), st.integers(0, 2), st.integers(0, 2), st.none()),
    st.tuples(st.just("undo"), st.integers(0, 2), st.integers(0, 50), st.none()),
)


def copy_of(connection: sqlite3.Connection, path: Path) -> Path:
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as copy:
        connection.backup(copy)
    return path


def save(connection: sqlite3.Connection, written: dict[Key, Cell], now: int = NOW) -> int:
    with writing(connection):
        return write_transaction(connection, Draft("Save", "Mira", written), now=now, app="t")


def replica(path: Path, person: str = "Mira") -> sqlite3.Connection:
    connection = connect(path)
    connection.execute("PRAGMA synchronous=OFF")
    create_replica(connection, Who(person, "laptop"), document_id="doc000000001")
    return connection


def tables(connection: sqlite3.Connection) -> dict[str, list[tuple[Any, ...]]]:
    return {
        table: connection.execute(f'SELECT * FROM "{table}"').fetchall() for table in FOLDED_TABLES
    }


def journal(connection: sqlite3.Connection) -> tuple[set[Any], ...]:
    return tuple(
        set(connection.execute(f"SELECT * FROM {table}")) for table in ("txn", "cell", "mark")
    )


def refolded(connection: sqlite3.Connection) -> dict[str, list[tuple[Any, ...]]]:
    connection.execute("BEGIN")
    refold(connection)
    found = tables(connection)
    connection.execute("ROLLBACK")
    return found


def assert_no_cycle(connection: sqlite3.Connection) -> None:
    parents = dict(connection.execute("SELECT id, parent FROM objective"))
    for start in parents:
        above, seen = start, set()
        while above is not None:
            assert above not in seen
            seen.add(above)
            above = parents.get(above)


def newest_cells(connection: sqlite3.Connection, kind: int) -> dict[tuple[str, str], Cell]:
    rows = connection.execute(
        "SELECT record, field, value FROM cell WHERE kind=? ORDER BY tick", (kind,)
    )
    return {(record, field): value for record, field, value in rows}


def play(replicas: list[sqlite3.Connection], steps: list[Any], folder: Path) -> None:
    now, off = NOW, [0, 0, 0]
    for what, one, other, days in steps:
        now += 1
        connection = replicas[one]
        if what == "save":
            off[one] = days or off[one]
            save(connection, other, now + off[one] * DAY)
        elif what == "merge" and one != other:
            event("merged" if merge_copy(connection, copy_of(replicas[other], folder / "m")).fresh
                  else "nothing new")  # fmt: skip
        elif what == "undo":
            ticks = [row[0] for row in connection.execute("SELECT tick FROM txn ORDER BY tick")]
            if ticks:
                undo(connection, ticks[other % len(ticks)], now + off[one] * DAY)
        assert tables(connection) == refolded(connection)
        assert_no_cycle(connection)


def undo(connection: sqlite3.Connection, tick: int, now: int) -> None:
    try:
        with writing(connection):
            write_undo(connection, tick, "Mira", now=now, app="t")
        event("undone")
    except OkrError as refusal:
        assert refusal.kind == "nothing_to_undo"  # noqa: PT017 - both ends are right
        event("undo refused")


@settings(max_examples=40)
@given(st.lists(step, min_size=3, max_size=16))
def test_three_replicas_converge_and_lose_no_value(steps: list[Any]) -> None:
    with tempfile.TemporaryDirectory() as name, ExitStack() as held:
        folder = Path(name)
        replicas = [held.enter_context(closing(replica(folder / f"{n}.db"))) for n in range(3)]
        play(replicas, steps, folder)
        copies = [copy_of(one, folder / f"copy{n}") for n, one in enumerate(replicas)]
        unions = []
        for n, order in enumerate([*itertools.permutations(copies), [*copies, copies[0]]]):
            union = held.enter_context(closing(replica(folder / f"union{n}.db")))
            for copy in order:
                merge_copy(union, copy)
            assert verify_seals(union) == ()
            unions.append((tables(union), journal(union)))
        assert all(one == unions[0] for one in unions)
        every = [journal(one) for one in replicas]
        assert unions[0][1] == tuple(set.union(*kinds) for kinds in zip(*every, strict=True))
        shown = {row[:2]: row[2] for row in unions[0][0]["measurement"]}
        assert shown == {
            key: value
            for key, value in newest_cells(union, 1).items()
            if isinstance(value, float) and key[1] in DATES[:2]
        }


@pytest.fixture
def two(tmp_path: Path) -> Iterator[tuple[sqlite3.Connection, sqlite3.Connection]]:
    with closing(replica(tmp_path / "a.db")) as one, closing(replica(tmp_path / "b.db")) as other:
        yield one, other


Two = tuple[sqlite3.Connection, sqlite3.Connection]
Take = Callable[[sqlite3.Connection, sqlite3.Connection], Merged]


@pytest.fixture
def take(tmp_path: Path) -> Take:
    return lambda into, source: merge_copy(into, copy_of(source, tmp_path / "taken.db"))


@pytest.mark.parametrize(("ours", "theirs"), [(0, -200), (-200, 0), (0, 0)])
def test_a_change_made_after_seeing_another_wins_whatever_the_clocks_say(
    two: Two, take: Take, ours: int, theirs: int
) -> None:
    one, other = two
    key = (1, KPIS[0], DATES[0])
    save(one, {key: 1.0}, NOW + ours * DAY)
    take(other, one)
    save(other, {key: 2.0}, NOW + theirs * DAY)
    take(one, other)
    assert one.execute("SELECT value FROM measurement").fetchall() == [(2.0,)]
    assert tables(one) == tables(other)


def test_a_losing_move_that_arrives_late_still_counts(two: Two, take: Take) -> None:
    one, other = two
    a, b = GOALS[:2]
    save(other, {(GOAL, a, "title"): "A", (GOAL, b, "title"): "B"}, NOW)
    take(one, other)
    save(other, {(GOAL, a, "parent"): b}, NOW + 10)  # arrives last, loses to the move at 40
    save(one, {(GOAL, b, "parent"): a}, NOW + 20)
    save(one, {(GOAL, a, "parent"): None}, NOW + 40)
    assert dict(one.execute("SELECT id, parent FROM objective")) == {a: None, b: a}
    take(one, other)
    assert dict(one.execute("SELECT id, parent FROM objective")) == {a: None, b: None}
    assert tables(one) == refolded(one)


def test_a_merge_writes_no_transaction_and_the_next_one_marks_what_it_saw(
    two: Two, take: Take
) -> None:
    one, other = two
    seen = save(other, {(1, KPIS[0], DATES[0]): 1.0})
    merged = take(one, other)
    assert (merged.fresh, merged.cells, merged.known) == (1, 1, 0)
    assert journal(one) == journal(other)
    again = take(one, other)
    assert (again.fresh, again.known) == (0, 1)
    tick = save(one, {(1, KPIS[0], DATES[0]): 2.0})
    assert one.execute("SELECT * FROM mark").fetchall() == [
        (own_number(one), tick, own_number(other), seen)
    ]
    save(one, {(1, KPIS[0], DATES[0]): 3.0})
    assert one.execute("SELECT count(*) FROM mark").fetchone() == (1,)
    assert one.execute("SELECT person FROM replica").fetchall() == [("Mira",), ("Mira",)]


def test_a_reader_leaves_no_name_in_the_document(two: Two, take: Take) -> None:
    one, other = two
    save(other, {(1, KPIS[0], DATES[0]): 1.0})
    take(one, other)
    assert [row[0] for row in one.execute("SELECT id FROM replica")] == [own_number(other)]


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE cell SET value=7.0",
        "DELETE FROM cell",
        "UPDATE txn SET label='Other'",
        "INSERT INTO mark SELECT 1, tick, 2, 3 FROM txn",
    ],
)
def test_a_torn_copy_is_refused_whole(two: Two, take: Take, damage: str) -> None:
    one, other = two
    save(one, {(1, KPIS[1], DATES[0]): 1.0})
    save(other, {(1, KPIS[0], DATES[0]): 1.0})
    other.execute(damage)
    before = journal(one), tables(one)
    with pytest.raises(OkrError) as refused:
        take(one, other)
    assert refused.value.kind == "bad_file"
    assert (journal(one), tables(one)) == before


def test_a_clock_beyond_the_century_is_damage(two: Two, take: Take) -> None:
    one, other = two
    save(other, {(1, KPIS[0], DATES[0]): 1.0}, TICK_LIMIT >> 21)
    with pytest.raises(OkrError) as refused:
        take(one, other)
    assert refused.value.kind == "bad_file"


def test_a_cloned_copy_is_refused(tmp_path: Path, take: Take) -> None:
    with closing(replica(tmp_path / "a.db")) as one:
        save(one, {(1, KPIS[0], DATES[0]): 1.0})
        with closing(connect(copy_of(one, tmp_path / "clone.db"))) as clone:
            save(one, {(1, KPIS[0], DATES[0]): 2.0})
            save(clone, {(1, KPIS[0], DATES[0]): 3.0})
            assert counts(one) == counts(clone)
            with pytest.raises(OkrError, match="clone") as refused:
                take(one, clone)
    assert refused.value.kind == "bad_file"


def same_number(one: sqlite3.Connection, other: sqlite3.Connection) -> int:
    set_local(other, "number", own_number(one))
    return own_number(one)


def test_a_replica_with_our_number_makes_us_take_another(two: Two, take: Take) -> None:
    one, other = two
    number = same_number(one, other)
    first = save(one, {(1, KPIS[0], DATES[0]): 1.0}, NOW)
    with writing(one):
        write_undo(one, first, "Mira", now=NOW + 1, app="t")
    save(other, {(1, KPIS[0], DATES[0]): 5.0, (1, KPIS[1], DATES[0]): 6.0}, NOW)
    take(one, other)
    assert own_number(one) != number
    assert {n: c for n, (c, _) in counts(one).items()} == {own_number(one): 2, number: 1}
    assert verify_seals(one) == ()
    assert altered_rows(one) == ()
    assert tables(one) == refolded(one)
    undone = one.execute("SELECT undo_of FROM txn WHERE undo_of IS NOT NULL").fetchone()[0]
    assert one.execute("SELECT label FROM txn WHERE tick=?", undone[:1] if isinstance(undone, tuple)
                       else (undone,)).fetchone() == ("Save",)  # fmt: skip
    identities = dict(one.execute("SELECT id, identity FROM replica"))
    assert identities == {
        own_number(one): get_local(one, "identity"),
        number: get_local(other, "identity"),
    }


def test_what_was_published_under_our_number_keeps_it(two: Two, take: Take, tmp_path: Path) -> None:
    one, other = two
    number = same_number(one, other)
    save(one, {(1, KPIS[0], DATES[0]): 1.0}, NOW)
    sighting = sight(copy_of(one, tmp_path / "published.db"))
    assert sighting is not None
    remember(one, Seen(sighting, counts(one)))
    save(one, {(1, KPIS[0], DATES[0]): 2.0}, NOW + 5)
    save(other, {(1, KPIS[1], DATES[0]): 6.0}, NOW + 9)
    take(one, other)
    assert {n: c for n, (c, _) in counts(one).items()} == {number: 2, own_number(one): 1}
    assert verify_seals(one) == ()
    assert tables(one) == refolded(one)
