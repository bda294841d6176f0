"""From the journal to the folded tables. Must not write the journal.

Tables are a pure function of the cells and marks: the newest version of each cell wins, a record
stands as `revival` says, a move that would close a cycle is skipped, and a reference to what is not
there waits. `refold` makes them anew, `fold_touched` brings up to date what some cells touched;
both give the same rows.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from okrdesk.store.cells import Key
from okrdesk.store.conflicts import find_conflicts, forget_conflicts
from okrdesk.store.fold_bulk import refold_records
from okrdesk.store.fold_records import RecordFold, Touched
from okrdesk.store.fold_values import fold_values, refold_values
from okrdesk.store.schema import (
    EXTRA_KINDS,
    FOLDED_TABLES,
    INDEXES,
    JOURNAL_TABLES,
    MEASUREMENT,
)


def refold(connection: sqlite3.Connection) -> None:
    """Make every folded table anew from the journal."""
    refold_values(connection)
    refold_records(connection)
    find_conflicts(connection)


def rebuild_tables(connection: sqlite3.Connection) -> None:
    """Drop all tables but the journal's, lay those that this version knows, and fold."""
    _lay(connection, alike=frozenset())
    refold(connection)


def rebuild_others(connection: sqlite3.Connection) -> None:
    """The same, but tables laid alike are believed: a million values stay where they are."""
    laid = _laid(connection)
    alike = frozenset(name for name, sql in FOLDED_TABLES.items() if laid.get(name) == sql)
    _lay(connection, alike)
    if "measurement" not in alike:
        refold_values(connection)
    refold_records(connection)
    find_conflicts(connection)


def _laid(connection: sqlite3.Connection) -> dict[str, str]:
    """The folded tables that are there, also of kinds that this version does not know."""
    tables: list[tuple[str, str]] = connection.execute(
        "SELECT name, sql FROM sqlite_schema WHERE type='table'"
        " AND name NOT GLOB 'sqlite_*' AND name NOT GLOB 'local_*'"
    ).fetchall()
    return {name: sql for name, sql in tables if name not in JOURNAL_TABLES}


def _lay(connection: sqlite3.Connection, alike: frozenset[str]) -> None:
    for table in _laid(connection).keys() - alike:
        quoted = table.replace('"', '""')  # the name of a kind is another version's word
        connection.execute(f'DROP TABLE "{quoted}"')
    for table in FOLDED_TABLES.keys() - alike:
        connection.execute(FOLDED_TABLES[table])
    for index, statement in INDEXES.items():
        connection.execute(f'DROP INDEX IF EXISTS "{index}"')
        connection.execute(statement)


def fold_touched(
    connection: sqlite3.Connection,
    keys: Iterable[Key],
    *,
    own: int | None,
    kpis: Iterable[str] = (),
) -> frozenset[tuple[str, str]]:
    """Bring the tables up to date with the cells `keys`, just written to the journal.

    `own` is our own transaction that wrote them all: no version is newer, and it has seen all
    others. None: they came by a merge, as did values of `kpis` that are folded already. Returns the
    records (kind, id) that changed although no cell of theirs was written: those that a living
    child needs, and references that came back.
    """
    written = list(keys)
    measured: dict[str, set[str]] = {}
    records: Touched = {}
    for kind, record, field in written:
        if kind == MEASUREMENT or kind in EXTRA_KINDS:
            dates = measured.setdefault(record, set())
            if field:
                dates.add(field)
        else:
            records.setdefault((kind, record), set()).add(field)
    for kpi, touched in measured.items():
        fold_values(connection, kpi, touched, own)
    fold = RecordFold(connection, newest=own is not None)
    aside = fold.fold(records, [*measured, *kpis])
    if own is not None:
        forget_conflicts(connection, written)
    return aside
