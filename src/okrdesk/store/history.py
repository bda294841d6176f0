"""Who changed what when, from the journal. Must not change it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from typing import Literal
from zlib import crc32

from okrdesk.domain.frozen import dataclass
from okrdesk.store.columns import COLUMNS, Cell
from okrdesk.store.past import milliseconds_of
from okrdesk.store.replica import own_number
from okrdesk.store.schema import EXTRA_KINDS, KIND_NAMES, MEASUREMENT
from okrdesk.store.tick import clock_of, replica_of, time_text
from okrdesk.store.undo import read_undos

_LONG = ("frozen", "figures")
Shown = float | int | bool | str | None
Row = tuple[int, str, str, int, Cell, Cell]  # code, record, field, tick, after, before
_IN_ORDER = " ORDER BY c.kind, c.record, c.field"
HistoryCause = Literal["own", "undo", "merge"]


@dataclass(frozen=True, slots=True)
class HistoryEdit:
    """One field before and after; a date is text, a measurement's record is "KPI@DATE"."""

    kind: str
    record: str
    field: str
    before: Shown
    after: Shown


@dataclass(frozen=True, slots=True)
class HistoryChange:
    """One transaction; `id` is its tick as text, `at` its writer's clock (UTC).

    `fields` is how many it wrote: of a large import `edits` may hold the first ones only.
    """

    id: str
    at: str
    by: str | None
    label: str
    cause: HistoryCause
    undone: bool
    edits: tuple[HistoryEdit, ...]
    fields: int = 0


def read_history(
    connection: sqlite3.Connection,
    record_id: str | None = None,
    since: str | None = None,
    limit: int | None = None,
) -> tuple[HistoryChange, ...]:
    """The changes of everything, or of one record (a KPI with its values), newest first."""
    _ask_for(connection, ())
    among, bound = _among(record_id)
    start = 0 if since is None else milliseconds_of(since)
    connection.execute(
        "INSERT INTO temp.asked SELECT tick FROM txn WHERE coalesce(wall, tick >> 21)>=?"
        + (f" AND tick IN (SELECT tick FROM cell WHERE {among})" if record_id else "")
        + " ORDER BY tick DESC LIMIT ?",
        (start, *bound, -1 if limit is None else limit),
    )
    return _told(connection, among, bound)


def read_changes(connection: sqlite3.Connection, ticks: Iterable[int]) -> tuple[HistoryChange, ...]:
    """The changes of these ticks, newest first."""
    _ask_for(connection, ticks)
    return _told(connection, *_among(None))


def first_edits(connection: sqlite3.Connection, tick: int, most: int) -> HistoryChange:
    """One change with its first fields only: an import may have written a million."""
    _ask_for(connection, (tick,))
    rows = _cells(connection, "c.tick=? LIMIT ?", (tick, most))
    return _worded(connection, {tick: [edit for _, edit in _as_edits(rows)]})[0]


def _ask_for(connection: sqlite3.Connection, ticks: Iterable[int]) -> None:
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS asked(tick INTEGER PRIMARY KEY)")
    connection.execute("DELETE FROM temp.asked")
    connection.executemany("INSERT INTO temp.asked VALUES(?)", ((tick,) for tick in ticks))


def _told(
    connection: sqlite3.Connection, among: str, bound: tuple[str, ...]
) -> tuple[HistoryChange, ...]:
    """The changes asked for, with their edits as far as they are `among` what is wanted."""
    edits: dict[int, list[HistoryEdit]] = {}
    for tick, edit in _edits(connection, among, bound):
        edits.setdefault(tick, []).append(edit)
    return _worded(connection, edits)


def _worded(
    connection: sqlite3.Connection, edits: Mapping[int, list[HistoryEdit]]
) -> tuple[HistoryChange, ...]:
    """The changes asked for, with these edits."""
    undone, own = read_undos(connection).undone, own_number(connection)
    return tuple(
        HistoryChange(
            str(tick),
            time_text(clock_of(tick) if wall is None else wall),
            author,
            label,
            _cause(tick, undo_of, own),
            tick in undone,
            tuple(edits.get(tick, ())),
            count,
        )
        for tick, label, author, undo_of, wall, count in connection.execute(
            "SELECT tick, label, author, undo_of, wall, n FROM txn"
            " WHERE tick IN temp.asked ORDER BY tick DESC"
        )
    )


def _among(record_id: str | None) -> tuple[str, tuple[str, ...]]:
    """The condition that picks the cells of a record, and what it binds."""
    if record_id is None:
        return "1", ()
    codes = ",".join(map(str, KIND_NAMES))  # kinds first: the key of the cells begins with it
    record, _, date = record_id.partition("@")
    if date:
        return f"kind IN ({codes}) AND record=? AND field=?", (record, date)
    return f"kind IN ({codes}) AND record=?", (record,)


def _edits(
    connection: sqlite3.Connection, among: str, bound: tuple[str, ...]
) -> Iterator[tuple[int, HistoryEdit]]:
    yield from _as_edits(_cells(connection, f"{among} AND c.tick IN temp.asked{_IN_ORDER}", bound))


def _cells(connection: sqlite3.Connection, among: str, bound: tuple[object, ...]) -> sqlite3.Cursor:
    return connection.execute(
        "SELECT c.kind, c.record, c.field, c.tick, c.value,"
        " (SELECT p.value FROM cell p WHERE p.kind=c.kind AND p.record=c.record"
        "  AND p.field=c.field AND p.tick<c.tick ORDER BY p.tick DESC LIMIT 1)"
        f" FROM cell c WHERE {among}",
        bound,
    )


def _as_edits(rows: Iterable[Row]) -> Iterator[tuple[int, HistoryEdit]]:
    for code, record, field, tick, after, before in rows:
        if code == MEASUREMENT or code in EXTRA_KINDS:
            if field:  # the origin that an import gave all its values is no news of its own
                name = EXTRA_KINDS.get(code, "value")
                yield tick, HistoryEdit("measurement", f"{record}@{field}", name, before, after)
        else:
            kind = KIND_NAMES.get(code, str(code))
            values = shown(kind, field, before), shown(kind, field, after)
            yield tick, HistoryEdit(kind, record, field, *values)


def shown(kind: str, field: str, cell: Cell) -> Shown:
    """Yes-no as such, whole numbers without a fraction, all else as it lies in the cell.

    Of the long text of frozen figures only a mark that tells one from another.
    """
    if field == "deleted":
        return bool(cell)
    if (kind, field) == _LONG and isinstance(cell, str):
        return f"{crc32(cell.encode()):08x}"
    column = next((one for one in COLUMNS.get(kind, ()) if one.name == field), None)
    if column is None or cell is None or not column.codec.accepts(cell):
        return cell
    value = column.decode(cell)
    return value if isinstance(value, (int, float, str)) else cell


def _cause(tick: int, undo_of: int | None, own: int) -> HistoryCause:
    if undo_of is not None:
        return "undo"
    return "own" if replica_of(tick) == own else "merge"
