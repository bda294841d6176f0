"""Where an even, late or planned pace would be on a day. Must not look at values."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from okrdesk.domain.progress import (
    CHANGES,
    SUMMED,
    baseline_of,
    clip,
    share_of_way,
    target_value,
)
from okrdesk.domain.records import Cycle, KeyResult, Milestone, Step
from okrdesk.domain.rollup import weighted_mean
from okrdesk.domain.workspace import Workspace

_WEEK = 7  # days


def elapsed(start: date, end: date, day: date) -> float:
    """f: 0 on the first day and before, 1 on the last and after; in a cycle of one day 1 on it."""
    if day >= end:
        return 1.0
    return clip((day - start).days / (end - start).days) if day > start else 0.0


def end_of(key_result: KeyResult, cycle: Cycle) -> date:
    """By when it is promised: its own due date if within the cycle, else the cycle's end."""
    due = key_result.due
    return due if due is not None and cycle.start < due < cycle.end else cycle.end


def paced(key_result: KeyResult, cycle: Cycle, today: date) -> float:
    """The share of the way that a linear (f) or late (f²) pace has gone; lag days shift today."""
    day = today - timedelta(days=key_result.lag)
    f = elapsed(cycle.start, end_of(key_result, cycle), day)
    return f * f if key_result.pace == "late" else f


def expected_change(
    key_result: KeyResult,
    cycle: Cycle,
    steps: Sequence[Step],
    baseline: float,
    target: float,
    today: date,
) -> float:
    """The expected share 0-1 of a key result that goes from `baseline` to `target`."""
    if key_result.pace != "steps" or not steps:
        return paced(key_result, cycle, today)
    day = today - timedelta(days=key_result.lag)
    value = stepped(key_result, cycle, steps, baseline, target, day)
    return clip(share_of_way(value, baseline, target))


def stepped(
    key_result: KeyResult,
    cycle: Cycle,
    steps: Sequence[Step],
    baseline: float,
    target: float,
    day: date,
) -> float:
    """The value that its own dated steps foresee on `day`, linear between them.

    The baseline on the first day and the target on the last stand beside them, unless a step does.
    """
    planned = {cycle.start: baseline, end_of(key_result, cycle): target}
    planned.update({step.date: step.value for step in steps})
    dates = sorted(planned)
    after = next((d for d in dates if d >= day), dates[-1])
    before = next((d for d in reversed(dates) if d <= day), dates[0])
    if before == after:
        return planned[after]
    share = (day - before).days / (after - before).days
    return planned[before] * (1.0 - share) + planned[after] * share


def pace_values(
    key_result: KeyResult, cycle: Cycle, steps: Sequence[Step]
) -> tuple[tuple[date, float], ...]:
    """Day and value if all goes as planned: week by week and wherever the pace turns.

    Nothing without a baseline or a target.
    """
    baseline, target = baseline_of(key_result), target_value(key_result)
    if baseline is None or target is None:
        return ()
    lag = timedelta(days=key_result.lag)
    turns = (cycle.start, end_of(key_result, cycle), *(step.date for step in steps))
    weeks = range(0, (cycle.end - cycle.start).days, _WEEK)
    days = {cycle.start + timedelta(days=n) for n in weeks} | {day + lag for day in turns}
    days = {day for day in days if cycle.start <= day < cycle.end} | {cycle.end}

    def on(day: date) -> float:
        share = expected_change(key_result, cycle, steps, baseline, target, day)
        return baseline + share * (target - baseline)

    return tuple((day, on(day)) for day in sorted(days))


def pace_of(ws: Workspace, key_result: KeyResult, cycle: Cycle) -> tuple[tuple[date, float], ...]:
    """The same, with the steps that the workspace holds."""
    return pace_values(key_result, cycle, ws.where(Step, "key_result", key_result.id))


def at_pace(pace: Sequence[tuple[date, float]], day: date) -> float | None:
    """The value at which a pace runs on `day`, linear between its days; None outside of them."""
    for (first, start), (last, end) in pairwise(pace):
        if first <= day <= last:
            return start + (end - start) * (day - first).days / (last - first).days
    return None


def expected_milestones(
    milestones: Sequence[Milestone], key_result: KeyResult, cycle: Cycle, today: date
) -> float | None:
    """The weight of the milestones that should be done by now; None when none has a date.

    Those without a date are due at the end.
    """
    if all(milestone.due is None for milestone in milestones):
        return None
    day = today - timedelta(days=key_result.lag)
    end = end_of(key_result, cycle)
    return weighted_mean((float((m.due or end) <= day), m.weight) for m in milestones)


def has_pace(key_result: KeyResult) -> bool:
    """Whether an even pace means anything: not for yes-no, levels, or periods kept in a range."""
    return key_result.measure in CHANGES or key_result.measure == SUMMED
