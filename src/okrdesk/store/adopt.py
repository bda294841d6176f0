"""Taking over what another program wrote into the tables of the shared file.

The tables are compared with what the file's own journal says: the difference is what the other
program did, and becomes an ordinary change. Must never happen unasked.
"""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import fields, replace
from pathlib import Path
from typing import Any, cast

from okrdesk.domain.at import At
from okrdesk.domain.bonds import BONDS
from okrdesk.domain.edits import Change, Edit, Points
from okrdesk.domain.errors import OkrError
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.nouns import noun_said
from okrdesk.domain.records import CheckIn, Measurement, Record
from okrdesk.domain.words import lasting, tr
from okrdesk.domain.workspace import Workspace
from okrdesk.store.columns import COLUMNS, Cell, as_number, as_text, is_day
from okrdesk.store.connection import connect, outside
from okrdesk.store.difference import difference
from okrdesk.store.home import Home
from okrdesk.store.load import load_opening
from okrdesk.store.local import OVERDUE, set_local
from okrdesk.store.owners import load_everything
from okrdesk.store.past import folded_anew
from okrdesk.store.pull import vetted_copy
from okrdesk.store.replicas import Replica
from okrdesk.store.schema import FOLDED_TABLES, INDEXES
from okrdesk.store.snapshots import unpack
from okrdesk.store.vet import LONGEST_NAME, reading_tables

Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class ForeignEdits:
    """What another program changed, as edits of the picture that the file's journal gives.

    `unreadable`: sentences about rows that say nothing which OKRDesk could keep.
    """

    edits: tuple[Edit | Points, ...]
    unreadable: tuple[str, ...] = ()


def read_foreign_edits(replica: Replica, home: Home) -> ForeignEdits:
    """What another program wrote into the shared file; `not_allowed` when none did."""
    copy = replica.temporary("foreign")
    try:
        vetted = vetted_copy(replica.document, copy, home, known=frozenset())
        if vetted.document_id != replica.document_id or vetted.newer:
            raise _nothing_foreign(replica)
        if vetted.by_us:
            raise _nothing_foreign(replica)
        return _edits_in(copy)
    finally:
        copy.unlink(missing_ok=True)


def kept_foreign_edits(replica: Replica, kept: Path) -> ForeignEdits:
    """The same of the snapshot `kept` of a shared file that may have been replaced since."""
    copy = replica.temporary("foreign")
    try:
        unpack(kept, copy)
        return _edits_in(copy)
    except (OSError, EOFError, zlib.error) as error:
        says = tr("The snapshot of it is gone or damaged, so nothing was taken over.")
        raise OkrError("bad_file", says) from error
    finally:
        copy.unlink(missing_ok=True)


def _edits_in(copy: Path) -> ForeignEdits:
    with folded_anew(copy) as anew:
        recorded = load_everything(anew, load_opening(anew))
    written, unreadable = _picture_of_tables(copy)
    return ForeignEdits(difference(recorded, written), unreadable)


def adopt_foreign_edits(ws: Workspace, at: At, foreign: ForeignEdits) -> Change:  # noqa: ARG001
    """Take over what another program changed, field by field, on top of what holds now.

    What would leave a reference to nothing is left out. The picture must be whole.
    """
    return Change(lasting("Take over what another program changed"), _settled(ws, foreign)[0])


def left_out(ws: Workspace, foreign: ForeignEdits) -> tuple[str, ...]:
    """Sentences about all that `adopt_foreign_edits` does not take over."""
    says = tr("{thing} was left out: it would lead nowhere, or something leads to it.")
    names = (f"{edit.record.KIND} {edit.record.id}" for edit in _settled(ws, foreign)[1])
    return (*foreign.unreadable, *(says.format(thing=noun_said(name)) for name in names))


def expect_publishing(replica: Replica) -> None:
    """Let the next publish replace the shared file even if it lacks none of our changes."""
    with closing(connect(replica.database)) as connection, outside():
        set_local(connection, OVERDUE, 1)


def _nothing_foreign(replica: Replica) -> OkrError:
    says = tr(
        "No other program changed {name}, so there is nothing to take over. If OKRDesk has written "
        "to it since, look for a snapshot from before."
    )
    return OkrError("not_allowed", says.format(name=replica.document.name))


