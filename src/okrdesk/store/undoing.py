"""Writing an undo: what it may put back, and the words for what it may not. Must not choose it.

An undo never leaves a reference that leads nowhere, nor a move that the fold would skip: what would
is left as it is and named, like everything that was changed since.
"""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Collection, Iterable, Iterator

from okrdesk.domain.edits import Edit, Points
from okrdesk.domain.errors import OkrError
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.nouns import noun_said
from okrdesk.domain.records import Record
from okrdesk.domain.words import lasting, tr
from okrdesk.store.cells import Key
from okrdesk.store.columns import COLUMNS, is_day
from okrdesk.store.difference import series_edits
from okrdesk.store.flags import Flag, read_flags
from okrdesk.store.journal import Draft, Written, write_and_fold
from okrdesk.store.load import load_record, load_series
from okrdesk.store.obstacles import obstacles
from okrdesk.store.reverse import Reversal, reversal_of
from okrdesk.store.schema import (
    DELETED,
    EXTRA_KINDS,
    KIND_NAMES,
    MEASUREMENT,
)
from okrdesk.store.undo import closes_a_cycle, label_of, ordinary_label, read_undos, reopens_a_cycle

_SAID = 5  # names of what was left, before "and n more"


@dataclass(frozen=True, slots=True)
class Undone:
    """A written undo: its transaction, what it changed, and sentences on what it left.

    `cells`: those it wrote. `aside`: records (kind, id) that it changed by the fold, without
    writing to them.
    """

    tick: int
    label: str
    edits: tuple[Edit | Points, ...]
    notes: tuple[str, ...]
    cells: frozenset[Key]
    aside: frozenset[tuple[str, str]] = frozenset()


def write_undo(
    connection: sqlite3.Connection,
    target: int,
    author: str | None,
    *,
    now: int,
    app: str,
    known: Iterable[Key] = (),
) -> Undone:
    """Undo `target` inside the open write transaction; `nothing_to_undo` when nothing can be.

    `known`: the cells that `target` is remembered to have written.
    """
    undos = read_undos(connection)
    if target in undos.undone:
        says = tr("“{label}” was undone already, so nothing was done. Redo it first.")
        label = label_of(connection, target)
        raise OkrError("nothing_to_undo", says.format(label=label))
    _refuse_closing(connection, target)
    again = undos.depth(target) % 2 == 1
    words = lasting("Redo {label}") if again else lasting("Undo {label}")
    label = words.format(label=ordinary_label(connection, target))
    reversal = reversal_of(connection, undos, target, known)
    before = _Touched(connection, reversal.cells)
    draft = Draft(label, author, reversal.cells, undo_of=target)
    written = _write_what_holds(connection, draft, reversal, now=now, app=app)
    left, more = _left(connection, reversal)
    if written is None:
        says = tr("{left}, so nothing was undone. Change it by hand.")
        raise OkrError("nothing_to_undo", says.format(left="; ".join(left)))
    notes = tuple(tr("{left} and stays as it is.").format(left=one) for one in left)
    if more:
        notes += (tr("{n} more were changed since and stay as they are.").format(n=more),)
    edits = tuple(before.edits(connection))
    cells = frozenset(reversal.cells)
    return Undone(written.tick, label, edits, notes, cells, written.aside)


def _refuse_closing(connection: sqlite3.Connection, target: int) -> None:
    if closes_a_cycle(connection, target):
        says = tr(
            "Closing a cycle cannot be undone, so nothing was done. Reopen the cycle instead."
        )
        raise OkrError("closed", says)
    if reopens_a_cycle(connection, target):  # its old figures would pass for checked ones
        says = tr(
            "Reopening a cycle cannot be undone, so nothing was done."
            " Close the cycle again instead."
        )
        raise OkrError("not_allowed", says)


def _write_what_holds(
    connection: sqlite3.Connection, draft: Draft, reversal: Reversal, *, now: int, app: str
) -> Written | None:
    """Write the undo, leaving out what would break a reference; None when nothing is left."""
    flags: frozenset[Flag] = read_flags(connection)
    while reversal.cells:
        connection.execute("SAVEPOINT undoing")
        written = write_and_fold(connection, draft, now=now, app=app)
        broken = obstacles(connection, reversal.cells, flags)
        if not broken:
            connection.execute("RELEASE undoing")
            return written
        connection.execute("ROLLBACK TO undoing")
        connection.execute("RELEASE undoing")
        for key, since in broken:
            for own in _with_its_record(key, reversal.cells):
                del reversal.cells[own]
            reversal.left[key] = max(since, reversal.left.get(key, 0))
    return None


def _with_its_record(key: Key, cells: Collection[Key]) -> list[Key]:
    if key[2] != DELETED:
        return [own for own in (key,) if own in cells]
    return [own for own in cells if own[:2] == key[:2]]


class _Touched:
    """The records and values that some cells speak of, as they were before the write."""

    def __init__(self, connection: sqlite3.Connection, keys: Iterable[Key]) -> None:
        self._dates: dict[str, set[str]] = {}
        records: set[tuple[str, str]] = set()
        for kind, record, field in keys:
            if kind != MEASUREMENT and kind not in EXTRA_KINDS:
                records.add((KIND_NAMES.get(kind, ""), record))
            elif field:
                self._dates.setdefault(record, set()).add(field)
        self._records: dict[tuple[str, str], Record | None] = {
            (kind, record): load_record(connection, kind, record)
            for kind, record in sorted(records)
            if kind in COLUMNS
        }
        self._series = {kpi: load_series(connection, kpi) for kpi in self._dates}

    def edits(self, connection: sqlite3.Connection) -> Iterator[Edit | Points]:
        """What is different now."""
        for (kind, record), before in self._records.items():
            after = load_record(connection, kind, record)
            if before != after:
                yield Edit(before, after)
        for kpi, before_values in self._series.items():
            after_values = load_series(connection, kpi)
            touched = {dt.date.fromisoformat(date) for date in self._dates[kpi] if is_day(date)}
            yield from series_edits(before_values, after_values, touched)


def _left(connection: sqlite3.Connection, reversal: Reversal) -> tuple[list[str], int]:
    """What was left and who changed it since, the first few; and how many more there are."""
    said = []
    for (code, record, field), since in sorted(reversal.left.items())[:_SAID]:
        words = tr("{what} was changed since by {who}")
        what = _words_for(connection, KIND_NAMES.get(code, "record"), record, field)
        said.append(words.format(what=what, who=author_of(connection, since)))
    return said, len(reversal.left) - len(said)


def _words_for(connection: sqlite3.Connection, kind: str, record: str, field: str) -> str:
    if kind not in COLUMNS:
        return tr("the {kind} of {date}").format(kind=noun_said(kind), date=field)
    found = load_record(connection, kind, record)
    name = getattr(found, "name", None) or getattr(found, "title", None) or record
    if field == DELETED:
        return f"“{name}”"
    return tr("the {field} of “{name}”").format(field=noun_said(field), name=name)


def author_of(connection: sqlite3.Connection, tick: int) -> str:
    """Who wrote a transaction, in words."""
    row = connection.execute("SELECT author FROM txn WHERE tick=?", (tick,)).fetchone()
    return row[0] if row and row[0] else tr("somebody")
