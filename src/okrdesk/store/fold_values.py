"""The fold of measurements: from cells to the table `measurement`. Must not fold other records."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection

from okrdesk.store.columns import Cell, as_number, as_text, is_day
from okrdesk.store.measured import NUMBERS, is_plain, measured_cells
from okrdesk.store.schema import EXTRA_KINDS, ORIGIN

_MANY = 12  # from so many values of one KPI on, folding the whole KPI in SQL is quicker
_PUT_MEASUREMENT = "INSERT OR REPLACE INTO measurement VALUES(?, ?, ?, ?, ?, ?, ?, ?)"
_MEASUREMENT = "typeof(value)='real' AND date(field, '+0 days')=field AND field>='0001'"
_MEASUREMENTS = f"""INSERT INTO measurement(kpi, date, value, origin)
  SELECT record, field, value, (SELECT g.value FROM cell g WHERE g.kind=3 AND g.record=w.record
    AND g.field='' AND g.tick=w.tick AND typeof(g.value)='text')
  FROM (SELECT record, field, max(tick) AS tick, value FROM cell WHERE kind=1 {{among}}
        GROUP BY record, field) w
  WHERE {_MEASUREMENT}"""
_GROUP = """(SELECT g.value FROM cell g WHERE g.kind=3 AND g.record=o.record AND g.field=''
  AND g.tick=o.tick AND typeof(g.value)='text')"""
# Of a merge the newest values, in order so that of one date the newest stays; removals are left to
# others.
_FRESH = f"""INSERT OR REPLACE INTO measurement(kpi, date, value, origin)
  SELECT o.record, o.field, o.value, {{origin}} FROM other.cell o
  WHERE o.kind=1 AND o.tick IN temp.fresh AND {_MEASUREMENT} {{plain}} {{newest}}
  ORDER BY o.record, o.field, o.tick"""
_NEWEST = """AND NOT EXISTS(SELECT 1 FROM main.cell m
  WHERE m.kind=1 AND m.record=o.record AND m.field=o.field AND m.tick>o.tick)"""
# Of one KPI what the newest transaction wrote, where no value has more than number and origin.
_NEWEST_OF_KPI = f"""INSERT OR REPLACE INTO measurement(kpi, date, value, origin)
  SELECT record, field, value, (SELECT g.value FROM cell g WHERE g.kind=3 AND g.record=:kpi
    AND g.field='' AND g.tick=:tick AND typeof(g.value)='text')
  FROM cell WHERE kind=1 AND record=:kpi AND tick=:tick AND {_MEASUREMENT}"""
_REMOVED_OF_KPI = f"""DELETE FROM measurement WHERE kpi=:kpi AND date IN (
  SELECT field FROM cell WHERE kind=1 AND record=:kpi AND tick=:tick AND NOT ({_MEASUREMENT}))"""
# A value's own origin, unless its transaction gave all its values one and is newer than that.
_OWN_ORIGIN = """UPDATE measurement SET origin=:origin WHERE kpi=:kpi AND date=:date AND NOT EXISTS(
  SELECT 1 FROM cell g WHERE g.kind=3 AND g.record=:kpi AND g.field='' AND g.tick>:tick AND g.tick=(
    SELECT max(v.tick) FROM cell v WHERE v.kind=1 AND v.record=:kpi AND v.field=:date))"""


def refold_values(connection: sqlite3.Connection) -> None:
    """Make the whole table anew from the journal."""
    connection.execute("DELETE FROM measurement")
    connection.execute(_MEASUREMENTS.format(among=""))
    for code, column in EXTRA_KINDS.items():
        winners = connection.execute(
            "SELECT record, field, max(tick), value FROM cell WHERE kind=? AND field<>''"
            " GROUP BY record, field",
            (code,),
        ).fetchall()
        if code == ORIGIN:
            connection.executemany(
                _OWN_ORIGIN,
                [
                    {"kpi": kpi, "date": date, "tick": tick, "origin": as_text(value)}
                    for kpi, date, tick, value in winners
                ],
            )
            continue
        clean = as_number if code in NUMBERS else as_text
        connection.executemany(
            f"UPDATE measurement SET {column}=? WHERE kpi=? AND date=?",
            [(clean(value), kpi, date) for kpi, date, _, value in winners],
        )


def fold_fresh_values(
    connection: sqlite3.Connection, *, shared: bool
) -> tuple[list[str], list[tuple[str, str]]]:
    """Fold what a merge brought for KPIs whose values are numbers only, all at once.

    `shared`: some of the dates had values of others. Returns the KPIs that got values, and
    (KPI, date) of those that are left to `fold_values`.
    """
    kpis = [
        kpi
        for (kpi,) in connection.execute(
            "SELECT DISTINCT record FROM other.cell WHERE kind=1 AND tick IN temp.fresh"
        ).fetchall()
    ]
    plain = [kpi for kpi in kpis if is_plain(connection, kpi)]
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS plain(kpi TEXT PRIMARY KEY)")
    connection.execute("DELETE FROM temp.plain")
    connection.executemany("INSERT INTO temp.plain VALUES(?)", [(kpi,) for kpi in plain])
    groups = connection.execute("SELECT 1 FROM cell WHERE kind=3 LIMIT 1").fetchone()
    connection.execute(
        _FRESH.format(
            origin=_GROUP if groups else "NULL",
            plain="" if plain == kpis else "AND o.record IN temp.plain",
            newest=_NEWEST if shared else "",
        )
    )
    others = "" if plain == kpis else " OR record NOT IN temp.plain"
    left = connection.execute(
        "SELECT DISTINCT record, field FROM other.cell WHERE kind=1"
        f" AND (typeof(value)<>'real'{others}) AND tick IN temp.fresh"
    ).fetchall()
    return plain, left


def fold_values(
    connection: sqlite3.Connection, kpi: str, dates: Collection[str], own: int | None
) -> None:
    """Bring the values of a KPI at `dates` up to date; `own`: our newest transaction wrote them."""
    if len(dates) >= _MANY and is_plain(connection, kpi):
        _fold_plain(connection, kpi, own)
    else:
        _fold_dates(connection, kpi, sorted(dates))


def _fold_plain(connection: sqlite3.Connection, kpi: str, own: int | None) -> None:
    if own is not None:
        written = {"kpi": kpi, "tick": own}
        connection.execute(_REMOVED_OF_KPI, written)
        connection.execute(_NEWEST_OF_KPI, written)
    else:
        connection.execute("DELETE FROM measurement WHERE kpi=?", (kpi,))
        connection.execute(_MEASUREMENTS.format(among="AND record=?"), (kpi,))


def _fold_dates(connection: sqlite3.Connection, kpi: str, dates: list[str]) -> None:
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
