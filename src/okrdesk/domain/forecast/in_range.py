"""The chance to end inside a range. Must not know how the ending was come to."""

from __future__ import annotations

from okrdesk.domain.forecast.ending import Ending


def chance_in_range(ending: Ending, low: float | None, high: float | None) -> float:
    """P(low <= value <= high); a missing end is open."""
    if low is None:
        return 1.0 if high is None else ending.at_most(high)
    if high is None:
        return ending.at_least(low)
    return max(0.0, ending.at_least(low) - (1.0 - ending.at_most(high)))
