"""Seals: a running crc32 over the canonical lines of a transaction. Must not write anything.

A seal covers the txn row (all but the seal), its marks by peer and its cells in key order. It
detects accidents such as torn copies, not attackers.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from json.encoder import encode_basestring_ascii
from typing import NamedTuple
from zlib import crc32

from okrdesk.domain.frozen import dataclass
from okrdesk.store.columns import Cell


class Txn(NamedTuple):
    """One row of the journal's table txn, without its seal."""

    tick: int
    label: str
    author: str | None
    undo_of: int | None
    wall: int | None
    app: str | None
    n: int


class CellRow(NamedTuple):
    """A cell of a transaction whose tick is known."""

    kind: int
    record: str
    field: str
    value: Cell


@dataclass(frozen=True, slots=True)
class BrokenSeal:
    """A transaction whose rows are not those that were sealed; tick 0: cells without a txn."""

    tick: int


def _text(value: Cell) -> str:
    if value.__class__ is str:
        return encode_basestring_ascii(value)
    return "null" if value is None else repr(value)


def _line(*parts: Cell | str) -> str:
    first, *others = parts
    return f"{first} {' '.join(map(_text, others))}\n"


def head_of(txn: Txn, marks: Iterable[tuple[int, int]]) -> int:
    """The running crc32 after the txn row and its marks, (peer, peer_tick) by peer."""
    lines = [_line("T", *txn)]
    replica = txn.tick & 0x3FFFF
    lines += [_line("M", replica, txn.tick, peer, peer_tick) for peer, peer_tick in marks]
    return crc32("".join(lines).encode())


def seal_of(
    txn: Txn, marks: Iterable[tuple[int, int]], cells: Iterable[tuple[int, str, str, Cell]]
) -> int:
    """The seal of a whole transaction; `cells` are in key order."""
    escape = encode_basestring_ascii
    lines, last, prefix = [], (0, ""), ""
    for kind, record, field, value in cells:
        if (kind, record) != last:
            last, prefix = (kind, record), f"C {kind} {escape(record)} "
        shown = repr(value) if value.__class__ is float else _text(value)
        lines.append(f"{prefix}{escape(field)} {shown}\n")
    return crc32("".join(lines).encode(), head_of(txn, marks))


def verify_seals(
    connection: sqlite3.Connection, schema: str = "main", fresh: str | None = None
) -> tuple[BrokenSeal, ...]:
    """Every transaction of `schema` whose seal does not fit, in one scan of the cells.

    `fresh` names a table with a column `tick`: only those transactions are looked at.
    """
    among = f" WHERE tick IN (SELECT tick FROM {fresh})" if fresh else ""
    marks: dict[int, list[tuple[int, int]]] = {}
    for tick, peer, peer_tick in connection.execute(
        f"SELECT tick, peer, peer_tick FROM {schema}.mark{among} ORDER BY tick, peer"
    ):
        marks.setdefault(tick, []).append((peer, peer_tick))
    sealed: dict[int, tuple[int, int]] = {}
    running: dict[int, int] = {}
    for row in connection.execute(
        f"SELECT tick, label, author, undo_of, wall, app, n, seal FROM {schema}.txn{among}"
    ):
        txn = Txn(*row[:7])
        sealed[txn.tick] = (txn.n, row[7])
        running[txn.tick] = head_of(txn, marks.pop(txn.tick, ()))
    counted, strays = _run_over_cells(connection, f"{schema}.cell{among}", running)
    broken = [tick for tick, seal in running.items() if sealed[tick] != (counted[tick], seal)]
    if strays or marks:
        broken.append(0)
    return tuple(BrokenSeal(tick) for tick in sorted(broken))


def _run_over_cells(
    connection: sqlite3.Connection, cells: str, running: dict[int, int]
) -> tuple[dict[int, int], bool]:
    """Run the seals on over all cells in key order; the counts, and whether any had no txn."""
    escape = encode_basestring_ascii
    counted = dict.fromkeys(running, 0)
    strays = False
    for kind, record, field, tick, value in connection.execute(
        f"SELECT kind, record, field, tick, value FROM {cells} ORDER BY kind, record, field, tick"
    ):
        if tick not in counted:
            strays = True
            continue
        line = f"C {kind} {escape(record)} {escape(field)} {_text(value)}\n"
        running[tick] = crc32(line.encode(), running[tick])
        counted[tick] += 1
    return counted, strays
