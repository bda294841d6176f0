"""How many events there may be at the end. Must not know key results."""

from __future__ import annotations

import math
from collections.abc import Sequence

from okrdesk.domain.forecast.amounts import DELIVERED, WORTH
from okrdesk.domain.forecast.incomplete_beta import incomplete_beta
from okrdesk.domain.frozen import dataclass

LARGEST_COUNT = 1e6  # above it a count is as good as an amount, and the tail no longer exact
_CAUTION = 3.0  # periods that the belief in plain chance counts for
_LEAST_MEAN = 0.05


@dataclass(frozen=True, slots=True)
class Events:
    """`done` events and a negative binomial number more: Gamma(a, b) events per period, `left` to
    come. `least` is what is already known to have happened."""

    done: float
    a: float
    b: float
    left: int
    least: float

    @property
    def mean(self) -> float:
        """The expected number."""
        return max(self.least, self.done + self.left * self.a / self.b)

    def at_least(self, value: float) -> float:
        """The chance of `value` or more: I_q(need, a) with q = left / (b + left)."""
        need = math.ceil(value - self.done - 1e-9)
        if value <= self.least or need <= 0:
            return 1.0
        return incomplete_beta(need, self.a, self.left / (self.b + self.left))

    def at_most(self, value: float) -> float:
        """The chance of `value` or fewer."""
        return 1.0 - self.at_least(math.floor(value + 1e-9) + 1.0)

    def quantile(self, share: float) -> float:
        """The smallest number that is not exceeded with that chance."""
        few, many = -1, 1
        while self.at_most(self.done + many) < share:
            few, many = many, many * 2
        while many - few > 1:
            middle = (few + many) // 2
            enough = self.at_most(self.done + middle) >= share
            few, many = (few, middle) if enough else (middle, many)
        return max(self.least, self.done + many)


def count_ending(counts: Sequence[float], left: int, plan: float, least: float) -> Events:
    """The number at the end: `counts` of the periods gone, `left` more, `plan` > 0 per period.

    Gamma-Poisson: 0.7 of the plan, worth two periods, is believed beforehand; where the counts vary
    more than chance alone makes them, everything known counts for that much less.
    """
    gone, done = len(counts), math.fsum(counts)
    spread = over_dispersion(counts)
    a = (DELIVERED * plan * WORTH + done) / spread
    return Events(done, a, (WORTH + gone) / spread, left, least)


def over_dispersion(counts: Sequence[float]) -> float:
    """D: variance / mean of the counts, shrunk to 1 with the weight of three; at least 1."""
    more = len(counts) - 1
    if more < 1:
        return 1.0
    mean = math.fsum(counts) / len(counts)
    variance = math.fsum((count - mean) ** 2 for count in counts) / more
    ratio = variance / max(mean, _LEAST_MEAN)
    return max(1.0, (_CAUTION + more * ratio) / (_CAUTION + more))
