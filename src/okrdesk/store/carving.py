"""The journal of a damaged file, put together again from whatever rows are left of it.

A transaction is whole if its seal fits what was found; must not hand out any other as whole.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import field
from pathlib import Path

from okrdesk.domain.frozen import dataclass
from okrdesk.store.columns import Cell
from okrdesk.store.introductions import fits
from okrdesk.store.page_scan import FoundRow, scan_rows
from okrdesk.store.seal import Txn, seal_of
from okrdesk.store.tick import REPLICA_MASK, TICK_LIMIT, replica_of

_Key = tuple[int, str, str]  # kind, record, field


@dataclass(frozen=True, slots=True)
class Whole:
    """A transaction as it was sealed: its rows in the journal's tables."""

    txn: Txn
    seal: int
    marks: tuple[tuple[int, int], ...]
    cells: tuple[tuple[int, str, str, Cell], ...]


@dataclass(frozen=True, slots=True)
class Lost:
    """A transaction of which only a part is left: `found` of `entries`, None: nobody knows."""

    tick: int
    label: str | None
    author: str | None
    found: int
    entries: int | None


@dataclass(frozen=True, slots=True)
class Carved:
    """All that could be read; `document_id` None where even that is gone."""

    document_id: str | None
    whole: tuple[Whole, ...]
    lost: tuple[Lost, ...]
    replicas: Mapping[int, tuple[Cell, ...]]
    kinds: Mapping[int, str]


@dataclass(slots=True)
class _Pieces:
    """Rows by the table that their shape tells; the first of several with one key holds."""

    txns: dict[int, list[tuple[Txn, int]]] = field(default_factory=lambda: defaultdict(list))
    cells: dict[int, dict[_Key, Cell]] = field(default_factory=lambda: defaultdict(dict))
    marks: dict[int, dict[int, int]] = field(default_factory=lambda: defaultdict(dict))
    meta: dict[str, Cell] = field(default_factory=dict)
    replicas: dict[int, tuple[Cell, ...]] = field(default_factory=dict)
    kinds: dict[int, str] = field(default_factory=dict)


def carve(path: Path) -> Carved:
    """Read whatever is left of the document at `path`, a private copy."""
    pieces = _Pieces()
    for row in scan_rows(path):
        if row.rowid is None:
            _sort_keyed(row.values, pieces)
        else:
            _sort_numbered(row, row.rowid, pieces)
    whole, lost = _put_together(pieces)
    found = pieces.meta.get("document")
    return Carved(
        found if isinstance(found, str) else None,
        tuple(whole),
        tuple(lost),
        {n: who for n, who in pieces.replicas.items() if fits(n, who, pieces.meta)},
        pieces.kinds,
    )


def _sort_keyed(values: tuple[Cell, ...], pieces: _Pieces) -> None:
    """Rows of cell, mark and meta, which have no number of their own."""
    match values:
        case int(kind), str(record), str(name), int(tick), value if _is_tick(tick):
            pieces.cells[tick].setdefault((kind, record, name), value)
        case int(replica), int(tick), int(peer), int(seen) if replica == tick & REPLICA_MASK:
            pieces.marks[tick].setdefault(peer, seen)
        case str(key), value:
            pieces.meta.setdefault(key, value)


def _sort_numbered(row: FoundRow, number: int, pieces: _Pieces) -> None:
    """Rows of txn, replica and kind, whose key is the row's number."""
    match row.values:
        case None, str(), author, undo, wall, app, int(), int() if _is_tick(number):
            if _texts(author, app) and _numbers(undo, wall):
                _, *others, seal = row.values
                # The kinds of the values were looked at just now, which no type can say.
                txn = Txn(number, *others)  # type: ignore[arg-type]
                pieces.txns[number].append((txn, seal))  # type: ignore[arg-type]
        case None, person, device, identity if 0 < number <= REPLICA_MASK:
            if _texts(person, device, identity):
                pieces.replicas.setdefault(number, (person, device, identity))
        case None, str(name) if 0 < number <= REPLICA_MASK:
            pieces.kinds.setdefault(number, name)


def _put_together(pieces: _Pieces) -> tuple[list[Whole], list[Lost]]:
    whole, lost = [], []
    for tick in sorted({*pieces.txns, *pieces.cells}):
        found = _sealed(tick, pieces)
        if found is not None:
            whole.append(found)
            continue
        txn = next((txn for txn, _ in pieces.txns.get(tick, ())), None)
        entries = len(pieces.cells.get(tick, ()))
        named = (None, None, None) if txn is None else (txn.label, txn.author, txn.n)
        lost.append(Lost(tick, named[0], named[1], entries, named[2]))
    return whole, lost


def _sealed(tick: int, pieces: _Pieces) -> Whole | None:
    found = pieces.cells.get(tick, {})
    cells = tuple((*key, found[key]) for key in sorted(found))
    seen = tuple(sorted(pieces.marks.get(tick, {}).items()))
    for txn, seal in pieces.txns.get(tick, ()):
        for marks in (seen, ()):  # a row of another table may look like a mark
            if txn.n == len(cells) and seal_of(txn, marks, cells) == seal:
                return Whole(txn, seal, marks, cells)
    return None


def _is_tick(number: int) -> bool:
    return 0 < number < TICK_LIMIT and replica_of(number) > 0


def _texts(*values: Cell) -> bool:
    return all(value is None or isinstance(value, str) for value in values)


def _numbers(*values: Cell) -> bool:
    return all(value is None or isinstance(value, int) for value in values)
