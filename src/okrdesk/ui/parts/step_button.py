"""One step in a row of steps across: a number in a ring, its name. Must not know what it opens."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from okrdesk.charts.ink import write_in
from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.icons import draw_icon
from okrdesk.ui.parts.mirrored import mirror

_HEIGHT, _PAD, _RING, _GAP = 30, 7, 19, 6


class StepButton(QAbstractButton):
    """`now`: the step in sight; `done`: nothing is missing in it."""

    def __init__(
        self, look: Appearance, number: int, text: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._number = look, number
        self.now = self.done = self.brief = False
        self.setText(text)
        self.setToolTip(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        self._speak()

    def show_state(self, *, now: bool, done: bool) -> None:
        """Show whether it is in sight and whether nothing is missing in it."""
        if (now, done) != (self.now, self.done):
            self.now, self.done = now, done
            self._speak()
            self.updateGeometry()
            self.update()

    def set_brief(self, brief: bool) -> None:
        """The name only of the step in sight, where there is little room."""
        self.brief = brief
        self.updateGeometry()
        self.update()

    def _speak(self) -> None:
        state = tr("complete") if self.done else tr("to do")
        spoken = tr("Step {n}, {name}, {state}").format(
            n=self._number, name=self.text(), state=state
        )
        self.setAccessibleName(tr("{step}, in sight").format(step=spoken) if self.now else spoken)

    def _font(self) -> QFont:
        return self._look.font(13, QFont.Weight.DemiBold if self.now else QFont.Weight.Medium)

    @override
    def sizeHint(self) -> QSize:
        px = self._look.px
        wide = 2 * px(_PAD) + px(_RING)
        if self.now or not self.brief:
            wide += px(_GAP) + round(QFontMetricsF(self._font()).horizontalAdvance(self.text())) + 1
        return QSize(wide, px(_HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        mirror(painter, self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, px = self._look.theme, self._look.px
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.text), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(7), px(7))
        self._paint_ring(painter, QPointF(px(_PAD) + px(_RING) / 2, self.height() / 2))
        if self.now or not self.brief:
            painter.setFont(self._font())
            painter.setPen(QColor(theme.text if self.now or self.underMouse() else theme.muted))
            left = px(_PAD) + px(_RING) + px(_GAP)
            room = QRectF(left, 0, self.width() - left, self.height())
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            write_in(painter, room, flags, self.text())
        painter.end()

    def _paint_ring(self, painter: QPainter, at: QPointF) -> None:
        theme, px = self._look.theme, self._look.px
        radius = px(_RING) / 2 - 0.75
        painter.setPen(QPen(QColor(theme.text if self.now else theme.edge), 1.5))
        painter.setBrush(QColor(theme.text) if self.now else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(at, radius, radius)
        ink = QColor(theme.card if self.now else theme.muted)
        if self.done:
            size = px(12)
            box = QRectF(at.x() - size / 2, at.y() - size / 2, size, size)
            draw_icon(painter, box, "check", ink.name() if self.now else theme.text)
            return
        painter.setFont(self._look.font(11, QFont.Weight.DemiBold))
        painter.setPen(ink)
        box = QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius)
        write_in(painter, box, Qt.AlignmentFlag.AlignCenter, str(self._number))
