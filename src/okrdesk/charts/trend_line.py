"""The line through the values of a trend, as pyqtgraph draws it. Must not know bands or targets.

Imported with `trend_view` alone: pyqtgraph and numpy cost 300 ms.
"""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg

from okrdesk.charts.ink import colour
from okrdesk.charts.peaks import Numbers, Peaks
from okrdesk.charts.trend import Trend

_THIN = 500  # from so many visible points on a wide smooth pen costs a hundred times as much


class TrendLine:
    """The values of a trend with a pen that thins where they are many; left-out ones are no part.

    What costs a pass over all values is done only where it differs from what is drawn.
    """

    def __init__(self, item: pg.PlotDataItem) -> None:
        self.item = item
        self.item.setDownsampling(auto=True, method="peak")
        self.item.setClipToView(True)
        self._all = self._drawn = Peaks(np.empty(0), np.empty(0))
        self._level = -1  # of the points of the line, -1: none of them is drawn yet
        self._dress: tuple[str, bool, float] | None = None

    def take(self, trend: Trend) -> Numbers:
        """Draw these values from now on; the days that have one."""
        days = np.asarray(trend.days, dtype=np.float64)
        values = np.asarray(trend.values, dtype=np.float64)
        self._all = self._drawn = Peaks(days, values)
        if trend.left_out:
            kept = np.ones(len(days), dtype=bool)
            kept[list(trend.left_out)] = False
            self._drawn = Peaks(days[kept], values[kept])
        self._level = -1
        return days

    def between(self, first: float, last: float) -> Numbers:
        """Values between two days, left out or not, with the least and greatest among them."""
        return self._all.between(first, last)

    def fit(self, first: float, last: float, ink: str, zoom: float = 1.0) -> None:
        """Draw as many points, and with such a pen, as these days ask for."""
        self._wear(ink, zoom, smooth=self._all.count(first, last) < _THIN)
        level = self._drawn.level(first, last)
        if level != self._level:
            self._level = level
            self.item.setData(*self._drawn.points(level))

    def _wear(self, ink: str, zoom: float, *, smooth: bool) -> None:
        if (ink, smooth, zoom) != self._dress:
            self._dress = (ink, smooth, zoom)
            self.item.opts["antialias"] = smooth
            self.item.setPen(pg.mkPen(colour(ink), width=2 * zoom if smooth else 1))
