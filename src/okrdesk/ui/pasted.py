"""What the clipboard holds of values, row by row. Must not write them."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Callable, Sequence

from okrdesk.domain.errors import OkrError
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.measures import written_value
from okrdesk.domain.periods import Period
from okrdesk.domain.records import Kpi, Measurement, WorkspaceSettings
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.look.numbers import show_exact
from okrdesk.ui.written import Written, written_as


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
    """Rows of date and value for one KPI; a bare period means its last day.

    Headings say which columns those are, else they are the first two. Rows without a value are
    passed over. `bad_value` when nothing looks like a date with a value.
    """
    lines = _cells(text)
    places = _named_places(lines[0]) if lines else None
    found = [_pair(cells, places) for cells in (lines if places is None else lines[1:])]
    pairs = [pair for pair in found if pair is not None]
    if places is None and pairs and not _has_digit(pairs[0][1]):
        pairs = pairs[1:]  # headings in words of their own
    if not pairs:
        raise OkrError(
            "bad_value",
            tr("The clipboard holds no dates with values. Copy two columns: date and value."),
        )
    written = written_as([cell for pair in pairs for cell in pair])
    return tuple(_dated(when, value, kpi, settings, written) for when, value in pairs)


def _named_places(headings: Sequence[str]) -> tuple[int, int] | None:
    """The columns of date and value, where the headings name both."""
    from okrdesk.exchange.aliases import columns_of

    columns = columns_of(tuple(headings), {})
    return (columns["date"], columns["value"]) if {"date", "value"} <= columns.keys() else None


def _pair(cells: list[str], places: tuple[int, int] | None) -> tuple[str, str] | None:
    if places is None:
        told = [cell for cell in cells if cell]
        return (told[0], told[1]) if len(told) > 1 else None
    when, value = (cells[place] if place < len(cells) else "" for place in places)
    return (when, value) if when and value else None


def _dated(
    when: str, text: str, kpi: Kpi, settings: WorkspaceSettings, written: Written
) -> PastedRow:
    try:
        period = written.period(when, settings.week_start, settings.fiscal_month)
        value = written.value(text, kpi)
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
    told = ([cell for cell in cells if cell] for cells in _cells(text))
    lines = [cells for cells in told if cells]
    written = written_as([cell for cells in lines for cell in cells])
    by_name = {kpi.name.casefold(): kpi for kpi in kpis}
    if any(len(cells) > 1 for cells in lines):
        rows = [_named_value(cells, by_name, written) for cells in lines if len(cells) > 1]
        if rows and rows[0].refused and not _has_digit(lines[0][1]):
            rows = rows[1:]  # the headings
    else:
        named = zip(lines, kpis, strict=False)
        rows = [_one_value(cells[0], kpi, written) for cells, kpi in named]
        rows += [_too_many(cells[0]) for cells in lines[len(kpis) :]]
    if not rows:
        says = tr("The clipboard holds no values. Copy a column of values, or names with values.")
        raise OkrError("bad_value", says)
    return tuple(rows)


def _named_value(cells: list[str], by_name: dict[str, Kpi], written: Written) -> PastedRow:
    kpi = by_name.get(cells[0].casefold())
    if kpi is not None:
        return _one_value(cells[1], kpi, written)
    says = tr("No KPI that is asked here is called {name}, so its value was left out.")
    return PastedRow(cells[0], cells[1], refused=says.format(name=cells[0]))


def _one_value(text: str, kpi: Kpi, written: Written) -> PastedRow:
    try:
        value = written.value(text, kpi)
    except OkrError as refusal:
        return PastedRow(kpi.name, text, refused=refusal.says)
    return PastedRow(kpi.name, written_value(value, kpi.unit), kpi.id, value)


def _too_many(text: str) -> PastedRow:
    says = tr("There are more values than KPIs from here on, so this one was left out.")
    return PastedRow("", text, refused=says)


def _cells(text: str) -> list[list[str]]:
    """Rows of cells as spreadsheets copy them, with quoted line breaks; by hand parted by ";"."""
    delimiter = "\t" if "\t" in text else ";"
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    return [[cell.strip() for cell in row] for row in rows if any(cell.strip() for cell in row)]


def _has_digit(text: str) -> bool:
    return any(sign.isdigit() for sign in text)


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
    return " · ".join(part for part in (row.doubt, _difference(row, known_of)) if part)


def _difference(row: PastedRow, known_of: KnownOf) -> str:
    before = known_of(row)
    if before is None:
        return tr("new")
    if before.value == row.number:
        return tr("as it is")
    return tr("replaces {value}").format(value=before.says)
