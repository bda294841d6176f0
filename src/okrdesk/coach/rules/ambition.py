"""Too easy or out of reach. Must not judge people, only how goals were set."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from okrdesk.coach.rule import Fill, Rule
from okrdesk.coach.scene import Scene, active_key_results
from okrdesk.domain.loaded import whole_check_ins
from okrdesk.domain.records import CheckIn, Cycle, KeyResult, Objective
from okrdesk.domain.rollup import weighted_mean
from okrdesk.domain.spoken import local
from okrdesk.domain.words import tr

TOO_EASY = 0.9
SURE, UNSURE = 9, 2
_WEEK = dt.timedelta(days=7)


def _too_easy(scene: Scene, cycle: Cycle) -> Fill | None:
    """The mean grade of the aspirational objectives; silent until all of them are graded."""
    means = [
        weighted_mean((kr.grade, kr.weight) for kr in key_results if kr.grade is not None)
        for key_results in _graded(scene, cycle)
    ]
    known = [mean for mean in means if mean is not None]
    mean = weighted_mean((value, 1.0) for value in known)
    if not mean or mean < TOO_EASY:
        return None
    return {"cycle": cycle.name, "mean": local(f"{mean:.2f}")}


def _graded(scene: Scene, cycle: Cycle) -> list[tuple[KeyResult, ...]]:
    """The key results by aspirational objective; none while one is not graded."""
    held = [
        active_key_results(scene.ws, objective)
        for objective in scene.ws.where(Objective, "cycle", cycle.id)
        if objective.kind == "aspirational" and objective.state in ("active", "closed")
    ]
    graded = all(kr.grade is not None for key_results in held for kr in key_results)
    return held if graded else []


def _confidences(scene: Scene, cycle: Cycle, last: dt.date) -> Iterator[int | None]:
    """Of each active key result of a cycle the newest confidence stated by a day."""
    for key_result in scene.key_results:
        if scene.objective_of(key_result).cycle == cycle.id:
            stated: list[CheckIn] = [
                item
                for item in whole_check_ins(scene.ws, key_result.id)
                if item.date <= last and item.confidence is not None
            ]
            yield stated[-1].confidence if stated else None


def _all_sure(scene: Scene, cycle: Cycle) -> Fill | None:
    """Said in the first week, and shown during the first two."""
    if not cycle.start <= scene.today < cycle.start + 2 * _WEEK:
        return None
    last = min(scene.today, cycle.start + _WEEK - dt.timedelta(days=1))
    rated = [said for said in _confidences(scene, cycle, last) if said is not None]
    if len(rated) < 2 or min(rated) < SURE:
        return None
    return {"cycle": cycle.name, "count": len(rated), "sure": SURE}


def _all_unsure(scene: Scene, cycle: Cycle) -> Fill | None:
    """Every key result that was rated; at least two of them, and none waits for its rating."""
    said = list(_confidences(scene, cycle, scene.today))
    rated = [confidence for confidence in said if confidence is not None]
    if len(rated) < 2 or len(rated) < len(said) or max(rated) > UNSURE:
        return None
    return {"cycle": cycle.name, "count": len(rated), "unsure": UNSURE}


RULES = (
    Rule(
        "too_easy",
        "cycle",
        "note",
        _too_easy,
        tr("{cycle} was graded {mean} on average. Were its goals too easy? Aim higher next time."),
        tr("aspirational goals that are all reached were known to be reachable; aim for 0.6-0.7."),
    ),
    Rule(
        "all_sure",
        "cycle",
        "note",
        _all_sure,
        tr("All {count} key results of {cycle} began at {sure} or more. Reach further."),
        tr("who is sure in week one has planned what would happen anyway."),
    ),
    Rule(
        "fantasy",
        "cycle",
        "warning",
        _all_unsure,
        tr("All {count} key results of {cycle} stand at {unsure} or less. Aim at what can move."),
        tr("a goal that nobody believes in moves nobody."),
    ),
)
