"""Records of the GPS: objectives, key results and what proves them. Must not hold rules."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from okrdesk.domain.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Objective:
    """A qualitative destination for a cycle.

    `kind`: aspirational | committed. `state`: draft | active | parked | closed | dropped, the last
    three with `reason` and `since`. `carried_from` is the objective of an earlier cycle.
    """

    KIND: ClassVar[str] = "objective"
    id: str
    title: str = ""
    why: str | None = None
    cycle: str = ""
    team: str | None = None
    owner: str | None = None
    parent: str | None = None
    kind: str = "aspirational"
    state: str = "active"
    reason: str | None = None
    since: dt.date | None = None
    weight: float = 1.0
    order: float = 0.0
    children_count: bool = False
    grade: float | None = None
    reflection: str | None = None
    carried_from: str | None = None
    external: str | None = None


@dataclass(frozen=True, slots=True)
class Assumption:
    """What must hold for an objective to make sense; `state`: open | holds | broken."""

    KIND: ClassVar[str] = "assumption"
    id: str
    objective: str = ""
    text: str = ""
    state: str = "open"
    looked_at: dt.date | None = None
    order: float = 0.0


@dataclass(frozen=True, slots=True)
class CoOwner:
    KIND: ClassVar[str] = "co_owner"
    id: str
    objective: str = ""
    person: str = ""
    order: float = 0.0


@dataclass(frozen=True, slots=True)
class Support:
    """`objective` also supports the objective `supports`: drawn, not counted."""

    KIND: ClassVar[str] = "support"
    id: str
    objective: str = ""
    supports: str = ""
    order: float = 0.0


@dataclass(frozen=True, slots=True)
class KeyResult:
    """A measurable result that proves the objective.

    `measure`: number | percent | money | milestones | yes-no | total | range | levels.
    `values`: level | increment. `pace`: linear | late | steps. `lag` in days.
    A range uses `target_low` and `target_high`; all others `target`. `target_ratio` keeps a target
    such as "by 40 %" (-0.4 for "reduce by 40 %") until there is a baseline.
    """

    KIND: ClassVar[str] = "key_result"
    id: str
    objective: str = ""
    title: str = ""
    because: str | None = None
    state: str = "active"
    reason: str | None = None
    since: dt.date | None = None
    measure: str = "number"
    kpi: str | None = None
    values: str = "level"
    baseline: float | None = None
    target: float | None = None
    target_low: float | None = None
    target_high: float | None = None
    target_ratio: float | None = None
    unit: str | None = None
    weight: float = 1.0
    owner: str | None = None
    due: dt.date | None = None
    cadence: str | None = None
    pace: str = "linear"
    lag: int = 0
    order: float = 0.0
    grade: float | None = None
    grade_reason: str | None = None
    grade_cause: str | None = None
    carried_from: str | None = None
    external: str | None = None


@dataclass(frozen=True, slots=True)
class Milestone:
    KIND: ClassVar[str] = "milestone"
    id: str
    key_result: str = ""
    title: str = ""
    weight: float = 1.0
    due: dt.date | None = None
    done_on: dt.date | None = None
    order: float = 0.0


@dataclass(frozen=True, slots=True)
class Level:
    """A named level of a qualitative key result; `share` 0-1 is its progress."""

    KIND: ClassVar[str] = "level"
    id: str
    key_result: str = ""
    name: str = ""
    share: float = 0.0


@dataclass(frozen=True, slots=True)
class Step:
    """One dated value of a key result's own pace."""

    KIND: ClassVar[str] = "step"
    id: str
    key_result: str = ""
    date: dt.date = dt.date.min
    value: float = 0.0


@dataclass(frozen=True, slots=True)
class Initiative:
    """Work done in the hope of moving a key result or a KPI; never counts as progress.

    `state`: todo | doing | done | dropped.
    """

    KIND: ClassVar[str] = "initiative"
    id: str
    key_result: str | None = None
    kpi: str | None = None
    title: str = ""
    owner: str | None = None
    state: str = "todo"
    due: dt.date | None = None
    order: float = 0.0


@dataclass(frozen=True, slots=True)
class CheckIn:
    """On a date, for a key result: value, confidence 0-10, note.

    On a KPI's key result `value` and `value_date` are None: the value is the measurement.
    A yes-no value is 1 or 0, a level's its share; `value_date` None means `date`.
    `status` overrides the computed one, with its `reason`, until the next check-in.
    """

    KIND: ClassVar[str] = "check_in"
    id: str
    key_result: str = ""
    date: dt.date = dt.date.min
    value: float | None = None
    value_date: dt.date | None = None
    confidence: int | None = None
    note: str | None = None
    status: str | None = None
    reason: str | None = None
    by: str | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    KIND: ClassVar[str] = "evidence"
    id: str
    check_in: str = ""
    text: str = ""
    order: float = 0.0
