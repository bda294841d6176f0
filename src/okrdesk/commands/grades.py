"""How key results are graded when their cycle ends. Must not compute progress or close a cycle."""

from __future__ import annotations

from dataclasses import replace

from okrdesk.commands.checks import bad, require_open_key_result
from okrdesk.commands.fields import GRADE_CAUSES
from okrdesk.commands.making import called
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.grading import lacking, proposed_for
from okrdesk.domain.records import KeyResult, Objective
from okrdesk.domain.words import lasting, tr
from okrdesk.domain.workspace import Workspace

_LACKS = {
    "moved": tr("Progress says {proposed:.1f}: say why the grade is another; nothing was written."),
    "short": tr("A committed key result below 1.0 needs a reason; nothing was written."),
    "cause": tr("A committed key result below 0.7 needs a cause: {causes}; nothing was written."),
}


def grade_key_result(
    ws: Workspace,
    at: At,
    key_result_id: str,
    grade: float | None,
    reason: str | None = None,
    cause: str | None = None,
) -> Change:
    """Give a key result its grade, 0.0 to 1.0 in tenths; None takes grade, reason and cause back.

    A grade that is not the rounded progress needs a reason; so does a committed one below 1.0, and
    below 0.7 one of the causes too.
    """
    before = ws.get(KeyResult, key_result_id)
    require_open_key_result(ws, key_result_id)
    thing = called(before)
    if grade is None:
        after = replace(before, grade=None, grade_reason=None, grade_cause=None)
        label = lasting("Take back the grade of {thing}").format(thing=thing)
    else:
        reason = (reason or "").strip() or None
        _check_grade(grade, cause)
        _check_reason(ws, at, before, grade, reason, cause)
        after = replace(before, grade=round(grade, 1) + 0.0, grade_reason=reason, grade_cause=cause)
        label = lasting("Grade {thing} {grade:.1f}").format(thing=thing, grade=grade)
    return Change(label, () if after == before else (Edit(before, after),))


def _check_grade(grade: float, cause: str | None) -> None:
    if not 0.0 <= grade <= 1.0 or abs(grade * 10 - round(grade * 10)) > 1e-9:
        says = tr("A grade goes from 0.0 to 1.0 in tenths, not {grade}; nothing was written.")
        raise bad(says.format(grade=grade))
    if cause is not None and cause not in GRADE_CAUSES:
        says = tr("'{cause}' is not a cause, so nothing was written. Choose {causes}.")
        raise bad(says.format(cause=cause, causes=", ".join(GRADE_CAUSES)))


def _check_reason(
    ws: Workspace,
    at: At,
    key_result: KeyResult,
    grade: float,
    reason: str | None,
    cause: str | None,
) -> None:
    objective = ws.get(Objective, key_result.objective)
    proposed = proposed_for(ws, key_result, at.today)
    lacks = lacking(objective.kind, proposed, grade, reason, cause)
    if lacks is not None:
        causes = ", ".join(GRADE_CAUSES)
        raise bad(_LACKS[lacks].format(proposed=proposed, causes=causes))
