"""The fold of all records at once. Must not know what was there before.

In bulk what stands by itself; then, by the rounds of `fold_records`, what depends on others.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

from okrdesk.store.bonds import REFERENCES
from okrdesk.store.columns import COLUMNS
from okrdesk.store.flags import CYCLE, KEPT
from okrdesk.store.fold_records import (
    TREE_PLACES,
    Name,
    RecordFold,
    Row,
    cleaned,
    put_statement,
)
from okrdesk.store.revival import THERE, Standing, standing_of
from okrdesk.store.schema import DELETED, KIND_CODES, TREES


def refold_records(connection: sqlite3.Connection) -> None:
    """Fill the tables of all kinds of records anew."""
    for table in (*COLUMNS, "waiting", "flag"):
        connection.execute(f'DELETE FROM "{table}"')
    fold = RecordFold(connection, newest=False)
    for kind in COLUMNS:
        connection.executemany(put_statement(kind), _rows(connection, fold, kind))
    fold.fold_rounds(list(_loose(connection)))


def _rows(connection: sqlite3.Connection, fold: RecordFold, kind: str) -> Iterator[Row]:
    """The records that stand by themselves, with the parents that the moves give them."""
    newest = connection.execute(
        "SELECT record, field, max(tick), value FROM cell WHERE kind=?"
        " GROUP BY record, field ORDER BY record",
        (KIND_CODES[kind],),
    )
    for record, found in groupby(newest, key=itemgetter(0)):
        cells = {field: value for _, field, _, value in found}
        standing = THERE if DELETED not in cells else _standing(connection, fold, kind, record)
        if not standing.lives:
            continue
        row = cleaned(kind, record, cells)
        flags = {KEPT} if standing.contested else set()
        if kind in TREES:
            wanted, place = row[TREE_PLACES[kind]], TREE_PLACES[kind]
            row[place] = fold.parents(kind).get(record)
            if row[place] != wanted:
                flags.add(CYCLE)
        if flags:
            fold.flags.put(kind, record, flags)
        yield row


def _standing(connection: sqlite3.Connection, fold: RecordFold, kind: str, record: str) -> Standing:
    code = KIND_CODES[kind]
    tombs = connection.execute(
        "SELECT tick, value FROM cell WHERE kind=? AND record=? AND field=?",
        (code, record, DELETED),
    ).fetchall()
    return standing_of(connection, fold.marks, code, record, tombs)


def _loose(connection: sqlite3.Connection) -> Iterator[Name]:
    """The records that name one which does not stand by itself, or of which nothing is known."""
    for kind, references in REFERENCES.items():
        for reference in references:
            nowhere = " AND ".join(
                f'NOT EXISTS(SELECT 1 FROM "{to}" t WHERE t.id=r."{reference.field}")'
                for to in reference.to
            )
            rows = connection.execute(
                f'SELECT id FROM "{kind}" r WHERE r."{reference.field}"<>\'\' AND {nowhere}'
            ).fetchall()
            yield from ((kind, record) for (record,) in rows)
