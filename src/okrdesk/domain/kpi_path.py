"""The health of the KPIs on days gone by, from one replay of their values. Must not read today."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence

from okrdesk.domain.freshness import freshness
from okrdesk.domain.health import health_share, state_changes
from okrdesk.domain.loaded import NotLoaded
from okrdesk.domain.periods import seen_places
from okrdesk.domain.records import Kpi
from okrdesk.domain.workspace import Workspace

States = Callable[[Workspace, Kpi, tuple[dt.date, ...], dt.date], tuple[str, ...]]


def health_path(
    ws: Workspace,
    kpis: Sequence[Kpi],
    days: Sequence[dt.date],
    today: dt.date,
    states_of: States | None = None,
) -> Iterator[float | None]:
    """H on each of the ascending `days`, all before `today`, as `read_board` would say it.

    `states_of`: who knows some states already.
    """
    states = [(states_of or states_on)(ws, kpi, tuple(days), today) for kpi in kpis]
    for place in range(len(days)):
        pairs = zip(states, kpis, strict=True)
        yield health_share((own[place], kpi.north_star) for own, kpi in pairs)


def states_on(ws: Workspace, kpi: Kpi, days: Sequence[dt.date], today: dt.date) -> tuple[str, ...]:
    """The state of a KPI on each of the days; `NotLoaded` where older values could change it."""
    series = ws.series_of(kpi.id)
    places = seen_places(ws, kpi, series, today)
    starts = [period.start for period, _ in places]
    changes = state_changes(ws, kpi, series, places)
    changed = [place for place, _ in changes]
    skip = ws.settings().skip_weekends
    found: list[str] = []
    for day in days:
        seen = bisect_right(starts, day)
        if not seen and not series.complete:
            raise NotLoaded(kpi.id)
        if not seen:
            found.append("no_data")
        elif freshness(places[seen - 1][0], day, skip).out_of_date:
            found.append("out_of_date")
        else:
            at = bisect_right(changed, seen - 1) - 1
            if at < 0 or len(changes[at][1]) > 1:
                raise NotLoaded(kpi.id)
            found.append(next(iter(changes[at][1])) or "unbanded")
    return tuple(found)
