"""Wheeler's own detection rules, beside those in use. Must not know KPIs or dates.

Source: Wheeler, Making Sense of Data: beyond a limit; a run of eight; three of four."""

from __future__ import annotations

from collections.abc import Sequence

from okrdesk.domain.moving_range import moving_ranges
from okrdesk.domain.process_limits import ProcessLimits, range_limit
from okrdesk.domain.signal_rules import runs, sides

RUN = 8


def runs_of_eight(values: Sequence[float], limits: ProcessLimits) -> tuple[int, ...]:
    """Places of the points in runs of eight or more on one side of the centre."""
    found = runs(sides(values, limits), RUN)
    return tuple(place for first, last in found for place in range(first, last + 1))


def three_of_four(values: Sequence[float], limits: ProcessLimits) -> tuple[int, ...]:
    """Places of the points in stretches of four of which three are beyond half the limit."""
    high, low = (limits.centre + limits.upper) / 2, (limits.centre + limits.lower) / 2
    above = [value > high + limits.dust(high) for value in values]
    below = [value < low - limits.dust(low) for value in values]
    found: set[int] = set()
    for place in range(len(values) - 3):
        if sum(above[place : place + 4]) >= 3 or sum(below[place : place + 4]) >= 3:
            found.update(range(place, place + 4))
    return tuple(sorted(found))


def wide_steps(
    values: Sequence[float], limits: ProcessLimits, spread: str = "mean"
) -> tuple[int, ...]:
    """Places of the points whose step from the one before is beyond the limit of moving ranges."""
    most = range_limit(limits, spread)
    most += limits.dust(most)
    return tuple(place for place, step in enumerate(moving_ranges(values), 1) if step > most)
