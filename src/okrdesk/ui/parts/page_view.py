"""One printed page, fitted to its room or larger, scrolled and turned by keys. Must not render it.

Keys: Page Up / Page Down turn, + and − enlarge, 0 fits, arrows scroll.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from okrdesk.domain.overriding import override
from okrdesk.ui.appearance import Appearance

ENLARGED = (1.0, 1.25, 1.5, 2.0, 3.0)
_EDGE = 3
_SCROLL = 48


class PageView(QAbstractScrollArea):
    """`turned` asks for the page so many further; `sharper` when pages have to be finer."""

    turned = Signal(int)
    sharper = Signal()

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._page = QImage()
        self._ratio = 297 / 210
        self.enlarged = 1.0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.viewport().setAutoFillBackground(False)

    def show_page(self, page: QImage, says: str) -> None:
        """Show a page and speak `says` for it; the place scrolled to is kept."""
        self._page = page
        if page.width():
            self._ratio = page.height() / page.width()
        self.setAccessibleName(says)
        self._fit()
        self.viewport().update()

    def begin_page(self) -> None:
        """Go to the top of the page."""
        self.verticalScrollBar().setValue(0)

    @property
    def wanted_width(self) -> int:
        """How many dots a page should be wide to be sharp here."""
        return round(self._size().width() * self.devicePixelRatioF())

    def enlarge(self, steps: int) -> None:
        """So many steps larger; 0 fits the page into its room."""
        place = ENLARGED.index(self.enlarged)
        wanted = 0 if not steps else max(0, min(len(ENLARGED) - 1, place + steps))
        if wanted != place:
            self.enlarged = ENLARGED[wanted]
            self._fit()
            self.viewport().update()
            self.sharper.emit()

    def _size(self) -> QSize:
        """The page as it is drawn: as wide as the room, or as high as it where that is less."""
        room = self.maximumViewportSize()
        wide = min(room.width() - 2 * _EDGE, (room.height() - 2 * _EDGE) / self._ratio)
        wide = max(40.0, wide) * self.enlarged
        return QSize(round(wide), round(wide * self._ratio))

    def _fit(self) -> None:
        size, room = self._size(), self.viewport().size()
        for bar, long, seen in (
            (self.horizontalScrollBar(), size.width(), room.width()),
            (self.verticalScrollBar(), size.height(), room.height()),
        ):
            bar.setRange(0, max(0, long + 2 * _EDGE - seen))
            bar.setPageStep(seen)
            bar.setSingleStep(_SCROLL)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._look.px(368), self._look.px(526))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(160), self._look.px(120))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        self.sharper.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        turns = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        sizes = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier and key != Qt.Key.Key_Plus:
            super().keyPressEvent(event)
        elif key in turns:
            self.turned.emit(turns[key])
        elif key in sizes:
            self.enlarge(sizes[key])
        else:
            super().keyPressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        bar = self.verticalScrollBar()
        down = event.angleDelta().y() < 0
        if bar.value() == (bar.maximum() if down else 0):
            self.turned.emit(1 if down else -1)
            event.accept()
            return
        super().wheelEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size, room, theme = self._size(), self.viewport().size(), self._look.theme
        left = max(_EDGE, (room.width() - size.width()) // 2) - self.horizontalScrollBar().value()
        top = _EDGE - self.verticalScrollBar().value()
        sheet = QRect(QPoint(left, top), size)
        painter.fillRect(sheet, QColor(theme.card if self._page.isNull() else Qt.GlobalColor.white))
        if not self._page.isNull():
            painter.drawImage(sheet, self._page)
        focus = self.hasFocus()
        painter.setPen(QPen(QColor(theme.text if focus else theme.line), 2 if focus else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(sheet.adjusted(-1, -1, 0, 0))
        painter.end()
