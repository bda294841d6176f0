"""What amounts per period may add up to. Must not know key results."""

from __future__ import annotations

import math
from collections.abc import Sequence

from okrdesk.domain.forecast.ending import Mixture, Part
from okrdesk.domain.sums import finite_sum

DELIVERED = 0.7  # of a plan is what teams deliver on average
WORTH = 2.0  # periods that the plan counts for
_DEGREES = 3.0


def amount_ending(amounts: Sequence[float], left: int, plan: float, least: float) -> Mixture:
    """The sum at the end: `amounts` of the periods gone, `left` more to come, `plan` per period.

    The mean is shrunk to 0.7 of the plan with the weight of two periods; the sum of the rest has
    Student's distribution with w + 2 degrees and variance s² (left + left² / (w + 2)). `least` is
    what it has already come to where nothing is ever taken back, else -inf.
    """
    gone = len(amounts)
    unit = max(map(abs, (*amounts, plan))) or 1.0
    sizes = [amount / unit for amount in amounts]
    planned = plan / unit
    mean = (math.fsum(sizes) + WORTH * DELIVERED * planned) / (gone + WORTH)
    squares = math.fsum((size - mean) ** 2 for size in sizes)
    variance = (squares + _DEGREES * (planned / 2) ** 2) / (gone - 1 + _DEGREES)
    spread = math.sqrt(variance * (left + left * left / (gone + WORTH)))
    degrees = gone - 1 + int(_DEGREES)
    return Mixture((Part(1.0, mean * left, spread),), degrees, finite_sum(amounts), unit, least)
