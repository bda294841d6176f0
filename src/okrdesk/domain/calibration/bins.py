"""What came true by how sure people were. Must not know who said it."""

from __future__ import annotations

import math
from collections.abc import Sequence

from okrdesk.domain.calibration.exact import likely_share
from okrdesk.domain.frozen import dataclass

FEW, ENOUGH_FOR_BINS, ENOUGH_FOR_MORE = 3, 30, 60
MORE = 5

Said = tuple[float, bool]


@dataclass(frozen=True, slots=True)
class Bin:
    """`n` key results said to be from `low` to `high` likely, on average `said`.

    `came_true` is the share that did; with 90 % chance the true share is in `likely`.
    """

    low: float
    high: float
    n: int
    said: float
    came_true: float
    likely: tuple[float, float]


def bins_of(said: Sequence[Said]) -> tuple[Bin, ...]:
    """Three bins of about the same size from 30 on, five from 60; those said alike stay together.

    None below 30: a diagram of so few would tell of chance alone.
    """
    if len(said) < ENOUGH_FOR_BINS:
        return ()
    count = MORE if len(said) >= ENOUGH_FOR_MORE else FEW
    ordered = sorted(said)
    found: list[Bin] = []
    start = 0
    for place in range(1, count + 1):
        end = max(start, round(place * len(ordered) / count))
        while start < end < len(ordered) and ordered[end][0] == ordered[end - 1][0]:
            end += 1
        if end > start:
            found.append(_bin(ordered[start:end]))
            start = end
    return tuple(found)


def _bin(said: Sequence[Said]) -> Bin:
    n, true = len(said), sum(came_true for _, came_true in said)
    mean = math.fsum(p for p, _ in said) / n
    return Bin(said[0][0], said[-1][0], n, mean, true / n, likely_share(true, n))
