"""The conflicts of a document with their values and authors. Must not settle them."""

from __future__ import annotations

import sqlite3

from okrdesk.domain.frozen import dataclass
from okrdesk.store.columns import COLUMNS, Cell
from okrdesk.store.conflicts import heads_of
from okrdesk.store.history import Shown, shown
from okrdesk.store.marks import Marks
from okrdesk.store.replica import own_number
from okrdesk.store.schema import KIND_CODES
from okrdesk.store.tick import clock_of, replica_of, time_text


@dataclass(frozen=True, slots=True)
class Side:
    """One of the values: who wrote it, when by that computer's clock (UTC), and with which tick."""

    value: Shown
    by: str | None
    at: str
    tick: int


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field that two people set differently. A measurement's record is "KPI@DATE".

    `ours` is what was written here, else what holds; `theirs` the newest of the other values.
    """

    id: str
    kind: str
    record: str
    field: str
    ours: Side
    theirs: Side


def read_conflicts(connection: sqlite3.Connection) -> tuple[Conflict, ...]:
    """The conflicts of all that is there, in the order of kind, record and field."""
    marks, own = Marks(connection), None
    found = []
    for kind, record, field in connection.execute(
        "SELECT kind, record, field FROM conflict ORDER BY kind, record, field"
    ).fetchall():
        own = own_number(connection) if own is None else own
        if _is_there(connection, kind, record, field):
            heads = heads_of(connection, marks, (KIND_CODES[kind], record, field))
            found.append(_conflict(connection, (kind, record, field), heads, own))
    return tuple(found)


def _is_there(connection: sqlite3.Connection, kind: str, record: str, field: str) -> bool:
    """Whether the thing that the cell belongs to is shown."""
    bound: tuple[str, ...] = (record,)
    if kind in COLUMNS:
        query = f'SELECT 1 FROM "{kind}" WHERE id=?'
    elif kind == "measurement":
        query = "SELECT 1 FROM kpi WHERE id=?"
    else:
        query = "SELECT 1 FROM measurement m JOIN kpi k ON k.id=m.kpi WHERE m.kpi=? AND m.date=?"
        bound = (record, field)
    return connection.execute(query, bound).fetchone() is not None


def _conflict(
    connection: sqlite3.Connection, name: tuple[str, str, str], heads: dict[Cell, int], own: int
) -> Conflict:
    by_tick = sorted(((tick, value) for value, tick in heads.items()), reverse=True)
    ours = next((one for one in by_tick if replica_of(one[0]) == own), by_tick[0])
    theirs = next(one for one in by_tick if one != ours)
    kind, record, field = name
    if kind not in COLUMNS:
        record, field = f"{record}@{field}", "value" if kind == "measurement" else kind
        kind = "measurement"
    return Conflict(
        f"{kind}:{record}:{field}",
        kind,
        record,
        field,
        _side(connection, name, *ours),
        _side(connection, name, *theirs),
    )


def _side(
    connection: sqlite3.Connection, name: tuple[str, str, str], tick: int, value: Cell
) -> Side:
    author, wall = connection.execute(
        "SELECT author, wall FROM txn WHERE tick=?", (tick,)
    ).fetchone()
    kind, _, field = name
    at = time_text(clock_of(tick) if wall is None else wall)
    return Side(shown(kind, field, value) if kind in COLUMNS else value, author, at, tick)
