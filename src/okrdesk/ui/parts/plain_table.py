"""A table for reading: rows chosen whole, one column takes the room. Must not hold rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from okrdesk.domain.overriding import override
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.isolated import IsolatedCells

_ROW, _HEAD = 29, 26
_ENOUGH = 260  # pixels at 100 % that a column which shares has before others grow
_AIR, _SIDES = 9, 16  # pixels over and beside the words of a cell, together
_TALL = 1 << 16
_LINES = 8  # of one row: words of a thousand letters leave room for other rows


def set_up_for_reading(table: QTableView, name: str, model: QAbstractItemModel) -> None:
    """Rows are chosen whole, nothing is edited, Tab goes on; `name` is read aloud."""
    table.setAccessibleName(name)
    table.setModel(model)
    table.setItemDelegate(IsolatedCells(table))
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.verticalHeader().hide()
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setSectionsClickable(False)


class PlainTable(QTableView):
    """`widths` by column in pixels of 100 %, 0 shares what is left; `opened` on Enter.

    Enter or double click opens; the columns named in `gives_way` leave where it is narrow. A column
    of `grows` becomes as wide as that says where the sharing ones have enough. Rows in sight are as
    high as the words in the columns of `wraps` need: none of those is cut.
    """

    opened = Signal(QModelIndex)

    def __init__(
        self,
        look: Appearance,
        name: str,
        model: QAbstractItemModel,
        widths: Mapping[int, int],
        gives_way: tuple[int, ...] = (),
        grows: Mapping[int, int] | None = None,
        wraps: tuple[int, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._widths, self._gives_way = look, widths, gives_way
        self._grows, self._wraps = grows or {}, wraps
        set_up_for_reading(self, name, model)
        self.setWordWrap(bool(wraps))
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.fit_rows)
        for signal in (
            model.modelReset, model.layoutChanged, model.rowsInserted, model.rowsRemoved,
            model.dataChanged, look.changed,
        ):  # fmt: skip
            signal.connect(self._soon.start)
        self.verticalScrollBar().valueChanged.connect(self.fit_rows)
        self.doubleClicked.connect(self.opened)
        look.changed.connect(self.fit)
        self.fit()

    def set_narrow(self, narrow: bool) -> None:
        """Leave out the columns that give way, or show them again."""
        for place in self._gives_way:
            self.setColumnHidden(place, narrow)
        self._soon.start()

    def fit(self) -> None:
        """Give rows and columns their sizes at the present zoom."""
        px, header = self._look.px, self.horizontalHeader()
        header.setFixedHeight(px(_HEAD))
        self.verticalHeader().setDefaultSectionSize(px(_ROW))
        spare = self._spare()
        for place in range(self.model().columnCount()):
            wide = self._widths.get(place, 0)
            mode = QHeaderView.ResizeMode.Fixed if wide else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(place, mode)
            if wide:
                more = min(self._grows.get(place, wide) - wide, spare)
                header.resizeSection(place, px(wide + more))

    def _spare(self) -> float:
        """What the sharing columns have more than enough, in pixels of 100 %."""
        shown = (p for p in range(self.model().columnCount()) if not self.isColumnHidden(p))
        taken = sum(self._widths.get(place, 0) or _ENOUGH for place in shown)
        return max(0.0, self.viewport().width() / self._look.zoom - taken)

    def fit_rows(self) -> None:
        """Let the rows in sight be as high as their words; a row in hand stays in sight."""
        if not self._wraps:
            return
        now, bottom = self.currentIndex(), self.viewport().height()
        is_seen = self.viewport().rect().intersects(self.visualRect(now))
        row = max(0, self.rowAt(0))
        most = _LINES * self.fontMetrics().lineSpacing()
        while row < self.model().rowCount() and self.rowViewportPosition(row) < bottom:
            self.fit_row(row, self._wraps, most)
            row += 1
        if is_seen:
            self.scrollTo(now)

    def fit_row(self, row: int, places: Iterable[int], most: int = _TALL) -> None:
        """As high as the words in those columns, `most` pixels of them."""
        wanted = min(most, max((self._high(row, place) for place in places), default=0)) + _AIR
        wanted = max(self.verticalHeader().defaultSectionSize(), wanted)
        if wanted != self.rowHeight(row):
            self.setRowHeight(row, wanted)

    def _high(self, row: int, place: int) -> int:
        words = str(self.model().index(row, place).data() or "")
        if self.isColumnHidden(place) or not words:
            return 0
        room = QRect(0, 0, max(1, self.columnWidth(place) - _SIDES), _TALL)
        return self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, words).height()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit_rows()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._grows:
            self.fit()
        self.fit_rows()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)
