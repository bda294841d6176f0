"""One step or item of a walk: its mark, its words. Must not know what comes next."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from okrdesk.charts.fonts import lines_of
from okrdesk.charts.ink import write_in
from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.icons import draw_icon
from okrdesk.ui.parts.mirrored import mirror

_LEFT_OF_WORDS, _RIGHT_OF_WORDS = 38, 9
_MOST_LINES = 2
_LEAST_WORDS = 60  # pixels at 100 %: in less only the mark is shown
_SPOKEN = {"to do": tr("to do"), "now": tr("now"), "done": tr("done")}


class StepRow(QAbstractButton):
    """`state`: to do | now | done; a step has a number, an item has none."""

    def __init__(
        self,
        look: Appearance,
        number: str,
        text: str,
        state: str,
        note: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._number, self._state, self._note = look, number, "", note
        self._high: dict[tuple[object, ...], int] = {}
        self.setText(text)
        self.setToolTip(text)
        self.show_state(state)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        # Items are many and can be reached by going on: only steps take the focus.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if number else Qt.FocusPolicy.ClickFocus)

    def show_state(self, state: str) -> None:
        """Show and say another state; its words may need another line for it."""
        if state != self._state:
            self._state = state
            self.setAccessibleName(f"{self.text()}, {self._note or _SPOKEN[state]}")
            self.updateGeometry()
            self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._look.px(200), self.heightForWidth(self._look.px(200)))

    @override
    def heightForWidth(self, wide: int) -> int:
        """One line, or two where its words need them; a layout asks again and again."""
        asked = (wide, self._look.zoom, self.text(), self._state)
        if asked not in self._high:
            self._high[asked] = self._height_of(wide)
        return self._high[asked]

    def _height_of(self, wide: int) -> int:
        px = self._look.px
        least = px(32 if self._number else 30)
        room = round(wide - px(_LEFT_OF_WORDS + _RIGHT_OF_WORDS) - self._note_width() - 8)
        if room < px(_LEAST_WORDS) - self._note_width():
            return least
        words = QFontMetricsF(self._font())
        lines = lines_of(words, self.text(), room, _MOST_LINES)
        return least + round((len(lines) - 1) * words.lineSpacing())

    def _font(self) -> QFont:
        strong = bool(self._number) or self._state == "now"
        return self._look.font(13, QFont.Weight.DemiBold if strong else QFont.Weight.Normal)

    def _note_width(self) -> int:
        return QFontMetrics(self._look.font(11)).horizontalAdvance(self._note)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(38), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        mirror(painter, self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, px = self._look.theme, self._look.px
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self._state == "now" and not self._number:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.usual))
            painter.drawRoundedRect(box, px(7), px(7))
            painter.setBrush(QColor(theme.text))
            painter.drawRoundedRect(QRectF(box.left(), box.top(), 3, box.height()), 1.5, 1.5)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.text), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, px(7), px(7))
        self._paint_mark(painter, QPointF(box.left() + px(19), box.center().y()))
        words = box.adjusted(px(_LEFT_OF_WORDS), 0, -px(_RIGHT_OF_WORDS), 0)
        self._paint_words(painter, words)
        painter.end()

    def _paint_mark(self, painter: QPainter, at: QPointF) -> None:
        theme, px = self._look.theme, self._look.px
        ink = QColor(theme.text)
        radius = px(10) if self._number else px(6)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._state == "done":
            size = px(14)
            box = QRectF(at.x() - size / 2, at.y() - size / 2, size, size)
            draw_icon(painter, box, "check", theme.text)
            if self._number:
                painter.setPen(QPen(QColor(theme.edge), 1.5))
                painter.drawEllipse(at, radius, radius)
            return
        on = self._state == "now"
        painter.setPen(QPen(ink if on else QColor(theme.edge), 1.5))
        if on and self._number:
            painter.setBrush(ink)
        elif on:
            painter.setPen(QPen(ink, px(3)))
            radius = px(5)
        painter.drawEllipse(at, radius, radius)
        if self._number:
            painter.setFont(self._look.font(11, QFont.Weight.DemiBold))
            painter.setPen(QColor(theme.card if on else theme.text))
            box = QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius)
            write_in(painter, box, Qt.AlignmentFlag.AlignCenter, self._number)

    def _paint_words(self, painter: QPainter, room: QRectF) -> None:
        if room.width() < self._look.px(_LEAST_WORDS):  # only the mark is shown
            return
        theme = self._look.theme
        painter.setFont(self._look.font(11))
        painter.setPen(QColor(theme.muted))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        write_in(painter, room, right, self._note)
        painter.setFont(self._font())
        painter.setPen(QColor(theme.muted if self._state == "done" else theme.text))
        beside = room.adjusted(0, 0, -self._note_width() - 6, 0)
        words = QFontMetricsF(self._font())
        lines = lines_of(words, self.text(), round(beside.width()), _MOST_LINES)
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        high = words.lineSpacing()
        top = beside.center().y() - high * len(lines) / 2
        for line in lines:
            place = QRectF(beside.left(), top, beside.width(), high)
            write_in(painter, place, left, line)
            top += high
