"""The rules that are asked of each KPI by itself, and their answers kept. Must not judge itself.

A value in a file of a thousand KPIs changes what is true of one: who asks the same again and again
keeps the answers of the others. An answer holds as long as everything that it was made from is
still in the picture: records are frozen, so the very same objects say the very same thing.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Hashable, Sequence
from typing import Generic, TypeVar, cast

from okrdesk.domain.alert_causes import Causes, causes_of
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.kpi_known import made_from
from okrdesk.domain.kpi_path import States, states_on
from okrdesk.domain.kpi_reading import Read, read_kpi
from okrdesk.domain.records import Kpi
from okrdesk.domain.sameness import same_objects
from okrdesk.domain.series import Series
from okrdesk.domain.workspace import Workspace

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class KpiRules:
    """How a KPI reads, what calls for somebody at it, and its states on days gone by."""

    read: Read = read_kpi
    causes: Callable[[Workspace, Kpi, dt.date], Causes] = causes_of
    states: States = states_on


ANEW = KpiRules()


@dataclass(frozen=True, slots=True)
class _Answer:
    """What was said, of what was asked, and every record that it was made from."""

    said: object
    asked: tuple[Hashable, ...]
    series: Series | None
    made_from: Sequence[object]


class Kept(Generic[T]):
    """A rule with its newest answer of each KPI. Several threads may ask it at once."""

    def __init__(self, rule: Callable[..., T]) -> None:
        self._rule = rule
        self._answers: dict[str, _Answer] = {}

    def __call__(self, ws: Workspace, kpi: Kpi, *asked: Hashable) -> T:
        """As the rule would answer; `NotLoaded` is not kept."""
        series, made = ws.series.get(kpi.id), tuple(made_from(ws, kpi))
        answer = self._answers.get(kpi.id)
        holds = (
            answer is not None
            and answer.series is series
            and answer.asked == asked
            and same_objects(answer.made_from, made)
        )
        if answer is None or not holds:
            answer = _Answer(self._rule(ws, kpi, *asked), asked, series, made)
            self._answers[kpi.id] = answer
        return cast("T", answer.said)


def kept_rules() -> KpiRules:
    """The rules for somebody who asks after every change."""
    return KpiRules(Kept(read_kpi), Kept(causes_of), Kept(states_on))
