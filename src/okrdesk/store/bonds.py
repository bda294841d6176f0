"""References between records in the folded tables. Must not repair them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from okrdesk.domain.bonds import BONDS, Bond


class Loose(NamedTuple):
    """A reference that leads nowhere: `kind` `record` names `target` in `field`."""

    kind: str
    record: str
    field: str
    target: str


def loose_references(connection: sqlite3.Connection) -> Iterator[Loose]:
    """Every reference of the document to a record that is not there."""
    for bond in BONDS:
        living = " UNION ALL ".join(f'SELECT id FROM "{kind}"' for kind in bond.to)
        rows = connection.execute(
            f'SELECT id, "{bond.field}" FROM "{bond.kind}" WHERE "{bond.field}" IS NOT NULL'
            f' AND "{bond.field}"<>\'\' AND "{bond.field}" NOT IN ({living})'
        )
        yield from (Loose(bond.kind, record, bond.field, target) for record, target in rows)


def loose_from(connection: sqlite3.Connection, kind: str, record: str) -> Iterator[Loose]:
    """The references of one record that lead nowhere."""
    for bond in BONDS:
        if bond.kind != kind:
            continue
        row = connection.execute(
            f'SELECT "{bond.field}" FROM "{kind}" WHERE id=?', (record,)
        ).fetchone()
        if row is not None and row[0] and not _lives(connection, bond, row[0]):
            yield Loose(kind, record, bond.field, row[0])


def loose_to(connection: sqlite3.Connection, kind: str, records: Iterable[str]) -> Iterator[Loose]:
    """The references of living records to the removed `records` of `kind`."""
    gone = set(records)
    for bond in BONDS:
        if kind not in bond.to:
            continue
        for record, target in connection.execute(
            f'SELECT id, "{bond.field}" FROM "{bond.kind}" WHERE "{bond.field}" IS NOT NULL'
        ):
            if target in gone:
                yield Loose(bond.kind, record, bond.field, target)


def _lives(connection: sqlite3.Connection, bond: Bond, target: str) -> bool:
    return any(
        connection.execute(f'SELECT 1 FROM "{kind}" WHERE id=?', (target,)).fetchone()
        for kind in bond.to
    )
