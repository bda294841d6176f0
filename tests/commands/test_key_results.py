from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from every_command import TODAY, Company

from okrdesk.commands.check_ins import check_in
from okrdesk.commands.grades import grade_key_result
from okrdesk.commands.key_results import (
    add_key_result,
    change_key_result,
    drop_key_result,
    move_key_result,
    park_key_result,
    remove_key_result,
    rename_key_result,
)
from okrdesk.commands.levels import add_level, change_level
from okrdesk.commands.milestones import add_milestone, change_milestone, tick_milestone
from okrdesk.commands.steps import add_step, change_step
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.records import KeyResult, Level, Milestone, Step

Refused = Callable[..., str]


def titles(company: Company, objective: str) -> list[str]:
    rows = company.ws.where(KeyResult, "objective", company.id(objective))
    return [row.title for row in rows]


def test_nothing_is_due_before_its_cycle_begins(tidewater: Company, refused: Refused) -> None:
    objective, early = tidewater.id("1"), dt.date(2026, 9, 30)
    says = refused("bad_value", add_key_result, objective=objective, title="X", due=early)
    assert "begins on 2026-10-01, so nothing in it is due on 2026-09-30" in says
    known = tidewater.id("1.1")
    assert "leave it empty" in refused("bad_value", change_key_result, known, due=early)
    tidewater.do(change_key_result, known, due=dt.date(2026, 10, 1))
    tidewater.do(change_key_result, known, due=dt.date(2027, 1, 15))  # that the coach speaks of


def test_a_due_date_that_came_in_too_early_hinders_no_other_change(tidewater: Company) -> None:
    known = tidewater.ws.get(KeyResult, tidewater.id("1.1"))
    early = replace(known, due=dt.date(2026, 1, 1))
    tidewater.ws = tidewater.ws.apply(Change("Import", (Edit(known, early),)))
    tidewater.do(rename_key_result, known.id, "Renamed")
    assert tidewater.ws.get(KeyResult, known.id).due == early.due


def test_nothing_to_change_is_a_kpi(tidewater: Company, refused: Refused) -> None:
    says = refused(
        "bad_value",
        add_key_result,
        objective=tidewater.id("1"),
        title="X",
        baseline=5.0,
        target=5.0,
    )
    assert "nothing to change here: this is a KPI" in says
    says = refused("bad_value", change_key_result, tidewater.id("1.1"), target=6.2)
    assert "nothing to change here: this is a KPI" in says


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"title": ""}, "The title is missing"),
        ({"measure": "vibes"}, "measure cannot be 'vibes'"),
        ({"measure": "yes-no", "target": 1.0}, "takes neither baseline nor target"),
        ({"measure": "milestones", "baseline": 0.0}, "takes neither baseline nor target"),
        ({"measure": "range", "target": 3.0}, "a target like 3..5"),
        ({"measure": "range", "target_ratio": 0.4}, "a target like 3..5"),
        ({"measure": "range", "target_low": 5.0, "target_high": 3.0}, "above its high end"),
        ({"target_low": 3.0}, "Only a key result of measure range"),
        ({"target_high": 3.0}, "Only a key result of measure range"),
        ({"measure": "total", "baseline": 3.0}, "begins at 0"),
        ({"values": "increment", "target": 0.0}, "this is a KPI"),
        ({"target": 3.0, "target_ratio": 0.4}, "not both"),
        ({"unit": "bananas"}, "not a unit"),
        ({"weight": -1.0}, "weight cannot be below 0"),
        ({"lag": -1}, "lag cannot be below 0"),
        ({"objective": ""}, "The objective is missing"),
    ],
)
def test_a_key_result_that_cannot_be_is_refused(
    tidewater: Company, refused: Refused, fields: dict[str, Any], says: str
) -> None:
    given = {"objective": tidewater.id("1"), "title": "X", **fields}
    assert says in refused("bad_value", add_key_result, **given)


def test_what_is_ticked_reads_no_kpi(tidewater: Company, refused: Refused) -> None:
    says = refused(
        "bad_value",
        add_key_result,
        objective=tidewater.id("1"),
        title="X",
        measure="yes-no",
        kpi=tidewater.id("Churn"),
    )
    assert "cannot read a KPI" in says


def test_what_is_added_up_begins_at_nothing(tidewater: Company) -> None:
    held = tidewater.get("Win ten")
    assert (held.values, held.baseline) == ("increment", 0.0)


