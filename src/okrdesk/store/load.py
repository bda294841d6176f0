"""From the folded tables to the picture. Must not read the journal.

Definitions are loaded whole; values and check-ins by owner. What is not loaded is marked: its
`Series` or `Entries` says that it is not complete.
"""

from __future__ import annotations

import datetime as dt
import gc
import sqlite3
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import groupby
from operator import itemgetter
from types import MappingProxyType
from typing import Any, cast

from okrdesk.domain.records import CheckIn, Kpi, Record
from okrdesk.domain.series import Entries, Extra, Series
from okrdesk.domain.workspace import Workspace
from okrdesk.store.columns import COLUMNS, record_maker

NEWEST = 60  # values that every gauge, sparkline and signal of a board looks at
BASE = 24  # values after the newest break that the limits are computed from

_VALUES = "SELECT m.kpi, m.date, m.value, m.note, m.origin, m.left_out, m.numerator, m.denominator"
# Of each KPI on the board the newest values, and the first ones from its newest break on (without
# one: from the beginning). MATERIALIZED: else the bounds are sought again for every value. CROSS
# JOIN keeps SQLite from starting with all measurements: 18 ms instead of 1.1 s.
_BOARD_VALUES = f"""WITH k AS MATERIALIZED (
    SELECT id, coalesce((SELECT max(a.date) FROM annotation a
                         WHERE a.new_limits=1 AND (a.kpi=kpi.id OR a.kpi IS NULL)), '') AS since,
      (SELECT x.date FROM measurement x WHERE x.kpi=kpi.id
       ORDER BY x.date DESC LIMIT 1 OFFSET {NEWEST - 1}) AS upto
    FROM kpi WHERE archived IS NOT 1 {{among}}),
  b AS MATERIALIZED (
    SELECT id, since, min(upto, coalesce((
      SELECT x.date FROM measurement x WHERE x.kpi=k.id AND x.date>=k.since
      ORDER BY x.date LIMIT 1 OFFSET {BASE}), '9999')) AS before FROM k WHERE upto IS NOT NULL)
  {_VALUES} FROM b CROSS JOIN measurement m
    ON m.kpi=b.id AND m.date>=b.since AND m.date<b.before
  UNION ALL
  {_VALUES} FROM k CROSS JOIN measurement m ON m.kpi=k.id AND m.date>=coalesce(k.upto, '')"""
BOARD_VALUES = _BOARD_VALUES.format(among="")
_WHOLE_SERIES = f"{_VALUES} FROM measurement m WHERE m.kpi=? ORDER BY m.date"
_ALL_SERIES = f"{_VALUES} FROM measurement m ORDER BY m.kpi, m.date"
_OLDER = "SELECT EXISTS(SELECT 1 FROM measurement WHERE kpi=? AND date<?)"


class _Days(dict[str, dt.date]):
    """Dates by their text: a thousand series share them."""

    def __missing__(self, text: str) -> dt.date:
        day = self[text] = dt.date.fromisoformat(text)
        return day


_days = _Days()


def load_opening(connection: sqlite3.Connection, glance: int | None = None) -> Workspace:
    """The picture a document opens with: definitions whole, of each KPI what a board shows.

    With `glance` only of so many KPIs, the first in their order; `load_board` brings the others.
    """
    collecting = gc.isenabled()
    gc.disable()  # a hundred thousand new objects, none of them garbage
    try:
        tables = load_tables(connection)
        return Workspace(
            MappingProxyType(tables),
            MappingProxyType(_board_series(connection, tables.get("kpi", {}), glance)),
            MappingProxyType(_unread_entries(connection)),
        )
    finally:
        if collecting:
            gc.enable()


def load_tables(connection: sqlite3.Connection) -> dict[str, Mapping[str, Record]]:
    """Every definition, by kind and id; kinds without records are left out."""
    tables: dict[str, Mapping[str, Record]] = {}
    for kind in COLUMNS:
        if kind == CheckIn.KIND:
            continue
        table = load_kind(connection, kind)
        if table:
            tables[kind] = MappingProxyType(table)
    return tables


def load_kind(connection: sqlite3.Connection, kind: str) -> dict[str, Record]:
    """Every record of a kind, by id."""
    make = record_maker(kind)
    return {row[0]: make(row) for row in connection.execute(_select(kind))}


def load_record(connection: sqlite3.Connection, kind: str, record: str) -> Record | None:
    """One record, None where it is not there."""
    row = connection.execute(f"{_select(kind)} WHERE id=?", (record,)).fetchone()
    return None if row is None else record_maker(kind)(row)


def load_series(connection: sqlite3.Connection, kpi: str) -> Series:
    """All values of a KPI."""
    return _series(kpi, connection.execute(_WHOLE_SERIES, (kpi,)).fetchall())


def load_all_series(connection: sqlite3.Connection) -> dict[str, Series]:
    """All values of all KPIs."""
    rows = connection.execute(_ALL_SERIES)
    return {kpi: _series(kpi, list(own)) for kpi, own in groupby(rows, key=itemgetter(0))}


def load_entries(connection: sqlite3.Connection, key_result: str) -> Entries:
    """All check-ins of a key result."""
    make = record_maker(CheckIn.KIND)
    rows = connection.execute(
        f"{_select(CheckIn.KIND)} WHERE key_result=? ORDER BY date, id", (key_result,)
    )
    return Entries(key_result, tuple(cast(CheckIn, make(row)) for row in rows))


