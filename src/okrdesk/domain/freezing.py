"""A cycle in review or closed, read as it was frozen. Must not freeze or close it."""

from __future__ import annotations

import datetime as dt
from typing import TypeVar

from okrdesk.domain.frozen_text import held_in, review_in
from okrdesk.domain.held import with_held
from okrdesk.domain.records import Cycle, Frozen, KeyResult
from okrdesk.domain.workspace import Workspace

T = TypeVar("T")


def freezes_of(ws: Workspace, cycle_id: str) -> tuple[Frozen, ...]:
    """Every freeze of the cycle, the one that counts first.

    Two people who froze it without knowing of each other: the earlier one counts.
    """
    found = ws.where(Frozen, "cycle", cycle_id)
    return tuple(sorted(found, key=lambda one: (one.made_at or "", one.id)))


def frozen_of(ws: Workspace, cycle_id: str) -> Frozen | None:
    """The freeze of the cycle that counts, None while it is not frozen."""
    return next(iter(freezes_of(ws, cycle_id)), None)


def frozen_on(ws: Workspace, cycle: Cycle) -> dt.date | None:
    """The day of the values of a cycle in review or closed, None while it runs."""
    if cycle.state not in ("in_review", "closed"):
        return None
    found = frozen_of(ws, cycle.id)
    if found is not None and found.as_of is not None:
        return found.as_of
    return cycle.frozen_on or cycle.end


def as_frozen(ws: Workspace, cycle: Cycle, only: KeyResult | None = None) -> Workspace:
    """The picture that a frozen cycle is read in: with the values that were known at the freeze.

    A cycle that is not frozen is read as things are. With `only` the picture is right for that key
    result alone. `NotLoaded` names entries that are missing.
    """
    found = frozen_of(ws, cycle.id)
    if found is None or frozen_on(ws, cycle) is None:
        return ws
    return with_held(ws, cycle, held_in(found.figures), only)


def frozen_review(ws: Workspace, cycle: Cycle, kind: type[T]) -> T | None:
    """The review that closing the cycle wrote; None while it is not closed, or has none."""
    found = frozen_of(ws, cycle.id) if cycle.state == "closed" else None
    return None if found is None else review_in(found.figures, kind)