def test_a_target_by_a_share_waits_for_its_baseline(tidewater: Company) -> None:
    made = tidewater.make(
        add_key_result,
        objective=tidewater.id("1"),
        title="Less",
        target_ratio=-0.4,
        unit="money:EUR",
    )
    assert tidewater.ws.get(KeyResult, made).target_ratio == -0.4
    tidewater.do(change_key_result, made, baseline=200.0)
    held = tidewater.ws.get(KeyResult, made)
    assert (held.target, held.target_ratio) == (120.0, None)


def test_a_range_may_be_open_on_one_side(tidewater: Company) -> None:
    held = tidewater.id("Cash in range")
    tidewater.do(change_key_result, held, target_high=None)
    assert tidewater.ws.get(KeyResult, held).target_low == 3.0


def test_a_closed_quarter_takes_no_key_result(tidewater: Company, refused: Refused) -> None:
    old, old_number, first = tidewater.id("Old"), tidewater.id("Old number"), tidewater.id("1.1")
    refused("closed", add_key_result, objective=old, title="X")
    refused("closed", change_key_result, old_number, title="X")
    refused("closed", change_key_result, first, objective=old)
    refused("closed", remove_key_result, old_number)
    refused("closed", move_key_result, first, to=old)
    refused("closed", move_key_result, old_number, to=tidewater.id("1"))
    refused("closed", grade_key_result, old_number, 0.5)
    refused("closed", add_milestone, key_result=old_number, title="X")
    refused("closed", add_level, key_result=old_number, name="X", share=0.5)
    refused("closed", add_step, key_result=old_number, date=TODAY, value=1.0)
    step = next(iter(tidewater.ws.all(Step)))
    refused("closed", change_step, step, key_result=old_number)


def test_key_results_are_set_aside_with_a_reason(tidewater: Company, refused: Refused) -> None:
    first = tidewater.id("1.1")
    assert "Say why" in refused("bad_value", drop_key_result, first, "  ")
    assert tidewater.do(park_key_result, first, "Later").label == "Park key result Churn falls"
    tidewater.do(change_key_result, first, reason="Next year")
    held = tidewater.ws.get(KeyResult, first)
    assert (held.state, held.reason, held.since) == ("parked", "Next year", TODAY)
    assert tidewater.do(drop_key_result, first, "Never").label == "Drop key result Churn falls"
    tidewater.do(change_key_result, first, state="active")
    held = tidewater.ws.get(KeyResult, first)
    assert (held.reason, held.since) == (None, None)


def test_a_key_result_moves_with_its_check_ins(tidewater: Company) -> None:
    first, audited = tidewater.id("1.1"), tidewater.id("Audited")
    said = tidewater.ws.check_ins(first)
    tidewater.do(move_key_result, first, after=audited)
    assert titles(tidewater, "3") == ["Audited", "Churn falls", "Cash in range", "Win ten"]
    assert tidewater.ws.check_ins(first) == said
    tidewater.do(move_key_result, first, to=tidewater.id("1"))
    assert titles(tidewater, "1") == ["Churn falls"]
    win = tidewater.id("Win ten")
    tidewater.do(move_key_result, win, before=audited)
    assert titles(tidewater, "3") == ["Win ten", "Audited", "Cash in range"]
    assert tidewater.do(move_key_result, win, before=audited).edits == ()
    assert tidewater.do(move_key_result, win, before=win).edits == ()
    assert tidewater.do(move_key_result, win).edits == ()


def test_siblings_are_numbered_anew_when_there_is_no_room(tidewater: Company) -> None:
    a, b, c = (r.id for r in tidewater.ws.where(KeyResult, "objective", tidewater.id("3")))
    renumbered = 0
    for _ in range(60):
        change = tidewater.do(move_key_result, c, after=a)
        renumbered += len(change.edits) > 1
        b, c = c, b
    assert titles(tidewater, "3")[0] == "Audited"
    assert renumbered
    orders = [r.order for r in tidewater.ws.where(KeyResult, "objective", tidewater.id("3"))]
    assert len(set(orders)) == 3


def test_a_rename_names_both(tidewater: Company) -> None:
    label = tidewater.do(rename_key_result, tidewater.id("1.1"), "Fewer leave").label
    assert label == "Rename key result Churn falls to Fewer leave"


