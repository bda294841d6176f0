"""The trend of a KPI as a widget that can be moved and zoomed. Must not read the document.

pyqtgraph draws the line and moves the view; all else is painted by `trend_paint`. This module is
imported when the first trend is shown, never before: pyqtgraph and numpy cost 300 ms.
"""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QWidget

from okrdesk.charts.ink import colour
from okrdesk.charts.trend import Trend
from okrdesk.charts.trend_axes import paint_axes, room_for_values
from okrdesk.charts.trend_frame import TrendFrame, grown
from okrdesk.charts.trend_line import TrendLine
from okrdesk.charts.trend_paint import (
    YEAR,
    paint_crosshair,
    paint_ground,
    paint_marks,
    paint_year_ago,
)
from okrdesk.charts.trend_reach import reach_of
from okrdesk.charts.trend_spans import Span, days_of
from okrdesk.charts.trend_words import room_for_words
from okrdesk.domain.overriding import override
from okrdesk.look.theme import Theme

_ABOVE, _BELOW = 6.0, 28.0  # pixels at 100 %: air, days


# pyqtgraph brings no types.
class TrendView(pg.PlotWidget):  # type: ignore[misc]
    """A line of values over its bands; wheel zooms, drag pans, arrows walk the values.

    `pointed(place)`: the crosshair is at that value, -1 when it left. `moved()`: other days are in
    view. Times run left to right in every language. All is drawn `zoom` times as large as at 100 %.
    """

    pointed = Signal(int)
    moved = Signal()

    def __init__(self, theme: Theme, zoom: float = 1.0, parent: QWidget | None = None) -> None:
        self._theme, self._zoom = theme, zoom
        self._room = (0.0, 0.0)  # at the left and the right of the days, pixels at 100 %
        self._trend: Trend | None = None
        self._days = np.empty(0)
        self._place = -1
        self._with_year_ago = False
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.getPlotItem().setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMenuEnabled(False)
        self.hideButtons()
        self.setMouseTracking(True)
        self._line = TrendLine(self.plot([], [], skipFiniteCheck=True))
        self._view = self.getViewBox()
        self._view.setMouseEnabled(x=True, y=False)
        self._view.setDefaultPadding(0)
        for side in ("left", "bottom"):
            self.hideAxis(side)
        self._view.sigXRangeChanged.connect(self._fit)
        self._view.geometryChanged.connect(self._paint_anew)  # a layout comes a turn later

    @override
    def sizeHint(self) -> QSize:
        return QSize(720, 400)

    @property
    def trend(self) -> Trend | None:
        """What is shown."""
        return self._trend

    @property
    def place(self) -> int:
        """The value under the crosshair, -1 if it is away."""
        return self._place

    def show_trend(self, trend: Trend, span: Span | None = "26_weeks") -> None:
        """Show a KPI; with `span` None the days in view stay, as after a change of one value."""
        self._trend = trend
        self._days = self._line.take(trend)
        self._place = min(self._place, len(self._days) - 1)
        self._dress()
        self.setAccessibleName(trend.name)
        if span is not None:
            self.show_span(span)
        else:
            self._fit()
            self._say()

    def show_span(self, span: Span) -> None:
        """Bring the newest 13 weeks, 26 weeks, year or everything into view."""
        if self._trend is None or not len(self._days):
            return
        self._view.setXRange(*days_of(self._trend, span), padding=0)
        self._fit()
        self._say()

    def show_year_ago(self, shown: bool) -> None:
        """Draw the values of a year before behind the line."""
        self._with_year_ago = shown
        self._fit()

    def set_look(self, theme: Theme, zoom: float) -> None:
        """Take other colours or another size of everything."""
        self._theme, self._zoom = theme, zoom
        self._room = (0.0, 0.0)
        self._dress()

    def walk(self, by: int) -> None:
        """Move the crosshair by so many values, into view; from nowhere it starts at the newest."""
        if not len(self._days):
            return
        last = len(self._days) - 1
        place = last if self._place < 0 else min(max(self._place + by, 0), last)
        self._bring(float(self._days[place]))
        self._point(place)
        self._say()

    def summary(self) -> str:
        """What is in view, in one sentence."""
        if self._trend is None:
            return ""
        return self._trend.says(round(self._view.viewRange()[0][0]))

    def frame(self) -> TrendFrame:
        """The days and values in view, and their pixels."""
        rect = self._view.sceneBoundingRect()
        (first, last), (low, high) = self._view.viewRange()
        corner = self.mapFromScene(rect.topLeft())
        plot = QRectF(QPointF(corner), rect.size())
        return TrendFrame(plot, first, last, low, high)

    @override
    def drawBackground(self, painter: QPainter, rect: QRectF) -> None:
        painter.fillRect(rect, colour(self._theme.card))
        if self._trend is None:
            return
        with grown(painter, self.frame(), self._zoom) as frame:
            paint_ground(painter, frame, self._trend, self._theme)
            if self._with_year_ago:
                paint_year_ago(painter, frame, self._trend, self._theme)

    @override
    def drawForeground(self, painter: QPainter, rect: QRectF) -> None:
        if self._trend is None:
            return
        with grown(painter, self.frame(), self._zoom) as frame:
            paint_axes(painter, frame, self._trend, self._theme)
            paint_marks(painter, frame, self._trend, self._theme)
            if self._place >= 0:
                paint_crosshair(painter, frame, self._trend, self._place, self._theme)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            int(Qt.Key.Key_Left): -1,
            int(Qt.Key.Key_Right): 1,
            int(Qt.Key.Key_Home): -len(self._days),
            int(Qt.Key.Key_End): len(self._days),
        }
        if event.key() in steps:
            self.walk(steps[event.key()])
        elif event.key() == Qt.Key.Key_Escape and self._place >= 0:
            self._point(-1)
        else:
            super().keyPressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        frame = self.frame()
        if self._trend is None or not frame.plot.contains(event.position()):
            return
        share = (event.position().x() - frame.plot.left()) / frame.plot.width()
        self._point(self._trend.nearest(frame.first + share * (frame.last - frame.first)))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._say()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        super().wheelEvent(event)
        self._say()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point(-1)

    def _point(self, place: int) -> None:
        if place != self._place:
            self._place = place
            self.viewport().update()
            self.pointed.emit(place)

    def _bring(self, day: float) -> None:
        first, last = self._view.viewRange()[0]
        if not first <= day <= last:
            half = (last - first) / 2
            self._view.setXRange(day - half, day + half, padding=0)

    def _dress(self) -> None:
        self.setBackground(colour(self._theme.card))
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """Values fill the height whatever days are in view; the pen thins where they are many."""
        first, last = self._view.viewRange()[0]
        # Its pen is measured in pixels of the screen, of which a fine one has more.
        fine = self._zoom * self.devicePixelRatioF()
        self._line.fit(first, last, self._theme.spark, fine)
        seen = self._line.between(first, last)
        if self._with_year_ago:
            before = self._line.between(first - YEAR, last - YEAR)
            seen = np.concatenate((seen, before))
        if self._trend is not None and len(seen):
            low, high = float(seen.min()), float(seen.max())
            self._view.setYRange(*reach_of(self._trend, low, high, first, last), padding=0)
        self._make_room()
        self._paint_anew()
        self.moved.emit()

    @Slot()
    def _paint_anew(self) -> None:
        self.resetCachedContent()  # pyqtgraph keeps the ground as it was painted last
        self.viewport().update()

    def _make_room(self) -> None:
        """Leave at both sides what the words there need; set only where that is other than before,
        for each time costs a layout."""
        if self._trend is None:
            return
        frame = self.frame().grown(1 / self._zoom)
        wanted = (room_for_values(frame, self._trend), room_for_words(self._trend))
        if wanted != self._room:
            self._room = wanted
            margins = (wanted[0], _ABOVE, wanted[1], _BELOW)
            self.getPlotItem().layout.setContentsMargins(*(self._zoom * m for m in margins))

    def _say(self) -> None:
        """Tell those who hear the chart what is in view: once it has come to rest."""
        self.setAccessibleDescription(self.summary())
