"""The one way anything changes: labelled before/after pairs. Must not write or emit anything."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Literal

from okrdesk.domain.frozen import dataclass
from okrdesk.domain.records import Record

Cause = Literal["own", "undo", "merge", "outside"]


@dataclass(frozen=True, slots=True)
class Edit:
    """One record's change; `before` is None when it is added, `after` when it is removed."""

    before: Record | None
    after: Record | None

    @property
    def record(self) -> Record:
        """The record that the edit speaks of: as it is afterwards, else as it was."""
        record = self.after or self.before
        assert record is not None
        return record


@dataclass(frozen=True, slots=True)
class Points:
    """Many values of one KPI entered at once; a value None removes that date's value.

    `dates` ascend without repeats; `notes`, if given, is as long as `dates`.
    """

    kpi: str
    dates: tuple[date, ...]
    values: tuple[float | None, ...]
    origin: str = "imported"
    notes: tuple[str | None, ...] | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """What one user action did, and the words that the Edit menu shows for it."""

    label: str
    edits: tuple[Edit | Points, ...] = ()

    def records(self) -> Iterator[Edit]:
        """The edits of single records, without the bulk ones."""
        return (edit for edit in self.edits if isinstance(edit, Edit))

    def kinds(self) -> frozenset[str]:
        """Which kinds of record it touches: what a view asks before it looks closer."""
        return frozenset(
            "measurement" if isinstance(edit, Points) else edit.record.KIND for edit in self.edits
        )


@dataclass(frozen=True, slots=True)
class Applied:
    """A Change that the picture now holds, and where it came from.

    `txn` is the tick of its transaction as text (None: nothing was written, or several came by a
    merge); `notes` are sentences for the user, such as what an undo had to leave.
    """

    change: Change
    cause: Cause = "own"
    txn: str | None = None
    notes: tuple[str, ...] = ()

    @property
    def is_from_elsewhere(self) -> bool:
        """Whether somebody made it outside this window."""
        return self.cause in ("merge", "outside")
