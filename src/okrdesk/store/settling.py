"""Choosing one value of a conflict: an ordinary new change. Must not write it.

What is chosen is written even where it holds already, because only a change by somebody who has
seen both values ends a conflict everywhere.
"""

from __future__ import annotations

import datetime as dt
import sqlite3
from dataclasses import replace
from typing import Any, Literal

from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.errors import OkrError
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.records import Measurement
from okrdesk.domain.words import lasting, tr
from okrdesk.store.bonds import REFERENCES
from okrdesk.store.cells import Key
from okrdesk.store.columns import COLUMNS, Cell, encode_number
from okrdesk.store.conflict_list import Conflict, read_conflicts
from okrdesk.store.conflicts import heads_of
from okrdesk.store.load import load_record, load_series
from okrdesk.store.marks import Marks
from okrdesk.store.schema import DELETED, DENOMINATOR, KIND_CODES, NUMERATOR, TREES
from okrdesk.store.trees import closes_cycle

Keep = Literal["ours", "theirs", "value"]
_PARTS = {"numerator": NUMERATOR, "denominator": DENOMINATOR}


@dataclass(frozen=True, slots=True)
class Settled:
    """What changes in the picture, and the cells that end the conflict."""

    change: Change
    cells: dict[Key, Cell]


def find_conflict(connection: sqlite3.Connection, conflict_id: str) -> Conflict:
    """The open conflict of that id; `not_found` when there is none, or somebody settled it."""
    for conflict in read_conflicts(connection):
        if conflict.id == conflict_id:
            return conflict
    says = tr("There is no open conflict {id}, so nothing was done. Look at the list again.")
    raise OkrError("not_found", says.format(id=conflict_id))


def settle(
    connection: sqlite3.Connection, conflict_id: str, keep: Keep, value: object = None
) -> Settled:
    """The change that keeps one side, or `value` as the record's attribute would hold it.

    Refused with `not_found`, or `not_allowed` where the chosen value cannot be any more.
    """
    conflict = find_conflict(connection, conflict_id)
    label = _label(connection, conflict)
    if conflict.kind == Measurement.KIND:
        return _settle_value(connection, conflict, label, keep, value)
    return _settle_field(connection, conflict, label, keep, value)


def _label(connection: sqlite3.Connection, conflict: Conflict) -> str:
    record, _, date = conflict.record.partition("@")
    found = load_record(connection, "kpi" if date else conflict.kind, record)
    name = getattr(found, "name", None) or getattr(found, "title", None) or record
    field = conflict.field.replace("_", " ")
    if date:
        return lasting("Settle {field} of {name} of {date}").format(
            field=field, name=name, date=date
        )
    return lasting("Settle {field} of {name}").format(field=field, name=name)


def _settle_field(
    connection: sqlite3.Connection, conflict: Conflict, label: str, keep: Keep, value: object
) -> Settled:
    kind, record, field = conflict.kind, conflict.record, conflict.field
    key = (KIND_CODES[kind], record, field)
    if field == DELETED:
        return _keep_record(conflict, key, label, keep, value)
    column = next(one for one in COLUMNS[kind] if one.name == field)
    cell = column.encode(value) if keep == "value" else _chosen(connection, conflict, key, keep)
    _refuse_impossible(connection, conflict, cell)
    before = load_record(connection, kind, record)
    # Which record it is, and so which fields it has, is known by the name of its kind alone.
    after: Any = replace(before, **{field: column.decode(column.clean(cell))})  # type: ignore[type-var]
    edits = () if after == before else (Edit(before, after),)
    return Settled(Change(label, edits), {key: cell})


def _keep_record(conflict: Conflict, key: Key, label: str, keep: Keep, value: object) -> Settled:
    sides = {"ours": conflict.ours.value, "theirs": conflict.theirs.value, "value": value}
    if sides[keep]:
        says = tr(
            "To let it go after all, remove it: that settles the conflict. Nothing was changed."
        )
        raise OkrError("not_allowed", says)
    return Settled(Change(label), {key: 0})


