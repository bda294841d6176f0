"""A key and what it does, to be read in passing. Must not listen to it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from okrdesk.charts.ink import write_in
from okrdesk.domain.overriding import override
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.keycap import draw_keycap, keycap_width, keys_shown
from okrdesk.ui.parts.mirrored import mirror

_GAP = 5  # pixels at 100 % between the cap and its words


class KeyHint(QWidget):
    """The cap, then quiet words."""

    def __init__(self, look: Appearance, keys: str, words: str) -> None:
        super().__init__()
        self._look, self._keys, self._words = look, keys, words
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{keys_shown(keys)} {words}".strip())
        look.changed.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self._look.font(12)).horizontalAdvance(self._words)
        cap = keycap_width(self._look, self._keys)
        return QSize(round(cap + words + self._look.px(_GAP) + 1.5), self._look.px(18))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        mirror(painter, self)
        draw_keycap(painter, self._look, QPointF(0, self.height() / 2), self._keys)
        painter.setFont(self._look.font(12))
        painter.setPen(QColor(self._look.theme.muted))
        left = keycap_width(self._look, self._keys) + self._look.px(_GAP)
        room = QRectF(left, 0, self.width() - left, self.height())
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        write_in(painter, room, middle, self._words)
        painter.end()
