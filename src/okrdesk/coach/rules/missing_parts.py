"""What a key result and an objective need to be understood. Must not judge what they say."""

from __future__ import annotations

from okrdesk.coach.finding import Mend
from okrdesk.coach.rule import FOUND, Fill, MendOf, Rule
from okrdesk.coach.scene import Scene
from okrdesk.coach.words import words_of
from okrdesk.commands.key_results import change_key_result
from okrdesk.commands.objectives import change_objective
from okrdesk.domain.progress import CHANGES, baseline_of, is_summed
from okrdesk.domain.records import Cycle, KeyResult, Milestone, Objective
from okrdesk.domain.spoken import spoken_day
from okrdesk.domain.words import tr

WORDS_IN_30_SECONDS = 75


def _because(scene: Scene, key_result: KeyResult) -> Fill | None:
    return FOUND if not key_result.because else None


def _baseline(scene: Scene, key_result: KeyResult) -> Fill | None:
    """Sums begin at 0; boxes to tick, ranges and levels have none."""
    changes = key_result.measure in CHANGES
    return FOUND if changes and baseline_of(key_result) is None else None


def _target(scene: Scene, key_result: KeyResult) -> Fill | None:
    """A target "by 40 %" is one too; a range has one as soon as it has an end."""
    if key_result.measure == "range":
        ends = (key_result.target_low, key_result.target_high)
    elif key_result.measure in CHANGES or is_summed(key_result):
        ends = (key_result.target, key_result.target_ratio)
    else:
        return None
    return FOUND if ends == (None, None) else None


def _owner(scene: Scene, key_result: KeyResult) -> Fill | None:
    return FOUND if key_result.owner is None else None


def _date(scene: Scene, key_result: KeyResult) -> Fill | None:
    """Numbers are due at the end of the cycle; a box needs a day on which it is looked at."""
    if key_result.measure == "yes-no":
        return {"what": key_result.title} if key_result.due is None else None
    if key_result.measure != "milestones" or key_result.due is not None:
        return None
    undated = [
        milestone
        for milestone in scene.ws.where(Milestone, "key_result", key_result.id)
        if milestone.due is None and milestone.done_on is None
    ]
    if not undated:
        return None
    what = tr("“{milestone}” of {key_result}")
    return {"what": what.format(milestone=undated[0].title, key_result=key_result.title)}


def _due_outside(scene: Scene, key_result: KeyResult) -> Fill | None:
    """Of one that was taken along to another cycle, or came in so."""
    cycle, due = _cycle(scene, key_result), key_result.due
    if due is None or cycle.start <= due <= cycle.end:
        return None
    today = scene.today
    return {
        "due": spoken_day(due, today), "cycle": cycle.name, "end": spoken_day(cycle.end, today),
    }  # fmt: skip


def _cycle(scene: Scene, key_result: KeyResult) -> Cycle:
    return scene.ws.get(Cycle, scene.ws.get(Objective, key_result.objective).cycle)


def _why(scene: Scene, objective: Objective) -> Fill | None:
    return FOUND if not objective.why else None


def _long_why(scene: Scene, objective: Objective) -> Fill | None:
    count = len(words_of(objective.why or ""))
    return {"count": count} if count > WORDS_IN_30_SECONDS else None


def _ask_key_result(field: str, label: str) -> MendOf:
    """The mend that asks for one field of a key result."""

    def mend(_scene: Scene, key_result: KeyResult) -> Mend:
        return Mend(change_key_result, {"key_result_id": key_result.id}, label, (field,))

    return mend


def _due_at_end(scene: Scene, key_result: KeyResult) -> Mend:
    kwargs = {"key_result_id": key_result.id, "due": _cycle(scene, key_result).end}
    return Mend(change_key_result, kwargs, tr("Due at the cycle's end"))


def _ask_target(scene: Scene, key_result: KeyResult) -> Mend:
    asked = ("target_low", "target_high") if key_result.measure == "range" else ("target",)
    return Mend(change_key_result, {"key_result_id": key_result.id}, tr("Set the target…"), asked)


def _ask_why(_scene: Scene, objective: Objective) -> Mend:
    return Mend(change_objective, {"objective_id": objective.id}, tr("Write the why…"), ("why",))


RULES = (
    Rule(
        "no_because",
        "key_result",
        "note",
        _because,
        tr("{name} does not say why this number. Add a sentence that others can check."),
        tr("a number without its reason is gamed or forgotten."),
        _ask_key_result("because", tr("Write the because…")),
    ),
    Rule(
        "no_baseline",
        "key_result",
        "warning",
        _baseline,
        tr("{name} has no baseline, so its progress cannot be told. Measure it first."),
        tr("without where it begins nobody can tell how far it came."),
        _ask_key_result("baseline", tr("Set the baseline…")),
    ),
    Rule(
        "no_target",
        "key_result",
        "warning",
        _target,
        tr("{name} has no target, so nobody can tell when it is reached. Set one."),
        tr("a direction without an end can be neither reached nor missed."),
        _ask_target,
    ),
    Rule(
        "key_result_without_owner",
        "key_result",
        "warning",
        _owner,
        tr("{name} has no owner, so nobody is asked to check in. Choose one."),
        tr("what everybody owns is looked at by nobody."),
        _ask_key_result("owner", tr("Choose an owner…")),
    ),
    Rule(
        "no_date",
        "key_result",
        "note",
        _date,
        tr("{what} has no date, so it can look fine until the last day. Date it."),
        tr("a box that may be ticked at any time gives no warning."),
        _ask_key_result("due", tr("Set the date…")),
    ),
    Rule(
        "due_outside_cycle",
        "key_result",
        "note",
        _due_outside,
        tr(
            "{name} is due on {due}, which is outside {cycle}; its pace goes to {end}. Take a day"
            " of the cycle."
        ),
        tr("what a cycle cannot see ripen cannot be graded at its end."),
        _due_at_end,
    ),
    Rule(
        "objective_without_why",
        "objective",
        "warning",
        _why,
        tr("{name} has no why, so nobody can decide in its spirit. Write it down."),
        tr("who knows why can find another way when the first one fails."),
        _ask_why,
    ),
    Rule(
        "why_too_long",
        "objective",
        "note",
        _long_why,
        tr("The why of {name} has {count} words. Cut it to what you would say in 30 seconds."),
        tr("75 words are 30 seconds aloud; longer reasons are not retold."),
    ),
)
