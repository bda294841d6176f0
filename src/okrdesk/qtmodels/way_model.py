"""The way of a key result as a table: what its line draws, day by day. Must not judge it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt

from okrdesk.domain.okr_readings import KeyResultReading
from okrdesk.domain.overriding import override
from okrdesk.domain.pace import at_pace, pace_of
from okrdesk.domain.records import Cycle
from okrdesk.domain.units import unit_of
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.look.days import show_day
from okrdesk.look.formats import LOCAL, Format
from okrdesk.look.numbers import NOTHING, show_exact, show_value
from okrdesk.qtmodels.columns import Column
from okrdesk.qtmodels.roles import EXACT, RECORD
from okrdesk.qtmodels.table_rows import Index, TableRows


@dataclass(frozen=True, slots=True)
class WayRow:
    """One day: the value of then and where the pace runs; at the end of the cycle `foreseen`.

    `foreseen` are the two values between which it ends in eight of ten times.
    """

    day: dt.date
    today: dt.date
    value: float | None
    pace: float | None
    foreseen: tuple[float, float] | None
    unit: str
    currency: str | None
    locale: Format

    def words(self, value: float | None) -> str:
        """A value as people write it."""
        return show_value(value, self.unit, currency=self.currency, locale=self.locale)


def _day(row: WayRow) -> str:
    day = show_day(row.day, row.today, row.locale)
    return day if row.foreseen is None else tr("{day}, foreseen").format(day=day)


def _value(row: WayRow) -> str:
    if row.foreseen is not None:
        low, high = map(row.words, row.foreseen)
        return tr("{low} to {high}").format(low=low, high=high)
    return row.words(row.value)


def _pace(row: WayRow) -> str:
    return NOTHING if row.pace is None else row.words(row.pace)


COLUMNS: tuple[Column[WayRow], ...] = (
    Column("day", tr("Day"), _day),
    Column("value", tr("Value"), _value, right=True),
    Column("pace", tr("Pace"), _pace, right=True),
)


class WayModel(TableRows[WayRow]):
    """One row per value, the newest first; above them the end of the cycle. RECORD is a WayRow."""

    def __init__(self, locale: Format = LOCAL) -> None:
        super().__init__(COLUMNS)
        self._locale = locale

    def show_reading(
        self, ws: Workspace, reading: KeyResultReading, cycle: Cycle, today: dt.date
    ) -> None:
        """Show another key result, or the same as it is now."""
        key_result, forecast = reading.key_result, reading.forecast
        unit, currency = unit_of(ws, key_result), ws.settings().currency
        pace = pace_of(ws, key_result, cycle) if reading.expected is not None else ()

        def row(
            day: dt.date, value: float | None, foreseen: tuple[float, float] | None = None
        ) -> WayRow:
            there = at_pace(pace, day)
            return WayRow(day, today, value, there, foreseen, unit, currency, self._locale)

        rows = [row(day, value) for day, value in reversed(reading.points)]
        if not reading.points or reading.points[-1][0] < cycle.end:
            ends = None if forecast is None else (forecast.low, forecast.high)
            rows.insert(0, row(cycle.end, None, ends))
        self.settle_rows({one.day.isoformat(): one for one in rows})

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.at(index.row()), self.columns[index.column()]
        if role == RECORD:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            says = tr("{day}: {value}, pace {pace}")
            return says.format(day=_day(row), value=_value(row), pace=_pace(row))
        is_exact = role == Qt.ItemDataRole.ToolTipRole and column.id == "value"
        if (is_exact or role == EXACT) and row.value is not None:
            return show_exact(row.value, row.unit, currency=row.currency, locale=row.locale)
        return column.answer(row, role)
