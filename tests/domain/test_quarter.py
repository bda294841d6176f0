"""What the review of a quarter is told: what is missing, proposed, remembered and corrected."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
import quarter
from every_command import Company

from okrdesk.commands.bands import add_band
from okrdesk.commands.carry import carry_objective, draft_next_cycle, leave_behind
from okrdesk.commands.check_ins import check_in
from okrdesk.commands.closing import close_cycle, freeze_cycle, reopen_cycle
from okrdesk.commands.grades import grade_key_result
from okrdesk.commands.key_results import add_key_result, change_key_result, drop_key_result
from okrdesk.commands.kpis import add_kpi, archive_kpi, change_kpi
from okrdesk.commands.links import add_link
from okrdesk.commands.measurements import record_value
from okrdesk.commands.milestones import remove_milestone
from okrdesk.commands.objectives import add_objective, change_objective, drop_objective
from okrdesk.commands.review_texts import (
    add_ask,
    add_lesson,
    add_litmus_answer,
    add_risk,
    change_lesson,
    move_lesson,
    remove_lesson,
)
from okrdesk.commands.reviews import add_review
from okrdesk.domain.board_copy import for_the_board
from okrdesk.domain.closing import STEPS, missing
from okrdesk.domain.errata import errata_of
from okrdesk.domain.errors import OkrError
from okrdesk.domain.freezing import frozen_of
from okrdesk.domain.frozen_text import FORMAT, held_in, review_in, summary_in, written
from okrdesk.domain.frozen_tree import key_result_of, objective_of, tree_of
from okrdesk.domain.gains import gains_of
from okrdesk.domain.grading import grade_lines
from okrdesk.domain.held import Held
from okrdesk.domain.late import late_entries
from okrdesk.domain.memory import kpi_quarters, lineage, past_quarters
from okrdesk.domain.recorded import Told
from okrdesk.domain.records import Cycle, Frozen, KeyResult, Kpi, Lesson, Milestone, Objective
from okrdesk.domain.review import Review, review_of
from okrdesk.domain.review_proposals import (
    LITMUS,
    litmus_questions,
    proposed_asks,
    proposed_lessons,
    proposed_risks,
)


@pytest.fixture
def q4() -> Company:
    return quarter.quarter()


@pytest.fixture
def closed(q4: Company) -> Company:
    quarter.grade_all(q4)
    q4.do(close_cycle, "q4")
    return q4


def cycle(c: Company, cycle_id: str = "q4") -> Cycle:
    return c.ws.get(Cycle, cycle_id)


def lacks(c: Company, step: str) -> list[str]:
    return [one.says for one in missing(c.ws, cycle(c), quarter.TODAY) if one.step == step]


def goal(c: Company, title: str) -> str:
    return next(one.id for one in c.ws.all(Objective).values() if one.title == title)


def test_nothing_is_late_while_nothing_is_frozen(q4: Company) -> None:
    assert late_entries(q4.ws, cycle(q4)) == ()


def test_each_step_says_what_it_lacks_and_which_of_it_closing_needs(q4: Company) -> None:
    found = missing(q4.ws, cycle(q4), quarter.TODAY)
    assert tuple(dict.fromkeys(one.step for one in found)) == STEPS
    assert {one.step for one in found if one.needed} == {"freeze", "grade"}
    assert lacks(q4, "freeze") == ["The values of Q4 2026 are not frozen yet."]
    assert lacks(q4, "learn") == [
        "The quarter has no headline yet.",
        "0 of 3 lessons are written.",
        "0 of 3 questions that test the quarter are answered.",
    ]


def test_what_is_done_is_not_missing_any_more(q4: Company) -> None:
    q4.do(freeze_cycle, "q4")
    quarter.grade_all(q4)
    review = q4.make(add_review, cycle="q4", headline="Churn fell")
    for place in range(3):
        q4.do(add_lesson, review=review, change=f"Lesson {place}")
        q4.do(add_litmus_answer, review=review, question=LITMUS[place], answer="Yes")
    q4.do(add_risk, review=review, text="One listing")
    q4.do(draft_next_cycle, "q4")
    assert lacks(q4, "next") == ["Q1 2027 has no objectives yet."]
    draft = next(one.id for one in q4.ws.all(Cycle).values() if one.state == "draft")
    q4.do(carry_objective, goal(q4, "Customers stay"), draft)
    q4.do(leave_behind, goal(q4, "Books are right"), "They are")
    assert missing(q4.ws, cycle(q4), quarter.TODAY) == ()


def test_a_grade_line_says_what_is_still_to_be_given(q4: Company) -> None:
    lines = {line.ref: line for line in grade_lines(q4.ws, cycle(q4), quarter.TODAY)}
    assert [(line.proposed, line.lacks) for line in lines.values()] == [
        (0.6, "grade"),
        (0.7, "grade"),
        (0.5, "grade"),
        (1.0, "grade"),
    ]
    assert lines["1.2"].progress == pytest.approx(0.65)
    committed = goal(q4, "Books are right")
    quarter.grade_all(q4)
    q4.do(change_objective, goal(q4, "Customers stay"), kind="committed")
    q4.do(change_key_result, quarter.kr(q4, "2.2"), state="dropped", reason="")
    q4.do(change_objective, committed, kind="aspirational")
    says = {line.ref: line.says for line in grade_lines(q4.ws, cycle(q4), quarter.TODAY)}
    assert says == {
        "1.1": "1.1 Churn falls is committed and below 1.0: say why.",
        "1.2": "1.2 Calls is committed and below 1.0: say why.",
        "2.1": "",
        "2.2": "2.2 Tax paid was dropped without a reason: say why.",
    }
    q4.do(check_in, quarter.kr(q4, "1.2"), value=3.0, day=quarter.END)
    moved = next(line for line in grade_lines(q4.ws, cycle(q4), quarter.TODAY) if line.ref == "1.2")
    assert moved.says == "1.2 Calls: progress comes to 0.3, say why its grade is another."


def test_a_committed_one_below_two_thirds_needs_a_cause_as_well(q4: Company) -> None:
    audit = q4.ws.get(KeyResult, quarter.kr(q4, "2.1"))
    q4.ws = q4.ws.apply(
        quarter.edited(audit, replace(audit, grade=0.5, grade_reason="We began late"))
    )
    line = next(x for x in grade_lines(q4.ws, cycle(q4), quarter.TODAY) if x.ref == "2.1")
    assert (line.lacks, line.says) == (
        "cause",
        "2.1 Audit is committed and below 0.7: choose a cause.",
    )


def test_what_was_dropped_with_its_objective_is_not_graded(q4: Company) -> None:
    q4.do(drop_objective, goal(q4, "Books are right"), "Somebody else does it")
    q4.do(drop_key_result, quarter.kr(q4, "1.2"), "Nobody answers")
    assert [line.ref for line in grade_lines(q4.ws, cycle(q4), quarter.TODAY)] == ["1.1"]


@pytest.mark.parametrize(("value", "grade"), [(3.5, 0.4), (3.4, 0.3), (4.5, 0.5), (10.5, 1.0)])
def test_grades_are_rounded_half_up_as_people_do(q4: Company, value: float, grade: float) -> None:
    q4.do(check_in, quarter.kr(q4, "1.2"), value=value, value_day=quarter.END, day=quarter.END)
    q4.do(grade_key_result, quarter.kr(q4, "1.2"), grade)
    with pytest.raises(OkrError, match="say why the grade is another"):
        q4.do(grade_key_result, quarter.kr(q4, "1.2"), grade - 0.1)


def test_lessons_begin_with_what_was_believed_the_broken_first(q4: Company) -> None:
    assert [one.believed for one in proposed_lessons(q4.ws, cycle(q4))] == [
        "Onboarding is why",
        "Prices hold",
    ]
    review = q4.make(add_review, cycle="q4")
    first = q4.make(add_lesson, review=review, believed="onboarding  is why.")
    assert [one.believed for one in proposed_lessons(q4.ws, cycle(q4))] == ["Prices hold"]
    second = q4.make(add_lesson, review=review, change="Ask earlier")
    q4.do(change_lesson, first, happened="It was the price")
    q4.do(move_lesson, second, before=first)
    held = q4.ws.where(Lesson, "review", review)
    assert [one.happened for one in held] == [None, "It was the price"]
    q4.do(remove_lesson, first)
    assert len(q4.ws.where(Lesson, "review", review)) == 1


def test_risks_and_asks_begin_with_the_lines_of_the_last_check_ins(q4: Company) -> None:
    (risk,) = proposed_risks(q4.ws, cycle(q4), quarter.TODAY)
    (ask,) = proposed_asks(q4.ws, cycle(q4), quarter.TODAY)
    assert (risk.text, ask.text) == ("no exit survey", "may Jonas help?")
    mira = next(one.id for one in q4.ws.ordered(quarter.people.Person) if one.name == "Mira")
    assert (ask.owner, ask.key_result) == (mira, quarter.kr(q4, "1.2"))
    review = q4.make(add_review, cycle="q4")
    q4.do(add_risk, review=review, text="No exit survey.")
    q4.do(add_ask, review=review, text="Something else")
    assert proposed_risks(q4.ws, cycle(q4), quarter.TODAY) == ()
    assert proposed_asks(q4.ws, cycle(q4), quarter.TODAY) == (ask,)


def test_old_blockers_and_those_of_dropped_goals_are_not_proposed(q4: Company) -> None:
    quarter.on(q4, quarter.TODAY, by="A guest")
    calls = quarter.kr(q4, "1.2")
    note = "Blocker: an old one"
    q4.do(check_in, calls, value=1.0, confidence=5, note=note, day=dt.date(2026, 12, 3))
    again = "Blocker: a new one\nBlocker: no exit survey"
    q4.do(check_in, calls, value=2.0, confidence=5, note=again, day=dt.date(2026, 12, 20))
    found = proposed_risks(q4.ws, cycle(q4), quarter.TODAY)
    assert [one.text for one in found] == ["no exit survey", "a new one"]
    assert found[1].owner is None
    q4.do(drop_key_result, calls, "Nobody answers")
    assert [one.text for one in proposed_risks(q4.ws, cycle(q4), quarter.TODAY)] == [
        "no exit survey"
    ]


def test_the_litmus_questions_come_with_what_helps_to_answer_them(q4: Company) -> None:
    q4.do(add_kpi, name="Runway")
    q4.do(add_link, kpi=q4.id("kpi:Sign-ups"), to=goal(q4, "Books are right"), kind="leads_to")
    why, ties, missing_ = litmus_questions(q4.ws, cycle(q4))
    assert why.helps == (
        "Customers stay: Every second one leaves within a year.",
        "Books are right: no reason is written",
    )
    assert ties.helps == (
        "Churn: Customers stay",
        "Sign-ups: Customers stay; Books are right",
        "Runway: tied to no objective",
    )
    assert (missing_.answer, missing_.helps) == (None, ())
    review = q4.make(add_review, cycle="q4")
    q4.do(add_litmus_answer, review=review, question=LITMUS[0].upper(), answer="Yes")
    q4.do(add_litmus_answer, review=review, question="Proud?", answer="Very")
    asked = litmus_questions(q4.ws, cycle(q4))
    assert [one.answer.answer if one.answer else None for one in asked] == [
        "Yes",
        None,
        None,
        "Very",
    ]


def test_errata_name_each_figure_that_would_be_another(closed: Company) -> None:
    assert errata_of(closed.ws, cycle(closed)) == ()
    churn = closed.id("kpi:Churn")
    closed.do(record_value, churn, 6.5, quarter.SUNDAYS[-1])
    told = (Told(churn, "2027-01-05T09:00:00Z", None),)
    found = errata_of(closed.ws, cycle(closed), told)
    assert [(one.kind, one.ref, one.figure, one.frozen, one.now) for one in found[2:]] == [
        ("key_result", "1.1", "value", 4.8, 6.5),
        ("key_result", "1.1", "progress", pytest.approx(0.6), 0.0),
        ("kpi", "", "value", 4.8, 6.5),
        ("kpi", "", "state", "healthy", "act"),
    ]
    says = [one.says for one in found]
    assert says[0] == "Q4 2026: progress was 69 % and is 54 % now."
    assert says[1].startswith("1 Customers stay: progress was 62 % and is 32 % now")
    assert says[3] == "1.1 Churn falls: progress was 60 % and is 0 % now (changed on 5 Jan 2027)."
    assert says[5] == "Churn: it was healthy and is act now (changed on 5 Jan 2027)."


def test_errata_name_goals_that_came_or_went(closed: Company) -> None:
    calls = closed.ws.get(KeyResult, quarter.kr(closed, "1.2"))
    closed.ws = closed.ws.apply(quarter.taken(calls))
    new = KeyResult("new", calls.objective, "Late guest", grade=1.0, order=9.0)
    closed.put(new)
    closed.do(archive_kpi, closed.id("kpi:Sign-ups"), True)
    told = (
        Told("new", "2027-01-05T09:00:00Z", "Jonas"),
        Told(quarter.kr(closed, "2.1"), "2027-01-06T09:00:00Z", "Mira"),
    )
    audit = closed.ws.get(KeyResult, quarter.kr(closed, "2.1"))
    closed.ws = closed.ws.apply(quarter.edited(audit, replace(audit, grade=0.55)))
    found = errata_of(closed.ws, cycle(closed), told)
    there = {one.name: one for one in found if one.figure == "there"}
    assert there["Calls"].says == "1.2 Calls was removed since."
    assert (there["Late guest"].says, there["Late guest"].by) == (
        "1.2 Late guest was added since.",
        "Jonas",
    )
    assert set(there) == {"Calls", "Late guest"}
    grades = [one.says for one in found if one.figure == "grade"]
    assert grades[0] == "Q4 2026: the grade was 0.7 and is 0.79 now."
    assert grades[-1] == (
        "2.1 Audit: the grade was 0.5 and is 0.55 now (changed on 6 Jan 2027 by Mira)."
    )


def test_a_target_or_baseline_that_moved_is_an_erratum_too(closed: Company) -> None:
    falls = closed.ws.get(KeyResult, quarter.kr(closed, "1.1"))
    closed.ws = closed.ws.apply(quarter.edited(falls, replace(falls, baseline=7.0, target=None)))
    found = {one.figure: one.says for one in errata_of(closed.ws, cycle(closed))}
    assert found["baseline"].startswith("1.1 Churn falls: the baseline was 6.0% and is 7")
    assert found["target"] == "1.1 Churn falls: the target was 4.0% and is none now."


def test_a_cycle_without_frozen_figures_has_no_errata(q4: Company) -> None:
    assert errata_of(q4.ws, cycle(q4)) == ()
    q4.ws = q4.ws.apply(quarter.edited(cycle(q4), replace(cycle(q4), state="closed")))
    assert errata_of(q4.ws, cycle(q4)) == ()


def test_the_tree_of_a_closed_quarter_stands(closed: Company) -> None:
    before = tree_of(closed.ws, cycle(closed), quarter.TODAY)
    assert before.grade == pytest.approx(0.7)
    closed.do(record_value, closed.id("kpi:Churn"), 9.0, quarter.SUNDAYS[-1])
    assert tree_of(closed.ws, cycle(closed), dt.date(2027, 3, 1)) == before
    closed.do(reopen_cycle, "q4", "To see")
    assert tree_of(closed.ws, cycle(closed), quarter.TODAY).objectives[0].progress == (
        pytest.approx(0.625)
    )


def test_one_goal_of_a_closed_quarter_stands_too(closed: Company) -> None:
    stay, falls = goal(closed, "Customers stay"), quarter.kr(closed, "1.1")
    below = closed.ws.get(Objective, stay)
    closed.do(record_value, closed.id("kpi:Churn"), 9.0, quarter.SUNDAYS[-1])
    today = quarter.TODAY
    found = key_result_of(closed.ws, closed.ws.get(KeyResult, falls), today)
    assert (found.value, found.ref) == (4.8, "1.1")
    assert objective_of(closed.ws, below, today).progress == pytest.approx(0.625)
    closed.put(Objective("later", "Later", cycle="q4", parent=stay))
    closed.put(KeyResult("late", "later", "Late", order=9.0))
    assert objective_of(closed.ws, closed.ws.get(Objective, "later"), today).progress == 0.0
    assert key_result_of(closed.ws, closed.ws.get(KeyResult, "late"), today, "1.9").ref == "1.9"
    closed.do(reopen_cycle, "q4", "To see")
    assert key_result_of(closed.ws, closed.ws.get(KeyResult, falls), today).value == 4.8


def test_the_last_quarters_tell_what_closing_wrote(closed: Company) -> None:
    old = Cycle("old", "Q3 2026", dt.date(2026, 7, 1), dt.date(2026, 9, 30), state="closed")
    closed.put(old)
    closed.put(Objective("o-old", "Old", cycle="old", grade=0.4))
    q1 = closed.make(quarter.cycles.add_cycle, name="Q1 2027")
    draft = closed.ws.get(Cycle, q1)
    closed.do(record_value, closed.id("kpi:Churn"), 9.0, quarter.SUNDAYS[-1])
    found = past_quarters(closed.ws, draft)
    assert [(one.cycle.name, one.grade, one.frozen) for one in found] == [
        ("Q3 2026", 0.4, False),
        ("Q4 2026", pytest.approx(0.7), True),
    ]
    assert [one.health_share for one in found] == [0.75, 1.0]
    assert [one.cycle.name for one in past_quarters(closed.ws, draft, 1)] == ["Q4 2026"]
    churn = closed.ws.get(Kpi, closed.id("kpi:Churn"))
    before, last = kpi_quarters(closed.ws, churn, draft)
    assert (before.value, before.state) == (6.0, "watch")  # of the week that had begun
    assert (last.value, last.state) == (4.8, "healthy")
    assert [(one.record.id, one.grade) for one in last.key_results] == [
        (quarter.kr(closed, "1.1"), 0.6)
    ]
    new = closed.make(add_kpi, name="New")
    assert kpi_quarters(closed.ws, closed.ws.get(Kpi, new), draft)[1].state == "no_data"


def test_lineage_goes_back_through_all_quarters(q4: Company) -> None:
    older = Cycle("old", "Q3 2026", dt.date(2026, 7, 1), dt.date(2026, 9, 30), state="closed")
    q4.put(older)
    q4.put(Objective("o-old", "Old", cycle="old", grade=0.4))
    q4.put(KeyResult("k-old", "o-old", "Old number", grade=0.3))
    stay = q4.ws.get(Objective, goal(q4, "Customers stay"))
    falls = q4.ws.get(KeyResult, quarter.kr(q4, "1.1"))
    for record, above in ((stay, "o-old"), (falls, "k-old")):
        q4.ws = q4.ws.apply(quarter.edited(record, replace(record, carried_from=above)))
    found = lineage(q4.ws, q4.ws.get(Objective, stay.id))
    assert [(one.cycle.name, one.grade) for one in found] == [("Q3 2026", 0.4)]
    (number,) = lineage(q4.ws, q4.ws.get(KeyResult, falls.id))
    assert (number.record.id, number.grade) == ("k-old", 0.3)
    gone = replace(stay, carried_from="nobody")
    assert lineage(q4.ws, gone) == ()
    assert lineage(q4.ws, replace(stay, carried_from=stay.id)) == ()


def test_a_gain_never_loosens_a_band_and_needs_a_better_value(q4: Company) -> None:
    churn = q4.id("kpi:Churn")
    (gain,) = gains_of(q4.ws, cycle(q4))
    assert gain.before is not None
    assert (gain.band.healthy_high, gain.band.watch_high) == (5.0, 5.4)
    q4.do(change_kpi, churn, healthy_high=3.0, watch_high=3.5, since=quarter.START)
    assert gains_of(q4.ws, cycle(q4)) == ()
    q4.do(change_kpi, churn, archived=True)
    assert gains_of(q4.ws, cycle(q4)) == ()


def test_a_gain_without_a_band_keeps_most_of_it(q4: Company) -> None:
    stay = goal(q4, "Customers stay")
    news = (("Reach", 0, 1234.0), ("Trust", None, 0.0), ("Nil", None, 1.0), ("Lost", None, -5.0))
    for name, decimals, now in news:
        kpi = q4.make(add_kpi, name=name, decimals=decimals)
        q4.do(record_value, kpi, now, quarter.SUNDAYS[-1])
        was = {"Reach": 1000.0, "Trust": -40.0, "Nil": -3.0, "Lost": 0.0}[name]
        fields = {"objective": stay, "kpi": kpi, "baseline": was, "target": 2000.0}
        q4.do(add_key_result, title=name, **fields)
    q4.do(change_kpi, q4.id("kpi:Trust"), healthy_low=-12.0, watch_low=-30.0, since=quarter.START)
    _, reach, trust, nil = gains_of(q4.ws, cycle(q4))
    assert (nil.band.healthy_low, nil.band.watch_low) == (0.0, -1.0)
    assert (reach.band.healthy_low, reach.band.watch_low) == (1176.0, 1117.0)
    assert (trust.band.healthy_low, trust.band.watch_low) == (-10.0, -20.0)
    assert reach.says == (
        "Reach went from 1,000 to 1,234. Healthy from 1,176, to be watched from 1,117,"
        " as of 1 Jan 2027?"
    )


def test_a_target_stays_and_a_plan_or_range_offers_nothing(q4: Company) -> None:
    churn = q4.id("kpi:Churn")
    quarter.new_band(q4, valid_from=quarter.END, healthy_high=5.0, watch_high=6.0, target_high=4.0)
    (gain,) = gains_of(q4.ws, cycle(q4))
    assert gain.band.target_high == 4.0
    planned = {"percent_of_plan": True, "healthy_high": 105.0}
    q4.do(add_band, kpi=churn, **{**planned, "valid_from": quarter.END + dt.timedelta(days=1)})
    found = gains_of(q4.ws, cycle(q4))
    assert found == () or not found[0].band.percent_of_plan
    stay = goal(q4, "Customers stay")
    kept = q4.make(add_kpi, name="Kept", direction="range")
    q4.do(record_value, kept, 3.0, quarter.SUNDAYS[-1])
    fields = {"objective": stay, "kpi": kept, "baseline": 1.0, "target": 5.0}
    q4.do(add_key_result, title="Kept", **fields)
    silent = q4.make(add_kpi, name="Silent")
    fields = {"objective": stay, "kpi": silent, "baseline": 1.0, "target": 5.0}
    q4.do(add_key_result, title="Silent", **fields)
    assert {one.kpi.name for one in gains_of(q4.ws, cycle(q4))} <= {"Churn"}


def test_of_two_freezes_the_later_one_is_pointed_at(q4: Company) -> None:
    q4.do(freeze_cycle, "q4")
    quarter.grade_all(q4)
    day = quarter.END - quarter.DAY
    q4.put(Frozen("zz", "q4", "2027-01-02T11:00:00Z", day, written(Held(day, "Jonas"))))
    q4.put(Frozen("zzz", "q4", "2027-01-02T12:00:00Z", None, written(Held(day))))
    assert lacks(q4, "freeze") == [
        "Jonas froze Q4 2026 too, as of 30 Dec; the earlier freeze, as of 31 Dec, is the one that"
        " counts.",
        "Somebody froze Q4 2026 too, as of 31 Dec; the earlier freeze, as of 31 Dec, is the one"
        " that counts.",
    ]
    q4.do(archive_kpi, q4.id("kpi:Sign-ups"), True)
    q4.do(close_cycle, "q4")
    assert len(q4.ws.all(Frozen)) == 1


def test_a_milestone_that_was_removed_after_the_freeze_does_not_break_the_review(
    q4: Company,
) -> None:
    q4.do(freeze_cycle, "q4")
    drafted = next(m for m in q4.ws.all(Milestone).values() if m.title == "Drafted")
    q4.do(remove_milestone, drafted.id)
    (late,) = late_entries(q4.ws, cycle(q4))
    assert (late.kind, late.name) == ("milestone", "")
    found = review_of(q4.ws, cycle(q4), quarter.TODAY)
    assert found.objectives[1].key_results[0].reading.progress == 0.0


def test_the_text_of_a_freeze_is_read_by_what_it_needs(closed: Company) -> None:
    frozen = frozen_of(closed.ws, "q4")
    assert frozen is not None
    summary = summary_in(frozen.figures)
    assert summary is not None
    assert summary.grade == pytest.approx(0.7)
    assert held_in(frozen.figures).by == "Mira"
    assert review_in(frozen.figures, Review) == review_of(closed.ws, cycle(closed), quarter.TODAY)
    only_frozen = written(Held(quarter.END))
    assert (summary_in(only_frozen), review_in(only_frozen, Review)) == (None, None)
    assert held_in("{}").as_of == dt.date.min


def test_a_copy_for_the_board_of_a_quarter_in_review_is_hushed_too(q4: Company) -> None:
    q4.do(freeze_cycle, "q4")
    (frozen,) = for_the_board(q4.ws).all(Frozen).values()
    assert "no exit survey" in repr(held_in(next(iter(q4.ws.all(Frozen).values())).figures))
    assert "no exit survey" not in repr(held_in(frozen.figures))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("no json", "bad_file"),
        ('{"held": "%%%"}', "bad_file"),
        ('{"held": "eHg="}', "bad_file"),
        (f'{{"format": {FORMAT + 1}}}', "newer"),
    ],
)
def test_figures_that_cannot_be_read_are_refused(text: str, kind: str) -> None:
    with pytest.raises(OkrError) as refused:
        held_in(text)
    assert refused.value.kind == kind


def test_a_freeze_without_its_day_counts_as_of_the_cycle(q4: Company) -> None:
    q4.do(freeze_cycle, "q4", quarter.END - quarter.DAY)
    frozen = next(iter(q4.ws.all(Frozen).values()))
    q4.ws = q4.ws.apply(quarter.edited(frozen, replace(frozen, as_of=None, made_at=None)))
    assert review_of(q4.ws, cycle(q4), quarter.TODAY).as_of == quarter.END - quarter.DAY


def test_an_objective_below_is_told_but_not_read_aloud_first(q4: Company) -> None:
    above = goal(q4, "Customers stay")
    q4.do(add_objective, title="Below", parent=above, cycle="q4")
    assert len(litmus_questions(q4.ws, cycle(q4))[0].helps) == 2
