"""Whether a value that is being entered is so far from usual that it may be a slip of the hand.

It asks, and never refuses: a true value is always taken.
"""

from __future__ import annotations

import math

from okrdesk.domain.kpi_reading import KpiReading
from okrdesk.domain.spoken import spoken_value
from okrdesk.domain.words import tr

ASKS_FROM = 4  # sigma; the usual range ends at three


def sigma_from_usual(reading: KpiReading, value: float) -> float | None:
    """How many sigma `value` is from the centre, on its side; None while nothing is usual yet.

    The usual range reaches three sigma from the centre (Wheeler, natural process limits), on each
    side by its own measure where values are skewed; where it has no width the answer is None, too.
    """
    if reading.usual is None or reading.centre is None:
        return None
    end = reading.usual[1] if value > reading.centre else reading.usual[0]
    sigma = abs(end - reading.centre) / 3
    if not 0 < sigma < math.inf:
        return None
    return abs(value - reading.centre) / sigma


def unusual_says(reading: KpiReading, value: float, currency: str | None) -> str | None:
    """ "9.4 percent is 7 sigma from usual (2.1 percent to 4.3 percent)."; None if it is not far."""
    sigma = sigma_from_usual(reading, value)
    if sigma is None or sigma < ASKS_FROM:
        return None
    assert reading.usual is not None
    ends = (float(f"{end:.3g}") for end in reading.usual)
    shown, low, high = (
        spoken_value(one, reading.kpi.unit, currency, reading.kpi.decimals)
        for one in (value, *ends)
    )
    if sigma >= 100:
        says = tr("{value} is more than 100 sigma from usual ({low} to {high}).")
    else:
        says = tr("{value} is {n} sigma from usual ({low} to {high}).")
    return says.format(value=shown, n=math.floor(min(sigma, 100)), low=low, high=high)
