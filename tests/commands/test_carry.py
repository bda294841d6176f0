"""Goals go on in the next quarter as they were meant, and nothing of the old one goes along."""

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

from okrdesk.commands.carry import (
    carry_key_result,
    carry_objective,
    draft_next_cycle,
    leave_behind,
)
from okrdesk.commands.check_ins import check_in
from okrdesk.commands.closing import close_cycle
from okrdesk.commands.co_owners import add_co_owner
from okrdesk.commands.cycles import add_cycle
from okrdesk.commands.gains import keep_gain
from okrdesk.commands.key_results import add_key_result, change_key_result, park_key_result
from okrdesk.commands.levels import add_level
from okrdesk.commands.measurements import record_value
from okrdesk.commands.objectives import add_objective, park_objective
from okrdesk.commands.review_texts import add_lesson
from okrdesk.commands.reviews import add_review
from okrdesk.commands.tags import add_tag
from okrdesk.domain.carry_over import (
    carry_choices,
    last_lessons,
    next_cycle_days,
    next_cycle_of,
    parking_lot,
    proposed_baseline,
)
from okrdesk.domain.errors import OkrError
from okrdesk.domain.gains import gains_of
from okrdesk.domain.memory import lineage
from okrdesk.domain.records import (
    Assumption,
    Band,
    CoOwner,
    Cycle,
    KeyResult,
    Level,
    Link,
    Milestone,
    Objective,
    Tag,
)
from okrdesk.domain.review import review_of
from okrdesk.domain.tree_reading import read_tree


@pytest.fixture
def q4() -> Company:
    return quarter.quarter()


def says(c: Company, kind: str, command: Callable[..., Any], *args: Any, **fields: Any) -> str:
    with pytest.raises(OkrError) as refused:
        c.do(command, *args, **fields)
    assert refused.value.kind == kind, refused.value.says
    return refused.value.says


def objective(c: Company, title: str, cycle: str) -> Objective:
    return next(
        one for one in c.ws.all(Objective).values() if (one.title, one.cycle) == (title, cycle)
    )


def key_results(c: Company, goal: Objective) -> list[KeyResult]:
    return list(c.ws.where(KeyResult, "objective", goal.id))


def test_an_objective_goes_on_with_what_was_meant_and_nothing_of_what_became_of_it(
    q4: Company,
) -> None:
    quarter.grade_all(q4)
    old = objective(q4, "Customers stay", "q4")
    q4.do(add_co_owner, objective=old.id, person=q4.id("person:Jonas"))
    q4.do(add_tag, on=quarter.kr(q4, "1.1"), text="money")
    draft = quarter.next_quarter(q4)
    change = q4.do(carry_objective, old.id, draft)
    assert change.label == "Carry objective Customers stay over to Q1 2027"
    new = objective(q4, "Customers stay", draft)
    assert new == replace(old, id=new.id, cycle=draft, state="draft", carried_from=old.id)
    falls, calls = key_results(q4, new)
    before = q4.ws.get(KeyResult, quarter.kr(q4, "1.1"))
    assert falls == replace(
        before,
        id=falls.id,
        objective=new.id,
        baseline=4.8,
        target=None,
        grade=None,
        carried_from=before.id,
    )
    assert (calls.baseline, calls.target, calls.grade) == (6.5, None, None)
    assert len(q4.ws.check_ins(falls.id)) == 0
    assumed = q4.ws.where(Assumption, "objective", new.id)
    assert [(one.text, one.state) for one in assumed] == [
        ("Prices hold", "open"),
        ("Onboarding is why", "open"),
    ]
    assert len(q4.ws.where(CoOwner, "objective", new.id)) == 1
    assert [tag.text for tag in q4.ws.where(Tag, "on", new.id)] == ["growth"]
    assert [tag.text for tag in q4.ws.where(Tag, "on", falls.id)] == ["money"]
    assert [link.kind for link in q4.ws.where(Link, "to", falls.id)] == ["guards"]


