"""A row of the list at the left, and how it is painted. Must not know where it leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from okrdesk.charts.ink import write_in
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.overriding import override
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.icons import draw_icon, draw_state
from okrdesk.ui.parts.mirrored import mirror

if TYPE_CHECKING:
    from okrdesk.ui.panes.side_list import SideList

SIDE_ROW = Qt.ItemDataRole.UserRole + 1
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


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


class SideDelegate(QStyledItemDelegate):
    """Paints one row of the side list."""

    def __init__(self, look: Appearance, view: SideList) -> None:
        super().__init__(view)
        self._look, self._view = look, view

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        shown: SideRow = index.data(SIDE_ROW)
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
        shown: SideRow = index.data(SIDE_ROW)
        painter.save()
        mirror(painter, self._view.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        if shown.place and self._is_shown(index):
            self._paint_place(painter, rect, shown, option.state)
        elif self._is_shown(index):
            self._paint_heading(painter, rect, shown)
        painter.restore()

    def _is_shown(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        """Icons only: rows without one leave, and the line before a heading with them."""
        shown: SideRow = index.data(SIDE_ROW)
        if not self._view.narrow or shown.icon:
            return True
        below = index.sibling(index.row() + 1, 0)
        return (
            not shown.place
            and not shown.text
            and below.isValid()
            and below.data(SIDE_ROW).icon != ""
        )

    def _paint_heading(self, painter: QPainter, rect: QRectF, shown: SideRow) -> None:
        px, theme = self._look.px, self._look.theme
        if shown.text:
            painter.setFont(self._look.font(11, QFont.Weight.DemiBold))
            painter.setPen(QColor(theme.muted))
            room = rect.adjusted(px(18), 0, 0, -px(3))
            low = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
            write_in(painter, room, low, shown.text)
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
            mark = QRectF(box.left(), box.top(), 3, box.height())
            painter.drawRoundedRect(mark, 1.5, 1.5)
        if on and self._view.hasFocus():
            painter.setPen(QColor(theme.text))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), px(6), px(6))
        left = box.left() + px(10)
        if shown.icon:
            size = px(16)
            if self._view.narrow:
                left = box.center().x() - size / 2
            place = QRectF(left, box.center().y() - size / 2, size, size)
            draw_icon(painter, place, shown.icon, theme.text)
            left += size + px(10)
        if not self._view.narrow:
            words = QRectF(left, box.top(), box.right() - px(10) - left, box.height())
            self._paint_words(painter, words, shown, on)

    def _paint_words(self, painter: QPainter, room: QRectF, shown: SideRow, on: bool) -> None:
        px, theme = self._look.px, self._look.theme
        note_font = self._look.font(11, QFont.Weight.Medium)
        painter.setFont(note_font)
        wide = painter.fontMetrics().horizontalAdvance(shown.note)
        painter.setPen(QColor(theme.text if on else theme.muted))
        write_in(painter, room, _RIGHT, shown.note)
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
        write_in(painter, room, _LEFT, text)
