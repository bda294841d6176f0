"""The figures that closing a cycle writes down. Must not decide whether it may be closed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

from okrdesk.domain.at import At
from okrdesk.domain.calibration.rated import Changes
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.errors import OkrError
from okrdesk.domain.freezing import as_frozen, frozen_of
from okrdesk.domain.frozen_text import MOST, held_in, written
from okrdesk.domain.kpi_reading import KpiReading
from okrdesk.domain.loaded import series_from
from okrdesk.domain.records import Cycle, Frozen, Kpi
from okrdesk.domain.review import Review, live_review
from okrdesk.domain.review_gauges import YEAR, ReviewKpi
from okrdesk.domain.review_summary import summary_of
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace


def closing_figures(ws: Workspace, closed: Cycle, at: At, changes: Changes | None = None) -> Frozen:
    """The freeze of the cycle with its whole review in it; `closed` is the cycle as it will be.

    `NotLoaded` names values that are missing, `full` says that it cannot be kept in one text.
    """
    frozen = frozen_of(ws, closed.id)
    assert frozen is not None  # it was frozen before
    day = frozen.as_of or closed.end
    _require_year(ws, day)
    picture = ws.apply(Change("", (Edit(ws.get(Cycle, closed.id), closed),)))
    review = live_review(as_frozen(picture, closed), closed, day, at.by, changes)
    held, summary = held_in(frozen.figures), summary_of(review)
    for shorten in _SHORTENED:
        review = shorten(review)
        text = written(held, summary, review)
        if len(text.encode()) <= MOST:
            return replace(frozen, figures=text)
    says = tr("{cycle} holds too much to be frozen in one piece, so it was not closed.")
    raise OkrError("full", says.format(cycle=closed.name))


def _require_year(ws: Workspace, day: dt.date) -> None:
    for kpi in ws.ordered(Kpi):
        if not kpi.archived:
            series_from(ws, kpi.id, day - YEAR)


def _whole(review: Review) -> Review:
    return review


def _without_trends_of_others(review: Review) -> Review:
    return replace(review, others=tuple(map(_untrended, review.others)))


def _without_points_of_others(review: Review) -> Review:
    others = tuple(replace(part, reading=_pointless(part.reading)) for part in review.others)
    board = replace(review.board, others=tuple(map(_pointless, review.board.others)))
    return replace(review, others=others, board=board)


def _pointless(reading: KpiReading) -> KpiReading:
    return replace(reading, recent=(), types=())


def _without_trends(review: Review) -> Review:
    return replace(review, kpis=tuple(map(_untrended, review.kpis)))


def _untrended(part: ReviewKpi) -> ReviewKpi:
    return replace(part, trend=None)


def _without_log(review: Review) -> Review:
    return replace(
        review,
        objectives=tuple(
            replace(goal, key_results=tuple(replace(kr, log=()) for kr in goal.key_results))
            for goal in review.objectives
        ),
    )


# What is done, one after the other, until the figures fit: the appendix goes before the pages.
_SHORTENED: tuple[Callable[[Review], Review], ...] = (
    _whole,
    _without_trends_of_others,
    _without_points_of_others,
    _without_trends,
    _without_log,
)
