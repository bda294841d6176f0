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
    return crc32((_line("T", *txn) + _mark_lines(txn.tick, marks)).encode())


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


def seal_of_writer(number: int, person: Cell, device: Cell, identity: Cell) -> int:
    """The seal of a row of `replica`."""
    return crc32(_line("R", number, person, device, identity).encode())


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
    heads: dict[int, str] = {}
    seals: dict[int, int] = {}
    left: dict[int, int] = {}
    shown = _Shown()
    for tick, label, author, undo_of, wall, app, n, seal in connection.execute(
        f"SELECT tick, label, author, undo_of, wall, app, n, seal FROM {schema}.txn{among}"
    ):
        head = (
            f"T {tick} {shown[label]} {shown[author]} {shown[undo_of]} {shown[wall]}"
            f" {shown[app]} {shown[n]}\n"
        )
        heads[tick] = head + _mark_lines(tick, marks.pop(tick, ())) if marks else head
        seals[tick], left[tick] = seal, n
    found, strays = _run_over_cells(connection, f"{schema}.cell{among}", heads, left)
    broken = [] if found == seals and not any(left.values()) else _differing(found, seals, left)
    if strays or marks:
        broken.append(0)
    return tuple(BrokenSeal(tick) for tick in sorted(broken))


def _differing(found: dict[int, int], seals: dict[int, int], left: dict[int, int]) -> list[int]:
    return [tick for tick, seal in seals.items() if found[tick] != seal or left[tick]]


class _Shown(dict[Cell, str]):
    """Values as seals show them: most labels and names come again and again."""

    def __missing__(self, value: Cell) -> str:
        shown = self[value] = _text(value)
        return shown


def _mark_lines(tick: int, marks: Iterable[tuple[int, int]]) -> str:
    replica = tick & 0x3FFFF
    return "".join([_line("M", replica, tick, peer, peer_tick) for peer, peer_tick in marks])


def _run_over_cells(
    connection: sqlite3.Connection, cells: str, heads: dict[int, str], left: dict[int, int]
) -> tuple[dict[int, int], bool]:
    """The seals over heads and all cells in key order, and whether any cell had no txn.

    `left` counts down the cells that each transaction says it has.
    """
    escape, running = encode_basestring_ascii, dict[int, int]()
    strays, last, prefix = False, (0, ""), ""
    for kind, record, field, tick, value in connection.execute(
        f"SELECT kind, record, field, tick, value FROM {cells} ORDER BY kind, record, field, tick"
    ):
        if (kind, record) != last:
            last, prefix = (kind, record), f"C {kind} {escape(record)} "
        shown = repr(value) if value.__class__ is float else _text(value)
        line = f"{prefix}{escape(field)} {shown}\n"
        if tick in running:
            running[tick] = crc32(line.encode(), running[tick])
        elif tick in heads:
            running[tick] = crc32((heads[tick] + line).encode())
        else:
            strays = True
            continue
        left[tick] -= 1
    for tick in heads.keys() - running.keys():
        running[tick] = crc32(heads[tick].encode())
    return running, strays