def load_all_entries(connection: sqlite3.Connection) -> dict[str, Entries]:
    """All check-ins of all key results."""
    make = record_maker(CheckIn.KIND)
    rows = connection.execute(f"{_select(CheckIn.KIND)} ORDER BY key_result, date, id")
    checked = (cast(CheckIn, make(row)) for row in rows)
    return {
        owner: Entries(owner, tuple(own))
        for owner, own in groupby(checked, key=lambda item: item.key_result)
    }


_OF_ONE = "SELECT x.id FROM check_in x WHERE x.key_result=k.id"
_FROM_NEWEST = "ORDER BY x.date DESC, x.id DESC"
_NEWEST = (
    f"SELECT * FROM ({_OF_ONE} {_FROM_NEWEST} LIMIT 1) UNION"
    f" SELECT * FROM ({_OF_ONE} AND x.confidence IS NOT NULL {_FROM_NEWEST} LIMIT 2)"
)


def load_newest_entries(connection: sqlite3.Connection) -> dict[str, Entries]:
    """Of each key result of an active cycle the newest check-in, and the newest two that say how
    sure one was: last week's stands beside this week's. Marked as not complete.
    """
    make = record_maker(CheckIn.KIND)
    columns = ", ".join(column.query(f"c.{column.name}") for column in COLUMNS[CheckIn.KIND])
    rows = connection.execute(
        f"SELECT {columns} FROM cycle y CROSS JOIN objective o ON o.cycle=y.id"
        f" CROSS JOIN key_result k ON k.objective=o.id CROSS JOIN check_in c ON c.id IN ({_NEWEST})"
        " WHERE y.state='active' ORDER BY c.key_result, c.date, c.id"
    )
    checked = (cast(CheckIn, make(row)) for row in rows)
    return {
        owner: Entries(owner, tuple(own), complete=False)
        for owner, own in groupby(checked, key=lambda item: item.key_result)
    }


@cache
def _select(kind: str) -> str:
    columns = ", ".join(column.query(column.name) for column in COLUMNS[kind])
    return f'SELECT {columns} FROM "{kind}"'


def load_board(connection: sqlite3.Connection, kpis: Iterable[str]) -> dict[str, Series]:
    """Of each of these KPIs what a board shows; without values, or archived, it is left out."""
    asked = tuple(kpis)
    among = f"AND id IN ({', '.join('?' * len(asked))})"
    return _windows(connection, connection.execute(_BOARD_VALUES.format(among=among), asked))


def _board_series(
    connection: sqlite3.Connection, kpis: Mapping[str, Record], glance: int | None
) -> dict[str, Series]:
    if glance is None or len(kpis) <= glance:
        found = _windows(connection, connection.execute(BOARD_VALUES))
    else:
        shown = (kpi for kpi in cast("Mapping[str, Kpi]", kpis).values() if not kpi.archived)
        first = sorted(shown, key=lambda kpi: (kpi.order, kpi.id))[:glance]
        found = load_board(connection, (kpi.id for kpi in first))
    for kpi in kpis:
        if kpi not in found and _has_older(connection, kpi, "9999"):
            found[kpi] = Series(kpi, complete=False, whole_from=dt.date.max)
    return found


def _windows(connection: sqlite3.Connection, values: sqlite3.Cursor) -> dict[str, Series]:
    loaded: dict[str, list[tuple[Any, ...]]] = {}
    for kpi, rows in groupby(values, key=itemgetter(0)):
        loaded.setdefault(kpi, []).extend(rows)
    found: dict[str, Series] = {}
    for kpi, own in loaded.items():
        start = own[-NEWEST][1] if len(own) >= NEWEST else None
        older = start is not None and (len(own) > NEWEST or _has_older(connection, kpi, start))
        found[kpi] = _series(kpi, own, _days[start] if older and start is not None else None)
    return found


def _has_older(connection: sqlite3.Connection, kpi: str, date: str) -> bool:
    return bool(connection.execute(_OLDER, (kpi, date)).fetchone()[0])


def _unread_entries(connection: sqlite3.Connection) -> dict[str, Entries]:
    owners = connection.execute(
        "SELECT k.id FROM key_result k"
        " WHERE EXISTS(SELECT 1 FROM check_in c WHERE c.key_result=k.id)"
    )
    return {owner: Entries(owner, (), complete=False) for (owner,) in owners}


def _series(kpi: str, rows: list[tuple[Any, ...]], whole_from: dt.date | None = None) -> Series:
    if not rows:
        return Series(kpi)
    _, dates, values, notes, origins, *others = zip(*rows, strict=True)
    days = tuple(map(_days.__getitem__, dates))
    nothing = (None,) * len(rows)
    extras: dict[dt.date, Extra] = {}
    if any(column != nothing for column in (notes, *others)):
        for day, *rest in zip(days, notes, origins, *others, strict=True):
            if rest != _NOTHING:
                extras[day] = Extra(rest[0], rest[1] or "typed", *rest[2:])
    elif origins != nothing:
        shared = {origin: Extra(origin=origin) for origin in set(origins) if origin}
        extras = {day: shared[origin] for day, origin in zip(days, origins, strict=True) if origin}
    return Series(
        kpi, days, values, MappingProxyType(extras), whole_from is None, whole_from or dt.date.min
    )


_NOTHING: list[object] = [None] * 5
