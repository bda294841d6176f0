"""Which KPIs have a value that is fresh on a day. Must not judge the value.

Told from the newest date alone: in a thousand KPIs nobody waits for their states.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right

from okrdesk.domain.freshness import freshness
from okrdesk.domain.loaded import NotLoaded
from okrdesk.domain.periods import kpi_period
from okrdesk.domain.records import Kpi
from okrdesk.domain.workspace import Workspace


def without_fresh_value(ws: Workspace, day: dt.date) -> tuple[Kpi, ...]:
    """The key KPIs of the board that are out of date or without a value on `day`.

    As `read_board` says, without judging a single value; `NotLoaded` as there.
    """
    shown = (kpi for kpi in ws.ordered(Kpi) if not kpi.archived and kpi.parent is None)
    return tuple(k for k in shown if k.standing == "key" and not _has_fresh_value(ws, k, day))


def _has_fresh_value(ws: Workspace, kpi: Kpi, day: dt.date) -> bool:
    series = ws.series_of(kpi.id)
    place = bisect_right(series.dates, kpi_period(ws, kpi, day).end) - 1
    if place >= 0:
        newest = kpi_period(ws, kpi, series.dates[place])
        return not freshness(newest, day, ws.settings().skip_weekends).out_of_date
    if not series.complete:
        raise NotLoaded(kpi.id)
    return False
