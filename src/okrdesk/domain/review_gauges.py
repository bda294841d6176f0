"""The KPIs of a review: their reading, gauge, and a year of values. Must not know how they look."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from okrdesk.domain.attainment import attainment
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.gauge_scale import GaugeScale, gauge_scale
from okrdesk.domain.kpi_chart import read_chart
from okrdesk.domain.kpi_path import states_on
from okrdesk.domain.kpi_reading import KpiReading, read_kpi
from okrdesk.domain.periods import Point, series_points
from okrdesk.domain.records import Annotation, Cycle, Person
from okrdesk.domain.review_breaches import Breach, LinkedWork, breaches_of, work_beside
from okrdesk.domain.review_charts import (
    Axis,
    Chart,
    Event,
    Ground,
    Mark,
    Span,
    Spot,
    line_chart,
    nice_axis,
    spark,
)
from okrdesk.domain.review_limits import drawn_limits, drawn_signals, judging_values
from okrdesk.domain.review_quarters import QuarterEnd, values_at
from okrdesk.domain.workspace import Workspace

YEAR = dt.timedelta(days=364)
_SPARK_PERIODS = 13


@dataclass(frozen=True, slots=True)
class Gauge:
    """A semicircle's figures: places 0-1 from its left end; `clamped`: below | above | None.

    `fill`: the arc is filled up to the value; else a band is all that it shows.
    """

    low: float
    high: float
    value: float | None
    clamped: str | None
    zones: tuple[Ground, ...]
    fill: bool
    target: Mark | None


@dataclass(frozen=True, slots=True)
class ReviewKpi:
    """One KPI of the review.

    `before` is the value at the end of the cycle before and `before_state` its state then; `spark`
    the newest 13 values, `trend` a year of them, None without any. `quarters` are the values at
    the ends that the review names. The target was met in `met` of `due` periods of the cycle, both
    None without a target; `breaches` are the alerts that were open in the cycle, `work` what is
    done about the KPI but was not begun from one; `origin` says where the newest value is from.
    """

    reading: KpiReading
    owner: str | None
    before: float | None
    gauge: Gauge | None
    spark: tuple[Spot, ...]
    trend: Chart | None
    segments: tuple[KpiReading, ...]
    before_state: str = ""
    quarters: tuple[float | None, ...] = ()
    met: int | None = None
    due: int | None = None
    breaches: tuple[Breach, ...] = ()
    origin: str = ""
    work: tuple[LinkedWork, ...] = ()


def review_kpi(
    ws: Workspace, reading: KpiReading, day: dt.date, cycle: Cycle, ends: tuple[QuarterEnd, ...]
) -> ReviewKpi:
    """The KPI as of `day` in its cycle; `ends` are the stretches before it, oldest first."""
    kpi, points = reading.kpi, series_points(ws, reading.kpi, day)
    owner = ws.find(Person, kpi.owner)
    scale = gauge_scale(reading) if reading.value is not None else None
    recent = tuple(point.value for point in points[-_SPARK_PERIODS:])
    before = [point.value for point in points if point.date < cycle.start]
    breaches = breaches_of(ws, kpi, cycle.start, day)
    kept = attainment(ws, kpi, cycle.start, min(day, cycle.end), day + dt.timedelta(days=1))
    return ReviewKpi(
        reading,
        owner.name if owner is not None else None,
        before[-1] if before else None,
        _gauge(scale, reading.value) if scale is not None else None,
        spark(recent),
        _trend(ws, reading, scale, points, Span(day - YEAR, day)),
        tuple(read_kpi(ws, segment, day) for segment in reading.segments),
        states_on(ws, kpi, (cycle.start - dt.timedelta(days=1),), day)[0],
        values_at(points, ends),
        kept.met if kept is not None else None,
        kept.due if kept is not None else None,
        breaches,
        points[-1].origin if points else "",
        work_beside(ws, kpi, cycle.start, day, breaches),
    )


def _gauge(scale: GaugeScale, value: float | None) -> Gauge:
    place, clamped = scale.place(value) if value is not None else (None, None)
    zones = tuple(
        Ground(0.0, scale.place(zone.low)[0], scale.place(zone.high)[0], zone.state)
        for zone in scale.zones
    )
    target = scale.target
    mark = Mark(scale.place(target)[0], target) if target is not None else None
    return Gauge(scale.low, scale.high, place, clamped, zones, scale.fill, mark)


def _trend(
    ws: Workspace,
    reading: KpiReading,
    scale: GaugeScale | None,
    points: tuple[Point, ...],
    span: Span,
) -> Chart | None:
    """The values of the span with the band in force today behind them, what is usual, and what
    happened."""
    dated = [(point.date, point.value) for point in points if span.start <= point.date <= span.end]
    if not dated or scale is None:
        return None
    target = scale.target
    found = read_chart(ws, reading.kpi, span.end)
    judged = [value for _, value in dated] + ([target] if target is not None else [])
    judged += judging_values(found, span)
    axis = nice_axis(judged, reading.kpi.floor, reading.kpi.ceiling)
    chart = line_chart(span, axis, dated)
    return replace(
        chart,
        days=span.month_marks(every=3),
        target=axis.mark(target) if target is not None else None,
        grounds=_grounds(reading, scale, axis, span),
        events=_events(ws, reading, span),
        limits=drawn_limits(found, axis, span),
        signals=drawn_signals(found, dated, axis, span),
    )


def _grounds(reading: KpiReading, scale: GaugeScale, axis: Axis, span: Span) -> tuple[Ground, ...]:
    """The zones of the gauge on the trend's axis, from the day on that their band is valid."""
    since = reading.band.valid_from if reading.band is not None else None
    start = max(0.0, span.place(since)) if since is not None else 0.0
    low, high = min(scale.low, axis.low), max(scale.high, axis.high)
    grounds = []
    for zone in scale.zones:
        bottom = axis.clipped(low if zone.low <= scale.low else zone.low)
        top = axis.clipped(high if zone.high >= scale.high else zone.high)
        if top > bottom:
            grounds.append(Ground(start, bottom, top, zone.state))
    return tuple(grounds)


def _events(ws: Workspace, reading: KpiReading, span: Span) -> tuple[Event, ...]:
    notes = ws.where(Annotation, "kpi", reading.kpi.id)
    inside = sorted((n for n in notes if span.start <= n.date <= span.end), key=lambda n: n.date)
    return tuple(Event(span.place(n.date), n.text, n.new_limits) for n in inside)
