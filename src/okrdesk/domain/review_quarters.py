"""A KPI's values at the ends of the quarters before. Must not judge them."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from okrdesk.domain.calendar import Period, period_of
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.periods import Point
from okrdesk.domain.records import Cycle
from okrdesk.domain.workspace import Workspace

EARLIER = 3


@dataclass(frozen=True, slots=True)
class QuarterEnd:
    """A stretch of time before the cycle, with its first and last day."""

    name: str
    start: dt.date
    end: dt.date


def quarters_before(ws: Workspace, cycle: Cycle) -> tuple[QuarterEnd, ...]:
    """Up to three stretches before the cycle, oldest first.

    Of a quarter those before it, whether they were kept as cycles or not; of any other stretch the
    cycles that ended before it began.
    """
    quarter = _quarter(ws, cycle)
    if quarter is not None:
        return tuple(reversed(list(_calendar(quarter))))
    ended = [other for other in ws.all(Cycle).values() if other.end < cycle.start]
    ended.sort(key=lambda other: (other.end, other.id))
    return tuple(QuarterEnd(other.name, other.start, other.end) for other in ended[-EARLIER:])


def _quarter(ws: Workspace, cycle: Cycle) -> Period | None:
    settings = ws.settings()
    found = period_of(cycle.start, "quarter", settings.week_start, settings.fiscal_month)
    return found if (found.start, found.end) == (cycle.start, cycle.end) else None


def _calendar(quarter: Period) -> Iterator[QuarterEnd]:
    for _ in range(EARLIER):
        quarter = quarter.previous()
        yield QuarterEnd(quarter.name(), quarter.start, quarter.end)


def values_at(points: Sequence[Point], ends: Sequence[QuarterEnd]) -> tuple[float | None, ...]:
    """The value of the last period that ended by each end; None where that says nothing of it.

    A period belongs to the stretch that holds its last day. One from before the stretch speaks of
    it only while the next period of its kind had not ended either: what nobody measured any more
    is not what it was.
    """
    last_days = [point.period.end for point in points]
    places = (bisect_right(last_days, one.end) for one in ends)
    found = zip(ends, (points[place - 1] if place else None for place in places), strict=True)
    return tuple(point.value if point and _speaks_of(point, one) else None for one, point in found)


def _speaks_of(point: Point, one: QuarterEnd) -> bool:
    return point.period.end >= one.start or point.period.next().end > one.end
