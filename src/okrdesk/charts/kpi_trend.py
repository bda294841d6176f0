"""The trend of a KPI, read from the picture. Must not draw, nor know pyqtgraph."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterator
from itertools import pairwise

from okrdesk.charts.trend import Trend
from okrdesk.charts.trend_fan import fan_of
from okrdesk.charts.trend_parts import TrendLimits, TrendRemark, TrendTarget, TrendZone
from okrdesk.domain.bands import Limits, limits_of, plans_of, target_of, timeline, with_plan
from okrdesk.domain.kpi_chart import read_chart
from okrdesk.domain.loaded import series_from
from okrdesk.domain.periods import Point, kpi_period, series_points
from okrdesk.domain.records import Annotation, Band, Kpi
from okrdesk.domain.workspace import Workspace
from okrdesk.look.formats import LOCAL, Format

_NEVER_ENDS = dt.date.max.toordinal()


def trend_of(ws: Workspace, kpi: Kpi, today: dt.date, locale: Format = LOCAL) -> Trend:
    """The trend of a KPI over all its values; NotLoaded while older ones are still in the file."""
    series_from(ws, kpi.id, dt.date.min)
    points = series_points(ws, kpi, today)
    zones: list[TrendZone] = []
    targets: list[TrendTarget] = []
    for first, last, band in _spans(ws, kpi):
        limits, target = limits_of(kpi, band), target_of(kpi, band)
        zones += _zones(first, last, limits) if limits is not None else ()
        ends = {end for end in target or () if math.isfinite(end)}
        targets += [TrendTarget(first, last, end) for end in sorted(ends)]
    chart = read_chart(ws, kpi, today)
    return Trend(
        name=kpi.name,
        unit=kpi.unit,
        days=[point.period.end.toordinal() for point in points],
        values=[point.value for point in points],
        periods=[_period_says(point) for point in points],
        left_out=frozenset(n for n, point in enumerate(points) if point.left_out is not None),
        running=len(points) - 1 if points and points[-1].so_far else None,
        zones=tuple(zones),
        targets=tuple(targets),
        remarks=_remarks(ws, kpi),
        limits=tuple(
            TrendLimits(
                part.first.toordinal(), part.last.toordinal(), *part.drawable, part.trial, part.rise
            )
            for part in chart.segments
        ),
        signals={n: chart.types[p.date] for n, p in enumerate(points) if chart.rules.get(p.date)},
        rules={n: rule for n, p in enumerate(points) if (rule := chart.rules.get(p.date))},
        fan=fan_of(ws, kpi, points, today, locale),
        currency=ws.settings().currency,
        decimals=kpi.decimals,
        locale=locale,
        today=today.toordinal(),
    )


def _period_says(point: Point) -> str:
    name, span = point.period.name(), point.period.span()
    return name if name == span else f"{name}, {span}"


def _spans(ws: Workspace, kpi: Kpi) -> Iterator[tuple[int, int, Band]]:
    """The bands in force with their first and last day; one in percent of plan once per period."""
    entries = timeline(ws.where(Band, "kpi", kpi.id))
    starts = [day.toordinal() for day, _ in entries]
    ends = [start - 1 for start in starts[1:]] + [_NEVER_ENDS]
    plans = plans_of(ws, kpi)
    for start, end, (_, band) in zip(starts, ends, entries, strict=True):
        if band is None:
            continue
        if not band.percent_of_plan:
            yield start, end, band
            continue
        for day in sorted(plans):
            period = kpi_period(ws, kpi, day)
            planned = with_plan(band, plans, period)
            first, last = period.start.toordinal(), period.end.toordinal()
            if planned is not None and start <= last <= end:
                yield first, last, planned


def _zones(first: int, last: int, limits: Limits) -> list[TrendZone]:
    """The states between the finite limits, joined where two neighbours are the same."""
    finite = sorted({edge for edge in limits.healthy + limits.watch if math.isfinite(edge)})
    edges = [-math.inf, *finite, math.inf]
    zones: list[TrendZone] = []
    for low, high in pairwise(edges):
        state = limits.state(_between(low, high))
        if zones and zones[-1].state == state:
            zones[-1] = TrendZone(first, last, zones[-1].low, high, state)
        else:
            zones.append(TrendZone(first, last, low, high, state))
    return zones


def _between(low: float, high: float) -> float:
    if math.isinf(low):
        return high - 1 - abs(high) if math.isfinite(high) else 0.0
    return low + 1 + abs(low) if math.isinf(high) else low / 2 + high / 2


def _remarks(ws: Workspace, kpi: Kpi) -> tuple[TrendRemark, ...]:
    found = (*ws.where(Annotation, "kpi", kpi.id), *ws.where(Annotation, "kpi", None))
    ordered = sorted(found, key=lambda remark: (remark.date, remark.id))
    return tuple(TrendRemark(r.date.toordinal(), r.text, r.new_limits) for r in ordered)