def _picture_of_tables(copy: Path) -> tuple[Workspace, tuple[str, ...]]:
    """The tables as they are in the file, as far as they can be read, and what could not."""
    unreadable: list[str] = []
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as tables:
        for statement in (*FOLDED_TABLES.values(), *INDEXES.values()):
            tables.execute(statement)
        with reading_tables(copy) as (connection, names):
            for table in names:
                _copy_table(connection, tables, table, unreadable)
        return load_everything(tables, load_opening(tables)), tuple(unreadable)


def _copy_table(
    source: sqlite3.Connection, tables: sqlite3.Connection, table: str, unreadable: list[str]
) -> None:
    for row in source.execute(f'SELECT * FROM "{table}"'):
        clean = _clean(table, row)
        if clean is None or clean != row:
            says = tr("{table} {id} holds what OKRDesk cannot keep; that part was left out.")
            unreadable.append(says.format(table=noun_said(table), id=row[0]))
        if clean is not None:
            marks = ", ".join("?" * len(clean))
            tables.execute(f'INSERT INTO "{table}" VALUES({marks})', clean)


def _clean(table: str, row: Row) -> Row | None:
    """The row as our own fold could have made it; None where nothing of it can be."""
    if not isinstance(row[0], str) or not 0 < len(row[0]) <= LONGEST_NAME:
        return None
    if table != "measurement":
        columns = COLUMNS[table][1:]
        cells = zip(columns, row[1:], strict=True)
        return (row[0], *(column.clean(cell) for column, cell in cells))
    kpi, date, value, note, origin, left_out, *parts = row
    if not is_day(date) or not _finite(value):
        return None
    numbers = [part if _finite(part) else None for part in map(as_number, parts)]
    return (kpi, date, value, as_text(note), as_text(origin), as_text(left_out), *numbers)


def _finite(value: Cell) -> bool:
    return isinstance(value, float) and abs(value) < float("inf")


def _settled(
    ws: Workspace, foreign: ForeignEdits
) -> tuple[tuple[Edit | Points, ...], tuple[Edit, ...]]:
    """The edits that can be made, and those that would leave a reference to nothing."""
    edits = [edit for one in foreign.edits if (edit := _rebased(ws, one)) is not None]
    out: list[Edit] = []
    while loose := _loose(ws, edits):
        out += loose
        edits = [edit for edit in edits if edit not in loose]
    return tuple(edits), tuple(out)


def _rebased(ws: Workspace, edit: Edit | Points) -> Edit | Points | None:
    """The same change made to what holds now; None where nothing is left of it."""
    if isinstance(edit, Points):
        return edit
    now = _now(ws, edit.record)
    if edit.after is None:
        return None if now is None else Edit(now, None)
    if now is None or edit.before is None:
        after = edit.after
    else:
        after = replace(cast("Any", now), **_changed(edit.before, edit.after))
    return None if after == now else Edit(now, after)


def _changed(before: Record, after: Record) -> dict[str, object]:
    names = [field.name for field in fields(cast("Any", after))]
    return {
        name: getattr(after, name)
        for name in names
        if getattr(after, name) != getattr(before, name)
    }


def _now(ws: Workspace, record: Record) -> Record | None:
    if isinstance(record, Measurement):
        series = ws.series_of(record.kpi)
        return series.at(record.date) if record.date in series.dates else None
    if isinstance(record, CheckIn):
        held = (one for entries in ws.entries.values() for one in entries if one.id == record.id)
        return next(held, None)
    return ws.find(type(record), record.id)


def _loose(ws: Workspace, edits: list[Edit | Points]) -> list[Edit]:
    """Those edits that would leave a reference to nothing: their own, or one to what they take."""
    after = ws.apply(Change("", tuple(edits)))
    dangling = list(_dangling(after))
    owners, targets = {owner for owner, _ in dangling}, {target for _, target in dangling}
    return [
        edit
        for edit in edits
        if isinstance(edit, Edit) and edit.record.id in (owners if edit.after else targets)
    ]


def _dangling(ws: Workspace) -> Iterator[tuple[str, str]]:
    """(record, target) of every reference to a record that is not there."""
    check_ins = {one.id: one for entries in ws.entries.values() for one in entries}
    records: dict[str, Mapping[str, Record]] = {**ws.tables, CheckIn.KIND: check_ins}
    for bond in BONDS:
        for record in records.get(bond.kind, {}).values():
            target = getattr(record, bond.field)
            if target and not any(target in records.get(kind, ()) for kind in bond.to):
                yield record.id, target
