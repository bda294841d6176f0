"""The tree of a cycle as it counts: frozen for good once it is closed. Must not compute figures."""

from __future__ import annotations

import datetime as dt

from okrdesk.domain.freezing import as_frozen, frozen_on, frozen_review
from okrdesk.domain.records import Cycle
from okrdesk.domain.review import Review
from okrdesk.domain.tree_reading import CycleReading, read_tree
from okrdesk.domain.workspace import Workspace


def tree_of(ws: Workspace, cycle: Cycle, today: dt.date) -> CycleReading:
    """Every figure of a cycle: of a closed one those that closing wrote.

    One in review is read as of the day of its freeze, with the values that were known then.
    `NotLoaded` names entries that are missing.
    """
    review = frozen_review(ws, cycle, Review)
    if review is not None:
        return review.tree
    return read_tree(as_frozen(ws, cycle), cycle, min(today, frozen_on(ws, cycle) or today))
