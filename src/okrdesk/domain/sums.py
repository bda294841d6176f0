"""Sums that stay finite. Must not know what is summed."""

from __future__ import annotations

import math
import sys
from collections.abc import Sequence

LARGEST = sys.float_info.max


def held(value: float) -> float:
    """The value, or the largest number there is in its place when it overflowed."""
    if -LARGEST <= value <= LARGEST:
        return value  # nearly always, and this is asked of every figure
    return max(-LARGEST, min(LARGEST, value))


def finite_sum(values: Sequence[float]) -> float:
    """The sum without the dust of binary fractions, held at the largest number there is."""
    try:
        return math.fsum(values)
    except OverflowError:  # beyond what a number can hold: only wild values come here
        return held(sum(values))
