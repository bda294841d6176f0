"""Every figure can say why: inputs with their dates, the rule in words, the result."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from okrdesk.domain.attainment import Attainment, attainment
from okrdesk.domain.chain import read_chain
from okrdesk.domain.explain import Explanation
from okrdesk.domain.explain_chain import explain_chain
from okrdesk.domain.explain_kpis import explain_health, explain_kpi
from okrdesk.domain.explain_okrs import explain_cycle, explain_key_result, explain_objective
from okrdesk.domain.explain_rhythm import explain_month, explain_week
from okrdesk.domain.kpi_reading import read_board, read_kpi
from okrdesk.domain.month import read_month
from okrdesk.domain.records import Cycle, Initiative, Milestone, Step
from okrdesk.domain.tree_reading import read_key_result, read_tree
from okrdesk.domain.week import read_week


def why(world: Any, key_result: Any) -> dict[str, Explanation]:
    found = explain_key_result(world.ws, key_result, world.today)
    return {explanation.figure: explanation for explanation in found}


def inputs(explanation: Explanation) -> dict[str, Any]:
    return {one.name: one.value for one in explanation.inputs}


def test_progress_shows_value_baseline_and_target(world: Any) -> None:
    signups = world.key_result(baseline=40.0, target=120.0)
    world.check_in(signups, "2026-11-20", value=71.0, confidence=4)
    progress = why(world, signups)["progress"]
    assert inputs(progress) == {"value": 71.0, "baseline": 40.0, "target": 120.0}
    assert progress.inputs[0].date == dt.date(2026, 11, 20)
    assert progress.result == pytest.approx(0.3875)
    assert progress.says == (
        "Progress 0.39: (value - baseline) / (target - baseline), held between 0 and 1."
    )


@pytest.mark.parametrize(
    ("measure", "rule"),
    [
        ("yes-no", "1 when it is done"),
        ("levels", "the share of the level"),
        ("range", "a missing one is not in range"),
        ("total", "sum of what was added"),
        ("milestones", "weight of the milestones done"),
    ],
)
def test_every_measure_says_its_own_rule(world: Any, measure: str, rule: str) -> None:
    key_result = world.key_result(measure=measure, target=1.0, target_low=0.0)
    world.check_in(key_result, "2026-11-20", value=1.0)
    world.new(Milestone, key_result=key_result.id, title="Listing", done_on=dt.date(2026, 11, 2))
    found = why(world, key_result)
    assert rule in found["progress"].rule
    assert found["progress"].result == read_key_result(world.ws, key_result, world.today).progress
    assert {"milestones": "Listing", "total": "added", "range": "periods due"}.get(
        measure, "value"
    ) in inputs(found["progress"])


@pytest.mark.parametrize(
    ("pace", "rule"), [("linear", "even pace"), ("late", "squared"), ("steps", "its own steps")]
)
def test_expected_says_which_pace(world: Any, pace: str, rule: str) -> None:
    expected = why(world, world.key_result(baseline=0.0, target=1.0, pace=pace))["expected"]
    assert rule in expected.rule
    assert inputs(expected)["ends"] == "2026-12-31"


def test_expected_by_its_own_steps_names_each_of_them(world: Any) -> None:
    key_result = world.key_result(baseline=0.0, target=90.0, pace="steps")
    for day, value in ((dt.date(2026, 12, 1), 30.0), (dt.date(2026, 11, 1), 10.0)):
        world.new(Step, key_result=key_result.id, date=day, value=value)
    expected = why(world, key_result)["expected"]
    named = [(one.value, one.date) for one in expected.inputs if one.name == "step"]
    assert named == [(10.0, dt.date(2026, 11, 1)), (30.0, dt.date(2026, 12, 1))]
    assert "pace gone" not in inputs(expected)


def test_without_a_pace_it_says_so(world: Any) -> None:
    assert why(world, world.key_result(measure="yes-no"))["expected"].says == (
        "Expected unknown: it has no pace."
    )
    launch = world.key_result(measure="milestones")
    world.new(Milestone, key_result=launch.id, due=dt.date(2026, 11, 2))
    assert "due by today" in why(world, launch)["expected"].rule


def test_status_says_its_reason_and_what_it_was_weighed_with(world: Any) -> None:
    signups = world.key_result(baseline=0.0, target=91.0)
    assert inputs(why(world, signups)["status"])["last news"] is None
    world.check_in(signups, "2026-11-20", value=20.0, confidence=4)
    status = why(world, signups)["status"]
    assert status.says == "Status off track: 0.34 behind the expected 0.56."
    assert inputs(status)["fresh until"] == "2026-11-30"
    assert inputs(status)["confidence"] == 4.0


def test_a_grade_is_proposed_or_given_with_its_reason(world: Any) -> None:
    signups = world.key_result(baseline=0.0, target=1.0)
    world.check_in(signups, "2026-11-20", value=0.35)
    assert why(world, signups)["grade"].says == "Proposed 0.4, progress."
    signups = world.set(signups, grade=0.7, grade_reason="The last week was missing")
    grade = why(world, signups)["grade"]
    assert grade.says == "Grade 0.7, delivered: The last week was missing."
    assert (inputs(grade)["proposed"], grade.result) == (0.4, 0.7)


def test_objective_and_cycle_name_their_parts(world: Any) -> None:
    company = world.objective(children_count=True)
    world.check_in(
        world.key_result(company, baseline=0.0, target=1.0), "2026-11-20", value=0.5, confidence=5
    )
    world.objective(parent=company.id)
    reading = read_tree(world.ws, world.ws.ordered(Cycle)[0], world.today)
    progress, status = explain_objective(reading.objectives[0])
    assert inputs(progress) == {"1.1": 0.5, "2": None}
    assert progress.says.startswith("Progress 0.50, 1 of 2 reported")
    assert (inputs(status), status.result) == ({"1.1": "at_risk"}, "at_risk")
    cycle_progress, cycle_grade = explain_cycle(reading)
    assert (cycle_progress.result, cycle_grade.result) == (0.5, None)
    world.set(company, children_count=False)
    reading = read_tree(world.ws, world.ws.ordered(Cycle)[0], world.today)
    assert inputs(explain_objective(reading.objectives[0])[0]) == {"1.1": 0.5}


def test_a_state_names_the_limits_it_was_held_against(world: Any) -> None:
    churn = world.kpi(2.0, 6.2, direction="down", healthy_high=3.0, watch_high=4.0)
    state, *_ = explain_kpi(read_kpi(world.ws, churn, world.today), world.today)
    assert inputs(state)["healthy to"] == 3.0
    assert "healthy from" not in inputs(state)
    assert state.says.startswith("act since 21 Nov: worse to act at once")


def test_a_state_that_holds_since_last_year_names_the_year(world: Any) -> None:
    limits = {"direction": "down", "healthy_high": 3.0, "watch_high": 4.0}
    churn = world.kpi(6.2, end="2026-12-27", **limits)
    later = dt.date(2027, 1, 3)
    state, *_ = explain_kpi(read_kpi(world.ws, churn, later), later)
    assert state.says.startswith("act since 27 Dec 2026: ")


def test_a_state_without_limits_or_values_says_that(world: Any) -> None:
    state, *_ = explain_kpi(read_kpi(world.ws, world.kpi(), world.today), world.today)
    assert state.says == "no data: out of date when older than its cadence + max(1 day, 25 %)."
    target_only = world.kpi(1.0, target_low=5.0)
    state, *_ = explain_kpi(read_kpi(world.ws, target_only, world.today), world.today)
    assert list(inputs(state)) == ["value", "previous value", "next value due by"]


def test_health_names_every_key_kpi(world: Any) -> None:
    world.kpi(60.0, name="Revenue", healthy_low=50.0)
    health = explain_health(read_board(world.ws, world.today))
    assert health.says.startswith("Health 1.00 from 1 of 1 key KPIs")
    assert inputs(health) == {"Revenue": "healthy"}
    world.kpi(name="Churn")
    health = explain_health(read_board(world.ws, world.today))
    assert health.says.startswith("Health unknown from 1 of 2 key KPIs")


def test_a_signal_names_the_usual_range_it_was_held_against(world: Any) -> None:
    kpi = world.kpi(*[9.0, 11.0] * 12, 40.0, direction="down", target_high=50.0)
    _, signal, assured, *_ = explain_kpi(read_kpi(world.ws, kpi, world.today), world.today)
    assert signal.says.startswith("above the usual range: centre ± 2.66 × mean moving range")
    assert inputs(signal)["value"] == 40.0
    assert inputs(signal)["usual middle"] == 10.0
    assert signal.result == "beyond_upper"
    assert assured.says.startswith("will meet its target: it will meet its target when")
    assert inputs(assured)["target"] == 50.0


def test_without_a_usual_range_it_says_what_is_needed(world: Any) -> None:
    def signal(*values: float, **fields: Any) -> str:
        kpi = world.kpi(*values, **fields)
        return explain_kpi(read_kpi(world.ws, kpi, world.today), world.today)[1].says

    assert signal(1.0) == "No usual range yet: it needs 5 more values."
    assert signal(*[1.0] * 9, chart="none") == "No usual range: this KPI has no chart."
    assert "by limits on trial" in signal(*[1.0, 2.0] * 4)
    assert signal(*[1.0, 2.0] * 8).startswith("usual wobble: ")


def test_a_change_names_both_values_and_their_days(world: Any) -> None:
    values = [4.0] * 52 + [5.0, 7.0]
    kpi = world.kpi(*values, healthy_high=8.0)
    found = {e.figure: e for e in explain_kpi(read_kpi(world.ws, kpi, world.today), world.today)}
    assert found["delta"].result == 2.0
    assert [one.date for one in found["delta"].inputs] == [
        dt.date(2026, 11, 22), dt.date(2026, 11, 15),
    ]  # fmt: skip
    assert found["year_ago"].says.startswith("Change on a year ago ↑ 3: ")
    assert found["due"].result == "2026-11-29"
    assert inputs(found["due"])["age in days"] == 0.0
    young = read_kpi(world.ws, world.kpi(1.0), world.today)
    assert "delta" not in {e.figure for e in explain_kpi(young, world.today)}


def test_attainment_counts_a_missing_period_as_not_met(world: Any) -> None:
    kpi = world.kpi(*[1.0] * 3, end="2026-11-15", direction="down", target_high=2.0)
    cycle = world.cycle()
    met = attainment(world.ws, kpi, cycle.start, cycle.end, world.today)
    *_, last = explain_kpi(read_kpi(world.ws, kpi, world.today), world.today, met)
    assert last.figure == "attainment"
    assert last.says.startswith("Target met in 3 of 7 weeks: ")
    assert last.result == pytest.approx(3 / 7)
    *_, none = explain_kpi(
        read_kpi(world.ws, kpi, world.today), world.today, Attainment(0, 0, "nothing")
    )
    assert none.result is None


def test_the_way_of_a_key_result_is_explained_figure_by_figure(world: Any) -> None:
    signups = world.key_result(baseline=40.0, target=120.0)
    world.check_in(signups, "2026-11-09", value=60.0, confidence=7)
    world.check_in(signups, "2026-11-16", value=71.0, confidence=4)
    found = why(world, signups)
    assert found["success_line"].result == pytest.approx(96.0)
    assert inputs(found["success_line"])["share that counts as success"] == 0.7
    reading = read_key_result(world.ws, signups, world.today)
    assert found["gap"].result == reading.gap
    assert found["needed_per_period"].result == reading.needed_per_period
    assert inputs(found["needed_per_period"])["periods left"] == 5.0
    assert inputs(found["confidence"]) == {"stated": 4.0, "before": 7.0}
    assert "before" not in inputs(why(world, confident_once(world))["confidence"])
    bare = why(world, world.key_result(measure="milestones"))
    assert {"gap", "needed_per_period", "confidence"}.isdisjoint(bare)
    assert "success_line" not in why(world, world.key_result(measure="range", target_low=1.0))


def confident_once(world: Any) -> Any:
    key_result = world.key_result(measure="yes-no")
    world.check_in(key_result, "2026-11-16", value=0.0, confidence=4)
    return key_result


def test_weights_other_than_one_are_named(world: Any) -> None:
    objective = world.objective()
    for weight in (1.0, 2.5):
        part = world.key_result(objective, baseline=0.0, target=1.0, weight=weight)
        world.check_in(part, "2026-11-16", value=1.0)
    cycle = world.ws.get(Cycle, objective.cycle)
    reading = read_tree(world.ws, cycle, world.today).objectives[0]
    assert list(inputs(explain_objective(reading)[0])) == ["1.1", "1.2 (weight 2.5)"]


def test_the_week_says_by_which_rule_each_thing_is_due(world: Any) -> None:
    world.kpi(1.0, end="2026-11-08", name="Churn", direction="down")
    asked = world.key_result(world.objective(state="active"), title="Calls")
    world.check_in(world.key_result(world.objective(state="active"), title="Old"), "2026-11-09",
                   confidence=5)  # fmt: skip
    world.new(Initiative, title="Ring", key_result=asked.id, state="todo",
              due=dt.date(2026, 11, 20))  # fmt: skip
    found = {e.figure: e for e in explain_week(read_week(world.ws, world.today))}
    assert found["due_kpis"].says.startswith("Numbers due 1: ")
    assert inputs(found["due_key_results"]) == {
        "1.1 Calls": "no check-in yet", "2.1 Old": "last check-in 2026-11-09",
    }  # fmt: skip
    assert found["initiatives"].inputs[0].date == dt.date(2026, 11, 20)
    assert found["alerts"].result == len(found["alerts"].inputs)
    assert found["next"].result == "2026-11-23"


@pytest.mark.parametrize(
    ("direction", "limits", "cell"),
    [
        ("up", {"healthy_low": 4.0, "target_low": 5.0}, "6 against 5 or more, healthy"),
        ("down", {"healthy_high": 7.0, "target_high": 5.0}, "6 against 5 or less, healthy"),
        (
            "range",
            {"healthy_low": 1.0, "healthy_high": 9.0, "target_low": 5.0, "target_high": 7.0},
            "6 against 5 to 7, healthy",
        ),
        ("up", {"healthy_low": 4.0}, "6, no target, healthy"),
    ],
)
def test_the_month_holds_each_value_against_its_target(
    world: Any, direction: str, limits: dict[str, float], cell: str
) -> None:
    world.kpi(*[6.0] * 30, direction=direction, **limits)
    (row,) = explain_month(read_month(world.ws, world.today))
    assert row.inputs[-1].value == cell
    assert row.inputs[-1].date == dt.date(2026, 11, 30)
    assert ("target met in" in row.says) is True
    assert (row.result is None) == ("no target" in cell)


def test_the_chain_says_why_things_are_tied_and_why_some_are_loose(world: Any) -> None:
    kpi = world.kpi(1.0, name="Churn")
    objective = world.objective(state="active", title="Agencies stay")
    key_result = world.key_result(objective, title="Churn falls", kpi=kpi.id)
    cycle = world.ws.get(Cycle, objective.cycle)
    found = {e.figure: e for e in explain_chain(read_chain(world.ws, cycle))}
    assert inputs(found["same_metric"]) == {"Churn": "Churn falls"}
    assert inputs(found["proves"]) == {"Churn falls": "Agencies stay"}
    assert found["loose"].result == 1.0
    assert key_result.title in found["loose"].inputs[0].name
    assert "moves" not in found
