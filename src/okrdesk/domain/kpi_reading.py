"""What a KPI says today: one door for the figures of board, command line and paper.

Must not know how they look."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable

from okrdesk.domain.bands import band_on, plans_of, target_of, with_plan
from okrdesk.domain.freshness import Freshness, freshness
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.health import Judged, breaks_of, health_share, judge
from okrdesk.domain.kpi_signals import KpiSignals, Places, counted, kpi_signals, newest_stretch
from okrdesk.domain.kpi_words import kpi_says
from okrdesk.domain.loaded import NotLoaded
from okrdesk.domain.periods import Period, Point, kpi_period, points_at, seen_places
from okrdesk.domain.records import Band, Cycle, KeyResult, Kpi, Objective
from okrdesk.domain.series import Series
from okrdesk.domain.sums import held
from okrdesk.domain.variation import point_type
from okrdesk.domain.workspace import Workspace

RECENT = 26


@dataclass(frozen=True, slots=True)
class KpiReading:
    """One KPI on a day.

    `state`: healthy | watch | act | out_of_date | no_data | unbanded; `state_since` is the date of
    the value that brought it, None when that is older than the loaded values. `previous` is the
    value of the period before the newest one that has a value, `delta` the difference to it,
    `year_ago` the value of the same period a year earlier if loaded. `due` is the last day of the
    period that the next value is for, None for a KPI without any value. `band` is the one in force
    today with its limits in the KPI's unit. `recent`: up to 26 points, oldest first.

    `signal` is the rule of the newest point, `variation` what the newest point that limits see says
    and `assurance` whether the usual range meets the target, all as in the JSON. `usual` are the
    ends of the usual range, about `centre`, on `trial` while they rest on few values; `needed`: how
    many values more until there are limits, or until these are no longer on trial. `types`: what
    each of the `recent` points is, None for usual wobble. `slope`: how far the usual
    range rises from one value to the next, 0 unless it follows a line.
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
    types: tuple[str | None, ...] = ()
    centre: float | None = None
    trial: bool = False
    needed: int = 0
    slope: float = 0.0


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


def read_kpi(ws: Workspace, kpi: Kpi, today: dt.date) -> KpiReading:
    """Every figure of one KPI on `today`.

    Works with the newest 60 values and the first 24 since the newest break; `NotLoaded` in the rare
    case that older ones could change its state.
    """
    series = ws.series_of(kpi.id)
    places = seen_places(ws, kpi, series, today)
    if not places and not series.complete:
        raise NotLoaded(kpi.id)
    recent = tuple(points_at(series, places[-RECENT:], today))
    newest = recent[-1] if recent else None
    previous = recent[-2].value if len(recent) > 1 else None
    fresh = _freshness(ws, newest, today)
    state, since = _state(judge(ws, kpi, series, places), fresh)
    band = _band_today(ws, kpi, newest, today)
    signals = _signals(ws, kpi, series, places, band, today)
    return KpiReading(
        kpi=kpi,
        value=newest.value if newest else None,
        date=newest.date if newest else None,
        period=newest.period if newest else None,
        so_far=newest.so_far if newest else False,
        previous=previous,
        delta=held(newest.value - previous) if newest and previous is not None else None,
        year_ago=_year_ago(series, newest),
        state=state,
        state_since=None if since is None else min(since, today),
        due=fresh.due if fresh else None,
        is_due=fresh.is_due if fresh else kpi.standing != "parked",
        age_days=fresh.age_days if fresh else None,
        band=band,
        dip_until=band.until if band else None,
        variation=signals.variation,
        assurance=signals.assurance,
        signal=signals.labels.get(newest.date) if newest else None,
        usual=signals.usual,
        recent=recent,
        key_results=key_results_on(ws, kpi),
        segments=segments_of(ws, kpi),
        says=kpi_says(ws, kpi, newest, state, band, today),
        types=_types(kpi, signals, recent),
        centre=signals.centre,
        trial=signals.trial,
        needed=signals.needed,
        slope=signals.slope,
    )


