"""Alerts that are over, as a table. Must not read them: who shows them hands them in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QObject, Qt

from okrdesk.domain.alert import Alert
from okrdesk.domain.alert_states import day_of
from okrdesk.domain.alert_words import PATTERNS
from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.look.alert_words import RESOLVED_WORDS
from okrdesk.look.days import show_day
from okrdesk.look.formats import LOCAL, Format
from okrdesk.qtmodels.columns import Column
from okrdesk.qtmodels.roles import RECORD
from okrdesk.qtmodels.table_rows import Index, TableRows

Row = tuple[Alert, dt.date, Format]


def _opened(row: Row) -> str:
    alert, today, locale = row
    return show_day(alert.raised, today, locale)


def _cause(row: Row) -> str:
    return f"{row[0].kpi.name}, {PATTERNS[row[0].rule]}"


def _open_for(row: Row) -> str:
    days = _days(row[0])
    return tr("1 day") if days == 1 else tr("{n} days").format(n=days)


def _days(alert: Alert) -> int:
    """From the day it was raised to the day it was over or answered."""
    end = alert.cleared if alert.resolved_as is None else day_of(alert.actions[-1])
    return 0 if end is None else max(0, (end - alert.raised).days)


def _became(row: Row) -> str:
    alert = row[0]
    if alert.resolved_as is None:
        return tr("over by itself")
    return RESOLVED_WORDS[alert.resolved_as]


COLUMNS: tuple[Column[Row], ...] = (
    Column("opened", tr("Opened"), _opened),
    Column("cause", tr("KPI and cause"), _cause),
    Column("open_for", tr("Open for"), _open_for),
    Column("became", tr("Resolved as"), _became),
    Column("done", tr("What was done"), lambda row: row[0].note or ""),
)

# What decides the words of a column: of thousands of alerts few differ in it.
_ALIKE: dict[str, Callable[[Alert], object]] = {
    "opened": lambda alert: alert.raised,
    "open_for": _days,
    "became": lambda alert: alert.resolved_as,
    "done": lambda alert: alert.note,
}


class PastAlertsModel(TableRows[Row]):
    """The newest first; RECORD is the Alert."""

    def __init__(self, parent: QObject | None = None, locale: Format = LOCAL) -> None:
        super().__init__(COLUMNS, parent)
        self._locale = locale

    def show_alerts(self, alerts: Iterable[Alert], today: dt.date) -> None:
        """Hold these, as seen on a day."""
        self.settle_rows({alert.id: (alert, today, self._locale) for alert in alerts})

    def texts(self, name: str) -> set[str]:
        """What stands in a column with few words, each text once."""
        rows, alike = (self.at(place) for place in range(self.rowCount())), _ALIKE[name]
        text = next(column.text for column in COLUMNS if column.id == name)
        return {text(row) for row in {alike(row[0]): row for row in rows}.values()}

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.at(index.row())
        if role == RECORD:
            return row[0]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row[0].says} {_became(row)}. {row[0].note or ''}".strip()
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.columns[index.column()].text(row)
        return self.columns[index.column()].answer(row, role)
