"""What the coach still asks of the next quarter is printed; a closed quarter's paper stays."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from okrdesk.coach.advice import advice_on_next
from okrdesk.coach.coach import findings
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.records import Cycle, KeyResult, Objective, Record
from okrdesk.domain.workspace import Workspace

TODAY = dt.date(2026, 12, 10)
Q4 = Cycle("q4", "Q4 2026", dt.date(2026, 10, 1), dt.date(2026, 12, 31), state="active")
Q1 = Cycle("q1", "Q1 2027", dt.date(2027, 1, 1), dt.date(2027, 3, 31))
NOW = (Objective("o", "Ship the import", cycle="q4"), KeyResult("r", "o", "Launch the page"))
NEXT = (Objective("n", "Ship the export", cycle="q1"), KeyResult("s", "n", "Launch the page"))


def holding(*records: Record) -> Workspace:
    return Workspace().apply(Change("hold", tuple(Edit(None, row) for row in records)))


def test_only_what_is_about_the_next_quarter_is_advice() -> None:
    ws = holding(Q4, Q1, *NOW, *NEXT)
    found = findings(ws, TODAY)
    own = [one for one in found if one.subject in ("n", "s")]
    advice = advice_on_next(ws, Q4, found)
    assert own
    assert [one.says for one in advice] == [one.says for one in own]
    assert {one.name for one in advice} <= {"Ship the export", "Launch the page"}


def test_without_a_next_quarter_there_is_no_advice() -> None:
    ws = holding(Q4, *NOW)
    assert advice_on_next(ws, Q4, findings(ws, TODAY)) == ()


def test_the_paper_of_a_closed_quarter_takes_no_more_advice() -> None:
    closed = replace(Q4, state="closed")
    ws = holding(closed, Q1, *NOW, *NEXT)
    assert advice_on_next(ws, closed, findings(ws, TODAY)) == ()
