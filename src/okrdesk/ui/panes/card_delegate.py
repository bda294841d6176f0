"""Paints the cells of a board as cards. Must not read what they show."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from okrdesk.charts.cards import paint_compact_card, paint_dense_row, paint_full_card
from okrdesk.charts.fold_tag import CardKind
from okrdesk.domain.overriding import override
from okrdesk.look.kpi_card import KpiCard
from okrdesk.qtmodels.roles import CARD
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.zoomed import zoomed

if TYPE_CHECKING:
    from okrdesk.ui.panes.board_view import BoardView


class CardDelegate(QStyledItemDelegate):
    """Paints one card by the painter functions, scaled by the zoom."""

    def __init__(self, look: Appearance, view: BoardView) -> None:
        super().__init__(view)
        self._look, self._view = look, view

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return self._view.cell()

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        card: KpiCard = index.data(CARD)
        rect, state = option.rect, option.state
        zoom, place = self._view.zoom, self._view.box(index.row())
        room = QRectF(place.left() * zoom, rect.top(), place.width() * zoom, place.height() * zoom)
        with zoomed(painter, room, zoom, clipped=False, mirrored=self._view.isRightToLeft()) as box:
            chosen = bool(state & QStyle.StateFlag.State_Selected) and self._view.hasFocus()
            paint, fold = _PAINTERS[self._view.kind], self._view.fold(index)
            paint(painter, box, card, self._look.theme, chosen=chosen, fold=fold)


_PAINTERS: dict[CardKind, Callable[..., None]] = {
    "compact": paint_compact_card,
    "full": paint_full_card,
    "row": paint_dense_row,
}
