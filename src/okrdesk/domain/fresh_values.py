"""Which KPIs have a value that is fresh on a day. Must not judge the value.

Told from the newest date alone: in a thousand KPIs nobody waits for their states.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from functools import cache

from okrdesk.domain.calendar import Period, period_of
from okrdesk.domain.freshness import freshness
from okrdesk.domain.loaded import NotLoaded
from okrdesk.domain.records import Kpi
from okrdesk.domain.workspace import Workspace


def without_fresh_value(ws: Workspace, day: dt.date) -> tuple[Kpi, ...]:
    """The key KPIs of the board that are out of date or without a value on `day`.

    As `read_board` says, without judging a single value; `NotLoaded` as there.
    """
    settings = ws.settings()

    @cache  # KPIs of one cadence mostly have their values on the same days
    def period(cadence: str, of: dt.date) -> Period:
        return period_of(of, cadence, settings.week_start, settings.fiscal_month)

    @cache
    def is_fresh(cadence: str, newest: dt.date) -> bool:
        of = period(cadence, newest)
        return not freshness(of, day, settings.skip_weekends).out_of_date

    def has_fresh_value(kpi: Kpi) -> bool:
        series = ws.series_of(kpi.id)
        place = bisect_right(series.dates, period(kpi.cadence, day).end) - 1
        if place >= 0:
            return is_fresh(kpi.cadence, series.dates[place])
        if not series.complete:
            raise NotLoaded(kpi.id)
        return False

    shown = (kpi for kpi in ws.ordered(Kpi) if not kpi.archived and kpi.parent is None)
    return tuple(k for k in shown if k.standing == "key" and not has_fresh_value(k))
