"""What calls for somebody at a KPI: a signal, a worse band, data that stay away. Must not word it.

Each cause is replayed from the values in date order, each judged by what was known by then, so it
never depends on when the program ran."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from okrdesk.domain.alert_signals import concerns
from okrdesk.domain.alert_spans import Moment, Span, spans
from okrdesk.domain.bands import RANK
from okrdesk.domain.calendar import Period
from okrdesk.domain.freshness import working_day_after
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.health import breaks_of, state_changes, whole_places
from okrdesk.domain.kpi_signals import Counted, Places, counted, newest_stretch
from okrdesk.domain.loaded import NotLoaded
from okrdesk.domain.periods import seen_places
from okrdesk.domain.records import Kpi
from okrdesk.domain.series import Series
from okrdesk.domain.workspace import Workspace

CAUSES = ("signal", "band", "overdue")
_LEAST_DAYS = {"day": 1, "week": 7, "month": 28, "quarter": 90}
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class History:
    """All that the causes look at: a KPI's values until a day, one per period."""

    ws: Workspace
    kpi: Kpi
    series: Series
    places: Places
    today: date

    def moments(self, cause: str) -> list[Moment]:
        """The days on which a cause came into force or ended, and those between, oldest first."""
        return list({"signal": signals, "band": bands, "overdue": overdue}[cause](self))

    @property
    def is_watched(self) -> bool:
        """Whether the newest value is a lone unusual one: no alert, but the next one decides."""
        for stretch in _stretches(self)[-1:]:
            newest = list(concerns(self.kpi, stretch, len(stretch.values) - 1))
            return bool(newest) and newest[0][1].lone
        return False


@dataclass(frozen=True, slots=True)
class Causes:
    """When each cause was in force at a KPI; `is_watched` as of its history."""

    spans: tuple[tuple[str, Span], ...]
    is_watched: bool


def causes_of(ws: Workspace, kpi: Kpi, today: date) -> Causes:
    """Cause by cause, oldest first; `NotLoaded` where an older value began what is in force."""
    history = history_of(ws, kpi, today)
    found: list[tuple[str, Span]] = []
    for cause in CAUSES:
        sure, unsure = spans(history.moments(cause), history.series.complete)
        if unsure is not None:
            raise NotLoaded(kpi.id)
        found += ((cause, span) for span in sure)
    return Causes(tuple(found), history.is_watched)


def history_of(ws: Workspace, kpi: Kpi, today: date) -> History:
    """The values of a KPI on a day, as far as they are loaded."""
    series = ws.series_of(kpi.id)
    return History(ws, kpi, series, seen_places(ws, kpi, series, today), today)


def signals(history: History) -> Iterator[Moment]:
    """2 of 3, a run of 8, or a value beyond a limit that the next one confirms or that is far."""
    for stretch in _stretches(history):
        if stretch.hole is None:
            yield Moment(stretch.days[0])  # nothing is in force yet by new limits
        for place, concern in concerns(history.kpi, stretch):
            first = None if concern.rule is None else stretch.days[concern.first]
            yield Moment(stretch.days[place], first, concern.rule or "")


def _stretches(history: History) -> list[Counted]:
    """The stretches between breaks, oldest first; of a series that is not whole the newest."""
    kpi, series, today = history.kpi, history.series, history.today
    days, at = counted(kpi, series, history.places, today)
    breaks = [day for day in breaks_of(history.ws, kpi) if day <= today]
    if not days:
        return []
    if not series.complete:
        return [newest_stretch(series, days, at, breaks)]
    found: list[Counted] = []
    while days:
        newest = newest_stretch(series, days, at, breaks)
        found.append(newest)
        days, at = days[: -len(newest.days)], at[: -len(newest.days)]
    return found[::-1]


def bands(history: History) -> Iterator[Moment]:
    """A change to a worse state that survived the rule against flapping, until it is healthy again.

    The first state of all is no change: nothing was better before it.
    """
    series, places = history.series, history.places
    changes = state_changes(history.ws, history.kpi, series, places)
    first: date | None = None
    before: str | None = None
    is_known = series.complete
    for place, states in changes[1:] if series.complete else changes:
        if place >= len(places):
            break
        day = series.dates[places[place][1]]
        state = next(iter(states)) if len(states) == 1 else "unknown"
        if state in (None, "healthy"):
            first, is_known = None, True
        elif not is_known or _is_worse(before, state):
            first = first or day
        before = state
        yield Moment(day, first, str(state), RANK.get(state or "", 0))


def _is_worse(before: str | None, state: str | None) -> bool:
    return before in RANK and state in RANK and RANK[state] > RANK[before]


def overdue(history: History) -> Iterator[Moment]:
    """Twice overdue: older than two of its cadence, until the next value."""
    dates, skip = history.series.dates, history.ws.settings().skip_weekends
    places = history.places[whole_places(history.series, history.places) :]
    for place, (period, at) in enumerate(places):
        yield Moment(dates[at])
        until = dates[places[place + 1][1]] if place + 1 < len(places) else history.today
        if (until - period.end).days > 2 * _LEAST_DAYS[period.cadence]:
            day = overdue_from(period, skip)
            if day < until or (place + 1 == len(places) and day == until):
                yield Moment(day, dates[at])


def overdue_from(period: Period, skip_weekends: bool) -> date:
    """The first day on which a value of `period` is twice overdue."""
    if period.cadence == "day" and skip_weekends:
        return working_day_after(working_day_after(period.end)) + _DAY
    return period.next().next().end + _DAY
