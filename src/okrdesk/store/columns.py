"""How a record's fields become cells and columns, and back. Must not run SQL.

A cell holds an integer (booleans: 0 or 1), a float (every number), a text or None. Types that do
not fit a field are read as None, so that a damaged or strange cell never keeps a file closed.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable
from dataclasses import MISSING, fields
from typing import Any

from okrdesk.domain.frozen import dataclass
from okrdesk.domain.records import KINDS, Record

Cell = int | float | str | None


@dataclass(frozen=True, slots=True)
class Codec:
    """One type of field: its column type, and the ways to and from a cell."""

    column: str
    encode: Callable[[Any], Cell]
    accepts: Callable[[Cell], bool]
    decode: Callable[[Any], object] | None  # None: the cell is the value


def encode_number(value: float) -> float:
    """A number as its cell: always a float, minus zero as zero; NaN and infinities are a bug."""
    number = float(value)
    if not math.isfinite(number):
        raise ValueError("a cell holds finite numbers only")
    return number + 0.0


def as_number(cell: Cell) -> float | None:
    """The cell where it is a number, else None."""
    return cell if isinstance(cell, float) else None


def as_text(cell: Cell) -> str | None:
    """The cell where it is a text, else None."""
    return cell if isinstance(cell, str) else None


def is_day(cell: Cell) -> bool:
    """Whether the cell is a date that exists, as YYYY-MM-DD."""
    if not isinstance(cell, str) or len(cell) != 10:
        return False
    try:
        return dt.date.fromisoformat(cell).isoformat() == cell  # it reads week dates too
    except ValueError:  # a text that only looks like a date
        return False


def _is_number(cell: Cell) -> bool:
    return isinstance(cell, float) and math.isfinite(cell)


def _is_whole(cell: Cell) -> bool:
    return isinstance(cell, float) and cell.is_integer()


_TEXT = Codec("TEXT", str, lambda cell: isinstance(cell, str), None)
_NUMBER = Codec("REAL", encode_number, _is_number, None)
_WHOLE = Codec("REAL", encode_number, _is_whole, int)
_YES_NO = Codec("INTEGER", int, lambda cell: isinstance(cell, int), bool)
_DAY = Codec("TEXT", dt.date.isoformat, is_day, dt.date.fromisoformat)
_CODECS = {"str": _TEXT, "float": _NUMBER, "int": _WHOLE, "bool": _YES_NO, "dt.date": _DAY}


@dataclass(frozen=True, slots=True)
class Column:
    """One field of a kind of record; `default` is what a missing cell means."""

    name: str
    codec: Codec
    default: object

    def clean(self, cell: Cell) -> Cell:
        """The cell as the table keeps it: None where the type does not fit."""
        return cell if cell is not None and self.codec.accepts(cell) else None

    def encode(self, value: object) -> Cell:
        """The field's value as a cell."""
        return None if value is None else self.codec.encode(value)

    def query(self, name: str) -> str:
        """The SQL that reads the column as records hold it, as far as SQL can."""
        found = f'"{name}"' if "." not in name else name
        if self.default is not None:
            default = self.encode(self.default)
            shown = f"'{default}'" if isinstance(default, str) else repr(default)
            found = f"coalesce({found}, {shown})"
        return f"CAST({found} AS INTEGER)" if self.codec is _WHOLE else found

    def decode(self, cell: Cell) -> object:
        """The field's value, as records hold it."""
        if cell is None:
            return self.default
        return cell if self.codec.decode is None else self.codec.decode(cell)


def _columns(kind: type[Record]) -> tuple[Column, ...]:
    found = []
    for field in fields(kind):  # every record is a dataclass
        codec = _CODECS[str(field.type).removesuffix(" | None")]
        default = None if field.default is MISSING else field.default
        found.append(Column(field.name, codec, default))
    return tuple(found)


# Kind → its columns, `id` first, in the order of the record's fields.
COLUMNS: dict[str, tuple[Column, ...]] = {name: _columns(kind) for name, kind in KINDS.items()}


def record_maker(kind: str) -> Callable[[tuple[Any, ...]], Record]:
    """A function from a row, its columns in order and read by `Column.query`, to the record."""
    make: Callable[..., Record] = KINDS[kind]
    left = [
        (place, column.codec.decode)
        for place, column in enumerate(COLUMNS[kind])
        if column.codec in (_DAY, _YES_NO) and column.codec.decode is not None
    ]
    if not left:
        return lambda row: make(*row)

    def record(row: tuple[Any, ...]) -> Record:
        values = list(row)
        for place, decode in left:
            if values[place] is not None:
                values[place] = decode(values[place])
        return make(*values)

    return record
