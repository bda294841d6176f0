"""How much a series wobbles from one value to the next. Must not know KPIs."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from okrdesk.domain.sums import LARGEST, finite_sum, held

# A moving range at least this many times the mean is dropped once (Nelson 1982): one slip of the
# pen must not widen the limits.
SCREEN = 3.267


def moving_ranges(values: Sequence[float]) -> list[float]:
    """The absolute steps between neighbours: one fewer than there are values."""
    steps = [abs(after - before) for before, after in pairwise(values)]
    return [held(step) for step in steps] if steps and max(steps) > LARGEST else steps


def mean_moving_range(values: Sequence[float], screening: bool = True) -> float | None:
    """The mean step in the values' unit, without the far too large ones; None for under two values.

    If screening would drop every step, none is dropped.
    """
    steps = moving_ranges(values)
    if not steps:
        return None
    mean = finite_sum(steps) / len(steps)
    if not screening:
        return mean
    kept = [step for step in steps if step < SCREEN * mean]
    return finite_sum(kept) / len(kept) if kept else mean
