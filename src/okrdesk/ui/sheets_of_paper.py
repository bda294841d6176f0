"""Where a page of the window may be parted into sheets of paper. Must not draw, nor resize it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPoint
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QTableView,
    QTreeView,
    QWidget,
)

from okrdesk.ui.parts.button import Button


def sheets_of(page: QWidget, high: int, step: int) -> list[tuple[int, int]]:
    """(top, foot) of each sheet, at most `step` high; no row or line of words is cut in two.

    What is itself higher than a sheet is cut where the sheet ends. Where a list goes on, the names
    of its columns take their room.
    """
    whole = [(top, foot) for top, foot in _wholes(page) if foot - top < step]
    sheets, top, room = [], 0, step
    while high - top > room:
        foot = _foot(whole, top, top + room)
        sheets.append((top, foot))
        top, room = foot, max(1, step - names_high(page, foot))
    return [*sheets, (top, high)]


def names_high(page: QWidget, top: int) -> int:
    """How high the names of columns are that stand above a sheet which begins at `top`."""
    return max((header.height() for header in columns_over(page, top)), default=0)


def columns_over(page: QWidget, top: int) -> list[QHeaderView]:
    """The names of the columns of those lists that go on where a sheet begins."""
    return [header for view, header in _headed(page) if _goes_on(page, view, header, top)]


def _headed(page: QWidget) -> Iterator[tuple[QAbstractItemView, QHeaderView]]:
    for tree in page.findChildren(QTreeView):
        yield tree, tree.header()
    for table in page.findChildren(QTableView):
        yield table, table.horizontalHeader()


def _goes_on(page: QWidget, view: QAbstractItemView, header: QHeaderView, top: int) -> bool:
    if not view.isVisible() or header.isHidden():
        return False
    begins = header.mapTo(page, QPoint(0, 0)).y()
    inside = begins < top < view.mapTo(page, QPoint(0, view.height())).y()
    return inside and any(foot > top for _, foot in _rows(view, page))


def _foot(whole: list[tuple[int, int]], top: int, limit: int) -> int:
    """The lowest place above `limit` that goes through nothing; `limit` where there is none."""
    foot = limit
    while cut := [start for start, end in whole if start < foot < end]:
        foot = min(cut)
    return foot if foot > top else limit


def _wholes(page: QWidget) -> Iterator[tuple[int, int]]:
    """From where to where each row, line of words and button in sight goes, in the page."""
    for view in page.findChildren(QAbstractItemView):
        if view.isVisible():
            yield from _rows(view, page)
    for kind in (QLabel, Button):
        for part in page.findChildren(kind):
            if part.isVisible():
                top = part.mapTo(page, QPoint(0, 0)).y()
                yield top, top + part.height()


def _rows(view: QAbstractItemView, page: QWidget) -> Iterator[tuple[int, int]]:
    index = view.model().index(0, 0, view.rootIndex())
    offset = view.viewport().mapTo(page, QPoint(0, 0)).y()
    while index.isValid():
        room = view.visualRect(index)
        if room.isValid():
            yield offset + room.top(), offset + room.bottom() + 1
        index = _below(view, index)


def _below(view: QAbstractItemView, index: QModelIndex) -> QModelIndex:
    if isinstance(view, QTreeView):
        return view.indexBelow(index)
    return index.sibling(index.row() + 1, index.column())
