"""An objective and a cycle from what is below them: means, status, grades. Must not read values."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from okrdesk.domain.objective_status import held_by, objective_status
from okrdesk.domain.okr_readings import KeyResultReading, ObjectiveReading
from okrdesk.domain.records import Objective
from okrdesk.domain.rollup import weighted_mean
from okrdesk.domain.spoken import SET_ASIDE
from okrdesk.domain.tree_words import objective_says

# What left the cycle counts no more.
LEFT = frozenset({"parked", "dropped"})
Part = KeyResultReading | ObjectiveReading


def objective_from(
    objective: Objective,
    ref: str,
    key_results: tuple[KeyResultReading, ...],
    children: tuple[ObjectiveReading, ...],
    is_closed: bool,
) -> ObjectiveReading:
    """Every figure of an objective, from the readings of what stands below it."""
    parts = _parts(objective, key_results, children)
    progress = _mean([(part.progress, weight) for part, weight in parts], is_closed)
    statuses = [(part.status, weight) for part, weight in parts]
    status = "graded" if objective.grade is not None else objective_status(objective, statuses)
    lowest = _least_sure([part for part, _ in parts])
    reading = ObjectiveReading(
        objective=objective,
        ref=ref,
        progress=progress,
        expected=_mean([(p.expected, w) for p, w in parts if p.progress is not None]),
        status=status,
        status_says=SET_ASIDE.get(objective.state) or held_by(status, statuses),
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


def mean_of_all(pairs: Sequence[tuple[float | None, float]]) -> float | None:
    """None as long as one of them is unknown."""
    return None if any(share is None for share, _ in pairs) else _mean(pairs)


def _grade(
    objective: Objective, parts: Sequence[tuple[Part, float]], is_closed: bool
) -> float | None:
    """Its own, else the weighted mean of its parts; ungraded ones count 0 once it is closed."""
    if objective.grade is not None:
        return objective.grade
    grades = [(_grade_of(part), weight) for part, weight in parts]
    return _mean(grades, is_closed) if is_closed else mean_of_all(grades)


def _grade_of(part: Part) -> float | None:
    return part.grade if isinstance(part, ObjectiveReading) else part.key_result.grade


def _least_sure(parts: Sequence[Part]) -> KeyResultReading | None:
    """The key result with the lowest confidence, of several the first."""
    rated = [p for p in parts if isinstance(p, KeyResultReading) and p.confidence is not None]
    return min(rated, key=lambda reading: reading.confidence or 0, default=None)


def counted_in(
    objectives: Sequence[ObjectiveReading], in_parent: bool = False
) -> Iterator[ObjectiveReading]:
    """Those that the cycle counts: with something to report, and not counted in their parent."""
    for reading in objectives:
        stays = reading.objective.state not in LEFT
        if stays and not in_parent and (reading.reported[1] or reading.grade is not None):
            yield reading
        yield from counted_in(reading.children, stays and reading.objective.children_count)
