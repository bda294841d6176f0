"""How far along: one formula for both directions, and a rule for every other measure."""

from __future__ import annotations

import datetime as dt
import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrdesk.domain.facts import success_line
from okrdesk.domain.progress import nearness, share_of_way
from okrdesk.domain.records import Milestone
from okrdesk.domain.rollup import weighted_mean
from okrdesk.domain.sums import finite_sum
from okrdesk.domain.tree_reading import KeyResultReading, read_key_result

ANY = st.floats(allow_nan=False, allow_infinity=False)


def reading(world: Any, key_result: Any, **fields: Any) -> KeyResultReading:
    return read_key_result(world.ws, key_result, **{"today": world.today, **fields})


def test_up_and_down_are_one_formula() -> None:
    assert share_of_way(46.2, 38.0, 55.0) == pytest.approx(0.4824, abs=1e-4)
    assert share_of_way(23.0, 31.0, 15.0) == 0.5


def test_raw_progress_may_move_away_or_go_past() -> None:
    assert share_of_way(36.0, 40.0, 120.0) == -0.05
    assert share_of_way(145.6, 40.0, 120.0) == pytest.approx(1.32)


def test_nothing_to_change_is_reached_at_the_target_or_better() -> None:
    assert [share_of_way(value, 5.0, 5.0) for value in (4.0, 5.0, 6.0)] == [0.0, 1.0, 1.0]
    assert [share_of_way(value, 5.0, 5.0, better_up=False) for value in (4.0, 6.0)] == [1.0, 0.0]


def test_wild_numbers_still_have_a_share() -> None:
    assert share_of_way(0.0, -1e308, 1e308) == 0.5
    assert share_of_way(1e308, 0.0, 1e-300) > 1e300


@given(ANY, ANY, ANY, st.booleans())
def test_progress_is_finite_for_any_input(
    value: float, baseline: float, target: float, up: bool
) -> None:
    assert math.isfinite(share_of_way(value, baseline, target, up))
    assert share_of_way(target, baseline, target, up) == pytest.approx(1.0)


def test_a_number_goes_from_its_baseline_to_its_target(world: Any) -> None:
    signups = world.key_result(baseline=40.0, target=120.0)
    world.check_in(signups, "2026-11-09", value=69.0, confidence=7)
    world.check_in(signups, "2026-11-20", value=71.0, confidence=4)
    found = reading(world, signups)
    assert (found.value, found.date) == (71.0, dt.date(2026, 11, 20))
    assert found.progress == found.progress_raw == pytest.approx(0.3875)
    assert found.points == ((dt.date(2026, 11, 9), 69.0), (dt.date(2026, 11, 20), 71.0))
    assert found.success_line == pytest.approx(96.0)


def test_what_counts_is_held_between_0_and_1(world: Any) -> None:
    past = world.key_result(baseline=0.0, target=10.0)
    world.check_in(past, "2026-11-20", value=13.2)
    assert (reading(world, past).progress, reading(world, past).progress_raw) == (
        1.0,
        pytest.approx(1.32),
    )
    away = world.key_result(baseline=0.0, target=10.0)
    world.check_in(away, "2026-11-20", value=-1.0)
    assert (reading(world, away).progress, reading(world, away).progress_raw) == (0.0, -0.1)


def test_a_value_counts_on_its_own_date_and_not_before_its_check_in(world: Any) -> None:
    late = world.key_result(baseline=0.0, target=10.0)
    world.check_in(late, "2026-11-16", value=5.0)
    world.check_in(late, "2026-11-20", value=4.0, value_date=dt.date(2026, 11, 10))
    world.check_in(late, "2026-11-23", value=9.0)
    assert reading(world, late).value == 5.0
    assert reading(world, late).check_in_count == 2


def test_without_a_baseline_nothing_is_guessed(world: Any) -> None:
    draft = world.key_result(target=10.0)
    world.check_in(draft, "2026-11-20", value=4.0, confidence=8)
    found = reading(world, draft)
    assert (found.progress, found.expected, found.success_line) == (None, None, None)
    assert (found.value, found.needed_per_period) == (4.0, None)


def test_without_a_target_there_is_no_progress(world: Any) -> None:
    open_end = world.key_result(baseline=1.0)
    world.check_in(open_end, "2026-11-20", value=4.0)
    assert reading(world, open_end).progress is None


