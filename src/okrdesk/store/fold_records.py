"""The fold of all records but measurements. Must not fold values, nor write the journal.

A change of one record may touch others: a child that lives needs its parent, a record that is gone
leaves references waiting, one that comes takes them back. So the fold works in rounds until nothing
is left to look at; what it arrives at depends on the journal alone.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from okrdesk.store.bonds import KEPT_BY, NAMED_BY, OWNERS_FIRST, REFERENCES, Reference
from okrdesk.store.columns import COLUMNS, Cell
from okrdesk.store.flags import CYCLE, KEPT, NEEDED, Flags
from okrdesk.store.marks import Marks
from okrdesk.store.revival import THERE, Standing, standing_of
from okrdesk.store.schema import DELETED, KIND_CODES, KIND_NAMES, TREES
from okrdesk.store.trees import closes_cycle, held_parent, parents_of
from okrdesk.store.waiting import Loose, Waiting, is_known

Touched = dict[tuple[int, str], set[str]]  # kind code, record → fields
Name = tuple[str, str]  # kind, record
Row = list[Cell]
_CHUNK = 400  # names in one query
_RANK = {kind: number for number, kind in enumerate(OWNERS_FIRST)}
TREE_PLACES = {
    kind: [column.name for column in COLUMNS[kind]].index(field) for kind, field in TREES.items()
}


class RecordFold:
    """One fold: of some touched records, and of all that is touched by them in turn."""

    def __init__(self, connection: sqlite3.Connection, *, newest: bool) -> None:
        self.marks = Marks(connection)
        self.flags = Flags(connection)
        self._connection = connection
        self._newest = newest
        self._waiting = Waiting(connection)
        self._moved: set[Name] = set()
        self._parents: dict[str, dict[str, str | None]] = {}
        self._next: dict[Name, None] = {}
        self._there: dict[Name, bool] = {}
        self._changed: set[Name] = set()

    def fold(self, records: Touched, kpis: Iterable[str]) -> frozenset[Name]:
        """Fold the touched records; of a merge also KPIs, which may come back by a value.

        Returns those that changed without having been touched.
        """
        first: dict[Name, None] = {}
        for code, record in records:
            kind = KIND_NAMES.get(code, "")
            if kind not in COLUMNS:
                continue  # of a newer version: kept in the journal, not shown
            first[kind, record] = None
            if TREES.get(kind) in records[code, record]:
                self._moved.add((kind, record))
        if not self._newest:
            first |= dict.fromkeys(("kpi", kpi) for kpi in kpis)
            first |= dict.fromkeys(self._moved_by_others())
        self.fold_rounds(first)
        return frozenset(self._changed - first.keys())

    def fold_rounds(self, first: Iterable[Name]) -> None:
        """Fold until nothing is left to look at."""
        self._next = dict.fromkeys(first)
        while self._next:
            todo, self._next = self._next, {}
            self._round(todo)

    def parents(self, kind: str) -> dict[str, str | None]:
        """The tree of a kind, replayed once."""
        if kind not in self._parents:
            self._parents[kind] = parents_of(self._connection, kind)
        return self._parents[kind]

    def _moved_by_others(self) -> Iterator[Name]:
        """A move that arrives, also a losing one, may change which later ones are skipped."""
        for kind in sorted({kind for kind, _ in self._moved}):
            parents = self.parents(kind)
            for (record,) in self._connection.execute(f'SELECT id FROM "{kind}"').fetchall():
                if held_parent(self._connection, kind, record) != parents.get(record):
                    yield kind, record

    def _round(self, todo: Iterable[Name]) -> None:
        there: dict[Name, tuple[Mapping[str, Cell], Standing]] = {}
        gone: dict[str, list[str]] = {}
        for name in todo:
            cells, standing = self._read(*name)
            if not cells:
                continue  # only named, or of another kind
            there[name] = cells, standing
            if not standing.lives:
                gone.setdefault(name[0], []).append(name[1])
        for kind in sorted(gone, key=_RANK.__getitem__, reverse=True):
            for record in self._remove_unneeded(kind, gone[kind]):
                del there[kind, record]
        self._there.update(dict.fromkeys(there, True))
        for name in sorted(there, key=lambda name: _RANK[name[0]]):
            self._put(*name, *there[name])

    def _read(self, kind: str, record: str) -> tuple[dict[str, Cell], Standing]:
        """The cells that hold, and how the record stands."""
        code = KIND_CODES[kind]
        cells: dict[str, Cell] = {}
        tombs: list[tuple[int, Cell]] = []
        for field, tick, value in self._connection.execute(
            "SELECT field, tick, value FROM cell WHERE kind=? AND record=? ORDER BY field, tick",
            (code, record),
        ):
            cells[field] = value
            if field == DELETED:
                tombs.append((tick, value))
        if not tombs:
            return cells, THERE
        return cells, standing_of(self._connection, self.marks, code, record, tombs)

    def _remove_unneeded(self, kind: str, records: list[str]) -> list[str]:
        """Remove those that no record needs which is there itself; returns them."""
        left, out = records, [""]
        while left and out:
            needed = self._needed(kind, left)
            out = [record for record in left if record not in needed]
            left = [record for record in left if record in needed]
            were_there = [record for record in out if self._remove(kind, record)]
            for child, field in NAMED_BY[kind]:
                for record in self._naming(child, field, were_there, "id"):
                    self._next[child, record] = None
        return [record for record in records if record not in left]

    def _needed(self, kind: str, records: list[str]) -> set[str]:
        found: set[str] = set()
        for child, field in KEPT_BY[kind]:
            found.update(self._naming(child, field, records, f'"{field}"'))
        for record in records:
            if any((one.kind, one.field) in KEPT_BY[kind] for one in self._waiting.on(record)):
                found.add(record)
        return found

    def _naming(self, child: str, field: str, records: list[str], shown: str) -> Iterator[str]:
        for start in range(0, len(records), _CHUNK):
            some = records[start : start + _CHUNK]
            places = ",".join("?" * len(some))
            rows = self._connection.execute(
                f'SELECT {shown} FROM "{child}" WHERE "{field}" IN ({places})', some
            ).fetchall()
            yield from (row[0] for row in rows)

    def _remove(self, kind: str, record: str) -> bool:
        """Take a record out of its table; False when it was not in it."""
        self._there[kind, record] = False
        held = self._held(kind, record)
        if held is None:
            return False
        self._connection.execute(f'DELETE FROM "{kind}" WHERE id=?', (record,))
        self._changed.add((kind, record))
        for reference in REFERENCES[kind]:
            self._recheck(reference, held[reference.place])
        self._waiting.put(kind, record, [])
        self.flags.put(kind, record, ())
        return True

    def _recheck(self, reference: Reference, target: Cell) -> None:
        """A record that is there because it was needed may not be needed any more."""
        if reference.keeps and target:
            for kind in self.flags.needed_as(str(target)):
                self._next[kind, str(target)] = None

    def _put(self, kind: str, record: str, cells: Mapping[str, Cell], standing: Standing) -> None:
        held = self._held(kind, record)
        row = cleaned(kind, record, cells)
        flags = set() if standing == THERE else {KEPT if standing.lives else NEEDED}
        if kind in TREES:
            place = TREE_PLACES[kind]
            wanted, row[place] = row[place], self._parent(kind, record, row[place], held)
            if row[place] != wanted:
                flags.add(CYCLE)
        if NEEDED in flags and kind not in self.flags.needed_as(record):
            self._next[kind, record] = None  # is it still, when this round is over?
        self._let_wait(kind, record, row)
        self.flags.put(kind, record, flags)
        if held != row:
            self._connection.execute(put_statement(kind), row)
            self._changed.add((kind, record))
            self._after(record, kind, held, row)

    def _after(self, record: str, kind: str, held: Row | None, row: Row) -> None:
        """Who is touched by a record that came or changed."""
        if held is None:
            for loose in self._waiting.on(record):
                self._next[loose.kind, loose.record] = None
            return
        for reference in REFERENCES[kind]:
            if held[reference.place] != row[reference.place]:
                self._recheck(reference, held[reference.place])

    def _parent(self, kind: str, record: str, wanted: Cell, held: Row | None) -> str | None:
        """The parent that the moves give the record."""
        if kind not in self._parents:
            if (kind, record) not in self._moved:
                if held is not None:
                    return held_parent(self._connection, kind, record)
                if wanted is None:
                    return None
            elif closes_cycle(self._connection, kind, record, wanted) is False:
                return None if wanted is None else str(wanted)
        return self.parents(kind).get(record)

    def _let_wait(self, kind: str, record: str, row: Row) -> None:
        """Null the references to what is not there; what is needed and was removed comes back."""
        waits: list[Loose] = []
        for reference in REFERENCES[kind]:
            target = row[reference.place]
            if not target or any(self._is_there(to, str(target)) for to in reference.to):
                continue
            row[reference.place] = None
            waits.append(Loose(kind, record, reference.field, str(target)))
            if reference.keeps and is_known(self._connection, waits[-1]):
                self._next |= {(to, str(target)): None for to in reference.to}
        self._waiting.put(kind, record, waits)

    def _is_there(self, kind: str, record: str) -> bool:
        there = self._there.get((kind, record))
        if there is None:
            query = f'SELECT 1 FROM "{kind}" WHERE id=?'
            there = self._connection.execute(query, (record,)).fetchone() is not None
            self._there[kind, record] = there
        return there

    def _held(self, kind: str, record: str) -> Row | None:
        row = self._connection.execute(f'SELECT * FROM "{kind}" WHERE id=?', (record,)).fetchone()
        return None if row is None else list(row)


def cleaned(kind: str, record: str, cells: Mapping[str, Cell]) -> Row:
    """A row of the kind's table, from the cells that hold."""
    return [record, *(column.clean(cells.get(column.name)) for column in COLUMNS[kind][1:])]


@cache
def put_statement(kind: str) -> str:
    """The SQL that puts a row into the table of a kind."""
    return f'INSERT OR REPLACE INTO "{kind}" VALUES({",".join("?" * len(COLUMNS[kind]))})'
