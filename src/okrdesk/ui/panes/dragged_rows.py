"""Rows of a tree that are dragged with the mouse. Must not move them: the model does."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QDrag, QDragMoveEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QTreeView

from okrdesk.charts.fonts import width, wrapped
from okrdesk.charts.ink import write
from okrdesk.domain.overriding import override
from okrdesk.look.theme import Theme
from okrdesk.qtmodels.tree_moves import MIME

_MOST, _PAD, _HIGH, _BESIDE = 320, 10.0, 28.0, 14


class DraggedRows(QTreeView):
    """The title goes along on a small card, so that the place below it can be seen.

    `says` tells why a row cannot be let go where the pointer is, "" where it can.
    """

    says = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._over = QPersistentModelIndex()

    def why_not(self, carried: str, onto: QModelIndex) -> str:
        """Why the record of that id cannot go below this row; "": it can, or nobody knows."""
        raise NotImplementedError

    def card(self, title: str) -> QPixmap:
        """The picture that goes along with the pointer."""
        raise NotImplementedError

    @override
    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        row = self.currentIndex().siblingAtColumn(0)
        drag = QDrag(self)
        drag.setMimeData(self.model().mimeData([row]))
        drag.setPixmap(self.card(str(row.data())))
        drag.setHotSpot(QPoint(-_BESIDE, _BESIDE // 2))
        self.setState(QAbstractItemView.State.DraggingState)
        drag.exec(Qt.DropAction.MoveAction)
        self.setState(QAbstractItemView.State.NoState)
        self._over = QPersistentModelIndex()
        self.says.emit("")

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        says, over = "", self.indexAt(event.position().toPoint())
        if not event.isAccepted():
            carried = bytes(event.mimeData().data(MIME).data()).decode()
            says, over = self.why_not(carried, over), QModelIndex()
        self._over = QPersistentModelIndex(over)
        self.viewport().update()
        self.says.emit(says)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._over.isValid():
            self._paint_place()

    def _paint_place(self) -> None:
        """Where the row would come: a frame around what it goes below, else a line between."""
        place = self.visualRect(self._over)
        box = QRectF(0, place.top(), self.viewport().width(), place.height())
        painter = QPainter(self.viewport())
        painter.setPen(QPen(self.palette().text().color(), 2))
        at = self.dropIndicatorPosition()
        if at is QAbstractItemView.DropIndicatorPosition.OnItem:
            painter.drawRect(box.adjusted(1, 1, -1, -1))
        elif at is QAbstractItemView.DropIndicatorPosition.AboveItem:
            painter.drawLine(box.topLeft(), box.topRight())
        else:
            painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.end()


def title_card(title: str, theme: Theme, zoom: float, ratio: float) -> QPixmap:
    """A title on a card, cut where it is long; `ratio` is the screen's."""
    (words,) = wrapped("table_strong", title, _MOST, 1)
    wide = width("table_strong", words) + 2 * _PAD
    scale = zoom * ratio
    made = QPixmap(round((wide + 1) * scale), round((_HIGH + 1) * scale))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(zoom, zoom)
    painter.setPen(QColor(theme.edge))
    painter.setBrush(QColor(theme.card))
    painter.drawRoundedRect(QRectF(0.5, 0.5, wide, _HIGH), 6, 6)
    write(painter, "table_strong", theme.text, _PAD, _HIGH / 2 + 4.5, words)
    painter.end()
    return made
