"""Where worry might begin, from one value alone. A guess: must never be kept unconfirmed."""

from __future__ import annotations

import math

from okrdesk.domain.frozen import dataclass

_WORRY, _ACT = 0.1, 0.2  # shares of the value
_DIGITS = 2


@dataclass(frozen=True, slots=True)
class StartingLimits:
    """Ends of healthy and of watch in the KPI's unit; None where that side is open."""

    healthy_low: float | None = None
    healthy_high: float | None = None
    watch_low: float | None = None
    watch_high: float | None = None


def guessed_limits(value: float, direction: str) -> StartingLimits:
    """A tenth of the value away for worry, a fifth for action, twice that for a range.

    `direction` is up, down or range. Rounded to two significant digits. At 0 there is nothing to
    take a share of: no guess.
    """
    if value == 0 or not math.isfinite(value):
        return StartingLimits()
    worry, act = _WORRY * abs(value), _ACT * abs(value)
    if direction == "up":
        return StartingLimits(healthy_low=_round(value - worry), watch_low=_round(value - act))
    if direction == "down":
        return StartingLimits(healthy_high=_round(value + worry), watch_high=_round(value + act))
    return StartingLimits(
        _round(value - 2 * worry),
        _round(value + 2 * worry),
        _round(value - 2 * act),
        _round(value + 2 * act),
    )


def _round(value: float) -> float:
    return round(value, _DIGITS - 1 - math.floor(math.log10(abs(value))))
