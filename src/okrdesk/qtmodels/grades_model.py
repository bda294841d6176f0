"""The objectives and key results of a cycle with their grades, as rows. Must not grade."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from okrdesk.domain.frozen import dataclass
from okrdesk.domain.grade import grade_colour
from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.look.numbers import show_grade, show_share
from okrdesk.look.states import STATES, StateLook
from okrdesk.qtmodels.roles import RECORD

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class GradeRow:
    """An objective with the mean of what is below it, or a key result.

    `grade` is the one shown: given, being given, or proposed by what was measured (0-1 in tenths;
    a mean unrounded; None: nothing to show). `given`: somebody gave it. `wants`: what is still
    asked for it, such as a reason. `kind` is the objective's: aspirational | committed.
    """

    id: str
    title: str
    kind: str
    grade: float | None
    is_objective: bool = False
    way: str = ""
    end: str = ""
    measured: float | None = None
    proposed: float = 0.0
    given: bool = True
    wants: str = ""

    @property
    def look(self) -> StateLook | None:
        """delivered, progress or missed; None without a grade."""
        return None if self.grade is None else STATES[grade_colour(self.grade, self.kind)]


class GradesModel(QAbstractListModel):
    """One column; RECORD is the GradeRow, the accessible text its whole sentence."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[GradeRow, ...] = ()

    def show_rows(self, rows: Sequence[GradeRow]) -> None:
        """Show these rows; the same things in the same order only change where they differ."""
        before, self_rows = self.rows, tuple(rows)
        if [row.id for row in before] != [row.id for row in self_rows]:
            self.beginResetModel()
            self.rows = self_rows
            self.endResetModel()
            return
        self.rows = self_rows
        for place, (old, new) in enumerate(zip(before, self_rows, strict=True)):
            if old != new:
                index = self.index(place)
                self.dataChanged.emit(index, index)

    def place_of(self, record_id: str) -> int:
        """The row of a thing, -1 if it has none."""
        return next((n for n, row in enumerate(self.rows) if row.id == record_id), -1)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == RECORD:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _says(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.wants or row.title
        return None


def _says(row: GradeRow) -> str:
    state = row.look.word if row.look is not None else tr("no grade")
    if row.is_objective:
        says = tr("{title}, mean {grade}, {state}")
        return says.format(title=row.title, grade=show_share(row.grade), state=state)
    if row.given:
        says = tr("{title}, {way}, at the end {end}, measured {measured}, grade {grade}, {state}")
    else:
        says = tr("{title}, {way}, at the end {end}, measured {measured}, no grade given yet, "
                  "proposed {grade}, {state}")  # fmt: skip
    spoken = says.format(
        title=row.title, way=row.way, end=row.end, measured=show_share(row.measured),
        grade=show_grade(row.grade), state=state,
    )  # fmt: skip
    return f"{spoken}, {row.wants}" if row.wants else spoken
