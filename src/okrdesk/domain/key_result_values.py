"""Which values count for a key result. Must not turn them into progress."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from okrdesk.domain.calendar import Period, period_of
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.loaded import NotLoaded
from okrdesk.domain.periods import Point, points_at, seen_places
from okrdesk.domain.progress import is_summed
from okrdesk.domain.records import CheckIn, Cycle, KeyResult, Kpi
from okrdesk.domain.spans import is_longer, spanned
from okrdesk.domain.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Value:
    """One value that counts; `period` is a KPI's, None for a value from a check-in.

    `known` is the day by which it was known to hold: the last day of its period, or `date`.
    `left_out`: why what comes is not foreseen by it.
    """

    date: dt.date
    value: float
    period: Period | None = None
    so_far: bool = False
    left_out: str | None = None

    @property
    def known(self) -> dt.date:
        """The last day that the value speaks of."""
        return self.date if self.period is None else self.period.end


def seen_check_ins(ws: Workspace, key_result: KeyResult, today: dt.date) -> tuple[CheckIn, ...]:
    """The check-ins until today, oldest first, as far as they are loaded."""
    return tuple(item for item in ws.check_ins(key_result.id) if item.date <= today)


def needs_all(key_result: KeyResult) -> bool:
    """Whether progress takes every value of the cycle, not only the newest one."""
    return is_summed(key_result) or key_result.measure == "range"


def cadence_of(ws: Workspace, key_result: KeyResult) -> str:
    """Of which periods it speaks: its KPI's, or its own where that spans several of them."""
    kpi = ws.find(Kpi, key_result.kpi)
    if kpi is None:
        return key_result.cadence or "week"
    own = key_result.cadence
    return own if own is not None and is_longer(own, kpi.cadence) else kpi.cadence


def values_of(
    ws: Workspace, key_result: KeyResult, cycle: Cycle, today: dt.date
) -> tuple[Value, ...]:
    """The values that count for a key result, oldest first; `NotLoaded` when too few are loaded.

    A key result on a KPI reads the KPI's periods whose last day is in the cycle; any other one the
    values of its check-ins. Where only the newest one counts, earlier ones may be missing here.
    """
    if key_result.kpi is None:
        return _checked_in(ws, key_result, today)
    kpi = ws.find(Kpi, key_result.kpi)
    if kpi is None:
        return ()
    return tuple(
        Value(point.date, point.value, point.period, point.so_far, point.left_out)
        for point in _points(ws, kpi, key_result, cycle, today)
        if cycle.start <= point.period.end <= cycle.end
    )


def _checked_in(ws: Workspace, key_result: KeyResult, today: dt.date) -> tuple[Value, ...]:
    seen = seen_check_ins(ws, key_result, today)
    if not ws.check_ins(key_result.id).complete:
        _refuse_guessing(key_result, seen)
    values = [
        Value(item.value_date or item.date, item.value) for item in seen if item.value is not None
    ]
    return tuple(sorted(values, key=lambda value: value.date))


def _refuse_guessing(key_result: KeyResult, seen: Sequence[CheckIn]) -> None:
    """Only the newest check-in is here: enough if it says all, else the others are needed."""
    newest = seen[-1] if seen else None
    if newest is None or newest.value is None or needs_all(key_result):
        raise NotLoaded(key_result.id)


def _points(
    ws: Workspace, kpi: Kpi, key_result: KeyResult, cycle: Cycle, today: dt.date
) -> Sequence[Point]:
    settings, cadence = ws.settings(), cadence_of(ws, key_result)
    first = period_of(cycle.start, cadence, settings.week_start, settings.fiscal_month).start
    series, until = ws.series_of(kpi.id), min(today, cycle.end)
    if not series.complete and first < series.whole_from:
        places = seen_places(ws, kpi, series, until, series.whole_from)
        if not places or cadence != kpi.cadence or needs_all(key_result):
            raise NotLoaded(kpi.id)
    else:
        places = seen_places(ws, kpi, series, until, first)
    points = tuple(points_at(series, places, today))
    if cadence == kpi.cadence:
        return points
    return spanned(points, cadence, kpi.kind, settings, today)
