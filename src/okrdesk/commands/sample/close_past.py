"""Closes the sample's past quarter by the commands that people use. Must not hold its rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Concatenate, ParamSpec

from okrdesk.commands.carry import leave_behind
from okrdesk.commands.closing import close_cycle
from okrdesk.commands.grades import grade_key_result
from okrdesk.commands.sample.calendar import DAY, Calendar
from okrdesk.commands.sample.fresh_ids import FreshIds
from okrdesk.commands.sample.past_rows import PAST_ENDS, PAST_GRADES
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit, Points
from okrdesk.domain.grading import proposed_for
from okrdesk.domain.records import KeyResult
from okrdesk.domain.workspace import Workspace

P = ParamSpec("P")
_LATER = 2 * DAY  # the review is held two days after the quarter's end
Key = tuple[str, str]


def closed_quarter(ws: Workspace, at: At, filled: Change, ids: FreshIds, when: Calendar) -> Change:
    """`filled` with the past quarter graded, closed and frozen: one change for all of it."""
    day = min(when.past_end + _LATER, at.today)
    steps = _Steps(ws.apply(filled), replace(at, today=day, now=f"{day}T16:00:00Z"))
    for key, (grade, reason, cause) in PAST_GRADES.items():
        given = steps.proposed(ids.of(key)) if grade is None else grade
        steps.do(grade_key_result, ids.of(key), given, reason, cause)
    for key, reason in PAST_ENDS.items():
        steps.do(leave_behind, ids.of(key), reason)
    steps.do(close_cycle, ids.of("past"))
    return Change(filled.label, tuple(_merged(filled, steps.after)))


class _Steps:
    """Commands done one after the other on a picture of their own."""

    def __init__(self, ws: Workspace, at: At) -> None:
        self._ws, self._at = ws, at
        self.after: dict[Key, Edit] = {}

    def do(
        self,
        command: Callable[Concatenate[Workspace, At, P], Change],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> None:
        change = command(self._ws, self._at, *args, **kwargs)
        self._ws = self._ws.apply(change)
        self.after |= {(edit.record.KIND, edit.record.id): edit for edit in change.records()}

    def proposed(self, key_result_id: str) -> float:
        """What the key result's progress comes to."""
        return proposed_for(self._ws, self._ws.get(KeyResult, key_result_id), self._at.today)


def _merged(filled: Change, after: dict[Key, Edit]) -> Iterator[Edit | Points]:
    """Each record once, as it is after all of it."""
    rest = dict(after)
    for edit in filled.edits:
        if isinstance(edit, Points):
            yield edit
        else:
            later = rest.pop((edit.record.KIND, edit.record.id), None)
            yield edit if later is None else replace(edit, after=later.after)
    yield from rest.values()
