"""A value that is offered where one is asked for. Must not record it: only a person takes it."""

from __future__ import annotations

import math

from okrdesk.domain.frozen import dataclass
from okrdesk.domain.loaded import series_from
from okrdesk.domain.periods import Period, series_points
from okrdesk.domain.records import Kpi
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Suggestion:
    """`value` in the KPI's unit; `says` where it comes from: "as in September 2026".

    `brief` says it in fewer words, where there are such.
    """

    value: float
    says: str
    brief: str = ""


def suggested_value(ws: Workspace, kpi: Kpi, period: Period) -> Suggestion | None:
    """What the file knows that `period` of `kpi` could be; None where it knows nothing.

    What its segments add up to, where each of them has a value in the period and parts of the
    whole can be added (no shares); else the value of the newest period before it, as nothing may
    have changed.
    """
    return _sum_of_segments(ws, kpi, period) or _last_before(ws, kpi, period)


def _sum_of_segments(ws: Workspace, kpi: Kpi, period: Period) -> Suggestion | None:
    if kpi.kind == "share" or kpi.unit in ("percent", "share", "ratio"):
        return None
    segments = [one for one in ws.where(Kpi, "parent", kpi.id) if one.segment and not one.archived]
    parts = [_value_in(ws, one, period) for one in segments]
    known = [part for part in parts if part is not None]
    if not known or len(known) < len(parts):
        return None
    return Suggestion(math.fsum(known), tr("sum of its segments"))


def _value_in(ws: Workspace, kpi: Kpi, period: Period) -> float | None:
    series = series_from(ws, kpi.id, period.start)
    held = [v for day, v in zip(series.dates, series.values, strict=True) if period.holds(day)]
    return held[-1] if held else None


def _last_before(ws: Workspace, kpi: Kpi, period: Period) -> Suggestion | None:
    for point in reversed(series_points(ws, kpi, period.end)):
        if point.period.start < period.start:
            says = tr("as on {day}") if point.period.cadence == "day" else tr("as in {day}")
            day = point.period.name()
            return Suggestion(point.value, says.format(day=day), day)
    return None
