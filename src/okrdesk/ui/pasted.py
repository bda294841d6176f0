"""What the clipboard holds of values, row by row. Must not write them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from okrdesk.domain.errors import OkrError
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.measures import parse_share, parse_value, written_value
from okrdesk.domain.periods import Period, parse_period
from okrdesk.domain.records import Kpi, Measurement, WorkspaceSettings
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.look.numbers import show_exact


@dataclass(frozen=True, slots=True)
class PastedRow:
    """One row of what was copied elsewhere.

    `what` names its date or KPI and `value` its value, both as they will be read; `refused` is one
    sentence why the row is left out, else empty; `doubt` asks about a value far from usual. `key`
    is the day or the KPI's id, `number` the value in its unit.
    """

    what: str
    value: str
    key: dt.date | str | None = None
    number: float = 0.0
    refused: str = ""
    doubt: str = ""


def dated_rows(text: str, kpi: Kpi, settings: WorkspaceSettings) -> tuple[PastedRow, ...]:
    """Lines of "date, tab, value" for one KPI; a bare period means its last day.

    Lines without a value are passed over (headings too, if they are the first). `bad_value` when
    nothing looks like a date with a value.
    """
    rows: list[PastedRow] = []
    for number, cells in enumerate(_cells(text)):
        if len(cells) < 2 or (not number and not _has_digit(cells[1])):
            continue
        rows.append(_dated(cells[0], cells[1], kpi, settings))
    if not rows:
        raise OkrError(
            "bad_value",
            tr("The clipboard holds no dates with values. Copy two columns: date and value."),
        )
    return tuple(rows)


def _dated(when: str, text: str, kpi: Kpi, settings: WorkspaceSettings) -> PastedRow:
    try:
        period = parse_period(when, settings.week_start, settings.fiscal_month)
        value = _value(text, kpi)
    except OkrError as refusal:
        return PastedRow(when, text, refused=refusal.says)
    return PastedRow(_named(period), written_value(value, kpi.unit), period.end, value)


def _named(period: Period) -> str:
    if period.cadence == "day":
        return period.name()
    return tr("{period}, {span}").format(period=period.name(), span=period.span())


def numbers_rows(text: str, kpis: Sequence[Kpi]) -> tuple[PastedRow, ...]:
    """Values for several KPIs: a column of them in the order of `kpis`, or names with values.

    `bad_value` when there is nothing that could be a value.
    """
    lines = [cells for cells in _cells(text) if cells]
    by_name = {kpi.name.casefold(): kpi for kpi in kpis}
    if any(len(cells) > 1 for cells in lines):
        rows = [_named_value(cells, by_name) for cells in lines if len(cells) > 1]
        if rows and rows[0].refused and not _has_digit(lines[0][1]):
            rows = rows[1:]  # the headings
    else:
        rows = [_one_value(cells[0], kpi) for cells, kpi in zip(lines, kpis, strict=False)]
        rows += [_too_many(cells[0]) for cells in lines[len(kpis) :]]
    if not rows:
        says = tr("The clipboard holds no values. Copy a column of values, or names with values.")
        raise OkrError("bad_value", says)
    return tuple(rows)


def _named_value(cells: list[str], by_name: dict[str, Kpi]) -> PastedRow:
    kpi = by_name.get(cells[0].casefold())
    if kpi is not None:
        return _one_value(cells[1], kpi)
    says = tr("No KPI that is asked here is called {name}, so its value was left out.")
    return PastedRow(cells[0], cells[1], refused=says.format(name=cells[0]))


def _one_value(text: str, kpi: Kpi) -> PastedRow:
    try:
        value = _value(text, kpi)
    except OkrError as refusal:
        return PastedRow(kpi.name, text, refused=refusal.says)
    return PastedRow(kpi.name, written_value(value, kpi.unit), kpi.id, value)


def _too_many(text: str) -> PastedRow:
    says = tr("There are more values than KPIs from here on, so this one was left out.")
    return PastedRow("", text, refused=says)


def _cells(text: str) -> list[list[str]]:
    lines = (line.replace(";", "\t").split("\t") for line in text.splitlines())
    return [[cell.strip() for cell in line if cell.strip()] for line in lines]


def _has_digit(text: str) -> bool:
    return any(sign.isdigit() for sign in text)


def _value(text: str, kpi: Kpi) -> float:
    return parse_share(text)[0] if kpi.unit == "share" else parse_value(text, kpi.unit)


@dataclass(frozen=True, slots=True)
class Known:
    """The value that a row would replace, and how it is said: with its unit."""

    value: float
    says: str


KnownOf = Callable[[PastedRow], Known | None]


def known_value(ws: Workspace, kpi: Kpi, held: Measurement | None) -> Known | None:
    """What a KPI's series holds where a row would go."""
    if held is None:
        return None
    says = show_exact(held.value, kpi.unit, currency=ws.settings().currency)
    return Known(held.value, says)


def nothing_known(_row: PastedRow) -> Known | None:
    """Of a workspace that is only being founded: it holds no values yet."""
    return None


def verdict(row: PastedRow, known_of: KnownOf) -> str:
    """What taking a row would do: refused and why, new, a change, or nothing; doubts first."""
    if row.refused:
        return row.refused
    return " ".join(part for part in (row.doubt, _difference(row, known_of)) if part)


def _difference(row: PastedRow, known_of: KnownOf) -> str:
    before = known_of(row)
    if before is None:
        return tr("new")
    if before.value == row.number:
        return tr("as it is")
    return tr("replaces {value}").format(value=before.says)
