"""Which numbers prove an objective in time. Must not judge their values."""

from __future__ import annotations

from okrdesk.coach.rule import FOUND, Fill, Rule
from okrdesk.coach.scene import Scene
from okrdesk.domain.records import KeyResult, Kpi, Objective
from okrdesk.domain.words import tr


def _only_lagging(scene: Scene, objective: Objective) -> Fill | None:
    """A number of its own is unknown, thus not lagging; so is a KPI that does not say."""
    key_results = scene.active_key_results(objective)
    lagging = [key_result for key_result in key_results if _lags(scene, key_result)]
    return FOUND if key_results and len(lagging) == len(key_results) else None


def _lags(scene: Scene, key_result: KeyResult) -> bool:
    kpi = scene.ws.find(Kpi, key_result.kpi)
    return kpi is not None and kpi.indicator == "lagging"


RULES = (
    Rule(
        "only_lagging",
        "objective",
        "note",
        _only_lagging,
        tr("All numbers of {name} are lagging: they move after it is too late. Add a leading one."),
        tr("revenue and churn report what was decided months ago; steer by what moves first."),
    ),
)
