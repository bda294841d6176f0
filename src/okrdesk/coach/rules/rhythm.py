"""Silence is never green. Must not judge values."""

from __future__ import annotations

import datetime as dt

from okrdesk.coach.finding import Mend
from okrdesk.coach.rule import Fill, Rule
from okrdesk.coach.scene import Scene, active_key_results
from okrdesk.commands.check_ins import check_in
from okrdesk.commands.cycles import change_cycle
from okrdesk.commands.objectives import change_objective
from okrdesk.domain.facts import CADENCE_DAYS, GRACE_DAYS, facts_of
from okrdesk.domain.loaded import whole_check_ins
from okrdesk.domain.records import Cycle, KeyResult, Objective
from okrdesk.domain.words import tr

SIX_WEEKS = dt.timedelta(days=42)
TWO_WEEKS = dt.timedelta(days=14)
RATINGS = 3


def _stale(scene: Scene, key_result: KeyResult) -> Fill | None:
    """Later than its cadence and three days; without any news since the cycle began."""
    objective = scene.objective_of(key_result)
    cycle = scene.cycle_of(objective)
    if cycle.start > scene.today or objective.state != "active" or key_result.grade is not None:
        return None
    facts = facts_of(scene.ws, key_result, objective, cycle, scene.today)
    if facts.touched is not None and facts.fresh_until is not None:
        since, patience = facts.touched, facts.fresh_until - facts.touched
    else:
        cadence = key_result.cadence or scene.ws.settings().checkin_cadence
        since, patience = cycle.start, dt.timedelta(days=CADENCE_DAYS.get(cadence, 7) + GRACE_DAYS)
    waits = scene.today - since
    return {"days": waits.days} if waits > patience else None


def _unchanged(scene: Scene, key_result: KeyResult) -> Fill | None:
    """The same rating for six weeks, said at least three times; with another one in between it
    begins anew.
    """
    stated = [
        item
        for item in whole_check_ins(scene.ws, key_result.id)
        if item.confidence is not None and item.date <= scene.today
    ]
    run = []
    for item in reversed(stated):
        if item.confidence != stated[-1].confidence:
            break
        run.append(item)
    if len(run) < RATINGS or scene.today - run[-1].date < SIX_WEEKS:
        return None
    weeks = (scene.today - run[-1].date).days // 7
    return {"confidence": run[-1].confidence, "weeks": weeks}


def _ask_check_in(_scene: Scene, key_result: KeyResult) -> Mend:
    kwargs = {"key_result_id": key_result.id}
    return Mend(check_in, kwargs, tr("Check in now…"), ("confidence",))


def _draft(scene: Scene, objective: Objective) -> Fill | None:
    cycle = scene.cycle_of(objective)
    waits = scene.today - cycle.start
    if objective.state != "draft" or waits < TWO_WEEKS:
        return None
    return {"cycle": cycle.name, "days": waits.days}


def _activate(scene: Scene, objective: Objective) -> Mend:
    """In a draft cycle an objective cannot be active: then the cycle is started, with all in it."""
    cycle = scene.cycle_of(objective)
    if cycle.state == "draft":
        label = tr("Start {cycle}").format(cycle=cycle.name)
        return Mend(change_cycle, {"cycle_id": cycle.id, "state": "active"}, label)
    kwargs = {"objective_id": objective.id, "state": "active"}
    return Mend(change_objective, kwargs, tr("Make it active"))


def _never_graded(scene: Scene, cycle: Cycle) -> Fill | None:
    """Two weeks after its end something that counts in it has no grade."""
    if scene.today - cycle.end < TWO_WEEKS:
        return None
    objectives = scene.ws.where(Objective, "cycle", cycle.id)
    counted = (o for o in objectives if o.state in ("active", "closed") and o.grade is None)
    open_ones = [kr for o in counted for kr in active_key_results(scene.ws, o) if kr.grade is None]
    return {"cycle": cycle.name, "count": len(open_ones)} if open_ones else None


RULES = (
    Rule(
        "stale",
        "key_result",
        "warning",
        _stale,
        tr("{name}: no check-in for {days} days, so its status is not known. Check in."),
        tr("silence is never green. It counts nowhere until somebody speaks."),
        _ask_check_in,
    ),
    Rule(
        "confidence_unchanged",
        "key_result",
        "note",
        _unchanged,
        tr("{name}: confidence {confidence} for {weeks} weeks. What would change it?"),
        tr("a confidence that never moves is usually not thought about."),
        _ask_check_in,
    ),
    Rule(
        "still_draft",
        "objective",
        "warning",
        _draft,
        tr("{name} is still a draft {days} days into {cycle}, so it counts nowhere. Start it."),
        tr("a goal that begins two weeks late has lost a sixth of its quarter."),
        _activate,
    ),
    Rule(
        "never_graded",
        "cycle",
        "warning",
        _never_graded,
        tr("{cycle} is over and {count} of its key results have no grade. Grade and close it."),
        tr("a quarter that is not graded teaches nothing."),
    ),
)
