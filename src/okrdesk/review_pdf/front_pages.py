"""What cover and glance print. Must not compute figures nor lay out pages."""

from __future__ import annotations

import textwrap

from okrdesk.domain.reading_words import QUESTIONS, READINGS
from okrdesk.domain.review import Review
from okrdesk.domain.review_changes import Move, moves
from okrdesk.domain.review_goals import SUCCESS
from okrdesk.domain.review_words import Exempt, all_readings, headline
from okrdesk.domain.words import tr
from okrdesk.domain.workspace_reading import HEALTHY_SHARE, ON_TRACK_SHARE
from okrdesk.review_pdf.notes import marked_line
from okrdesk.review_pdf.tongue import Json, Tongue

_FEW, _MOVES = 5, 5
MOST_GAUGES = 10  # as in front.typ: more do not fit the page
_GLANCE_TEXT = 140
_GOOD = ("delivered", "on_track")
_QUADRANTS = {
    "pointed_wrong": tr("pointed wrong"),
    "cruising": tr("cruising"),
    "stop_and_fix": tr("stop and fix"),
    "overheating": tr("overheating"),
}


def headline_of(review: Review) -> str:
    """The founder's message, or a made one in the language of the paper."""
    if review.own_headline:
        return review.headline
    return headline(review.board, all_readings(review.tree.objectives))


def cover(tongue: Tongue, review: Review) -> Json:
    """The first page."""
    cycle = review.cycle
    frozen = tr("Draft, values as of") if review.draft else tr("Values frozen on")
    if cycle.state == "in_review":
        frozen = tr("In review, values frozen on")
    return {
        "headline": headline_of(review),
        "span": f"{tongue.full_day(cycle.start)} – {tongue.full_day(cycle.end)}",
        "frozen_name": frozen,
        "frozen": tongue.full_day(review.as_of),
        "elapsed": review.tree.elapsed,
        "day": _cycle_day(review),
        "facts": _facts(tongue, review),
    }


def _cycle_day(review: Review) -> str:
    tree = review.tree
    if review.draft and tree.day < 1:
        return tr("before its first check-in")
    return tr("day {day} of {days}").format(day=tree.day, days=tree.days)


def _facts(tongue: Tongue, review: Review) -> list[Json]:
    """The three figures that the rest explains; those that say nothing yet are left out."""
    tree, board = review.tree, review.board
    found = []
    figure = tree.grade if tree.grade is not None else tree.progress
    if figure is not None:
        found.append({"figure": tongue.share(figure), "name": _figure_name(review)})
    if board.kpis:
        of = tr("{n} of {all}").format(n=board.healthy, all=len(board.kpis))
        found.append({"figure": of, "name": tr("gauges healthy")})
    states = [goal.grade_state or goal.reading.status for goal in review.objectives]
    if states:
        name = tr("objectives delivered") if tree.grade is not None else tr("objectives on track")
        good = sum(state in _GOOD for state in states)
        of = tr("{n} of {all}").format(n=good, all=len(states))
        found.append({"figure": of, "name": name})
    return found


def _figure_name(review: Review) -> str:
    graded = review.tree.grade is not None
    return tr("cycle grade") if graded else tr("mean progress of the objectives")


def glance(tongue: Tongue, review: Review) -> Json:
    """The page that a board reads first."""
    tree, graded = review.tree, review.tree.grade is not None
    figure = tree.grade if graded else tree.progress
    pace = tr("even pace today {share}").format(share=tongue.share(tree.elapsed))
    return {
        "headline": headline_of(review),
        "figure": tongue.share(figure),
        "figure_name": _figure_name(review),
        "pace": "" if graded or figure is None else pace,
        "past": [
            {"name": past.name, "grade": past.grade, "word": tongue.share(past.grade)}
            for past in review.past
        ],
        "own": tree.grade,
        "own_word": tongue.share(tree.grade),
        "success": SUCCESS,
        "mark": _success(tongue, review),
        "counts": _counts(tongue, review),
        "more_gauges": _more_gauges(review),
        "reading": _reading(tongue, review),
        "moves_title": _moves_title(review),
        "moves": [_move(tongue, one) for one in _moves(review)],
        "exceptions": few([_exempt(tongue, row) for row in review.exceptions]),
        "asks": few([_short(marked_line(tongue, row)) for row in review.asks]),
        "blockers": few([_short(marked_line(tongue, row)) for row in review.blockers]),
    }


