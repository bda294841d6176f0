"""Drawing a page of the window onto sheets of paper. Must not ask where, nor change the page.

What is on the page is as wide as the paper, and smaller where it is a little longer than a sheet; a
list that goes on over several sheets has the names of its columns on each.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSizeF, Qt
from PySide6.QtGui import QFont, QPainter, QPicture, QRegion
from PySide6.QtWidgets import QAbstractScrollArea, QListView, QScrollArea, QTreeView, QWidget

from okrdesk.domain.words import tr
from okrdesk.ui.content_height import content_height
from okrdesk.ui.paper_dress import settle_layouts
from okrdesk.ui.parts.plain_table import PlainTable
from okrdesk.ui.sheets_of_paper import columns_over, names_high, sheets_of

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_UPRIGHT, _ACROSS, _USUAL, _TALLEST = 1040, 1300, 780, 12_000
_HEAD, _EDGE = 26, 16  # the line above what is printed
_ROUNDS = 3  # lists in lists ask for room one after the other
_FEW = 0.2  # of a sheet: so little goes onto the sheets before it, where those hold a little more
_LISTS = (QListView, QTreeView, PlainTable, QScrollArea)  # what grows with its rows
_SMALLER = (1.13, 1.28, 1.43, 1.6)  # as much more of a page stands on a sheet before it is cut

Sheets = list[tuple[int, int]]


def print_page(printer: QPrinter, page: QWidget, heading: str, day: str) -> None:
    """Draw a page on as many sheets as it needs, each with `heading`, `day` and its number."""
    painter = QPainter(printer)
    sheet = QSizeF(painter.viewport().size())
    before = page.geometry()
    wide, sheets = _fitting_sheets(page, sheet.height() / sheet.width())
    scale = sheet.width() / wide
    for number, (top, foot) in enumerate(sheets, 1):
        if number > 1:
            printer.newPage()
        painter.save()
        painter.scale(scale, scale)
        place = tr("{day} · page {n} of {m}").format(day=day, n=number, m=len(sheets))
        _draw_head(painter, wide, heading, place)
        painter.translate(0, _HEAD)
        for header in columns_over(page, top):
            _draw(painter, printer, header, header.mapTo(page, QPoint(0, 0)).x(), header.rect())
        painter.translate(0, names_high(page, top))
        _draw(painter, printer, page, 0, QRect(0, top, wide, foot - top))
        painter.restore()
    painter.end()
    page.setGeometry(before)
    _lay_out(page)


def _fitting_sheets(page: QWidget, ratio: float) -> tuple[int, Sheets]:
    """How wide the page is made, and its sheets: only one where a larger page fits onto it."""
    wide = _ACROSS if ratio < 1 else _UPRIGHT
    sheets = _sheets(page, wide, ratio)
    if len(sheets) == 1:
        return wide, sheets
    little, *_, most = larger = [round(wide * more) for more in _SMALLER]
    if len(_sheets(page, most, ratio)) == 1:
        little = next(one for one in larger if len(_sheets(page, one, ratio)) == 1)
        return little, _sheets(page, little, ratio)
    top, foot = sheets[-1]
    if foot - top < _FEW * wide * ratio:
        smaller = _sheets(page, little, ratio)
        if len(smaller) < len(sheets):
            return little, smaller
    return wide, _sheets(page, wide, ratio)


def _sheets(page: QWidget, wide: int, ratio: float) -> Sheets:
    """Give the page a width and the height it needs with it; the sheets it is parted into."""
    high = _make_room(page, wide)
    return sheets_of(page, high, int(wide * ratio + 0.5) - _HEAD)  # what was made to fit does fit


def _draw(painter: QPainter, printer: QPrinter, part: QWidget, left: int, room: QRect) -> None:
    """Draw `room` of a widget, `left` from the edge.

    By way of a picture it stays lines and letters; onto a painter that scales, a widget is drawn as
    one image of the printer's resolution, which takes seconds.
    """
    drawn = QPicture()
    part.render(drawn, QPoint(0, 0), QRegion(room), QWidget.RenderFlag.DrawChildren)
    inch = drawn.logicalDpiX() / printer.logicalDpiX()  # a picture keeps its size in inches
    painter.save()
    painter.translate(left, 0)
    painter.scale(inch, inch)
    painter.drawPicture(0, 0, drawn)
    painter.restore()


def _draw_head(painter: QPainter, wide: int, heading: str, place: str) -> None:
    """What the sheet is of at the left, its day and number at the right."""
    font = QFont(painter.font())
    font.setPixelSize(_HEAD // 2)
    painter.setFont(font)
    line = QRect(_EDGE, 0, wide - 2 * _EDGE, _HEAD)
    middle = Qt.AlignmentFlag.AlignVCenter
    beside = painter.fontMetrics().horizontalAdvance(place) + _EDGE
    room = line.width() - beside
    said = painter.fontMetrics().elidedText(heading, Qt.TextElideMode.ElideRight, room)
    painter.drawText(line, middle | Qt.AlignmentFlag.AlignLeft, said)
    painter.drawText(line, middle | Qt.AlignmentFlag.AlignRight, place)


def _make_room(page: QWidget, wide: int) -> int:
    """Give a page the room that it and its lists need; how much of it is used."""
    high = _USUAL
    page.resize(wide, high)
    _lay_out(page)
    lists = [one for one in page.findChildren(QAbstractScrollArea) if isinstance(one, _LISTS)]
    for _ in range(_ROUNDS):
        bars = (one.verticalScrollBar().maximum() for one in lists if one.isVisible())
        hidden = max(bars, default=0)
        if not hidden:
            break
        high = min(_TALLEST, high + hidden)
        page.resize(wide, high)
        _lay_out(page)
    return _fitted(page, wide)


def _fitted(page: QWidget, wide: int) -> int:
    """End the page where its lists end, so that the edges around them are whole."""
    used, before = max(1, content_height(page)), page.height()
    if used < before:
        page.resize(wide, used)
        _lay_out(page)
        if max(1, content_height(page)) < used:  # something gave way that has to be seen
            page.resize(wide, before)
            _lay_out(page)
    return used


def _lay_out(page: QWidget) -> None:
    layout = page.layout()
    if layout is not None:
        layout.activate()
    settle_layouts(page)
