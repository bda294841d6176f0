"""The values and check-ins of a cycle as they were known on a moment. Must not know how it is kept.

A cycle in review is read with what is held: what people record afterwards for those days waits
until somebody takes it or leaves it.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from okrdesk.domain.frozen import dataclass
from okrdesk.domain.loaded import series_from, whole_check_ins
from okrdesk.domain.periods import kpi_period
from okrdesk.domain.records import CheckIn, Cycle, KeyResult, Kpi, Milestone, Objective
from okrdesk.domain.series import Entries, Extra, Series
from okrdesk.domain.workspace import Workspace

DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class HeldExtra:
    """What the value of a day has beside its number."""

    day: int
    extra: Extra


@dataclass(frozen=True, slots=True)
class HeldSeries:
    """The values of a KPI; `days` count from the day of the freeze, backwards below 0."""

    kpi: str
    days: tuple[int, ...]
    values: tuple[float, ...]
    extras: tuple[HeldExtra, ...] = ()


@dataclass(frozen=True, slots=True)
class HeldCheckIns:
    """The check-ins of a key result, oldest first."""

    key_result: str
    items: tuple[CheckIn, ...]


@dataclass(frozen=True, slots=True)
class HeldMilestone:
    """When a milestone was done, as it was known then."""

    milestone: str
    done_on: dt.date


@dataclass(frozen=True, slots=True)
class Left:
    """A late entry that stays out of the figures; `seen` marks the value that was looked at."""

    key: str
    seen: int


@dataclass(frozen=True, slots=True)
class Held:
    """All that counts for a cycle until the day `as_of`, and who held it."""

    as_of: dt.date
    by: str | None = None
    series: tuple[HeldSeries, ...] = ()
    check_ins: tuple[HeldCheckIns, ...] = ()
    milestones: tuple[HeldMilestone, ...] = ()
    left: tuple[Left, ...] = ()


def hold(ws: Workspace, cycle: Cycle, as_of: dt.date, by: str | None = None) -> Held:
    """What is known now of the cycle's days until `as_of`; `NotLoaded` names what is missing."""
    key_results = tuple(key_results_in(ws, cycle))
    held = (
        _held_series(series_from(ws, kpi.id, first_day(ws, kpi, cycle)), first, as_of)
        for kpi in ws.ordered(Kpi)
        for first in (first_day(ws, kpi, cycle),)
    )
    entries = (_held_check_ins(ws, key_result, as_of) for key_result in key_results)
    return Held(
        as_of,
        by,
        tuple(series for series in held if series.days),
        tuple(one for one in entries if one.items),
        tuple(_held_milestones(ws, key_results, as_of)),
    )


def key_results_in(ws: Workspace, cycle: Cycle) -> Iterator[KeyResult]:
    """Every key result of the cycle, objective by objective."""
    for objective in ws.where(Objective, "cycle", cycle.id):
        yield from ws.where(KeyResult, "objective", objective.id)


def first_day(ws: Workspace, kpi: Kpi, cycle: Cycle) -> dt.date:
    """From which day on a KPI's values may count for the cycle: a period may begin before it."""
    return kpi_period(ws, kpi, cycle.start).start


def _held_series(series: Series, first: dt.date, as_of: dt.date) -> HeldSeries:
    low, high = bisect_left(series.dates, first), bisect_right(series.dates, as_of)
    days = series.dates[low:high]
    return HeldSeries(
        series.kpi,
        tuple((day - as_of).days for day in days),
        series.values[low:high],
        tuple(
            HeldExtra((day - as_of).days, series.extras[day])
            for day in days
            if day in series.extras
        ),
    )


def _held_check_ins(ws: Workspace, key_result: KeyResult, as_of: dt.date) -> HeldCheckIns:
    entries = whole_check_ins(ws, key_result.id)
    return HeldCheckIns(key_result.id, tuple(item for item in entries if item.date <= as_of))


def _held_milestones(
    ws: Workspace, key_results: Iterable[KeyResult], as_of: dt.date
) -> Iterator[HeldMilestone]:
    for key_result in key_results:
        for milestone in ws.where(Milestone, "key_result", key_result.id):
            if milestone.done_on is not None and milestone.done_on <= as_of:
                yield HeldMilestone(milestone.id, milestone.done_on)


def with_held(ws: Workspace, cycle: Cycle, held: Held, only: KeyResult | None = None) -> Workspace:
    """The picture with what is held in the place of what is known now of those days.

    With `only` it is right for that key result alone, and nothing else has to be loaded.
    """
    entries = {one.key_result: one for one in held.check_ins}
    done = {one.milestone: one.done_on for one in held.milestones}
    key_results = (only,) if only is not None else tuple(key_results_in(ws, cycle))
    kpis = [k for k in ws.ordered(Kpi) if only is None or k.id == only.kpi]
    return replace(
        ws,
        series=MappingProxyType({**ws.series, **dict(_put_back(ws, cycle, held, kpis))}),
        entries=MappingProxyType(
            {**ws.entries, **dict(_said_again(ws, key_results, held, entries))}
        ),
        tables=MappingProxyType({**ws.tables, "milestone": _done(ws, key_results, held, done)}),
        _indexes={},
    )


def _put_back(
    ws: Workspace, cycle: Cycle, held: Held, kpis: Iterable[Kpi]
) -> Iterator[tuple[str, Series]]:
    series = {one.kpi: one for one in held.series}
    for kpi in kpis:
        now = series_from(ws, kpi.id, first_day(ws, kpi, cycle))
        then = series.get(kpi.id, HeldSeries(kpi.id, (), ()))
        yield kpi.id, _spliced(now, then, first_day(ws, kpi, cycle), held.as_of)


def _spliced(now: Series, then: HeldSeries, first: dt.date, as_of: dt.date) -> Series:
    low, high = bisect_left(now.dates, first), bisect_right(now.dates, as_of)
    dates = tuple(as_of + DAY * day for day in then.days)
    outside = {day: extra for day, extra in now.extras.items() if not first <= day <= as_of}
    held = {as_of + DAY * one.day: one.extra for one in then.extras}
    return replace(
        now,
        dates=(*now.dates[:low], *dates, *now.dates[high:]),
        values=(*now.values[:low], *then.values, *now.values[high:]),
        extras=MappingProxyType({**outside, **held}),
    )


def _said_again(
    ws: Workspace,
    key_results: Iterable[KeyResult],
    held: Held,
    entries: Mapping[str, HeldCheckIns],
) -> Iterator[tuple[str, Entries]]:
    for key_result in key_results:
        later = [one for one in whole_check_ins(ws, key_result.id) if one.date > held.as_of]
        then = entries.get(key_result.id)
        yield key_result.id, Entries(key_result.id, (*(then.items if then else ()), *later))


def _done(
    ws: Workspace,
    key_results: Iterable[KeyResult],
    held: Held,
    done: Mapping[str, dt.date],
) -> Mapping[str, Milestone]:
    table = dict(ws.all(Milestone))
    for key_result in key_results:
        for milestone in ws.where(Milestone, "key_result", key_result.id):
            now = milestone.done_on
            if milestone.id in done or now is None or now <= held.as_of:
                table[milestone.id] = replace(milestone, done_on=done.get(milestone.id))
    return MappingProxyType(table)
