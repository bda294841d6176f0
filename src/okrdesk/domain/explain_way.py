"""Why a key result's success line, gap, need and confidence are what they are. Must not compute."""

from __future__ import annotations

from collections.abc import Iterator

from okrdesk.domain.explain import Explanation, Input
from okrdesk.domain.facts import Facts, success_line, success_share
from okrdesk.domain.needed import needed_per_period, periods_left
from okrdesk.domain.pace import end_of
from okrdesk.domain.progress import baseline_of, target_value
from okrdesk.domain.spoken import spoken_day, spoken_number, spoken_value
from okrdesk.domain.units import unit_of
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace

_LINE_RULE = tr(
    "baseline + share * (target - baseline); the share is 1 of a committed objective, 0.7 of one "
    "that is reached for"
)
_GAP_RULE = tr("progress - expected progress")
_NEED_RULE = tr("(target - value) / periods left until its end; 0 once the target is reached")
_SURE_RULE = tr(
    "the last rating of 0 to 10 that was stated, read as a chance of a tenth each; a check-in that "
    "did not ask changes nothing"
)


def explain_way(ws: Workspace, facts: Facts) -> Iterator[Explanation]:
    """Of each figure that the key result has."""
    line = success_line(facts.key_result, facts.objective)
    if line is not None:
        yield _line(ws, facts, line)
    if facts.gap is not None:
        yield _gap(facts, facts.gap)
    needed = needed_per_period(ws, facts)
    if needed is not None:
        yield _need(ws, facts, needed)
    if facts.confidence.value is not None:
        yield _sure(facts, facts.confidence.value)


def _line(ws: Workspace, facts: Facts, line: float) -> Explanation:
    inputs = (
        Input(tr("baseline"), baseline_of(facts.key_result)),
        Input(tr("target"), target_value(facts.key_result)),
        Input(tr("share that counts as success"), success_share(facts.objective)),
    )
    says = tr("Success from {line}: {rule}.").format(line=_said(ws, facts, line), rule=_LINE_RULE)
    return Explanation("success_line", says, inputs, line, _LINE_RULE)


def _gap(facts: Facts, gap: float) -> Explanation:
    inputs = (
        Input(tr("progress"), facts.measured.progress, facts.measured.date),
        Input(tr("expected"), facts.expected, facts.day),
    )
    says = tr("Gap {gap}: {rule}.").format(gap=spoken_number(gap, 2), rule=_GAP_RULE)
    return Explanation("gap", says, inputs, gap, _GAP_RULE)


def _need(ws: Workspace, facts: Facts, needed: float) -> Explanation:
    end = end_of(facts.key_result, facts.cycle)
    inputs = (
        Input(tr("target"), target_value(facts.key_result), end),
        Input(tr("value"), facts.measured.value, facts.measured.date),
        Input(tr("periods left"), float(periods_left(ws, facts)), facts.day),
    )
    says = tr("Needed per period until {day} {needed}: {rule}.").format(
        day=spoken_day(end, facts.day), needed=_said(ws, facts, needed), rule=_NEED_RULE
    )
    return Explanation("needed_per_period", says, inputs, needed, _NEED_RULE)


def _said(ws: Workspace, facts: Facts, value: float) -> str:
    return spoken_value(value, unit_of(ws, facts.key_result), ws.settings().currency)


def _sure(facts: Facts, confidence: int) -> Explanation:
    stated = facts.confidence
    inputs = [Input(tr("stated"), float(confidence), stated.date)]
    if stated.previous is not None:
        inputs.append(Input(tr("before"), float(stated.previous)))
    says = tr("Confidence {n} of 10: {rule}.").format(n=confidence, rule=_SURE_RULE)
    return Explanation("confidence", says, tuple(inputs), float(confidence), _SURE_RULE)
