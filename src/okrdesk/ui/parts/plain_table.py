"""A table for reading: rows chosen whole, one column takes the room. Must not hold rows."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from okrdesk.ui.appearance import Appearance

_ROW, _HEAD = 29, 26
_ENOUGH = 260  # pixels at 100 % that a column which shares has before others grow


def set_up_for_reading(table: QTableView, name: str, model: QAbstractItemModel) -> None:
    """Rows are chosen whole, nothing is edited, Tab goes on; `name` is read aloud."""
    table.setAccessibleName(name)
    table.setModel(model)
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
    of `grows` becomes as wide as that says where the sharing ones have enough.
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
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._widths, self._gives_way = look, widths, gives_way
        self._grows = grows or {}
        set_up_for_reading(self, name, model)
        self.doubleClicked.connect(self.opened)
        look.changed.connect(self.fit)
        self.fit()

    def set_narrow(self, narrow: bool) -> None:
        """Leave out the columns that give way, or show them again."""
        for place in self._gives_way:
            self.setColumnHidden(place, narrow)

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

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._grows:
            self.fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)
