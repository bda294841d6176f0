"""A cycle in review or closed, read as it was frozen. Must not freeze or close it."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from dataclasses import replace
from types import MappingProxyType
from typing import TypeVar

from okrdesk.domain.frozen_text import held_in, review_in
from okrdesk.domain.held import with_held
from okrdesk.domain.records import Cycle, Frozen, KeyResult
from okrdesk.domain.series import Series
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


def until_its_day(ws: Workspace, cycle: Cycle, day: dt.date) -> Workspace:
    """The picture without the values after `day`, for a cycle that is frozen or over by then.

    The week or month that holds the last day goes on into the next cycle: what is recorded in it
    afterwards is of that one, on every page of a review. While the cycle runs, nothing is cut.
    """
    if day < cycle.end and frozen_on(ws, cycle) is None:
        return ws
    later = {key: _cut(one, day) for key, one in ws.series.items() if one.dates[-1:] > (day,)}
    return replace(ws, series=MappingProxyType({**ws.series, **later}), _indexes={})


def _cut(series: Series, day: dt.date) -> Series:
    end = bisect_right(series.dates, day)
    extras = {at: extra for at, extra in series.extras.items() if at <= day}
    return replace(
        series,
        dates=series.dates[:end],
        values=series.values[:end],
        extras=MappingProxyType(extras),
    )


def frozen_review(ws: Workspace, cycle: Cycle, kind: type[T]) -> T | None:
    """The review that closing the cycle wrote; None while it is not closed, or has none."""
    found = frozen_of(ws, cycle.id) if cycle.state == "closed" else None
    return None if found is None else review_in(found.figures, kind)
