"""One rule of good practice as a row of data. Must not know any rule by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal

from okrdesk.coach.finding import Mend, Severity
from okrdesk.coach.scene import Scene
from okrdesk.domain.frozen import dataclass

LooksAt = Literal[
    "workspace",  # the whole file
    "cycle",  # each that runs, or has ended without being closed
    "group",  # the objectives of one team in one cycle
    "objective",  # each live one
    "assumption",  # each of a live objective
    "key_result",  # each active one of a live objective
    "graded",  # each key result that has a grade, in a cycle that can still be changed
    "kpi",  # each key KPI
]
# What the sentence is filled with; None: nothing is wrong.
Fill = Mapping[str, object]
Test = Callable[[Scene, Any], Fill | None]
MendOf = Callable[[Scene, Any], Mend | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """What it looks at, its test, and the sentences that people read.

    `says` and `because` are filled with what the test returns. With `hears` the test needs nothing
    but the text of an objective or key result, so it also speaks while somebody writes one.
    """

    id: str
    looks_at: LooksAt
    severity: Severity
    test: Test
    says: str
    because: str
    mend: MendOf | None = None
    hears: bool = False


FOUND: Fill = {}
