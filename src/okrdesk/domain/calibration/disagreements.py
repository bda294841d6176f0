"""Where confidence and forecast were far apart, and which of them was right. Must not rank people.

Both speak of one event, the success line, so what became of it settles which was nearer.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Literal

from okrdesk.domain.calibration.rated import (
    Changes,
    TargetChange,
    asked_alike_since,
    came_true,
    closed_key_results,
    key_results_of,
)
from okrdesk.domain.confidence import is_far
from okrdesk.domain.facts import facts_of
from okrdesk.domain.forecast.forecast import Outlook, outlook_of
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.loaded import whole_check_ins
from okrdesk.domain.note_marks import WHY, lines_after
from okrdesk.domain.pace import end_of
from okrdesk.domain.records import CheckIn, Cycle, KeyResult, Objective
from okrdesk.domain.workspace import Workspace

_JUDGED = frozenset({"in_review", "closed"})


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A key result of which somebody was far surer, or far less sure, than the forecast.

    `ratings` in a row were far from it on the same side; `said` and `chance` (0-1) are those of the
    first, `check_in`. `reason`: what was first answered to "why?", empty without an answer.
    `came_true` is None until the end is known.
    """

    key_result: KeyResult
    ratings: tuple[CheckIn, ...]
    said: float
    chance: float
    reason: str
    came_true: bool | None

    @property
    def check_in(self) -> CheckIn:
        """The rating with which it began."""
        return self.ratings[0]

    @property
    def right(self) -> Literal["confidence", "chance"] | None:
        """Which was nearer to what happened; None while that is open."""
        if self.came_true is None:
            return None
        return "confidence" if (self.said > self.chance) == self.came_true else "chance"


def disagreements(
    ws: Workspace, cycle: Cycle, today: dt.date, changes: Changes | None = None
) -> tuple[Disagreement, ...]:
    """Those of a cycle in the order of its key results; `NotLoaded` while entries are missing.

    `changes`: by key result, how its target was changed: a rating before a large change answered
    another question. What was set aside is left out.
    """
    found = key_results_of(ws, cycle)
    return tuple(_among(ws, ((cycle, *each) for each in found), today, changes or {}))


def past_disagreements(
    ws: Workspace, today: dt.date, changes: Changes | None = None
) -> tuple[Disagreement, ...]:
    """Those of all closed cycles, the oldest first."""
    return tuple(_among(ws, closed_key_results(ws), today, changes or {}))


def _among(
    ws: Workspace,
    found: Iterable[tuple[Cycle, Objective, KeyResult]],
    today: dt.date,
    changes: Changes,
) -> Iterator[Disagreement]:
    for cycle, objective, key_result in found:
        yield from _of(ws, cycle, objective, key_result, today, changes.get(key_result.id, ()))


def _of(
    ws: Workspace,
    cycle: Cycle,
    objective: Objective,
    key_result: KeyResult,
    today: dt.date,
    changes: Sequence[TargetChange],
) -> Iterator[Disagreement]:
    since = asked_alike_since(key_result, changes)
    rated = [
        (check_in, chance_on(ws, cycle, objective, key_result, check_in.date))
        for check_in in whole_check_ins(ws, key_result.id)
        if check_in.confidence is not None and since <= check_in.date <= today
    ]
    ending = _ending(ws, cycle, objective, key_result, today)
    for side, stretch in groupby(rated, key=lambda pair: _side(*pair)):
        if side:
            first, *_ = pairs = list(stretch)
            ratings = tuple(check_in for check_in, _ in pairs)
            said, chance = (first[0].confidence or 0) / 10, first[1] or 0.0
            yield Disagreement(key_result, ratings, said, chance, _reason(ratings), ending)


def chance_on(
    ws: Workspace, cycle: Cycle, objective: Objective, key_result: KeyResult, day: dt.date
) -> float | None:
    """The forecast of that day, 0-1, from what was known then; None where there was none.

    On the last day there is nothing left to foresee.
    """
    outlook = outlook_of(ws, facts_of(ws, key_result, objective, cycle, day))
    if not isinstance(outlook, Outlook) or outlook.is_over:
        return None
    return next(outlook.chances())


def _side(check_in: CheckIn, chance: float | None) -> int:
    """1 where far surer than the forecast, -1 where far less sure, else 0."""
    said = check_in.confidence
    if said is None or chance is None or not is_far(said, chance):
        return 0
    return 1 if said / 10 > chance else -1


def _reason(ratings: Iterable[CheckIn]) -> str:
    found = (line for check_in in ratings for line in lines_after(WHY, check_in.note))
    return next(found, "")


def _ending(
    ws: Workspace, cycle: Cycle, objective: Objective, key_result: KeyResult, today: dt.date
) -> bool | None:
    """Whether the success line was reached, once that is settled."""
    is_judged = cycle.state in _JUDGED or key_result.grade is not None
    if not is_judged and today <= end_of(key_result, cycle):
        return None
    return came_true(facts_of(ws, key_result, objective, cycle, today))
