"""A long line told by few points: the least and greatest value of each stretch. Must not draw.

A million values are more than a screen has pixels. Looking at all of them takes longer than a frame
may; the extremes of stretches shorter than a pixel draw the very same line.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_STRETCH = 8  # points of one level that become two of the next
_MOST = 8_000  # points in view: several a pixel on any screen

Numbers = NDArray[np.float64]


class Peaks:
    """The points of a line by ascending day, and coarser levels of them."""

    def __init__(self, days: Numbers, values: Numbers) -> None:
        self._levels = [(days, values)]
        while len(self._levels[-1][0]) > _MOST:
            self._levels.append(_coarser(*self._levels[-1]))

    def count(self, first: float, last: float) -> int:
        """How many points of the line lie between two days."""
        start, end = np.searchsorted(self._levels[0][0], (first, last))
        return int(end - start)

    def level(self, first: float, last: float) -> int:
        """The finest level with few points between two days."""
        count, level = self.count(first, last), 0
        while count > _MOST and level + 1 < len(self._levels):
            count, level = count * 2 // _STRETCH, level + 1
        return level

    def points(self, level: int) -> tuple[Numbers, Numbers]:
        """Days and values of a level."""
        return self._levels[level]

    def between(self, first: float, last: float) -> Numbers:
        """Values between two days and beside them, with the least and greatest among them."""
        level = self.level(first, last)
        days, values = self._levels[level]
        start, end = np.searchsorted(days, (first, last))
        beside = 2 if level else 0  # the middle of a stretch may lie just outside
        return values[max(0, start - beside) : end + 1 + beside]


def _coarser(days: Numbers, values: Numbers) -> tuple[Numbers, Numbers]:
    """Of each stretch its least and its greatest value, both at its middle day."""
    starts = np.arange(0, len(days), _STRETCH)
    ends = np.append(starts[1:], len(days))
    middles = days[(starts + ends - 1) // 2]
    both = np.empty(2 * len(starts))
    both[0::2] = np.minimum.reduceat(values, starts)
    both[1::2] = np.maximum.reduceat(values, starts)
    return np.repeat(middles, 2), both
