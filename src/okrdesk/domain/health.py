"""The state of a KPI, replayed from its values, and of all of them. Must not know when it ran."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property

from okrdesk.domain.bands import RANK, STATES, Limits, limits_of, plans_of, timeline, with_plan
from okrdesk.domain.calendar import Period
from okrdesk.domain.frozen import dataclass
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
States = frozenset[str | None]
Places = Sequence[tuple[Period, int]]
Memories = tuple[Memory, ...]  # several only while older values are not loaded
_UNSETTLED = "?"  # no value says this
_FRESH: Memories = (_START,)
_ANY: Memories = (_START, *((state, seen) for state in STATES for seen in (None, *STATES)))


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


def judge(ws: Workspace, kpi: Kpi, series: Series, places: Places) -> Judged:
    """The state after the last of `places`, each value judged by the band of its own date.

    Against flapping: worse to act at once, to watch after two values; better at once when past the
    line by a margin, else after two. Replayed from the oldest loaded value; when older ones could
    lead to another result, `NotLoaded`.
    """
    changes = state_changes(ws, kpi, series, places)
    _, states = changes[-1]
    if len(states) > 1:
        raise NotLoaded(kpi.id)
    since: date | None = None
    if len(changes) > 1 and len(changes[-2][1]) == 1:
        since = series.dates[places[changes[-1][0]][1]]
    return Judged(next(iter(states)), since)


def state_changes(
    ws: Workspace, kpi: Kpi, series: Series, places: Places
) -> list[tuple[int, States]]:
    """From which of `places` on the KPI is in which state; several while older values are missing.

    The first entry is what is known before the first value.
    """
    whole = whole_places(series, places)
    memories = _FRESH if series.complete else _ANY
    changes = [(whole, _states(memories))]
    settled: str | None = _UNSETTLED
    noise = _Noise(series, places, breaks_of(ws, kpi), kpi.screening)
    dates, values = series.dates, series.values
    days = [dates[at] for _, at in places]
    for first, end, limits in _runs(ws, kpi, days, places, whole):
        run = [values[at] for _, at in places[first:end]]
        raws = limits.states(run) if limits is not None else [""] * len(run)
        for place, raw in enumerate(raws, first):
            if raw == settled:
                continue  # nothing new, the usual case
            after = _FRESH
            if limits is not None:
                after = _after(memories, raw, limits, values[places[place][1]], place, noise)
            if not _are_alike(memories, after):
                states = _states(after)
                if states != changes[-1][1]:
                    changes.append((place, states))
            memories = after
            state, waiting = after[0]
            settled = state if waiting is None and len(after) == 1 else _UNSETTLED
    return changes


def whole_places(series: Series, places: Places) -> int:
    """The first place from which on no value is missing."""
    if series.complete:
        return 0
    first = bisect_left(series.dates, series.whole_from)
    return next((i for i, (_, at) in enumerate(places) if at >= first), len(places))


def _are_alike(before: Memories, after: Memories) -> bool:
    """Whether both say the same state for sure: the usual case, told apart quickly."""
    return len(before) == len(after) == 1 and before[0][0] == after[0][0]


def _states(memories: Memories) -> States:
    return frozenset(state for state, _ in memories)


def _after(
    memories: Memories, raw: str, limits: Limits, value: float, place: int, noise: _Noise
) -> Memories:
    if len(memories) == 1:
        return _steps(memories[0], raw, limits, value, place, noise)
    after: dict[Memory, None] = {}
    for memory in memories:
        after.update(dict.fromkeys(_steps(memory, raw, limits, value, place, noise)))
    return tuple(after)


def _steps(
    memory: Memory, raw: str, limits: Limits, value: float, place: int, noise: _Noise
) -> Memories:
    """What `memory` can become by a value; one way only, unless the usual wobble is unknown."""
    state, waiting = memory
    if state is None or raw == "act" or raw == state:
        return ((raw, None),)
    if RANK[raw] > RANK[state]:
        return ((raw, None) if waiting == raw else (state, raw),)
    limit = RANK[state]  # no worse than now, nor than two values in a row say
    if waiting is not None:
        limit = min(limit, max(RANK[raw], RANK[waiting]))
    ways: dict[Memory, None] = {}
    for margin in noise.margins(limits, place):
        better = STATES[min(limit, RANK[limits.state(value, margin)])]
        ways[(better, raw if raw != better else None)] = None
    return tuple(ways)


def _runs(
    ws: Workspace, kpi: Kpi, days: Sequence[date], places: Places, first: int
) -> Iterator[tuple[int, int, Limits | None]]:
    """The limits in force for the places (from, end), each band's worked out once."""
    spans = timeline(ws.where(Band, "kpi", kpi.id))
    plans: Mapping[date, float] | None = None
    for at, (_, band) in enumerate(spans):
        end = bisect_left(days, spans[at + 1][0]) if at + 1 < len(spans) else len(days)
        if end <= first:
            continue
        if band is None or not band.percent_of_plan:
            yield first, end, None if band is None else limits_of(kpi, band)
        else:
            plans = plans_of(ws, kpi) if plans is None else plans
            for place in range(first, end):
                planned = with_plan(band, plans, places[place][0])
                yield place, place + 1, None if planned is None else limits_of(kpi, planned)
        first = end


class _Noise:
    """By how much a value must be past a line to count at once: a quarter of the way between the
    lines, or half a standard deviation of the usual wobble, whichever is less. The wobble is the
    mean moving range of the first 24 values since the last break, of those before the value.
    """

    def __init__(
        self, series: Series, places: Places, breaks: Sequence[date], screening: bool
    ) -> None:
        self._series, self._places, self._screening = series, places, screening
        self._breaks = [date.min, *breaks]
        self._bases: dict[date, list[int] | None] = {}
        self._means: dict[tuple[date, int], float | None] = {}

    @cached_property
    def _days(self) -> list[date]:
        return [self._series.dates[at] for _, at in self._places]

    @cached_property
    def _values(self) -> list[float]:
        return [self._series.values[at] for _, at in self._places]

    def margins(self, limits: Limits, place: int) -> tuple[float, ...]:
        """The one margin; the least and the largest possible when the wobble is not loaded."""
        quarter = 0.25 * limits.gap
        start = self._breaks[bisect_right(self._breaks, self._days[place]) - 1]
        if start not in self._bases:
            self._bases[start] = self._base(start)
        base = self._bases[start]
        if base is None:
            return (0.0, quarter)
        known = start, bisect_left(base, place)
        if known not in self._means:
            values = [self._values[earlier] for earlier in base[: known[1]]]
            self._means[known] = mean_moving_range(values, self._screening)
        mean = self._means[known]
        return (quarter if mean is None else min(quarter, 0.5 * mean / 1.128),)

    def _base(self, start: date) -> list[int] | None:
        """The places of the first 24 values since `start`, None if some of them are not loaded."""
        series = self._series
        base: list[int] = []
        for place in range(bisect_left(self._days, start), len(self._days)):
            day = self._days[place]
            is_hole_before = not series.complete and start < series.whole_from <= day
            if len(base) == BASE or is_hole_before:
                break
            if series.extras.get(day, NOTHING).left_out is None:
                base.append(place)
        is_whole = series.complete or start >= series.whole_from or len(base) == BASE
        return base if is_whole else None


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
