"""A line for a value that may be suggested: F2 takes it. Must not know where it comes from."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from okrdesk.charts.ink import write_in
from okrdesk.domain.overriding import override
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.field_keys import OWN_KEYS
from okrdesk.ui.parts.keycap import draw_keycap, keycap_width
from okrdesk.ui.parts.mirrored import mirror

_KEY = "F2"


class SuggestedField(QLineEdit):
    """While it is empty the suggestion stands in it, slanted, with the key that takes it."""

    def __init__(self, look: Appearance, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._look = look
        self.suggestion = ""

    def suggest(self, text: str) -> None:
        """Offer `text` (empty: nothing) as what could be typed here."""
        self.suggestion = text
        self.setProperty(OWN_KEYS, [_KEY] if text else [])
        self.update()

    def take(self) -> None:
        """Write the suggestion as if it had been typed."""
        self.setText(self.suggestion)
        self.textEdited.emit(self.suggestion)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2 and self.suggestion:
            self.take()
            return
        super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.text() or not self.suggestion:
            return
        painter = QPainter(self)
        mirror(painter, self)
        px = self._look.px
        cap = keycap_width(self._look, _KEY)
        right = self.width() - px(8) - cap
        draw_keycap(painter, self._look, QPointF(right, self.height() / 2), _KEY)
        font = self.font()
        font.setItalic(True)
        font.setWeight(QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(self._look.theme.muted))
        room = QRectF(px(8), 0, right - px(14), self.height())
        middle = Qt.AlignmentFlag.AlignVCenter
        side = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        # What is too long loses its last digits, not its first.
        most, cut = round(room.width()), Qt.TextElideMode.ElideRight
        shown = painter.fontMetrics().elidedText(self.suggestion, cut, most)
        write_in(painter, room, middle | side, shown)
        painter.end()
