"""Check-ins as a log. Must not write them: the check-in does."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from okrdesk.domain.edits import Applied
from okrdesk.domain.overriding import override
from okrdesk.domain.periods import period_of
from okrdesk.domain.records import CheckIn, Evidence, KeyResult, Kpi, Objective
from okrdesk.domain.references import numbered, reference_of
from okrdesk.domain.sameness import same_objects
from okrdesk.domain.tree_known import made_from
from okrdesk.domain.units import unit_of
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.look.days import show_day
from okrdesk.look.formats import LOCAL, Format
from okrdesk.look.numbers import show_value
from okrdesk.qtmodels.columns import Column
from okrdesk.qtmodels.roles import RECORD
from okrdesk.qtmodels.table_rows import Index, TableRows
from okrdesk.session import Session

_SOME = 40  # key results whose check-ins are put into rows in one piece
_KINDS = frozenset(
    {"check_in", "evidence", "key_result", "objective", "kpi", "measurement", "cycle", "workspace"}
)


@dataclass(frozen=True, slots=True)
class Said:
    """What a check-in said its key result is, and how that is written."""

    number: float | None
    unit: str
    currency: str | None
    yes_or_no: bool
    locale: Format

    def words(self) -> str:
        """As people write it, empty without one."""
        if self.number is None:
            return ""
        if self.yes_or_no:
            return tr("yes") if self.number else tr("no")
        return show_value(self.number, self.unit, currency=self.currency, locale=self.locale)


@dataclass(frozen=True, slots=True)
class LogRow:
    """One check-in with the words of its key result at hand; `text` is what a search looks in.

    Days and values are put into words when a row is seen: a cycle may hold thousands.
    """

    check_in: CheckIn
    key_result: KeyResult
    today: dt.date
    name: str
    said: Said
    text: str
    evidence: tuple[str, ...] = ()

    @property
    def day(self) -> str:
        """The day of the check-in as people say it."""
        return show_day(self.check_in.date, self.today, self.said.locale)

    @property
    def value(self) -> str:
        """The value as people write it, empty without one."""
        return self.said.words()


def _sure(row: LogRow) -> str:
    confidence = row.check_in.confidence
    return "" if confidence is None else tr("{n} of 10").format(n=confidence)


def _words(row: LogRow) -> str:
    """The note in a line; without one what shows it, so that it is not passed over."""
    return " ".join((row.check_in.note or " · ".join(row.evidence)).split())


COLUMNS: tuple[Column[LogRow], ...] = (
    Column("day", tr("Day"), lambda row: row.day),
    Column("key_result", tr("Key result"), lambda row: row.name),
    Column("value", tr("Value"), lambda row: row.value, right=True),
    Column("confidence", tr("Confidence"), _sure, right=True),
    Column("note", tr("Note"), _words),
    Column("by", tr("By"), lambda row: row.check_in.by or ""),
)


# What rows were made from: words and day, records and entries; and the rows.
_Known = tuple[tuple[str, dt.date], tuple[object, ...], list[LogRow]]


class CheckInsModel(TableRows[LogRow]):
    """The check-ins of a key result, or of all key results of a cycle; the newest first.

    RECORD is a LogRow. `followed`: a change was taken in. One that `waits` is empty, and takes
    changes in, only when somebody goes through `pieces`; `aged` says when there is reason to.
    """

    followed = Signal()
    aged = Signal()

    def __init__(
        self,
        session: Session,
        owner_id: str,
        parent: QObject | None = None,
        locale: Format = LOCAL,
        *,
        waits: bool = False,
    ) -> None:
        super().__init__(COLUMNS, parent)
        self._session = session
        self._owner_id = owner_id
        self._locale = locale
        self._refs: dict[str, str] = {}
        self._known: dict[str, _Known] = {}
        self._evidence: tuple[object, dict[str, list[str]]] = (None, {})
        self._waits = self.is_old = waits
        if not waits:
            self._load(self._key_results())
            self.settle_rows(self._read())
        session.changed.connect(self._follow)

    def pieces(self) -> Iterator[None]:
        """Take in what changed, a pause after the rows of some key results; all come at the end."""
        key_results = self._key_results()
        for start in range(_SOME, len(key_results), _SOME):
            some = key_results[start - _SOME : start]
            self._load(some)
            for key_result in some:
                self._rows_of(key_result)
            yield
        self._settle()

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.at(index.row())
        if role == RECORD:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (row.name, row.value, _sure(row), row.check_in.note or "", *row.evidence)
            return f"{row.day}: {', '.join(part for part in parts if part)}"
        return self.columns[index.column()].answer(row, role)

    def _key_results(self) -> list[KeyResult]:
        ws = self._session.workspace
        one = ws.find(KeyResult, self._owner_id)
        if one is not None:
            self._refs = {one.id: reference_of(ws, one)}
            return [one]
        positions = numbered(ws, self._owner_id)
        self._refs = {record.id: ref for ref, record in positions}
        return [record for _, record in positions if isinstance(record, KeyResult)]

    def _load(self, key_results: Sequence[KeyResult]) -> None:
        ws = self._session.workspace
        missing = [kr.id for kr in key_results if not ws.check_ins(kr.id).complete]
        if missing:
            self._session.load(*missing)

    def _read(self) -> dict[str, LogRow]:
        rows = [row for key_result in self._key_results() for row in self._rows_of(key_result)]
        rows.sort(key=lambda row: (row.check_in.date, row.check_in.id), reverse=True)
        return {row.check_in.id: row for row in rows}

    def _rows_of(self, key_result: KeyResult) -> Sequence[LogRow]:
        """The rows of a key result; made anew only when something that they say has changed."""
        ws, today = self._session.workspace, self._session.today
        objective = ws.get(Objective, key_result.objective)
        source = (*made_from(ws, key_result, objective), ws.all(Evidence))
        name = f"{self._refs.get(key_result.id, '')} {key_result.title}"
        known = self._known.get(key_result.id)
        if known is None or known[0] != (name, today) or not same_objects(known[1], source):
            rows = list(self._made(ws, key_result, name))
            known = self._known[key_result.id] = ((name, today), source, rows)
        return known[2]

    def _made(self, ws: Workspace, key_result: KeyResult, name: str) -> Iterator[LogRow]:
        today, kpi = self._session.today, ws.find(Kpi, key_result.kpi)
        unit, currency = unit_of(ws, key_result), ws.settings().currency
        yes_or_no = key_result.measure == "yes-no"
        proofs = self._proofs(ws)
        for one in ws.check_ins(key_result.id):
            # on a KPI's key result: what it measured in that period
            number = one.value if kpi is None else _measured(ws, kpi, one)
            said = Said(number, unit, currency, yes_or_no, self._locale)
            evidence = tuple(proofs.get(one.id, ()))
            text = " ".join((name, one.note or "", one.by or "", *evidence)).casefold()
            yield LogRow(one, key_result, today, name, said, text, evidence)

    def _proofs(self, ws: Workspace) -> dict[str, list[str]]:
        """What proves each check-in, by its id: most of very many have nothing."""
        if self._evidence[0] is not ws.all(Evidence):
            texts: dict[str, list[str]] = {}
            for held in ws.ordered(Evidence):
                texts.setdefault(held.check_in, []).append(held.text)
            self._evidence = ws.all(Evidence), texts
        return self._evidence[1]

    @Slot(object)
    def _follow(self, applied: Applied) -> None:
        if not applied.change.kinds() & _KINDS:
            return
        if self._waits:
            self.is_old = True
            self.aged.emit()
        else:
            self._settle()

    def _settle(self) -> None:
        self.is_old = False
        self._load(self._key_results())
        self.settle_rows(self._read())
        self.followed.emit()


def _measured(ws: Workspace, kpi: Kpi, check_in: CheckIn) -> float | None:
    day = check_in.value_date or check_in.date
    period = period_of(day, kpi.cadence, ws.settings().week_start)
    series = ws.series_of(kpi.id)
    within = slice(bisect_left(series.dates, period.start), bisect_right(series.dates, period.end))
    values = series.values[within]
    return values[-1] if values else None
