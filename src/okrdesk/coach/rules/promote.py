"""A KPI that stays unwell deserves an objective. Must not judge the KPI: health does."""

from __future__ import annotations

import datetime as dt

from okrdesk.coach.finding import Mend
from okrdesk.coach.rule import Fill, Rule
from okrdesk.coach.rules.kpis import is_aimed_at
from okrdesk.coach.scene import Scene
from okrdesk.commands.key_results import add_key_result
from okrdesk.domain.bands import band_on, limits_of
from okrdesk.domain.records import Band, Kpi, Link
from okrdesk.domain.spoken import spoken_day
from okrdesk.domain.words import tr


def _half_a_cycle(scene: Scene) -> dt.timedelta:
    """Half of the cycle that runs; 45 days without one."""
    running = [c for c in scene.cycles if c.start <= scene.today <= c.end]
    return min((c.end - c.start for c in running), default=dt.timedelta(days=90)) / 2


def _since(scene: Scene, kpi: Kpi, since: dt.date | None) -> Fill | None:
    leads = [link for link in scene.ws.where(Link, "kpi", kpi.id) if link.kind == "leads_to"]
    if since is None or scene.today - since < _half_a_cycle(scene):
        return None
    return None if leads or is_aimed_at(scene, kpi) else {"day": spoken_day(since)}


def _unwell(scene: Scene, kpi: Kpi) -> Fill | None:
    return _since(scene, kpi, scene.evidence.unwell_since.get(kpi.id))


def _failing(scene: Scene, kpi: Kpi) -> Fill | None:
    return _since(scene, kpi, scene.evidence.failing_since.get(kpi.id))


def _mend(scene: Scene, kpi: Kpi) -> Mend | None:
    """A key result from the newest value to the healthy limit, on the first objective of its team,
    else the first of all; without objective, value or limit there is none.
    """
    objectives = [o for o in scene.objectives if o.team == kpi.team] or list(scene.objectives)
    newest, healthy = scene.ws.series_of(kpi.id).newest(), _healthy(scene, kpi)
    if not objectives or newest is None or healthy is None or newest.value == healthy:
        return None
    kwargs = {
        "objective": objectives[0].id,
        "title": kpi.name,
        "kpi": kpi.id,
        "baseline": newest.value,
        "target": healthy,
        "owner": kpi.owner,
    }
    label = tr("Promote it to a key result of {objective}")
    return Mend(add_key_result, kwargs, label.format(objective=objectives[0].title))


def _healthy(scene: Scene, kpi: Kpi) -> float | None:
    """The limit from which it is healthy; a range has two, so a person has to choose."""
    band = band_on(scene.ws.where(Band, "kpi", kpi.id), scene.today)
    limits = None if band is None else limits_of(kpi, band)
    if limits is None or not limits.has_healthy or kpi.direction == "range":
        return None
    return limits.healthy[0] if kpi.direction == "up" else limits.healthy[1]


_BECAUSE = tr("what stays unwell for half a cycle does not mend itself beside other work.")

RULES = (
    Rule(
        "promote_unwell",
        "kpi",
        "warning",
        _unwell,
        tr("{name} is not healthy since {day} and no objective aims at it. Promote it."),
        _BECAUSE,
        _mend,
    ),
    Rule(
        "promote_failing",
        "kpi",
        "warning",
        _failing,
        tr("{name} will not meet its target as it runs since {day}, and no objective aims at it."),
        _BECAUSE,
        _mend,
    ),
)
