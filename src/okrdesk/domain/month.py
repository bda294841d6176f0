"""The bowler grid: KPIs × twelve months, actual against target. Must not know how it looks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from okrdesk.domain.bands import band_on, plans_of, target_of, with_plan
from okrdesk.domain.calendar import Period, period_of
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.health import breaks_of
from okrdesk.domain.kpi_path import states_on
from okrdesk.domain.loaded import series_from
from okrdesk.domain.periods import Point, kpi_period, series_points
from okrdesk.domain.records import Band, Kpi, Ritual
from okrdesk.domain.signals import stretches
from okrdesk.domain.spans import is_longer, spanned
from okrdesk.domain.variation import point_type
from okrdesk.domain.workspace import Workspace

MONTHS = 12
Ends = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Cell:
    """One KPI in one month.

    `actual`: a level's last value, a total's sum, a share's whole; None where there is none.
    `target`: the ends between which it is met (infinite where open). `met`: None while unknown.
    `state` as the KPI had it at the month's end; `signal`: what type its newest value is, None for
    usual wobble.
    """

    month: Period
    actual: float | None
    target: Ends | None
    met: bool | None
    state: str
    so_far: bool
    signal: str | None


@dataclass(frozen=True, slots=True)
class Row:
    """One KPI over the months; `met` of `due` ended months had their target met."""

    kpi: Kpi
    cells: tuple[Cell, ...]
    met: int
    due: int


@dataclass(frozen=True, slots=True)
class Month:
    """The grid until its last month; `patterns`: the note of that month's session.

    `runs`: its last month is the one that holds the day.
    """

    months: tuple[Period, ...]
    rows: tuple[Row, ...]
    ritual: Ritual | None
    patterns: str | None
    runs: bool = True


def read_month(ws: Workspace, today: dt.date, years_back: int = 0) -> Month:
    """The twelve months until today's, or those so many years before, for the key KPIs.

    `NotLoaded` where values are missing.
    """
    months = _months(today, years_back)
    kpis = [
        kpi
        for kpi in ws.ordered(Kpi)
        if kpi.standing == "key" and not kpi.archived and kpi.parent is None
    ]
    held = [r for r in ws.where(Ritual, "period", months[-1].code()) if r.kind == "monthly"]
    ritual = max(held, key=lambda one: (one.begun or "", one.id), default=None)
    rows = tuple(_row(ws, kpi, months, today) for kpi in kpis)
    patterns = ritual.patterns if ritual else None
    return Month(months, rows, ritual, patterns, runs=not years_back)


def _months(today: dt.date, years_back: int) -> tuple[Period, ...]:
    months = [period_of(today, "month")]
    while len(months) < MONTHS * (years_back + 1):
        months.append(months[-1].previous())
    return tuple(reversed(months[-MONTHS:]))


def _row(ws: Workspace, kpi: Kpi, months: Sequence[Period], today: dt.date) -> Row:
    series_from(ws, kpi.id, kpi_period(ws, kpi, months[0].start).start)
    points = series_points(ws, kpi, today)
    by_month = {_month_of(point): point for point in _monthly(ws, kpi, points, today)}
    signals = dict(_signals(ws, kpi, points, today))
    ends = [min(month.end, today) for month in months]
    states = states_on(ws, kpi, ends, today)
    cells = tuple(
        _cell(ws, kpi, month, by_month.get(month.end), points, state, signals.get(month.end))
        for month, state in zip(months, states, strict=True)
    )
    over = [cell for cell in cells if cell.month.end < today]
    known = [cell for cell in over if cell.met is not None]
    return Row(kpi, cells, sum(1 for cell in known if cell.met), len(known))


def _month_of(point: Point) -> dt.date:
    """The last day of the month that holds the period's last day."""
    return period_of(point.period.end, "month").end


def _monthly(ws: Workspace, kpi: Kpi, points: Sequence[Point], today: dt.date) -> tuple[Point, ...]:
    if not is_longer("month", kpi.cadence):
        return tuple(points)
    return spanned(points, "month", kpi.kind, ws.settings(), today)


def _signals(
    ws: Workspace, kpi: Kpi, points: Sequence[Point], today: dt.date
) -> Iterator[tuple[dt.date, str | None]]:
    """Of each month what its newest value is: a day in its middle that was news is over by then."""
    breaks = [day for day in breaks_of(ws, kpi) if day <= today]
    for stretch in stretches(kpi, points, breaks):
        for point, label in zip(stretch.points, stretch.labels, strict=True):
            yield _month_of(point), None if label is None else point_type(label, kpi.direction)


def _cell(
    ws: Workspace,
    kpi: Kpi,
    month: Period,
    point: Point | None,
    points: Sequence[Point],
    state: str,
    signal: str | None,
) -> Cell:
    actual = None if point is None else point.value
    target = _target(ws, kpi, month, point, points)
    met = None if actual is None or target is None else target[0] <= actual <= target[1]
    so_far = point is not None and point.so_far
    return Cell(month, actual, target, met, state, so_far, signal)


def _target(
    ws: Workspace, kpi: Kpi, month: Period, point: Point | None, points: Sequence[Point]
) -> Ends | None:
    """The target in force at the month's end; of a total as often as it has values in the month."""
    day = month.end if point is None else point.date
    band = band_on(ws.where(Band, "kpi", kpi.id), day)
    if band is None:
        return None
    own = [each for each in points if _month_of(each) == month.end]
    if kpi.kind != "total" or not is_longer("month", kpi.cadence):
        period = own[-1].period if own else kpi_period(ws, kpi, day)
        planned = with_plan(band, plans_of(ws, kpi), period)
        return None if planned is None else target_of(kpi, planned)
    return _summed(ws, kpi, band, [each.period for each in own])


def _summed(ws: Workspace, kpi: Kpi, band: Band, periods: Sequence[Period]) -> Ends | None:
    plans = plans_of(ws, kpi)
    parts = [with_plan(band, plans, period) for period in periods]
    ends = [target_of(kpi, part) for part in parts if part is not None]
    known = [end for end in ends if end is not None]
    if not known or len(known) < len(periods):
        return None
    return sum(low for low, _ in known), sum(high for _, high in known)
