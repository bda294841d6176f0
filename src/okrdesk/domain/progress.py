"""How far along the way a key result is. Must not know where its values come from."""

from __future__ import annotations

import math
from collections.abc import Iterable

from okrdesk.domain.records import KeyResult, Milestone
from okrdesk.domain.sums import held

SUMMED = "total"
# Measures that go from a baseline to a target.
CHANGES = frozenset({"number", "percent", "money"})


def share_of_way(value: float, baseline: float, target: float, better_up: bool = True) -> float:
    """P = (v - b) / (t - b), for both directions, raw: below 0 it moves away, above 1 it is past.

    When target and baseline are the same it is 1 at the target or better, else 0; `better_up` says
    which side is better then. Finite for any finite values.
    """
    if target == baseline:
        return float(value >= target if better_up else value <= target)
    way, gone = target - baseline, value - baseline
    if not (math.isfinite(way) and math.isfinite(gone)):
        way, gone = target / 2 - baseline / 2, value / 2 - baseline / 2
    return held(gone / way)


def clip(share: float) -> float:
    """What of a share counts: at least 0, at most 1."""
    return max(0.0, min(1.0, share))


def is_summed(key_result: KeyResult) -> bool:
    """Whether each value is what was added: then progress is their sum in the cycle / target."""
    return key_result.measure == SUMMED or (
        key_result.measure in CHANGES and key_result.values == "increment"
    )


def baseline_of(key_result: KeyResult) -> float | None:
    """Where the way begins; 0 for sums."""
    return 0.0 if is_summed(key_result) else key_result.baseline


def target_value(key_result: KeyResult) -> float | None:
    """Where the way ends; a target kept as a ratio ("by 40 %") counts once there is a baseline."""
    if key_result.target is not None or key_result.target_ratio is None:
        return key_result.target
    baseline = baseline_of(key_result)
    return None if baseline is None else baseline * (1.0 + key_result.target_ratio)


def milestone_share(milestones: Iterable[Milestone], done: Iterable[Milestone]) -> float | None:
    """Weight of the done ones / weight of all; if all weigh nothing they weigh the same."""
    total = list(milestones)
    if not total:
        return None
    weights = {m.id: max(0.0, m.weight) for m in total}
    heaviest = max(weights.values())
    share = {m: w / heaviest if heaviest else 1.0 for m, w in weights.items()}
    return clip(math.fsum(share[m.id] for m in done) / math.fsum(share.values()))


def in_range(value: float, low: float | None, high: float | None) -> bool:
    """Whether the value is between both ends, which are inside; a missing end is open."""
    return (low is None or value >= low) and (high is None or value <= high)


def nearness(value: float, low: float | None, high: float | None) -> float:
    """How near a value is to a range: 1 inside, falling to 0 half the range's width outside it.

    max(0, 1 - distance / ((U - L) / 2)); outside a range without width or with an open end it is 0.
    """
    if in_range(value, low, high):
        return 1.0
    if low is None or high is None or low == high:
        return 0.0
    distance = low - value if value < low else value - high
    return max(0.0, 1.0 - distance / (high / 2 - low / 2))
