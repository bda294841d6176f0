"""The state of a KPI, replayed from its values, and of all of them. Must not know when it ran."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from okrdesk.domain.bands import RANK, STATES, Limits, limits_of, plans_of, timeline, with_plan
from okrdesk.domain.calendar import Period
from okrdesk.domain.loaded import NotLoaded
from okrdesk.domain.moving_range import mean_moving_range
from okrdesk.domain.records import Annotation, Band, Kpi
from okrdesk.domain.series import NOTHING, Series
from okrdesk.domain.workspace import Workspace

BASE = 24  # values from which the wobble is taken: the first ones since a break
SHARE = {"healthy": 1.0, "watch": 0.5, "act": 0.0}
ENOUGH_FRESH = 0.6

# The state, and a better or worse one that was seen once and waits for the next value.
Memory = tuple[str | None, str | None]
_START: Memory = (None, None)
_ANY: frozenset[Memory] = frozenset(
    {_START, *((state, waiting) for state in STATES for waiting in (None, *STATES))}
)


@dataclass(frozen=True, slots=True)
class Judged:
    """The state that a KPI's values lead to; `since` is the date of the value that brought it.

    `state` None: no band is in force. `since` None: it began before the loaded values.
    """

    state: str | None
    since: date | None


def breaks_of(ws: Workspace, kpi: Kpi) -> list[date]:
    """The days on which new limits start: annotations of the KPI or of the whole workspace."""
    own = ws.where(Annotation, "kpi", kpi.id) + ws.where(Annotation, "kpi", None)
    return sorted(note.date for note in own if note.new_limits)


def judge(ws: Workspace, kpi: Kpi, series: Series, places: Sequence[tuple[Period, int]]) -> Judged:
    """The state after the last of `places`, each value judged by the band of its own date.

    Against flapping: worse to act at once, to watch after two values; better at once when past the
    line by a margin, else after two. Replayed from the oldest loaded value; when older ones could
    lead to another result, `NotLoaded`.
    """
    whole = _whole_places(series, places)
    memories = frozenset({_START}) if series.complete else _ANY
    since: date | None = None
    limits_at = _LimitsAt(ws, kpi)
    noise = _Noise(series, places, breaks_of(ws, kpi), kpi.screening)
    for place in range(whole, len(places)):
        period, at = places[place]
        day, value = series.dates[at], series.values[at]
        limits = limits_at.value(day, period)
        after = _after(memories, limits, value, place, noise)
        if _states(after) != _states(memories):
            since = day if len(_states(memories)) == 1 else None
        memories = after
    states = _states(memories)
    if len(states) > 1:
        raise NotLoaded(kpi.id)
    return Judged(next(iter(states)), since)


def _whole_places(series: Series, places: Sequence[tuple[Period, int]]) -> int:
    """The first place from which on no value is missing."""
    if series.complete:
        return 0
    first = bisect_left(series.dates, series.whole_from)
    return next((i for i, (_, at) in enumerate(places) if at >= first), len(places))


def _states(memories: Iterable[Memory]) -> frozenset[str | None]:
    return frozenset(state for state, _ in memories)


def _after(
    memories: frozenset[Memory], limits: Limits | None, value: float, place: int, noise: _Noise
) -> frozenset[Memory]:
    if limits is None:
        return frozenset({_START})
    raw = limits.state(value)
    if len(memories) == 1 and (raw, None) in memories:
        return memories  # nothing new, the usual case
    return frozenset(
        after for memory in memories for after in _steps(memory, raw, limits, value, place, noise)
    )


def _steps(
    memory: Memory, raw: str, limits: Limits, value: float, place: int, noise: _Noise
) -> Iterable[Memory]:
    """What `memory` can become by a value; one way only, unless the usual wobble is unknown."""
    state, waiting = memory
    if state is None or raw == "act" or raw == state:
        return ((raw, None),)
    if RANK[raw] > RANK[state]:
        return ((raw, None) if waiting == raw else (state, raw),)
    twice = max(raw, waiting or state, key=RANK.__getitem__)
    outcomes = (limits.state(value, margin) for margin in noise.margins(limits, place))
    reached = [min(past, twice, state, key=RANK.__getitem__) for past in outcomes]
    return [(better, raw if raw != better else None) for better in reached]


class _LimitsAt:
    """The limits in force on ascending days, each band's worked out once."""

    def __init__(self, ws: Workspace, kpi: Kpi) -> None:
        self._kpi, self._plans = kpi, plans_of(ws, kpi)
        self._spans = timeline(ws.where(Band, "kpi", kpi.id))
        self._starts = [start for start, _ in self._spans]
        self._known: dict[str, Limits | None] = {}

    def value(self, day: date, period: Period) -> Limits | None:
        at = bisect_left(self._starts, day)
        at -= at == len(self._starts) or self._starts[at] != day
        band = self._spans[at][1]
        if band is None:
            return None
        if band.percent_of_plan:
            planned = with_plan(band, self._plans, period)
            return None if planned is None else limits_of(self._kpi, planned)
        if band.id not in self._known:
            self._known[band.id] = limits_of(self._kpi, band)
        return self._known[band.id]


class _Noise:
    """By how much a value must be past a line to count at once: a quarter of the way between the

    lines, or half a standard deviation of the usual wobble, whichever is less. The wobble is the
    mean moving range of the first 24 values since the last break, of those before the value.
    """

    def __init__(
        self,
        series: Series,
        places: Sequence[tuple[Period, int]],
        breaks: Sequence[date],
        screening: bool,
    ) -> None:
        self._series, self._places = series, places
        self._breaks, self._screening = breaks, screening

    def margins(self, limits: Limits, place: int) -> tuple[float, ...]:
        """The one margin; the least and the largest possible when the wobble is not loaded."""
        gap = limits.gap()
        quarter = math.inf if gap is None else 0.25 * gap
        base = self._base(place)
        if base is None:
            return (0.0, quarter)
        mean = mean_moving_range(base, self._screening)
        return (quarter if mean is None else min(quarter, 0.5 * mean / 1.128),)

    def _base(self, place: int) -> list[float] | None:
        """The values of the base before `place`, None if some of them are not loaded."""
        series = self._series
        day = series.dates[self._places[place][1]]
        start = max((b for b in self._breaks if b <= day), default=date.min)
        base = [
            series.values[at]
            for _, at in self._places[:place]
            if series.dates[at] >= start
            and series.extras.get(series.dates[at], NOTHING).left_out is None
        ][:BASE]
        return base if series.complete or start >= series.whole_from or self._full(start) else None

    def _full(self, start: date) -> bool:
        """Whether the first 24 values since `start` are loaded though later ones are missing."""
        series = self._series
        head = (series.dates[at] for _, at in self._places)
        kept = [
            day
            for day in head
            if start <= day < series.whole_from and series.extras.get(day, NOTHING).left_out is None
        ]
        return len(kept) >= BASE


def health_share(states: Iterable[tuple[str, bool]]) -> float | None:
    """H: healthy 1, watch ½, act 0 over the fresh KPIs, the North Star double; 0-1.

    `states` are (state, is North Star) of the key KPIs. None when under 60 % of the weight is
    fresh: silence is never green. A KPI without bands has no colour to count and is left aside.
    """
    total = fresh = good = 0.0
    for state, north_star in states:
        if state == "unbanded":
            continue
        weight = 2.0 if north_star else 1.0
        total += weight
        if state in SHARE:
            fresh += weight
            good += weight * SHARE[state]
    return good / fresh if total and fresh >= ENOUGH_FRESH * total else None
