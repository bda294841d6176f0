"""What a KPI says today: one door for the figures of board, command line and paper.

Must not know how they look."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from okrdesk.domain.periods import Period, Point
from okrdesk.domain.records import Band, KeyResult, Kpi


@dataclass(frozen=True, slots=True)
class KpiReading:
    """One KPI on a day.

    `state`: healthy | watch | act | out_of_date | no_data | unbanded; `state_since` is the date of
    the value that brought it, None when that is older than the loaded values. `previous` is the
    value of the period before the newest one that has a value, `delta` the difference to it,
    `year_ago` the value of the same period a year earlier if loaded. `due` is the last day on which
    the next value is in time, None for a KPI without any. `recent`: up to 26 points, oldest first.
    """

    kpi: Kpi
    value: float | None
    date: dt.date | None
    period: Period | None
    so_far: bool
    previous: float | None
    delta: float | None
    year_ago: float | None
    state: str
    state_since: dt.date | None
    due: dt.date | None
    is_due: bool
    age_days: int | None
    band: Band | None
    dip_until: dt.date | None
    variation: str | None
    assurance: str | None
    signal: str | None
    usual: tuple[float, float] | None
    recent: tuple[Point, ...]
    key_results: tuple[KeyResult, ...]
    segments: tuple[Kpi, ...]
    says: str


@dataclass(frozen=True, slots=True)
class Board:
    """All KPIs on a day: key ones in their order, other numbers apart, segments under their KPI.

    The counts and `health_share` (0-1, None when unknown) are over key KPIs that are neither
    archived nor segments.
    """

    today: dt.date
    kpis: tuple[KpiReading, ...]
    others: tuple[KpiReading, ...]
    health_share: float | None
    healthy: int
    watch: int
    act: int
    out_of_date: int
    no_data: int
