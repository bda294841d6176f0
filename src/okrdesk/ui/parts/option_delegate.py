"""Paints a row of a long list of choices. Must not search or choose."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from okrdesk.domain.overriding import override
from okrdesk.qtmodels.roles import MATCHES
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.found_words import paint_found, paint_found_ground
from okrdesk.ui.parts.icons import draw_icon
from okrdesk.ui.parts.mirrored import mirror

Index = QModelIndex | QPersistentModelIndex
ROW = 30  # pixels at 100 %
_SIDE, _TICK, _GAP = 16, 15, 9


class OptionDelegate(QStyledItemDelegate):
    """The words with the letters that fit, and a tick before what is chosen already."""

    def __init__(self, look: Appearance, view: QListView) -> None:
        super().__init__(view)
        self._look, self._view = look, view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._look.px(100), self._look.px(ROW))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        px, rect, state = self._look.px, QRectF(option.rect), option.state
        painter.save()
        mirror(painter, self._view.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_found_ground(
            painter,
            self._look,
            rect,
            chosen=bool(state & QStyle.StateFlag.State_Selected),
            pointed=bool(state & QStyle.StateFlag.State_MouseOver),
        )
        left, tick = rect.left() + px(_SIDE), float(px(_TICK))
        if index.data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked:
            box = QRectF(left, rect.center().y() - tick / 2, tick, tick)
            draw_icon(painter, box, "check", self._look.theme.text)
        left += tick + px(_GAP)
        room = QRectF(left, rect.top(), rect.right() - px(_SIDE) - left, rect.height())
        paint_found(painter, self._look, room, str(index.data()), index.data(MATCHES) or ())
        painter.restore()
