"""Where days and values of a key result lie in its chart. Must not paint."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF

from okrdesk.domain.records import Cycle

Points = Iterable[tuple[dt.date, float]]


@dataclass(frozen=True, slots=True)
class Course:
    """The cycle, the day in it, and day and value of a pace: what is so whatever was reached."""

    cycle: Cycle
    today: dt.date
    pace: tuple[tuple[dt.date, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Frame:
    """Days and values to pixels; values outside are not asked for. `pace`: day and value."""

    plot: QRectF
    start: dt.date
    days: int
    low: float
    span: float
    pace: tuple[tuple[dt.date, float], ...] = ()

    def x(self, day: dt.date) -> float:
        """From the left edge; what is outside the cycle lies on its first or last day."""
        share = (day - self.start).days / self.days
        return self.plot.left() + min(max(share, 0.0), 1.0) * self.plot.width()

    def y(self, value: float) -> float:
        """From the top."""
        return self.plot.bottom() - (value - self.low) / self.span * self.plot.height()

    def line(self, points: Points) -> list[QPointF]:
        """The points in pixels."""
        return [QPointF(self.x(day), self.y(value)) for day, value in points]

    def pace_at(self, x: float) -> float | None:
        """How far from the top the pace runs at `x`; None where it does not."""
        for left, right in pairwise(self.line(self.pace)):
            if left.x() <= x <= right.x() and left.x() < right.x():
                share = (x - left.x()) / (right.x() - left.x())
                return left.y() + share * (right.y() - left.y())
        return None
