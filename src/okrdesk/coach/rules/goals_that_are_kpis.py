"""Numbers to keep are KPIs, not goals. Must not judge numbers that are to change."""

from __future__ import annotations

from okrdesk.coach.finding import Mend
from okrdesk.coach.rule import FOUND, Fill, Rule
from okrdesk.coach.scene import Scene
from okrdesk.coach.texts import kept_word
from okrdesk.commands.instruments import (
    TICKED,
    turn_key_result_into_kpi,
    turn_objective_into_kpi,
)
from okrdesk.commands.kpis import add_kpi
from okrdesk.domain.progress import CHANGES, is_summed
from okrdesk.domain.records import KeyResult, Objective
from okrdesk.domain.words import tr

_LABEL = tr("Make it a KPI")
_BECAUSE = tr(
    "an OKR is for a change you want to see; a number to keep healthy is a KPI: watch it, do not "
    "goal it."
)


def _kept(scene: Scene, thing: Objective | KeyResult) -> Fill | None:
    """A key result that says how far a number changes is a goal, whatever its words.

    One that keeps in a range has its own measure: it counts the periods and is left alone.
    """
    if isinstance(thing, KeyResult) and (thing.measure == "range" or _has_way(thing)):
        return None
    word = kept_word(thing.title, scene.words)
    return None if word is None else {"word": word.capitalize()}


def _has_way(key_result: KeyResult) -> bool:
    baseline, target = key_result.baseline, key_result.target
    return baseline is not None and target is not None and baseline != target


def _still(scene: Scene, key_result: KeyResult) -> Fill | None:
    changes = key_result.measure in CHANGES and not is_summed(key_result)
    same = key_result.baseline is not None and key_result.baseline == key_result.target
    return FOUND if changes and same else None


def _key_result_mend(scene: Scene, key_result: KeyResult) -> Mend | None:
    if not key_result.id:
        return Mend(add_kpi, {"name": key_result.title}, _LABEL)
    if key_result.measure in TICKED:
        return None
    return Mend(turn_key_result_into_kpi, {"key_result_id": key_result.id}, _LABEL)


def _objective_mend(scene: Scene, objective: Objective) -> Mend | None:
    if not objective.id:
        return Mend(add_kpi, {"name": objective.title}, _LABEL)
    if scene.active_key_results(objective):
        return None
    return Mend(turn_objective_into_kpi, {"objective_id": objective.id}, _LABEL)


RULES = (
    Rule(
        "key_result_keeps_a_number",
        "key_result",
        "warning",
        _kept,
        tr("“{word}” keeps a number where it is, so there is nothing to reach. Make it a KPI."),
        _BECAUSE,
        _key_result_mend,
        hears=True,
    ),
    Rule(
        "objective_keeps_a_number",
        "objective",
        "warning",
        _kept,
        tr("“{word}” keeps things where they are. Write the change, or make it a KPI."),
        _BECAUSE,
        _objective_mend,
        hears=True,
    ),
    Rule(
        "nothing_changes",
        "key_result",
        "warning",
        _still,
        tr("{name} begins where it ends: baseline and target are the same. Make it a KPI."),
        _BECAUSE,
        _key_result_mend,
    ),
)
