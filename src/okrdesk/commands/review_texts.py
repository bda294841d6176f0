"""Lessons, risks, decisions, asks and answers of a review. Must not change the review itself.

The five kinds are the same rows below a review, so one set of functions serves them; each kind has
its verbs with its own fields.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TypedDict, TypeVar, Unpack

from okrdesk.commands.checks import bad
from okrdesk.commands.making import addition, alteration, amended, made, moved, removed
from okrdesk.commands.reviews import open_review
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change
from okrdesk.domain.records import Ask, Decision, Lesson, LitmusAnswer, Risk
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace

T = TypeVar("T", Lesson, Risk, Decision, Ask, LitmusAnswer)


class LessonFields(TypedDict, total=False):
    review: str
    believed: str | None
    happened: str | None
    change: str | None
    order: float


class DuedTextFields(TypedDict, total=False):
    """Fields of a risk, a decision and an ask."""

    review: str
    text: str
    owner: str | None
    due: dt.date | None
    order: float


class LitmusAnswerFields(TypedDict, total=False):
    review: str
    question: str
    answer: str
    order: float


def _add(ws: Workspace, at: At, kind: type[T], fields: Mapping[str, object]) -> Change:
    new = _worded(made(ws, at, kind, fields))
    open_review(ws, new.review)
    return addition(new)


def _change(ws: Workspace, kind: type[T], text_id: str, fields: Mapping[str, object]) -> Change:
    before = _open(ws, kind, text_id)
    after = _worded(amended(ws, before, fields))
    open_review(ws, after.review)
    return alteration(before, after)


def _move(
    ws: Workspace, kind: type[T], text_id: str, before: str | None, after: str | None
) -> Change:
    text = _open(ws, kind, text_id)
    return moved(ws, text, text, before, after)


def _open(ws: Workspace, kind: type[T], text_id: str) -> T:
    text = ws.get(kind, text_id)
    open_review(ws, text.review)
    return text


def _worded(text: T) -> T:
    """The text; refused when nothing is written in it."""
    if isinstance(text, Lesson):
        words: tuple[str | None, ...] = (text.believed, text.happened, text.change)
    elif isinstance(text, LitmusAnswer):
        words = (text.question,)
    else:
        words = (text.text,)
    if not any(words):
        raise bad(tr("Nothing is written in it, so nothing was changed. Write a sentence."))
    return text


def add_lesson(ws: Workspace, at: At, **fields: Unpack[LessonFields]) -> Change:
    """Write what was believed, what happened and what changes."""
    return _add(ws, at, Lesson, fields)


def change_lesson(ws: Workspace, at: At, lesson_id: str, **fields: Unpack[LessonFields]) -> Change:
    """Reword a lesson."""
    return _change(ws, Lesson, lesson_id, fields)


def remove_lesson(ws: Workspace, at: At, lesson_id: str) -> Change:
    """Take a lesson away."""
    return removed(ws, _open(ws, Lesson, lesson_id))


def move_lesson(
    ws: Workspace, at: At, lesson_id: str, *, before: str | None = None, after: str | None = None
) -> Change:
    """Put a lesson before or after another one."""
    return _move(ws, Lesson, lesson_id, before, after)


def add_risk(ws: Workspace, at: At, **fields: Unpack[DuedTextFields]) -> Change:
    """Write down what may go wrong."""
    return _add(ws, at, Risk, fields)


def change_risk(ws: Workspace, at: At, risk_id: str, **fields: Unpack[DuedTextFields]) -> Change:
    """Reword a risk, or give it an owner or a date."""
    return _change(ws, Risk, risk_id, fields)


def remove_risk(ws: Workspace, at: At, risk_id: str) -> Change:
    """Take a risk away."""
    return removed(ws, _open(ws, Risk, risk_id))


def move_risk(
    ws: Workspace, at: At, risk_id: str, *, before: str | None = None, after: str | None = None
) -> Change:
    """Put a risk before or after another one."""
    return _move(ws, Risk, risk_id, before, after)


def add_decision(ws: Workspace, at: At, **fields: Unpack[DuedTextFields]) -> Change:
    """Write down what was decided."""
    return _add(ws, at, Decision, fields)


def change_decision(
    ws: Workspace, at: At, decision_id: str, **fields: Unpack[DuedTextFields]
) -> Change:
    """Reword a decision, or give it an owner or a date."""
    return _change(ws, Decision, decision_id, fields)


def remove_decision(ws: Workspace, at: At, decision_id: str) -> Change:
    """Take a decision away."""
    return removed(ws, _open(ws, Decision, decision_id))


def move_decision(
    ws: Workspace, at: At, decision_id: str, *, before: str | None = None, after: str | None = None
) -> Change:
    """Put a decision before or after another one."""
    return _move(ws, Decision, decision_id, before, after)


def add_ask(ws: Workspace, at: At, **fields: Unpack[DuedTextFields]) -> Change:
    """Write down what is asked of somebody."""
    return _add(ws, at, Ask, fields)


def change_ask(ws: Workspace, at: At, ask_id: str, **fields: Unpack[DuedTextFields]) -> Change:
    """Reword an ask, or give it an owner or a date."""
    return _change(ws, Ask, ask_id, fields)


def remove_ask(ws: Workspace, at: At, ask_id: str) -> Change:
    """Take an ask away."""
    return removed(ws, _open(ws, Ask, ask_id))


def move_ask(
    ws: Workspace, at: At, ask_id: str, *, before: str | None = None, after: str | None = None
) -> Change:
    """Put an ask before or after another one."""
    return _move(ws, Ask, ask_id, before, after)


def add_litmus_answer(ws: Workspace, at: At, **fields: Unpack[LitmusAnswerFields]) -> Change:
    """Answer one of the questions that test a quarter."""
    return _add(ws, at, LitmusAnswer, fields)


def change_litmus_answer(
    ws: Workspace, at: At, litmus_answer_id: str, **fields: Unpack[LitmusAnswerFields]
) -> Change:
    """Answer differently."""
    return _change(ws, LitmusAnswer, litmus_answer_id, fields)


def remove_litmus_answer(ws: Workspace, at: At, litmus_answer_id: str) -> Change:
    """Take a litmus answer away."""
    return removed(ws, _open(ws, LitmusAnswer, litmus_answer_id))


def move_litmus_answer(
    ws: Workspace,
    at: At,
    litmus_answer_id: str,
    *,
    before: str | None = None,
    after: str | None = None,
) -> Change:
    """Put a litmus answer before or after another one."""
    return _move(ws, LitmusAnswer, litmus_answer_id, before, after)
