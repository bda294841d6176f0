"""Grades: tenths of the way that a key result went. Must not look at check-ins."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal


def tenths(share: float) -> float:
    """`share` 0-1 rounded half up in decimal: 0.35 is 0.4, as a person with a pencil rounds."""
    return float(Decimal(repr(share)).quantize(Decimal("0.1"), ROUND_HALF_UP))
