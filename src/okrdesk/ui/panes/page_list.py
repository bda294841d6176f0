"""The pages of a review as small pictures with their names. Must not render or turn them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen
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

from okrdesk.charts.fonts import lines_of
from okrdesk.charts.ink import write_in
from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance

_PAGE = Qt.ItemDataRole.UserRole + 1
_HIGH, _LINE, _GAP, _SIZE = 58, 13, 8, 10
_MOST_LINES = 3
WIDE = 84


class PageList(QListWidget):
    """`picked` says the place of the page that is wanted, from 0."""

    picked = Signal(int)

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Pages"))
        self.setItemDelegate(_PageDelegate(look, self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentRowChanged.connect(self._pick)
        look.changed.connect(self._fit)
        self._fit()

    def show_pages(self, pages: Sequence[QImage], names: Sequence[str], place: int) -> None:
        """Show these small pages, the one at `place` marked; it is not announced."""
        before = self.blockSignals(True)
        while self.count() > len(pages):
            self.takeItem(self.count() - 1)
        while self.count() < len(pages):
            self.addItem(QListWidgetItem())
        for row, (page, name) in enumerate(zip(pages, names, strict=True)):
            item = self.item(row)
            item.setData(_PAGE, page)
            item.setText(f"{row + 1} {name}")
            item.setToolTip(item.text())
        self.setCurrentRow(place)
        self.blockSignals(before)

    def mark(self, place: int) -> None:
        """Mark a page without asking for it."""
        before = self.blockSignals(True)
        self.setCurrentRow(place)
        self.blockSignals(before)
        self.viewport().update()

    def name_lines(self, row: int) -> tuple[str, ...]:
        """The name of a page as it is shown, broken so that it fits also while it is marked."""
        room = self._look.px(WIDE) - self.verticalScrollBar().sizeHint().width()
        measures = QFontMetricsF(self._look.font(_SIZE, QFont.Weight.DemiBold))
        return lines_of(measures, self.item(row).text(), room, _MOST_LINES)

    def _pick(self, row: int) -> None:
        if row >= 0:
            self.picked.emit(row)

    def _fit(self) -> None:
        self.setFixedWidth(self._look.px(WIDE))
        self.scheduleDelayedItemsLayout()


class _PageDelegate(QStyledItemDelegate):
    """A page, framed when it is the one in sight, with its number and name below."""

    def __init__(self, look: Appearance, view: PageList) -> None:
        super().__init__(view)
        self._look, self._view = look, view

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        lines = len(self._view.name_lines(index.row()))
        return QSize(self._look.px(40), self._look.px(_HIGH + lines * _LINE + _GAP))

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        page: QImage = index.data(_PAGE)
        theme, px = self._look.theme, self._look.px
        rect, high = QRectF(option.rect), float(px(_HIGH))
        wide = high * page.width() / page.height() if page.height() else high * 0.7
        sheet = QRectF(rect.center().x() - wide / 2, rect.top() + 3, wide, high - 4)
        on = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(sheet, Qt.GlobalColor.white)
        painter.drawImage(sheet, page)
        painter.setPen(QPen(QColor(theme.text if on else theme.line), 2 if on else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(sheet.adjusted(-2, -2, 2, 2) if on else sheet)
        weight = QFont.Weight.DemiBold if on else QFont.Weight.Normal
        painter.setFont(self._look.font(_SIZE, weight))
        painter.setPen(QColor(theme.text if on else theme.muted))
        line = QRectF(rect.left(), rect.top() + high + 1, rect.width(), px(_LINE))
        for words in self._view.name_lines(index.row()):
            write_in(painter, line, Qt.AlignmentFlag.AlignCenter, words)
            line.translate(0, line.height())
        painter.restore()
