"""O: how much of what the active key results weigh is on track. Must not read KPIs or word it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from okrdesk.domain.alert_links import is_active
from okrdesk.domain.facts import facts_of
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.grade import decimal_of
from okrdesk.domain.objective_status import SHARE as TRACK_SHARE
from okrdesk.domain.records import Cycle, KeyResult, Objective
from okrdesk.domain.rollup import weighted_mean
from okrdesk.domain.status import status_of
from okrdesk.domain.workspace import Workspace

MOST_UNKNOWN = decimal_of(0.40)
LEFT_OUT = frozenset({"stale", "no_data", "to_be_graded", "no_baseline"})


@dataclass(frozen=True, slots=True)
class Weighed:
    """An active key result with its status and what it weighs: its weight × its objective's."""

    key_result: KeyResult
    objective: Objective
    weight: float
    status: str


def weigh(ws: Workspace, day: dt.date) -> tuple[Weighed, ...]:
    """The active key results of active objectives in active cycles that have begun by the day."""
    found: list[Weighed] = []
    for objective in ws.ordered(Objective):
        cycle = ws.find(Cycle, objective.cycle)
        if cycle is None or cycle.start > day or not is_active(ws, objective):
            continue
        for key_result in ws.where(KeyResult, "objective", objective.id):
            if key_result.state == "active":
                status = status_of(ws, facts_of(ws, key_result, objective, cycle, day)).status
                weight = key_result.weight * objective.weight
                found.append(Weighed(key_result, objective, weight, status))
    return tuple(found)


def okr_track(weighed: Sequence[Weighed]) -> float | None:
    """O: on track 1, at risk .5, off 0 over the fresh key results, by weight; 0-1.

    Silent ones are left out; where they hold more than 40 % of the weight O is unknown.
    """
    fresh = [(one, one.weight) for one in weighed if one.status in TRACK_SHARE]
    silent = [(one, one.weight) for one in weighed if one.status in LEFT_OUT]
    if not fresh:
        return None
    unknown = weighted_mean(
        (float(one.status in LEFT_OUT), weight) for one, weight in fresh + silent
    )
    if unknown is not None and decimal_of(unknown) > MOST_UNKNOWN:
        return None
    return weighted_mean((TRACK_SHARE[one.status], weight) for one, weight in fresh)
