"""Sentences that read objectives and key results aloud. Must not compute figures."""

from __future__ import annotations

from okrdesk.domain.facts import Facts
from okrdesk.domain.okr_readings import ObjectiveReading
from okrdesk.domain.progress import baseline_of, is_summed, target_value
from okrdesk.domain.records import Cycle, KeyResult
from okrdesk.domain.spoken import local, spoken_limit, spoken_value
from okrdesk.domain.status import Status
from okrdesk.domain.units import unit_of
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace

_SHARES = frozenset({"milestones", "levels"})


def spoken_share(share: float | None) -> str:
    """Progress in two decimals, "0.39"; "unknown" without any."""
    return tr("unknown") if share is None else local(f"{share:.2f}")


def key_result_says(ws: Workspace, facts: Facts, status: Status, ref: str) -> str:
    """ "Key result 2.1 Agency sign-ups: 71, from 40 to 120, progress 0.39, …"."""
    key_result = facts.key_result
    parts = [*_value_says(ws, facts), *_way_says(ws, key_result)]
    parts.append(tr("progress {share}").format(share=spoken_share(facts.measured.progress)))
    if facts.expected is not None:
        parts.append(tr("expected {share}").format(share=spoken_share(facts.expected)))
    parts.append(status.says)
    if facts.confidence.value is not None:
        parts.append(tr("confidence {n} of 10").format(n=facts.confidence.value))
    name = " ".join(word for word in (ref, key_result.title) if word)
    return tr("Key result {name}: {figures}").format(name=name, figures=", ".join(parts))


def _value_says(ws: Workspace, facts: Facts) -> list[str]:
    measured = facts.measured
    if measured.value is None:
        return [tr("no value yet")]
    if facts.key_result.measure in _SHARES:
        return []
    ticked = facts.key_result.measure == "yes-no"
    unit = "yes-no" if ticked else unit_of(ws, facts.key_result)
    value = spoken_value(measured.value, unit, ws.settings().currency)
    return [tr("{value} so far").format(value=value) if measured.so_far else value]


def _way_says(ws: Workspace, key_result: KeyResult) -> list[str]:
    baseline, target = baseline_of(key_result), target_value(key_result)
    if target is None:
        return []
    unit, currency = unit_of(ws, key_result), ws.settings().currency
    goal = spoken_limit(target, unit, currency)
    if is_summed(key_result) or baseline is None:
        return [tr("target {target}").format(target=goal)]
    says = tr("from {baseline} to {target}")
    return [says.format(baseline=spoken_limit(baseline, unit, currency), target=goal)]


def objective_says(reading: ObjectiveReading) -> str:
    """ "Objective 2 Agencies recommend us: progress 0.54, at risk · 1 off track, …"."""
    parts = [
        tr("progress {share}").format(share=spoken_share(reading.progress)),
        reading.status_says,
        tr("{n} of {total} reported").format(n=reading.reported[0], total=reading.reported[1]),
    ]
    if reading.confidence is not None:
        lowest = tr("lowest confidence {n} of 10, {ref}")
        parts.append(lowest.format(n=reading.confidence, ref=reading.confidence_of))
    name = " ".join(word for word in (reading.ref, reading.objective.title) if word)
    return tr("Objective {name}: {figures}").format(name=name, figures=", ".join(parts))


def cycle_says(
    cycle: Cycle, objectives: int, key_results: int, day: int, days: int, progress: float | None
) -> str:
    """ "Q4 2026: 3 objectives, 8 key results, day 51 of 91, progress 0.55"."""
    says = tr("{cycle}: {objectives}, {key_results}, day {day} of {days}, progress {share}")
    one_objective, one_key_result = tr("1 objective"), tr("1 key result")
    return says.format(
        cycle=cycle.name,
        objectives=one_objective if objectives == 1 else tr("{n} objectives").format(n=objectives),
        key_results=one_key_result
        if key_results == 1
        else tr("{n} key results").format(n=key_results),
        day=day,
        days=days,
        share=spoken_share(progress),
    )
