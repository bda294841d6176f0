"""The lines of check-in notes on paper. Must not compute figures."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from okrdesk.domain.note_marks import MARKS
from okrdesk.domain.review import Review
from okrdesk.domain.review_goals import LoggedCheckIn, ReviewKeyResult
from okrdesk.domain.review_notes import NoteLine
from okrdesk.domain.words import tr
from okrdesk.review_pdf.tongue import Json, Tongue

_HEAD_ROWS = 3  # what the head of a key result is worth in lines


def note_lines(note: str | None, evidence: Sequence[str] = ()) -> list[Json]:
    """The lines of a note, each with its mark ("Blocker:") apart, and what shows it."""
    lines = []
    for line in (note or "").splitlines():
        text = line.strip()
        mark = next((m for m in MARKS if text.lower().startswith(m.lower())), "")
        if text:
            lines.append({"mark": mark, "text": text[len(mark) :].strip(), "quiet": False})
    shown = [" ".join(text.split()) for text in evidence]
    return lines + [{"mark": tr("Shown by:"), "text": text, "quiet": True} for text in shown]


def marked_line(tongue: Tongue, row: NoteLine) -> Json:
    """A blocker or an ask from the newest check-ins."""
    who = ", ".join(word for word in (row.by, tongue.day(row.date)) if word)
    return {"ref": row.ref, "text": row.text, "who": who}


def check_in_log(tongue: Tongue, review: Review) -> list[list[Json]]:
    """All check-ins of the cycle in two columns of about the same length, oldest first.

    They stand under their key result; whoever wrote them all is named once.
    """
    parts = [part for goal in review.objectives for part in goal.key_results if part.log]
    groups = [_group(tongue, part) for part in parts]
    if not groups:
        return []
    ends = list(accumulate(len(group["rows"]) + _HEAD_ROWS for group in groups))
    half = sum(1 for end in ends if end <= ends[-1] / 2 + _HEAD_ROWS)
    return [groups[:half], groups[half:]]


def _group(tongue: Tongue, part: ReviewKeyResult) -> Json:
    people = {line.check_in.by or "" for line in part.log}
    alone = people.pop() if len(people) == 1 else None
    return {
        "ref": part.reading.ref,
        "title": part.reading.key_result.title,
        "by": alone or "",
        "rows": [_logged(tongue, part, line, alone is None) for line in part.log],
    }


def _logged(tongue: Tongue, part: ReviewKeyResult, line: LoggedCheckIn, is_named: bool) -> Json:
    check_in, sure = line.check_in, line.check_in.confidence
    return {
        "day": tongue.day(check_in.date),
        "value": tongue.key_result_value(part, line.value) if line.value is not None else "",
        "sure": str(sure) if sure is not None else "",
        "by": (check_in.by or "") if is_named else "",
        "lines": note_lines(check_in.note, line.evidence),
    }
