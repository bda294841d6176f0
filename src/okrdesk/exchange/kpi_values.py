"""KPI values from tables, long or wide, into drafts. Must not know the workspace."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from okrdesk.domain.errors import OkrError
from okrdesk.domain.words import tr
from okrdesk.exchange.aliases import columns_of
from okrdesk.exchange.drafts import Drafts, ImportOptions, RefusedRow, ValueDraft
from okrdesk.exchange.spelling import Spelling, spelling_of
from okrdesk.exchange.text_files import Table

Found = ValueDraft | RefusedRow


@dataclass(frozen=True, slots=True)
class Calendar:
    """What the workspace says about weeks and quarters; `stem_kpi` is a KPI named as the file."""

    week_start: int = 1
    fiscal_month: int = 1
    stem_kpi: str | None = None


@dataclass(frozen=True, slots=True)
class ValueShape:
    """One way of laying out values: does a table have it, and what is in it."""

    name: str
    fits: Callable[[Table, dict[str, int], Spelling], bool]
    read: Callable[[Table, dict[str, int], Spelling, ImportOptions, Calendar], Iterator[Found]]


def read_values(table: Table, options: ImportOptions, calendar: Calendar) -> Drafts | None:
    """The values of a table in the first shape that fits, None if none does."""
    if not table.rows:
        return None
    cells = (cell for row in table.rows for cell in row)
    spelling = spelling_of(cells, options.decimal, options.dates)
    columns = columns_of(table.rows[0], options.columns)
    shape = next((shape for shape in SHAPES if shape.fits(table, columns, spelling)), None)
    if shape is None:
        return None
    found = tuple(shape.read(table, columns, spelling, options, calendar))
    used = {number: field for field, number in columns.items()}
    return Drafts(
        values=tuple(item for item in found if isinstance(item, ValueDraft)),
        refused=tuple(item for item in found if isinstance(item, RefusedRow)),
        mapping={header: used.get(number) for number, header in enumerate(table.rows[0])},
    )


def _is_date(text: str, spelling: Spelling) -> bool:
    sure = Spelling(spelling.decimal, spelling.dates or "dmy")
    try:
        sure.day(text)
    except OkrError:
        return False
    return True


def _is_long(_table: Table, columns: dict[str, int], _spelling: Spelling) -> bool:
    return {"date", "value"} <= columns.keys()


def _is_down(table: Table, columns: dict[str, int], spelling: Spelling) -> bool:
    """Dates down the first column, KPIs across."""
    first = [row[0] for row in table.rows[1:] if row[0]]
    named = columns.get("date") == 0
    dates = sum(_is_date(text, spelling) for text in first)
    return len(table.rows[0]) > 1 and bool(first) and (named or 2 * dates > len(first))


def _is_across(table: Table, _columns: dict[str, int], spelling: Spelling) -> bool:
    """KPIs down the first column, dates across."""
    return any(_is_date(text, spelling) for text in table.rows[0][1:])


def _long(
    table: Table,
    columns: dict[str, int],
    spelling: Spelling,
    options: ImportOptions,
    calendar: Calendar,
) -> Iterator[Found]:
    default = options.kpi or calendar.stem_kpi
    reader = _Reader(table, spelling, calendar)
    for number, row in zip(table.numbers[1:], table.rows[1:], strict=True):
        texts = {field: _cell(row, place) for field, place in columns.items()}
        name = texts.get("kpi") or default
        if not name:
            says = tr("The row names no KPI, so it was left out. Say which with --kpi.")
            yield RefusedRow(table.source, number, None, says)
        else:
            yield reader.value(number, name, texts["date"], texts["value"], texts.get("note"))


def _down(
    table: Table,
    _columns: dict[str, int],
    spelling: Spelling,
    _options: ImportOptions,
    calendar: Calendar,
) -> Iterator[Found]:
    reader = _Reader(table, spelling, calendar)
    names = table.rows[0]
    for number, row in zip(table.numbers[1:], table.rows[1:], strict=True):
        for place in range(1, len(row)):
            name = _cell(names, place)
            if row[place] and name:
                yield reader.value(number, name, row[0], row[place], None)
            elif row[place]:
                says = tr("The column has no name, so its value was left out.")
                yield RefusedRow(table.source, number, str(place + 1), says)


def _across(
    table: Table,
    _columns: dict[str, int],
    spelling: Spelling,
    _options: ImportOptions,
    calendar: Calendar,
) -> Iterator[Found]:
    reader = _Reader(table, spelling, calendar)
    headers = table.rows[0]
    dated = [place for place in range(1, len(headers)) if _is_date(headers[place], spelling)]
    for number, row in zip(table.numbers[1:], table.rows[1:], strict=True):
        for place in dated:
            text = _cell(row, place)
            if text and row[0]:
                yield reader.value(number, row[0], headers[place], text, None)
            elif text:
                says = tr("The row names no KPI, so its values were left out.")
                yield RefusedRow(table.source, number, headers[place], says)


def _cell(row: tuple[str, ...], place: int) -> str:
    return row[place] if place < len(row) else ""


@dataclass(frozen=True, slots=True)
class _Reader:
    table: Table
    spelling: Spelling
    calendar: Calendar

    def value(self, number: int, kpi: str, day: str, text: str, note: str | None) -> Found:
        """One cell as a draft, or why it was refused."""
        column = "date"
        try:
            when = self._day(day)
            column = "value"
            value, unit = self.spelling.number(text)
        except OkrError as refusal:
            says = refusal.with_effect(tr("the row was left out"))
            return RefusedRow(self.table.source, number, column, says)
        return ValueDraft(self.table.source, number, kpi, when, value, unit, note or None)

    def _day(self, text: str) -> date:
        return self.spelling.day(text, self.calendar.week_start, self.calendar.fiscal_month)


# The order matters: a table with the headers of a long one is long, whatever else is in it.
SHAPES = (
    ValueShape("long", _is_long, _long),
    ValueShape("wide, dates down", _is_down, _down),
    ValueShape("wide, dates across", _is_across, _across),
)
