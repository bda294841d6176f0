"""What the pages after the objectives print. Must not compute figures nor lay out pages."""

from __future__ import annotations

from okrdesk.domain.calibration.calibration import DOUBTFUL
from okrdesk.domain.calibration.verdict import disagreement_says, who_was_right
from okrdesk.domain.review import Entry, Review
from okrdesk.domain.review_beside import Beside
from okrdesk.domain.review_next import Dropped, NextObjective
from okrdesk.domain.words import tr
from okrdesk.look.numbers import NOTHING
from okrdesk.review_pdf.tongue import Json, Tongue


def written(tongue: Tongue, review: Review) -> Json:
    """What people wrote at the end, and what calibration adds to it."""
    own = review.written
    return {
        "lessons": [
            {
                "believed": row.believed or NOTHING,
                "happened": row.happened or NOTHING,
                "change": row.change or NOTHING,
            }
            for row in own.lessons
        ],
        "litmus": [{"question": row.question, "answer": row.answer} for row in own.litmus],
        "risks": _entries(tongue, own.risks),
        "decisions": _entries(tongue, own.decisions),
        "asks": _entries(tongue, own.asks),
        "calibration": came_true(review)["said"],
    }


def _entries(tongue: Tongue, rows: tuple[Entry, ...]) -> list[Json]:
    return [
        {
            "text": row.text,
            "owner": row.owner or NOTHING,
            "due": tongue.day(row.due) if row.due is not None else NOTHING,
        }
        for row in rows
    ]


def came_true(review: Review) -> Json:
    """How far confidence came true; where it was far from the forecast, and who was right."""
    refs = {
        part.reading.key_result.id: part.reading.ref
        for goal in review.objectives
        for part in goal.key_results
    }
    found = review.disagreements
    summed = _calibration_says(review)
    said = (summed, who_was_right(found).says if found else "")
    bins = review.calibration.bins if review.calibration is not None else ()
    return {
        "said": [says for says in said if says],
        "cases": [
            f"{refs.get(one.key_result.id, '')} {disagreement_says(one, review.as_of)}"
            for one in found
        ],
        "says": summed,
        "bins": [
            {"said": one.said, "true": one.came_true, "likely": list(one.likely)} for one in bins
        ],
    }


def _calibration_says(review: Review) -> str:
    """One sentence on how far confidence came true; a claim only where luck would not do it."""
    found = review.calibration
    if found is None or (found.n == 0 and review.draft):
        return ""
    if found.bias is None or found.p_value is None:
        says = tr("How far confidence comes true can be said after {n} more closed key results.")
        one = tr("How far confidence comes true can be said after 1 more closed key result.")
        return one if found.needed == 1 else says.format(n=found.needed)
    if found.p_value >= DOUBTFUL:
        verdict = tr("No bias that could not be luck: {bias} points, over {n} key results.")
    elif found.bias > 0:
        verdict = tr("We were too sure by {bias} points, over {n} key results.")
    else:
        verdict = tr("We were too careful by {bias} points, over {n} key results.")
    return verdict.format(bias=round(abs(found.bias) * 100), n=found.n)


def next_page(review: Review, beside: Beside) -> Json:
    """What goes on, what is given up, and what is new."""
    found = review.next
    carried = found.carried if found is not None else ()
    drafts = found.drafts if found is not None else ()
    dropped = found.dropped if found is not None else ()
    name = found.name if found is not None else None
    title = tr("Next: {cycle}") if name else tr("What goes on")
    return {
        "title": title.format(cycle=name),
        "carried": [_next(one) for one in carried],
        "drafts": [_next(one) for one in drafts],
        "dropped": [_dropped(one) for one in dropped],
        "advice": [
            {"name": one.name, "says": one.says, "because": one.because} for one in beside.advice
        ],
    }


def _next(objective: NextObjective) -> Json:
    return {
        "title": objective.title,
        "owner": objective.owner or "",
        "why": objective.why or "",
        "key_results": [
            {
                "title": one.title,
                "owner": one.owner or "",
                "sure": str(one.confidence) if one.confidence is not None else NOTHING,
            }
            for one in objective.key_results
        ],
    }


def _dropped(one: Dropped) -> Json:
    return {"ref": one.ref, "title": one.title, "reason": one.reason or ""}
