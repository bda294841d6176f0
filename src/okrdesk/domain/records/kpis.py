"""Records of the speedometer: KPIs, their bands, values and remarks. Must not hold rules."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from okrdesk.domain.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Kpi:
    """A metric watched all the time.

    `unit`: number | percent | share | money[:EUR] | duration | ratio | points.
    `direction`: up | down | range. `kind`: level | total | share. `cadence`: day | week | month |
    quarter. `standing`: key | other | parked. `base`: auto | all | N | FROM..TO (of the limits).
    """

    KIND: ClassVar[str] = "kpi"
    id: str
    name: str = ""
    question: str | None = None
    definition: str | None = None
    area: str | None = None
    unit: str = "number"
    decimals: int | None = None
    floor: float | None = None
    ceiling: float | None = None
    direction: str = "up"
    kind: str = "level"
    cadence: str = "week"
    owner: str | None = None
    team: str | None = None
    indicator: str | None = None
    north_star: bool = False
    guardrail: bool = False
    standing: str = "key"
    parked_on: dt.date | None = None
    parked_reason: str | None = None
    parent: str | None = None
    segment: str | None = None
    archived: bool = False
    order: float = 0.0
    chart: str = "auto"
    centre: str = "mean"
    spread: str = "mean"
    screening: bool = True
    base: str = "auto"
    external: str | None = None


@dataclass(frozen=True, slots=True)
class Band:
    """Healthy / watch limits and target of a KPI, valid from a date (None: from the beginning).

    Up uses the `_low` limits, down the `_high` ones, range both. With `until` it is a planned dip:
    after that date the earlier band is in force again. `proposed` bands give no colour yet.
    """

    KIND: ClassVar[str] = "band"
    id: str
    kpi: str = ""
    valid_from: dt.date | None = None
    healthy_low: float | None = None
    healthy_high: float | None = None
    watch_low: float | None = None
    watch_high: float | None = None
    target_low: float | None = None
    target_high: float | None = None
    percent_of_plan: bool = False
    reason: str | None = None
    until: dt.date | None = None
    objective: str | None = None
    proposed: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """The planned value of a KPI for the period whose last day is `period`."""

    KIND: ClassVar[str] = "plan"
    id: str
    kpi: str = ""
    period: dt.date = dt.date.min
    value: float = 0.0


@dataclass(frozen=True, slots=True)
class Measurement:
    """One value of a KPI at a date; the key is (kpi, date), `id` is "KPI@DATE".

    `origin`: typed | pasted | imported | pulled | check-in | formula.
    `left_out` is the reason why the limits do not see this value, None when they do.
    """

    KIND: ClassVar[str] = "measurement"
    kpi: str
    date: dt.date
    value: float
    note: str | None = None
    origin: str = "typed"
    left_out: str | None = None
    numerator: float | None = None
    denominator: float | None = None

    @property
    def id(self) -> str:
        """The key as one text, "KPI@YYYY-MM-DD"."""
        return f"{self.kpi}@{self.date.isoformat()}"


@dataclass(frozen=True, slots=True)
class Annotation:
    """A dated remark on a KPI, or on the whole workspace when `kpi` is None."""

    KIND: ClassVar[str] = "annotation"
    id: str
    kpi: str | None = None
    date: dt.date = dt.date.min
    text: str = ""
    new_limits: bool = False


@dataclass(frozen=True, slots=True)
class Source:
    """Where a KPI's values are pulled from; its configuration is in `SourceField` records."""

    KIND: ClassVar[str] = "source"
    id: str
    kpi: str = ""
    kind: str = ""


@dataclass(frozen=True, slots=True)
class SourceField:
    KIND: ClassVar[str] = "source_field"
    id: str
    source: str = ""
    name: str = ""
    value: str = ""
    order: float = 0.0


@dataclass(frozen=True, slots=True)
class Link:
    """KPI → key result or objective `to`; `kind`: leads_to | guards."""

    KIND: ClassVar[str] = "link"
    id: str
    kpi: str = ""
    to: str = ""
    kind: str = "leads_to"


@dataclass(frozen=True, slots=True)
class AlertAction:
    """What somebody did about the computed alert with id `alert`.

    `what`: acknowledged | acting | expected | wrong_number | snoozed | resolved.
    """

    KIND: ClassVar[str] = "alert_action"
    id: str
    alert: str = ""
    what: str = "acknowledged"
    by: str | None = None
    at: str | None = None
    initiative: str | None = None
    until: dt.date | None = None
    cause: str | None = None
    note: str | None = None
