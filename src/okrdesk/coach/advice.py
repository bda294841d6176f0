"""What the coach still asks of the next cycle, for the page that is printed. Must not find it."""

from __future__ import annotations

from collections.abc import Iterable

from okrdesk.coach.finding import Finding
from okrdesk.domain.carry_over import next_cycle_of
from okrdesk.domain.records import Cycle, KeyResult, Objective
from okrdesk.domain.review_beside import Advice
from okrdesk.domain.workspace import Workspace


def advice_on_next(ws: Workspace, cycle: Cycle, found: Iterable[Finding]) -> tuple[Advice, ...]:
    """The findings about objectives and key results of the cycle after `cycle`.

    None for a closed cycle: its paper stays as it was.
    """
    following = next_cycle_of(ws, cycle)
    if following is None or cycle.state == "closed":
        return ()
    goals = {goal.id for goal in ws.where(Objective, "cycle", following.id)}
    parts = {one.id for goal in goals for one in ws.where(KeyResult, "objective", goal)}
    return tuple(
        Advice(finding.subject_name, finding.says, finding.because)
        for finding in found
        if finding.subject in goals | parts
    )