def test_by_40_percent_counts_once_there_is_a_baseline(world: Any) -> None:
    tickets = world.key_result(baseline=50.0, target_ratio=-0.4)
    world.check_in(tickets, "2026-11-20", value=40.0)
    assert reading(world, tickets).progress == pytest.approx(0.5)
    waiting = world.key_result(target_ratio=-0.4)
    world.check_in(waiting, "2026-11-20", value=40.0)
    assert reading(world, waiting).progress is None


@pytest.mark.parametrize("fields", [{"measure": "total"}, {"values": "increment"}])
def test_a_total_is_the_sum_of_what_was_added(world: Any, fields: dict[str, Any]) -> None:
    clients = world.key_result(target=10.0, **fields)
    for day, value in (("2026-10-05", 2.0), ("2026-11-02", 1.0), ("2026-11-16", 3.0)):
        world.check_in(clients, day, value=value)
    found = reading(world, clients)
    assert (found.value, found.progress) == (6.0, pytest.approx(0.6))
    assert [value for _, value in found.points] == [2.0, 3.0, 6.0]
    assert found.success_line == pytest.approx(7.0)


def test_yes_or_no_is_all_or_nothing(world: Any) -> None:
    audit = world.key_result(measure="yes-no")
    assert reading(world, audit).progress is None
    world.check_in(audit, "2026-11-10", value=0.0)
    assert reading(world, audit).progress == 0.0
    world.check_in(audit, "2026-11-20", value=1.0)
    found = reading(world, audit)
    assert (found.progress, found.expected, found.success_line) == (1.0, None, 1.0)


def test_a_level_is_worth_its_share(world: Any) -> None:
    trust = world.key_result(measure="levels")
    world.check_in(trust, "2026-11-20", value=0.6, confidence=6)
    found = reading(world, trust)
    assert (found.progress, found.expected, found.success_line) == (0.6, None, 0.7)


def milestones(world: Any, *done: str | None, **fields: Any) -> Any:
    launch = world.key_result(measure="milestones")
    for place, day in enumerate(done):
        done_on = dt.date.fromisoformat(day) if day else None
        world.new(
            Milestone, key_result=launch.id, title=f"Step {place + 1}", done_on=done_on, **fields
        )
    return launch


def test_milestones_count_by_their_weight(world: Any) -> None:
    launch = milestones(world, "2026-10-10", None)
    world.new(Milestone, key_result=launch.id, weight=2.0, done_on=dt.date(2026, 11, 2))
    world.new(Milestone, key_result=launch.id, weight=4.0, done_on=dt.date(2026, 11, 30))
    found = reading(world, launch)
    assert (found.progress, found.date) == (pytest.approx(3 / 8), dt.date(2026, 11, 2))
    assert [round(value, 3) for _, value in found.points] == [0.125, 0.375]


def test_milestones_that_weigh_nothing_weigh_the_same(world: Any) -> None:
    assert reading(world, milestones(world, "2026-10-10", None, weight=0.0)).progress == 0.5


def test_open_milestones_are_no_data_until_somebody_says_something(world: Any) -> None:
    launch = milestones(world, None, None)
    assert reading(world, launch).progress is None
    world.check_in(launch, "2026-11-20", confidence=5)
    assert (reading(world, launch).progress, reading(world, launch).date) == (
        0.0,
        dt.date(2026, 11, 20),
    )


def test_without_milestones_there_is_nothing_to_share(world: Any) -> None:
    empty = milestones(world)
    world.check_in(empty, "2026-11-20", confidence=5)
    assert reading(world, empty).progress is None


def kept(world: Any, *values: float, end: str = "2026-11-15", **fields: Any) -> Any:
    kpi = world.kpi(*values, end=end)
    return world.key_result(
        measure="range", kpi=kpi.id, **{"target_low": 70.0, "target_high": 80.0, **fields}
    )


def test_a_range_counts_the_periods_kept_in_it_and_a_missing_one_is_not(world: Any) -> None:
    # Weeks 40 to 46 are over: seven are due, three have values, both ends are inside.
    use = kept(world, 70.0, 80.0, 81.0)
    assert reading(world, use).progress == pytest.approx(2 / 7)
    assert (reading(world, use).expected, reading(world, use).success_line) == (None, None)
    world.value(world.ws.find(type(world.kpi()), use.kpi), "2026-11-18", 75.0)
    assert reading(world, use).progress == pytest.approx(3 / 8)
    assert reading(world, use).so_far


