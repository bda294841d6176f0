"""Days and values to pixels. Must not paint."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from okrdesk.charts.trend import Trend


@dataclass(frozen=True, slots=True)
class TrendFrame:
    """The visible days and values, and the pixels that they fill."""

    plot: QRectF
    first: float
    last: float
    low: float
    high: float

    def grown(self, by: float) -> TrendFrame:
        """The same days and values on a plot that is `by` times as large."""
        plot = self.plot
        grown = QRectF(plot.left() * by, plot.top() * by, plot.width() * by, plot.height() * by)
        return replace(self, plot=grown)

    def x(self, day: float) -> float:
        """Pixels from the left of the widget."""
        share = (day - self.first) / ((self.last - self.first) or 1.0)
        return self.plot.left() + share * self.plot.width()

    def y(self, value: float) -> float:
        """Pixels from its top, held within the plot."""
        held = min(max(value, self.low), self.high)
        share = (held - self.low) / ((self.high - self.low) or 1.0)
        return self.plot.bottom() - share * self.plot.height()

    def sees(self, value: float) -> bool:
        """Whether a value is among the visible ones."""
        return self.low <= value <= self.high

    def span(self, first: float, last: float) -> tuple[float, float]:
        """The pixels of a stretch of days, half a day beyond both."""
        left = max(self.plot.left(), self.x(max(first - 0.5, self.first)))
        return left, min(self.plot.right(), self.x(min(last + 0.5, self.last)))

    def places(self, trend: Trend) -> range:
        """The visible values."""
        return range(bisect_left(trend.days, self.first), bisect_right(trend.days, self.last))


@contextmanager
def grown(painter: QPainter, frame: TrendFrame, zoom: float) -> Iterator[TrendFrame]:
    """Paint `zoom` times as large, from left to right, in a frame for 100 %."""
    painter.save()
    try:  # a painter left with saved states would bring Qt down with it
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.scale(zoom, zoom)
        yield frame.grown(1 / zoom)
    finally:
        painter.restore()
