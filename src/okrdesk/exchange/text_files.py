"""Files as text and rows of cells. Must not know what the cells mean."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from okrdesk.domain.errors import OkrError
from okrdesk.domain.words import tr

SHEETS = frozenset({".xlsx", ".xlsm", ".xls", ".xlsb", ".ods"})
TEXTS = frozenset({".csv", ".tsv", ".txt"})
LARGEST = 200_000_000
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_DELIMITERS = (",", ";", "\t", "|")


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of texts, none of them empty; `numbers` are their line or row numbers from 1."""

    source: str
    rows: tuple[tuple[str, ...], ...]
    numbers: tuple[int, ...]


def read_text(path: Path) -> str:
    """The text of a file: UTF-8, with or without a mark, UTF-16, else the likeliest encoding."""
    raw = _bytes_of(path)
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return raw.decode(encoding, errors="replace")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        from charset_normalizer import from_bytes  # slow to import, seldom needed

        best = from_bytes(raw).best()
        return str(best) if best is not None else raw.decode("cp1252", errors="replace")


def _bytes_of(path: Path) -> bytes:
    try:
        if path.is_file() and path.stat().st_size > LARGEST:
            says = tr("{name} is larger than 200 MB, so nothing was imported. Split it first.")
            raise OkrError("bad_file", says.format(name=path.name))
        return path.read_bytes()
    except FileNotFoundError:
        says = tr("There is no file {name}, so nothing was imported. Check the name.")
        raise OkrError("not_found", says.format(name=path)) from None
    except IsADirectoryError:
        says = tr("{name} is a folder, so nothing was imported. Name the files in it.")
        raise OkrError("bad_file", says.format(name=path)) from None
    except PermissionError:
        says = tr("{name} may not be read here, so nothing was imported. Ask who owns it.")
        raise OkrError("bad_file", says.format(name=path)) from None
    except OSError as trouble:
        says = tr("{name} cannot be read ({why}), so nothing was imported.")
        raise OkrError("bad_file", says.format(name=path, why=trouble.strerror)) from None


def read_table(path: Path, sheet: str | None = None) -> Table:
    """The cells of a delimited text file, or of one sheet of a workbook (the first by default)."""
    if path.suffix.lower() in SHEETS:
        return _sheet_table(path, sheet)
    text = read_text(path)
    if "\0" in text:
        says = tr("{name} is not a text file, so nothing was imported. Export it as CSV first.")
        raise OkrError("bad_file", says.format(name=path.name))
    return text_table(path.name, text)


def text_table(source: str, text: str) -> Table:
    """The cells of delimited text; a cell may hold quoted line breaks."""
    tabs = source.lower().endswith(".tsv")  # where "1,5" stands in every row commas cut as well
    delimiter = "\t" if tabs else _delimiter(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    rows, numbers, line = [], [], 1
    for row in reader:
        cells = tuple(cell.strip() for cell in row)
        if any(cells):
            rows.append(cells)
            numbers.append(line)
        line = reader.line_num + 1
    return Table(source, tuple(rows), tuple(numbers))


def _delimiter(text: str) -> str:
    """The delimiter that cuts the most lines into the same number of cells, more than one."""
    sample = text.splitlines(keepends=True)[:200]

    def agreement(delimiter: str) -> tuple[int, int]:
        widths = Counter(len(row) for row in csv.reader(sample, delimiter=delimiter) if row)
        width, lines = max(widths.items(), key=lambda item: (item[1], item[0]), default=(1, 0))
        return (lines, width) if width > 1 else (0, 0)

    return max(_DELIMITERS, key=agreement)


def _sheet_table(path: Path, sheet: str | None) -> Table:
    from python_calamine import CalamineError, CalamineWorkbook  # only for workbooks

    _bytes_of(path)
    try:
        book = CalamineWorkbook.from_path(str(path))
    except CalamineError:
        says = tr("{name} is not a workbook that can be read, so nothing was imported.")
        raise OkrError("bad_file", says.format(name=path.name)) from None
    if sheet is not None and sheet not in book.sheet_names:
        says = tr("{name} has no sheet {sheet}, so nothing was imported. Choose one of its sheets.")
        names = tuple(book.sheet_names)
        raise OkrError("not_found", says.format(name=path.name, sheet=sheet), candidates=names)
    found = book.get_sheet_by_name(sheet) if sheet else book.get_sheet_by_index(0)
    rows, numbers = [], []
    for number, row in enumerate(found.to_python(skip_empty_area=False), start=1):
        cells = tuple(_cell_text(cell) for cell in row)
        if any(cells):
            rows.append(cells)
            numbers.append(number)
    return Table(path.name, tuple(rows), tuple(numbers))


def _cell_text(cell: object) -> str:
    if isinstance(cell, dt.datetime):
        return cell.date().isoformat()
    if isinstance(cell, dt.date):
        return cell.isoformat()
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    return str(cell).strip()
