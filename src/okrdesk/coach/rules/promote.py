"""A KPI that stays unwell deserves an objective. Must not judge the KPI: health does."""

from __future__ import annotations

import datetime as dt
import math

from okrdesk.coach.finding import Mend
from okrdesk.coach.rule import Fill, Rule
from okrdesk.coach.rules.kpis import is_aimed_at
from okrdesk.coach.scene import Scene
from okrdesk.commands.key_results import add_key_result
from okrdesk.domain.bands import band_on, limits_of, target_of
from okrdesk.domain.records import Band, Kpi, Link
from okrdesk.domain.words import tr


def _half_a_cycle(scene: Scene) -> dt.timedelta:
    """Half of the cycle that runs; 45 days without one."""
    running = [c for c in scene.cycles if c.start <= scene.today <= c.end]
    return min((c.end - c.start for c in running), default=dt.timedelta(days=90)) / 2


def _since(scene: Scene, kpi: Kpi, since: dt.date | None) -> Fill | None:
    leads = [link for link in scene.ws.where(Link, "kpi", kpi.id) if link.kind == "leads_to"]
    if since is None or scene.today - since < _half_a_cycle(scene):
        return None
    weeks = (scene.today - since).days // 7
    return None if leads or is_aimed_at(scene, kpi) else {"weeks": weeks}


def _unwell(scene: Scene, kpi: Kpi) -> Fill | None:
    return _since(scene, kpi, scene.evidence.unwell_since.get(kpi.id))


def _failing(scene: Scene, kpi: Kpi) -> Fill | None:
    return _since(scene, kpi, scene.evidence.failing_since.get(kpi.id))


def _to_health(scene: Scene, kpi: Kpi) -> Mend | None:
    """Up to the limit from which it is healthy."""
    band = _band(scene, kpi)
    limits = None if band is None else limits_of(kpi, band)
    return None if limits is None else _promotion(scene, kpi, limits.healthy)


def _to_target(scene: Scene, kpi: Kpi) -> Mend | None:
    """Up to the target that it will not meet by itself."""
    band = _band(scene, kpi)
    ends = None if band is None else target_of(kpi, band)
    return None if ends is None else _promotion(scene, kpi, ends)


def _band(scene: Scene, kpi: Kpi) -> Band | None:
    return band_on(scene.ws.where(Band, "kpi", kpi.id), scene.today)


def _promotion(scene: Scene, kpi: Kpi, ends: tuple[float, float]) -> Mend | None:
    """A key result from the newest value to the end that is missed, on the first objective of the
    KPI's team, else the first of all.

    None where a person has to choose: without an objective, for a range, or when it is there.
    """
    objectives = [o for o in scene.objectives if o.team == kpi.team] or list(scene.objectives)
    newest = scene.ws.series_of(kpi.id).newest()
    aim = {"up": ends[0], "down": ends[1]}.get(kpi.direction)
    if not objectives or newest is None or aim is None:
        return None
    way = aim - newest.value if kpi.direction == "up" else newest.value - aim
    if not (math.isfinite(way) and way > 0):
        return None
    kwargs = {
        "objective": objectives[0].id,
        "title": kpi.name,
        "kpi": kpi.id,
        "baseline": newest.value,
        "target": aim,
        "owner": kpi.owner,
    }
    label = tr("Promote it to a key result of {objective}")
    return Mend(add_key_result, kwargs, label.format(objective=objectives[0].title))


_BECAUSE = tr("what stays unwell for half a cycle does not mend itself beside other work.")

RULES = (
    Rule(
        "promote_unwell",
        "kpi",
        "warning",
        _unwell,
        tr("{name} is not healthy for {weeks} weeks and no objective aims at it. Promote it."),
        _BECAUSE,
        _to_health,
    ),
    Rule(
        "promote_failing",
        "kpi",
        "warning",
        _failing,
        tr(
            "As {name} runs it will not meet its target, for {weeks} weeks or more, and no "
            "objective aims at it. Promote it."
        ),
        _BECAUSE,
        _to_target,
    ),
)
