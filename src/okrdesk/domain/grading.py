"""What a key result's grade is proposed to be, and what has to be said of it. Must not give it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from okrdesk.domain.facts import facts_of
from okrdesk.domain.freezing import as_frozen, frozen_on
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.grade import decimal_of, proposed_grade
from okrdesk.domain.measured import Measured
from okrdesk.domain.records import Cycle, KeyResult, Objective
from okrdesk.domain.references import numbered
from okrdesk.domain.spoken import local
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace

CAUSE_BELOW = 0.7
# What lacks → what to ask for, and the sentence.
_LACKS: dict[str, tuple[str, str]] = {
    "dropped": ("drop_reason", tr("{ref} {title} was dropped without a reason: say why.")),
    "grade": ("grade", tr("{ref} {title} has no grade; progress comes to {proposed}.")),
    "moved": (
        "reason",
        tr("{ref} {title}: progress comes to {proposed}, say why its grade is another."),
    ),
    "short": ("reason", tr("{ref} {title} is committed and below 1.0: say why.")),
    "cause": ("cause", tr("{ref} {title} is committed and below 0.7: choose a cause.")),
}


@dataclass(frozen=True, slots=True)
class GradeLine:
    """One key result to be graded.

    `end` is the value that it has come to and `progress` what was measured, None without any
    value; `proposed` is the grade it comes to.
    `lacks`: grade | reason | cause | drop_reason | None, what is still to be given; `says` is that
    in a sentence.
    """

    key_result: KeyResult
    objective: Objective
    ref: str
    end: float | None
    progress: float | None
    proposed: float
    lacks: str | None
    says: str


def grade_lines(ws: Workspace, cycle: Cycle, today: dt.date) -> tuple[GradeLine, ...]:
    """Every key result that counts in the cycle, in order, by the values that count for it.

    Parked ones are left out, and dropped ones that say why. `NotLoaded` names missing entries.
    """
    return tuple(_lines(ws, as_frozen(ws, cycle), cycle, _day(ws, cycle, today)))


def proposed_for(ws: Workspace, key_result: KeyResult, today: dt.date) -> float:
    """The grade that its progress comes to, as of the day of the freeze or the end of the cycle."""
    objective = ws.get(Objective, key_result.objective)
    cycle = ws.get(Cycle, objective.cycle)
    day = _day(ws, cycle, today)
    facts = facts_of(as_frozen(ws, cycle, key_result), key_result, objective, cycle, day)
    return proposed_grade(facts.measured.progress)


def lacking(
    kind: str, proposed: float, grade: float, reason: str | None, cause: str | None
) -> str | None:
    """What a grade still has to say: "moved" or "short" for a reason, "cause", or None.

    Moving it from what progress comes to needs a reason; so does a committed one below 1.0, and
    below 0.7 a cause.
    """
    if not reason and decimal_of(grade) != decimal_of(proposed):
        return "moved"
    if kind != "committed":
        return None
    if not reason and grade < 1.0:
        return "short"
    return "cause" if not cause and grade < CAUSE_BELOW else None


def _day(ws: Workspace, cycle: Cycle, today: dt.date) -> dt.date:
    return min(today, frozen_on(ws, cycle) or cycle.end)


def _lines(ws: Workspace, frozen: Workspace, cycle: Cycle, day: dt.date) -> Iterator[GradeLine]:
    for ref, record in numbered(ws, cycle.id):
        if not isinstance(record, KeyResult):
            continue
        objective = ws.get(Objective, record.objective)
        if _is_aside(record) or _is_aside(objective):
            continue
        measured = facts_of(frozen, record, objective, cycle, day).measured
        yield _line(record, objective, ref, measured)


def _is_aside(record: KeyResult | Objective) -> bool:
    """Parked, or dropped with a reason: it does not count."""
    return record.state == "parked" or (record.state == "dropped" and bool(record.reason))


def _line(key_result: KeyResult, objective: Objective, ref: str, measured: Measured) -> GradeLine:
    end, progress = measured.value, measured.progress
    proposed = proposed_grade(progress)
    lacks = _lacks(key_result, objective, proposed)
    what, text = (None, "") if lacks is None else _LACKS[lacks]
    says = text.format(ref=ref, title=key_result.title, proposed=local(f"{proposed:.1f}"))
    return GradeLine(key_result, objective, ref, end, progress, proposed, what, says)


def _lacks(key_result: KeyResult, objective: Objective, proposed: float) -> str | None:
    if "dropped" in (key_result.state, objective.state):
        return "dropped"
    if key_result.grade is None:
        return "grade"
    reason, cause = key_result.grade_reason, key_result.grade_cause
    return lacking(objective.kind, proposed, key_result.grade, reason, cause)
