"""A quarter is frozen, graded, closed and reopened; each refusal says what to do."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
import quarter
from every_command import Company
from hypothesis import given, settings
from hypothesis import strategies as st

from okrdesk.commands import frozen_figures
from okrdesk.commands.check_ins import check_in
from okrdesk.commands.closing import (
    close_cycle,
    freeze_cycle,
    leave_late,
    reopen_cycle,
    take_late,
    unfreeze_cycle,
)
from okrdesk.commands.cycles import change_cycle
from okrdesk.commands.grades import grade_key_result
from okrdesk.commands.key_results import drop_key_result, park_key_result
from okrdesk.commands.kpis import add_kpi, archive_kpi
from okrdesk.commands.measurements import record_value, remove_measurement
from okrdesk.commands.milestones import tick_milestone
from okrdesk.domain.errors import OkrError
from okrdesk.domain.freezing import frozen_of, frozen_on
from okrdesk.domain.late import late_entries
from okrdesk.domain.loaded import NotLoaded
from okrdesk.domain.records import Cycle, Frozen, Milestone
from okrdesk.domain.records import Review as Written
from okrdesk.domain.review import Review, review_of
from okrdesk.domain.series import Series


@pytest.fixture
def q4() -> Company:
    return quarter.quarter()


def says(c: Company, kind: str, command: Callable[..., Any], *args: Any, **fields: Any) -> str:
    with pytest.raises(OkrError) as refused:
        c.do(command, *args, **fields)
    assert refused.value.kind == kind, refused.value.says
    return refused.value.says


def cycle(c: Company) -> Cycle:
    return c.ws.get(Cycle, "q4")


def review(c: Company) -> Review:
    return review_of(c.ws, cycle(c), quarter.TODAY)


def value(found: Review, ref: str) -> float | None:
    readings = (part.reading for goal in found.objectives for part in goal.key_results)
    return next(reading.value for reading in readings if reading.ref == ref)


def test_a_quarter_is_frozen_as_of_its_last_day(q4: Company) -> None:
    assert frozen_on(q4.ws, cycle(q4)) is None
    assert q4.do(freeze_cycle, "q4").label == "Freeze Q4 2026 as of 31 Dec"
    assert (cycle(q4).state, cycle(q4).frozen_on) == ("in_review", quarter.END)
    found = frozen_of(q4.ws, "q4")
    assert found is not None
    assert (found.as_of, found.made_at) == (quarter.END, "2027-01-02T10:00:00Z")


def test_a_running_quarter_is_frozen_as_of_today_or_a_day_before(q4: Company) -> None:
    quarter.on(q4, dt.date(2026, 12, 20))
    day = dt.date(2026, 12, 21)
    assert "from 1 Oct to 20 Dec" in says(q4, "bad_value", freeze_cycle, "q4", as_of=day)
    early = dt.date(2026, 9, 30)
    assert "so it was not" in says(q4, "bad_value", freeze_cycle, "q4", as_of=early)
    q4.do(freeze_cycle, "q4")
    assert cycle(q4).frozen_on == dt.date(2026, 12, 20)
    assert value(review(q4), "1.1") == 4.9
    q4.do(unfreeze_cycle, "q4")
    q4.do(freeze_cycle, "q4", as_of=dt.date(2026, 10, 11))
    assert value(review(q4), "1.1") == 5.9


def test_each_step_is_refused_where_it_does_not_belong(q4: Company) -> None:
    for command in (unfreeze_cycle, take_late, leave_late):
        assert "Freeze it first" in says(q4, "not_allowed", command, "q4")
    assert "not closed" in says(q4, "not_allowed", reopen_cycle, "q4", "Why not")
    q4.do(freeze_cycle, "q4")
    for state in ("active", "draft"):
        assert "Unfreeze it" in says(q4, "not_allowed", change_cycle, "q4", state=state)
    assert "frozen as of 31 Dec already" in says(q4, "not_allowed", freeze_cycle, "q4")
    quarter.grade_all(q4)
    q4.do(close_cycle, "q4")
    for command in (freeze_cycle, unfreeze_cycle, take_late, leave_late, close_cycle):
        assert "is closed" in says(q4, "closed", command, "q4")
    assert "Say why" in says(q4, "bad_value", reopen_cycle, "q4", "  ")
    draft = quarter.next_quarter(q4)
    assert "has not begun" in says(q4, "not_allowed", close_cycle, draft)


def test_what_comes_after_the_freeze_waits_until_it_is_taken(q4: Company) -> None:
    q4.do(freeze_cycle, "q4")
    churn, sunday = q4.id("kpi:Churn"), quarter.SUNDAYS[-1]
    calls, audit = quarter.kr(q4, "1.2"), next(iter(q4.ws.all(Milestone).values()))
    signed = next(m for m in q4.ws.all(Milestone).values() if m.title == "Signed")
    q4.do(record_value, churn, 4.0, sunday)
    q4.do(record_value, churn, 3.0, quarter.TODAY)  # of the next quarter
    q4.do(check_in, calls, value=9.0, value_day=quarter.END, confidence=9, day=quarter.END)
    q4.do(tick_milestone, signed.id, quarter.END)
    q4.do(tick_milestone, audit.id, None)
    assert [late.kind for late in late_entries(q4.ws, cycle(q4))] == [
        "value",
        "milestone",
        "milestone",
        "check_in",
    ]
    frozen = review(q4)
    assert [value(frozen, ref) for ref in ("1.1", "1.2", "2.1")] == [4.8, 6.5, 0.5]
    q4.do(take_late, "q4", (f"{churn}@{sunday}",))
    assert value(review(q4), "1.1") == 4.0
    assert value(review(q4), "1.2") == 6.5
    q4.do(take_late, "q4")
    assert late_entries(q4.ws, cycle(q4)) == ()
    assert [value(review(q4), ref) for ref in ("1.1", "1.2", "2.1")] == [4.0, 9.0, 0.5]
    assert q4.do(take_late, "q4").edits == ()


def test_what_is_left_stays_out_until_it_changes_once_more(q4: Company) -> None:
    quarter.grade_all(q4)
    q4.do(freeze_cycle, "q4")
    churn, sunday = q4.id("kpi:Churn"), quarter.SUNDAYS[-1]
    q4.do(record_value, churn, 4.0, sunday)
    assert "Take it or leave it" in says(q4, "not_allowed", close_cycle, "q4")
    q4.do(leave_late, "q4")
    (late,) = late_entries(q4.ws, cycle(q4))
    assert (late.left, late.held, late.now) == (True, 4.8, 4.0)
    assert late.says == "Churn, 27 Dec 2026: 4.8% at the freeze, 4.0% now"
    q4.do(record_value, churn, 4.1, sunday)
    assert [one.left for one in late_entries(q4.ws, cycle(q4))] == [False]
    q4.do(leave_late, "q4", (late.key,))
    assert q4.do(leave_late, "q4", (late.key,)).edits == ()
    q4.do(close_cycle, "q4")
    assert value(review(q4), "1.1") == 4.8


def test_a_value_that_was_taken_away_is_late_too(q4: Company) -> None:
    q4.do(freeze_cycle, "q4")
    churn, sunday = q4.id("kpi:Churn"), quarter.SUNDAYS[-1]
    q4.do(remove_measurement, f"{churn}@{sunday}")
    (late,) = late_entries(q4.ws, cycle(q4))
    assert late.says == "Churn, 27 Dec 2026: 4.8% at the freeze, no value now"
    q4.do(leave_late, "q4")
    assert late_entries(q4.ws, cycle(q4))[0].left
    q4.do(take_late, "q4", (late.key,))
    assert value(review(q4), "1.1") == 4.9


def test_only_what_came_after_the_freeze_can_be_taken(q4: Company) -> None:
    q4.do(freeze_cycle, "q4")
    assert "Nothing called 2026" in says(q4, "not_found", take_late, "q4", ("2026",))


def test_closing_needs_every_grade_with_its_reason_and_cause(q4: Company) -> None:
    told = says(q4, "not_allowed", close_cycle, "q4")
    assert told.startswith("Q4 2026 was not closed. 1.1 Churn falls has no grade")
    assert told.endswith("And 1 more.")
    quarter.grade_all(q4)
    q4.do(change_cycle, "q4", name="Autumn")
    q4.do(close_cycle, "q4", "Churn fell")
    assert cycle(q4).state == "closed"
    assert [row.headline for row in q4.ws.all(Written).values()] == ["Churn fell"]
    assert (review(q4).headline, review(q4).draft) == ("Churn fell", False)


def test_what_is_not_graded_counts_0_when_people_say_so(q4: Company) -> None:
    q4.do(grade_key_result, quarter.kr(q4, "1.2"), 0.7)
    q4.do(close_cycle, "q4", ungraded_counts_0=True)
    assert review(q4).tree.grade == pytest.approx(0.175)


def test_dropped_with_a_reason_is_not_graded(q4: Company) -> None:
    quarter.grade_all(q4)
    q4.do(grade_key_result, quarter.kr(q4, "1.2"), None)
    q4.do(grade_key_result, quarter.kr(q4, "2.1"), None)
    q4.do(drop_key_result, quarter.kr(q4, "1.2"), "Nobody answers calls")
    q4.do(park_key_result, quarter.kr(q4, "2.1"), "The auditor left")
    q4.do(close_cycle, "q4")
    assert review(q4).tree.grade == pytest.approx(0.8)


def test_a_closed_quarter_stands_when_its_data_change(q4: Company) -> None:
    quarter.grade_all(q4)
    q4.do(close_cycle, "q4")
    before = review(q4)
    q4.do(record_value, q4.id("kpi:Churn"), 9.0, quarter.SUNDAYS[-1])
    q4.do(archive_kpi, q4.id("kpi:Sign-ups"), True)
    assert review(q4) == before


def test_a_reopened_quarter_asks_about_what_came_since_and_closes_again(q4: Company) -> None:
    quarter.grade_all(q4)
    q4.do(close_cycle, "q4")
    q4.do(record_value, q4.id("kpi:Churn"), 4.4, quarter.SUNDAYS[-1])
    quarter.on(q4, dt.date(2027, 1, 20), by="Jonas")
    assert q4.do(reopen_cycle, "q4", "A wrong invoice ").label == "Reopen Q4 2026"
    assert (cycle(q4).state, cycle(q4).reason) == ("in_review", "A wrong invoice")
    assert value(review(q4), "1.1") == 4.8
    q4.do(take_late, "q4")
    assert "progress comes to 0.8" in says(q4, "not_allowed", close_cycle, "q4")
    q4.do(grade_key_result, quarter.kr(q4, "1.1"), 0.8)
    q4.do(close_cycle, "q4")
    assert value(review(q4), "1.1") == 4.4
    assert len(q4.ws.all(Frozen)) == 1


def test_one_that_was_closed_without_figures_can_be_reopened_too(q4: Company) -> None:
    quarter.grade_all(q4)
    before = cycle(q4)
    q4.ws = q4.ws.apply(quarter.edited(before, replace(before, state="closed")))
    assert frozen_on(q4.ws, cycle(q4)) == quarter.END
    assert not review(q4).draft
    q4.do(reopen_cycle, "q4", "To freeze its figures")
    q4.do(close_cycle, "q4")
    assert value(review(q4), "1.1") == 4.8


def test_entries_that_are_not_loaded_are_asked_for(q4: Company) -> None:
    quarter.grade_all(q4)
    churn = q4.id("kpi:Churn")
    whole = q4.ws.series_of(churn)
    few = replace(whole, complete=False, whole_from=quarter.START)
    q4.ws = q4.ws.with_owner(few)
    with pytest.raises(NotLoaded) as missing:
        q4.do(close_cycle, "q4")
    assert missing.value.owner == churn
    q4.ws = q4.ws.with_owner(Series(churn, complete=False, whole_from=quarter.TODAY))
    with pytest.raises(NotLoaded):
        q4.do(freeze_cycle, "q4")


def test_too_much_for_one_text_is_trimmed_from_the_appendix(
    q4: Company, monkeypatch: pytest.MonkeyPatch
) -> None:
    quarter.grade_all(q4)
    other = q4.make(add_kpi, name="Reach", standing="other", healthy_low=1.0, watch_low=0.5)
    for place, day in enumerate(quarter.SUNDAYS):
        q4.do(record_value, other, 1.0 + place, day)
    whole = q4.ws

    def closed_with_room_for(size: int) -> Review:
        q4.ws = whole
        monkeypatch.setattr(frozen_figures, "MOST", size)
        q4.do(close_cycle, "q4")
        return review(q4)

    full = closed_with_room_for(10**6)
    assert full.kpis[0].trend is not None
    assert full.objectives[0].key_results[0].log != ()
    size = len(next(iter(q4.ws.all(Frozen).values())).figures.encode())
    lighter = closed_with_room_for(size - 1)
    assert lighter.others[0].trend is None
    assert lighter.others[0].reading.recent != ()
    size = len(next(iter(q4.ws.all(Frozen).values())).figures.encode())
    lighter = closed_with_room_for(size - 1)
    assert lighter.others[0].reading.recent == ()
    assert lighter.board.others[0].value == 13.0
    assert lighter.kpis[0].trend is not None
    size = len(next(iter(q4.ws.all(Frozen).values())).figures.encode())
    trimmed = closed_with_room_for(size - 1)
    assert trimmed.kpis[0].trend is None
    assert trimmed.objectives[0].key_results[0].log != ()
    size = len(next(iter(q4.ws.all(Frozen).values())).figures.encode())
    shorter = closed_with_room_for(size - 1)
    assert shorter.objectives[0].key_results[0].log == ()
    assert value(shorter, "1.1") == 4.8
    q4.ws = whole
    monkeypatch.setattr(frozen_figures, "MOST", 100)
    assert "too much to be frozen" in says(q4, "full", close_cycle, "q4")


@settings(max_examples=20)
@given(
    steps=st.lists(
        st.tuples(
            st.integers(0, 12),
            st.floats(-1e6, 1e6, allow_nan=False).map(lambda number: round(number, 3)),
        ),
        max_size=6,
    )
)
def test_closing_again_keeps_what_was_not_taken(steps: list[tuple[int, float]]) -> None:
    c = quarter.quarter()
    quarter.grade_all(c)
    c.do(close_cycle, "q4")
    before = review(c)
    for place, number in steps:
        c.do(record_value, c.id("kpi:Churn"), number, quarter.SUNDAYS[place])
    assert review(c) == before
    c.do(reopen_cycle, "q4", "To look again")
    c.do(leave_late, "q4")
    c.do(close_cycle, "q4")
    again = review(c)
    assert replace(again, cycle=before.cycle, tree=before.tree) == before
    assert again.tree.grade == before.tree.grade
    assert replace(again.tree, cycle=before.cycle) == before.tree
