"""Records of the company: settings, people, teams, cycles. Must not hold rules."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from okrdesk.domain.frozen import dataclass


@dataclass(frozen=True, slots=True)
class WorkspaceSettings:
    """What holds for the whole file; there is exactly one, its id is "workspace"."""

    KIND: ClassVar[str] = "workspace"
    id: str = "workspace"
    name: str = ""
    currency: str | None = None
    fiscal_month: int = 1
    week_start: int = 1
    checkin_weekday: int = 1
    checkin_cadence: str = "week"
    skip_weekends: bool = False
    limit_kpis: int = 8
    limit_objectives: int = 3
    limit_key_results_low: int = 3
    limit_key_results_high: int = 5


@dataclass(frozen=True, slots=True)
class Person:
    KIND: ClassVar[str] = "person"
    id: str
    name: str = ""
    initials: str | None = None
    email: str | None = None
    team: str | None = None
    active: bool = True


@dataclass(frozen=True, slots=True)
class Team:
    KIND: ClassVar[str] = "team"
    id: str
    name: str = ""
    parent: str | None = None
    lead: str | None = None


@dataclass(frozen=True, slots=True)
class Cycle:
    """A quarter (or month, half, year, custom); `start` and `end` are both inside it.

    `state`: draft | active | in_review | closed. `frozen_on` is the date of the values in review;
    `reason` says why a closed cycle was reopened.
    """

    KIND: ClassVar[str] = "cycle"
    id: str
    name: str = ""
    start: dt.date = dt.date.min
    end: dt.date = dt.date.max
    parent: str | None = None
    state: str = "draft"
    frozen_on: dt.date | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Remark:
    """Somebody's words on the thing with id `on`; `answers` is the id of another remark."""

    KIND: ClassVar[str] = "remark"
    id: str
    on: str = ""
    text: str = ""
    by: str | None = None
    at: str | None = None
    answers: str | None = None


@dataclass(frozen=True, slots=True)
class Tag:
    KIND: ClassVar[str] = "tag"
    id: str
    on: str = ""
    text: str = ""
