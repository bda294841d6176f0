"""How objectives are worded. Must not judge whether they are right."""

from __future__ import annotations

from okrdesk.coach.rule import FOUND, Fill, Rule
from okrdesk.coach.rules.cosplay import repeated_key_result
from okrdesk.coach.scene import Scene
from okrdesk.coach.task_texts import task_verb
from okrdesk.coach.texts import numbers_in, only_fuzzy
from okrdesk.coach.words import words_of
from okrdesk.domain.progress import baseline_of
from okrdesk.domain.records import KeyResult, Objective
from okrdesk.domain.words import tr

FEWEST_WORDS = 4
MOST_WORDS = 18


def _number(scene: Scene, objective: Objective) -> Fill | None:
    """One that is a key result's has a rule of its own."""
    numbers = numbers_in(objective.title)
    if not numbers or (objective.id and repeated_key_result(scene, objective) is not None):
        return None
    return {"number": numbers[0]}


def _short(scene: Scene, objective: Objective) -> Fill | None:
    count = len(words_of(objective.title))
    return {"count": count, "few": FEWEST_WORDS} if 0 < count < FEWEST_WORDS else None


def _long(scene: Scene, objective: Objective) -> Fill | None:
    count = len(words_of(objective.title))
    return {"count": count, "many": MOST_WORDS} if count > MOST_WORDS else None


def _output(scene: Scene, objective: Objective) -> Fill | None:
    verb = task_verb(objective.title, scene.words)
    return None if verb is None else {"verb": verb}


def _fuzzy(scene: Scene, objective: Objective) -> Fill | None:
    return FOUND if only_fuzzy(objective.title, scene.words) else None


def _fuzzy_key_result(scene: Scene, key_result: KeyResult) -> Fill | None:
    """With a KPI or a way to go it is clear enough what is meant."""
    has_way = baseline_of(key_result) is not None and key_result.target is not None
    if key_result.kpi is not None or has_way:
        return None
    return FOUND if only_fuzzy(key_result.title, scene.words) else None


_FUZZY = tr("nobody can tell afterwards whether it came true. Say who notices what.")

RULES = (
    Rule(
        "objective_has_number",
        "objective",
        "warning",
        _number,
        tr("The objective holds the number {number}. Move it into a key result."),
        tr("an objective is where you want to be; key results say by which numbers you know it."),
        hears=True,
    ),
    Rule(
        "objective_too_short",
        "objective",
        "note",
        _short,
        tr("The objective has fewer than {few} words. Say for whom it will be different."),
        tr("a slogan can be read in many ways, and everybody reads their own."),
        hears=True,
    ),
    Rule(
        "objective_too_long",
        "objective",
        "note",
        _long,
        tr(
            "The objective has {count} words. Keep what people will repeat; the why takes the rest."
        ),
        tr("more than {many} words are not remembered, so they do not guide anybody."),
        hears=True,
    ),
    Rule(
        "objective_is_output",
        "objective",
        "note",
        _output,
        tr("“{verb}” is something you do. Write what will be different once it is done."),
        tr("an output can be delivered without changing anything for anybody."),
        hears=True,
    ),
    Rule(
        "objective_is_fuzzy",
        "objective",
        "warning",
        _fuzzy,
        tr("These words fit every company, so they do not say what will be different."),
        _FUZZY,
        hears=True,
    ),
    Rule(
        "key_result_is_fuzzy",
        "key_result",
        "warning",
        _fuzzy_key_result,
        tr("These words fit every company, so nothing can be measured. Name the number."),
        _FUZZY,
        hears=True,
    ),
)
