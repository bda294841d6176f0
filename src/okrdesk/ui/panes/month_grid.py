"""The bowler grid as a view: actual over target, state and signal by shape. Must not judge."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    QSizeF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from okrdesk.charts.fonts import width
from okrdesk.charts.ink import brush, clean, write
from okrdesk.charts.marks import mark
from okrdesk.domain.month import Cell, Row
from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.look.month_words import SIGNALS, due_words, met_words, span_words, target_words
from okrdesk.look.states import STATES
from okrdesk.qtmodels.month_model import MonthModel
from okrdesk.qtmodels.roles import RECORD
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.zoomed import zoomed

Index = QModelIndex | QPersistentModelIndex
_FIRST, _LAST, _MONTH, _ROW, _HEAD = 176, 76, 76, 46, 30
_WIDEST, _AIR = 240, 18.0  # of the names; around words
_EDGE = 3.0  # from a cell's border to the first mark
_SIGNAL, _SIDE = 21.5, 6.0  # from the value to the signal's square, and how large that is


class MonthGrid(QTableView):
    """Arrows walk the cells; `opened` with a KPI's id on Enter or double click."""

    opened = Signal(str)

    def __init__(self, look: Appearance, session: Session, model: MonthModel) -> None:
        super().__init__()
        self._look, self._model = look, model
        self.setAccessibleName(tr("KPIs by month"))
        self.setModel(model)
        self.setItemDelegate(_CellDelegate(look, session, self))
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(10)
        self.activated.connect(self._open)
        model.modelReset.connect(self._fit)
        look.changed.connect(self._fit)

    def wanted_height(self) -> int:
        """How high it is without scrolling."""
        px = self._look.px
        return px(_HEAD) + px(_ROW) * self._model.rowCount() + 2 * self.frameWidth()

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._model.row(index.row()).kpi.id)

    def _fit(self) -> None:
        """KPI and share keep their widths; where it is narrow the oldest months leave."""
        px, header = self._look.px, self.horizontalHeader()
        header.setFixedHeight(px(_HEAD))
        self.verticalHeader().setDefaultSectionSize(px(_ROW))
        count = self._model.columnCount()
        if not count:
            return
        name, month, met = (px(wide) for wide in self._widths())
        room = self.viewport().width() - name - met
        months = count - 2
        shown = max(1, min(months, room // month))
        for place in range(count):
            first = self.viewport().width() - met - shown * (room // shown)
            edge = {0: first, count - 1: met}.get(place)
            self.setColumnHidden(place, edge is None and place <= months - shown)
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(place, edge or room // shown)

    def _widths(self) -> tuple[int, int, int]:
        """Of name, month and share in pixels of 100 %: words that are always there have room."""
        month = self._model.month
        if month is None:
            return _FIRST, _MONTH, _LAST
        spans = (width("note", span_words(row.kpi)) for row in month.rows)
        name = min(_WIDEST, max((*spans, _FIRST - _AIR)) + _AIR)
        cell = max(_MONTH, width("note", due_words(month.months[-1])) + _AIR / 2)
        met = max(_LAST, width("note_strong", tr("Target met")) + _AIR)
        return ceil(name), ceil(cell), ceil(met)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.modifiers() == Qt.KeyboardModifier.AltModifier:
            event.ignore()  # it asks for the arithmetic of what it chose

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)


class _CellDelegate(QStyledItemDelegate):
    """Two lines a cell: the value with its marks, the target under it."""

    def __init__(self, look: Appearance, session: Session, view: MonthGrid) -> None:
        super().__init__(view)
        self._look, self._session, self._view = look, session, view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(10, self._look.px(_ROW))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        found = index.data(RECORD)
        with zoomed(
            painter, option.rect, self._look.zoom, mirrored=self._view.isRightToLeft()
        ) as box:
            clean(painter)
            self._paint_ground(painter, box, option, index, found)
            self._paint_found(painter, box, index, found)

    def _paint_found(self, painter: QPainter, box: QRectF, index: Index, found: object) -> None:
        if isinstance(found, Row) and index.column() == 0:
            self._paint_name(painter, box, found)
        elif isinstance(found, Row):
            self._paint_met(painter, box, found)
        elif isinstance(found, Cell):
            row = index.sibling(index.row(), 0).data(RECORD)
            self._paint_cell(painter, box, row, found, str(index.data()))

    def _paint_ground(
        self,
        painter: QPainter,
        box: QRectF,
        option: QStyleOptionViewItem,
        index: Index,
        found: object,
    ) -> None:
        theme = self._look.theme
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        running = isinstance(found, Cell) and self._is_running(found)
        if chosen or running:
            painter.fillRect(box, QColor(theme.selection))
        painter.setPen(QPen(QColor(theme.line), 1))
        low = box.bottom() - 0.5
        if index.row() < self._view.model().rowCount() - 1:  # the card's edge is below
            painter.drawLine(QPointF(0, low), QPointF(box.right(), low))
        if index.column():
            painter.drawLine(QPointF(0.5, 0), QPointF(0.5, box.bottom()))
        if chosen and self._view.hasFocus():
            painter.setPen(QPen(QColor(theme.text), 2))
            painter.drawRect(box.adjusted(1.5, 1, -1, -2))

    def _is_running(self, cell: Cell) -> bool:
        return cell.month.end >= self._session.today

    def _paint_name(self, painter: QPainter, box: QRectF, row: Row) -> None:
        theme, room = self._look.theme, box.width() - 18
        write(painter, "table_strong", theme.text, 9, 20, row.kpi.name, room=room)
        write(painter, "note", theme.muted, 9, 36, span_words(row.kpi), room=room)

    def _paint_met(self, painter: QPainter, box: QRectF, row: Row) -> None:
        theme, right = self._look.theme, box.right() - 8
        write(painter, "small_strong", theme.text, right, 20, met_words(row), align="right")
        words = tr("months") if row.due else ""
        write(painter, "note", theme.muted, right, 36, words, align="right")

    def _paint_cell(
        self, painter: QPainter, box: QRectF, row: Row, cell: Cell, actual: str
    ) -> None:
        theme, right, ws = self._look.theme, box.right() - 7, self._session.workspace
        room = box.width() - 10
        running = self._is_running(cell)
        if cell.actual is None and cell.state == "no_data" and not running:
            write(painter, "small", theme.muted, right, 20, "–", align="right")
            return
        silent = "no_data" if running else "out_of_date"
        state = STATES[cell.state if cell.actual is not None else silent]
        left = right
        if actual:
            left -= min(room - 12, width("small_strong", actual))
            write(painter, "small_strong", theme.text, right, 20, actual, align="right",
                  room=room - 12)  # fmt: skip
        mark(painter, QPointF(left - 9, 16), 3.8, state.shape, theme.of(state.colour))
        if cell.signal is not None:
            clean(painter)
            painter.setBrush(brush(theme.of(SIGNALS[cell.signal][1])))
            beside = left - _SIGNAL >= _EDGE  # else it stands before the target
            at = QPointF(left - _SIGNAL, 13) if beside else QPointF(_EDGE, 29)
            painter.drawRect(QRectF(at, QSizeF(_SIDE, _SIDE)))
        target = target_words(ws, row.kpi, cell, running=running)
        write(painter, "note", theme.muted, right, 36, target, align="right", room=room)