def _success(tongue: Tongue, review: Review) -> str:
    """What the dotted strokes mark: where success begins, which is the end for what is promised."""
    kinds = {goal.reading.objective.kind for goal in review.objectives}
    whole, part = tongue.share(1.0), tongue.share(SUCCESS)
    if kinds == {"committed"}:
        return tr("Dotted: success from {share}, as all are committed").format(share=whole)
    if "committed" in kinds:
        says = tr("Dotted: success from {share}, of committed ones from {whole}")
        return says.format(share=part, whole=whole)
    return tr("Dotted: success from {share}").format(share=part)


def few(rows: list[Json]) -> Json:
    """The first rows, and how many more there are: the glance is one page."""
    rest = len(rows) - _FEW
    more = tr("and {n} more").format(n=rest) if rest > 0 else ""
    return {"rows": rows[:_FEW], "more": more}


def _short(row: Json) -> Json:
    return row | {"text": shortened(row["text"], _GLANCE_TEXT)}


def _exempt(tongue: Tongue, row: Exempt) -> Json:
    return {
        "state": tongue.state(row.state),
        "ref": row.ref or "",
        "name": shortened(row.name, _GLANCE_TEXT),
    }


def shortened(text: str, length: int) -> str:
    """`text`, or as many whole words of it as fit into `length` characters and an ellipsis."""
    return textwrap.shorten(text, length, placeholder="…") if len(text) > length else text


def _counts(tongue: Tongue, review: Review) -> list[Json]:
    """How many gauges are in which state, none left out but those without any."""
    states = [part.reading.state for part in review.kpis]
    order = ("healthy", "watch", "act", "out_of_date", "no_data", "unbanded")
    return [
        {"state": tongue.state(state), "count": str(states.count(state))}
        for state in order
        if state in states
    ]


def _more_gauges(review: Review) -> str:
    """How many gauges stand on their own page only."""
    rest = len(review.kpis) - MOST_GAUGES
    return tr("and {n} more").format(n=rest) if rest > 0 else ""


def _reading(tongue: Tongue, review: Review) -> Json | None:
    """The quadrant with its path; None before there is anything to read."""
    found = review.reading
    if found is None:
        return None
    path = [p for p in found.path if p.kpi_health is not None and p.okr_track is not None]
    ends = (tongue.day(path[0].date), tongue.day(path[-1].date)) if path else ("", "")
    return {
        "title": READINGS[found.reading],
        "question": QUESTIONS[found.reading].format(kpi=found.unwell),
        "path": [[p.okr_track, p.kpi_health] for p in path],
        "span": tr("{first} to {last}, week by week").format(first=ends[0], last=ends[1]),
        "lines": [float(ON_TRACK_SHARE), float(HEALTHY_SHARE)],
        "quadrants": _QUADRANTS,
        "here": found.reading,
        "says": _reading_says(tongue, review),
    }


def _reading_says(tongue: Tongue, review: Review) -> str:
    found = review.reading
    assert found is not None
    says = tr("{reading}. Gauges {health} healthy, objectives {track} on track.")
    return says.format(
        reading=READINGS[found.reading],
        health=tongue.percent(found.kpi_health),
        track=tongue.percent(found.okr_track),
    )


def _moves_title(review: Review) -> str:
    if review.before is None:
        return tr("What changed")
    return tr("What changed since {cycle}").format(cycle=review.before)


def _moves(review: Review) -> tuple[Move, ...]:
    return moves(review.kpis, review.objectives)[:_MOVES]


def _move(tongue: Tongue, move: Move) -> Json:
    """ "Customer churn 2.7% → 3.4%, was healthy"."""
    if move.kpi is not None:
        kpi, part = move.kpi.reading.kpi, move.kpi
        values = [
            tongue.value(value, kpi.unit, kpi.decimals)
            for value in (part.before, part.reading.value)
        ]
        was = tongue.state(part.before_state)["word"] if move.changed else ""
        name, about = kpi.name, tr("was {state}").format(state=was) if was else ""
    else:
        assert move.key_result is not None
        goal = move.key_result
        key_result = goal.reading.key_result
        values = [
            tongue.value(value, goal.unit, goal.decimals)
            for value in (key_result.baseline, goal.reading.value)
        ]
        name, about = shortened(key_result.title, _GLANCE_TEXT), ""
    return {
        "name": name,
        "from": values[0],
        "to": values[1],
        "about": about,
        "state": tongue.state(move.state),
    }