def test_milestones_belong_to_what_is_measured_by_them(
    tidewater: Company, refused: Refused
) -> None:
    says = refused("bad_value", add_milestone, key_result=tidewater.id("1.1"), title="X")
    assert "not measured by milestones" in says
    held = next(iter(tidewater.ws.all(Milestone)))
    tomorrow = TODAY.replace(day=22)
    assert "is after today" in refused("bad_value", change_milestone, held, done_on=tomorrow)
    assert tidewater.do(tick_milestone, held, TODAY).label == "Tick milestone Draft"
    assert tidewater.do(tick_milestone, held, None).label == "Untick milestone Draft"


def test_levels_have_shares_of_their_own(tidewater: Company, refused: Refused) -> None:
    mature = tidewater.id("Mature")
    says = refused("bad_value", add_level, key_result=mature, name="Again", share=0.5)
    assert says == "'Pilot' has this share already, so nothing was changed. Choose another."
    assert "above 1" in refused("bad_value", add_level, key_result=mature, name="X", share=50.0)
    says = refused("bad_value", add_level, key_result=tidewater.id("1.1"), name="X", share=0.5)
    assert "not measured by levels" in says
    pilot = next(row.id for row in tidewater.ws.all(Level).values() if row.name == "Pilot")
    assert tidewater.do(change_level, pilot, name="Trial").edits


def test_a_date_has_one_step(tidewater: Company, refused: Refused) -> None:
    win = tidewater.id("Win ten")
    assert "The date is missing" in refused("bad_value", add_step, key_result=win, value=1.0)
    change = tidewater.do(add_step, key_result=win, date=TODAY, value=5.0)
    assert change.label == "Pace of key result Win ten on 2026-11-21"
    assert [s.value for s in tidewater.ws.where(Step, "key_result", win)] == [5.0]
    later = tidewater.make(add_step, key_result=win, date=TODAY.replace(month=12), value=8.0)
    tidewater.do(change_step, later, date=TODAY)
    assert [s.value for s in tidewater.ws.where(Step, "key_result", win)] == [8.0]


def test_the_rounded_progress_is_graded_without_a_reason(
    tidewater: Company, refused: Refused
) -> None:
    first = tidewater.make(
        add_key_result, objective=tidewater.id("1"), title="Calls", baseline=0.0, target=100.0
    )
    tidewater.do(check_in, first, value=35.0, confidence=4)
    says = refused("bad_value", grade_key_result, first, 0.3)
    assert says == ("Progress says 0.4: say why the grade is another; nothing was written.")
    assert tidewater.do(grade_key_result, first, 0.4).label == "Grade key result Calls 0.4"
    assert tidewater.do(grade_key_result, first, 0.4).edits == ()
    tidewater.do(grade_key_result, first, 0.6, " Hard quarter ", "outside")
    held = tidewater.ws.get(KeyResult, first)
    assert (held.grade, held.grade_reason, held.grade_cause) == (0.6, "Hard quarter", "outside")
    assert tidewater.do(grade_key_result, first, None).label == (
        "Take back the grade of key result Calls"
    )
    held = tidewater.ws.get(KeyResult, first)
    assert (held.grade, held.grade_reason, held.grade_cause) == (None, None, None)


def test_a_pledge_that_was_missed_says_why(tidewater: Company, refused: Refused) -> None:
    audited = tidewater.id("Audited")
    assert "below 1.0 needs a reason" in refused("bad_value", grade_key_result, audited, 0.0)
    assert "needs a cause" in refused("bad_value", grade_key_result, audited, 0.0, "Forgot")
    tidewater.do(grade_key_result, audited, 0.7, "Nearly")
    tidewater.do(grade_key_result, audited, 1.0, "Auditor said so")
    tidewater.do(grade_key_result, audited, 0.0, "Forgot", "no_owner")


@pytest.mark.parametrize("grade", [-0.1, 1.1, 0.55, float("nan")])
def test_a_grade_is_a_tenth(tidewater: Company, refused: Refused, grade: float) -> None:
    assert "in tenths" in refused("bad_value", grade_key_result, tidewater.id("1.1"), grade, "So")


def test_a_cause_is_one_of_six(tidewater: Company, refused: Refused) -> None:
    says = refused("bad_value", grade_key_result, tidewater.id("1.1"), 0.5, "So", "weather")
    assert "'weather' is not a cause" in says


def test_a_parked_key_result_keeps_its_day(tidewater: Company) -> None:
    first = tidewater.id("1.1")
    tidewater.do(park_key_result, first, "Later")
    tidewater.at = replace(tidewater.at, today=TODAY.replace(day=30))
    tidewater.do(change_key_result, first, reason="Much later")
    assert tidewater.ws.get(KeyResult, first).since == TODAY