def test_key_results_can_be_chosen_and_come_one_by_one(q4: Company) -> None:
    draft = quarter.next_quarter(q4)
    old = objective(q4, "Customers stay", "q4")
    falls, calls = quarter.kr(q4, "1.1"), quarter.kr(q4, "1.2")
    q4.do(carry_objective, old.id, draft, (calls,))
    new = objective(q4, "Customers stay", draft)
    assert [kr.title for kr in key_results(q4, new)] == ["Calls"]
    change = q4.do(carry_key_result, falls, draft)
    assert change.label == "Carry key result Churn falls over to Q1 2027"
    assert [kr.title for kr in key_results(q4, new)] == ["Calls", "Churn falls"]
    assert "already" in says(q4, "exists", carry_key_result, falls, draft)
    assert q4.do(carry_objective, old.id, draft).edits == ()
    (choice, _) = carry_choices(q4.ws, q4.ws.get(Cycle, "q4"))
    assert choice.carried_to == new.id
    assert all(one.carried_to is not None for one in choice.key_results)


def test_what_may_go_on_is_offered_in_the_order_of_the_tree(q4: Company) -> None:
    """Also an objective that stands below another, wherever it is among those of its own level."""
    stay = objective(q4, "Customers stay", "q4")
    books = objective(q4, "Books are right", "q4")
    for title, parent in (("Below the books", books), ("Below it", stay)):
        q4.make(add_objective, title=title, cycle="q4", parent=parent.id)
    choices = carry_choices(q4.ws, q4.ws.get(Cycle, "q4"))
    titles = ["Customers stay", "Below it", "Books are right", "Below the books"]
    assert [one.objective.title for one in choices] == titles


def test_milestones_that_are_done_stay_behind_and_levels_come_along(q4: Company) -> None:
    draft = quarter.next_quarter(q4)
    books = objective(q4, "Books are right", "q4")
    levelled = q4.make(add_key_result, objective=books.id, title="Mature", measure="levels")
    q4.do(add_level, key_result=levelled, name="Pilot", share=0.5)
    counted = {"measure": "total", "target": 4.0, "pace": "steps"}
    q4.do(add_key_result, objective=books.id, title="Audits", **counted)
    q4.do(carry_objective, books.id, draft)
    audit, tax, mature, audits = key_results(q4, objective(q4, "Books are right", draft))
    left = q4.ws.where(Milestone, "key_result", audit.id)
    assert [(one.title, one.done_on) for one in left] == [("Signed", None)]
    assert [one.name for one in q4.ws.where(Level, "key_result", mature.id)] == ["Pilot"]
    assert (tax.baseline, audits.baseline, audits.target, audits.pace) == (
        None,
        None,
        None,
        "linear",
    )


def test_a_child_stays_below_its_parent_where_that_went_too(q4: Company) -> None:
    parent = objective(q4, "Customers stay", "q4")
    child = q4.make(add_objective, title="Support answers", cycle="q4", parent=parent.id)
    draft = quarter.next_quarter(q4)
    q4.do(carry_objective, child, draft)
    assert objective(q4, "Support answers", draft).parent is None
    other = q4.make(add_cycle, name="Q2 2027")
    q4.do(carry_objective, parent.id, other)
    q4.do(carry_objective, child, other)
    above = objective(q4, "Customers stay", other)
    assert objective(q4, "Support answers", other).parent == above.id


def test_what_starts_at_once_is_active(q4: Company) -> None:
    q1 = q4.make(add_cycle, name="Q1 2027")
    q4.do(carry_objective, objective(q4, "Customers stay", "q4").id, q1)
    assert objective(q4, "Customers stay", q1).state == "active"


def test_goals_are_carried_to_a_later_cycle_that_is_open_and_not_too_early(q4: Company) -> None:
    old = objective(q4, "Customers stay", "q4")
    assert "does not come after" in says(q4, "not_allowed", carry_objective, old.id, "q4")
    draft = quarter.next_quarter(q4)
    assert "Only active key results" in says(
        q4, "not_allowed", carry_objective, old.id, draft, (quarter.kr(q4, "2.1"),)
    )
    quarter.on(q4, dt.date(2026, 12, 2))
    assert "from 3 Dec on" in says(q4, "not_allowed", carry_objective, old.id, draft)
    quarter.on(q4, dt.date(2026, 12, 3))
    q4.do(carry_objective, old.id, draft)


