"""What a gauge says: value, change, state, age, and who depends on it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrdesk.domain.kpi_reading import KpiReading, read_board, read_kpi
from okrdesk.domain.loaded import NotLoaded
from okrdesk.domain.records import Kpi
from okrdesk.domain.series import Series
from okrdesk.domain.wanted import board_wants


def reading_of(world: Any, kpi: Kpi) -> KpiReading:
    return read_kpi(world.ws, kpi, world.today)


DOWN = {"direction": "down", "healthy_high": 3.0, "watch_high": 4.0, "unit": "percent"}


def test_a_reading_has_value_change_and_state(world: Any) -> None:
    churn = world.kpi(2.9, 3.1, 6.2, **DOWN)
    reading = read_kpi(world.ws, churn, world.today)
    assert (reading.value, reading.previous, reading.date) == (6.2, 3.1, dt.date(2026, 11, 22))
    assert reading.delta == pytest.approx(3.1)
    assert (reading.state, reading.so_far, reading.age_days) == ("act", True, 0)
    assert (reading.due, reading.is_due) == (dt.date(2026, 11, 29), False)
    assert [point.value for point in reading.recent] == [2.9, 3.1, 6.2]
    assert reading.variation is reading.assurance is reading.signal is reading.usual is None


def test_a_reading_is_one_full_sentence(world: Any) -> None:
    churn = world.kpi(6.2, end="2026-11-15", name="Customer churn", target_high=5.0, **DOWN)
    reading = read_kpi(world.ws, churn, dt.date(2026, 11, 17))
    assert reading.says == "Customer churn 6.2%, act, target 5%, updated 2 days ago"


def test_a_running_period_says_so_far(world: Any) -> None:
    reading = reading_of(world, world.kpi(6.2))
    assert reading.says == "Churn 6.2, so far in week 47, no limits set, updated today"


def test_no_state_holds_since_a_day_to_come(world: Any) -> None:
    """A value may stand at the last day of its period, which is ahead while that runs."""
    churn = world.kpi(2.0, 6.2, end="2026-11-22", **DOWN)
    reading = read_kpi(world.ws, churn, dt.date(2026, 11, 17))
    assert (reading.state, reading.state_since) == ("act", dt.date(2026, 11, 17))


def test_a_new_kpi_has_no_data_and_waits_for_its_first_value(world: Any) -> None:
    reading = reading_of(world, world.kpi())
    assert (reading.state, reading.due, reading.is_due) == ("no_data", None, True)
    assert (reading.value, reading.delta, reading.year_ago, reading.period) == (None,) * 4
    assert reading.says == "Churn has no value yet"
    parked = world.kpi(standing="parked")
    assert not read_kpi(world.ws, parked, world.today).is_due


def test_one_value_has_nothing_to_be_compared_with(world: Any) -> None:
    reading = reading_of(world, world.kpi(5.0))
    assert (reading.previous, reading.delta) == (None, None)


def test_an_old_value_is_out_of_date_whatever_it_says(world: Any) -> None:
    nps = world.kpi(41.0, end="2026-11-08", healthy_low=35.0, watch_low=25.0)
    reading = read_kpi(world.ws, nps, world.today)
    assert (reading.state, reading.age_days, reading.is_due) == ("out_of_date", 13, True)
    assert reading.state_since == dt.date(2026, 11, 17)
    assert reading.says == "Churn 41, out of date, updated 13 days ago"


def test_fridays_value_is_still_good_on_monday(world: Any) -> None:
    world.settings(skip_weekends=True)
    errors = world.kpi(1.0, cadence="day", end="2026-11-20", healthy_low=0.0)
    assert read_kpi(world.ws, errors, dt.date(2026, 11, 23)).state == "healthy"
    assert not read_kpi(world.ws, errors, dt.date(2026, 11, 23)).is_due


def test_a_year_ago_is_the_same_period_a_year_before(world: Any) -> None:
    weekly = world.kpi(*(float(n) for n in range(53)))
    assert read_kpi(world.ws, weekly, world.today).year_ago == 0.0
    short = world.kpi(*(float(n) for n in range(52)))
    assert read_kpi(world.ws, short, world.today).year_ago is None
    gap = world.kpi(1.0, end="2025-11-09")
    world.value(gap, "2026-11-22", 2.0)
    assert read_kpi(world.ws, gap, world.today).year_ago is None


def test_a_year_ago_is_unknown_where_values_are_not_loaded(world: Any) -> None:
    weekly = world.kpi(*(float(n) for n in range(53)), healthy_low=1.0, chart="none")
    series = world.ws.series_of(weekly.id)
    partly = replace(series, complete=False, whole_from=series.dates[1])
    ws = world.ws.with_owner(partly)
    assert read_kpi(ws, weekly, world.today).year_ago is None


def test_a_planned_dip_is_judged_by_its_own_band(world: Any) -> None:
    margin = world.kpi(60.0, 45.0, healthy_low=50.0, watch_low=40.0)
    dip = {"valid_from": dt.date(2026, 11, 18), "until": dt.date(2026, 12, 12)}
    world.band(margin, healthy_low=44.0, watch_low=40.0, **dip)
    reading = read_kpi(world.ws, margin, world.today)
    assert (reading.state, reading.dip_until) == ("healthy", dt.date(2026, 12, 12))
    assert "planned dip until 12 Dec" in reading.says


def test_a_target_range_is_said_with_both_ends(world: Any) -> None:
    ends = {"healthy_low": 70.0, "healthy_high": 80.0, "target_low": 74.0, "target_high": 76.0}
    use = world.kpi(75.0, direction="range", **ends)
    assert "target 74 to 76" in read_kpi(world.ws, use, world.today).says


def test_percent_of_plan_without_a_plan_shows_no_band(world: Any) -> None:
    revenue = world.kpi()
    world.band(revenue, percent_of_plan=True, healthy_low=90.0)
    assert read_kpi(world.ws, revenue, world.today).band is None


def test_a_kpi_knows_the_active_key_results_that_read_it(world: Any) -> None:
    churn = world.kpi()
    active = world.objective()
    wanted = world.key_result(active, kpi=churn.id)
    world.key_result(active, kpi=churn.id, state="dropped")
    world.key_result(world.objective(state="parked"), kpi=churn.id)
    world.key_result(world.objective(world.cycle(state="closed")), kpi=churn.id)
    world.put(replace(wanted, id="lost00000000", objective="gone"))
    assert read_kpi(world.ws, churn, world.today).key_results == (wanted,)


def test_segments_sit_under_their_kpi(world: Any) -> None:
    churn = world.kpi(5.0)
    segment = world.kpi(4.0, parent=churn.id, segment="Pro", order=1.0)
    world.kpi(3.0, parent=churn.id, segment="Old", archived=True)
    assert read_kpi(world.ws, churn, world.today).segments == (segment,)
    board = read_board(world.ws, world.today)
    assert [reading.kpi.id for reading in board.kpis] == [churn.id]


def test_the_board_counts_key_numbers_only(world: Any) -> None:
    limits = {"healthy_low": 50.0, "watch_low": 40.0}
    star = world.kpi(60.0, north_star=True, order=2.0, **limits)
    world.kpi(45.0, order=1.0, **limits)
    world.kpi(30.0, order=3.0, **limits)
    other = world.kpi(30.0, standing="other", **limits)
    world.kpi(30.0, standing="parked", **limits)
    world.kpi(30.0, archived=True, **limits)
    world.kpi(order=4.0)
    board = read_board(world.ws, world.today)
    counts = (board.healthy, board.watch, board.act, board.out_of_date, board.no_data)
    assert counts == (1, 1, 1, 0, 1)
    assert board.kpis[1].kpi == star
    assert [reading.kpi for reading in board.others] == [other]
    assert board.health_share == pytest.approx(2.5 / 4)
    assert board.today == world.today


def test_the_board_is_unknown_when_most_of_it_is_silent(world: Any) -> None:
    world.kpi(60.0, healthy_low=50.0)
    world.kpi(60.0, healthy_low=50.0, end="2026-10-25")
    board = read_board(world.ws, world.today)
    assert (board.health_share, board.out_of_date) == (None, 1)


def test_values_that_are_not_loaded_are_asked_for(world: Any) -> None:
    churn, full = world.kpi(5.0), world.kpi(5.0, chart="none")
    unloaded = Series(churn.id, complete=False, whole_from=dt.date.max)
    ws = world.ws.with_owner(unloaded)
    with pytest.raises(NotLoaded):
        read_board(ws, world.today)
    assert board_wants(ws, world.today) == (churn.id,)
    partly = replace(ws.series_of(full.id), complete=False, whole_from=dt.date(2026, 11, 1))
    assert board_wants(ws.with_owner(partly), world.today) == (churn.id,)


@given(
    values=st.lists(st.floats(allow_nan=False, allow_infinity=False), max_size=12),
    direction=st.sampled_from(["up", "down", "range"]),
    limit=st.floats(allow_nan=False, allow_infinity=False),
    unit=st.sampled_from(["number", "percent", "share", "money", "duration", "points"]),
)
def test_any_values_can_be_read(
    world: Any, values: list[float], direction: str, limit: float, unit: str
) -> None:
    kpi = world.kpi(*values, direction=direction, unit=unit, healthy_low=limit, healthy_high=limit)
    reading = read_kpi(world.ws, kpi, world.today)
    assert (reading.state == "no_data") == (not values)
    assert reading.says.startswith("Churn")
