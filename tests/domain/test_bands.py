"""Limits by direction and date; a boundary value belongs to the better side."""

from __future__ import annotations

import datetime as dt
import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrdesk.domain.bands import RANK, band_on, limits_of, plans_of, target_of, timeline, with_plan
from okrdesk.domain.calendar import parse_period
from okrdesk.domain.records import Band, Kpi, Plan

VALUES = st.floats(-1e6, 1e6)


def state(direction: str, value: float, **limits: float) -> str:
    found = limits_of(Kpi("k", direction=direction), Band("b", **limits))
    assert found is not None
    return found.state(value)


@pytest.mark.parametrize(
    ("value", "expected"),
    [(51, "healthy"), (50, "healthy"), (49, "watch"), (40, "watch"), (39, "act")],
)
def test_up_is_better_when_higher(value: float, expected: str) -> None:
    assert state("up", value, healthy_low=50.0, watch_low=40.0) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [(2, "healthy"), (3, "healthy"), (3.5, "watch"), (4, "watch"), (4.1, "act")],
)
def test_down_is_better_when_lower(value: float, expected: str) -> None:
    assert state("down", value, healthy_high=3.0, watch_high=4.0) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [(4, "act"), (5, "watch"), (6, "healthy"), (8, "healthy"), (10, "watch"), (11, "act")],
)
def test_a_range_has_two_sides(value: float, expected: str) -> None:
    limits = {"healthy_low": 6.0, "healthy_high": 8.0, "watch_low": 5.0, "watch_high": 10.0}
    assert state("range", value, **limits) == expected


def test_one_limit_alone_parts_two_states() -> None:
    assert state("up", 9, healthy_low=10.0) == "watch"
    assert state("up", 10, watch_low=10.0) == "healthy"
    assert state("up", 9, watch_low=10.0) == "act"
    assert state("range", 99, healthy_low=10.0) == "healthy"


def test_without_limits_there_is_no_colour() -> None:
    assert limits_of(Kpi("k"), Band("b", target_low=5.0)) is None
    assert limits_of(Kpi("k", direction="up"), Band("b", healthy_high=5.0)) is None


@given(VALUES, VALUES, VALUES, VALUES, st.sampled_from(["up", "down"]))
def test_a_better_value_is_never_in_a_worse_state(
    a: float, b: float, one: float, other: float, direction: str
) -> None:
    low, high = sorted((a, b))
    limits = (
        {"healthy_low": high, "watch_low": low}
        if direction == "up"
        else {"healthy_high": low, "watch_high": high}
    )
    worse, better = sorted((one, other), reverse=direction == "down")
    assert RANK[state(direction, better, **limits)] <= RANK[state(direction, worse, **limits)]


def test_the_band_that_began_last_is_in_force() -> None:
    bands = [
        Band("a", healthy_low=10.0),
        Band("b", valid_from=dt.date(2026, 10, 1), healthy_low=20.0),
        Band("c", valid_from=dt.date(2026, 12, 1), healthy_low=30.0),
    ]
    found = [band_on(bands, dt.date(2026, month, 15)) for month in (9, 11, 12)]
    assert [band.id for band in found if band] == ["a", "b", "c"]


def test_after_a_planned_dip_the_earlier_band_is_in_force_again() -> None:
    usual = Band("a", healthy_low=10.0)
    dip = Band("b", valid_from=dt.date(2026, 11, 1), until=dt.date(2026, 12, 12), healthy_low=5.0)
    assert band_on([usual, dip], dt.date(2026, 12, 12)) == dip
    assert band_on([dip, usual], dt.date(2026, 12, 13)) == usual
    assert timeline([usual, dip]) == (
        (dt.date.min, usual),
        (dt.date(2026, 11, 1), dip),
        (dt.date(2026, 12, 13), usual),
    )


def test_a_dip_of_the_same_day_goes_before_the_usual_band() -> None:
    day = dt.date(2026, 11, 1)
    usual, dip = Band("z", valid_from=day), Band("a", valid_from=day, until=dt.date(2026, 12, 1))
    assert band_on([dip, usual], day) == dip


def test_a_proposed_band_gives_no_colour_until_confirmed() -> None:
    assert band_on([Band("a", healthy_low=1.0, proposed=True)], dt.date(2026, 11, 1)) is None


def test_percent_of_plan_takes_the_plan_of_the_period(world: Any) -> None:
    revenue = world.kpi(cadence="month")
    world.new(Plan, kpi=revenue.id, period=dt.date(2026, 11, 30), value=200.0)
    band = Band("b", percent_of_plan=True, healthy_low=90.0, watch_low=80.0)
    plans = plans_of(world.ws, revenue)
    scaled = with_plan(band, plans, parse_period("2026-11"))
    assert scaled is not None
    assert (scaled.healthy_low, scaled.watch_low, scaled.percent_of_plan) == (180.0, 160.0, False)
    assert with_plan(band, plans, parse_period("2026-12")) is None
    assert with_plan(Band("c"), plans, parse_period("2026-12")) == Band("c")


def test_the_target_has_the_side_of_the_direction() -> None:
    band = Band("b", target_low=3.0, target_high=5.0)
    assert target_of(Kpi("k", direction="up"), band) == (3.0, math.inf)
    assert target_of(Kpi("k", direction="down"), band) == (-math.inf, 5.0)
    assert target_of(Kpi("k", direction="range"), band) == (3.0, 5.0)
    assert target_of(Kpi("k", direction="down"), Band("b", target_low=3.0)) is None
