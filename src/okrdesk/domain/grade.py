"""Grades: 0.0 to 1.0 in tenths, and what they are called. Must not know colours."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from okrdesk.domain.progress import clip

TENTH = Decimal("0.1")
_DUST = Decimal("0.000000001")  # what binary fractions leave behind, far below any real difference
# kind of objective → from which grade on it is delivered, and from which progress
LINES = {"aspirational": (0.7, 0.4), "committed": (1.0, 0.7)}


def decimal_of(share: float) -> Decimal:
    """The share as a person would write it: 0.35, not 0.3499999999999999."""
    return Decimal(repr(share)).quantize(_DUST, ROUND_HALF_UP)


def tenths(share: float) -> float:
    """`share` 0-1 rounded half up in decimal: 0.35 is 0.4, as a person with a pencil rounds."""
    return float(decimal_of(share).quantize(TENTH, ROUND_HALF_UP))


def proposed_grade(progress: float | None) -> float:
    """The grade that progress proposes, in tenths; without any value it is 0."""
    return tenths(clip(progress or 0.0))


def grade_colour(grade: float, kind: str) -> str:
    """delivered, progress or missed, of any grade or mean, unrounded.

    Aspirational: from .7 and from .4; committed: 1.0 and from .7.
    """
    delivered, progress = LINES["committed" if kind == "committed" else "aspirational"]
    exact = decimal_of(grade)
    if exact >= decimal_of(delivered):
        return "delivered"
    return "progress" if exact >= decimal_of(progress) else "missed"
