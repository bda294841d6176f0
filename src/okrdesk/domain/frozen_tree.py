"""What a cycle's tree says as it counts: frozen for good once it is closed. Must not compute it.

What is only needed for a closed cycle is imported for it: a window that starts does not wait.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from okrdesk.domain.freezing import as_frozen, frozen_of, frozen_on, frozen_review
from okrdesk.domain.frozen_text import summary_in
from okrdesk.domain.records import Cycle, KeyResult, Objective
from okrdesk.domain.tree_known import UNKNOWN, KnownTree
from okrdesk.domain.tree_reading import (
    CycleReading,
    KeyResultReading,
    ObjectiveReading,
    cycle_grade,
    read_key_result,
    read_objective,
    read_tree,
)
from okrdesk.domain.workspace import Workspace


def tree_of(
    ws: Workspace, cycle: Cycle, today: dt.date, known: KnownTree = UNKNOWN
) -> CycleReading:
    """Every figure of a cycle: of a closed one those that closing wrote.

    One in review is read as of the day of its freeze, with the values that were known then. What is
    `known` of a cycle that is not frozen is not read again. `NotLoaded` names missing entries.
    """
    tree = _written(ws, cycle)
    if tree is not None:
        return tree
    picture = as_frozen(ws, cycle)
    return read_tree(picture, cycle, day_of(ws, cycle, today), known if picture is ws else UNKNOWN)


def grade_of(ws: Workspace, cycle: Cycle) -> float | None:
    """The grade of that tree, at a fraction of its cost."""
    found = frozen_of(ws, cycle.id) if cycle.state == "closed" else None
    written = None if found is None else summary_in(found.figures)
    return cycle_grade(ws, cycle) if written is None else written.grade


def objective_of(
    ws: Workspace, objective: Objective, today: dt.date, ref: str = ""
) -> ObjectiveReading:
    """Every figure of one objective, by the same rule; one that was added later as things are."""
    cycle = ws.get(Cycle, objective.cycle)
    for goal in _frozen(ws, cycle):
        if goal.objective.id == objective.id:
            return goal
    return read_objective(as_frozen(ws, cycle), objective, day_of(ws, cycle, today), ref)


def key_result_of(
    ws: Workspace, key_result: KeyResult, today: dt.date, ref: str = ""
) -> KeyResultReading:
    """Every figure of one key result, by the same rule."""
    cycle = ws.get(Cycle, ws.get(Objective, key_result.objective).cycle)
    for goal in _frozen(ws, cycle):
        for reading in goal.key_results:
            if reading.key_result.id == key_result.id:
                return reading
    day = day_of(ws, cycle, today)
    return read_key_result(as_frozen(ws, cycle, key_result), key_result, day, ref)


def day_of(ws: Workspace, cycle: Cycle, today: dt.date) -> dt.date:
    """The day that the figures of a cycle are of: today at most, and no later than its freeze."""
    return min(today, frozen_on(ws, cycle) or today)


def _frozen(ws: Workspace, cycle: Cycle) -> Iterator[ObjectiveReading]:
    """The objectives that closing wrote, with those below them; none while it is not closed."""
    tree = _written(ws, cycle)
    if tree is not None:
        yield from _all(tree.objectives)


def _written(ws: Workspace, cycle: Cycle) -> CycleReading | None:
    if cycle.state != "closed":
        return None
    from okrdesk.domain.review import Review  # much to import for a tree that runs

    review = frozen_review(ws, cycle, Review)
    return None if review is None else review.tree


def _all(readings: Iterable[ObjectiveReading]) -> Iterator[ObjectiveReading]:
    for reading in readings:
        yield reading
        yield from _all(reading.children)
