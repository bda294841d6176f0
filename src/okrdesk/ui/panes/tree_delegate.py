"""Paints the rows of the tree, column by column. Must not compute what it paints."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QStyle,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from okrdesk.charts.fonts import elided, width
from okrdesk.charts.ink import write
from okrdesk.charts.marks import chip_width, paint_chip, paint_initials
from okrdesk.charts.progress_bar import paint_progress
from okrdesk.domain.overriding import override
from okrdesk.domain.records import KeyResult, Objective
from okrdesk.domain.tree_reading import KeyResultReading, ObjectiveReading
from okrdesk.look.numbers import show_share
from okrdesk.look.states import STATES
from okrdesk.look.tree_words import confidence_words
from okrdesk.qtmodels.columns import Column
from okrdesk.qtmodels.roles import RECORD
from okrdesk.qtmodels.tree_model import COLUMNS, Row, TreeModel
from okrdesk.qtmodels.tree_node import id_of
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.cell_drafts import Cell, CellDrafts
from okrdesk.ui.panes.tree_columns import status_words
from okrdesk.ui.panes.tree_title import (
    BASE,
    PAD,
    paint_title,
    row_height,
    title_left,
    title_lines,
)
from okrdesk.ui.parts.cell_editing import CellEditing
from okrdesk.ui.parts.mirrored import at_start
from okrdesk.ui.parts.zoomed import zoomed

Index = QModelIndex | QPersistentModelIndex
Reading = ObjectiveReading | KeyResultReading
_BAR, _SHARE = 84.0, 34.0  # _SHARE: room for "0.64"
_LINES = 2  # of a title that its column would cut
_EDGE = 4.0  # from the edge of an editor to its words


def title_cell(index: Index) -> Cell:
    """The title of a row, as it is edited in place."""
    reading: Reading = index.sibling(index.row(), 0).data(RECORD)
    kind = Objective.KIND if isinstance(reading, ObjectiveReading) else KeyResult.KIND
    return Cell(kind, id_of(reading), "title")


@dataclass(frozen=True, slots=True)
class _Cell:
    """One cell that is painted; `index` is that of its row's first one."""

    column: Column[Row]
    text: str
    index: Index
    reading: Reading


