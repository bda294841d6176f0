"""From many shares to one. Must not know what they are shares of."""

from __future__ import annotations

import math
from collections.abc import Iterable


def weighted_mean(pairs: Iterable[tuple[float, float]]) -> float | None:
    """sum(weight · share) / sum(weight) over (share, weight) pairs; None for no pair at all.

    Weights all 0 count as equal, negative ones as 0. Never outside the range of the shares.
    """
    known = list(pairs)
    if not known:
        return None
    heaviest = max(weight for _, weight in known)
    if heaviest <= 0.0:
        known = [(share, 1.0) for share, _ in known]
        heaviest = 1.0
    weights = [max(0.0, weight) / heaviest for _, weight in known]
    counted = [share for (share, _), weight in zip(known, weights, strict=True) if weight]
    total = math.fsum(share * w for (share, _), w in zip(known, weights, strict=True))
    return max(min(counted), min(max(counted), total / math.fsum(weights)))
