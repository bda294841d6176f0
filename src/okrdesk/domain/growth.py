"""Whether a series grows, leans or remembers itself. Must not know KPIs or dates.

What is found is offered or said, never applied silently."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from okrdesk.domain.frozen import dataclass
from okrdesk.domain.moving_range import mean_moving_range
from okrdesk.domain.sums import finite_sum, held

ENOUGH = 12
CLEAR = 3.0  # standard errors
SLOW = 0.3
MOST_SLOW = 0.8
TO_SIGMA = 1.128  # mean moving range / standard deviation of a series without memory


@dataclass(frozen=True, slots=True)
class Growth:
    """A line through both halves of a series: `start` at its first point, `slope` per point.

    `t` is the slope in standard errors.
    """

    start: float
    slope: float
    t: float

    def at(self, place: int) -> float:
        """The line's value at a point."""
        return held(self.start + self.slope * place)

    @property
    def is_clear(self) -> bool:
        """Clear enough to offer trended limits."""
        return abs(self.t) > CLEAR


def growth(values: Sequence[float]) -> Growth | None:
    """The half-average line; None for under twelve values.

    Halves of length h, an odd middle value unused; slope = difference of the half means / (n - h).
    """
    n = len(values)
    if n < ENOUGH:
        return None
    h = n // 2
    first, second = finite_sum(values[:h]) / h, finite_sum(values[n - h :]) / h
    slope = held((second - first) / (n - h))
    line = Growth(held(first - slope * (h - 1) / 2), slope, 0.0)
    start = line.start
    rest = [held(value - held(start + slope * place)) for place, value in enumerate(values)]
    error = (mean_moving_range(rest, screening=False) or 0.0) / TO_SIGMA * math.sqrt(2.0 / h)
    change = held(second - first)
    t = change / error if error else math.copysign(math.inf, change) if change else 0.0
    return Growth(line.start, slope, t)


def is_skewed(values: Sequence[float]) -> bool:
    """Whether logarithms would suit better: all positive, leaning right, and less so as logs."""
    if len(values) < ENOUGH or min(values) <= 0.0:
        return False
    lean = skewness(values)
    return lean > 1.0 and abs(skewness([math.log(value) for value in values])) < lean / 2


def skewness(values: Sequence[float]) -> float:
    """The third standardised moment; 0 for a series that does not move."""
    middle = finite_sum(values) / len(values)
    spread = math.sqrt(finite_sum([(value - middle) ** 2 for value in values]) / len(values))
    if not spread:
        return 0.0
    return math.fsum(((value - middle) / spread) ** 3 for value in values) / len(values)


def memory(values: Sequence[float]) -> float:
    """Lag-1 autocorrelation r1, -1 to 1: how much a value repeats the one before."""
    middle = finite_sum(values) / len(values) if values else 0.0
    away = [value - middle for value in values]
    total = finite_sum([d * d for d in away])
    if not total or not math.isfinite(total):
        return 0.0
    return finite_sum([a * b for a, b in pairwise(away)]) / total


def alert_widening(values: Sequence[float]) -> float:
    """By what to widen limits for alerts alone, 1 unless the series is slow-moving.

    When r1 + 1/n > .3: 1 / sqrt(1 - r1), r1 at most .8. Drawn limits and labels never widen.
    """
    if not values:
        return 1.0
    r1 = memory(values)
    if r1 + 1.0 / len(values) <= SLOW:
        return 1.0
    return 1.0 / math.sqrt(1.0 - max(0.0, min(MOST_SLOW, r1)))
