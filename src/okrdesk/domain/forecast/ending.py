"""Where a value may end, as a distribution. Must not know how it was come to."""

from __future__ import annotations

import math
from typing import Protocol

from okrdesk.domain.forecast.student import student_cdf, student_density, student_quantile
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.sums import held

_MOST_STEPS = 60
_NEAR = 1e-9
_NO_DENSITY = 1e-300


class Ending(Protocol):
    """What every method leads to; values in the key result's unit."""

    @property
    def mean(self) -> float:
        """The expected value."""
        ...

    def at_least(self, value: float) -> float:
        """The chance to end at `value` or above."""
        ...

    def at_most(self, value: float) -> float:
        """The chance to end at `value` or below."""
        ...

    def quantile(self, share: float) -> float:
        """The value below which it ends with that chance."""
        ...


@dataclass(frozen=True, slots=True)
class Part:
    """One of the possibilities: how likely it is, and its centre and scale."""

    weight: float
    centre: float
    spread: float


@dataclass(frozen=True, slots=True)
class Mixture:
    """Student distributions of the same degrees, mixed by weight; `start + unit · x` is the value.

    Working in a unit of their own keeps it the same at any scale. `least`: what it has already come
    to where it can only grow.
    """

    parts: tuple[Part, ...]
    degrees: int
    start: float = 0.0
    unit: float = 1.0
    least: float = -math.inf

    @property
    def mean(self) -> float:
        """The expected value."""
        return max(self.least, self._value(self._centre()))

    def at_least(self, value: float) -> float:
        """The chance to end at `value` or above."""
        if value <= self.least:
            return 1.0
        x = self._place(value)
        return sum(p.weight * _reached(p.centre - x, p.spread, self.degrees) for p in self.parts)

    def at_most(self, value: float) -> float:
        """The chance to end at `value` or below."""
        return self._below(self._place(value)) if value >= self.least else 0.0

    def quantile(self, share: float) -> float:
        """The value below which it ends with that chance.

        It lies between those of the parts; Newton's method finds it, halving where that leaps out.
        """
        standard = student_quantile(share, self.degrees)
        places = [part.centre + part.spread * standard for part in self.parts]
        low, high = min(places), max(places)
        x = math.fsum(p.weight * place for p, place in zip(self.parts, places, strict=True))
        steps = 0
        while high - low > _NEAR * max(abs(low), abs(high)) and steps < _MOST_STEPS:
            steps += 1
            missed = self._below(x) - share
            low, high = (low, x) if missed > 0.0 else (x, high)
            after = x - missed / max(self._density(x), _NO_DENSITY)
            if abs(after - x) <= _NEAR * abs(x):
                break
            x = after if low < after < high else 0.5 * (low + high)
        return max(self.least, self._value(x))

    def _centre(self) -> float:
        return math.fsum(part.weight * part.centre for part in self.parts)

    def _below(self, x: float) -> float:
        return sum(p.weight * _reached(x - p.centre, p.spread, self.degrees) for p in self.parts)

    def _density(self, x: float) -> float:
        return sum(
            p.weight / p.spread * student_density((x - p.centre) / p.spread, self.degrees)
            for p in self.parts
        )

    def _value(self, x: float) -> float:
        return held(self.start + held(self.unit * x))

    def _place(self, value: float) -> float:
        return held(value - self.start) / self.unit


def _reached(distance: float, spread: float, degrees: int) -> float:
    """The chance to go no further than `distance`; without any spread it is a step."""
    return student_cdf(distance / spread, degrees) if spread else float(distance >= 0.0)
