"""Paints what the palette found: heading, icon, title with its hits, keys. Must not search."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from okrdesk.charts.ink import write_in
from okrdesk.charts.marks import chip_width, paint_chip
from okrdesk.domain.overriding import override
from okrdesk.look.states import STATES
from okrdesk.qtmodels.palette_entries import PaletteEntry
from okrdesk.qtmodels.roles import GROUP, MATCHES, RECORD
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.found_words import LEFT, paint_found, paint_found_ground
from okrdesk.ui.parts.icons import draw_icon
from okrdesk.ui.parts.keycap import draw_keycap, keycap_width
from okrdesk.ui.parts.mirrored import mirror
from okrdesk.ui.parts.zoomed import zoomed

Index = QModelIndex | QPersistentModelIndex
_ROW, _HEADING = 34, 26


class PaletteDelegate(QStyledItemDelegate):
    """The first row of each group carries its heading."""

    def __init__(self, look: Appearance, view: QListView) -> None:
        super().__init__(view)
        self._look, self._view = look, view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        high = _ROW + (_HEADING if _begins_group(index) else 0)
        return QSize(self._look.px(100), self._look.px(high))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: PaletteEntry = index.data(RECORD)
        theme, px = self._look.theme, self._look.px
        rect = QRectF(option.rect)
        painter.save()
        mirror(painter, self._view.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if _begins_group(index):
            painter.setFont(self._look.font(11, QFont.Weight.DemiBold))
            painter.setPen(QColor(theme.muted))
            head = rect.adjusted(px(16), 0, 0, -px(_ROW + 3))
            low = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
            write_in(painter, head, low, str(index.data(GROUP)))
            rect.setTop(rect.bottom() - px(_ROW) + 1)
        paint_found_ground(
            painter,
            self._look,
            rect,
            chosen=bool(option.state & QStyle.StateFlag.State_Selected),
            pointed=bool(option.state & QStyle.StateFlag.State_MouseOver),
        )
        size = px(16)
        icon = QRectF(rect.left() + px(16), rect.center().y() - size / 2, size, size)
        draw_icon(painter, icon, entry.icon, theme.text)
        right = self._paint_end(painter, rect, entry)
        left = icon.right() + px(11)
        room = QRectF(left, rect.top(), right - left, rect.height())
        paint_found(painter, self._look, room, entry.title, index.data(MATCHES) or ())
        painter.restore()

    def _paint_end(self, painter: QPainter, rect: QRectF, entry: PaletteEntry) -> float:
        """State, keys or quiet words at the right; returns where they begin."""
        px, right = self._look.px, rect.right() - self._look.px(16)
        if entry.state:
            right -= self._paint_state(painter, right, rect, entry.state) + px(8)
        if entry.shortcut:
            right -= keycap_width(self._look, entry.shortcut)
            draw_keycap(painter, self._look, QPointF(right, rect.center().y()), entry.shortcut)
        elif entry.aside:
            font = self._look.font(12)
            metrics = QFontMetricsF(font)
            words = metrics.elidedText(entry.aside, Qt.TextElideMode.ElideRight, rect.width() / 3)
            right -= metrics.horizontalAdvance(words)
            painter.setFont(font)
            painter.setPen(QColor(self._look.theme.muted))
            room = QRectF(right, rect.top(), rect.width(), rect.height())
            write_in(painter, room, LEFT, words)
        return right - px(8)

    def _paint_state(self, painter: QPainter, right: float, rect: QRectF, state: str) -> float:
        """The chip of a state, whose end is at `right`; how wide it is."""
        look, zoom = STATES[state], self._look.zoom
        wide = chip_width(look.word)
        with zoomed(painter, rect, zoom, clipped=False) as box:
            at = QPointF((right - rect.left()) / zoom, box.center().y())
            paint_chip(painter, at, look, self._look.theme, look.word, wide)
        return wide * zoom


def _begins_group(index: Index) -> bool:
    above = index.sibling(index.row() - 1, 0)
    return not above.isValid() or above.data(GROUP) != index.data(GROUP)
