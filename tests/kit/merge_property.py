"""What a merge promises, held against any history of three replicas with wrong clocks.

It converges in any order of delivery, also in parts; nothing is lost; references lead somewhere and
trees have no cycles; the tables are the fold of the journal; conflicts are those of the oracle.
"""

from __future__ import annotations

import itertools
import random
import sqlite3
import tempfile
from collections import Counter
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from merge_world import (
    World,
    copy_of,
    oracle,
    refolded,
    replica,
    tables,
    ticks,
    versions_of,
)

from okrdesk.domain.bonds import BONDS
from okrdesk.store.schema import KIND_CODES, KIND_NAMES, TREES
from okrdesk.store.seal import verify_seals
from okrdesk.store.union import merge_copy

WHAT = ["title", "title", "value", "value", "note", *["move"] * 4, *["child"] * 3,
        *["remove"] * 3, "cross", "cross", "owner", "undo", "merge", "merge", "skew"]  # fmt: skip
Step = tuple[str, int, int, int]
steps: st.SearchStrategy[list[Step]] = st.lists(
    st.tuples(st.sampled_from(WHAT), st.integers(0, 2), st.integers(0, 9), st.integers(0, 9)),
    min_size=12,
    max_size=50,
)


def assert_valid(connection: sqlite3.Connection) -> None:
    """Every reference leads somewhere, and no tree has a cycle."""
    for bond in BONDS:
        there = {row[0] for to in bond.to for row in connection.execute(f'SELECT id FROM "{to}"')}
        for (target,) in connection.execute(f'SELECT "{bond.field}" FROM "{bond.kind}"'):
            assert target is None or target in there, (bond, target)
    for kind, name in TREES.items():
        parents = dict(connection.execute(f'SELECT id, "{name}" FROM "{kind}"'))
        for start in parents:
            above, seen = start, set()
            while above is not None:
                assert above not in seen, (kind, start)
                seen.add(above)
                above = parents[above]


def assert_folded(connection: sqlite3.Connection) -> None:
    assert_valid(connection)
    assert tables(connection) == refolded(connection)


def assert_newest_known_wins(world: World, connection: sqlite3.Connection) -> None:
    """What holds was never overwritten by somebody who knew it, whatever the clocks said."""
    shown = {row[:2]: row[2] for row in connection.execute("SELECT * FROM measurement")}
    titles = dict(connection.execute("SELECT id, title FROM objective"))
    for (kind, record, name), versions in versions_of(world).items():
        last = [t for t in versions if not any(t in world.knew[other] for other in versions)]
        if kind == 1:
            assert shown.get((record, name)) in {versions[tick] for tick in last}
        elif (KIND_NAMES[kind], name) == ("objective", "title") and record in titles:
            assert titles[record] in {versions[tick] for tick in last}


def assert_nothing_lost(world: World, connection: sqlite3.Connection) -> None:
    """Every number that anybody typed is in the journal, and shown where nothing knew better."""
    kept = set(connection.execute("SELECT record, field, value FROM cell WHERE kind=1"))
    assert world.values <= kept


def assert_edits_survive(world: World, connection: sqlite3.Connection, seen: Counter[str]) -> None:
    """What somebody wrote to while all who removed it did not know is there."""
    for (kind, record), (removals, edits) in removed_records(world).items():
        there = connection.execute(
            f'SELECT 1 FROM "{KIND_NAMES[kind]}" WHERE id=?', (record,)
        ).fetchone()
        blind = [
            edit
            for edit in edits
            if all(
                edit != gone and edit not in world.knew[gone] and gone not in world.knew[edit]
                for gone in removals
            )
        ]
        if blind:
            seen["edit against removal"] += 1
            assert there, (KIND_NAMES[kind], record)


