"""A line of days from the first change until today. Must not look at any of them.

← → go a day, with Shift a week, Home and End to its ends; Enter or letting go of the handle asks.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from okrdesk.charts.fonts import width
from okrdesk.charts.ink import pen, write
from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.look.days import show_day
from okrdesk.ui.appearance import Appearance

_SIDE, _LINE, _HIGH = 26.0, 14.0, 44.0
_ROOM = 12.0  # between the words below
_WEEK = 7
_ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class DaySlider(QWidget):
    """`asked` with a day that somebody wants to look at; `day` is where the handle is."""

    asked = Signal(object)

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.first = self.today = self.day = dt.date.min
        self._dragged = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setEnabled(False)  # until the days are known
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # drawn so in every language

    def show_days(self, first: dt.date, today: dt.date, day: dt.date) -> None:
        """Offer the days from `first` to `today`, the handle at `day`."""
        self.first, self.today = min(first, today), today
        self._go(day)
        self.setEnabled(True)

    def _go(self, day: dt.date) -> None:
        self.day = max(self.first, min(self.today, day))
        self.setAccessibleName(tr("Look at any date: {day}").format(day=self._words(self.day)))
        self.update()

    def _words(self, day: dt.date) -> str:
        words = show_day(day, self.today)
        return tr("today, {day}").format(day=words) if day == self.today else words

    @property
    def _days(self) -> int:
        return max(1, (self.today - self.first).days)

    def _x(self, day: dt.date) -> float:
        room = self.width() / self._look.zoom - 2 * _SIDE
        return _SIDE + room * (1 - (self.today - day).days / self._days)

    def _day_at(self, x: float) -> dt.date:
        room = self.width() / self._look.zoom - 2 * _SIDE
        days = round((x / self._look.zoom - _SIDE) / max(1.0, room) * self._days)
        return self.first + dt.timedelta(days=max(0, min(self._days, days)))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
        elif key in _ARROWS:
            far = _WEEK if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            self._go(self.day + dt.timedelta(days=_ARROWS[key] * far))
        elif key == Qt.Key.Key_Home:
            self._go(self.first)
        elif key == Qt.Key.Key_End:
            self._go(self.today)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.asked.emit(self.day)
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._dragged = True
        self._go(self._day_at(event.position().x()))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged:
            self._go(self._day_at(event.position().x()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragged:
            self._dragged = False
            self.asked.emit(self.day)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._look.px(300), self._look.px(_HIGH))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._look.zoom, self._look.zoom)
        theme, right = self._look.theme, self.width() / self._look.zoom
        painter.setPen(pen(theme.edge, 3, cap=Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(_SIDE, _LINE), QPointF(right - _SIDE, _LINE))
        self._paint_days(painter, right)
        at = QPointF(self._x(self.day), _LINE)
        painter.setBrush(QColor(theme.card))
        painter.setPen(QPen(QColor(theme.text), 2.4))
        painter.drawEllipse(at, 7, 7)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.text), 2))
            box = QRectF(1, 1, right - 2, self.height() / self._look.zoom - 2)
            painter.drawRoundedRect(box, 7, 7)
        painter.end()

    def _paint_days(self, painter: QPainter, right: float) -> None:
        """Ticks, and their days where they do not run into that of the handle."""
        theme = self._look.theme
        words = self._words(self.day)
        half = width("note_strong", words) / 2
        middle = max(half + 4, min(right - half - 4, self._x(self.day)))
        taken = [(middle - half, middle + half)]
        write(painter, "note_strong", theme.text, middle, 38, words, align="centre")
        for day in self._ticks():
            x = self._x(day)
            painter.setPen(QPen(QColor(theme.edge), 1.4))
            painter.drawLine(QPointF(x, _LINE - 6), QPointF(x, _LINE + 6))
            said = show_day(day, self.today)
            half = width("note", said) / 2
            x = max(half + 4, min(right - half - 4, x))
            left, end = x - half - _ROOM, x + half + _ROOM
            if all(end < start or left > stop for start, stop in taken):
                taken.append((x - half, x + half))
                write(painter, "note", theme.muted, x, 38, said, align="centre")

    def _ticks(self) -> Iterator[dt.date]:
        """The first day, the quarters that begin since (years where there are many), today."""
        yield self.first
        months = (1, 4, 7, 10) if self._days < 3 * 366 else (1,)
        for year in range(self.first.year, self.today.year + 1):
            days = (dt.date(year, month, 1) for month in months)
            yield from (day for day in days if self.first < day < self.today)
        yield self.today
