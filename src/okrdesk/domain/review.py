"""All figures that the quarter's paper prints, as of one day. Must not know fonts, words of numbers
or paper: what is here prints the same for ever.
"""

from __future__ import annotations

import datetime as dt

from okrdesk.domain import records
from okrdesk.domain.calibration.calibration import Calibration, calibration_of
from okrdesk.domain.calibration.disagreements import Disagreement, disagreements
from okrdesk.domain.calibration.rated import Changes, rated_key_results
from okrdesk.domain.freezing import as_frozen, frozen_on, frozen_review, until_its_day
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.kpi_reading import Board, read_board
from okrdesk.domain.memory import past_quarters
from okrdesk.domain.note_marks import ASK, BLOCKER
from okrdesk.domain.records import Cycle, Decision, Lesson, LitmusAnswer, Person, Risk
from okrdesk.domain.review_gauges import ReviewKpi, review_kpi
from okrdesk.domain.review_goals import ReviewObjective, Seen, review_objectives
from okrdesk.domain.review_next import ReviewNext, next_cycle
from okrdesk.domain.review_notes import NoteLine, marked_lines
from okrdesk.domain.review_path import ReviewReading, reading_of
from okrdesk.domain.review_quarters import QuarterEnd, quarters_before
from okrdesk.domain.review_words import Exempt, all_readings, exceptions, headline
from okrdesk.domain.tree_reading import CycleReading, KeyResultReading, read_tree
from okrdesk.domain.workspace import Workspace


@dataclass(frozen=True, slots=True)
class PastCycle:
    """A closed cycle, its grade and the health of its board, for the row of the last four."""

    name: str
    grade: float
    health_share: float | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A risk, decision or ask with its owner's name."""

    text: str
    owner: str | None
    due: dt.date | None


@dataclass(frozen=True, slots=True)
class Written:
    """What people wrote about the cycle at its end; empty while they have not."""

    lessons: tuple[Lesson, ...] = ()
    litmus: tuple[LitmusAnswer, ...] = ()
    risks: tuple[Entry, ...] = ()
    decisions: tuple[Entry, ...] = ()
    asks: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Review:
    """One cycle's review. `as_of` is the day of all values; `draft`: the cycle is not closed.

    `own_headline` is True when the founder wrote the headline; `blockers` and `asks` come from the
    newest check-ins.
    """

    company: str
    currency: str | None
    cycle: Cycle
    as_of: dt.date
    draft: bool
    by: str | None
    headline: str
    own_headline: bool
    board: Board
    tree: CycleReading
    kpis: tuple[ReviewKpi, ...]
    others: tuple[ReviewKpi, ...]
    objectives: tuple[ReviewObjective, ...]
    exceptions: tuple[Exempt, ...]
    past: tuple[PastCycle, ...]
    before: str | None
    written: Written
    blockers: tuple[NoteLine, ...]
    asks: tuple[NoteLine, ...]
    reading: ReviewReading | None = None
    quarters: tuple[QuarterEnd, ...] = ()
    next: ReviewNext | None = None
    calibration: Calibration | None = None
    disagreements: tuple[Disagreement, ...] = ()


def review_of(
    ws: Workspace,
    cycle: Cycle,
    today: dt.date,
    by: str | None = None,
    changes: Changes | None = None,
) -> Review:
    """The review of `cycle` as it stands today; a closed one as closing wrote it, for ever.

    A cycle in review is read with the values that were known when it was frozen. `ws` has to hold
    every value and check-in (a year of values and the cycle's check-ins are printed). `by` is the
    name of who prepares it, `changes` how targets were changed, by key result.
    """
    written = frozen_review(ws, cycle, Review)
    if written is not None:
        return written
    return live_review(as_frozen(ws, cycle), cycle, _day_of(ws, cycle, today), by, changes)


