"""A clock that is wrong is told of, and changes nothing else."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from typing import Protocol

import pytest

from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.records import Kpi
from okrdesk.domain.workspace import Workspace
from okrdesk.store import Document, Home, Who
from okrdesk.store.clock_gap import DAY_MS, tell_clock_gap
from okrdesk.store.connection import connect

Made = Callable[..., Document]
YEAR_MS = 365 * DAY_MS


class Clock(Protocol):
    now: int


def add(_ws: Workspace, _at: At, number: int) -> Change:
    return Change("Add", (Edit(None, Kpi(f"kpi00000000{number}", f"KPI {number}")),))


def test_a_clock_that_was_set_back_by_years_is_told_of_while_it_lasts(
    made: Made, clock: Clock
) -> None:
    document = made()
    document.do(add, 1)
    assert document.publish().ok
    clock.now -= 7 * YEAR_MS
    for _ in range(2):
        (says,) = made().said
        assert "clock says 20 Nov 2019" in says
        assert "on 18 Nov 2026" in says
    back = made()
    back.do(add, 2)
    assert [change.label for change in back.history()] == ["Add", "Add"]
    assert len(made().said) == 1, "who follows a tick that is ahead has not set the clock right"
    clock.now += 7 * YEAR_MS
    assert made().said == ()


def test_a_clock_that_runs_a_few_hours_behind_is_no_news(made: Made, clock: Clock) -> None:
    document = made()
    document.do(add, 1)
    assert document.publish().ok
    clock.now -= DAY_MS - 1000
    assert made().said == ()


def test_a_clock_of_somebody_else_that_runs_years_ahead_is_told_of_once(
    made: Made, clock: Clock, other_home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = made()
    mine.do(add, 1)
    assert mine.publish().ok
    clock.now += 4 * YEAR_MS
    theirs = made(at=other_home, by=Who("Jonas Thiel", "tower"))
    theirs.do(add, 2)
    assert theirs.publish().ok
    clock.now -= 4 * YEAR_MS
    mine.refresh()
    monkeypatch.setattr("okrdesk.store.connection.BUSY_SECONDS", 0.02)
    with (
        closing(connect(mine.replica.database)) as other,
        closing(connect(mine.replica.database)) as busy,
    ):
        busy.execute("BEGIN IMMEDIATE")
        (says,) = tell_clock_gap(other, clock.now)
        busy.rollback()
    assert says.startswith("Jonas Thiel wrote the newest change on 17 Nov 2030")
    assert "one of the two clocks is wrong" in says
    assert made().said == (says,), "that it was said could not be kept"
    assert made().said == ()
