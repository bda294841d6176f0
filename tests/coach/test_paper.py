"""A cycle's paper asks the history for what that paper prints, and for nothing else."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from okrdesk.coach.paper import read_paper
from okrdesk.commands.closing import close_cycle, freeze_cycle
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.recorded import Asked, Recorded, Retold, Told
from okrdesk.domain.records import Cycle, KeyResult, Objective, Record
from okrdesk.domain.workspace import Workspace

TODAY = dt.date(2027, 1, 4)
Q4 = Cycle("q4", "Q4 2026", dt.date(2026, 10, 1), dt.date(2026, 12, 31), state="active")
Q1 = Cycle("q1", "Q1 2027", dt.date(2027, 1, 1), dt.date(2027, 3, 31))
PART = KeyResult("r", "o", "Paying teams", baseline=10.0, target=30.0, grade=0.0)
NOW = (Objective("o", "Ship the import", cycle="q4"), PART)
NEXT = (Objective("n", "Ship the export", cycle="q1"), KeyResult("s", "n", "Launch the page"))
MOVED = Recorded(dt.date(2026, 11, 3), "r", "target", 20.0, 30.0)


class History:
    """Answers as told, and notes what it was asked."""

    def __init__(self, answer: Retold) -> None:
        self.answer, self.asked = answer, list[Asked]()

    def retell(self, asked: Asked) -> Retold:
        self.asked.append(asked)
        return self.answer


def holding(*records: Record) -> Workspace:
    return Workspace().apply(Change("hold", tuple(Edit(None, row) for row in records)))


def closed(ws: Workspace) -> Workspace:
    at = At(TODAY, "Mira", iter(("f", "g")).__next__, "2027-01-04T09:00:00Z")
    frozen = ws.apply(freeze_cycle(ws, at, "q4"))
    return frozen.apply(close_cycle(frozen, at, "q4", ungraded_counts_0=True))


def test_a_running_cycle_follows_its_targets_and_without_a_next_one_asks_no_coach() -> None:
    ws, history = holding(Q4, *NOW), History(Retold((MOVED,)))
    paper = read_paper(ws, Q4, TODAY, "Mira", history.retell)
    assert history.asked == [Asked(("r",))]
    (part,) = paper.review.objectives[0].key_results
    assert [(one.before, one.after) for one in part.target_changes] == [(20.0, 30.0)]
    assert (paper.review.by, paper.beside.advice, paper.beside.errata) == ("Mira", (), ())


def test_the_coach_speaks_of_the_next_cycle_and_is_told_its_history() -> None:
    ws, history = holding(Q4, Q1, *NOW, *NEXT), History(Retold((MOVED,)))
    paper = read_paper(ws, Q4, TODAY, None, history.retell)
    assert "s" in history.asked[0].records
    assert {one.name for one in paper.beside.advice} <= {"Ship the export", "Launch the page"}
    assert paper.beside.advice


def test_a_closed_cycle_prints_what_was_frozen_and_asks_who_corrected_it() -> None:
    ws = closed(holding(Q4, Q1, *NOW, *NEXT))
    cycle = ws.get(Cycle, "q4")
    part = ws.get(KeyResult, "r")
    corrected = ws.apply(Change("", (Edit(part, replace(part, target=40.0)),)))
    history = History(Retold((), (Told("r", "2027-01-09T10:00:00Z", "Jonas"),)))
    paper = read_paper(corrected, cycle, TODAY, "Mira", history.retell)
    assert history.asked == [Asked(since="2027-01-04T09:00:00Z")]
    (erratum,) = paper.beside.errata
    assert (erratum.figure, erratum.frozen, erratum.now) == ("target", 30.0, 40.0)
    assert erratum.by == "Jonas"
    assert paper.review.objectives[0].key_results[0].reading.key_result.target == 30.0
    assert paper.beside.advice == ()


def test_a_cycle_that_was_closed_without_figures_is_read_live() -> None:
    old = replace(Q4, state="closed")
    ws, history = holding(old, Q1, *NOW, *NEXT), History(Retold())
    paper = read_paper(ws, old, TODAY, None, history.retell)
    assert "r" in history.asked[0].records
    assert (paper.beside.advice, paper.beside.errata) == ((), ())
