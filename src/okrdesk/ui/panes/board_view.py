"""The board of gauges as a list view of painted cards. Must not read figures itself."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView

from okrdesk.charts.fold_tag import CardKind, fold_place
from okrdesk.domain.kpi_reading import KpiReading
from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.look.fold import ALONE, Fold
from okrdesk.qtmodels.roles import FOLD, RECORD
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.panes.board_cells import CELLS, GAP, BoardSize
from okrdesk.ui.panes.card_delegate import CardDelegate

_BY_HAND = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.MouseFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)
_KINDS: dict[BoardSize, CardKind] = {
    "compact": "compact",
    "full": "full",
    "rows": "row",
    "short_rows": "row",
}
_TURNS = {Qt.Key.Key_Plus: True, Qt.Key.Key_Minus: False}
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class BoardView(QListView):
    """Cards that fill the width; `opened` on Enter or double click, `chosen` as one moves.

    The view grows with its cards (`all_rows`) so that a page scrolls as one; `most_rows` cuts.
    `turned` (KPI id, unfold) when the segments of a card are to be unfolded or folded.
    """

    opened = Signal(str)
    chosen = Signal(str)
    value_asked = Signal(str)
    turned = Signal(str, bool)
    columns_changed = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, look: Appearance, model: QAbstractItemModel, size: BoardSize) -> None:
        super().__init__()
        self._look, self._size, self._columns = look, size, 0
        self._scale = 1.0
        self._model = model
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setMovement(QListView.Movement.Static)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setObjectName("board")
        self.setAccessibleName(tr("KPIs"))
        self.setItemDelegate(CardDelegate(look, self))
        self.setModel(model)
        self.activated.connect(self._open)
        self.selectionModel().currentChanged.connect(self._choose)
        for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            signal.connect(self._fit)
        look.changed.connect(self._fit)
        self._fit()

    @property
    def kind(self) -> CardKind:
        """How the cards are laid out."""
        return _KINDS[self._size]

    @property
    def board_size(self) -> BoardSize:
        """Which kind of cells is shown."""
        return self._size

    def set_board_size(self, size: BoardSize, scale: float = 1.0) -> None:
        """Show another kind of cells, as large as they are or `scale` times that."""
        if (size, scale) != (self._size, self._scale):
            self._size, self._scale = size, scale
            self._fit()

    @property
    def zoom(self) -> float:
        """How large cards are painted."""
        return self._look.zoom * self._scale

    @property
    def room(self) -> int:
        """How wide all cells are together: it never scrolls by itself.

        To ask Qt's own widget inside takes ten milliseconds of a start, the first time.
        """
        return self.contentsRect().width()

    def columns(self) -> int:
        """How many cells fit beside each other."""
        least, _, most = CELLS[self._size]
        return max(1, min(most, int(self.room // round(self.zoom * (least + GAP)))))

    def cell(self) -> QSize:
        """The size of one cell, gap included, in pixels of the present zoom."""
        _, high, _ = CELLS[self._size]
        # Two pixels less than there are: Qt wraps a row that fills the view to its last pixel.
        return QSize(max(1, (self.room - 2) // self.columns()), round(self.zoom * (high + GAP)))

    def kpi_id(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """The KPI of a cell."""
        reading: KpiReading = index.data(RECORD)
        return reading.kpi.id

    def fold(self, index: QModelIndex | QPersistentModelIndex) -> Fold:
        """How a cell's segments are folded."""
        found: Fold | None = index.data(FOLD)
        return found or ALONE

    def box(self, row: int) -> QRectF:
        """Where the card of a row lies in its cell, from the left of the view, at 100 % zoom."""
        zoom, columns = self.zoom, self.columns()
        wide = (self.room + GAP * zoom) / columns
        place = row % columns
        left = wide * (columns - 1 - place if self.isRightToLeft() else place)
        return QRectF(left / zoom, 0, wide / zoom - GAP, self.cell().height() / zoom - GAP)

    def fold_at(self, index: QModelIndex) -> QRectF:
        """Where the sign stands that unfolds a card, in pixels of the view; empty without one."""
        zoom, top = self.zoom, self.visualRect(index).top()
        card = self.box(index.row())
        place = fold_place(card, self.kind, self.fold(index))
        if self.isRightToLeft():
            place.moveLeft(card.left() + card.right() - place.right())
        return QRectF(
            place.left() * zoom, place.top() * zoom + top, place.width() * zoom,
            place.height() * zoom,
        )  # fmt: skip

    def _turn(self, index: QModelIndex, *, unfold: bool) -> None:
        if index.isValid() and self.fold(index).count:
            self.turned.emit(self.kpi_id(index), unfold)

    def _fit(self) -> None:
        if self.columns() != self._columns:
            self._columns = self.columns()
            self.columns_changed.emit()
        count = self._model.rowCount()
        rows = -(-count // self.columns()) if count else 0
        high = rows * self.cell().height()
        if high != self.maximumHeight() or high != self.minimumHeight():
            self.setFixedHeight(high)
        self.scheduleDelayedItemsLayout()

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.kpi_id(index))

    def choose_current(self) -> None:
        """Choose the marked card anew: meanwhile something else may have been chosen elsewhere."""
        self._choose(self.currentIndex())

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.kpi_id(index))

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        keyed = event.reason() is QContextMenuEvent.Reason.Keyboard
        if self.currentIndex().isValid() and (keyed or self.indexAt(event.pos()).isValid()):
            self.menu_asked.emit(event.globalPos())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and index.isValid():
            self.value_asked.emit(self.kpi_id(index))
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._open(index)
            return
        if event.key() in _TURNS and not event.modifiers() & _HELD:
            self._turn(index, unfold=_TURNS[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self.fold_at(index).contains(event.position()):
            self._turn(index, unfold=not self.fold(index).is_open)
            return
        super().mousePressEvent(event)
        if event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self._choose(self.currentIndex())  # also where it was current before
            event.ignore()  # it asks for the arithmetic of what it chose

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """A focus that nobody put here by hand marks the first card and chooses nothing."""
        if event.reason() not in _BY_HAND:
            with QSignalBlocker(self.selectionModel()):
                super().focusInEvent(event)
        else:
            super().focusInEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)
