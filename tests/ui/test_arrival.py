"""What came from elsewhere as a sentence, and the place that shows it."""

from __future__ import annotations

import datetime as dt
from typing import cast

from okrdesk.domain.edits import Applied, Change, Edit, Points, Record
from okrdesk.domain.records import CheckIn, KeyResult, Kpi, Milestone, Objective, Team
from okrdesk.domain.workspace import Workspace
from okrdesk.look.days import show_weekday
from okrdesk.store.conflict_list import Conflict, Side
from okrdesk.ui.arrival import Arrival, arrival_of

NOW = dt.datetime(2026, 11, 22, 12, 0, tzinfo=dt.UTC)
KPI, OBJECTIVE = Kpi("kpi1", "Churn"), Objective("o1", title="Stay")
KEY_RESULT = KeyResult("kr1", objective="o1", title="Calls")
CHECK_IN = CheckIn("c1", key_result="kr1")


def came(*edits: Edit | Points, cause: str = "merge", notes: tuple[str, ...] = ()) -> Arrival:
    applied = Applied(Change("Anna’s change", edits), cause, notes=notes)  # type: ignore[arg-type]
    ws = Workspace().apply(
        Change("", tuple(Edit(None, cast("Record", one)) for one in (KPI, OBJECTIVE, KEY_RESULT)))
    )
    return arrival_of(ws, applied, (), NOW)


def place_of(*edits: Edit | Points) -> tuple[str, str]:
    arrival = came(*edits)
    return arrival.place, arrival.record_id


def test_one_thing_is_shown_where_it_is() -> None:
    values = Points("kpi1", (NOW.date(),), (1.0,))
    milestone = Milestone("m1", key_result="kr1")
    assert place_of(values, Edit(None, KPI)) == ("kpi:kpi1", "kpi1")
    assert place_of(Edit(None, CHECK_IN), Edit(None, milestone)) == ("okrs", "kr1")
    assert place_of(Edit(None, OBJECTIVE)) == ("okrs", "o1")


def test_of_several_things_or_of_none_with_a_page_the_history_tells() -> None:
    assert place_of(Edit(None, KPI), Edit(None, OBJECTIVE)) == ("history", "")
    assert place_of(Edit(None, Team("t1", "Ops"))) == ("history", "")


def test_what_changed_nothing_that_is_shown_leads_nowhere() -> None:
    assert came() == Arrival("Anna’s change came in.")


def test_a_change_of_one_s_own_says_only_what_was_decided() -> None:
    assert came(Edit(None, KPI), cause="own") == Arrival("")
    assert came(cause="undo", notes=("It is back.",)) == Arrival("It is back.")


def test_several_values_that_differ_are_counted_with_the_newest_time() -> None:
    def conflict(at: str) -> Conflict:
        side = Side(1.0, "Anna", at, 1)
        return Conflict("a", "kpi", "kpi1", "name", side, side)

    applied = Applied(Change("", ()), "merge", notes=("It is back.",))
    found = arrival_of(
        Workspace(),
        applied,
        (conflict("2026-11-20T09:12:00Z"), conflict("2026-11-19T09:12:00Z")),
        NOW,
    )
    here = dt.datetime(2026, 11, 20, 9, 12, tzinfo=dt.UTC).astimezone()
    assert found.place == "conflicts"
    then = f"{show_weekday(here.date())} {here:%H:%M}"
    assert f"at {then}. Both are kept; 2 values differ. It is back." in found.says
