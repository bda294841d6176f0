"""The rows of tables in HTML, as text with tabs. Must not know what the cells mean."""

from __future__ import annotations

import csv
import io
from html.parser import HTMLParser

from okrdesk.domain.overriding import override

_CELLS = ("td", "th")
_BREAKS = ("br", "p", "div", "li")


def tsv_of_html(html: str) -> str:
    """The cells of every table in `html`, a row a line, as a spreadsheet copies them; "" of none.

    White space counts as HTML shows it, and lines in a cell are parted by a space.
    """
    reader = _Rows()
    reader.feed(html)
    reader.close()
    written = io.StringIO()
    rows = csv.writer(written, delimiter="\t", lineterminator="\n")
    rows.writerows([" ".join(cell.split()) for cell in row] for row in reader.rows if row)
    return written.getvalue()


class _Rows(HTMLParser):
    """Ends of cells and rows may be left out, as HTML allows."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self._is_in_cell = False

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "tr":
            self.rows.append([])
            self._is_in_cell = False
        elif tag in _CELLS and self.rows:
            self.rows[-1].append("")
            self._is_in_cell = True
        elif tag in _BREAKS:
            self.handle_data(" ")

    @override
    def handle_endtag(self, tag: str) -> None:
        if tag in (*_CELLS, "tr", "table"):
            self._is_in_cell = False

    @override
    def handle_data(self, data: str) -> None:
        if self._is_in_cell:
            self.rows[-1][-1] += data
