"""Three replicas with wrong clocks that edit, merge and lag behind; and what they really knew.

`World` remembers for every transaction which others its writer had: the truth that marks only
stand for. `oracle` tells conflicts from it without marks or ticks.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from okrdesk.domain.errors import OkrError
from okrdesk.store.cells import Key
from okrdesk.store.columns import Cell
from okrdesk.store.connection import connect, writing
from okrdesk.store.fold import refold
from okrdesk.store.home import Who
from okrdesk.store.journal import Draft, write_transaction
from okrdesk.store.replica import create_replica
from okrdesk.store.schema import FOLDED_TABLES, KIND_CODES, TREES
from okrdesk.store.undoing import write_undo
from okrdesk.store.union import merge_copy

NOW = 1_795_000_000_000
DAY_MS = 86_400_000
DOCUMENT = "doc000000001"
GOAL, KR, KPI, TEAM = (KIND_CODES[kind] for kind in ("objective", "key_result", "kpi", "team"))
CYCLE, PERSON, CHECK_IN = (KIND_CODES[kind] for kind in ("cycle", "person", "check_in"))
DATES = ("2026-01-05", "2026-01-12", "2026-01-19")
Row = dict[str, Any]


def replica(path: Path, person: str = "Mira") -> sqlite3.Connection:
    connection = connect(path)
    connection.execute("PRAGMA synchronous=OFF")
    connection.execute("PRAGMA journal_mode=MEMORY")
    create_replica(connection, Who(person, "laptop"), document_id=DOCUMENT)
    return connection


def copy_of(connection: sqlite3.Connection, path: Path) -> Path:
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as copy:
        connection.backup(copy)
    return path


def tables(connection: sqlite3.Connection) -> dict[str, list[tuple[Any, ...]]]:
    return {
        name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in FOLDED_TABLES
    }


def refolded(connection: sqlite3.Connection) -> dict[str, list[tuple[Any, ...]]]:
    connection.execute("BEGIN")
    refold(connection)
    found = tables(connection)
    connection.execute("ROLLBACK")
    return found


def ticks(connection: sqlite3.Connection) -> set[int]:
    return {row[0] for row in connection.execute("SELECT tick FROM txn")}


@dataclass
class World:
    """Three replicas of one document that all began with the same few records."""

    folder: Path
    replicas: list[sqlite3.Connection] = field(default_factory=list)
    off: list[int] = field(default_factory=lambda: [0, 0, -160])
    knew: dict[int, set[int]] = field(default_factory=dict)
    values: set[tuple[str, str, float]] = field(default_factory=set)
    happened: Counter[str] = field(default_factory=Counter)
    now: int = NOW
    made: int = 0

    def begin(self) -> None:
        self.replicas = [
            replica(self.folder / f"{n}.db", who) for n, who in enumerate(("Mira", "Anna", "Ola"))
        ]
        start: dict[Key, Cell] = {
            (CYCLE, "cycle0", "name"): "Q4",
            (PERSON, "person0", "name"): "Ola",
            (TEAM, "team0", "name"): "Sales",
            (TEAM, "team1", "name"): "Care",
            (KR, "kr0", "title"): "Result",
            (KR, "kr0", "objective"): "goal0",
            (KR, "kr0", "kpi"): "kpi0",
        }
        start |= {(GOAL, f"goal{n}", "title"): f"Goal {n}" for n in range(4)}
        start |= {(GOAL, f"goal{n}", "cycle"): "cycle0" for n in range(4)}
        start |= {(KPI, f"kpi{n}", "name"): f"KPI {n}" for n in range(2)}
        self.write(0, start)
        for other in (1, 2):
            self.merge(other, 0)

    def close(self) -> None:
        for connection in self.replicas:
            connection.close()

    def living(self, number: int, kind: str) -> list[str]:
        rows = self.replicas[number].execute(f'SELECT id FROM "{kind}" ORDER BY id')
        return [row[0] for row in rows]

    def write(self, number: int, cells: dict[Key, Cell]) -> None:
        connection = self.replicas[number]
        self.now += self.made % 3 == 0  # several in one millisecond: the replica breaks the tie
        self.made += 1
        before = ticks(connection)
        with writing(connection):
            draft = Draft("Save", None, cells)
            tick = write_transaction(connection, draft, now=self._clock(number), app="t")
        self.knew[tick] = before
        self.values |= {
            (record, day, value)
            for (kind, record, day), value in cells.items()
            if kind == 1 and isinstance(value, float)
        }

    def undo(self, number: int, place: int) -> None:
        connection = self.replicas[number]
        before = ticks(connection)
        target = sorted(before)[place % len(before)]
        try:
            with writing(connection):
                done = write_undo(connection, target, None, now=self._clock(number), app="t")
        except OkrError as refusal:
            assert refusal.kind == "nothing_to_undo"  # noqa: PT017 (both ends are right)
            return
        self.knew[done.tick] = before
        self.happened["undone"] += 1

    def merge(self, into: int, source: int) -> None:
        copy = copy_of(self.replicas[source], self.folder / "copy.db")
        if merge_copy(self.replicas[into], copy).fresh:
            self.happened["merged"] += 1

    def _clock(self, number: int) -> int:
        return self.now + self.off[number] * DAY_MS

    def step(self, what: str, number: int, one: int, other: int) -> None:
        """One thing that a person, or a file that travels, may do."""
        if what == "skew":
            self.off[number] = (one - 5) * 40
        elif what == "merge":
            if number != one % 3:
                self.merge(number, one % 3)
        elif what == "undo":
            self.undo(number, one * 10 + other)
        elif what == "cross":
            self._cross(number, (number + 1 + other % 2) % 3, one % 3)
        else:
            cells = getattr(self, f"_{what}")(number, one, other)
            if cells:
                self.write(number, cells)

    def _pick(self, number: int, kind: str, place: int) -> str | None:
        there = self.living(number, kind)
        return there[place % len(there)] if there else None

    def _title(self, number: int, one: int, other: int) -> dict[Key, Cell]:
        goal = self._pick(number, "objective", one)
        return {(GOAL, goal, "title"): f"{number}.{other % 3}"} if goal else {}

    def _value(self, number: int, one: int, other: int) -> dict[Key, Cell]:
        kpi = self._pick(number, "kpi", one)
        value = None if other == 9 else other / 4
        return {(1, kpi, DATES[other % 3]): value} if kpi else {}

    def _note(self, number: int, one: int, other: int) -> dict[Key, Cell]:
        kpi = self._pick(number, "kpi", one)
        return {(2, kpi, DATES[other % 3]): f"note {other % 4}"} if kpi else {}

    def _move(self, number: int, one: int, other: int) -> dict[Key, Cell]:
        """As the window does it: never below itself, as far as this replica knows."""
        kind = ("objective", "objective", "kpi", "team")[other % 4]
        record, parent = (self._pick(number, kind, place % 3) for place in (one, other))
        if record is None:
            return {}
        held = dict(self.replicas[number].execute(f'SELECT id, "{TREES[kind]}" FROM "{kind}"'))
        if _is_below(held, parent, record):
            return {}
        return {(KIND_CODES[kind], record, "parent"): parent}

    def _cross(self, number: int, peer: int, place: int) -> None:
        """Two people move two goals below each other, as far as each may."""
        one, two = f"goal{place}", f"goal{(place + 1) % 3}"
        for mover, record, parent in ((number, one, two), (peer, two, one)):
            held = dict(self.replicas[mover].execute("SELECT id, parent FROM objective"))
            if record in held and parent in held and not _is_below(held, parent, record):
                self.write(mover, {(GOAL, record, "parent"): parent})

    def _child(self, number: int, one: int, other: int) -> dict[Key, Cell]:
        self.made += 1
        goal, kpi = self._pick(number, "objective", one), self._pick(number, "kpi", other)
        if goal is None or other > 7:
            return {
                (GOAL, f"new{self.made}", "parent"): goal,
                (GOAL, f"new{self.made}", "title"): "x",
            }
        key_result = self._pick(number, "key_result", one)
        if other < 3 and key_result:
            return {(CHECK_IN, f"check{self.made}", "key_result"): key_result}
        return {
            (KR, f"new{self.made}", "objective"): goal,
            (KR, f"new{self.made}", "kpi"): kpi if other % 2 else None,
        }

    def _owner(self, number: int, one: int, other: int) -> dict[Key, Cell]:
        goal, person = self._pick(number, "objective", one), self._pick(number, "person", other)
        team = self._pick(number, "team", other)
        return {(GOAL, goal, "owner"): person, (GOAL, goal, "team"): team} if goal else {}

    def _remove(self, number: int, one: int, other: int) -> dict[Key, Cell]:
        """The whole subtree at once, as the command does it; others lose only the reference."""
        kind = ("objective", "objective", "key_result", "kpi", "person", "team")[other % 6]
        record = self._pick(number, kind, one)
        if record is None:
            return {}
        connection, cells = self.replicas[number], dict[Key, Cell]()
        doomed = [(kind, record)]
        from okrdesk.domain.bonds import BONDS

        while doomed:
            gone_kind, gone = doomed.pop()
            cells[KIND_CODES[gone_kind], gone, "deleted"] = 1
            for bond in BONDS:
                if gone_kind not in bond.to:
                    continue
                for (child,) in connection.execute(
                    f'SELECT id FROM "{bond.kind}" WHERE "{bond.field}"=?', (gone,)
                ):
                    if bond.on_remove == "refused":
                        return {}
                    if bond.on_remove == "owned":
                        doomed.append((bond.kind, child))
                    else:
                        cells.setdefault((KIND_CODES[bond.kind], child, bond.field), None)
        return cells


def _is_below(parents: dict[str, str | None], record: str | None, above: str) -> bool:
    while record is not None and record != above:
        record = parents.get(record)
    return record is not None


def versions_of(world: World) -> dict[Key, dict[int, Cell]]:
    """Every version of every cell that any replica has."""
    found: dict[Key, dict[int, Cell]] = {}
    for connection in world.replicas:
        for *key, tick, value in connection.execute(
            "SELECT kind, record, field, tick, value FROM cell"
        ):
            found.setdefault(tuple(key), {})[tick] = value  # type: ignore[arg-type]
    return found


def oracle(world: World) -> set[Key]:
    """The cells with two values whose writers did not know of each other, none of them overwritten
    by somebody who knew it.
    """
    found = set()
    for key, versions in versions_of(world).items():
        standing = [
            tick for tick in versions if not any(tick in world.knew[other] for other in versions)
        ]
        values = {
            bool(versions[tick]) if key[2] == "deleted" else versions[tick] for tick in standing
        }
        if len(values) > 1 and key[0] != 3:
            found.add(key)
    return found
