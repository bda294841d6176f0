"""Both instruments are needed: gauges and a destination. Must not judge either of them."""

from __future__ import annotations

from okrdesk.coach.rule import FOUND, Fill, Rule
from okrdesk.coach.scene import Scene
from okrdesk.domain.records import WorkspaceSettings
from okrdesk.domain.words import tr

FEWEST_KPIS = 3


def _blind(scene: Scene, _settings: WorkspaceSettings) -> Fill | None:
    count = len(scene.kpis)
    if not scene.objectives or count >= FEWEST_KPIS:
        return None
    pattern = tr("{count} key KPI") if count == 1 else tr("{count} key KPIs")
    return {"many": tr("no key KPI") if count == 0 else pattern.format(count=count)}


def _idle(scene: Scene, _settings: WorkspaceSettings) -> Fill | None:
    """A draft does not push on anything yet."""
    is_pushing = any(o.state == "active" for o in scene.objectives)
    return FOUND if scene.kpis and not is_pushing else None


RULES = (
    Rule(
        "steering_blind",
        "workspace",
        "warning",
        _blind,
        tr("There are objectives but {many}: nobody sees whether the machine stays healthy."),
        tr("a goal may be reached at a price that only a gauge shows; choose five to seven."),
    ),
    Rule(
        "not_steering",
        "workspace",
        "warning",
        _idle,
        tr("There are key KPIs but no active objective. What are you pushing on this quarter?"),
        tr("gauges tell how the machine runs, not where it should go."),
    ),
)
