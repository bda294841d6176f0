"""A number that is counted differently is another number. Must not compute limits."""

from __future__ import annotations

from okrdesk.coach.finding import Mend
from okrdesk.coach.rule import Fill, Rule
from okrdesk.coach.scene import Scene
from okrdesk.commands.annotations import add_annotation
from okrdesk.domain.health import breaks_of
from okrdesk.domain.records import Kpi
from okrdesk.domain.spoken import spoken_day
from okrdesk.domain.words import tr


def _no_break(scene: Scene, kpi: Kpi) -> Fill | None:
    """New limits that start on the day of the change or later are the break."""
    changed = scene.evidence.defined_on.get(kpi.id)
    if changed is None or any(day >= changed for day in breaks_of(scene.ws, kpi)):
        return None
    return {"day": spoken_day(changed, scene.today)}


def _mend(scene: Scene, kpi: Kpi) -> Mend:
    kwargs = {
        "kpi": kpi.id,
        "date": scene.evidence.defined_on[kpi.id],
        "text": tr("Definition changed"),
        "new_limits": True,
    }
    return Mend(add_annotation, kwargs, tr("Start new limits"))


RULES = (
    Rule(
        "definition_changed",
        "kpi",
        "warning",
        _no_break,
        tr("The definition of {name} changed on {day}, but its limits go on. Start new ones."),
        tr("values that are counted differently cannot be held against the old limits."),
        _mend,
    ),
)
