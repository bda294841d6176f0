"""A KPI's values, one per period of its cadence. Must not judge them."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import lru_cache

from okrdesk.domain.calendar import Period, parse_period, period_of, periods_between
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.loaded import NotLoaded
from okrdesk.domain.records import Kpi
from okrdesk.domain.series import Series
from okrdesk.domain.workspace import Workspace

__all__ = [
    "Period",
    "Point",
    "kpi_period",
    "parse_period",
    "period_of",
    "periods_between",
    "points_at",
    "proposed_period",
    "seen_places",
    "series_points",
    "still_holds",
    "value_before",
]


@dataclass(frozen=True, slots=True)
class Point:
    """The value of one period: that of the newest date in it (of totals too: never their sum).

    `so_far`: the period still runs. `left_out` is the reason why the limits do not see it.
    """

    period: Period
    date: dt.date
    value: float
    so_far: bool
    left_out: str | None = None
    note: str | None = None
    origin: str = "typed"
    numerator: float | None = None
    denominator: float | None = None


def kpi_period(ws: Workspace, kpi: Kpi, day: dt.date) -> Period:
    """The period of the KPI's cadence that holds `day`, by the workspace's calendar."""
    settings = ws.settings()
    return period_of(day, kpi.cadence, settings.week_start, settings.fiscal_month)


def series_points(ws: Workspace, kpi: Kpi, today: dt.date) -> tuple[Point, ...]:
    """One point per period that has begun, oldest first, as far as the series is loaded."""
    series = ws.series_of(kpi.id)
    places = seen_places(ws, kpi, series, today)
    return tuple(points_at(series, places, today))


def seen_places(
    ws: Workspace, kpi: Kpi, series: Series, today: dt.date, first: dt.date = dt.date.min
) -> tuple[tuple[Period, int], ...]:
    """Each begun period that has a value, and the place in `series` of the newest one in it.

    Values before `first` are left aside.
    """
    settings = ws.settings()
    calendar = kpi.cadence, settings.week_start, settings.fiscal_month
    return _seen(series.dates, calendar, period_of(today, *calendar).end, first)


@lru_cache(maxsize=64)  # KPIs of one cadence mostly have their values on the same days
def _seen(
    dates: tuple[dt.date, ...], calendar: tuple[str, int, int], last: dt.date, first: dt.date
) -> tuple[tuple[Period, int], ...]:
    """`seen_places` up to the day `last`."""
    cadence, week_start, fiscal = calendar
    seen: list[tuple[Period, int]] = []
    end = dt.date.min
    for place in range(bisect_left(dates, first), len(dates)):
        day = dates[place]
        if day > last:
            break
        if seen and day <= end:
            seen[-1] = (seen[-1][0], place)
        else:
            period = period_of(day, cadence, week_start, fiscal)
            end = period.end
            seen.append((period, place))
    return tuple(seen)


def points_at(
    series: Series, places: Iterable[tuple[Period, int]], today: dt.date
) -> Iterator[Point]:
    """The points for what `seen_places` found."""
    dates, values, extras = series.dates, series.values, series.extras
    for period, place in places:
        day = dates[place]
        so_far = period.start <= today <= period.end
        extra = extras.get(day) if extras else None
        if extra is None:
            yield Point(period, day, values[place], so_far)
            continue
        yield Point(
            period,
            day,
            values[place],
            so_far,
            extra.left_out,
            extra.note,
            extra.origin,
            extra.numerator,
            extra.denominator,
        )


def proposed_period(ws: Workspace, kpi: Kpi, today: dt.date) -> Period:
    """The period a new value is most likely for: the last ended one if it has none, else today's.

    A value dated before the last day of the ended period stands for it and is not asked for again
    here; whether it still holds is another question, `still_holds`. Where weekends are skipped, on
    a Monday the last ended day is Friday.
    """
    running = kpi_period(ws, kpi, today)
    ended = running.previous()
    if kpi.cadence == "day" and ws.settings().skip_weekends:
        while ended.end.isoweekday() > 5:
            ended = ended.previous()
    dates = ws.series_of(kpi.id).dates
    place = bisect_left(dates, ended.start)
    has_value = place < len(dates) and dates[place] <= ended.end
    return running if has_value else ended


def still_holds(ws: Workspace, kpi: Kpi, today: dt.date) -> Point | None:
    """The value of the last ended period if it was dated before that period's last day.

    It was entered while the period ran, so it is offered again ("still 71?"), without being due.
    """
    ended = kpi_period(ws, kpi, today).previous()
    for point in reversed(series_points(ws, kpi, today)):
        if point.period == ended and point.date < ended.end:
            return point
        if point.period.end < ended.start:
            break
    return None


def value_before(ws: Workspace, kpi: Kpi, day: dt.date, today: dt.date) -> Point | None:
    """The last value of a period that ended before `day`: what a baseline is proposed from.

    `NotLoaded` when it may be among values that are not loaded.
    """
    series = ws.series_of(kpi.id)
    places = seen_places(ws, kpi, series, today)
    before = [(period, at) for period, at in places if period.end < day]
    if not series.complete and (not before or series.dates[before[-1][1]] < series.whole_from):
        raise NotLoaded(kpi.id)
    return next(points_at(series, before[-1:], today), None)