def test_a_goal_is_carried_over_after_closing_too(q4: Company) -> None:
    quarter.grade_all(q4)
    q4.do(close_cycle, "q4")
    q4.do(record_value, q4.id("kpi:Churn"), 3.0, quarter.SUNDAYS[-1])
    draft = quarter.next_quarter(q4)
    q4.do(carry_key_result, quarter.kr(q4, "1.1"), draft)
    (falls,) = key_results(q4, objective(q4, "Customers stay", draft))
    assert falls.baseline == 4.8
    (before,) = lineage(q4.ws, falls)
    assert (before.cycle.name, before.grade) == ("Q4 2026", 0.6)


def test_an_objective_that_ends_says_why_and_still_counts(q4: Company) -> None:
    quarter.grade_all(q4)
    old = objective(q4, "Books are right", "q4")
    assert "Say why" in says(q4, "bad_value", leave_behind, old.id, " ")
    assert q4.do(leave_behind, old.id, "It is done").label == "End objective Books are right"
    choices = carry_choices(q4.ws, q4.ws.get(Cycle, "q4"))
    assert [(one.carried_to, one.reason) for one in choices] == [(None, None), (None, "It is done")]
    q4.do(close_cycle, "q4")
    found = review_of(q4.ws, q4.ws.get(Cycle, "q4"), quarter.TODAY)
    assert [goal.reading.grade for goal in found.objectives] == [pytest.approx(0.65), 0.75]


def test_what_was_set_aside_is_no_choice(q4: Company) -> None:
    q4.do(park_key_result, quarter.kr(q4, "1.2"), "Later")
    q4.do(park_objective, objective(q4, "Books are right", "q4").id, "Later")
    (choice,) = carry_choices(q4.ws, q4.ws.get(Cycle, "q4"))
    assert [one.key_result.title for one in choice.key_results] == ["Churn falls"]
    parked = parking_lot(q4.ws)
    assert [getattr(one, "title", None) for one in parked] == ["Books are right", "Calls"]


def test_what_goes_on_already_is_not_on_the_parking_lot(q4: Company) -> None:
    draft = quarter.next_quarter(q4)
    q4.do(carry_key_result, quarter.kr(q4, "1.2"), draft)
    q4.do(park_key_result, quarter.kr(q4, "1.2"), "Goes on")
    assert parking_lot(q4.ws) == ()


def test_the_next_quarter_is_drafted_from_28_days_before_the_end(q4: Company) -> None:
    quarter.on(q4, dt.date(2026, 12, 2))
    assert "can be drafted from 3 Dec on" in says(q4, "not_allowed", draft_next_cycle, "q4")
    quarter.on(q4, dt.date(2026, 12, 3))
    assert q4.do(draft_next_cycle, "q4").label == "Draft Q1 2027"
    found = next_cycle_of(q4.ws, q4.ws.get(Cycle, "q4"))
    assert found is not None
    assert (found.name, found.state, found.start) == ("Q1 2027", "draft", dt.date(2027, 1, 1))
    assert "Q1 2027 follows" in says(q4, "exists", draft_next_cycle, "q4")


@pytest.mark.parametrize(
    ("start", "end", "name", "last"),
    [
        ((2026, 11, 1), (2026, 11, 30), "December 2026", (2026, 12, 31)),
        ((2026, 7, 1), (2026, 12, 31), "1 Jan 2027 to 30 Jun 2027", (2027, 6, 30)),
        ((2026, 12, 7), (2026, 12, 20), "21 Dec 2026 to 3 Jan 2027", (2027, 1, 3)),
    ],
)
def test_months_halves_and_sprints_are_followed_by_their_like(
    q4: Company, start: tuple[int, int, int], end: tuple[int, int, int], name: str, last: Any
) -> None:
    span = Cycle("c", "One", dt.date(*start), dt.date(*end), state="active")
    found = next_cycle_days(q4.ws, span)
    assert (found.name, found.end) == (name, dt.date(*last))


