"""The changes as a view: days, who, what, before and after, Undo. Must not undo.

Enter opens a change; the Undo of its row is pressed by click or Delete.
"""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTreeView,
)

from okrdesk.charts.fonts import width
from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.qtmodels.change_words import KIND_WORDS
from okrdesk.qtmodels.history_model import (
    AFTER,
    BEFORE,
    THING,
    TIME,
    UNDO,
    WHAT,
    WHO,
    HistoryModel,
)
from okrdesk.qtmodels.roles import RECORD
from okrdesk.session import Session
from okrdesk.store import HistoryChange
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.panes.change_delegate import PAD, ChangeDelegate

Index = QModelIndex | QPersistentModelIndex
_WIDTHS = {TIME: 54, WHO: 122, WHAT: 74, BEFORE: 118, AFTER: 140, UNDO: 72}
_LEAST_THING = 190
_ENOUGH_THING = 250  # from here on before and after share what is left
_GIVE_WAY = (WHAT, BEFORE, WHO)  # what a narrow list does without, first to last
_HEAD = 26


class HistoryView(QTreeView):
    """`undo_asked` with the id of a change; `opened` on Enter or double click.

    `end_neared`: less than a page of rows is left below.
    """

    undo_asked = Signal(str)
    opened = Signal()
    end_neared = Signal()

    def __init__(self, look: Appearance, session: Session, model: HistoryModel) -> None:
        super().__init__()
        self._look, self._model = look, model
        self.setAccessibleName(tr("Changes"))
        self.setModel(model)
        self.setItemDelegate(ChangeDelegate(look, session, self))
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setSectionsMovable(False)
        header.setSectionsClickable(False)
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(10)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._on_paper = False
        model.modelReset.connect(self._span_all)
        model.rowsInserted.connect(self._span)
        self.activated.connect(self.opened)
        self.verticalScrollBar().valueChanged.connect(self._note_place)
        look.changed.connect(self._fit)

    def set_on_paper(self, on_paper: bool) -> None:
        """Leave the column of Undo out: nobody presses it there."""
        self._on_paper = on_paper
        self.setColumnHidden(UNDO, on_paper)
        self._fit()

    def _note_place(self, value: int) -> None:
        bar = self.verticalScrollBar()
        if value and value + bar.pageStep() >= bar.maximum():
            self.end_neared.emit()

    def change(self, index: Index) -> HistoryChange | None:
        """The change of a row, None on a day's."""
        row = index.sibling(index.row(), 0).data(RECORD) if index.isValid() else None
        return row if isinstance(row, HistoryChange) else None

    def go_to(self, change_id: str) -> None:
        """Make the row of a change the current one, or the first if it is not shown."""
        row = self._model.row_of(change_id)
        if row < 0 and self._model.count():
            row = 1
        self.setCurrentIndex(self._model.index(row, 0) if row >= 0 else QModelIndex())

    def _span_all(self) -> None:
        self._span(QModelIndex(), 0, self._model.rowCount() - 1)
        self._fit()

    def _span(self, _parent: QModelIndex, first: int, last: int) -> None:
        for row in range(first, last + 1):
            if self.change(self._model.index(row, 0)) is None:
                self.setFirstColumnSpanned(row, QModelIndex(), True)

    def _fit(self) -> None:
        px, header = self._look.px, self.header()
        header.setFixedHeight(px(_HEAD))
        wide = {place: px(least) for place, least in _widths().items()}
        room = self.viewport().width() - sum(wide.values())
        room += wide[UNDO] if self._on_paper else 0
        for place in _GIVE_WAY:
            hidden = room < px(_LEAST_THING)
            self.setColumnHidden(place, hidden)
            room += wide[place] if hidden else 0
        more = max(0, room - px(_ENOUGH_THING)) // 3
        wide |= {THING: max(px(80), room - 2 * more)}
        wide |= {place: wide[place] + more for place in (BEFORE, AFTER)}
        for place in range(self._model.columnCount()):
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(place, wide[place])
        self.scheduleDelayedItemsLayout()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.column() == UNDO and event.button() is Qt.MouseButton.LeftButton:
            self._ask_undo(index)
        super().mouseReleaseEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self._ask_undo(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _ask_undo(self, index: QModelIndex) -> None:
        change = self.change(index)
        if change is not None and not change.undone:
            self.undo_asked.emit(change.id)


def _widths() -> dict[int, int]:
    """In pixels of 100 %; what is always the same words has room for them in every language."""
    pressed = max(width("small_strong", tr("Undo")) + 28, width("small", tr("undone")) + 12)
    kinds = max(width("small", words) for words in KIND_WORDS.values()) + 2 * PAD
    least = {UNDO: max(_WIDTHS[UNDO], ceil(pressed)), WHAT: max(_WIDTHS[WHAT], ceil(kinds))}
    return _WIDTHS | least
