"""What Ctrl+C takes along, in the three forms that other programs read. Must not choose it."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from okrdesk.domain.frozen import dataclass

_INDENT = "\N{NO-BREAK SPACE}" * 4


@dataclass(frozen=True, slots=True)
class Copied:
    """Rows of cells under headings; `levels` say how deep each row stands, empty: all alike."""

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    levels: tuple[int, ...] = ()

    def level(self, place: int) -> int:
        """How deep a row stands."""
        return self.levels[place] if self.levels else 0


def as_tsv(copied: Copied) -> str:
    """For spreadsheets and plain text: one line a row, cells parted by tabs."""
    lines = [copied.headings, *(_indented(copied, "  "))]
    return "\n".join("\t".join(_one_line(cell) for cell in line) for line in lines) + "\n"


def as_html(copied: Copied) -> str:
    """For mail and documents: a table."""
    head = "".join(f"<th>{escape(cell)}</th>" for cell in copied.headings)
    rows = "".join(
        "<tr>" + "".join(f"<td>{_marked_up(cell)}</td>" for cell in row) + "</tr>"
        for row in _indented(copied, _INDENT)
    )
    return f"<table><caption>{escape(copied.title)}</caption><tr>{head}</tr>{rows}</table>"


def as_markdown(copied: Copied) -> str:
    """For notes and chats: a pipe table."""
    lines = [copied.headings, ("---",) * len(copied.headings), *_indented(copied, _INDENT)]
    return "".join(f"| {' | '.join(_piped(cell) for cell in line)} |\n" for line in lines)


def _indented(copied: Copied, indent: str) -> list[tuple[str, ...]]:
    return [
        (indent * copied.level(place) + row[0], *row[1:]) if row else row
        for place, row in enumerate(copied.rows)
    ]


def _one_line(cell: str) -> str:
    return cell.replace("\t", " ").replace("\r", "").replace("\n", " ")


def _marked_up(cell: str) -> str:
    return escape(cell).replace("\n", "<br>")


def _piped(cell: str) -> str:
    return _one_line(cell).replace("\\", "\\\\").replace("|", "\\|")


def copied_lines(title: str, heading: str, lines: Sequence[str]) -> Copied:
    """Lines of words without columns."""
    return Copied(title, (heading,), tuple((line,) for line in lines))
