"""Where a level may be at the end: what holds for any values."""

from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrdesk.domain.forecast.ending import Mixture, Part
from okrdesk.domain.forecast.in_range import chance_in_range
from okrdesk.domain.forecast.level import (
    Prior,
    level_ending,
    prior_from_history,
    prior_from_plan,
)

WILD = st.floats(allow_nan=False, allow_infinity=False)
TAME = st.floats(-1e6, 1e6).map(lambda value: round(value, 3))
SERIES = st.lists(TAME, min_size=3, max_size=20)


def ended(values: Any, end: float | None = None, prior: Prior | None = None) -> Mixture:
    times = tuple(float(week) for week in range(len(values)))
    end = len(values) + 4.0 if end is None else end
    return level_ending(times, tuple(values), end, prior or prior_from_plan(80.0, 13.0))


def test_it_agrees_with_a_calculation_on_its_own() -> None:
    """The weekly sign-ups of a well-known prototype: 42 to 71, 96 to reach in week 13."""
    times = tuple((4 + 7 * week) / 7 for week in range(7))
    ending = level_ending(times, (42, 45, 50, 58, 66, 69, 71), 13.0, prior_from_plan(56.0, 13.0))
    assert ending.at_least(96.0) == pytest.approx(0.14429, abs=2e-4)
    assert ending.mean == pytest.approx(79.1007, abs=1e-4)
    with_history = prior_from_history((1.0, 2.0, 1.0, 3.0, 2.0, 4.0))
    assert with_history == Prior(4, 1.4826, seen=True)


@given(SERIES, TAME, TAME)
def test_the_chance_rises_as_the_target_nears(values: list[float], a: float, b: float) -> None:
    near, far = sorted((a, b))
    ending = ended(values)
    assert ending.at_least(near) >= ending.at_least(far) - 1e-12
    assert ending.at_most(near) <= ending.at_most(far) + 1e-12


@given(SERIES, TAME)
def test_both_sides_of_a_line_add_up(values: list[float], line: float) -> None:
    ending = ended(values)
    assert ending.at_least(line) + ending.at_most(line) == pytest.approx(1.0, abs=1e-9)
    assert chance_in_range(ending, None, line) == ending.at_most(line)
    assert chance_in_range(ending, line, None) == ending.at_least(line)
    assert chance_in_range(ending, None, None) == 1.0
    inside = chance_in_range(ending, line, line + 10.0)
    assert inside == pytest.approx(ending.at_most(line + 10.0) - ending.at_most(line), abs=1e-9)


@given(
    st.lists(st.integers(-1000, 1000), min_size=3, max_size=16),
    st.integers(-1000, 1000),
    st.integers(-20, 20).map(lambda power: 2.0**power),
    st.integers(-1000, 1000),
)
def test_scale_and_shift_change_no_chance(
    values: list[int], line: int, scale: float, shift: int
) -> None:
    plain = ended([float(v) for v in values], prior=prior_from_plan(100.0, 13.0))
    moved = ended(
        [v * scale + shift * scale for v in values], prior=prior_from_plan(100.0 * scale, 13.0)
    )
    reached = moved.at_least(line * scale + shift * scale)
    assert reached == pytest.approx(plain.at_least(float(line)), abs=1e-9)


@given(st.lists(st.integers(-1000, 1000), min_size=3, max_size=16), st.integers(-1000, 1000))
def test_up_and_down_are_mirrored(values: list[int], line: int) -> None:
    up = ended([float(v) for v in values])
    down = ended([-float(v) for v in values])
    assert down.at_most(-float(line)) == pytest.approx(up.at_least(float(line)), abs=1e-9)


@given(st.lists(WILD, min_size=1, max_size=12), WILD, WILD, st.floats(0.0, 1e6))
def test_it_is_finite_for_any_values(
    values: list[float], line: float, way: float, left: float
) -> None:
    for prior in (prior_from_plan(way, 13.0), Prior(4, 0.0, seen=True)):
        ending = ended(values, len(values) + left, prior)
        assert 0.0 <= ending.at_least(line) <= 1.0 + 1e-9
        for figure in (ending.mean, ending.quantile(0.1), ending.quantile(0.9)):
            assert math.isfinite(figure)


@given(SERIES)
def test_the_interval_holds_eight_tenths(values: list[float]) -> None:
    ending = ended(values)
    low, high = ending.quantile(0.1), ending.quantile(0.9)
    assert low <= high
    assert ending.at_most(low) == pytest.approx(0.1, abs=1e-4)
    assert ending.at_most(high) == pytest.approx(0.9, abs=1e-4)


def test_quantiles_are_found_between_far_possibilities() -> None:
    apart = Mixture((Part(0.5, 0.0, 1.0), Part(0.5, 1000.0, 1.0)), 3)
    for share in (0.01, 0.25, 0.49, 0.51, 0.75, 0.99):
        assert apart.at_most(apart.quantile(share)) == pytest.approx(share, abs=1e-6)


def test_a_quantile_at_nought_is_found_as_well() -> None:
    parts = ((0.3, -1.0, 1.0), (0.7, 2.0, 0.5))
    at = Mixture(tuple(Part(*part) for part in parts), 3).quantile(0.3)
    moved = Mixture(tuple(Part(w, c - at, s) for w, c, s in parts), 3)
    assert moved.quantile(0.3) == pytest.approx(0.0, abs=1e-9)


def test_without_any_spread_it_is_a_step() -> None:
    certain = Mixture((Part(1.0, 5.0, 0.0),), 4)
    assert (certain.at_least(5.0), certain.at_least(5.1)) == (1.0, 0.0)
    assert (certain.quantile(0.1), certain.quantile(0.9), certain.mean) == (5.0, 5.0, 5.0)


def test_what_is_there_already_can_only_grow() -> None:
    grown = Mixture((Part(1.0, 0.0, 1.0),), 4, start=10.0, least=10.0)
    assert (grown.at_least(10.0), grown.at_most(9.9), grown.quantile(0.1)) == (1.0, 0.0, 10.0)


def test_time_that_is_left_widens_the_interval() -> None:
    values = (42.0, 45.0, 50.0, 58.0)
    widths = [
        ended(values, end).quantile(0.9) - ended(values, end).quantile(0.1) for end in (4, 8, 13)
    ]
    assert widths[0] < widths[1] < widths[2]


def test_a_steady_trend_is_believed_a_wobble_is_not() -> None:
    trend = ended([10.0 * week for week in range(9)], 13.0)
    wobble = ended([40.0 + 10.0 * (-1) ** week for week in range(9)], 13.0)
    assert trend.mean > 95.0
    assert wobble.mean == pytest.approx(42.0, abs=6.0)
