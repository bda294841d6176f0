"""The parking lot as a table. Must not park, nor take anything back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, Slot

from okrdesk.domain.edits import Applied
from okrdesk.domain.overriding import override
from okrdesk.domain.parking import Parked, read_parked
from okrdesk.domain.words import tr
from okrdesk.look.days import show_day
from okrdesk.qtmodels.columns import Column
from okrdesk.qtmodels.roles import RECORD
from okrdesk.qtmodels.table_rows import Index, TableRows
from okrdesk.session import Session

_KINDS = frozenset({"kpi", "objective", "key_result", "cycle"})
_NOUNS = {"kpi": tr("KPI"), "objective": tr("Objective"), "key_result": tr("Key result")}


@dataclass(frozen=True, slots=True)
class ParkedRow:
    """One parked thing with its words at hand."""

    parked: Parked
    kind: str
    since: str


COLUMNS: tuple[Column[ParkedRow], ...] = (
    Column("since", tr("Since"), lambda row: row.since),
    Column("kind", tr("Kind"), lambda row: row.kind),
    Column("name", tr("Thing"), lambda row: row.parked.name),
    Column("reason", tr("Why"), lambda row: row.parked.reason or ""),
    Column("cycle", tr("Was in"), lambda row: row.parked.cycle or ""),
)


class ParkedModel(TableRows[ParkedRow]):
    """What was parked last comes first. RECORD is a ParkedRow."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(COLUMNS, parent)
        self._session = session
        self._read()
        session.changed.connect(self._follow)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.at(index.row())
        if role == RECORD:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            says = tr("{kind} {name}, parked {since}: {why}")
            reason = row.parked.reason or tr("no reason given")
            return says.format(kind=row.kind, name=row.parked.name, since=row.since, why=reason)
        return self.columns[index.column()].answer(row, role)

    def _read(self) -> None:
        found = read_parked(self._session.workspace)
        self.settle_rows({one.id: self._row(one) for one in found})

    def _row(self, parked: Parked) -> ParkedRow:
        since = "" if parked.since is None else show_day(parked.since, self._session.today)
        return ParkedRow(parked, _NOUNS[parked.kind], since)

    @Slot(object)
    def _follow(self, applied: Applied) -> None:
        if applied.change.kinds() & _KINDS:
            self._read()
