"""How much is being looked at and pushed on, against the limits. Must not judge it: rules do."""

from __future__ import annotations

import datetime as dt

from okrdesk.coach.evidence import NOTHING_KNOWN
from okrdesk.coach.scene import scene_of
from okrdesk.coach.words import load_words
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Focus:
    """Counts of today: key KPIs, objectives of the team that has most, key results of the objective
    that has fewest and of the one that has most (0 without objectives); and their limits.
    """

    kpis: int
    kpi_limit: int
    objectives: int
    objective_limit: int
    fewest_key_results: int
    most_key_results: int
    key_result_limits: tuple[int, int]


def focus_of(ws: Workspace, today: dt.date) -> Focus:
    """What the Coach page shows below its findings."""
    scene, settings = scene_of(ws, today, load_words(), NOTHING_KNOWN), ws.settings()
    counts = [len(scene.active_key_results(objective)) for objective in scene.objectives]
    return Focus(
        kpis=len(scene.kpis),
        kpi_limit=settings.limit_kpis,
        objectives=max((len(group.objectives) for group in scene.groups()), default=0),
        objective_limit=settings.limit_objectives,
        fewest_key_results=min(counts, default=0),
        most_key_results=max(counts, default=0),
        key_result_limits=(settings.limit_key_results_low, settings.limit_key_results_high),
    )