def live_review(
    ws: Workspace,
    cycle: Cycle,
    day: dt.date,
    by: str | None = None,
    changes: Changes | None = None,
) -> Review:
    """The review of `cycle` as of `day`, from what the picture holds: nothing frozen in it."""
    changes = changes or {}
    ws = until_its_day(ws, cycle, day)
    board, tree = read_board(ws, day), read_tree(ws, cycle, day)
    objectives = review_objectives(Seen(ws, cycle, day, changes), tree.objectives)
    quarters = quarters_before(ws, cycle)
    readings = tuple(part.reading for goal in objectives for part in goal.key_results)
    own = _own_headline(ws, cycle)
    past = _past_cycles(ws, cycle)
    return Review(
        company=ws.settings().name,
        currency=ws.settings().currency,
        cycle=cycle,
        as_of=day,
        draft=cycle.state != "closed",
        by=by,
        headline=own or headline(board, all_readings(tree.objectives)),
        own_headline=own is not None,
        board=board,
        tree=tree,
        kpis=tuple(review_kpi(ws, one, day, cycle, quarters) for one in board.kpis),
        others=tuple(review_kpi(ws, one, day, cycle, quarters) for one in board.others),
        objectives=objectives,
        exceptions=exceptions(board, objectives),
        past=past,
        before=_name_before(ws, cycle),
        written=_written(ws, cycle),
        blockers=_said(BLOCKER, readings, cycle),
        asks=_said(ASK, readings, cycle),
        reading=reading_of(ws, cycle, day),
        quarters=quarters,
        next=next_cycle(ws, cycle, _refs(objectives)),
        calibration=calibration_of(rated_key_results(ws, day, changes)),
        disagreements=disagreements(ws, cycle, day, changes),
    )


def _refs(objectives: tuple[ReviewObjective, ...]) -> dict[str, str]:
    """The references of objectives and key results by id."""
    goals = {goal.reading.objective.id: goal.reading.ref for goal in objectives}
    parts = (part.reading for goal in objectives for part in goal.key_results)
    return goals | {part.key_result.id: part.ref for part in parts}


def _day_of(ws: Workspace, cycle: Cycle, today: dt.date) -> dt.date:
    """Today, but for a cycle that is frozen or over the day of its values."""
    return min(today, frozen_on(ws, cycle) or max(cycle.end, cycle.start))


def _own_headline(ws: Workspace, cycle: Cycle) -> str | None:
    found = ws.where(records.Review, "cycle", cycle.id)
    return next((row.headline for row in found if row.headline), None)


def _earlier(ws: Workspace, cycle: Cycle) -> list[Cycle]:
    """The cycles that ended before this one began, oldest first."""
    ended = (other for other in ws.all(Cycle).values() if other.end < cycle.start)
    return sorted(ended, key=lambda other: (other.end, other.id))


def _past_cycles(ws: Workspace, cycle: Cycle) -> tuple[PastCycle, ...]:
    found = ((one.cycle.name, one.grade, one.health_share) for one in past_quarters(ws, cycle))
    return tuple(PastCycle(name, grade, well) for name, grade, well in found if grade is not None)


def _name_before(ws: Workspace, cycle: Cycle) -> str | None:
    earlier = _earlier(ws, cycle)
    return earlier[-1].name if earlier else None


def _written(ws: Workspace, cycle: Cycle) -> Written:
    found = ws.where(records.Review, "cycle", cycle.id)
    if not found:
        return Written()
    review = found[0].id
    return Written(
        ws.where(Lesson, "review", review),
        ws.where(LitmusAnswer, "review", review),
        _entries(ws, ws.where(Risk, "review", review)),
        _entries(ws, ws.where(Decision, "review", review)),
        _entries(ws, ws.where(records.Ask, "review", review)),
    )


def _entries(ws: Workspace, rows: tuple[Risk | Decision | records.Ask, ...]) -> tuple[Entry, ...]:
    return tuple(
        Entry(row.text, owner.name if owner is not None else None, row.due)
        for row in rows
        for owner in (ws.find(Person, row.owner),)
    )


def _said(mark: str, readings: tuple[KeyResultReading, ...], cycle: Cycle) -> tuple[NoteLine, ...]:
    """Marked lines are open questions of a running cycle; a closed one has its own pages."""
    return () if cycle.state == "closed" else marked_lines(mark, readings)