def test_a_range_on_its_first_day_has_nothing_due(world: Any) -> None:
    use = world.key_result(measure="range", target_low=1.0)
    world.check_in(use, "2026-10-01", value=2.0, value_date=dt.date(2026, 9, 20))
    assert reading(world, use, today=dt.date(2026, 10, 2)).progress is None


def test_a_range_from_check_ins_is_counted_in_weeks(world: Any) -> None:
    use = world.key_result(measure="range", target_low=1.0)
    for day in ("2026-10-02", "2026-10-07", "2026-10-14"):
        world.check_in(use, day, value=2.0)
    assert reading(world, use, today=dt.date(2026, 10, 21)).progress == 1.0


def test_a_range_asked_every_two_weeks_is_counted_in_fortnights(world: Any) -> None:
    world.settings(checkin_cadence="two_weeks")
    use = world.key_result(measure="range", target_low=1.0)
    world.check_in(use, "2026-10-09", value=2.0)
    world.check_in(use, "2026-10-20", value=0.5)
    assert reading(world, use, today=dt.date(2026, 10, 30)).progress == 0.5


def test_a_range_of_months_is_counted_in_months(world: Any) -> None:
    use = world.key_result(measure="range", target_low=1.0, cadence="month")
    world.check_in(use, "2026-10-09", value=2.0)
    assert reading(world, use, today=dt.date(2026, 11, 21)).progress == 1.0


def test_nearness_falls_with_the_distance_to_the_range() -> None:
    assert nearness(75.0, 70.0, 80.0) == 1.0
    assert nearness(82.5, 70.0, 80.0) == 0.5
    assert nearness(69.0, 70.0, 80.0) == pytest.approx(0.8)
    assert nearness(90.0, 70.0, 80.0) == 0.0
    assert nearness(90.0, None, 80.0) == 0.0
    assert nearness(90.0, 80.0, None) == 1.0


@given(st.lists(st.tuples(st.floats(0.0, 1.0), st.floats(-1.0, 1e308)), min_size=1))
def test_a_roll_up_stays_within_its_children(pairs: list[tuple[float, float]]) -> None:
    mean = weighted_mean(pairs)
    assert mean is not None
    assert min(share for share, _ in pairs) <= mean <= max(share for share, _ in pairs)


def test_weights_all_0_are_equal_and_nothing_is_unknown() -> None:
    assert weighted_mean([(0.2, 0.0), (0.4, 0.0)]) == pytest.approx(0.3)
    assert weighted_mean([(0.2, 3.0), (0.6, 1.0)]) == pytest.approx(0.3)
    assert weighted_mean([(0.2, -1.0), (0.6, 1.0)]) == 0.6
    assert weighted_mean([]) is None


@given(st.lists(ANY))
def test_a_sum_is_finite_for_any_input(values: list[float]) -> None:
    assert math.isfinite(finite_sum(values))


@given(
    values=st.lists(ANY, max_size=6),
    baseline=st.none() | ANY,
    target=st.none() | ANY,
    measure=st.sampled_from(["number", "percent", "money", "total", "yes-no", "levels", "range"]),
    pace=st.sampled_from(["linear", "late", "steps"]),
)
def test_any_key_result_can_be_read(
    world: Any,
    values: list[float],
    baseline: float | None,
    target: float | None,
    measure: str,
    pace: str,
) -> None:
    fields = {"baseline": baseline, "target": target, "target_low": baseline}
    key_result = world.key_result(measure=measure, pace=pace, **fields)
    for place, value in enumerate(values):
        world.check_in(key_result, f"2026-11-{place + 10}", value=value)
    found = reading(world, key_result)
    assert found.progress is None or 0.0 <= found.progress <= 1.0
    assert found.progress_raw is None or math.isfinite(found.progress_raw)
    assert found.expected is None or 0.0 <= found.expected <= 1.0
    assert found.says


def test_the_success_line_is_what_a_person_works_out(world: Any) -> None:
    objective = world.objective()
    for baseline, target, line in ((38.0, 55.0, 49.9), (0.0, 90000.0, 63000.0), (6.0, 4.0, 4.6)):
        way = world.key_result(objective, baseline=baseline, target=target)
        assert success_line(way, objective) == line
