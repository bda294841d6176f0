"""Few things at a time. Must not judge what they say."""

from __future__ import annotations

from okrdesk.coach.rule import Fill, Rule
from okrdesk.coach.scene import Group, Scene
from okrdesk.domain.records import Objective, WorkspaceSettings
from okrdesk.domain.words import tr


def _many_kpis(scene: Scene, settings: WorkspaceSettings) -> Fill | None:
    count, limit = len(scene.kpis), settings.limit_kpis
    return {"count": count, "limit": limit} if count > limit else None


def _many_objectives(scene: Scene, group: Group) -> Fill | None:
    count, limit = len(group.objectives), scene.ws.settings().limit_objectives
    if count <= limit:
        return None
    who = group.team.name if group.team is not None else tr("the company")
    return {"count": count, "limit": limit, "cycle": group.cycle.name, "who": who}


def _few_key_results(scene: Scene, objective: Objective) -> Fill | None:
    """An objective that counts its children needs none of its own."""
    count, low = len(scene.active_key_results(objective)), scene.ws.settings().limit_key_results_low
    has_children = bool(scene.ws.where(Objective, "parent", objective.id))
    if count >= low or (count == 0 and has_children):
        return None
    pattern = tr("{count} key result") if count == 1 else tr("{count} key results")
    many = tr("No key result") if count == 0 else pattern.format(count=count)
    return {"many": many, "low": low, "high": scene.ws.settings().limit_key_results_high}


def _many_key_results(scene: Scene, objective: Objective) -> Fill | None:
    count = len(scene.active_key_results(objective))
    high = scene.ws.settings().limit_key_results_high
    return {"count": count, "high": high} if count > high else None


RULES = (
    Rule(
        "too_many_key_kpis",
        "workspace",
        "warning",
        _many_kpis,
        tr("{count} key KPIs: the limit is {limit}, so nobody reads them all. Park some."),
        tr("five to seven gauges can be read at a glance; the others are kept beside the board."),
    ),
    Rule(
        "too_many_objectives",
        "group",
        "warning",
        _many_objectives,
        tr("{count} objectives of {who} in {cycle}: the limit is {limit}. Park one."),
        tr("whoever pushes on everything moves nothing far in one quarter."),
    ),
    Rule(
        "too_few_key_results",
        "objective",
        "note",
        _few_key_results,
        tr("{many} in {name}. Add what else would prove it."),
        tr("fewer than {low} rarely prove an objective; aim for {low} to {high}."),
    ),
    Rule(
        "too_many_key_results",
        "objective",
        "warning",
        _many_key_results,
        tr("{count} key results in {name}: keep the {high} that prove it best."),
        tr("with more than {high} nobody knows which one matters this week."),
    ),
)
