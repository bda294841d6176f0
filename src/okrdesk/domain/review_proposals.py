"""What a review may begin with, read from what people said in the quarter. Must not write it down.

Nothing is proposed that stands in the review already.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from okrdesk.domain.closing import review_record
from okrdesk.domain.freezing import frozen_on
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.held import key_results_in
from okrdesk.domain.loaded import whole_check_ins
from okrdesk.domain.note_marks import ASK, BLOCKER, lines_after
from okrdesk.domain.records import (
    Ask,
    Assumption,
    Cycle,
    KeyResult,
    Kpi,
    Lesson,
    Link,
    LitmusAnswer,
    Objective,
    Person,
    Risk,
)
from okrdesk.domain.words import lasting, tr
from okrdesk.domain.workspace import Workspace

LITMUS = (
    lasting("Would a new colleague understand in 30 seconds why we chose this?"),
    lasting("How do our first three KPIs tie to an objective?"),
    lasting("If we hit every KPI and still feel that we are losing, what is missing?"),
)
FIRST_KPIS = 3
NEWS_DAYS = dt.timedelta(days=28)  # older blockers and asks have been answered, or said again
_BY_STATE = ("broken", "open", "holds")
_LEFT = frozenset({"parked", "dropped"})


@dataclass(frozen=True, slots=True)
class ProposedLesson:
    """What was believed: an assumption and what became of it (open, holds, broken)."""

    believed: str
    state: str
    objective: str


@dataclass(frozen=True, slots=True)
class ProposedText:
    """A risk or ask from a note: who is to look at it (a person's id), which key result, when."""

    text: str
    owner: str | None
    key_result: str
    date: dt.date


@dataclass(frozen=True, slots=True)
class LitmusQuestion:
    """One of the three questions, its answer if there is one, and what helps to answer it."""

    question: str
    answer: LitmusAnswer | None
    helps: tuple[str, ...]


def proposed_lessons(ws: Workspace, cycle: Cycle) -> tuple[ProposedLesson, ...]:
    """The assumptions of the cycle's objectives as what was believed: the broken ones first."""
    review = review_record(ws, cycle)
    held = ws.where(Lesson, "review", review.id) if review is not None else ()
    known = {_plain(lesson.believed) for lesson in held}
    found = [
        ProposedLesson(one.text, one.state, objective.id)
        for objective in ws.where(Objective, "cycle", cycle.id)
        for one in ws.where(Assumption, "objective", objective.id)
        if _plain(one.text) not in known
    ]
    return tuple(sorted(found, key=lambda one: _BY_STATE.index(one.state)))


def proposed_risks(ws: Workspace, cycle: Cycle, today: dt.date) -> tuple[ProposedText, ...]:
    """What holds people up, from the "Blocker:" lines of the last four weeks."""
    review = review_record(ws, cycle)
    held = ws.where(Risk, "review", review.id) if review is not None else ()
    return _without({row.text for row in held}, _lines(ws, cycle, today, BLOCKER))


def proposed_asks(ws: Workspace, cycle: Cycle, today: dt.date) -> tuple[ProposedText, ...]:
    """What people ask for, from the "Ask:" lines of the last four weeks."""
    review = review_record(ws, cycle)
    held = ws.where(Ask, "review", review.id) if review is not None else ()
    return _without({row.text for row in held}, _lines(ws, cycle, today, ASK))


def _lines(ws: Workspace, cycle: Cycle, today: dt.date, mark: str) -> Iterator[ProposedText]:
    last = min(today, frozen_on(ws, cycle) or cycle.end)
    for key_result in key_results_in(ws, cycle):
        if key_result.state in _LEFT:
            continue
        for check_in in reversed(whole_check_ins(ws, key_result.id).items):
            if last - NEWS_DAYS < check_in.date <= last:
                for text in lines_after(mark, check_in.note):
                    owner = _person(ws, check_in.by) or key_result.owner
                    yield ProposedText(text, owner, key_result.id, check_in.date)


def _person(ws: Workspace, name: str | None) -> str | None:
    return next((one.id for one in ws.ordered(Person) if one.name == name), None)


def _without(written: set[str], found: Iterator[ProposedText]) -> tuple[ProposedText, ...]:
    """Each text once, its newest mention, without what is written already."""
    known = {_plain(text) for text in written}
    fresh: dict[str, ProposedText] = {}
    for one in found:
        if _plain(one.text) not in known:
            fresh.setdefault(_plain(one.text), one)
    return tuple(fresh.values())


def _plain(text: str | None) -> str:
    return " ".join((text or "").split()).casefold().rstrip(".")


def litmus_questions(ws: Workspace, cycle: Cycle) -> tuple[LitmusQuestion, ...]:
    """The three questions; then what else was asked and answered."""
    review = review_record(ws, cycle)
    answers = ws.where(LitmusAnswer, "review", review.id) if review is not None else ()
    by_question = {_plain(one.question): one for one in answers}
    helps = (_stories(ws, cycle), _ties(ws, cycle), ())
    asked = tuple(
        LitmusQuestion(question, by_question.pop(_plain(question), None), help_)
        for question, help_ in zip(LITMUS, helps, strict=True)
    )
    return (*asked, *(LitmusQuestion(one.question, one, ()) for one in by_question.values()))


def _stories(ws: Workspace, cycle: Cycle) -> tuple[str, ...]:
    """What a newcomer would read: each objective and why it was chosen."""
    return tuple(
        tr("{title}: {why}").format(title=one.title, why=one.why or tr("no reason is written"))
        for one in ws.where(Objective, "cycle", cycle.id)
        if one.state not in _LEFT and one.parent is None
    )


def _ties(ws: Workspace, cycle: Cycle) -> tuple[str, ...]:
    shown = [
        kpi
        for kpi in ws.ordered(Kpi)
        if kpi.standing == "key" and not kpi.archived and kpi.parent is None
    ]
    return tuple(_tie(ws, cycle, kpi) for kpi in shown[:FIRST_KPIS])


def _tie(ws: Workspace, cycle: Cycle, kpi: Kpi) -> str:
    """Which objectives of the cycle a KPI serves: by a key result on it, or by a link."""
    parts = {one.id: one for one in key_results_in(ws, cycle)}
    goals = {one.id: one for one in ws.where(Objective, "cycle", cycle.id)}
    linked = [link.to for link in ws.where(Link, "kpi", kpi.id)]
    through = [*(one for one in parts.values() if one.kpi == kpi.id), *_named(parts, linked)]
    served = {goals[one.objective].title: None for one in through}
    served |= {goals[to].title: None for to in linked if to in goals}
    if not served:
        return tr("{kpi}: tied to no objective").format(kpi=kpi.name)
    return tr("{kpi}: {objectives}").format(kpi=kpi.name, objectives="; ".join(served))


def _named(parts: dict[str, KeyResult], ids: list[str]) -> Iterator[KeyResult]:
    return (parts[one] for one in ids if one in parts)
