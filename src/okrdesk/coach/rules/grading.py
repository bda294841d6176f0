"""What a grade owes to those who read it. Must not grade."""

from __future__ import annotations

from okrdesk.coach.finding import Mend
from okrdesk.coach.rule import Fill, Rule
from okrdesk.coach.scene import Scene
from okrdesk.commands.grades import grade_key_result
from okrdesk.domain.records import KeyResult
from okrdesk.domain.spoken import local
from okrdesk.domain.words import tr

_CAUSE_BELOW = 0.7


def _no_reason(scene: Scene, key_result: KeyResult) -> Fill | None:
    grade = key_result.grade
    committed = scene.objective_of(key_result).kind == "committed"
    if grade is None or not committed or grade >= 1.0 or key_result.grade_reason:
        return None
    return {"grade": local(f"{grade:.1f}")}


def _mend(_scene: Scene, key_result: KeyResult) -> Mend:
    grade = key_result.grade or 0.0
    kwargs = {"key_result_id": key_result.id, "grade": grade, "cause": key_result.grade_cause}
    asks = ("reason",) if key_result.grade_cause or grade >= _CAUSE_BELOW else ("reason", "cause")
    return Mend(grade_key_result, kwargs, tr("Write the reason…"), asks)


RULES = (
    Rule(
        "committed_without_reason",
        "graded",
        "warning",
        _no_reason,
        tr("{name} was committed and graded {grade} without a reason. Write it down."),
        tr("a promise that was not kept needs a sentence that the next one can learn from."),
        _mend,
    ),
)
