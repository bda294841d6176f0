"""Records of the rhythm: rituals, reviews, lessons, answers to the coach. Must not hold rules."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from okrdesk.domain.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Ritual:
    """The record of a session; `kind`: weekly | monthly | quarterly; `winning` 0-10."""

    KIND: ClassVar[str] = "ritual"
    id: str
    kind: str = "weekly"
    period: str = ""
    begun: str | None = None
    ended: str | None = None
    by: str | None = None
    headline: str | None = None
    next_focus: str | None = None
    winning: int | None = None
    patterns: str | None = None


@dataclass(frozen=True, slots=True)
class SkippedItem:
    KIND: ClassVar[str] = "skipped_item"
    id: str
    ritual: str = ""
    item: str = ""
    order: float = 0.0


@dataclass(frozen=True, slots=True)
class Review:
    """What people wrote about a cycle at its end."""

    KIND: ClassVar[str] = "review"
    id: str
    cycle: str = ""
    headline: str | None = None
    frozen_at: str | None = None


@dataclass(frozen=True, slots=True)
class Lesson:
    KIND: ClassVar[str] = "lesson"
    id: str
    review: str = ""
    believed: str | None = None
    happened: str | None = None
    change: str | None = None
    order: float = 0.0


@dataclass(frozen=True, slots=True)
class Risk:
    KIND: ClassVar[str] = "risk"
    id: str
    review: str = ""
    text: str = ""
    owner: str | None = None
    due: dt.date | None = None
    order: float = 0.0


@dataclass(frozen=True, slots=True)
class Decision:
    KIND: ClassVar[str] = "decision"
    id: str
    review: str = ""
    text: str = ""
    owner: str | None = None
    due: dt.date | None = None
    order: float = 0.0


@dataclass(frozen=True, slots=True)
class Ask:
    KIND: ClassVar[str] = "ask"
    id: str
    review: str = ""
    text: str = ""
    owner: str | None = None
    due: dt.date | None = None
    order: float = 0.0


@dataclass(frozen=True, slots=True)
class LitmusAnswer:
    KIND: ClassVar[str] = "litmus_answer"
    id: str
    review: str = ""
    question: str = ""
    answer: str = ""
    order: float = 0.0


@dataclass(frozen=True, slots=True)
class Frozen:
    """What a cycle was on the day `as_of`: canonical JSON text, versioned, at most 1 MiB.

    Made when the cycle is frozen, at `made_at` (UTC), with the values as they were known then;
    closing adds all figures. `frozen_text` reads it, and only when it is asked for.
    """

    KIND: ClassVar[str] = "frozen"
    id: str
    cycle: str = ""
    made_at: str | None = None
    as_of: dt.date | None = None
    figures: str = ""


@dataclass(frozen=True, slots=True)
class CoachAnswer:
    """ "Not for us": a finding that people answered; `until` None means always."""

    KIND: ClassVar[str] = "coach_answer"
    id: str
    finding: str = ""
    reason: str | None = None
    until: dt.date | None = None
