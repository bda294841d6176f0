"""The tree of objectives and key results as a view. Must not read figures itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPixmap,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem

from okrdesk.domain.overriding import override
from okrdesk.domain.tree_reading import KeyResultReading, ObjectiveReading
from okrdesk.domain.words import tr
from okrdesk.qtmodels.roles import RECORD
from okrdesk.qtmodels.tree_filter import TreeFilter, Wanted
from okrdesk.qtmodels.tree_model import COLUMNS, TreeModel
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.cell_drafts import CellDrafts
from okrdesk.ui.panes.dragged_rows import DraggedRows, title_card
from okrdesk.ui.panes.tree_columns import column_widths, in_pixels
from okrdesk.ui.panes.tree_delegate import TreeDelegate
from okrdesk.ui.panes.tree_header import TreeHeader
from okrdesk.ui.parts.mirrored import from_start

_LONG = 300  # rows


class TreeView(DraggedRows):
    """Rows painted by a delegate; `chosen` as one moves, `opened` on Enter or double click."""

    chosen = Signal(str, str)
    opened = Signal(str, str)
    menu_asked = Signal(QPoint)

    def __init__(self, look: Appearance, model: TreeModel, drafts: CellDrafts) -> None:
        super().__init__()
        self._look, self._tree = look, model
        self._fitted: tuple[dict[str, float], float] = ({}, 0.0)
        self._is_new = self._is_unfit = True  # since nobody saw it
        self._narrowest = QSize(), 0  # the viewport's width, by the view's size
        self._model = TreeFilter(model, self)
        self.setAccessibleName(tr("Objectives and key results"))
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.editing = delegate = TreeDelegate(look, self, model, drafts)
        delegate.retitled.connect(self._retitle, Qt.ConnectionType.QueuedConnection)
        self.setItemDelegate(delegate)
        self.setModel(self._model)
        header = TreeHeader(look, self)
        self.setHeader(header)
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(10)
        self.activated.connect(self._open)
        self.selectionModel().currentChanged.connect(self._choose)
        self._model.modelReset.connect(self._show_anew)
        model.settled.connect(self._fit_seen)
        self._model.rowsInserted.connect(self._expand_new)
        look.changed.connect(self._fit_seen)
        self.verticalScrollBar().valueChanged.connect(self._show_more)

    def show_record(self, record_id: str) -> None:
        """Make the row of a record the current one, if it is here."""
        there = self._tree.index_of(record_id)
        if self._model.has_more and not self._model.mapFromSource(there).isValid():
            self._model.show_all()
            self._unfold()
        index = self._model.mapFromSource(there)
        if index.isValid():
            self.setCurrentIndex(index)

    def show_only(self, wanted: Wanted) -> int:
        """Show only the rows that fit, unfolded and from the top; how many those are.

        Where nothing else is wanted than before, all stays where it is.
        """
        if self._model.want(wanted):
            self._unfold()
            self.verticalScrollBar().setValue(0)
        return self._model.count()

    def edit_title(self) -> None:
        """Open the editor in the title of the current row; Enter keeps it, Esc leaves it."""
        index = self.currentIndex().siblingAtColumn(0)
        if index.isValid() and self.state() is not QAbstractItemView.State.EditingState:
            self.edit(index)

    @override
    def why_not(self, carried: str, onto: QModelIndex) -> str:
        return self._tree.why_not(carried, self._model.mapToSource(onto))

    @override
    def card(self, title: str) -> QPixmap:
        return title_card(title, self._look.theme, self._look.zoom, self.devicePixelRatioF())

    def _retitle(self, index: QPersistentModelIndex, text: str) -> None:
        if index.isValid() and self._model.setData(index, text):
            self.editing.let_go(index)

    def reading(self, index: QModelIndex | QPersistentModelIndex) -> object:
        """The reading of a row."""
        return index.sibling(index.row(), 0).data(RECORD)

    def _fit(self) -> None:
        zoom, header = self._look.zoom, self.header()
        wide = column_widths(self._tree, self._room() / zoom)
        if (wide, zoom) == self._fitted:
            return
        self._fitted = (wide, zoom)
        pixels = in_pixels(wide, zoom)
        header.setFixedHeight(self._look.px(24))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for place, column in enumerate(COLUMNS):
            self.setColumnHidden(place, not wide[column.id])
            if wide[column.id]:
                header.resizeSection(place, pixels[column.id])
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def _room(self) -> int:
        """What is left beside a bar that was there at this size, though it may be gone by now.

        Titles that get its width back may need a line less, so that it goes, and comes back.
        """
        now = self.viewport().width() or self.width()
        size, least = self._narrowest
        self._narrowest = self.size(), min(now, least) if size == self.size() else now
        return self._narrowest[1]

    def _fit_seen(self) -> None:
        self._is_unfit = not self.isVisible()
        if not self._is_unfit:
            self._fit()

    def _show_anew(self) -> None:
        """Another cycle is shown; where nobody sees it that waits until somebody does."""
        self._is_new = not self.isVisible()
        if not self._is_new:
            self._fit()
            self._unfold()

    def _show_more(self, value: int) -> None:
        """Whoever scrolls to the end of what is shown of a long tree gets more of it."""
        bar = self.verticalScrollBar()
        if self._model.has_more and value >= bar.maximum() - bar.pageStep():
            self._model.show_more()
            self._unfold()

    def _unfold(self) -> None:
        """Show all rows; in a long tree they are of one height, for measuring each takes long."""
        self.setUniformRowHeights(self._model.count() > _LONG)
        self.expandAll()

    def _expand_new(self, parent: QModelIndex, first: int, last: int) -> None:
        for row in range(first, last + 1):
            self.expand(self._model.index(row, 0, parent))
        self.expand(parent)

    def _ids(self, index: QModelIndex | QPersistentModelIndex) -> tuple[str, str]:
        reading = self.reading(index)
        if isinstance(reading, ObjectiveReading):
            return reading.objective.KIND, reading.objective.id
        assert isinstance(reading, KeyResultReading)
        return reading.key_result.KIND, reading.key_result.id

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(*self._ids(index))

    def choose_current(self) -> None:
        """Choose the marked row anew: meanwhile something else may have been chosen elsewhere."""
        self._choose(self.currentIndex())

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(*self._ids(index))

    def _toggle_if_mark(self, event: QMouseEvent) -> None:
        """A click on the fold mark before an objective, or beside it, folds it."""
        index = self.indexAt(event.position().toPoint())
        if index.column() or not self._model.hasChildren(index):
            return
        if from_start(self.viewport(), event.position().x()) < self.editing.words_from(index):
            self.setExpanded(index, not self.isExpanded(index))

    @override
    def drawBranches(
        self, painter: QPainter, rect: object, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The delegate draws the fold mark; Qt's branches are left out."""

    @override
    def drawRow(
        self,
        painter: QPainter,
        options: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        self.editing.paint_row_ground(painter, options, index)
        self.editing.paint_row(painter, options, index)

    @override
    def event(self, event: QEvent) -> bool:
        # F2 is the window's key for the whole form; in the tree it means the words of the row.
        asked = event.type() is QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F2:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_F2:
            self.edit_title()
            return
        editing = self.state() is QAbstractItemView.State.EditingState
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier and not editing
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain and index.isValid():
            self._open(index)
            return
        super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        keyed = event.reason() is QContextMenuEvent.Reason.Keyboard
        if self.currentIndex().isValid() and (keyed or self.indexAt(event.pos()).isValid()):
            self.menu_asked.emit(event.globalPos())

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self._choose(self.currentIndex())  # also where it was current before
            event.ignore()  # it asks for the arithmetic of what it chose

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._toggle_if_mark(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        if self._is_new or self._is_unfit:
            self._fit()
        if self._is_new:
            self._unfold()  # last: with it all rows are laid out
        self._is_new = self._is_unfit = False
        super().showEvent(event)

    @override
    def doItemsLayout(self) -> None:
        # Qt asks for it whenever a style is put on, such as by each parent that it gets.
        if not self._is_new:
            super().doItemsLayout()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self._fit_seen()
        super().resizeEvent(event)
