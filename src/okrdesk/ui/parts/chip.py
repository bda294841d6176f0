"""State shown as shape, word and colour, as widgets. Must not decide which state holds."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from okrdesk.charts.ink import write_in
from okrdesk.charts.marks import CHIP_HEIGHT, chip_width, paint_chip
from okrdesk.domain.overriding import override
from okrdesk.look.states import STATES
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.icons import draw_state
from okrdesk.ui.parts.mirrored import mirror
from okrdesk.ui.parts.shown import show_when

_LEAST = 200  # pixels at 100 % that a chip keeps


class Chip(QWidget):
    """One state in a chip; hidden while there is none."""

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._state, self._word = "no_data", ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    @property
    def word(self) -> str:
        """What the chip says."""
        return self._word

    def show_state(self, state: str, word: str = "") -> None:
        """Show a state, in its own word or in `word`."""
        self._state, self._word = state, word or STATES[state].word
        self.setAccessibleName(self._word)
        self.setToolTip(self._word)  # whole, where a narrow column cuts it
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        px = self._look.px
        return QSize(px(chip_width(self._word)) + 2, px(CHIP_HEIGHT) + 2)

    @override
    def minimumSizeHint(self) -> QSize:
        """Only many words are cut."""
        return self.sizeHint().boundedTo(QSize(self._look.px(_LEAST), self.sizeHint().height()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        mirror(painter, self)
        zoom = self._look.zoom
        painter.scale(zoom, zoom)
        right = QPointF(self.width() / zoom - 1, self.height() / zoom / 2)
        shown = STATES[self._state]
        paint_chip(painter, right, shown, self._look.theme, self._word, self.width() / zoom + 9)
        painter.end()


class StateCount(QWidget):
    """A state's shape with words beside it, such as "4 healthy"."""

    def __init__(self, look: Appearance, state: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._state, self._text = look, state, ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say(self, text: str) -> None:
        """Show `text`; empty text hides the whole."""
        self._text = text
        self.setAccessibleName(text)
        show_when(self, bool(text))
        self.updateGeometry()
        self.update()

    def show_state(self, state: str, text: str) -> None:
        """Show another state, with words beside it."""
        self._state = state
        self.say(text)

    def _font(self) -> QFont:
        return self._look.font(12, QFont.Weight.DemiBold)

    @override
    def sizeHint(self) -> QSize:
        px = self._look.px
        wide = QFontMetricsF(self._font()).horizontalAdvance(self._text)
        return QSize(round(wide + px(16) + 1), px(18))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        mirror(painter, self)
        px = self._look.px
        size = px(11)
        box = QRectF(0, (self.height() - size) / 2, size, size)
        draw_state(painter, box, self._state, self._look.theme)
        painter.setFont(self._font())
        painter.setPen(QColor(self._look.theme.text))
        room = QRectF(px(15), 0, self.width() - px(15), self.height())
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        write_in(painter, room, middle, self._text)
        painter.end()
