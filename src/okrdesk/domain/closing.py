"""What a cycle still needs before it can be closed, as sentences. Must not close it.

The steps of the review can be gone through in any order and left at any time; only closing needs
the ones that are marked so.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Literal

from okrdesk.domain import records
from okrdesk.domain.carry_over import carry_choices, next_cycle_of
from okrdesk.domain.freezing import freezes_of, frozen_on
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.frozen_text import held_in
from okrdesk.domain.grading import grade_lines
from okrdesk.domain.late import late_entries
from okrdesk.domain.records import Ask, Cycle, Decision, Lesson, LitmusAnswer, Objective, Risk
from okrdesk.domain.spoken import spoken_day
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace

Step = Literal["freeze", "grade", "learn", "risks", "carry", "next"]
STEPS: tuple[Step, ...] = ("freeze", "grade", "learn", "risks", "carry", "next")
LESSONS = 3
QUESTIONS = 3


@dataclass(frozen=True, slots=True)
class Missing:
    """Something that a step still lacks; `needed`: the cycle cannot be closed without it.

    `record` is the id of what it speaks of, None where that is the cycle.
    """

    step: Step
    says: str
    record: str | None = None
    needed: bool = False


def missing(
    ws: Workspace, cycle: Cycle, today: dt.date, *, ungraded_counts_0: bool = False
) -> tuple[Missing, ...]:
    """All that is missing, step by step; `NotLoaded` names entries that are needed to know it."""
    return (
        *_freeze(ws, cycle),
        *_grade(ws, cycle, today, ungraded_counts_0),
        *_learn(ws, cycle),
        *_risks(ws, cycle),
        *_carry(ws, cycle),
        *_next(ws, cycle),
    )


def _freeze(ws: Workspace, cycle: Cycle) -> Iterator[Missing]:
    if cycle.state != "in_review":
        says = tr("The values of {cycle} are not frozen yet.")
        yield Missing("freeze", says.format(cycle=cycle.name), needed=True)
        return
    for other in freezes_of(ws, cycle.id)[1:]:
        yield Missing("freeze", _other_freeze(ws, cycle, other))
    for late in late_entries(ws, cycle):
        if not late.left:
            says = tr("Came after the freeze: {entry}. Take it or leave it.")
            yield Missing("freeze", says.format(entry=late.says), late.key, needed=True)


def _other_freeze(ws: Workspace, cycle: Cycle, other: records.Frozen) -> str:
    by, day = held_in(other.figures).by, frozen_on(ws, cycle)
    says = tr(
        "{who} froze {cycle} too, as of {other}; the earlier freeze, as of {day}, is the one that"
        " counts."
    )
    return says.format(
        who=by or tr("Somebody"),
        cycle=cycle.name,
        other=spoken_day(other.as_of or cycle.end, cycle.end),
        day=spoken_day(day or cycle.end, cycle.end),
    )


def _grade(
    ws: Workspace, cycle: Cycle, today: dt.date, ungraded_counts_0: bool
) -> Iterator[Missing]:
    for line in grade_lines(ws, cycle, today):
        if line.lacks is not None and not (line.lacks == "grade" and ungraded_counts_0):
            yield Missing("grade", line.says, line.key_result.id, needed=True)


def _learn(ws: Workspace, cycle: Cycle) -> Iterator[Missing]:
    review = review_record(ws, cycle)
    if review is None or not review.headline:
        yield Missing("learn", tr("The quarter has no headline yet."))
    lessons = ws.where(Lesson, "review", review.id) if review is not None else ()
    if len(lessons) < LESSONS:
        says = tr("{n} of {all} lessons are written.").format(n=len(lessons), all=LESSONS)
        yield Missing("learn", says)
    answers = ws.where(LitmusAnswer, "review", review.id) if review is not None else ()
    answered = sum(1 for one in answers if one.answer)
    if answered < QUESTIONS:
        says = tr("{n} of {all} questions that test the quarter are answered.")
        yield Missing("learn", says.format(n=answered, all=QUESTIONS))


def review_record(ws: Workspace, cycle: Cycle) -> records.Review | None:
    """What people wrote about the cycle, None while they have not."""
    return next(iter(ws.where(records.Review, "cycle", cycle.id)), None)


def _risks(ws: Workspace, cycle: Cycle) -> Iterator[Missing]:
    review = review_record(ws, cycle)
    kinds: tuple[type[Risk] | type[Decision] | type[Ask], ...] = (Risk, Decision, Ask)
    if review is None or not any(ws.where(kind, "review", review.id) for kind in kinds):
        yield Missing("risks", tr("No risk, decision or ask is written down."))


def _carry(ws: Workspace, cycle: Cycle) -> Iterator[Missing]:
    for choice in carry_choices(ws, cycle):
        if choice.carried_to is None and choice.reason is None:
            says = tr("{title} is neither carried over nor dropped with a reason.")
            yield Missing("carry", says.format(title=choice.objective.title), choice.objective.id)


def _next(ws: Workspace, cycle: Cycle) -> Iterator[Missing]:
    following = next_cycle_of(ws, cycle)
    if following is None:
        yield Missing("next", tr("The next cycle is not drafted yet."))
    elif not ws.where(Objective, "cycle", following.id):
        says = tr("{cycle} has no objectives yet.").format(cycle=following.name)
        yield Missing("next", says)
