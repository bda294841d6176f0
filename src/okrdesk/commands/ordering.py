"""Where a record stands among its siblings. Must not know which noun it is.

An order is a float between those of its neighbours, so that a move writes one record; when the gap
gets too small for another number, the siblings are numbered anew in the same Change.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from okrdesk.domain.edits import Edit
from okrdesk.domain.errors import OkrError
from okrdesk.domain.records import Record
from okrdesk.domain.words import tr

R = TypeVar("R", bound=Record)
_SMALLEST_GAP = 1e-6


def order_of(record: Record) -> float:
    """The place of a record among its siblings."""
    order: float = getattr(record, "order", 0.0)
    return order


def order_at_end(siblings: Sequence[Record]) -> float:
    """The order of a newcomer: one beyond the last sibling."""
    return max((order_of(sibling) for sibling in siblings), default=0.0) + 1.0


def placed(
    siblings: Sequence[R], record: R, before: str | None = None, after: str | None = None
) -> tuple[R, tuple[Edit, ...]]:
    """`record` with its order before or after the sibling of that id (neither: at the end).

    `siblings` are those that are not the record itself, in their order. The edits renumber
    siblings where there was no room.
    """
    place = _place(siblings, before, after)
    low = order_of(siblings[place - 1]) if place else None
    high = order_of(siblings[place]) if place < len(siblings) else None
    if low is not None and high is not None and high - low < _SMALLEST_GAP:
        return _renumbered(siblings, record, place)
    return _with_order(record, _between(low, high)), ()


def stands_there(
    siblings: Sequence[Record], record: Record, before: str | None, after: str | None
) -> bool:
    """Whether the record is where it should go; so it is without a place, or beside itself."""
    if before == after or record.id in (before, after):
        return True
    earlier = [s for s in siblings if (order_of(s), s.id) < (order_of(record), record.id)]
    return _place(siblings, before, after) == len(earlier)


def _between(low: float | None, high: float | None) -> float:
    if low is not None and high is not None:
        return (low + high) / 2
    if high is not None:
        return high - 1.0
    return (low or 0.0) + 1.0


def _place(siblings: Sequence[Record], before: str | None, after: str | None) -> int:
    if before is None and after is None:
        return len(siblings)
    wanted = before if before is not None else after
    for place, sibling in enumerate(siblings):
        if sibling.id == wanted:
            return place if before is not None else place + 1
    says = tr("The place to move it to is not beside it, so nothing was moved. Name a neighbour.")
    raise OkrError("not_allowed", says)


def _renumbered(siblings: Sequence[R], record: R, place: int) -> tuple[R, tuple[Edit, ...]]:
    edits = []
    for number, sibling in enumerate(siblings):
        order = float(number + 1 if number < place else number + 2)
        if order != order_of(sibling):
            edits.append(Edit(sibling, _with_order(sibling, order)))
    return _with_order(record, place + 1.0), tuple(edits)


def _with_order(record: R, order: float) -> R:
    return replace(record, order=order)