Read = Callable[[Workspace, Kpi, dt.date], KpiReading]


def _signals(
    ws: Workspace, kpi: Kpi, series: Series, places: Places, band: Band | None, today: dt.date
) -> KpiSignals:
    days, at = counted(kpi, series, places, today)
    breaks = [day for day in breaks_of(ws, kpi) if day <= today]
    target = target_of(kpi, band) if band is not None else None
    return kpi_signals(kpi, newest_stretch(series, days, at, breaks), target, RECENT)


def _types(kpi: Kpi, signals: KpiSignals, recent: tuple[Point, ...]) -> tuple[str | None, ...]:
    if not signals.labels:
        return (None,) * len(recent)
    labels = (signals.labels.get(point.date) for point in recent)
    return tuple(None if label is None else point_type(label, kpi.direction) for label in labels)


def read_board(ws: Workspace, today: dt.date, read: Read = read_kpi) -> Board:
    """All KPIs that are neither archived, parked nor segments, with the health of the key ones.

    `read`: who knows some readings already.
    """
    shown = [kpi for kpi in ws.ordered(Kpi) if not kpi.archived and kpi.parent is None]
    kpis = tuple(read(ws, kpi, today) for kpi in shown if kpi.standing == "key")
    others = tuple(read(ws, kpi, today) for kpi in shown if kpi.standing == "other")
    counts = Counter(reading.state for reading in kpis)
    return Board(
        today=today,
        kpis=kpis,
        others=others,
        health_share=health_share((r.state, r.kpi.north_star) for r in kpis),
        healthy=counts["healthy"],
        watch=counts["watch"],
        act=counts["act"],
        out_of_date=counts["out_of_date"],
        no_data=counts["no_data"],
    )


def key_results_on(ws: Workspace, kpi: Kpi) -> tuple[KeyResult, ...]:
    """The active key results of active objectives in active cycles that read the KPI."""
    return tuple(kr for kr in ws.where(KeyResult, "kpi", kpi.id) if is_pursued(ws, kr))


def is_pursued(ws: Workspace, key_result: KeyResult) -> bool:
    """Whether a key result counts now: active, of an active objective in an active cycle."""
    objective = ws.find(Objective, key_result.objective)
    if objective is None or key_result.state != "active" or objective.state != "active":
        return False
    cycle = ws.find(Cycle, objective.cycle)
    return cycle is not None and cycle.state == "active"


def segments_of(ws: Workspace, kpi: Kpi) -> tuple[Kpi, ...]:
    """The KPI's slices (by channel, plan, region) in their order."""
    return tuple(part for part in ws.where(Kpi, "parent", kpi.id) if not part.archived)


def _freshness(ws: Workspace, newest: Point | None, today: dt.date) -> Freshness | None:
    if newest is None:
        return None
    return freshness(newest.period, today, ws.settings().skip_weekends)


def _state(judged: Judged, fresh: Freshness | None) -> tuple[str, dt.date | None]:
    if fresh is None:
        return "no_data", None
    if fresh.out_of_date:
        return "out_of_date", fresh.fresh_until + dt.timedelta(days=1)
    if judged.state is None:
        return "unbanded", None
    return judged.state, judged.since


def _band_today(ws: Workspace, kpi: Kpi, newest: Point | None, today: dt.date) -> Band | None:
    band = band_on(ws.where(Band, "kpi", kpi.id), today)
    if band is None or not band.percent_of_plan:
        return band
    period = newest.period if newest else kpi_period(ws, kpi, today)
    return with_plan(band, plans_of(ws, kpi), period)


def _year_ago(series: Series, newest: Point | None) -> float | None:
    if newest is None:
        return None
    period = newest.period.year_before()
    place = bisect_right(series.dates, period.end) - 1
    if place < 0 or series.dates[place] < period.start:
        return None
    is_whole = series.complete or period.start >= series.whole_from
    return series.values[place] if is_whole else None