class TreeDelegate(CellEditing):
    """Text comes from the model's columns, figures from its readings, strokes from charts.

    `retitled` with the index and the words that an editor leaves behind.
    """

    retitled = Signal(QPersistentModelIndex, str)

    def __init__(
        self, look: Appearance, view: QTreeView, tree: TreeModel, drafts: CellDrafts
    ) -> None:
        super().__init__(view, drafts, title_cell)
        self._look, self._view, self._tree = look, view, tree
        self._cells: dict[str, Callable[[QPainter, QRectF, _Cell], None]] = {
            "title": self._paint_title,
            "owner": self._paint_owner,
            "progress": self._paint_bar,
            "confidence": self._paint_confidence,
            "status": self._paint_status,
        }

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if index.column():  # the title says how high its row is
            return QSize(10, 0)
        reading: Reading = index.data(RECORD)
        return QSize(10, self._look.px(row_height(reading, len(self._lines(reading)))))

    def paint_row_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """What lies under a whole row: selection, its mark, focus, the line to the next one."""
        theme = self._look.theme
        rect = QRectF(option.rect)
        chosen = self._view.selectionModel().isSelected(index)
        state = option.state
        if chosen:
            # The frame below says where the keys are; a darker ground would hide a bar's track.
            painter.fillRect(rect, QColor(theme.selection))
            mark = at_start(rect, 3, mirrored=self._view.isRightToLeft())
            painter.fillRect(mark, QColor(theme.text))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(theme.page))
        low = rect.bottom()
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.drawLine(QPointF(rect.left(), low - 0.5), QPointF(rect.right(), low - 0.5))
        current = self._view.currentIndex()
        here = (current.row(), current.parent()) == (index.row(), index.parent())
        if here and self._view.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.text), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A whole row: its model is asked once, not once for each cell and again by Qt."""
        reading: Reading = index.data(RECORD)
        header, rect = self._view.header(), option.rect
        for place, column in enumerate(COLUMNS):
            if not header.isSectionHidden(place):
                left, wide = header.sectionViewportPosition(place), header.sectionSize(place)
                cell = _Cell(column, self._tree.text(reading, place), index, reading)
                self._paint_cell(painter, QRect(left, rect.top(), wide, rect.height()), cell)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell, as while a row is dragged."""
        first, place = index.sibling(index.row(), 0), index.column()
        reading: Reading = first.data(RECORD)
        cell = _Cell(COLUMNS[place], self._tree.text(reading, place), first, reading)
        self._paint_cell(painter, option.rect, cell)

    def _paint_cell(self, painter: QPainter, rect: QRect, cell: _Cell) -> None:
        with zoomed(painter, rect, self._look.zoom, mirrored=self._view.isRightToLeft()) as box:
            self._cells.get(cell.column.id, self._paint_text)(painter, box, cell)

    def _paint_text(self, painter: QPainter, box: QRectF, cell: _Cell) -> None:
        theme, right = self._look.theme, cell.column.right
        base = box.center().y() + BASE
        room = box.width() - 2 * PAD
        if right:
            end = box.right() - PAD
            write(painter, "table", theme.text, end, base, cell.text, align="right", room=room)
        else:
            write(painter, "table", theme.muted, box.left() + PAD, base, cell.text, room=room)

    def _paint_title(self, painter: QPainter, box: QRectF, cell: _Cell) -> None:
        index, reading = cell.index, cell.reading
        folds = isinstance(reading, ObjectiveReading) and index.model().hasChildren(index)
        paint_title(
            painter,
            box,
            reading,
            self._lines(reading),
            box.left() + title_left(reading, self._depth(reading)),
            self._look.theme,
            is_open=self._view.isExpanded(index) if folds else None,
        )

    def _lines(self, reading: Reading) -> tuple[str, ...]:
        """The lines of a title: one where all rows are of one height."""
        wide = self._view.header().sectionSize(0) / self._look.zoom
        most = 1 if self._view.uniformRowHeights() else _LINES
        return title_lines(reading, self._depth(reading), wide, most)

    def words_from(self, index: Index) -> float:
        """Where the words of a title begin, in pixels from where its row begins."""
        reading: Reading = index.sibling(index.row(), 0).data(RECORD)
        return title_left(reading, self._depth(reading)) * self._look.zoom

    @override
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """The editor of a title stands where its words stood; the other cells stay in sight."""
        left = round(self.words_from(index) - _EDGE * self._look.zoom)
        place = option.rect.adjusted(left, 1, -2, -2)
        editor.setGeometry(QStyle.visualRect(self._view.layoutDirection(), option.rect, place))

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """The title is changed once its editor is gone: what follows a change moves the focus."""
        text = str(editor.property("text"))
        if text != index.data(Qt.ItemDataRole.EditRole):
            self.retitled.emit(QPersistentModelIndex(index), text)

    def _depth(self, reading: Reading) -> int:
        """How many rows are above it; a row that is about to go stands at the top."""
        node, depth = self._tree.node_of(id_of(reading)), -1
        while node is not None and node.parent is not None:
            node, depth = node.parent, depth + 1
        return max(0, depth)

    def _paint_owner(self, painter: QPainter, box: QRectF, cell: _Cell) -> None:
        if cell.text:
            paint_initials(painter, box.center(), cell.text, self._look.theme)

    def _paint_bar(self, painter: QPainter, box: QRectF, cell: _Cell) -> None:
        theme, reading = self._look.theme, cell.reading
        wide = min(_BAR, box.width() - 2 * PAD - _SHARE)
        bar = QRectF(box.left() + PAD, box.top(), wide, box.height())
        look = STATES[reading.shown_status]
        paint_progress(painter, bar, reading.progress, reading.expected, look, theme)
        style = "table_strong" if isinstance(reading, ObjectiveReading) else "table"
        shown = show_share(reading.progress)
        right, base = box.right() - PAD, box.center().y() + BASE
        write(painter, style, theme.text, right, base, shown, align="right")

    def _paint_confidence(self, painter: QPainter, box: QRectF, cell: _Cell) -> None:
        theme, base = self._look.theme, box.center().y() + BASE
        shown, behind = confidence_words(cell.reading)
        left = box.left() + PAD
        left += write(painter, "table_strong", theme.text, left, base, shown) + 4
        room = box.right() - left - 2
        if width("note", behind) <= room:  # half of "was 7" says nothing
            write(painter, "note", theme.muted, left, base, behind)

    def _paint_status(self, painter: QPainter, box: QRectF, cell: _Cell) -> None:
        reading = cell.reading
        words = status_words(reading, box.width() - 2 * PAD)
        self._paint_chip_left(painter, box, words, reading.shown_status)

    def _paint_chip_left(self, painter: QPainter, box: QRectF, word: str, status: str) -> None:
        room = box.width() - 2 * PAD
        word = elided("chip", word, int(room - chip_width("")))
        right = QPointF(box.left() + PAD + chip_width(word), box.center().y())
        paint_chip(painter, right, STATES[status], self._look.theme, word, room)