def _settle_value(
    connection: sqlite3.Connection, conflict: Conflict, label: str, keep: Keep, value: object
) -> Settled:
    kpi, _, date = conflict.record.partition("@")
    name = "measurement" if conflict.field == "value" else conflict.field
    key = (KIND_CODES[name], kpi, date)
    cell: Cell
    if keep != "value":
        cell = _chosen(connection, conflict, key, keep)
    elif isinstance(value, (int, float)):
        cell = encode_number(value)
    else:
        cell = None if value is None else str(value)
    before = load_series(connection, kpi).at(dt.date.fromisoformat(date))
    if conflict.field != "value":
        assert before is not None  # a conflict of what is not there is not listed
        # `conflict.field` names one of the fields whose cells are texts or numbers as they are.
        after = replace(before, **{conflict.field: cell})  # type: ignore[arg-type]
        return Settled(Change(label, _edits(before, after)), {key: cell})
    cells: dict[Key, Cell] = {key: cell}
    if cell is None:
        return Settled(Change(label, _edits(before, None)), cells)
    parts = {part: _part(connection, key, code, keep, cell) for part, code in _PARTS.items()}
    for part, code in _PARTS.items():
        if _was_written(connection, (code, kpi, date)):
            cells[code, kpi, date] = parts[part]
    held = before or _returning(connection, kpi, date)
    # `parts` are the note and what the value was divided from, by their names.
    after = replace(held, value=float(cell), **parts)  # type: ignore[arg-type]
    return Settled(Change(label, _edits(before, after)), cells)


def _edits(before: Measurement | None, after: Measurement | None) -> tuple[Edit, ...]:
    return () if before == after else (Edit(before, after),)


def _chosen(connection: sqlite3.Connection, conflict: Conflict, key: Key, keep: Keep) -> Cell:
    """The cell of a side as it lies in the journal."""
    by_tick = {tick: value for value, tick in heads_of(connection, Marks(connection), key).items()}
    side = conflict.ours if keep == "ours" else conflict.theirs
    return by_tick[side.tick]


def _part(connection: sqlite3.Connection, key: Key, code: int, keep: Keep, cell: Cell) -> Cell:
    """Numerator or denominator that belongs to the chosen value: written together with it."""
    if keep == "value":
        return None
    row = connection.execute(
        "SELECT p.value FROM cell v JOIN cell p ON p.kind=? AND p.record=v.record"
        " AND p.field=v.field AND p.tick=v.tick WHERE v.kind=? AND v.record=? AND v.field=?"
        " AND v.value IS ? ORDER BY v.tick DESC LIMIT 1",
        (code, *key, cell),
    ).fetchone()
    return row[0] if row is not None else None


def _was_written(connection: sqlite3.Connection, key: Key) -> bool:
    query = "SELECT 1 FROM cell WHERE kind=? AND record=? AND field=? LIMIT 1"
    return connection.execute(query, key).fetchone() is not None


def _returning(connection: sqlite3.Connection, kpi: str, date: str) -> Measurement:
    """A removed value with what the journal keeps beside it."""
    from okrdesk.store.measured import measured_cells

    folded = measured_cells(connection, kpi, (date,)).fold(date)
    return Measurement(
        kpi,
        dt.date.fromisoformat(date),
        0.0,
        folded.note,
        folded.origin or "typed",
        folded.left_out,
    )


def _refuse_impossible(connection: sqlite3.Connection, conflict: Conflict, cell: Cell) -> None:
    """A reference to what is gone, or a move below itself."""
    kind, record, field = conflict.kind, conflict.record, conflict.field
    reference = next((one for one in REFERENCES[kind] if one.field == field), None)
    if reference is None or not cell:
        return
    if not any(load_record(connection, to, str(cell)) for to in reference.to):
        says = tr("What this value names is not there any more, so nothing was changed.")
        raise OkrError("not_allowed", says)
    if field == TREES.get(kind) and closes_cycle(connection, kind, record, cell) is not False:
        says = tr("It would come to lie below itself, so nothing was changed. Move the other one.")
        raise OkrError("not_allowed", says)
