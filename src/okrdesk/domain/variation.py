"""What signals and limits mean for a KPI: better or worse, pass or fail. Must not find them."""

from __future__ import annotations

import math

from okrdesk.domain.process_limits import ProcessLimits
from okrdesk.domain.signal_rules import Label

COMMON = "common_cause"
_HIGH = frozenset({"beyond_upper", "trend_up", "two_of_three_high", "shift_high"})


def point_type(label: Label, direction: str) -> str:
    """common_cause, or special_cause_ improvement, concern, neutral_high, neutral_low.

    `direction` up or down says which side is better; of a range neither is.
    """
    if label is None:
        return COMMON
    is_high = label in _HIGH
    if direction not in ("up", "down"):
        return "special_cause_neutral_high" if is_high else "special_cause_neutral_low"
    is_better = is_high == (direction == "up")
    return "special_cause_improvement" if is_better else "special_cause_concern"


def assurance(
    limits: ProcessLimits, target: tuple[float, float] | None, direction: str
) -> str | None:
    """Whether the usual range passes the target: consistent_pass, consistent_fail, inconsistent.

    `target` are the ends between which it is met (infinite where open). A target on a limit is hit
    or miss. None without a target, and without a direction.
    """
    if target is None or direction not in ("up", "down", "range"):
        return None
    low, high = target
    if _is_above(low, limits.upper, limits) or _is_above(limits.lower, high, limits):
        return "consistent_fail"
    if _is_above(limits.lower, low, limits) and _is_above(high, limits.upper, limits):
        return "consistent_pass"
    return "inconsistent"


def _is_above(one: float, other: float, limits: ProcessLimits) -> bool:
    """Above by more than dust; an open end is above or below everything."""
    if math.isinf(one) or math.isinf(other):
        return one > other
    return one > other + limits.dust(other)
