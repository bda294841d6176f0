"""The status of an objective and what holds it. Must not look at values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from okrdesk.domain.grade import decimal_of
from okrdesk.domain.records import Objective
from okrdesk.domain.rollup import weighted_mean
from okrdesk.domain.spoken import STATUS_WORDS
from okrdesk.domain.status import JUDGED
from okrdesk.domain.words import tr

SHARE = {"on_track": 1.0, "at_risk": 0.5, "off_track": 0.0}
ON_TRACK_SHARE, OFF_TRACK_SHARE = decimal_of(0.80), decimal_of(0.35)
# Of an objective without fresh key results: the first that any of them has.
SILENT = ("graded", "to_be_graded", "not_started", "stale", "no_data", "no_baseline")
# What a chip names beside the status: the first that there is.
HOLDING = ("off_track", "at_risk", "stale", "no_data", "no_baseline")


def objective_status(objective: Objective, parts: Sequence[tuple[str, float]]) -> str:
    """From (status, weight) of what counts for it: shares over the fresh ones.

    On track from .80 if none is off track, off track below .35, else at risk; a committed one is
    as good as its worst. Without a fresh one: graded, to be graded, not started, stale, no data.
    """
    found = {status for status, _ in parts}
    share = weighted_mean((SHARE[s], weight) for s, weight in parts if s in SHARE)
    if share is None:
        return next((status for status in SILENT if status in found), "no_data")
    if objective.kind == "committed":
        return next(status for status in JUDGED if status in found)
    exact = decimal_of(share)
    if exact < OFF_TRACK_SHARE:
        return "off_track"
    is_good = exact >= ON_TRACK_SHARE and "off_track" not in found
    return "on_track" if is_good else "at_risk"


def held_by(status: str, parts: Sequence[tuple[str, float]]) -> str:
    """The status with what holds it: "at risk · 1 off track", "on track · 1 stale"."""
    counts = Counter(part for part, _ in parts)
    holding = next((part for part in HOLDING if counts[part]), None)
    if status not in SHARE or holding is None:
        return STATUS_WORDS[status]
    says = tr("{status} · {n} {holding}")
    return says.format(
        status=STATUS_WORDS[status], n=counts[holding], holding=STATUS_WORDS[holding]
    )
