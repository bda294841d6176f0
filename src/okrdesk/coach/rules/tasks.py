"""Work is not a result. Must not judge the work."""

from __future__ import annotations

from okrdesk.coach.finding import Mend
from okrdesk.coach.rule import FOUND, Fill, Rule
from okrdesk.coach.scene import Scene
from okrdesk.coach.task_texts import task_word as word_for_work
from okrdesk.coach.texts import has_from_to
from okrdesk.commands.initiatives import add_initiative
from okrdesk.commands.instruments import turn_key_result_into_initiative
from okrdesk.domain.progress import baseline_of, target_value
from okrdesk.domain.records import KeyResult, Level, Objective
from okrdesk.domain.words import tr

_BOXES = frozenset({"yes-no", "milestones"})
_LABEL = tr("Make it an initiative")


def task_word(scene: Scene, key_result: KeyResult) -> str | None:
    """The word that makes a key result a task; None where a from-to says what changes."""
    if _has_way(scene, key_result) or has_from_to(key_result.title, scene.words):
        return None
    return word_for_work(key_result.title, scene.words)


def _has_way(scene: Scene, key_result: KeyResult) -> bool:
    """By numbers, a range or named levels; 0 to 100 percent of a task is only how much is done."""
    if key_result.measure == "range":
        return True
    if key_result.measure == "levels":
        return bool(scene.ws.where(Level, "key_result", key_result.id))
    way = baseline_of(key_result), target_value(key_result)
    is_done = key_result.measure == "percent" and key_result.kpi is None and way == (0.0, 100.0)
    return None not in way and not is_done


def _task(scene: Scene, key_result: KeyResult) -> Fill | None:
    word = task_word(scene, key_result)
    return None if word is None else {"word": word}


def _mend(scene: Scene, key_result: KeyResult) -> Mend:
    """It goes below the first key result beside it that is a result."""
    if not key_result.id:
        return Mend(add_initiative, {"title": key_result.title}, _LABEL)
    beside = scene.active_key_results(scene.objective_of(key_result))
    served = next(
        (kr.id for kr in beside if kr.id != key_result.id and task_word(scene, kr) is None), None
    )
    kwargs = {"key_result_id": key_result.id, "serves": served}
    return Mend(turn_key_result_into_initiative, kwargs, _LABEL)


def _all_boxes(scene: Scene, objective: Objective) -> Fill | None:
    key_results = scene.active_key_results(objective)
    ticked = [key_result for key_result in key_results if key_result.measure in _BOXES]
    return FOUND if len(key_results) > 1 and len(ticked) == len(key_results) else None


RULES = (
    Rule(
        "key_result_is_task",
        "key_result",
        "warning",
        _task,
        tr(
            "“{word}” is work: it can be done without moving anything. Make it an initiative, or "
            "write the change it should cause, from how much to how much."
        ),
        tr("a key result proves that something changed; work is what you do in the hope of it."),
        _mend,
        hears=True,
    ),
    Rule(
        "all_boxes_to_tick",
        "objective",
        "warning",
        _all_boxes,
        tr("All key results of {name} are boxes to tick. Add one that measures the effect."),
        tr("a list of things done shows that people were busy, not that it helped."),
    ),
)
