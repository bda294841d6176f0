"""Lines up columns of plain text in the width of the terminal. Must not know what they mean."""

from __future__ import annotations

import shutil
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from okrdesk.cli.output import plain

_GAP = "  "
_NARROWEST = 12
_UNKNOWN_WIDTH = 100


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, which side it leans to, and whether it may be cut to fit."""

    heading: str
    side: Literal["left", "right"] = "left"
    may_shrink: bool = False


def terminal_width() -> int:
    """How many characters a line may have; 100 where there is no terminal."""
    return shutil.get_terminal_size((_UNKNOWN_WIDTH, 24)).columns


def table(columns: Sequence[Column], rows: Sequence[Sequence[str]], width: int) -> list[str]:
    """The rows under their headings; columns that are empty in every row are left out."""
    kept = [place for place in range(len(columns)) if any(row[place] for row in rows)]
    shown = [columns[place] for place in kept]
    cells = [[plain(row[place]) for place in kept] for row in rows]
    headings = [column.heading for column in shown]
    lines = [headings, *cells] if any(headings) else cells
    widths = [max(width_of(line[place]) for line in lines) for place in range(len(shown))]
    _fit(widths, shown, width)
    return [_line(shown, line, widths) for line in lines]


def _fit(widths: list[int], columns: Sequence[Column], width: int) -> None:
    """Take what is too much from the columns that may shrink, the widest first."""
    excess = sum(widths) + len(_GAP) * (len(widths) - 1) - width
    places = [place for place, column in enumerate(columns) if column.may_shrink]
    while excess > 0 and places:
        widest = max(places, key=lambda place: widths[place])
        if widths[widest] <= _NARROWEST:
            return
        widths[widest] -= 1
        excess -= 1


def _line(columns: Sequence[Column], cells: Sequence[str], widths: Sequence[int]) -> str:
    parts = []
    for column, cell, width in zip(columns, cells, widths, strict=True):
        text = cut(cell, width)
        gap = " " * (width - width_of(text))
        parts.append(gap + text if column.side == "right" else text + gap)
    return _GAP.join(parts).rstrip()


def width_of(text: str) -> int:
    """How many columns of a terminal `text` takes: East Asian wide ones two, marks none."""
    if text.isascii():
        return len(text)
    return sum(_width(character) for character in text)


def _width(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def cut(text: str, width: int) -> str:
    """`text`, ended by "…" where it is wider than `width`."""
    if width_of(text) <= width:
        return text
    kept, used = [], 0
    for character in text:
        used += _width(character)
        if used > width - 1:
            break
        kept.append(character)
    return "".join(kept).rstrip() + "…"
