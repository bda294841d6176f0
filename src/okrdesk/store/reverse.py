"""What undoing a transaction writes. Must not choose the transaction, nor write.

Undo of T puts back the value before for each cell whose winner is still T; the others are named.
What an undo in force put back counts as written by the transaction that it went back to, so that
several changes of one field can be undone one after the other. A record that T added gets a
tombstone: its fields stay in the journal for a redo.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from okrdesk.store.cells import Key
from okrdesk.store.columns import Cell
from okrdesk.store.measured import MeasuredCells, Version, measured_cells
from okrdesk.store.schema import (
    DELETED,
    DENOMINATOR,
    EXTRA_KINDS,
    LEFT_OUT,
    MEASUREMENT,
    NOTE,
    NUMERATOR,
    ORIGIN,
)
from okrdesk.store.undo import Undos

_EXTRAS = (NOTE, LEFT_OUT, NUMERATOR, DENOMINATOR)


@dataclass(slots=True)
class Reversal:
    """The cells that an undo writes, and those it leaves, with the tick that changed them since."""

    cells: dict[Key, Cell] = field(default_factory=dict)
    left: dict[Key, int] = field(default_factory=dict)


def reversal_of(
    connection: sqlite3.Connection, undos: Undos, target: int, known: Iterable[Key] = ()
) -> Reversal:
    """What undoing `target` writes and leaves; nothing to write when all was changed since.

    `known`: the cells that `target` is remembered to have written, as far as they are.
    """
    found = Reversal()
    measured: dict[str, set[str]] = {}
    records: dict[tuple[int, str], list[str]] = {}
    for kind, record, name in _written_by(connection, target, known):
        if kind != MEASUREMENT and kind not in EXTRA_KINDS:
            records.setdefault((kind, record), []).append(name)
        elif name:
            measured.setdefault(record, set()).add(name)
    history = _History(undos, target)
    for (kind, record), names in records.items():
        _reverse_record(found, history, kind, record, names, _versions(connection, kind, record))
    for kpi, dates in measured.items():
        cells = measured_cells(connection, kpi, dates)
        _reverse_values(found, history, cells, sorted(dates))
    return found


def _written_by(
    connection: sqlite3.Connection, target: int, known: Iterable[Key]
) -> list[tuple[int, str, str]]:
    """The cells that a transaction wrote, in order.

    The journal finds cells by their record, not by their transaction: without knowing which, all
    of it has to be looked through.
    """
    among = "SELECT count(*) FROM cell WHERE kind=? AND record=? AND field=? AND tick=?"
    there = [key for key in known if connection.execute(among, (*key, target)).fetchone()[0]]
    count = connection.execute("SELECT n FROM txn WHERE tick=?", (target,)).fetchone()
    if there and count == (len(there),):
        return sorted(there)
    return connection.execute(
        "SELECT kind, record, field FROM cell WHERE tick=? ORDER BY kind, record, field",
        (target,),
    ).fetchall()


@dataclass(frozen=True, slots=True)
class _History:
    """Who really wrote the version of a cell that holds."""

    undos: Undos
    target: int

    def shown_by(self, versions: list[Version]) -> Iterator[int]:
        """The transaction of the newest version, then those that it went back to.

        The last is an undo where it went back to the time before the first.
        """
        place = len(versions) - 1
        while place >= 0:
            tick = versions[place][0]
            yield tick
            undone = self.undos.targets.get(tick)
            if undone is None:
                return
            # An undo shows what was there before the transaction that it undid.
            while place >= 0 and versions[place][0] >= undone:
                place -= 1

    def is_ours(self, versions: list[Version]) -> bool:
        """Whether the target's version, or one that went back to it, still holds."""
        return self.target in self.shown_by(versions)

    def is_foreign(self, versions: list[Version]) -> bool:
        """Whether another ordinary change holds now, not the target's nor the time before any."""
        shown = tuple(self.shown_by(versions))
        return self.target not in shown and shown[-1] not in self.undos.targets

    def before(self, versions: list[Version]) -> Cell:
        """The value that held before the target; None where there was none."""
        older = [value for tick, value in versions if tick < self.target]
        return older[-1] if older else None


def _versions(connection: sqlite3.Connection, kind: int, record: str) -> dict[str, list[Version]]:
    found: dict[str, list[Version]] = {}
    for name, tick, value in connection.execute(
        "SELECT field, tick, value FROM cell WHERE kind=? AND record=? ORDER BY field, tick",
        (kind, record),
    ):
        found.setdefault(name, []).append((tick, value))
    return found


def _reverse_record(
    found: Reversal,
    history: _History,
    kind: int,
    record: str,
    names: Iterable[str],
    versions: dict[str, list[Version]],
) -> None:
    if min(own[0][0] for own in versions.values()) == history.target:
        since = [own[-1][0] for own in versions.values() if history.is_foreign(own)]
        if since:
            found.left[kind, record, DELETED] = max(since)
        else:
            found.cells[kind, record, DELETED] = 1
        return
    for name in names:
        if history.is_ours(versions[name]):
            found.cells[kind, record, name] = history.before(versions[name])
        else:
            found.left[kind, record, name] = versions[name][-1][0]


def _reverse_values(
    found: Reversal, history: _History, cells: MeasuredCells, dates: list[str]
) -> None:
    earlier = cells.before(history.target)
    origins: dict[str, Cell] = {}
    for date in dates:
        for kind in (MEASUREMENT, *_EXTRAS):
            versions = cells.versions.get((kind, date), [])
            if not any(tick == history.target for tick, _ in versions):
                continue
            if history.is_ours(versions):
                found.cells[kind, cells.kpi, date] = history.before(versions)
            else:
                found.left[kind, cells.kpi, date] = versions[-1][0]
        if _origin_returns(found, history, cells, date):
            origins[date] = earlier.origin(date)
    _put_origins(found, cells, origins)


def _origin_returns(found: Reversal, history: _History, cells: MeasuredCells, date: str) -> bool:
    """Whether the undo decides where the value of `date` comes from."""
    key = (MEASUREMENT, cells.kpi, date)
    if key in found.cells:
        return found.cells[key] is not None
    own = cells.versions.get((ORIGIN, date), [])
    wrote = any(tick == history.target for tick, _ in own)
    return wrote and key not in found.left and history.is_ours(own)


def _put_origins(found: Reversal, cells: MeasuredCells, origins: dict[str, Cell]) -> None:
    """One origin cell for all values where they agree, else one per value that needs it."""
    kpi = cells.kpi
    written = all((MEASUREMENT, kpi, date) in found.cells for date in origins)
    shared = set(origins.values())
    if written and len(origins) > 1 and len(shared) == 1 and shared != {None}:
        found.cells[ORIGIN, kpi, ""] = shared.pop()
        return
    for date, origin in origins.items():
        if (MEASUREMENT, kpi, date) not in found.cells or cells.cell(ORIGIN, date) != origin:
            found.cells[ORIGIN, kpi, date] = origin
