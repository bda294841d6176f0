"""How each figure was computed, in the figures of the review. Must not compute them anew."""

from __future__ import annotations

from collections.abc import Iterator

from okrdesk.domain.health_words import health_says
from okrdesk.domain.okr_readings import ObjectiveReading
from okrdesk.domain.review import Review
from okrdesk.domain.review_goals import ReviewKeyResult
from okrdesk.domain.words import tr
from okrdesk.look.numbers import NOTHING
from okrdesk.review_pdf.tongue import Json, Tongue

_OF_MEASURE = {
    "milestones": tr("weight of the milestones done / weight of all"),
    "yes-no": tr("1 when it is done, else 0"),
    "levels": tr("the share of the level reached"),
    "range": tr("periods in range / periods due; a missing one is not in range"),
}
RULES = (
    tr("Progress is (now − from) / (to − from), held between 0 and 1; what has no value counts 0."),
    tr("A grade is the progress in tenths, rounded half up, unless a reason is printed beside it."),
    tr("Success is the whole way of a committed objective and 0.7 of an aspirational one."),
    tr(
        "A chance is a random walk seen through noise: how far the values moved so far, over the "
        "time left; it is never below 2% nor above 98% before the end."
    ),
    tr(
        "A key result is on track from a chance of 70%, off track below 30%; without a forecast by "
        "its gap to the even pace, from −0.05 and below −0.20."
    ),
    tr(
        "A gauge's usual range is its mean ± 2.66 × the mean moving range since the newest break. "
        "News is a value beyond it, 7 in a row on one side or one way, or 2 of 3 near its end."
    ),
    tr(
        "The health of the gauges counts healthy 1, watch 0.5 and act 0, the North Star double; "
        "what is out of date counts nowhere."
    ),
)


def computed(tongue: Tongue, review: Review) -> Json:
    """The arithmetic of each figure, then the rules that all of them follow."""
    rows = [row for goal in review.tree.objectives for row in _objective(tongue, review, goal)]
    if rows:
        rows.append(_cycle(tongue, review))
    if review.board.kpis:
        rows.append(_health(tongue, review))
    return {"rows": rows, "rules": list(RULES) if rows else []}


def _objective(tongue: Tongue, review: Review, goal: ObjectiveReading) -> Iterator[Json]:
    parts = {part.reading.ref: part for one in review.objectives for part in one.key_results}
    for reading in goal.key_results:
        yield _key_result(tongue, parts[reading.ref])
    graded = goal.grade is not None
    parts_of = [part for part in goal.key_results if part.key_result.state == "active"]
    terms = [
        _term(tongue, part.key_result.grade if graded else part.progress, part.key_result.weight)
        for part in parts_of
    ]
    if goal.objective.children_count:
        terms += [_term(tongue, c.grade if graded else c.progress, 1.0) for c in goal.children]
    yield _row(
        goal.ref,
        goal.objective.title,
        tr("mean of {terms}").format(terms=", ".join(terms)) if terms else NOTHING,
        tongue.share(goal.grade if graded else goal.progress),
    )
    for child in goal.children:
        yield from _objective(tongue, review, child)


def _term(tongue: Tongue, share: float | None, weight: float) -> str:
    said = tongue.share(share)
    return said if weight == 1.0 else f"{said} × {weight:g}"


def _key_result(tongue: Tongue, part: ReviewKeyResult) -> Json:
    reading, key_result = part.reading, part.reading.key_result
    return _row(
        reading.ref,
        key_result.title,
        _way(tongue, part),
        tongue.share(reading.progress),
    )


def _way(tongue: Tongue, part: ReviewKeyResult) -> str:
    reading, key_result = part.reading, part.reading.key_result
    if key_result.measure in _OF_MEASURE:
        return _OF_MEASURE[key_result.measure]
    if reading.progress is None or key_result.target is None:
        return NOTHING
    now, target = (
        tongue.value(value, part.unit, part.decimals)
        for value in (reading.value, key_result.target)
    )
    if key_result.baseline is None:
        return f"{now} / {target}"
    start = tongue.value(key_result.baseline, part.unit, part.decimals)
    return f"({now} − {start}) / ({target} − {start})"


def _cycle(tongue: Tongue, review: Review) -> Json:
    tree = review.tree
    graded = tree.grade is not None
    shares = [goal.grade if graded else goal.progress for goal in tree.objectives]
    terms = ", ".join(tongue.share(share) for share in shares)
    arithmetic = tr("mean of {terms}").format(terms=terms)
    return _row(
        "", tree.cycle.name, arithmetic, tongue.share(tree.grade if graded else tree.progress)
    )


def _health(tongue: Tongue, review: Review) -> Json:
    name, board = tr("Health of the gauges"), review.board
    return _row("", name, health_says(board), tongue.share(board.health_share))


def _row(ref: str, name: str, arithmetic: str, result: str) -> Json:
    return {"ref": ref, "name": name, "arithmetic": arithmetic, "result": result}
