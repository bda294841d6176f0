"""Writing a review as people do: any part first, one field at a time. Must not change figures.

What is emptied is taken away. The review itself is begun by the first thing that is written in it,
so that each of these is one change, and one undo.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Literal, Unpack

from okrdesk.commands.checks import bad
from okrdesk.commands.grades import grade_key_result
from okrdesk.commands.making import addition, alteration, amended, called, made, removed
from okrdesk.commands.review_texts import DuedTextFields, LessonFields
from okrdesk.commands.reviews import add_review, change_review, open_review
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.errors import OkrError
from okrdesk.domain.grading import grade_lines, lacking
from okrdesk.domain.records import Ask, Cycle, Decision, Lesson, LitmusAnswer, Review, Risk
from okrdesk.domain.words import lasting, tr
from okrdesk.domain.workspace import Workspace

EntryKind = Literal["risk", "decision", "ask"]
Text = Lesson | Risk | Decision | Ask | LitmusAnswer
ENTRIES: dict[EntryKind, type[Risk | Decision | Ask]] = {
    "risk": Risk, "decision": Decision, "ask": Ask,
}  # fmt: skip


def write_headline(ws: Workspace, at: At, cycle_id: str, headline: str | None) -> Change:
    """Say the quarter in one sentence; None takes the sentence back."""
    ws, begun, review = _begun(ws, at, cycle_id)
    change = change_review(ws, at, review.id, headline=headline)
    return replace(change, edits=_as_one(begun, change))


def write_lesson(
    ws: Workspace, at: At, cycle_id: str, lesson_id: str, **fields: Unpack[LessonFields]
) -> Change:
    """Write a lesson, new under `lesson_id` if there is none; without any words it goes."""
    return _write(ws, at, cycle_id, Lesson, lesson_id, fields)


def write_entry(
    ws: Workspace,
    at: At,
    cycle_id: str,
    kind: EntryKind,
    entry_id: str,
    **fields: Unpack[DuedTextFields],
) -> Change:
    """Write a risk, decision or ask, new under `entry_id`; without text it goes."""
    return _write(ws, at, cycle_id, ENTRIES[kind], entry_id, fields)


def answer_litmus(ws: Workspace, at: At, cycle_id: str, question: str, answer: str) -> Change:
    """Answer a question that tests the quarter; an empty answer takes it back."""
    ws, begun, review = _begun(ws, at, cycle_id)
    held = [a for a in ws.where(LitmusAnswer, "review", review.id) if a.question == question]
    fields = {"review": review.id, "question": question, "answer": answer}
    before = held[0] if held else None
    return _written(ws, at, LitmusAnswer, before, fields, begun, gone=not answer.strip())


def grade_as_measured(ws: Workspace, at: At, cycle_id: str) -> Change:
    """Give each ungraded key result the grade its progress proposes, where that needs no words."""
    edits: list[Edit] = []
    for line in grade_lines(ws, ws.get(Cycle, cycle_id), at.today):
        open_still = line.lacks == "grade"
        if (
            open_still
            and lacking(line.objective.kind, line.proposed, line.proposed, "", "") is None
        ):
            change = grade_key_result(ws, at, line.key_result.id, line.proposed)
            edits += [edit for edit in change.edits if isinstance(edit, Edit)]
    if not edits:
        says = tr("Every key result that needs no words has a grade, so nothing was changed.")
        raise OkrError("not_allowed", says)
    return Change(lasting("Grade {n} key results as measured").format(n=len(edits)), tuple(edits))


def _begun(ws: Workspace, at: At, cycle_id: str) -> tuple[Workspace, tuple[Edit, ...], Review]:
    """The picture with the cycle's review in it, and what it took to begin one."""
    held = ws.where(Review, "cycle", cycle_id)
    if held:
        return ws, (), open_review(ws, held[0].id)
    change = add_review(ws, at, cycle=cycle_id)
    edit = change.edits[0]
    assert isinstance(edit, Edit)
    assert isinstance(edit.after, Review)
    return ws.apply(change), (edit,), edit.after


def _as_one(begun: tuple[Edit, ...], change: Change) -> tuple[Edit, ...]:
    """Beginning a review and changing it at once is adding it as it is then."""
    edits = tuple(edit for edit in change.edits if isinstance(edit, Edit))
    if not begun or not edits:
        return begun or edits
    return (Edit(None, edits[0].after),)


def _write(
    ws: Workspace,
    at: At,
    cycle_id: str,
    kind: type[Lesson] | type[Risk | Decision | Ask],
    text_id: str,
    fields: Mapping[str, object],
) -> Change:
    ws, begun, review = _begun(ws, at, cycle_id)
    before = ws.find(kind, text_id)
    if before is not None and before.review != review.id:
        raise bad(tr("This stands in the review of another cycle, so nothing was changed."))
    words = ("believed", "happened", "change") if kind is Lesson else ("text",)
    kept = {name: fields.get(name, getattr(before, name, None)) for name in words}
    gone = not any(str(text or "").strip() for text in kept.values())
    given = {"review": review.id, **fields}
    return _written(ws, at, kind, before, given, begun, gone=gone, text_id=text_id)


def _written(
    ws: Workspace,
    at: At,
    kind: type[Lesson] | type[Risk | Decision | Ask] | type[LitmusAnswer],
    before: Text | None,
    fields: Mapping[str, object],
    begun: tuple[Edit, ...],
    *,
    gone: bool,
    text_id: str = "",
) -> Change:
    """The change that adds, rewords or removes one text below the review."""
    if gone:
        return Change(lasting("Write nothing"), ()) if before is None else removed(ws, before)
    if before is not None:
        return alteration(before, amended(ws, before, fields))
    new: Text = made(ws, at, kind, fields)
    if text_id:
        new = replace(new, id=text_id)
    label = lasting("Write {thing}").format(thing=called(new))
    return replace(addition(new), label=label, edits=(*begun, Edit(None, new)))
