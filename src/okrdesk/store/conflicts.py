"""Two values for one cell by people who had not seen each other's. Must not settle them.

The folded table `conflict` names the cells; values and authors are read when asked for. Who had
seen what is told by marks, never by clocks. A later change by somebody who had seen all of them
ends a conflict, whatever it wrote.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import TYPE_CHECKING

from okrdesk.store.columns import COLUMNS, Cell
from okrdesk.store.marks import Marks
from okrdesk.store.schema import DELETED, EXTRA_KINDS, KIND_NAMES, MEASUREMENT, ORIGIN
from okrdesk.store.tick import REPLICA_MASK

if TYPE_CHECKING:
    from okrdesk.store.cells import Key

_FIELDS = {kind: {DELETED, *(c.name for c in columns[1:])} for kind, columns in COLUMNS.items()}
_BY_TWO = f"min(tick & {REPLICA_MASK})<>max(tick & {REPLICA_MASK})"


def find_conflicts(connection: sqlite3.Connection) -> None:
    """Fill the table `conflict` anew from the whole journal."""
    connection.execute("DELETE FROM conflict")
    if not connection.execute(f"SELECT {_BY_TWO} FROM txn").fetchone()[0]:
        return
    keys = connection.execute(
        f"SELECT kind, record, field FROM cell GROUP BY 1, 2, 3 HAVING {_BY_TWO}"
    ).fetchall()
    update_conflicts(connection, keys)


def update_conflicts(connection: sqlite3.Connection, keys: Iterable[Key]) -> None:
    """Look at the cells `keys` again: those that several replicas wrote."""
    marks = Marks(connection)
    for key in keys:
        if not _counts(key):
            continue
        name = (KIND_NAMES[key[0]], *key[1:])
        if len(heads_of(connection, marks, key)) > 1:
            connection.execute("INSERT OR IGNORE INTO conflict VALUES(?, ?, ?)", name)
        else:
            connection.execute("DELETE FROM conflict WHERE kind=? AND record=? AND field=?", name)


def has_conflicts(connection: sqlite3.Connection) -> bool:
    """Whether any cell has two values."""
    return connection.execute("SELECT 1 FROM conflict LIMIT 1").fetchone() is not None


def forget_conflicts(connection: sqlite3.Connection, keys: Iterable[Key]) -> None:
    """The cells `keys` were written by somebody who had seen all there was."""
    if has_conflicts(connection):
        connection.executemany(
            "DELETE FROM conflict WHERE kind=? AND record=? AND field=?",
            [(KIND_NAMES.get(code), record, field) for code, record, field in keys],
        )


def _counts(key: Key) -> bool:
    """Whether two values of this cell are a person's affair: an origin follows its value."""
    code, _, field = key
    if code == MEASUREMENT or code in EXTRA_KINDS:
        return code != ORIGIN
    return field in _FIELDS.get(KIND_NAMES.get(code, ""), ())


def heads_of(connection: sqlite3.Connection, marks: Marks, key: Key) -> dict[Cell, int]:
    """The values that nobody overwrote knowingly, each with the newest transaction that wrote it.

    One: there is no conflict.
    """
    versions: dict[int, Cell] = dict(
        connection.execute(
            "SELECT tick, value FROM cell WHERE kind=? AND record=? AND field=?", key
        )
    )
    gone = key[2] == DELETED and key[0] not in (MEASUREMENT, *EXTRA_KINDS)
    return {
        (int(bool(versions[tick])) if gone else versions[tick]): tick
        for tick in marks.heads(versions)
    }
