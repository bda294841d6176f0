"""Exact chances of how many of several events happen. Must not know what they are."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from okrdesk.domain.forecast.incomplete_beta import incomplete_beta

_NEGLIGIBLE = 1e-30  # chances so small at either end are let go: a thousand of them change nothing
_HALVINGS = 60


def two_sided(chances: Sequence[float], happened: int) -> float:
    """The p value of `happened` among independent events with these chances: both tails.

    Poisson-binomial, counted exactly: twice the smaller tail, at most 1.
    """
    few, counts = counted(chances)
    below = math.fsum(counts[: max(0, happened - few + 1)])
    above = math.fsum(counts[max(0, happened - few) :])
    return min(1.0, 2.0 * min(below, above))


def counted(chances: Sequence[float]) -> tuple[int, list[float]]:
    """The smallest count that is not negligible, and the chances of it and the following ones."""
    few, counts = 0, [1.0]
    for chance in chances:
        rest = 1.0 - chance
        without, with_it = [*counts, 0.0], [0.0, *counts]
        counts = [a * rest + b * chance for a, b in zip(without, with_it, strict=True)]
        while counts[0] < _NEGLIGIBLE:
            few += 1
            del counts[0]
        while counts[-1] < _NEGLIGIBLE:
            del counts[-1]
    return few, counts


def likely_share(happened: int, of: int, sure: float = 0.9) -> tuple[float, float]:
    """The share behind `happened` of `of` lies in here with at least that chance.

    Clopper and Pearson's exact interval.
    """
    tail = (1.0 - sure) / 2.0
    low = high = 0.0
    if happened:
        low = _where(lambda share: incomplete_beta(happened, of - happened + 1, share) >= tail)
    if happened == of:
        return low, 1.0
    high = _where(lambda share: incomplete_beta(happened + 1, of - happened, share) >= 1.0 - tail)
    return low, high


def _where(is_enough: Callable[[float], bool]) -> float:
    """The smallest share 0-1 for which it is."""
    low, high = 0.0, 1.0
    for _ in range(_HALVINGS):
        middle = 0.5 * (low + high)
        low, high = (low, middle) if is_enough(middle) else (middle, high)
    return high
