"""What a cycle's objectives and key results say today: one door for tree, command line and paper.

Must not know how they look."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import accumulate

from okrdesk.domain.facts import Facts, facts_of, success_line
from okrdesk.domain.forecast.forecast import Forecast, forecast_key_result, is_open
from okrdesk.domain.measured import Measured
from okrdesk.domain.needed import needed_per_period
from okrdesk.domain.objective_status import held_by, objective_status
from okrdesk.domain.okr_readings import CycleReading, KeyResultReading, ObjectiveReading
from okrdesk.domain.pace import elapsed
from okrdesk.domain.progress import is_summed
from okrdesk.domain.records import Cycle, Initiative, KeyResult, Objective
from okrdesk.domain.references import numbered
from okrdesk.domain.rollup import weighted_mean
from okrdesk.domain.status import status_of
from okrdesk.domain.sums import held
from okrdesk.domain.tree_words import cycle_says, key_result_says, objective_says
from okrdesk.domain.workspace import Workspace

__all__ = [
    "CycleReading",
    "KeyResultReading",
    "ObjectiveReading",
    "read_key_result",
    "read_objective",
    "read_tree",
]

# What left the cycle counts no more.
LEFT = frozenset({"parked", "dropped"})
Part = KeyResultReading | ObjectiveReading


def read_key_result(
    ws: Workspace, key_result: KeyResult, today: dt.date, ref: str = ""
) -> KeyResultReading:
    """Every figure of one key result; `NotLoaded` names the owner of entries it needs."""
    objective = ws.get(Objective, key_result.objective)
    cycle = ws.get(Cycle, objective.cycle)
    return _key_result(ws, facts_of(ws, key_result, objective, cycle, today), ref)


def _key_result(ws: Workspace, facts: Facts, ref: str) -> KeyResultReading:
    key_result, measured, confidence = facts.key_result, facts.measured, facts.confidence
    status = status_of(ws, facts)
    foreseen = forecast_key_result(ws, facts) if is_open(facts) else None
    return KeyResultReading(
        key_result=key_result,
        ref=ref,
        value=measured.value,
        date=measured.date,
        progress=measured.progress,
        progress_raw=measured.raw,
        expected=facts.expected,
        gap=facts.gap,
        success_line=success_line(key_result, facts.objective),
        status=status.status,
        status_says=status.says,
        confidence=confidence.value,
        confidence_date=confidence.date,
        previous_confidence=confidence.previous,
        forecast=foreseen if isinstance(foreseen, Forecast) else None,
        needed_per_period=needed_per_period(ws, facts),
        check_in=facts.newest,
        check_in_count=len(facts.check_ins),
        points=_points(key_result, measured),
        initiatives=ws.where(Initiative, "key_result", key_result.id),
        says=key_result_says(ws, facts, status, ref),
        status_reason=status.reason,
        so_far=measured.so_far,
        forecast_says=foreseen.says if foreseen is not None else "",
    )


def _points(key_result: KeyResult, measured: Measured) -> tuple[tuple[dt.date, float], ...]:
    """The values by date; of sums what they had come to."""
    numbers = [value.value for value in measured.values]
    if is_summed(key_result):
        numbers = [held(n) for n in accumulate(numbers)]
    return tuple((value.date, n) for value, n in zip(measured.values, numbers, strict=True))


def read_objective(
    ws: Workspace, objective: Objective, today: dt.date, ref: str = ""
) -> ObjectiveReading:
    """Every figure of one objective and what is below it in its cycle."""
    cycle = ws.get(Cycle, objective.cycle)
    refs = {record.id: number for number, record in numbered(ws, cycle.id)}
    refs[objective.id] = ref or refs.get(objective.id, "")
    return _objective(ws, objective, cycle, today, refs)


def read_tree(ws: Workspace, cycle: Cycle, today: dt.date) -> CycleReading:
    """Every figure of a cycle: objectives count alike, unless they count in their parent."""
    positions = numbered(ws, cycle.id)
    refs = {record.id: number for number, record in positions}
    own = [record for _, record in positions if isinstance(record, Objective)]
    top = [o for o in own if o.parent not in refs]
    objectives = tuple(_objective(ws, objective, cycle, today, refs) for objective in top)
    counted = list(_counted(objectives))
    days = (cycle.end - cycle.start).days
    day = min(max(0, (today - cycle.start).days), days)
    f = elapsed(cycle.start, cycle.end, today)
    progress = weighted_mean((o.progress, 1.0) for o in counted if o.progress is not None)
    count = sum(1 for _, record in positions if isinstance(record, KeyResult))
    return CycleReading(
        cycle=cycle,
        elapsed=f,
        day=day,
        days=days,
        days_left=max(0, (cycle.end - today).days),
        progress=progress,
        grade=_mean_of_all([(o.grade, 1.0) for o in counted]),
        objectives=objectives,
        key_result_count=count,
        says=cycle_says(cycle, len(own), count, day, days, progress),
    )


def _objective(
    ws: Workspace, objective: Objective, cycle: Cycle, today: dt.date, refs: Mapping[str, str]
) -> ObjectiveReading:
    key_results = tuple(
        _key_result(ws, facts_of(ws, kr, objective, cycle, today), refs.get(kr.id, ""))
        for kr in ws.where(KeyResult, "objective", objective.id)
    )
    children = tuple(
        _objective(ws, child, cycle, today, refs)
        for child in ws.where(Objective, "parent", objective.id)
        if child.id in refs and child.id != objective.id
    )
    parts = _parts(objective, key_results, children)
    is_closed = cycle.state == "closed"
    progress = _mean([(part.progress, weight) for part, weight in parts], is_closed)
    statuses = [(part.status, weight) for part, weight in parts]
    status = "graded" if objective.grade is not None else objective_status(objective, statuses)
    lowest = _least_sure([part for part, _ in parts])
    reading = ObjectiveReading(
        objective=objective,
        ref=refs[objective.id],
        progress=progress,
        expected=_mean([(p.expected, w) for p, w in parts if p.progress is not None]),
        status=status,
        status_says=held_by(status, statuses),
        confidence=lowest.confidence if lowest else None,
        confidence_of=lowest.ref if lowest else None,
        grade=_grade(objective, parts, is_closed),
        reported=(sum(p.progress is not None for p, _ in parts), len(parts)),
        key_results=key_results,
        children=children,
        says="",
    )
    return replace(reading, says=objective_says(reading))


def _parts(
    objective: Objective,
    key_results: Sequence[KeyResultReading],
    children: Sequence[ObjectiveReading],
) -> list[tuple[Part, float]]:
    """What counts for an objective, with its weight: its key results, and children if it says so.

    Parked and dropped ones leave.
    """
    parts: list[tuple[Part, float]] = [
        (reading, reading.key_result.weight)
        for reading in key_results
        if reading.key_result.state not in LEFT
    ]
    if objective.children_count:
        parts += [
            (reading, reading.objective.weight)
            for reading in children
            if reading.objective.state not in LEFT
        ]
    return parts


def _mean(pairs: Sequence[tuple[float | None, float]], is_closed: bool = False) -> float | None:
    """Over those that are known; in a closed cycle silence counts 0."""
    if is_closed:
        return weighted_mean((share or 0.0, weight) for share, weight in pairs)
    return weighted_mean((share, weight) for share, weight in pairs if share is not None)


def _mean_of_all(pairs: Sequence[tuple[float | None, float]]) -> float | None:
    """None as long as one of them is unknown."""
    return None if any(share is None for share, _ in pairs) else _mean(pairs)


def _grade(
    objective: Objective, parts: Sequence[tuple[Part, float]], is_closed: bool
) -> float | None:
    """Its own, else the weighted mean of its parts; ungraded ones count 0 once it is closed."""
    if objective.grade is not None:
        return objective.grade
    grades = [(_grade_of(part), weight) for part, weight in parts]
    return _mean(grades, is_closed) if is_closed else _mean_of_all(grades)


def _grade_of(part: Part) -> float | None:
    return part.grade if isinstance(part, ObjectiveReading) else part.key_result.grade


def _least_sure(parts: Sequence[Part]) -> KeyResultReading | None:
    """The key result with the lowest confidence, of several the first."""
    rated = [p for p in parts if isinstance(p, KeyResultReading) and p.confidence is not None]
    return min(rated, key=lambda reading: reading.confidence or 0, default=None)


def _counted(
    objectives: Sequence[ObjectiveReading], in_parent: bool = False
) -> Iterator[ObjectiveReading]:
    """Those that the cycle counts: with something to report, and not counted in their parent."""
    for reading in objectives:
        stays = reading.objective.state not in LEFT
        if stays and not in_parent and (reading.reported[1] or reading.grade is not None):
            yield reading
        yield from _counted(reading.children, stays and reading.objective.children_count)
