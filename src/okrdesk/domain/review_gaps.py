"""What a reader of a review would miss, found before it is handed out. Must not stop anything."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from okrdesk.domain.frozen import dataclass
from okrdesk.domain.review import Review
from okrdesk.domain.review_gauges import ReviewKpi
from okrdesk.domain.review_goals import ReviewKeyResult, ReviewObjective
from okrdesk.domain.words import tr

GapKind = Literal[
    "no_headline",
    "ungraded",
    "no_reason",
    "stale",
    "no_data",
    "outdated_gauge",
    "no_cause",
    "no_lessons",
    "no_ask",
    "missing_glyph",
]
LESSONS = 3
_LEFT = frozenset({"parked", "dropped"})


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing that is missing; `subject` is the id of what it is about, "" for the whole."""

    kind: GapKind
    subject: str
    says: str


def review_gaps(review: Review) -> tuple[Gap, ...]:
    """In the order of the pages: headline, gauges, key results, then what people write."""
    is_over = review.cycle.state != "active" and review.cycle.state != "draft"
    parts = ((goal, part) for goal in review.objectives for part in goal.key_results)
    return (
        *_headline(review),
        *(gap for part in review.kpis for gap in _gauge(part)),
        *(gap for goal, part in parts for gap in _key_result(goal, part, is_over)),
        *(_written(review) if is_over else ()),
    )


def _headline(review: Review) -> Iterator[Gap]:
    if not review.own_headline:
        says = tr("No headline is written: a made one stands on the cover.")
        yield Gap("no_headline", "", says)


def _gauge(part: ReviewKpi) -> Iterator[Gap]:
    kpi = part.reading.kpi
    if part.reading.state in ("out_of_date", "no_data"):
        says = tr("{name} has no value of late: it counts nowhere.")
        yield Gap("outdated_gauge", kpi.id, says.format(name=kpi.name))
    deeds = (deed for breach in part.breaches for deed in breach.deeds)
    if any(deed.what == "resolved" and deed.cause is None for deed in deeds):
        says = tr("{name}: an alert was resolved without a cause.")
        yield Gap("no_cause", kpi.id, says.format(name=kpi.name))


def _key_result(goal: ReviewObjective, part: ReviewKeyResult, is_over: bool) -> Iterator[Gap]:
    reading, key_result = part.reading, part.reading.key_result
    if {goal.reading.objective.state, key_result.state} & _LEFT:
        return
    name = f"{reading.ref} {key_result.title}"
    if is_over and key_result.grade is None:
        yield Gap("ungraded", key_result.id, tr("{name} has no grade.").format(name=name))
    elif key_result.grade is not None and _wants_reason(goal, part):
        says = tr("{name} was promised and missed: no reason is printed.")
        yield Gap("no_reason", key_result.id, says.format(name=name))
    elif reading.status == "stale":
        yield Gap("stale", key_result.id, tr("{name} is stale.").format(name=name))
    elif reading.status in ("no_data", "no_baseline"):
        says = tr("{name} has no data: nothing can be said of it.")
        yield Gap("no_data", key_result.id, says.format(name=name))


def _wants_reason(goal: ReviewObjective, part: ReviewKeyResult) -> bool:
    key_result = part.reading.key_result
    is_short = (key_result.grade or 0.0) < 1.0 and goal.reading.objective.kind == "committed"
    return is_short and not key_result.grade_reason


def _written(review: Review) -> Iterator[Gap]:
    count = len(review.written.lessons)
    if count < LESSONS:
        says = tr("“What we learned” has {n} of {all} lessons.").format(n=count, all=LESSONS)
        yield Gap("no_lessons", "", says)
    if not review.written.asks:
        yield Gap("no_ask", "", tr("No ask for the board yet."))
