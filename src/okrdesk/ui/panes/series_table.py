"""A KPI's values as an editable table. Must not read or write values: its model does."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from okrdesk.charts.signal_marks import paint_signal_mark, shape_of, signal_tone
from okrdesk.domain.errors import OkrError, TwoReadingsError
from okrdesk.domain.overriding import override
from okrdesk.domain.records import Kpi
from okrdesk.domain.words import tr
from okrdesk.qtmodels.roles import RECORD
from okrdesk.qtmodels.series_model import COLUMNS, SeriesModel, SeriesRow
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.cell_drafts import Cell, CellDrafts
from okrdesk.ui.parts.cell_editing import CellEditing, Index
from okrdesk.ui.parts.isolated import isolated
from okrdesk.ui.parts.zoomed import zoomed

_NARROW = {"period": 0, "value": 52, "change": 60, "origin": 60}  # at least; 0: what is left
_MEASURED = 40  # so many of the newest rows say how wide a column has to be
_BESIDE = 18  # what a cell keeps free beside its words, and a pixel for each rounding
_WIDE = {"period": 200, "value": 110, "change": 120, "origin": 120, "note": 0}
_PERIOD, _VALUE = (
    next(place for place, column in enumerate(COLUMNS) if column.id == name)
    for name in ("period", "value")
)
_MARK = 8.0  # pixels at 100 % from the end of a period to the middle of its signal


class _SeriesCells(CellEditing):
    """A value stands out from what is said about it.

    `ambiguous` (a refusal, the cell) when it is one of two numbers: the text stays a draft; `begun`
    when one types into a cell.
    """

    ambiguous = Signal(object, object)
    begun = Signal()

    def __init__(self, look: Appearance, view: SeriesTable, drafts: CellDrafts) -> None:
        super().__init__(view, drafts, value_cell)
        self._look = look

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        row: SeriesRow = index.data(RECORD)
        if index.column() == _PERIOD and row.rule:
            self._paint_signal(painter, option, row)

    def _paint_signal(
        self, painter: QPainter, option: QStyleOptionViewItem, row: SeriesRow
    ) -> None:
        """Beside its value, in the shape that the chart has for its rule."""
        look, mirrored = self._look, option.direction is Qt.LayoutDirection.RightToLeft
        with zoomed(painter, option.rect, look.zoom, mirrored=mirrored) as box:
            at = QPointF(box.right() - _MARK, box.center().y())
            ink = look.theme.of(signal_tone(row.signal))
            paint_signal_mark(painter, at, shape_of(str(row.rule)), ink, look.theme.card)

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        self.begun.emit()
        return super().createEditor(parent, option, index)

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        try:
            if index.column() == _VALUE and isinstance(model, SeriesModel):
                model.read_text(str(editor.property("text")))
        except TwoReadingsError as refusal:
            self.ambiguous.emit(refusal, value_cell(index))
        except OkrError:  # said by the session, as every other refusal
            super().setModelData(editor, model, index)
        else:
            super().setModelData(editor, model, index)

    @override
    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.text = isolated(option.text, option.direction)
        if index.column() == _VALUE:
            option.font = _strong(option.font)


def _strong(font: QFont) -> QFont:
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    return strong


def value_cell(index: Index) -> Cell:
    """A value or a note of one period, as it is edited in place."""
    row: SeriesRow = index.data(RECORD)
    return Cell(Kpi.KIND, row.kpi.id, COLUMNS[index.column()].id, row.period.start.isoformat())


class SeriesTable(QTableView):
    """F2 or typing edits, Del asks to leave a value out (`leaves_out`)."""

    leaves_out = Signal(object)

    def __init__(
        self, look: Appearance, drafts: CellDrafts, *, wide: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._widths = _WIDE if wide else _NARROW
        self._kept: SeriesModel | None = None
        self.editing = _SeriesCells(look, self, drafts)
        self.setItemDelegate(self.editing)
        self.setAccessibleName(tr("Values"))
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        look.changed.connect(self._fit)

    def show_series(self, model: SeriesModel) -> None:
        """Show a KPI's values; the newest that is there becomes the current one."""
        self._kept = model
        self.setModel(model)
        for place, column in enumerate(COLUMNS):
            self.setColumnHidden(place, column.id not in self._widths)
        self._fit()
        self.setCurrentIndex(model.index(min(1, model.rowCount() - 1), 1))

    def row_of(self, index: QModelIndex) -> SeriesRow | None:
        """The row at an index."""
        row: SeriesRow | None = index.data(RECORD) if index.isValid() else None
        return row

    def edit_current(self) -> None:
        """Open the editor in the value of the current row."""
        index = self.currentIndex()
        if index.isValid():
            self.edit(index.siblingAtColumn(1))

    def edit_cell(self, cell: Cell) -> bool:
        """Open the editor in a cell; False if that is not shown here."""
        index = self._index_of(cell)
        if index is None:
            return False
        self.setCurrentIndex(index)
        self.edit(index)
        return True

    def take(self, cell: Cell, text: str) -> None:
        """Record a text in a cell as if it had been typed there."""
        index = self._index_of(cell)
        if index is not None and self.model().setData(index, text):
            self.editing.let_go(index)

    def _index_of(self, cell: Cell) -> QModelIndex | None:
        """Where a cell is shown."""
        column = next(place for place, one in enumerate(COLUMNS) if one.id == cell.field)
        found = (self.model().index(row, column) for row in range(self.model().rowCount()))
        shown = () if self.isColumnHidden(column) else found
        return next((index for index in shown if value_cell(index) == cell), None)

    def _fit(self) -> None:
        px, header = self._look.px, self.horizontalHeader()
        self.verticalHeader().setDefaultSectionSize(px(27))
        header.setFixedHeight(px(26))
        for place, column in enumerate(COLUMNS):
            wide = self._widths.get(column.id, -1)
            if wide == 0:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
            elif wide > 0:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
                header.resizeSection(place, max(px(wide), self._width_of_words(place)))

    def _width_of_words(self, place: int) -> int:
        """What the words of a column take, in this language and at this zoom."""
        model = self._kept
        if model is None:
            return 0
        rows = range(min(_MEASURED, model.rowCount()))
        words = [str(model.index(row, place).data() or "") for row in rows]
        words.append(str(model.headerData(place, Qt.Orientation.Horizontal) or ""))
        font = _strong(self.font()) if place == _VALUE else self.font()
        widest = max((QFontMetrics(font).horizontalAdvance(one) for one in words), default=0)
        return widest + self._look.px(_BESIDE)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() is QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
            return
        row = self.row_of(self.currentIndex())
        if event.key() == Qt.Key.Key_Delete and row is not None and row.point is not None:
            self.leaves_out.emit(row)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_current()
            return
        super().keyPressEvent(event)
