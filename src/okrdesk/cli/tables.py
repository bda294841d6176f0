"""Lines up columns of plain text in the width of the terminal. Must not know what they mean."""

from __future__ import annotations

import os
import shutil
import sys
import unicodedata
from collections.abc import Sequence
from typing import Literal

from okrdesk.cli.output import plain
from okrdesk.domain.frozen import dataclass

_GAP = "  "
_UNKNOWN_WIDTH = 100
_UNBOUND = 1_000_000  # what is piped on is for a program or a file: nothing is cut


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading and which side it leans to.

    `least` is how narrow it may become (None: as wide as it is); where not even that is enough,
    those that are `spare` are left out, the last first.
    """

    heading: str
    side: Literal["left", "right"] = "left"
    least: int | None = None
    spare: bool = False


def terminal_width() -> int:
    """How many characters a line may have: no end where there is no terminal, nor COLUMNS."""
    if not sys.stdout.isatty() and not os.environ.get("COLUMNS"):
        return _UNBOUND
    return shutil.get_terminal_size((_UNKNOWN_WIDTH, 24)).columns


def table(columns: Sequence[Column], rows: Sequence[Sequence[str]], width: int) -> list[str]:
    """The rows under their headings; columns that are empty in every row are left out."""
    kept = [place for place in range(len(columns)) if any(row[place] for row in rows)]
    cells = [[plain(text) for text in row] for row in rows]
    while True:
        shown = [columns[place] for place in kept]
        headings = [column.heading for column in shown]
        lines = [[row[place] for place in kept] for row in cells]
        lines = [headings, *lines] if any(headings) else lines
        widths = [max(width_of(line[n]) for line in lines) for n in range(len(shown))]
        spare = [place for place in kept if columns[place].spare]
        if _fit(widths, shown, width) or not spare:
            return [_line(shown, line, widths) for line in lines]
        kept.remove(spare[-1])


def _fit(widths: list[int], columns: Sequence[Column], width: int) -> bool:
    """Take what is too much from the columns that have the most to give; whether it was enough."""
    room = {
        place: widths[place] - column.least
        for place, column in enumerate(columns)
        if column.least is not None and widths[place] > column.least
    }
    excess = sum(widths) + len(_GAP) * (len(widths) - 1) - width
    for _ in range(min(excess, sum(room.values()))):
        place = max(room, key=room.__getitem__)
        widths[place] -= 1
        room[place] -= 1
        excess -= 1
    return excess <= 0


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
