"""Why figures of key results, objectives and cycles are what they are. Must not compute them."""

from __future__ import annotations

import datetime as dt

from okrdesk.domain.explain import Explanation, Input
from okrdesk.domain.explain_way import explain_way
from okrdesk.domain.facts import Facts, facts_of, success_share
from okrdesk.domain.forecast.explain_forecast import explain_forecast
from okrdesk.domain.grade import grade_colour, proposed_grade
from okrdesk.domain.okr_readings import CycleReading, KeyResultReading, ObjectiveReading
from okrdesk.domain.pace import end_of, paced
from okrdesk.domain.progress import baseline_of, is_summed, target_value
from okrdesk.domain.records import Cycle, KeyResult, Objective, Step
from okrdesk.domain.spoken import local, spoken_number
from okrdesk.domain.status import status_of
from okrdesk.domain.tree_words import spoken_share
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace

COLOUR_WORDS = {
    "delivered": tr("delivered"),
    "progress": tr("progress"),
    "missed": tr("missed"),
}
_PROGRESS_RULES = {
    "milestones": tr("weight of the milestones done / weight of all"),
    "yes-no": tr("1 when it is done, else 0"),
    "levels": tr("the share of the level reached"),
    "range": tr("periods in range / periods due; a missing one is not in range"),
}
_SUM_RULE = tr("sum of what was added in the cycle / target")
_WAY_RULE = tr("(value - baseline) / (target - baseline), held between 0 and 1")


def explain_key_result(
    ws: Workspace, key_result: KeyResult, today: dt.date
) -> tuple[Explanation, ...]:
    """Progress, expected progress, forecast, status, grade and the figures of its way.

    Without a forecast where nothing is left to foresee.
    """
    objective = ws.get(Objective, key_result.objective)
    facts = facts_of(ws, key_result, objective, ws.get(Cycle, objective.cycle), today)
    foreseen = explain_forecast(ws, facts)
    return (
        explain_progress(facts),
        explain_expected(ws, facts),
        *(() if foreseen is None else (foreseen,)),
        explain_status(ws, facts, foreseen),
        explain_grade(facts),
        *explain_way(ws, facts),
    )


def explain_progress(facts: Facts) -> Explanation:
    """How far along the way it is."""
    key_result, measured = facts.key_result, facts.measured
    inputs = [Input(tr("value"), measured.value, measured.date)]
    if is_summed(key_result):
        rule = _SUM_RULE
        inputs = [Input(tr("added"), value.value, value.date) for value in measured.values]
    elif key_result.measure == "milestones":
        rule = _PROGRESS_RULES["milestones"]
        inputs = [Input(m.title, m.weight, m.done_on) for m in facts.milestones]
    else:
        rule = _PROGRESS_RULES.get(key_result.measure, _WAY_RULE)
    if rule in (_SUM_RULE, _WAY_RULE):
        inputs.append(Input(tr("baseline"), baseline_of(key_result)))
        inputs.append(Input(tr("target"), target_value(key_result)))
    inputs += _kept_inputs(facts)
    says = tr("Progress {share}: {rule}.").format(share=spoken_share(measured.progress), rule=rule)
    return Explanation("progress", says, tuple(inputs), measured.progress, rule)


def _kept_inputs(facts: Facts) -> list[Input]:
    kept = facts.measured.kept
    if kept is None:
        return []
    return [
        Input(tr("from"), facts.key_result.target_low),
        Input(tr("to"), facts.key_result.target_high),
        Input(tr("periods in range"), float(kept.inside), facts.day),
        Input(tr("periods due"), float(kept.due), facts.day),
        Input(tr("periods left"), float(kept.left), facts.day),
    ]


def explain_expected(ws: Workspace, facts: Facts) -> Explanation:
    """Where its pace would be today."""
    key_result, cycle = facts.key_result, facts.cycle
    rule = _pace_rule(key_result) if facts.expected is not None else tr("it has no pace")
    inputs = (
        Input(tr("begins"), cycle.start.isoformat(), cycle.start),
        Input(tr("today"), facts.day.isoformat(), facts.day),
        Input(tr("ends"), end_of(key_result, cycle).isoformat(), end_of(key_result, cycle)),
        Input(tr("lag days"), float(key_result.lag)),
        *_gone(ws, facts),
    )
    says = tr("Expected {share}: {rule}.")
    says = says.format(share=spoken_share(facts.expected), rule=rule)
    return Explanation("expected", says, inputs, facts.expected, rule)


def _gone(ws: Workspace, facts: Facts) -> tuple[Input, ...]:
    """Its own steps, else the share of the way that its pace has gone."""
    key_result = facts.key_result
    steps = ws.where(Step, "key_result", key_result.id) if key_result.pace == "steps" else ()
    if steps:
        in_time = sorted(steps, key=lambda step: step.date)
        return tuple(Input(tr("step"), step.value, step.date) for step in in_time)
    return (Input(tr("pace gone"), paced(key_result, facts.cycle, facts.day), facts.day),)


