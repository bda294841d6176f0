"""Where it should be by now, and what each week left must bring."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrdesk.domain.pace import at_pace, elapsed, pace_of
from okrdesk.domain.records import Cycle, Milestone, Step
from okrdesk.domain.tree_reading import KeyResultReading, read_key_result

START, END = dt.date(2026, 10, 1), dt.date(2026, 12, 31)


def at(world: Any, key_result: Any, day: dt.date | None = None) -> KeyResultReading:
    return read_key_result(world.ws, key_result, day or world.today)


def test_an_even_pace_is_0_on_the_first_day_and_1_on_the_last() -> None:
    assert [elapsed(START, END, day) for day in (START, END)] == [0.0, 1.0]
    assert elapsed(START, END, dt.date(2026, 11, 21)) == pytest.approx(51 / 91)
    assert elapsed(START, END, dt.date(2026, 9, 1)) == 0.0
    assert elapsed(START, END, dt.date(2027, 1, 1)) == 1.0


def test_a_cycle_of_one_day_is_over_on_it() -> None:
    assert elapsed(START, START, START) == 1.0
    assert elapsed(START, START, dt.date(2026, 9, 30)) == 0.0


@given(st.dates(), st.dates(), st.dates())
def test_what_has_elapsed_is_a_share(start: dt.date, end: dt.date, day: dt.date) -> None:
    assert 0.0 <= elapsed(start, end, day) <= 1.0


def test_between_its_days_a_pace_is_a_straight_line_and_outside_there_is_none() -> None:
    pace = ((START, 31.0), (dt.date(2026, 10, 11), 26.0), (END, 15.0))
    days = (START, dt.date(2026, 10, 5), dt.date(2026, 10, 11), END)
    assert [at_pace(pace, day) for day in days] == [31.0, 29.0, 26.0, 15.0]
    assert at_pace(pace, dt.date(2027, 1, 1)) is None
    assert at_pace((), START) is None


def test_expected_and_gap_follow_the_pace(world: Any) -> None:
    signups = world.key_result(baseline=40.0, target=120.0)
    assert (at(world, signups).expected, at(world, signups).gap) == (pytest.approx(51 / 91), None)
    world.check_in(signups, "2026-11-20", value=80.0)
    assert at(world, signups).gap == pytest.approx(0.5 - 51 / 91)


def test_a_late_pace_is_the_square(world: Any) -> None:
    late = world.key_result(baseline=0.0, target=1.0, pace="late")
    assert at(world, late).expected == pytest.approx((51 / 91) ** 2)


def test_lag_days_shift_today(world: Any) -> None:
    slow = world.key_result(baseline=0.0, target=1.0, lag=14)
    assert at(world, slow).expected == pytest.approx(37 / 91)


def test_what_is_promised_earlier_is_expected_earlier(world: Any) -> None:
    early = world.key_result(baseline=0.0, target=1.0, due=dt.date(2026, 11, 21))
    assert at(world, early).expected == 1.0
    beyond = world.key_result(baseline=0.0, target=1.0, due=dt.date(2027, 3, 1))
    assert at(world, beyond).expected == pytest.approx(51 / 91)


def test_own_steps_are_joined_by_straight_lines(world: Any) -> None:
    launch = world.key_result(baseline=40.0, target=120.0, pace="steps")
    assert at(world, launch).expected == pytest.approx(51 / 91)
    for day, value in ((dt.date(2026, 11, 1), 50.0), (dt.date(2026, 12, 1), 110.0)):
        world.new(Step, key_result=launch.id, date=day, value=value)
    assert at(world, launch).expected == pytest.approx((50 + 60 * 20 / 30 - 40) / 80)
    assert at(world, launch, dt.date(2026, 11, 1)).expected == pytest.approx(10 / 80)
    assert at(world, launch, START).expected == 0.0
    assert at(world, launch, dt.date(2026, 9, 1)).expected == 0.0
    assert at(world, launch, dt.date(2026, 12, 16)).expected == pytest.approx(75 / 80)
    assert at(world, launch, END).expected == 1.0


def test_a_step_on_the_last_day_goes_before_the_target(world: Any) -> None:
    launch = world.key_result(baseline=0.0, target=100.0, pace="steps")
    world.new(Step, key_result=launch.id, date=END, value=80.0)
    assert at(world, launch, dt.date(2027, 1, 5)).expected == 0.8


def test_dated_milestones_are_expected_when_due(world: Any) -> None:
    launch = world.key_result(measure="milestones")
    world.new(Milestone, key_result=launch.id)
    assert at(world, launch).expected is None
    world.new(Milestone, key_result=launch.id, due=world.today, weight=3.0)
    assert at(world, launch).expected == pytest.approx(3 / 4)
    assert at(world, launch, dt.date(2026, 11, 20)).expected == 0.0
    assert at(world, launch, END).expected == 1.0


def test_what_every_week_left_must_bring(world: Any) -> None:
    # Week 47 runs without a value; weeks 47 to 52 end by 31 December.
    signups = world.key_result(baseline=40.0, target=120.0)
    world.check_in(signups, "2026-11-15", value=60.0)
    assert at(world, signups).needed_per_period == pytest.approx(60 / 6)
    world.check_in(signups, "2026-11-20", value=70.0)
    assert at(world, signups).needed_per_period == pytest.approx(50 / 5)


def test_of_a_total_it_is_what_to_add(world: Any) -> None:
    clients = world.key_result(measure="total", target=10.0, cadence="month")
    world.check_in(clients, "2026-10-15", value=4.0)
    assert at(world, clients).needed_per_period == pytest.approx(3.0)


def test_nothing_is_needed_once_it_is_reached(world: Any) -> None:
    done = world.key_result(baseline=0.0, target=10.0)
    world.check_in(done, "2026-11-20", value=11.0)
    assert at(world, done).needed_per_period == 0.0


def test_nothing_is_said_without_value_time_or_pace(world: Any) -> None:
    silent = world.key_result(baseline=0.0, target=10.0)
    assert at(world, silent).needed_per_period is None
    world.check_in(silent, "2026-11-20", value=1.0)
    assert at(world, silent, END).needed_per_period is None
    audit = world.key_result(measure="yes-no")
    world.check_in(audit, "2026-11-20", value=0.0)
    assert at(world, audit).needed_per_period is None
    open_end = world.key_result(baseline=0.0)
    world.check_in(open_end, "2026-11-20", value=1.0)
    assert at(world, open_end).needed_per_period is None


def test_on_a_kpi_weeks_are_the_kpis_periods(world: Any) -> None:
    kpi = world.kpi(50.0, end="2026-11-22")
    signups = world.key_result(baseline=40.0, target=100.0, kpi=kpi.id)
    assert at(world, signups).needed_per_period == pytest.approx(50 / 5)


def test_the_pace_turns_where_its_steps_and_its_lag_say(world: Any) -> None:
    """What is drawn is what is expected, on every day that it is drawn for."""
    ends = {"baseline": 40.0, "target": 120.0}
    stepped = world.key_result(**ends, pace="steps")
    world.new(Step, key_result=stepped.id, date=dt.date(2026, 11, 20), value=40.0)
    lagging = world.key_result(**ends, lag=10)
    late = world.key_result(**ends, pace="late")
    cycle = next(iter(world.ws.all(Cycle).values()))
    for key_result in (stepped, lagging, late):
        drawn = pace_of(world.ws, key_result, cycle)
        assert drawn[0] == (START, 40.0)
        for day, value in drawn:
            expected = at(world, key_result, day).expected
            assert expected is not None
            assert value == pytest.approx(40.0 + 80.0 * expected)
    assert dict(pace_of(world.ws, stepped, cycle))[dt.date(2026, 11, 20)] == 40.0
    assert dict(pace_of(world.ws, lagging, cycle))[dt.date(2026, 10, 11)] == 40.0
    assert pace_of(world.ws, world.key_result(target=120.0), cycle) == ()
