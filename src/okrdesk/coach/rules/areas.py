"""Whether the board sees cash, customers, product and delivery. Must not judge their values."""

from __future__ import annotations

from okrdesk.coach.rule import Fill, Rule
from okrdesk.coach.scene import Scene
from okrdesk.coach.words import words_of
from okrdesk.domain.records import Kpi, WorkspaceSettings
from okrdesk.domain.words import tr

_AREA_WORDS = {
    "cash": tr("cash"),
    "customers": tr("customers"),
    "product": tr("product"),
    "delivery": tr("delivery"),
}


def _missing_areas(scene: Scene, _settings: WorkspaceSettings) -> Fill | None:
    """A KPI that names its area counts there; of others the name is read. Silent without KPIs."""
    if not scene.kpis:
        return None
    seen = {area for kpi in scene.kpis for area in _areas_of(scene, kpi)}
    missing = [word for area, word in _AREA_WORDS.items() if area not in seen]
    return {"areas": tr(" or ").join(missing)} if missing else None


def _areas_of(scene: Scene, kpi: Kpi) -> set[str]:
    if kpi.area:
        return {kpi.area.casefold()}
    said = words_of(kpi.name)
    return {area for area, phrases in scene.words.areas if phrases.find(said) is not None}


RULES = (
    Rule(
        "area_without_kpi",
        "workspace",
        "note",
        _missing_areas,
        tr("No key KPI speaks of {areas}. Add one, or name the area of one that does."),
        tr("companies are surprised where no gauge looks: cash, customers, product, delivery."),
    ),
)