def _pace_rule(key_result: KeyResult) -> str:
    if key_result.measure == "milestones":
        return tr("weight of the milestones due by today / weight of all")
    if key_result.pace == "late":
        return tr("late pace, (days gone / days in all) squared")
    if key_result.pace == "steps":
        return tr("its own steps, in a straight line between them")
    return tr("even pace, days gone / days in all")


def explain_status(ws: Workspace, facts: Facts, foreseen: Explanation | None = None) -> Explanation:
    """Why it has its status."""
    status = status_of(ws, facts)
    inputs = (
        Input(tr("progress"), facts.measured.progress, facts.measured.date),
        Input(tr("expected"), facts.expected, facts.day),
        Input(tr("gap"), facts.gap, facts.day),
        Input(tr("chance"), None if foreseen is None else foreseen.result, facts.day),
        Input(tr("confidence"), _number(facts.confidence.value), facts.confidence.date),
        Input(tr("last news"), _day(facts.touched), facts.touched),
        Input(tr("fresh until"), _day(facts.fresh_until), facts.fresh_until),
        Input(tr("success from"), success_share(facts.objective)),
    )
    rule = tr(
        "the first that applies: graded, cycle ended, not begun, no data, stale, set by hand, "
        "no baseline, then by measure: chance from 70% on track, below 30% off track, else at risk "
        "(5 points beyond the line for a change); without a forecast: gap from -0.05 on track, "
        "from -0.20 at risk, else off track"
    )
    says = tr("Status {status}: {reason}").format(status=status.says, reason=status.reason)
    return Explanation("status", says, inputs, status.status, rule)


def _number(value: int | None) -> float | None:
    return None if value is None else float(value)


def _day(day: dt.date | None) -> str | None:
    return None if day is None else day.isoformat()


def explain_grade(facts: Facts) -> Explanation:
    """What grade it has, or what its progress proposes."""
    key_result, progress = facts.key_result, facts.measured.progress
    rule = tr("progress in tenths, rounded half up; nothing reported counts 0")
    proposed = proposed_grade(progress)
    grade = key_result.grade
    inputs = (
        Input(tr("progress"), progress, facts.measured.date),
        Input(tr("proposed"), proposed, facts.day),
        Input(tr("given"), grade),
    )
    shown = proposed if grade is None else grade
    says = tr("Grade {grade}, {colour}") if grade is not None else tr("Proposed {grade}, {colour}")
    colour = COLOUR_WORDS[grade_colour(shown, facts.objective.kind)]
    says = says.format(grade=local(f"{shown:.1f}"), colour=colour)
    if key_result.grade_reason:
        says = f"{says}: {key_result.grade_reason}"
    return Explanation("grade", f"{says}.", inputs, shown, rule)


def explain_objective(reading: ObjectiveReading) -> tuple[Explanation, ...]:
    """Progress and status of an objective, from the key results and children that count."""
    rule = tr("sum(weight * progress) / sum(weight) over what has data")
    says = tr("Progress {share}, {n} of {total} reported: {rule}.").format(
        share=spoken_share(reading.progress),
        n=reading.reported[0],
        total=reading.reported[1],
        rule=rule,
    )
    inputs = tuple(Input(_named(part), part.progress, part.date) for part in reading.key_results)
    status_rule = tr(
        "on track 1, at risk 0.5, off track 0, by weight over the fresh ones: from 0.80 without "
        "one off track on track, below 0.35 off track, else at risk; a committed one as its worst"
    )
    statuses = tuple(Input(_named(part), part.status, part.date) for part in reading.key_results)
    return (
        Explanation("progress", says, inputs + _children(reading), reading.progress, rule),
        Explanation("status", reading.status_says, statuses, reading.status, status_rule),
    )


def _named(part: KeyResultReading) -> str:
    """ "1.1", with its weight where that is another than 1."""
    weight = part.key_result.weight
    if weight == 1.0:
        return part.ref
    return tr("{ref} (weight {weight})").format(ref=part.ref, weight=spoken_number(weight))


def _children(reading: ObjectiveReading) -> tuple[Input, ...]:
    if not reading.objective.children_count:
        return ()
    return tuple(Input(child.ref, child.progress) for child in reading.children)


def explain_cycle(reading: CycleReading) -> tuple[Explanation, ...]:
    """Progress and grade of a cycle: the mean of its objectives."""
    rule = tr("mean of the objectives that count")
    objectives = reading.objectives
    inputs = tuple(Input(o.ref, o.progress) for o in objectives)
    grades = tuple(Input(o.ref, o.grade) for o in objectives)
    says = tr("Progress {share}: {rule}.")
    says = says.format(share=spoken_share(reading.progress), rule=rule)
    graded = tr("Grade {grade}: {rule}.")
    graded = graded.format(grade=spoken_share(reading.grade), rule=rule)
    return (
        Explanation("progress", says, inputs, reading.progress, rule),
        Explanation("grade", graded, grades, reading.grade, rule),
    )
