"""The regularised incomplete beta function, from the standard library only. Must not know why."""

from __future__ import annotations

import math

_TINY = 1e-300
_EXACT = 1e-15
_MOST_TERMS = 20_000  # far more than a and b up to a million need: about their square root


def incomplete_beta(a: float, b: float, x: float) -> float:
    """I_x(a, b) for a, b > 0, to 1e-10 for a and b up to ten thousand; 0 below 0 and 1 above 1.

    Continued fraction DLMF 8.17.22, by Lentz's method; mirrored where the other side converges.
    """
    if x <= 0.0:
        return 0.0
    if x >= 1.0:
        return 1.0
    scale = math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b)
    front = math.exp(scale + a * math.log(x) + b * math.log1p(-x))
    if x > (a + 1.0) / (a + b + 2.0):
        return max(0.0, 1.0 - front * _fraction(b, a, 1.0 - x) / b)
    return min(1.0, front * _fraction(a, b, x) / a)


def _fraction(a: float, b: float, x: float) -> float:
    c, d = 1.0, 1.0 / _apart(1.0 - (a + b) * x / (a + 1.0))
    fraction = d
    for m in range(1, _MOST_TERMS):
        even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        step = 1.0
        for term in (even, odd):
            d = 1.0 / _apart(1.0 + term * d)
            c = _apart(1.0 + term / c)
            step = c * d
            fraction *= step
        if abs(step - 1.0) < _EXACT:
            break
    return fraction


def _apart(value: float) -> float:
    """Never so near 0 that dividing by it overflows."""
    return value if abs(value) > _TINY else _TINY
