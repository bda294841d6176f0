"""The objectives of a review: key results with their charts. Must not know how they look."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from okrdesk.domain.calibration.disagreements import chance_on
from okrdesk.domain.calibration.rated import Changes, TargetChange
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.grade import grade_colour
from okrdesk.domain.kpi_reading import KpiReading, read_kpi
from okrdesk.domain.records import (
    Assumption,
    CheckIn,
    Cycle,
    Evidence,
    KeyResult,
    Kpi,
    Level,
    Link,
    Milestone,
    Objective,
    Person,
    Step,
)
from okrdesk.domain.review_charts import Chart, Span
from okrdesk.domain.review_lines import key_result_chart
from okrdesk.domain.tree_reading import KeyResultReading, ObjectiveReading
from okrdesk.domain.units import unit_of
from okrdesk.domain.workspace import Workspace

# A share of the way that counts as success for an aspirational objective (its 0.70 mark).
SUCCESS = 0.7


@dataclass(frozen=True, slots=True)
class Guard:
    """A KPI that watches over an objective or leads to it; `link`: guards | leads_to."""

    reading: KpiReading
    link: str


@dataclass(frozen=True, slots=True)
class Rating:
    """How sure somebody was, 0-10, and when: the place of the day in the cycle."""

    place: float
    confidence: int
    date: dt.date


@dataclass(frozen=True, slots=True)
class Chance:
    """What the forecast said on the day of a rating: the place of the day, and the chance 0-1."""

    place: float
    p: float


@dataclass(frozen=True, slots=True)
class LoggedCheckIn:
    """One line of the check-in log; `value` is the one that counted on that day.

    `evidence`: links and quotes that show what was said.
    """

    check_in: CheckIn
    value: float | None
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReviewKeyResult:
    """One key result of the review.

    `decimals` are those of its KPI, `chart` is None where there is no line to draw, `grade_state`
    (delivered | progress | missed) None until it is graded. `chances` are the forecasts on the days
    of the `ratings`, `target_changes` what its target was before, oldest first.
    """

    reading: KeyResultReading
    owner: str | None
    unit: str | None
    decimals: int | None
    chart: Chart | None
    ratings: tuple[Rating, ...]
    milestones: tuple[Milestone, ...]
    levels: tuple[Level, ...]
    grade_state: str | None
    log: tuple[LoggedCheckIn, ...]
    chances: tuple[Chance, ...] = ()
    target_changes: tuple[TargetChange, ...] = ()


@dataclass(frozen=True, slots=True)
class ReviewObjective:
    """One objective of the review; a child's `depth` is one more than its parent's."""

    reading: ObjectiveReading
    depth: int
    owner: str | None
    key_results: tuple[ReviewKeyResult, ...]
    guards: tuple[Guard, ...]
    assumptions: tuple[Assumption, ...]
    grade_state: str | None


@dataclass(frozen=True, slots=True)
class Seen:
    """What all objectives of a review are read from."""

    ws: Workspace
    cycle: Cycle
    day: dt.date
    changes: Changes


def review_objectives(
    seen: Seen, readings: tuple[ObjectiveReading, ...]
) -> tuple[ReviewObjective, ...]:
    """All objectives as of the day, each parent before its children."""
    return tuple(_walk(seen, readings, 0))


def _walk(
    seen: Seen, readings: tuple[ObjectiveReading, ...], depth: int
) -> Iterator[ReviewObjective]:
    ws = seen.ws
    for reading in readings:
        objective = reading.objective
        yield ReviewObjective(
            reading,
            depth,
            _name(ws, objective.owner),
            tuple(_key_result(seen, reading, part) for part in reading.key_results),
            _guards(ws, reading, seen.day),
            ws.where(Assumption, "objective", objective.id),
            _grade_state(reading.grade, objective.kind),
        )
        yield from _walk(seen, reading.children, depth + 1)


def _name(ws: Workspace, person: str | None) -> str | None:
    found = ws.find(Person, person)
    return found.name if found is not None else None


def _grade_state(grade: float | None, kind: str) -> str | None:
    return grade_colour(grade, kind) if grade is not None else None


def _guards(ws: Workspace, reading: ObjectiveReading, day: dt.date) -> tuple[Guard, ...]:
    """The KPIs linked to the objective or to one of its key results, each once: guards first."""
    things = (reading.objective.id, *(part.key_result.id for part in reading.key_results))
    found = [link for thing in things for link in ws.where(Link, "to", thing)]
    found.sort(key=lambda link: link.kind != "guards", reverse=True)
    links = {link.kpi: link for link in found}
    return tuple(
        Guard(read_kpi(ws, kpi, day), link.kind)
        for link in links.values()
        if (kpi := ws.find(Kpi, link.kpi)) is not None
    )


def _key_result(seen: Seen, goal: ObjectiveReading, reading: KeyResultReading) -> ReviewKeyResult:
    ws, cycle, day, key_result = seen.ws, seen.cycle, seen.day, reading.key_result
    kpi = ws.find(Kpi, key_result.kpi)
    check_ins = [item for item in ws.check_ins(key_result.id) if item.date <= day]
    return ReviewKeyResult(
        reading,
        _name(ws, key_result.owner),
        unit_of(ws, key_result),
        kpi.decimals if kpi is not None else None,
        key_result_chart(reading, cycle, ws.where(Step, "key_result", key_result.id), day),
        tuple(_ratings(check_ins, Span(cycle.start, cycle.end))),
        ws.where(Milestone, "key_result", key_result.id),
        ws.where(Level, "key_result", key_result.id),
        _grade_state(key_result.grade, goal.objective.kind),
        tuple(_logged(ws, reading, item) for item in check_ins),
        tuple(_chances(seen, goal.objective, key_result, check_ins)),
        tuple(seen.changes.get(key_result.id, ())),
    )


def _chances(
    seen: Seen, objective: Objective, key_result: KeyResult, check_ins: Iterable[CheckIn]
) -> Iterator[Chance]:
    """The forecast on each day on which somebody said how sure they were, where there was one."""
    span = Span(seen.cycle.start, seen.cycle.end)
    for day in dict.fromkeys(item.date for item in check_ins if item.confidence is not None):
        chance = chance_on(seen.ws, seen.cycle, objective, key_result, day)
        if chance is not None:
            yield Chance(span.place(day), round(chance, 4))


def _ratings(check_ins: list[CheckIn], span: Span) -> Iterator[Rating]:
    for item in check_ins:
        if item.confidence is not None:
            yield Rating(span.place(item.date), item.confidence, item.date)


def _logged(ws: Workspace, reading: KeyResultReading, item: CheckIn) -> LoggedCheckIn:
    """The check-in with its own value, or that of the KPI on its day."""
    value = item.value
    if value is None and reading.key_result.kpi is not None:
        known = [v for date, v in reading.points if date <= item.date]
        value = known[-1] if known else None
    shown = sorted(ws.where(Evidence, "check_in", item.id), key=lambda one: one.order)
    return LoggedCheckIn(item, value, tuple(one.text for one in shown))
