"""What the journal says about measurements: the fold of their cells. Must not write.

A measurement is one cell of kind 1: record = KPI, field = date. Its note, origin, left-out reason,
numerator and denominator are cells of their own kinds. An origin cell with an empty field is the
origin of all values that the same transaction wrote for the KPI, unless a value has its own that
is not older: an import pays one cell per KPI for it, not one per value.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, field

from okrdesk.store.columns import Cell, as_number, as_text
from okrdesk.store.schema import (
    DENOMINATOR,
    EXTRA_KINDS,
    LEFT_OUT,
    MEASUREMENT,
    NOTE,
    NUMERATOR,
    ORIGIN,
)

Version = tuple[int, Cell]  # tick, value
_MANY = 12  # from so many dates of one KPI on, reading all of its cells at once is quicker
NUMBERS = frozenset({NUMERATOR, DENOMINATOR})


@dataclass(frozen=True, slots=True)
class Folded:
    """A measurement as cells give it; `value` None: there is none, the rest waits for one."""

    value: float | None
    note: str | None = None
    origin: str | None = None
    left_out: str | None = None
    numerator: float | None = None
    denominator: float | None = None


@dataclass(slots=True)
class MeasuredCells:
    """All versions of some measurements' cells, oldest first, of one KPI."""

    kpi: str
    versions: dict[tuple[int, str], list[Version]] = field(default_factory=dict)
    groups: dict[int, Cell] = field(default_factory=dict)  # tick → origin of that transaction

    def winner(self, kind: int, date: str) -> Version | None:
        """The newest version of one cell."""
        found = self.versions.get((kind, date))
        return found[-1] if found else None

    def cell(self, kind: int, date: str) -> Cell:
        """The value that holds for one cell."""
        found = self.versions.get((kind, date))
        return found[-1][1] if found else None

    def origin(self, date: str) -> Cell:
        """Where the value of `date` comes from; None means typed."""
        value, own = self.winner(MEASUREMENT, date), self.winner(ORIGIN, date)
        if value is not None and value[0] in self.groups and (own is None or own[0] < value[0]):
            return self.groups[value[0]]
        return own[1] if own else None

    def before(self, tick: int) -> MeasuredCells:
        """The same cells as they were before the transaction `tick`."""
        return MeasuredCells(
            self.kpi,
            {
                key: kept
                for key, versions in self.versions.items()
                if (kept := [version for version in versions if version[0] < tick])
            },
            self.groups,
        )

    def fold(self, date: str) -> Folded:
        """The measurement of `date`."""
        return Folded(
            as_number(self.cell(MEASUREMENT, date)),
            as_text(self.cell(NOTE, date)),
            as_text(self.origin(date)),
            as_text(self.cell(LEFT_OUT, date)),
            as_number(self.cell(NUMERATOR, date)),
            as_number(self.cell(DENOMINATOR, date)),
        )


def measured_cells(connection: sqlite3.Connection, kpi: str, dates: Iterable[str]) -> MeasuredCells:
    """The cells of the measurements of `kpi` at `dates` (and maybe of others)."""
    wanted = tuple(dates)
    found = MeasuredCells(kpi)
    found.groups = dict(
        connection.execute(
            "SELECT tick, value FROM cell WHERE kind=? AND record=? AND field=''", (ORIGIN, kpi)
        )
    )
    for kind in (MEASUREMENT, *EXTRA_KINDS):
        for date, tick, value in _rows(connection, kind, kpi, wanted):
            found.versions.setdefault((kind, date), []).append((tick, value))
    return found


def _rows(
    connection: sqlite3.Connection, kind: int, kpi: str, dates: tuple[str, ...]
) -> Iterable[tuple[str, int, Cell]]:
    query = "SELECT field, tick, value FROM cell WHERE kind=? AND record=?"
    if len(dates) >= _MANY:
        return connection.execute(f"{query} AND field<>'' ORDER BY field, tick", (kind, kpi))
    places = ",".join("?" * len(dates))
    return connection.execute(
        f"{query} AND field IN ({places}) ORDER BY field, tick", (kind, kpi, *dates)
    )


def is_plain(connection: sqlite3.Connection, kpi: str) -> bool:
    """No value of the KPI ever had more than a number (and an origin by its transaction)."""
    row = connection.execute(
        "SELECT EXISTS(SELECT 1 FROM cell WHERE kind IN (?, ?, ?, ?) AND record=?)"
        " OR EXISTS(SELECT 1 FROM cell WHERE kind=? AND record=? AND field>'')",
        (NOTE, LEFT_OUT, NUMERATOR, DENOMINATOR, kpi, ORIGIN, kpi),
    ).fetchone()
    return not row[0]
