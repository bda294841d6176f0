"""Eleven cells that ask how sure somebody is. Must not record the answer."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from okrdesk.charts.ink import write_in
from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.mirrored import from_start, mirror, step_across

_CELLS = 11
_ABOVE = 8  # room for the mark of the chance
_DIGITS = {Qt.Key.Key_0.value + digit: digit for digit in range(10)} | {Qt.Key.Key_X.value: 10}


class ConfidenceStrip(QWidget):
    """0 to 10 by digit (X is 10), arrows or a click; what was said last is underlined."""

    chosen = Signal(int)

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.value: int | None = None
        self.last: int | None = None
        self.chance: float | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        self._speak()

    def ask(self, question: str, last: int | None) -> None:
        """Begin anew: nothing chosen, `last` underlined, `question` spoken."""
        self.value, self.last = None, last
        self.setAccessibleName(question)
        self._speak()
        self.update()

    def choose(self, value: int) -> None:
        """Choose 0 to 10 and say so."""
        self.value = value
        self._speak()
        self.update()
        self.chosen.emit(value)

    def show_chance(self, chance: float | None) -> None:
        """Mark the chance, 0 to 1, above the cells; nothing is chosen by it."""
        if chance != self.chance:
            self.chance = chance
            self._speak()
            self.update()

    def _speak(self) -> None:
        said = tr("nothing chosen") if self.value is None else f"{self.value} / 10"
        last = "" if self.last is None else tr("; last time {n}").format(n=self.last)
        chance = ""
        if self.chance is not None:
            chance = tr("; the chance is {p}%").format(p=round(100 * self.chance))
        self.setAccessibleDescription(said + last + chance)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._look.px(260), self._look.px(36 + _ABOVE))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(200), self._look.px(36 + _ABOVE))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = event.key(), event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
            Qt.KeyboardModifier.ShiftModifier,
        )  # fmt: skip
        if plain and key in _DIGITS:
            self.choose(_DIGITS[key])
        elif plain and (step := step_across(self, event)) is not None:
            start = self.value if self.value is not None else self.last
            self.choose(5 if start is None else max(0, min(10, start + step)))
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = from_start(self, event.position().x())
        self.choose(min(10, max(0, int(at * _CELLS / self.width()))))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        mirror(painter, self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, ring = self._look.theme, 2.0 if self.hasFocus() else 1.0
        outer = QRectF(self.rect()).adjusted(1, 1 + self._look.px(_ABOVE), -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.card))
        painter.drawRoundedRect(outer, 7, 7)
        for place in range(_CELLS):
            self._paint_cell(painter, outer, place)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.text if self.hasFocus() else theme.edge), ring))
        painter.drawRoundedRect(outer, 7, 7)
        if self.chance is not None:
            self._paint_chance(painter, outer, self.chance)
        painter.end()

    def _paint_chance(self, painter: QPainter, outer: QRectF, chance: float) -> None:
        """A small triangle that points at where the chance lies: 0 and 1 at the end cells."""
        half, wide = self._look.px(6), outer.width() / _CELLS
        at = outer.left() + wide * (0.5 + 10 * chance)
        low, high = outer.top() - 1, outer.top() - self._look.px(_ABOVE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.theme.text))
        corners = [QPointF(at - half, high), QPointF(at + half, high), QPointF(at, low)]
        painter.drawPolygon(QPolygonF(corners))

    def _paint_cell(self, painter: QPainter, outer: QRectF, place: int) -> None:
        theme, wide = self._look.theme, outer.width() / _CELLS
        cell = QRectF(outer.left() + place * wide, outer.top(), wide, outer.height())
        on = place == self.value
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.text))
            painter.drawRoundedRect(
                cell, 6 if place in (0, 10) else 0, 6 if place in (0, 10) else 0
            )
        elif place and place - 1 != self.value:
            painter.setPen(QPen(QColor(theme.edge), 1))
            painter.drawLine(cell.topLeft(), cell.bottomLeft())
        ink = QColor(theme.card if on else theme.text)
        weight = QFont.Weight.Bold if on else QFont.Weight.Medium
        painter.setFont(self._look.font(13, weight))
        painter.setPen(ink)
        write_in(painter, cell, Qt.AlignmentFlag.AlignCenter, str(place))
        if place == self.last:
            half = min(wide, self._look.px(16)) / 2
            painter.setPen(QPen(ink, 2.5))
            low = cell.bottom() - self._look.px(5)
            middle = cell.center().x()
            painter.drawLine(QLineF(middle - half, low, middle + half, low))
