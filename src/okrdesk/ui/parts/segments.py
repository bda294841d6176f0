"""One choice out of a few, all in sight. Must not know what is chosen between."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from okrdesk.charts.ink import write_in
from okrdesk.domain.overriding import override
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.mirrored import from_start, mirror, step_across

_SMALL, _TALL = 24, 30  # pixels at 100 %, as the buttons have them


class Segments(QWidget):
    """Buttons grown together: `options` are (value, text); arrows or a click choose one.

    What is chosen is `inked` where it is a value that is kept, grey where it only says what is
    shown: a page has its one action in ink.
    """

    chosen = Signal(str)

    def __init__(
        self,
        look: Appearance,
        name: str,
        options: Sequence[tuple[str, str]],
        value: str,
        parent: QWidget | None = None,
        *,
        tall: bool = False,
        inked: bool = False,
    ) -> None:
        """`tall`: as high as plain buttons and fields beside it, else as small ones."""
        super().__init__(parent)
        self._look, self._name, self._tall, self._inked = look, name, tall, inked
        self.options = tuple(options)
        self.value = value
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        self._speak()

    def choose(self, value: str) -> None:
        """Choose by value and say so; the present one again says nothing."""
        if value != self.value:
            self.value = value
            self._speak()
            self.update()
            self.chosen.emit(value)

    def offer(self, options: Sequence[tuple[str, str]]) -> None:
        """Show other words, keeping what is chosen."""
        self.options = tuple(options)
        self._speak()
        self.updateGeometry()
        self.update()

    def _speak(self) -> None:
        self.setAccessibleName(f"{self._name}: {dict(self.options).get(self.value, '')}")

    def _widths(self) -> list[float]:
        metrics = QFontMetricsF(self._look.font(12, QFont.Weight.DemiBold))
        pad = self._look.px(18)
        return [metrics.horizontalAdvance(text) + pad for _, text in self.options]

    @override
    def sizeHint(self) -> QSize:
        return QSize(
            round(sum(self._widths()) + 2.5), self._look.px(_TALL if self._tall else _SMALL)
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = step_across(self, event)
        if step is None or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
            return
        values = [value for value, _ in self.options]
        place = values.index(self.value) if self.value in values else 0
        self.choose(values[max(0, min(len(values) - 1, place + step))])

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        left, at = 1.0, from_start(self, event.position().x())
        for (value, _), wide in zip(self.options, self._widths(), strict=True):
            left += wide
            if at < left:
                self.choose(value)
                return

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        mirror(painter, self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._look.theme
        edge, radius = 1.0 if self.hasFocus() else 0.5, self._look.px(6)
        outer = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.card))
        painter.drawRoundedRect(outer, radius, radius)
        whole, left = QPainterPath(), outer.left()
        whole.addRoundedRect(outer, radius, radius)
        ground, ink = (theme.text, theme.card) if self._inked else (theme.usual, theme.text)
        for place, ((value, text), wide) in enumerate(
            zip(self.options, self._widths(), strict=True)
        ):
            box, on = QRectF(left, outer.top(), wide, outer.height()), value == self.value
            if on:
                painter.fillPath(whole & _rectangle(box), QColor(ground))
            if place:
                painter.setPen(QPen(QColor(theme.edge), 1))
                painter.drawLine(box.topLeft(), box.bottomLeft())
            weight = QFont.Weight.DemiBold if on else QFont.Weight.Medium
            painter.setFont(self._look.font(12, weight))
            painter.setPen(QColor(ink if on else theme.text))
            write_in(painter, box, Qt.AlignmentFlag.AlignCenter, text)
            left += wide
        painter.setBrush(Qt.BrushStyle.NoBrush)
        focus = self.hasFocus()
        painter.setPen(QPen(QColor(theme.text if focus else theme.edge), 2 if focus else 1))
        painter.drawRoundedRect(outer, radius, radius)
        painter.end()


def _rectangle(box: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addRect(box)
    return path
