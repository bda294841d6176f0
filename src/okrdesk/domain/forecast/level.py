"""Where a level may be at the end: a random walk seen through noise. Must not know key results.

A trend is believed only after the values show it: the walk's constant drift starts near 0, and how
much of each step is mere noise is weighed by how well it explains the values so far.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from okrdesk.domain.forecast.ending import Mixture, Part
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.sums import held

NOISES = (0.0, 0.15, 0.5, 1.5, 5.0)  # variance of the noise / variance of a step
DRIFT = 1.0 / 16.0  # variance of the drift / variance of a step
WIDER = 1.2  # so that the 80 % interval holds 80 % of what happens
ENOUGH_HISTORY = 6
_SIGMA = 1.4826  # standard deviation / median of the absolute deviations of a normal distribution
_LEAST = 1e-18  # of the variance, in a unit of the values' own size


@dataclass(frozen=True, slots=True)
class Prior:
    """What is believed of a step before the values speak: worth `weight` of them.

    `step` is the standard deviation of a step per unit of time; `seen`: it was seen between values,
    so it holds their noise as well.
    """

    weight: int
    step: float
    seen: bool = False


def prior_from_plan(way: float, time: float) -> Prior:
    """Half the slope of the plan, which goes `way` in `time` units, worth two values."""
    return Prior(2, held(abs(way) / max(time, 1.0) / 2))


def prior_from_history(values: Sequence[float]) -> Prior:
    """The usual step between values before the cycle (six at least), worth four values."""
    steps = sorted(abs(held(b - a)) for a, b in pairwise(values))
    median = steps[len(steps) // 2] / 2 + steps[(len(steps) - 1) // 2] / 2
    return Prior(4, held(_SIGMA * median), seen=True)


@lru_cache(maxsize=4096)
def level_ending(
    times: tuple[float, ...], values: tuple[float, ...], end: float, prior: Prior
) -> Mixture:
    """Where a level is at `end`, from values at ascending `times`, all in units of the cadence.

    Per ratio of noise a scalar Kalman filter of level and drift runs over the values; each gives a
    Student distribution with n - 1 + n₀ degrees, weighed by exp(-½(degrees · ln s² + ln F)).
    At least one value with a prior that weighs four, else three.
    """
    start, degrees = values[0], len(values) - 1 + prior.weight
    apart = [held(value - start) for value in values]
    unit = max(prior.step, *map(abs, apart)) or 1.0
    series = [distance / unit for distance in apart]
    step = (prior.step / unit) ** 2
    found = []
    for noise in NOISES:
        level = _filtered(times, series, noise)
        believed = prior.weight * (step / (1.0 + 2.0 * noise) if prior.seen else step)
        variance = max((level.squares + believed) / degrees, _LEAST)
        left = end - times[-1]
        spread = math.sqrt(level.variance_after(left, noise) * variance) * WIDER
        likely = -0.5 * (degrees * math.log(variance) + level.logs)
        found.append((likely, level.level + level.drift * left, spread))
    best = max(likely for likely, _, _ in found)
    weights = [math.exp(likely - best) for likely, _, _ in found]
    total = math.fsum(weights)
    parts = tuple(
        Part(weight / total, centre, spread)
        for weight, (_, centre, spread) in zip(weights, found, strict=True)
    )
    return Mixture(parts, degrees, start, unit)


@dataclass(frozen=True, slots=True)
class _Level:
    """The filter's belief: level and drift with their variances, and how surprised it was."""

    level: float
    drift: float
    level_variance: float
    both: float
    drift_variance: float
    squares: float
    logs: float

    def variance_after(self, left: float, noise: float) -> float:
        """Of the value seen `left` units later, in variances of a step."""
        spread = self.level_variance + 2.0 * left * self.both + left * left * self.drift_variance
        return spread + left + noise


def _filtered(times: Sequence[float], series: Sequence[float], noise: float) -> _Level:
    """The scalar two-state Kalman filter, unrolled: it runs some hundred times per tree."""
    level, drift = series[0], 0.0
    p00, p01, p11 = noise, 0.0, DRIFT
    squares = logs = 0.0
    before = times[0]
    for time, value in zip(times[1:], series[1:], strict=True):
        gone, before = time - before, time
        level += drift * gone
        p00 += 2.0 * gone * p01 + gone * gone * p11 + gone
        p01 += gone * p11
        f = p00 + noise
        missed = value - level
        squares += missed * missed / f
        logs += math.log(f)
        k0, k1 = p00 / f, p01 / f
        level += k0 * missed
        drift += k1 * missed
        p11 -= k1 * p01
        p01 -= k0 * p01
        p00 -= k0 * p00
    return _Level(level, drift, p00, p01, p11, squares, logs)
