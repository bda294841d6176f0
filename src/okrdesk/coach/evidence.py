"""What the coach is told from elsewhere: alerts, assurance, history. Must not find it out itself.

Whatever is missing is unknown, and the rule that needs it stays silent.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import field
from types import MappingProxyType
from typing import TypeVar

from okrdesk.domain.frozen import dataclass
from okrdesk.domain.kpi_reading import KpiReading, read_kpi
from okrdesk.domain.periods import kpi_period
from okrdesk.domain.recorded import Recorded
from okrdesk.domain.records import Kpi
from okrdesk.domain.workspace import Workspace

V = TypeVar("V")
_UNWELL = frozenset({"watch", "act"})
_WILL_FAIL = "consistent_fail"
_IMPROVES = "special_cause_improvement"


def _nothing() -> Mapping[str, V]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Alerted:
    """One alert of a KPI: the day it was raised, and whether anybody acted on it."""

    raised: dt.date
    acted: bool


@dataclass(frozen=True, slots=True)
class TargetChange:
    """A key result's target was changed on a day; the values are in its unit."""

    day: dt.date
    before: float
    after: float


@dataclass(frozen=True, slots=True)
class Evidence:
    """All by record id.

    `unwell_since`: KPI → first day of the stretch in watch or act that lasts until today.
    `failing_since`: KPI → first day since when its assurance is "will fail". `alerts`: KPI → its
    alerts. `defined_on`: KPI → the last day on which its definition was changed. `targets`: key
    result → the changes of its target, oldest first.
    """

    unwell_since: Mapping[str, dt.date] = field(default_factory=_nothing)
    failing_since: Mapping[str, dt.date] = field(default_factory=_nothing)
    alerts: Mapping[str, tuple[Alerted, ...]] = field(default_factory=_nothing)
    defined_on: Mapping[str, dt.date] = field(default_factory=_nothing)
    targets: Mapping[str, tuple[TargetChange, ...]] = field(default_factory=_nothing)


NOTHING_KNOWN = Evidence()


def unwell_since(ws: Workspace, readings: Iterable[KpiReading]) -> dict[str, dt.date]:
    """Of the KPIs in watch or act the day since when they are in either, replayed from the values.

    A time in which they were out of date ends the stretch: nobody knows how they were.
    `NotLoaded` when older values are needed.
    """
    return {
        reading.kpi.id: _stretch(ws, reading.kpi, reading.state_since)
        for reading in readings
        if reading.state in _UNWELL and reading.state_since is not None
    }


def _stretch(ws: Workspace, kpi: Kpi, since: dt.date) -> dt.date:
    """From state to state back in time: how it was before the period in which each began."""
    while True:
        before = read_kpi(ws, kpi, _day_before(ws, kpi, since))
        if before.state not in _UNWELL or before.state_since is None:
            return since
        since = before.state_since


def failing_since(
    ws: Workspace, readings: Iterable[KpiReading], earliest: dt.date
) -> dict[str, dt.date]:
    """Of the KPIs that "will fail" their target the first period end since when that is so.

    Asked period by period back to `earliest`; `NotLoaded` when older values are needed. One that
    improves by a signal has left its old limits: whether it will fail is open again.
    """
    failing = (
        reading
        for reading in readings
        if reading.assurance == _WILL_FAIL
        and reading.variation != _IMPROVES
        and reading.date is not None
    )
    return {r.kpi.id: _failing(ws, r, earliest) for r in failing}


def _failing(ws: Workspace, reading: KpiReading, earliest: dt.date) -> dt.date:
    kpi = reading.kpi
    since = day = reading.date or earliest
    while day > earliest:
        day = _day_before(ws, kpi, day)
        if read_kpi(ws, kpi, day).assurance != _WILL_FAIL:
            break
        since = day
    return since


def _day_before(ws: Workspace, kpi: Kpi, day: dt.date) -> dt.date:
    """The last day of the period before that of `day`, whose values cannot be seen then."""
    return kpi_period(ws, kpi, day).start - dt.timedelta(days=1)


# What makes a number another number.
_MEANING = frozenset({"definition", "unit", "kind"})


def last_defined(history: Iterable[Recorded]) -> dict[str, dt.date]:
    """Of each KPI the last day on which its definition, unit or kind was changed.

    Writing a definition where there was none explains the number and changes nothing.
    """
    found: dict[str, dt.date] = {}
    for row in history:
        if row.field in _MEANING and row.before not in (None, ""):
            found[row.record] = max(row.day, found.get(row.record, row.day))
    return found


def target_changes(history: Iterable[Recorded]) -> dict[str, tuple[TargetChange, ...]]:
    """Of each key result the changes from one target to another, oldest first."""
    found: dict[str, list[TargetChange]] = {}
    for row in history:
        before, after = row.before, row.after
        if row.field != "target":
            continue
        if isinstance(before, float | int) and isinstance(after, float | int):
            change = TargetChange(row.day, float(before), float(after))
            found.setdefault(row.record, []).append(change)
    return {
        record: tuple(sorted(changes, key=lambda change: change.day))
        for record, changes in found.items()
    }