def removed_records(world: World) -> dict[tuple[int, str], tuple[list[int], set[int]]]:
    """Records that only removals stand for: these, and all transactions that wrote to them."""
    found = {}
    every = versions_of(world)
    for (kind, record, name), versions in every.items():
        if name != "deleted":
            continue
        last = [t for t in versions if not any(t in world.knew[other] for other in versions)]
        if not all(versions[tick] for tick in last):
            continue
        edits = {
            tick
            for (code, one, field), written in every.items()
            if one == record and field != "deleted"
            and (code == kind or (kind == KIND_CODES["kpi"] and code < 7))
            for tick in written
        }  # fmt: skip
        found[kind, record] = (last, edits)
    return found


def count_flags(connection: sqlite3.Connection, seen: Counter[str]) -> None:
    for (what,) in connection.execute("SELECT DISTINCT what FROM flag"):
        seen[what] += 1


def deliver_in_parts(world: World, journal: Path, folder: Path, order: list[int]) -> Any:
    """Transactions one copy at a time in an order of their own: halves first, some twice."""
    with closing(replica(folder / "late.db")) as late:
        for part in (order[: len(order) // 3], order[: len(order) // 2], order):
            with (
                closing(sqlite3.connect(journal)) as source,
                closing(sqlite3.connect(folder / "part.db")) as partial,
            ):
                source.backup(partial)
                places = ",".join(map(str, part)) or "0"
                for table in ("txn", "mark", "cell"):
                    partial.execute(f"DELETE FROM {table} WHERE tick NOT IN ({places})")
                partial.commit()
            merge_copy(late, folder / "part.db")
            assert_folded(late)
        return tables(late)


def play(history: list[Step], order: Any, seen: Counter[str], folder: Path) -> None:
    """Play a history and hold everything against it that a merge promises."""
    with ExitStack() as held:
        _play(history, order, seen, held.enter_context(closing(World(folder))), held)


def _play(
    history: list[Step], order: Any, seen: Counter[str], world: World, held: ExitStack
) -> None:
    """The same, with what is opened on the way in `held`."""
    folder = world.folder
    world.begin()
    for step in history:
        world.step(*step)
        assert_folded(world.replicas[step[1]])
    copies = [copy_of(one, folder / f"copy{n}") for n, one in enumerate(world.replicas)]
    unions = []
    for n, some in enumerate((copies, [*reversed(copies), copies[0]])):
        union = held.enter_context(closing(replica(folder / f"union{n}.db")))
        for copy in some:
            merge_copy(union, copy)
        unions.append(union)
    whole = unions[0]
    assert tables(whole) == tables(unions[1])
    assert ticks(whole) == set().union(*map(ticks, world.replicas))
    assert verify_seals(whole) == ()
    assert_folded(whole)
    gossip(world)
    assert all(tables(one) == tables(whole) for one in world.replicas)
    last = copy_of(whole, folder / "whole")
    assert deliver_in_parts(world, last, folder, order(sorted(ticks(whole)))) == tables(whole)
    told = set(whole.execute("SELECT kind, record, field FROM conflict"))
    assert told == {(KIND_NAMES[kind], *rest) for kind, *rest in oracle(world)}
    assert_newest_known_wins(world, whole)
    assert_nothing_lost(world, whole)
    assert_edits_survive(world, whole, seen)
    seen["histories"] += 1
    seen["conflict"] += bool(told)
    count_flags(whole, seen)
    seen.update(world.happened.keys())


def gossip(world: World) -> None:
    for _ in range(2):
        for into, source in itertools.permutations(range(3), 2):
            world.merge(into, source)


def run_histories(count: int, seen: Counter[str], *, derandomize: bool = False) -> None:
    """Play `count` histories; what happened in them is counted in `seen`."""

    @settings(
        report_multiple_bugs=False,
        max_examples=count,
        deadline=None,
        derandomize=derandomize,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(steps, st.integers(0, 2**32))
    def histories(history: list[Step], seed: int) -> None:
        # Not by hypothesis: replicas have numbers of chance, so a history may hold a transaction
        # more the next time, and an order of so many would be another draw.
        chance = random.Random(seed)
        with tempfile.TemporaryDirectory() as folder:
            play(history, lambda ids: chance.sample(ids, len(ids)), seen, Path(folder))

    histories()
