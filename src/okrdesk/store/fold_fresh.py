"""The fold of what a merge brought: transactions of the attached copy `other`, in `temp.fresh`.

Their cells are in the journal already. Must not fold anything else; gives the rows of a full fold.
"""

from __future__ import annotations

import sqlite3

from okrdesk.store.cells import Key
from okrdesk.store.conflicts import update_conflicts
from okrdesk.store.fold import fold_touched
from okrdesk.store.fold_bulk import refold_records
from okrdesk.store.fold_values import fold_fresh_values
from okrdesk.store.schema import MEASUREMENT
from okrdesk.store.tick import REPLICA_MASK

_REFOLD_SHARE = 4  # from a quarter of all records' cells on, folding all is quicker
_RECORDS = 16  # the first kind that is neither a measurement nor a part of one


def fold_fresh(connection: sqlite3.Connection) -> None:
    """Bring all tables up to date."""
    keys: list[Key] = connection.execute(
        "SELECT DISTINCT kind, record, field FROM other.cell"
        f" WHERE kind<>{MEASUREMENT} AND tick IN temp.fresh"
    ).fetchall()
    records = sum(key[0] >= _RECORDS for key in keys)
    many = records * _REFOLD_SHARE >= _record_cells(connection) and records > 0
    shared = _written_by_several(connection)
    by_two = any(key[0] == MEASUREMENT for key in shared)
    kpis, measured = fold_fresh_values(connection, shared=by_two)
    keys += [(MEASUREMENT, *one) for one in measured]
    if many:
        fold_touched(connection, [key for key in keys if key[0] < _RECORDS], own=None)
        refold_records(connection)
    else:
        fold_touched(connection, keys, own=None, kpis=kpis)
    update_conflicts(connection, shared)


def _record_cells(connection: sqlite3.Connection) -> int:
    query = f"SELECT count(*) FROM main.cell WHERE kind>={_RECORDS}"
    return int(connection.execute(query).fetchone()[0])


def _written_by_several(connection: sqlite3.Connection) -> list[Key]:
    return connection.execute(
        "SELECT DISTINCT o.kind, o.record, o.field FROM other.cell o JOIN main.cell m"
        " ON m.kind=o.kind AND m.record=o.record AND m.field=o.field"
        " AND (m.tick & ?)<>(o.tick & ?) WHERE o.tick IN temp.fresh",
        (REPLICA_MASK, REPLICA_MASK),
    ).fetchall()
