"""The list of places at the left. Must not show pages itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem, QWidget

from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.panes.side_delegate import SIDE_ROW, SideDelegate, SideRow

WIDE, NARROW = 192, 52
_THINGS = frozenset({"kpi", "key_result", "objective"})


class SideList(QListWidget):
    """Rows of places; `asked` when one is chosen by key or click.

    `chosen` (kind, id) and `menu_asked` (point of the screen): the menu of what is pinned.
    """

    asked = Signal(str)
    chosen = Signal(str, str)
    menu_asked = Signal(QPoint)

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.narrow = False
        self._rows: tuple[SideRow, ...] = ()
        self.setProperty("look", "left")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Places"))
        self.setItemDelegate(SideDelegate(look, self))
        self.setViewportMargins(0, 10, 0, 10)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._ask)
        look.changed.connect(self._fit)
        self._fit()

    def show_rows(self, rows: Sequence[SideRow]) -> None:
        """Show `rows`, keeping the chosen place; nothing happens when they are as before."""
        if tuple(rows) == self._rows:
            return
        chosen = self.place
        self._rows = tuple(rows)
        self.clear()
        for shown in rows:
            item = QListWidgetItem()
            item.setData(SIDE_ROW, shown)
            spoken = ", ".join(part for part in (shown.text, shown.note) if part)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            item.setToolTip(shown.text if shown.place else "")
            if not shown.place:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(item)
        self.mark(chosen)

    @property
    def place(self) -> str:
        """The place marked at present, empty if none is."""
        item = self.currentItem()
        return "" if item is None else str(item.data(SIDE_ROW).place)

    def mark(self, place: str) -> None:
        """Mark `place` as the one shown, without asking for it."""
        for number, shown in enumerate(self._rows):
            if shown.place and shown.place in (place, place.partition(":")[0]):
                self.setCurrentRow(number)
                return
        self.setCurrentRow(-1)
        self.clearSelection()

    def set_narrow(self, narrow: bool) -> None:
        """Icons only, or icons with words."""
        if narrow != self.narrow:
            self.narrow = narrow
            self._fit()

    def _fit(self) -> None:
        self.setFixedWidth(self._look.px(NARROW if self.narrow else WIDE))
        self.scheduleDelayedItemsLayout()

    def _ask(self, item: QListWidgetItem) -> None:
        place = item.data(SIDE_ROW).place
        if place:
            self.asked.emit(place)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        item = self.itemAt(event.pos())
        place = "" if item is None else str(item.data(SIDE_ROW).place)
        kind, _, record_id = place.partition(":")
        if kind in _THINGS:
            self.chosen.emit(kind, record_id)
            self.menu_asked.emit(event.globalPos())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            item = self.currentItem()
            if item is not None:
                self._ask(item)
            return
        super().keyPressEvent(event)