def test_baselines_are_proposed_for_the_draft(q4: Company) -> None:
    draft = quarter.next_quarter(q4)
    q4.do(carry_objective, objective(q4, "Customers stay", "q4").id, draft)
    falls, calls = key_results(q4, objective(q4, "Customers stay", draft))
    q4.do(record_value, q4.id("kpi:Churn"), 4.7, dt.date(2026, 12, 29))
    assert proposed_baseline(q4.ws, falls, quarter.TODAY) == 4.8
    assert proposed_baseline(q4.ws, calls, quarter.TODAY) == 6.5
    goal = objective(q4, "Customers stay", draft).id
    fresh = q4.make(add_key_result, objective=goal, title="New")
    ticked = q4.make(add_key_result, objective=goal, title="Tick", measure="yes-no")
    q4.do(change_key_result, falls.id, kpi=q4.make(quarter.kpis.add_kpi, name="Empty"))
    for one in (fresh, ticked, falls.id):
        found = q4.ws.get(KeyResult, one)
        assert proposed_baseline(q4.ws, found, quarter.TODAY) is None


def test_the_last_lessons_are_those_of_the_newest_quarter_that_has_some(q4: Company) -> None:
    q1 = quarter.next_quarter(q4)
    draft = q4.ws.get(Cycle, q1)
    assert last_lessons(q4.ws, draft) == ()
    review = q4.make(add_review, cycle="q4")
    q4.do(add_lesson, review=review, change="Begin in week one")
    assert [one.change for one in last_lessons(q4.ws, draft)] == ["Begin in week one"]
    assert last_lessons(q4.ws, q4.ws.get(Cycle, "q4")) == ()


def test_what_a_quarter_gained_is_kept_by_a_new_band(q4: Company) -> None:
    cycle = q4.ws.get(Cycle, "q4")
    (gain,) = gains_of(q4.ws, cycle)
    assert (gain.was, gain.now, gain.kept) == (6.0, 4.8, False)
    assert gain.says == (
        "Churn went from 6.0% to 4.8%. Healthy up to 5.0%, to be watched up to"
        " 5.4%, as of 1 Jan 2027?"
    )
    change = q4.do(keep_gain, gain.kpi.id, "q4")
    assert change.label == "Keep the gain of Churn"
    band = max(q4.ws.where(Band, "kpi", gain.kpi.id), key=lambda one: one.valid_from or dt.date.min)
    assert (band.valid_from, band.healthy_high, band.watch_high) == (dt.date(2027, 1, 1), 5.0, 5.4)
    assert band.reason == "Keeps what Q4 2026 gained"
    assert gains_of(q4.ws, cycle)[0].kept
    assert "already" in says(q4, "exists", keep_gain, gain.kpi.id, "q4")
    sign_ups = q4.id("kpi:Sign-ups")
    assert "moved nothing" in says(q4, "not_allowed", keep_gain, sign_ups, "q4")


def test_people_may_choose_the_limits_themselves(q4: Company) -> None:
    churn = q4.id("kpi:Churn")
    q4.do(keep_gain, churn, "q4", healthy_high=4.9)
    assert any(band.healthy_high == 4.9 for band in q4.ws.where(Band, "kpi", churn))


TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=20)


@settings(max_examples=25)
@given(
    values=st.lists(st.floats(-1e3, 1e3).map(lambda n: round(n, 2)), min_size=1, max_size=6),
    grade=st.sampled_from([0.0, 0.3, 0.7, 1.0]),
    note=TEXTS,
)
def test_nothing_of_the_old_quarter_leaks_into_the_new_one(
    values: list[float], grade: float, note: str
) -> None:
    c = quarter.quarter()
    calls = quarter.kr(c, "1.2")
    for place, number in enumerate(values):
        day = quarter.SUNDAYS[place]
        c.do(check_in, calls, value=number, confidence=place, note=note, day=day)
    c.do(quarter.grades.grade_key_result, calls, grade, "Because", "outside")
    draft = quarter.next_quarter(c)
    for goal in list(c.ws.where(Objective, "cycle", "q4")):
        c.do(carry_objective, goal.id, draft)
    found = read_tree(c.ws, c.ws.get(Cycle, draft), quarter.TODAY)
    assert (found.progress, found.grade) == (None, None)
    for goal in found.objectives:
        assert (goal.confidence, goal.grade, goal.progress) == (None, None, None)
        for part in goal.key_results:
            assert (part.check_in, part.check_in_count, part.points) == (None, 0, ())
            key_result = part.key_result
            assert (key_result.grade, key_result.grade_reason, key_result.grade_cause) == (
                None,
                None,
                None,
            )
            assert key_result.target is None
