"""What stands behind and beside the values of a trend, each for its days. Must not draw."""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TrendZone:
    """A stretch of time and values that is one state; open sides are infinite."""

    first: int
    last: int
    low: float
    high: float
    state: str

    def edges(self) -> tuple[float, ...]:
        """Its finite limits."""
        return tuple(edge for edge in (self.low, self.high) if math.isfinite(edge))


@dataclass(frozen=True, slots=True)
class TrendTarget:
    """A target in force from one day to another."""

    first: int
    last: int
    value: float

    def edges(self) -> tuple[float, ...]:
        """The target itself."""
        return (self.value,)


@dataclass(frozen=True, slots=True)
class TrendLimits:
    """The usual range between two days; a trial one rests on few values and is dashed.

    Of one that follows a line the limits are those of the last day; they rose by `rise` until then.
    """

    first: int
    last: int
    lower: float
    centre: float
    upper: float
    trial: bool = False
    rise: float = 0.0

    def edges(self) -> tuple[float, ...]:
        """Both ends of the usual range."""
        return self.lower, self.upper

    def within(self, first: float, last: float) -> tuple[float, ...]:
        """Their ends on the first and the last of the days in view."""
        days = max(self.first, first), min(self.last, last)
        return tuple(self.at(day, end) for day in days for end in self.edges())

    def at(self, day: float, value: float) -> float:
        """What a limit of the last day was on an earlier one."""
        back = (self.last - day) / ((self.last - self.first) or 1)
        return value - self.rise * back


@dataclass(frozen=True, slots=True)
class TrendRemark:
    """An annotation; one that starts new limits is a break."""

    day: int
    text: str
    is_break: bool
