"""What came true by how sure people were. Must not know who said it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

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
    ordered = sorted(said)
    edges = [0, *_edges(ordered, MORE if len(said) >= ENOUGH_FOR_MORE else FEW), len(ordered)]
    return tuple(_bin(ordered[start:end]) for start, end in pairwise(edges))


def _edges(ordered: Sequence[Said], count: int) -> list[int]:
    """Where one bin ends and the next begins: the changes nearest to an even division."""
    changes = [n for n in range(1, len(ordered)) if ordered[n][0] != ordered[n - 1][0]]
    even = [place * len(ordered) / count for place in range(1, count)]
    return sorted({min(changes, key=lambda n: abs(n - ideal)) for ideal in even if changes})


def _bin(said: Sequence[Said]) -> Bin:
    n, true = len(said), sum(came_true for _, came_true in said)
    mean = math.fsum(p for p, _ in said) / n
    return Bin(said[0][0], said[-1][0], n, mean, true / n, likely_share(true, n))
