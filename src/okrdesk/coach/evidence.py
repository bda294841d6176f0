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
from okrdesk.domain.kpi_reading import KpiReading

V = TypeVar("V")


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


def unwell_since(readings: Iterable[KpiReading]) -> dict[str, dt.date]:
    """Of the KPIs in watch or act the day since when they are in that very state.

    Time in the other of the two before it is not counted: this says too little, never too much.
    """
    return {
        reading.kpi.id: reading.state_since
        for reading in readings
        if reading.state in ("watch", "act") and reading.state_since is not None
    }
