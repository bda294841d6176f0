"""The list of places at the left. Must not show pages itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QLineF,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.icons import draw_icon, draw_state

_ROW = Qt.ItemDataRole.UserRole + 1
WIDE, NARROW = 192, 52
_THINGS = frozenset({"kpi", "key_result", "objective"})


@dataclass(frozen=True, slots=True)
class SideRow:
    """A place, or a heading when `place` is empty (a bare line when `text` is empty too).

    `note` stands at the right; `state` names a state whose shape stands before it.
    """

    text: str
    place: str = ""
    icon: str = ""
    note: str = ""
    state: str = ""


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
        self.setItemDelegate(_SideDelegate(look, self))
        self.setViewportMargins(0, 10, 0, 10)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._ask)
        look.changed.connect(self._fit)
        self._fit()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # drawn so in every language

    def show_rows(self, rows: Sequence[SideRow]) -> None:
        """Show `rows`, keeping the chosen place; nothing happens when they are as before."""
        if tuple(rows) == self._rows:
            return
        chosen = self.place
        self._rows = tuple(rows)
        self.clear()
        for shown in rows:
            item = QListWidgetItem()
            item.setData(_ROW, shown)
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
        return "" if item is None else str(item.data(_ROW).place)

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
        self.viewport().update()

    def _ask(self, item: QListWidgetItem) -> None:
        place = item.data(_ROW).place
        if place:
            self.asked.emit(place)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        item = self.itemAt(event.pos())
        place = "" if item is None else str(item.data(_ROW).place)
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


class _SideDelegate(QStyledItemDelegate):
    """Paints one row of the side list."""

    def __init__(self, look: Appearance, view: SideList) -> None:
        super().__init__(view)
        self._look, self._view = look, view

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        shown: SideRow = index.data(_ROW)
        px = self._look.px
        if not self._is_shown(index):
            return QSize(0, 0)
        if not shown.place:
            return QSize(0, px(25 if shown.text else 17))
        return QSize(px(40), px(32 if shown.icon else 27))

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        shown: SideRow = index.data(_ROW)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        if shown.place and self._is_shown(index):
            self._paint_place(painter, rect, shown, option.state)
        elif self._is_shown(index):
            self._paint_heading(painter, rect, shown)
        painter.restore()

    def _is_shown(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        """Icons only: rows without one leave, and the line before a heading with them."""
        shown: SideRow = index.data(_ROW)
        if not self._view.narrow or shown.icon:
            return True
        below = index.sibling(index.row() + 1, 0)
        return (
            not shown.place and not shown.text and below.isValid() and below.data(_ROW).icon != ""
        )

    def _paint_heading(self, painter: QPainter, rect: QRectF, shown: SideRow) -> None:
        px, theme = self._look.px, self._look.theme
        if shown.text:
            painter.setFont(self._look.font(11, QFont.Weight.DemiBold))
            painter.setPen(QColor(theme.muted))
            room = rect.adjusted(px(18), 0, 0, -px(3))
            painter.drawText(room, Qt.AlignmentFlag.AlignBottom, shown.text)
            return
        painter.setPen(QColor(theme.line))
        middle = round(rect.center().y()) + 0.5
        painter.drawLine(QLineF(rect.left() + px(18), middle, rect.right() - px(18), middle))

    def _paint_place(
        self, painter: QPainter, rect: QRectF, shown: SideRow, state: QStyle.StateFlag
    ) -> None:
        px, theme = self._look.px, self._look.theme
        box = rect.adjusted(px(8), 0.5, -px(8), -0.5)
        on = bool(state & QStyle.StateFlag.State_Selected)
        if on or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.usual if on else theme.selection))
            painter.drawRoundedRect(box, px(7), px(7))
        if on:
            painter.setBrush(QColor(theme.text))
            painter.drawRoundedRect(QRectF(box.left(), box.top(), 3, box.height()), 1.5, 1.5)
        if on and self._view.hasFocus():
            painter.setPen(QColor(theme.text))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), px(6), px(6))
        left = box.left() + px(10)
        if shown.icon:
            size = px(16)
            if self._view.narrow:
                left = box.center().x() - size / 2
            draw_icon(
                painter, QRectF(left, box.center().y() - size / 2, size, size), shown.icon,
                theme.text,
            )  # fmt: skip
            left += size + px(10)
        if not self._view.narrow:
            self._paint_words(painter, QRectF(left, box.top(), box.right() - px(10) - left,
                                              box.height()), shown, on)  # fmt: skip

    def _paint_words(self, painter: QPainter, room: QRectF, shown: SideRow, on: bool) -> None:
        px, theme = self._look.px, self._look.theme
        note_font = self._look.font(11, QFont.Weight.Medium)
        painter.setFont(note_font)
        wide = painter.fontMetrics().horizontalAdvance(shown.note)
        painter.setPen(QColor(theme.text if on else theme.muted))
        painter.drawText(room, _RIGHT, shown.note)
        if shown.state:
            size = px(11)
            wide += size + (px(5) if shown.note else 0)
            box = QRectF(room.right() - wide, room.center().y() - size / 2, size, size)
            draw_state(painter, box, shown.state, theme)
        weight = QFont.Weight.Medium if shown.icon else QFont.Weight.Normal
        painter.setFont(self._look.font(13, QFont.Weight.DemiBold if on else weight))
        painter.setPen(QColor(theme.text))
        space = room.width() - wide - px(6)
        text = painter.fontMetrics().elidedText(
            shown.text, Qt.TextElideMode.ElideRight, round(space)
        )
        painter.drawText(room, _LEFT, text)


_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
