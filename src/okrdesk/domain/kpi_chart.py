"""The whole process behaviour chart of a KPI, and what it offers. Must not change anything.

What is offered (new limits, a line, logarithms) is never made silently: somebody confirms it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping

from okrdesk.domain.frozen import dataclass
from okrdesk.domain.growth import alert_widening, growth, is_skewed
from okrdesk.domain.health import breaks_of
from okrdesk.domain.kpi_limits import SURE, usual_range
from okrdesk.domain.loaded import NotLoaded
from okrdesk.domain.periods import series_points
from okrdesk.domain.records import Kpi
from okrdesk.domain.signals import Stretch, drawn, stretches
from okrdesk.domain.spoken import spoken_day
from okrdesk.domain.variation import point_type
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace


@dataclass(frozen=True, slots=True)
class LimitsSegment:
    """The limits between two breaks, in the KPI's unit; those of a line stand at its last point.

    `lower` and `upper` are what values are tested against, `drawn_lower` and `drawn_upper` what is
    drawn: None beyond a natural floor or ceiling. `drawable`: lower limit, centre and upper one as
    far as values can be. `scale`: xmr | trended | log. `rise`: how far those of a line rose from
    the first point to the last.
    """

    first: dt.date
    last: dt.date
    centre: float
    lower: float
    upper: float
    drawn_lower: float | None
    drawn_upper: float | None
    moving_range: float
    trial: bool
    scale: str
    slope: float | None
    drawable: tuple[float, float, float]
    rise: float = 0.0


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that would suit the series better, or that is good to know of it.

    `what`: new_limits (from `since`) | trended | log | slow_moving.
    """

    what: str
    says: str
    since: dt.date | None = None


@dataclass(frozen=True, slots=True)
class KpiChart:
    """All stretches of a KPI's values, oldest first.

    `rules` and `types`: of each value that limits see, by date (rule None: usual wobble).
    """

    segments: tuple[LimitsSegment, ...]
    rules: Mapping[dt.date, str | None]
    types: Mapping[dt.date, str]
    offers: tuple[Offer, ...]


def read_chart(ws: Workspace, kpi: Kpi, today: dt.date) -> KpiChart:
    """The chart on a day; `NotLoaded` without the whole series."""
    if not ws.series_of(kpi.id).complete:
        raise NotLoaded(kpi.id)
    breaks = [day for day in breaks_of(ws, kpi) if day <= today]
    found = stretches(kpi, series_points(ws, kpi, today), breaks)
    rules: dict[dt.date, str | None] = {}
    types: dict[dt.date, str] = {}
    for stretch in found:
        if stretch.held is not None:
            for point, label in zip(stretch.points, stretch.labels, strict=True):
                rules[point.date], types[point.date] = label, point_type(label, kpi.direction)
    segments = (_segment(kpi, stretch) for stretch in found)
    return KpiChart(
        tuple(segment for segment in segments if segment is not None),
        rules,
        types,
        tuple(_offers(kpi, found[-1], today)) if found else (),
    )


def _segment(kpi: Kpi, stretch: Stretch) -> LimitsSegment | None:
    usual = stretch.usual(len(stretch.points) - 1)
    if usual is None or stretch.limits is None:
        return None
    lower, upper = drawn(kpi, usual)
    slope = stretch.line.slope if stretch.line is not None else None
    least, most = usual_range(kpi, usual)
    return LimitsSegment(
        first=stretch.points[0].date,
        last=stretch.points[-1].date,
        centre=usual.centre,
        lower=usual.lower,
        upper=usual.upper,
        drawn_lower=lower,
        drawn_upper=upper,
        moving_range=stretch.limits.moving_range,
        trial=stretch.trial,
        scale=stretch.scale,
        slope=slope,
        drawable=(least, usual.centre, most),
        rise=(slope or 0.0) * (len(stretch.points) - 1),
    )


def _offers(kpi: Kpi, stretch: Stretch, today: dt.date) -> Iterator[Offer]:
    values = [point.value for point in stretch.points]
    if stretch.held is None or len(values) < SURE:
        return
    start = stretch.proposed_break()
    if start is not None:
        says = tr("8 or more values on one side since {day}: start new limits there?")
        yield Offer("new_limits", says.format(day=spoken_day(start.date, today)), start.date)
    line = growth(values)
    if kpi.chart == "auto" and line is not None and line.is_clear:
        yield Offer("trended", tr("It grows or falls steadily: let the limits follow the line?"))
    if kpi.chart == "auto" and is_skewed(values):
        yield Offer("log", tr("Few values are far above the others: judge it by logarithms?"))
    if alert_widening(stretch.held.scaled(values)) > 1.0:
        yield Offer("slow_moving", tr("Slow-moving: alerts wait for a little more than usual."))
