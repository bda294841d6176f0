"""A Change as cells of the journal. Must not write them.

A typed measurement is one cell. Records are written field by field: an added one with all fields
that hold something, a changed one with those that differ, a removed one with its tombstone.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import cast

from okrdesk.domain.edits import Change, Edit, Points
from okrdesk.domain.records import Measurement, Record
from okrdesk.store.columns import COLUMNS, Cell, encode_number
from okrdesk.store.measured import MeasuredCells, is_plain, measured_cells
from okrdesk.store.schema import (
    DELETED,
    DENOMINATOR,
    KIND_CODES,
    LEFT_OUT,
    MEASUREMENT,
    NOTE,
    NUMERATOR,
    ORIGIN,
)

Key = tuple[int, str, str]  # kind, record, field
TYPED = "typed"


def cells_of(connection: sqlite3.Connection, change: Change) -> dict[Key, Cell]:
    """The cells that `change` writes; none when it says what already holds.

    Read inside the write transaction: what a returning record or value brought back from the
    journal would differ from the Change is written over.
    """
    writer = _Writer(connection)
    writer.note_groups(edit for edit in change.edits if isinstance(edit, Points))
    for edit in change.edits:
        if isinstance(edit, Points):
            writer.put_points(edit)
        elif isinstance(edit.record, Measurement):
            writer.put_measurement(edit)
        else:
            writer.put_record(edit)
    return writer.cells


def encode_record(record: Record) -> dict[str, Cell]:
    """Every field of a record but its id, as cells."""
    return {
        column.name: column.encode(getattr(record, column.name))
        for column in COLUMNS[record.KIND][1:]
    }


class _Writer:
    """Collects cells; a later edit of the same cell wins."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.cells: dict[Key, Cell] = {}
        self._connection = connection
        self._groups: dict[str, str] = {}
        self._known: dict[str, MeasuredCells | None] = {}
        self._put: set[str] = set()  # KPIs that had an edit: later ones may differ from the journal

    def note_groups(self, all_points: Iterable[Points]) -> None:
        """The origin that the KPI's values of this transaction share: that of its first Points."""
        for points in all_points:
            if points.origin != TYPED and any(value is not None for value in points.values):
                if points.kpi not in self._groups:
                    self.cells[ORIGIN, points.kpi, ""] = points.origin
                self._groups.setdefault(points.kpi, points.origin)

    def put_record(self, edit: Edit) -> None:
        """The cells of one record that is added, changed or removed."""
        kind, record = KIND_CODES[edit.record.KIND], edit.record.id
        if edit.after is None:
            self.cells[kind, record, DELETED] = 1
            return
        after = encode_record(edit.after)
        if edit.before is not None:
            before = encode_record(edit.before)
            if before != after and self._was_removed(kind, record):
                self.cells[kind, record, DELETED] = 0  # by others: who writes to it wants it
        else:
            before = dict(
                self._connection.execute(
                    "SELECT field, value FROM cell WHERE kind=? AND record=? ORDER BY field, tick",
                    (kind, record),
                )
            )
            after[DELETED] = 0 if before.get(DELETED) else before.get(DELETED)
            if (kind, record, DELETED) in self.cells:
                after[DELETED] = 0
        for name, value in after.items():
            if before.get(name) != value or (kind, record, name) in self.cells:
                self.cells[kind, record, name] = value

    def _was_removed(self, kind: int, record: str) -> bool:
        """Whether a removal of the record stands, although it is there."""
        row = self._connection.execute(
            "SELECT value FROM cell WHERE kind=? AND record=? AND field=?"
            " ORDER BY tick DESC LIMIT 1",
            (kind, record, DELETED),
        ).fetchone()
        return row is not None and bool(row[0])

    def put_measurement(self, edit: Edit) -> None:
        """The cells of one value that is recorded, changed or removed."""
        before = cast("Measurement | None", edit.before)
        after = cast("Measurement | None", edit.after)
        kpi, date = cast("Measurement", edit.record).kpi, _date(edit)
        if after is None:
            self.cells[MEASUREMENT, kpi, date] = None
            return
        self._put.add(kpi)
        known = self._known_of(kpi, (date,))
        value_changes = before is None or before.value != after.value
        if value_changes:
            self.cells[MEASUREMENT, kpi, date] = encode_number(after.value)
        self._put_extra(known, date, NOTE, kpi, after.note)
        self._put_extra(known, date, LEFT_OUT, kpi, after.left_out)
        self._put_extra(known, date, NUMERATOR, kpi, _number(after.numerator))
        self._put_extra(known, date, DENOMINATOR, kpi, _number(after.denominator))
        if value_changes or before is None:
            self._put_origin(known, date, kpi, after.origin)
        elif before.origin != after.origin:
            self.cells[ORIGIN, kpi, date] = _origin(after.origin)

    def put_points(self, points: Points) -> None:
        """The cells of many values of one KPI."""
        dates = [day.isoformat() for day in points.dates]
        notes = points.notes or (None,) * len(dates)
        known = self._known_of(points.kpi, dates)
        kpi, cells = points.kpi, self.cells
        simple = known is None and self._groups.get(kpi, TYPED) == points.origin
        simple = simple and kpi not in self._put
        self._put.add(kpi)
        values = [None if value is None else encode_number(value) for value in points.values]
        cells.update(zip(((MEASUREMENT, kpi, date) for date in dates), values, strict=True))
        held = [
            (date, note)
            for date, value, note in zip(dates, values, notes, strict=True)
            if value is not None
        ]
        if simple:
            cells.update({(NOTE, kpi, date): note for date, note in held if note is not None})
            return
        for date, note in held:
            self._put_extra(known, date, NOTE, kpi, note)
            for kind in (LEFT_OUT, NUMERATOR, DENOMINATOR):
                self._put_extra(known, date, kind, kpi, None)
            self._put_origin(known, date, kpi, points.origin)

    def _put_extra(
        self, known: MeasuredCells | None, date: str, kind: int, kpi: str, wanted: Cell
    ) -> None:
        held = None if known is None else known.cell(kind, date)
        if held != wanted or (kind, kpi, date) in self.cells:
            self.cells[kind, kpi, date] = wanted

    def _put_origin(self, known: MeasuredCells | None, date: str, kpi: str, origin: str) -> None:
        if kpi in self._groups:
            held: Cell = _origin(self._groups[kpi])
        else:
            held = None if known is None else known.cell(ORIGIN, date)
        if held != _origin(origin) or (ORIGIN, kpi, date) in self.cells:
            self.cells[ORIGIN, kpi, date] = _origin(origin)

    def _known_of(self, kpi: str, dates: Iterable[str]) -> MeasuredCells | None:
        """What the journal has of those values; None when the KPI has numbers only."""
        if kpi not in self._known:
            self._known[kpi] = None if is_plain(self._connection, kpi) else MeasuredCells(kpi)
        if self._known[kpi] is None:
            return None
        return measured_cells(self._connection, kpi, dates)


def _date(edit: Edit) -> str:
    return cast("Measurement", edit.record).date.isoformat()


def _number(value: float | None) -> float | None:
    return None if value is None else encode_number(value)


def _origin(origin: str) -> str | None:
    return None if origin == TYPED else origin
