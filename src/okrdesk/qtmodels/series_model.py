"""The values of one KPI as a table. Must not judge them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Qt, Slot

from okrdesk.commands.measurements import change_measurement
from okrdesk.domain.edits import Applied
from okrdesk.domain.health import breaks_of
from okrdesk.domain.kpi_reading import RECENT
from okrdesk.domain.measures import written_value
from okrdesk.domain.overriding import override
from okrdesk.domain.periods import Period, Point, proposed_period, series_points
from okrdesk.domain.records import Kpi
from okrdesk.domain.signals import stretches
from okrdesk.domain.variation import point_type
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.look.days import show_day
from okrdesk.look.formats import LOCAL, Format
from okrdesk.look.kpi_value import spread_of
from okrdesk.look.month_words import SIGNALS
from okrdesk.look.numbers import NOTHING, show_delta, show_exact, show_value
from okrdesk.qtmodels.columns import Column
from okrdesk.qtmodels.roles import EXACT, RECORD
from okrdesk.qtmodels.table_rows import Index, TableRows
from okrdesk.qtmodels.touched import touched_kpis
from okrdesk.qtmodels.typed_value import record_text, typed_value
from okrdesk.session import Session

_ORIGINS = {
    "typed": tr("typed"),
    "pasted": tr("pasted"),
    "imported": tr("imported"),
    "pulled": tr("pulled"),
    "check-in": tr("check-in"),
    "formula": tr("formula"),
}


@dataclass(frozen=True, slots=True)
class SeriesRow:
    """One period: its point, or None where a value is asked for; `change` to the one before.

    `day` is the date that a value typed here gets; no digit is shown that is finer than a tenth of
    `spread`, the mean moving range of the newest values. `rule`: by which it is a signal.
    """

    kpi: Kpi
    period: Period
    point: Point | None
    change: float | None
    day: dt.date
    currency: str | None
    spread: float | None
    locale: Format
    rule: str | None = None

    @property
    def signal(self) -> str:
        """What type of signal the value is, "common_cause" for none."""
        return point_type(self.rule, self.kpi.direction)


def _period(row: SeriesRow) -> str:
    if row.point is None or not row.point.so_far:
        return row.period.name()
    is_day = row.period.cadence == "day"  # the running one is of this year: that goes unsaid
    name = show_day(row.period.end, row.period.end) if is_day else row.period.name()
    return tr("{period}, so far").format(period=name)


def _value(row: SeriesRow) -> str:
    if row.point is None:
        return NOTHING
    kpi = row.kpi
    return show_value(
        row.point.value,
        kpi.unit,
        decimals=kpi.decimals,
        currency=row.currency,
        spread=row.spread,
        locale=row.locale,
    )


def _change(row: SeriesRow) -> str:
    if row.point is None or row.change is None:
        return ""
    if not row.change:
        return tr("same")
    return show_delta(
        row.change,
        row.kpi.unit,
        beside=row.point.value,
        decimals=row.kpi.decimals,
        currency=row.currency,
        spread=row.spread,
        locale=row.locale,
    )


def _origin(row: SeriesRow) -> str:
    if row.point is None:
        day = show_day(row.period.end, row.day, row.locale)
        return tr("due {day}").format(day=day)
    if row.point.left_out is not None:
        return tr("left out: {reason}").format(reason=row.point.left_out)
    return _ORIGINS[row.point.origin]


COLUMNS: tuple[Column[SeriesRow], ...] = (
    Column("period", tr("Period"), _period),
    Column("value", tr("Value"), _value, right=True, editable=True),
    Column("change", tr("Change"), _change, right=True),
    Column("origin", tr("Origin"), _origin),
    Column(
        "note",
        tr("Note"),
        lambda row: (row.point.note or "") if row.point else "",
        editable=True,
    ),
)


class SeriesModel(TableRows[SeriesRow]):
    """One row per period, the newest first; on top the period whose value is asked for next.

    RECORD is a SeriesRow. Typing into the value column records; an unreadable text is refused with
    a sentence by the session.
    """

    def __init__(
        self,
        session: Session,
        kpi_id: str,
        parent: QObject | None = None,
        locale: Format = LOCAL,
    ) -> None:
        super().__init__(COLUMNS, parent)
        self._session = session
        self._kpi_id = kpi_id
        self._locale = locale
        self._spread: float | None = None
        session.load(kpi_id)
        self.settle_rows(self._read())
        session.changed.connect(self._follow)
        session.day_changed.connect(self._follow_day)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.at(index.row()), self.columns[index.column()]
        if role == RECORD:
            return row
        if role == Qt.ItemDataRole.EditRole and column.id == "value":
            return "" if row.point is None else written_value(row.point.value, row.kpi.unit)
        if role == EXACT or (role == Qt.ItemDataRole.ToolTipRole and column.id == "value"):
            value = None if row.point is None else row.point.value
            return show_exact(value, row.kpi.unit, currency=row.currency, locale=row.locale)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _says(row)
        return column.answer(row, role)

    def read_text(self, text: str) -> None:
        """Refuse what is no value of the KPI, or may be two; raises OkrError."""
        typed_value(self._session.workspace, self._kpi_id, text)

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        row, column = self.at(index.row()), self.columns[index.column()]
        if column.id == "value":
            return self._session.do(record_text, self._kpi_id, str(value), row.day)
        if column.id == "note" and row.point is not None:
            measurement = f"{self._kpi_id}@{row.point.date.isoformat()}"
            return self._session.do(change_measurement, measurement, note=str(value))
        return False

    def _read(self) -> dict[str, SeriesRow]:
        ws, today = self._session.workspace, self._session.today
        kpi = ws.find(Kpi, self._kpi_id)
        if kpi is None:
            return {}
        points = series_points(ws, kpi, today)
        self._spread = spread_of(points[-RECENT:], screening=kpi.screening)
        rules = _rules(ws, kpi, points, today)
        rows = [self._asked(ws, kpi, points, today)]
        for place in reversed(range(len(points))):
            point = points[place]
            change = point.value - points[place - 1].value if place else None
            row = self._row(ws, kpi, point.period, point, change, point.date)
            rows.append(replace(row, rule=rules.get(point.date)))
        return {row.period.start.isoformat(): row for row in rows if row is not None}

    def _asked(
        self, ws: Workspace, kpi: Kpi, points: tuple[Point, ...], today: dt.date
    ) -> SeriesRow | None:
        period = proposed_period(ws, kpi, today)
        if points and points[-1].period.start >= period.start:
            return None
        return self._row(ws, kpi, period, None, None, min(period.end, today))

    def _row(
        self,
        ws: Workspace,
        kpi: Kpi,
        period: Period,
        point: Point | None,
        change: float | None,
        day: dt.date,
    ) -> SeriesRow:
        currency = ws.settings().currency
        return SeriesRow(kpi, period, point, change, day, currency, self._spread, self._locale)

    @Slot(object)
    def _follow(self, applied: Applied) -> None:
        touched = touched_kpis(applied.change, self._session.workspace)
        if touched is None or self._kpi_id in touched:
            self.settle_rows(self._read())

    @Slot()
    def _follow_day(self) -> None:
        self.settle_rows(self._read())


def _says(row: SeriesRow) -> str:
    if row.point is None:
        return tr("{period}: no value yet, {due}").format(period=_period(row), due=_origin(row))
    says = tr("{period}: {value}, {origin}").format(
        period=_period(row), value=_value(row), origin=_origin(row)
    )
    if row.signal in SIGNALS:
        says = f"{says}, {SIGNALS[row.signal][0]}"
    return f"{says}, {row.point.note}" if row.point.note else says


def _rules(
    ws: Workspace, kpi: Kpi, points: tuple[Point, ...], today: dt.date
) -> dict[dt.date, str | None]:
    """By the day of a value the rule that makes a signal of it, as the chart shows them."""
    breaks = [day for day in breaks_of(ws, kpi) if day <= today]
    return {
        point.date: label
        for stretch in stretches(kpi, points, breaks)
        for point, label in zip(stretch.points, stretch.labels, strict=True)
    }
