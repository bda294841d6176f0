"""The nouns of a `.okr` file: frozen, comparable, with text ids. Must not hold rules."""

from __future__ import annotations

from typing import Any, ClassVar, Protocol

from okrdesk.domain.records.company import Cycle, Person, Remark, Tag, Team, WorkspaceSettings
from okrdesk.domain.records.kpis import (
    AlertAction,
    Annotation,
    Band,
    Kpi,
    Link,
    Measurement,
    Plan,
    Source,
    SourceField,
)
from okrdesk.domain.records.okrs import (
    Assumption,
    CheckIn,
    CoOwner,
    Evidence,
    Initiative,
    KeyResult,
    Level,
    Milestone,
    Objective,
    Step,
    Support,
)
from okrdesk.domain.records.rhythm import (
    Ask,
    CoachAnswer,
    Decision,
    Frozen,
    Lesson,
    LitmusAnswer,
    Review,
    Risk,
    Ritual,
    SkippedItem,
)


class Record(Protocol):
    """What all records share: a kind, an id, and being a dataclass (`replace`, `fields`)."""

    KIND: ClassVar[str]
    __dataclass_fields__: ClassVar[dict[str, Any]]

    @property
    def id(self) -> str:
        """The same text in file, JSON and command line."""
        ...


# Every kind but measurements, which live in `Series` and have their own table.
KINDS: dict[str, type[Record]] = {
    record.KIND: record
    for record in (
        WorkspaceSettings,
        Person,
        Team,
        Cycle,
        Remark,
        Tag,
        Kpi,
        Band,
        Plan,
        Annotation,
        Source,
        SourceField,
        Link,
        AlertAction,
        Objective,
        Assumption,
        CoOwner,
        Support,
        KeyResult,
        Milestone,
        Level,
        Step,
        Initiative,
        CheckIn,
        Evidence,
        Ritual,
        SkippedItem,
        Review,
        Lesson,
        Risk,
        Decision,
        Ask,
        LitmusAnswer,
        Frozen,
        CoachAnswer,
    )
}

__all__ = [
    "KINDS",
    "AlertAction",
    "Annotation",
    "Ask",
    "Assumption",
    "Band",
    "CheckIn",
    "CoOwner",
    "CoachAnswer",
    "Cycle",
    "Decision",
    "Evidence",
    "Frozen",
    "Initiative",
    "KeyResult",
    "Kpi",
    "Lesson",
    "Level",
    "Link",
    "LitmusAnswer",
    "Measurement",
    "Milestone",
    "Objective",
    "Person",
    "Plan",
    "Record",
    "Remark",
    "Review",
    "Risk",
    "Ritual",
    "SkippedItem",
    "Source",
    "SourceField",
    "Step",
    "Support",
    "Tag",
    "Team",
    "WorkspaceSettings",
]
