"""Going on with an objective in the cycle that follows, drafted when there is none. Must not drop.

Each is one change: nobody has to draft the next cycle before saying what goes on in it.
"""

from __future__ import annotations

from dataclasses import replace

from okrdesk.commands.carry import carry_objective, draft_next_cycle
from okrdesk.domain.at import At
from okrdesk.domain.carry_over import next_cycle_of
from okrdesk.domain.edits import Change
from okrdesk.domain.records import Cycle, Objective
from okrdesk.domain.workspace import Workspace


def carry_on(
    ws: Workspace, at: At, objective_id: str, key_results: tuple[str, ...] | None = None
) -> Change:
    """Carry an objective into the following cycle with those key results (None: with all)."""
    cycle = ws.get(Cycle, ws.get(Objective, objective_id).cycle)
    drafted = Change("")
    following = next_cycle_of(ws, cycle)
    if following is None:
        drafted = draft_next_cycle(ws, at, cycle.id)
        ws = ws.apply(drafted)
        following = next_cycle_of(ws, cycle)
    assert following is not None
    change = carry_objective(ws, at, objective_id, following.id, key_results)
    return replace(change, edits=(*drafted.edits, *change.edits))
