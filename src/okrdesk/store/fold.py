"""From the journal to the folded tables. Must not write the journal.

Tables are a pure function of the cells: the newest version of each cell wins. `refold` makes them
anew, `fold_touched` brings up to date what some cells touched; both give the same rows.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import groupby
from operator import itemgetter

from okrdesk.store.cells import Key
from okrdesk.store.columns import COLUMNS, Cell, as_number, as_text, is_day
from okrdesk.store.measured import NUMBERS, is_plain, measured_cells
from okrdesk.store.schema import (
    DELETED,
    EXTRA_KINDS,
    FOLDED_TABLES,
    INDEXES,
    KIND_CODES,
    KIND_NAMES,
    MEASUREMENT,
    ORIGIN,
    TREES,
)
from okrdesk.store.trees import closes_cycle, settle_tree

_MANY = 12  # from so many values of one KPI on, folding the whole KPI in SQL is quicker
_TREE_PLACES = {
    kind: [column.name for column in COLUMNS[kind]].index(field) for kind, field in TREES.items()
}
_PUT_MEASUREMENT = "INSERT OR REPLACE INTO measurement VALUES(?, ?, ?, ?, ?, ?, ?, ?)"
_MEASUREMENT = "typeof(value)='real' AND date(field, '+0 days')=field AND field>='0001'"
_MEASUREMENTS = f"""INSERT INTO measurement(kpi, date, value, origin)
  SELECT record, field, value, (SELECT g.value FROM cell g WHERE g.kind=3 AND g.record=w.record
    AND g.field='' AND g.tick=w.tick AND typeof(g.value)='text')
  FROM (SELECT record, field, max(tick) AS tick, value FROM cell WHERE kind=1 {{among}}
        GROUP BY record, field) w
  WHERE {_MEASUREMENT}"""
# Of one KPI what the newest transaction wrote, where no value has more than number and origin.
_NEWEST_OF_KPI = f"""INSERT OR REPLACE INTO measurement(kpi, date, value, origin)
  SELECT record, field, value, (SELECT g.value FROM cell g WHERE g.kind=3 AND g.record=?1
    AND g.field='' AND g.tick=?2 AND typeof(g.value)='text')
  FROM cell WHERE kind=1 AND record=?1 AND tick=?2 AND {_MEASUREMENT}"""
_REMOVED_OF_KPI = f"""DELETE FROM measurement WHERE kpi=?1 AND date IN (
  SELECT field FROM cell WHERE kind=1 AND record=?1 AND tick=?2 AND NOT ({_MEASUREMENT}))"""
# A value's own origin, unless its transaction gave all its values one and is newer than that.
_OWN_ORIGIN = """UPDATE measurement SET origin=?4 WHERE kpi=?1 AND date=?2 AND NOT EXISTS(
  SELECT 1 FROM cell g WHERE g.kind=3 AND g.record=?1 AND g.field='' AND g.tick>?3 AND g.tick=(
    SELECT max(v.tick) FROM cell v WHERE v.kind=1 AND v.record=?1 AND v.field=?2))"""


def refold(connection: sqlite3.Connection) -> None:
    """Make every folded table anew from the journal."""
    for table in FOLDED_TABLES:
        connection.execute(f'DELETE FROM "{table}"')
    _refold_measurements(connection)
    for kind in COLUMNS:
        connection.executemany(_put(kind), _rows_of_kind(connection, kind))
    for kind in TREES:
        settle_tree(connection, kind)


def rebuild_tables(connection: sqlite3.Connection) -> None:
    """Drop the folded tables, lay them as this version knows them, and fold."""
    for table in FOLDED_TABLES:
        connection.execute(f'DROP TABLE IF EXISTS "{table}"')
    for statement in (*FOLDED_TABLES.values(), *INDEXES.values()):
        connection.execute(statement)
    refold(connection)


def fold_touched(connection: sqlite3.Connection, keys: Iterable[Key], *, own: int | None) -> None:
    """Bring the tables up to date with the cells `keys`, just written to the journal.

    `own` is our own transaction that wrote them all: no version is newer, so a tree is only
    replayed when the move alone cannot tell. None: they came by a merge.
    """
    measured: dict[str, set[str]] = {}
    records: dict[tuple[int, str], set[str]] = {}
    for kind, record, field in keys:
        if kind == MEASUREMENT or kind in EXTRA_KINDS:
            dates = measured.setdefault(record, set())
            if field:
                dates.add(field)
        else:
            records.setdefault((kind, record), set()).add(field)
    for kpi, touched in measured.items():
        if len(touched) >= _MANY and is_plain(connection, kpi):
            _fold_plain(connection, kpi, own)
        else:
            _fold_measurements(connection, kpi, sorted(touched))
    _fold_records(connection, records, newest=own is not None)


def _fold_plain(connection: sqlite3.Connection, kpi: str, own: int | None) -> None:
    if own is not None:
        connection.execute(_REMOVED_OF_KPI, (kpi, own))
        connection.execute(_NEWEST_OF_KPI, (kpi, own))
    else:
        connection.execute("DELETE FROM measurement WHERE kpi=?", (kpi,))
        connection.execute(_MEASUREMENTS.format(among="AND record=?"), (kpi,))


def _fold_measurements(connection: sqlite3.Connection, kpi: str, dates: list[str]) -> None:
    gone: list[tuple[str, str]] = []
    rows: list[tuple[Cell, ...]] = []
    cells = measured_cells(connection, kpi, dates)
    for date in dates:
        found = cells.fold(date)
        if found.value is None or not is_day(date):
            gone.append((kpi, date))
            continue
        extras = (found.note, found.origin, found.left_out, found.numerator, found.denominator)
        rows.append((kpi, date, found.value, *extras))
    if gone:
        connection.executemany("DELETE FROM measurement WHERE kpi=? AND date=?", gone)
    if rows:
        connection.executemany(_PUT_MEASUREMENT, rows)


def _fold_records(
    connection: sqlite3.Connection, records: dict[tuple[int, str], set[str]], *, newest: bool
) -> None:
    unsettled: set[str] = set()
    for code, record in sorted(records):
        kind = KIND_NAMES.get(code, "")
        if kind not in COLUMNS:
            continue  # of a newer version: kept in the journal, not shown
        row = _row(connection, code, record)
        if kind in TREES:
            moved = TREES[kind] in records[code, record]
            if not _place(connection, kind, record, row, moved=moved, newest=newest):
                unsettled.add(kind)
        if row is None:
            connection.execute(f'DELETE FROM "{kind}" WHERE id=?', (record,))
        else:
            connection.execute(_put(kind), row)
    for kind in sorted(unsettled):
        settle_tree(connection, kind)


def _place(
    connection: sqlite3.Connection,
    kind: str,
    record: str,
    row: list[Cell] | None,
    *,
    moved: bool,
    newest: bool,
) -> bool:
    """Put the parent into `row`; False when only a replay of all moves can tell it."""
    if row is None:
        return newest or not moved
    place, field = _TREE_PLACES[kind], TREES[kind]
    wanted = row[place]
    if moved and newest and closes_cycle(connection, kind, record, wanted) is False:
        return True
    query = f'SELECT "{field}" FROM "{kind}" WHERE id=?'
    held = connection.execute(query, (record,)).fetchone()
    row[place] = held[0] if held else None
    return not moved and (held is not None or wanted is None)


def _row(connection: sqlite3.Connection, code: int, record: str) -> list[Cell] | None:
    """The record as its table holds it; None when it is removed."""
    cells = dict(
        connection.execute(
            "SELECT field, value FROM cell WHERE kind=? AND record=? ORDER BY field, tick",
            (code, record),
        )
    )
    return None if cells.get(DELETED) else _cleaned(KIND_NAMES[code], record, cells)


def _cleaned(kind: str, record: str, cells: Mapping[str, Cell]) -> list[Cell]:
    return [record, *(column.clean(cells.get(column.name)) for column in COLUMNS[kind][1:])]


def _rows_of_kind(connection: sqlite3.Connection, kind: str) -> Iterator[list[Cell]]:
    newest = connection.execute(
        "SELECT record, field, max(tick), value FROM cell WHERE kind=?"
        " GROUP BY record, field ORDER BY record",
        (KIND_CODES[kind],),
    )
    for record, rows in groupby(newest, key=itemgetter(0)):
        cells = {field: value for _, field, _, value in rows}
        if not cells.get(DELETED):
            yield _cleaned(kind, record, cells)


def _refold_measurements(connection: sqlite3.Connection) -> None:
    connection.execute(_MEASUREMENTS.format(among=""))
    for code, column in EXTRA_KINDS.items():
        winners = connection.execute(
            "SELECT record, field, max(tick), value FROM cell WHERE kind=? AND field<>''"
            " GROUP BY record, field",
            (code,),
        ).fetchall()
        if code == ORIGIN:
            connection.executemany(_OWN_ORIGIN, [(*row[:3], as_text(row[3])) for row in winners])
            continue
        clean = as_number if code in NUMBERS else as_text
        connection.executemany(
            f"UPDATE measurement SET {column}=? WHERE kpi=? AND date=?",
            [(clean(value), kpi, date) for kpi, date, _, value in winners],
        )


@cache
def _put(kind: str) -> str:
    return f'INSERT OR REPLACE INTO "{kind}" VALUES({",".join("?" * len(COLUMNS[kind]))})'
