"""Student's t and the incomplete beta function, against published values and each other."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrdesk.domain.forecast.incomplete_beta import incomplete_beta
from okrdesk.domain.forecast.student import student_cdf, student_density, student_quantile

DEGREES = st.integers(1, 200)


@pytest.mark.parametrize(
    ("degrees", "x"),  # the 97.5 % points of any statistical table
    [
        (1, 12.706204736432095),
        (2, 4.302652729696142),
        (3, 3.182446305284263),
        (4, 2.7764451051977987),
        (5, 2.570581835636314),
        (10, 2.2281388519649385),
        (15, 2.131449545559323),
        (30, 2.0422724563012373),
        (120, 1.979930405052777),
    ],
)
def test_t_agrees_with_the_tables(degrees: int, x: float) -> None:
    assert student_cdf(x, degrees) == pytest.approx(0.975, abs=1e-10)
    assert student_cdf(-x, degrees) == pytest.approx(0.025, abs=1e-10)


def test_one_degree_is_cauchy() -> None:
    assert student_cdf(1.0, 1) == pytest.approx(0.75, abs=1e-15)
    assert student_density(0.0, 1) == pytest.approx(1 / math.pi, abs=1e-15)


def test_nothing_is_beyond_infinity() -> None:
    assert (student_cdf(math.inf, 3), student_cdf(-math.inf, 3)) == (1.0, 0.0)
    assert student_density(1e300, 3) == 0.0


@given(st.floats(-1e6, 1e6), DEGREES)
def test_t_agrees_with_the_incomplete_beta_function(x: float, degrees: int) -> None:
    middle = 0.5 * incomplete_beta(0.5, degrees / 2, x * x / (degrees + x * x))
    assert student_cdf(x, degrees) == pytest.approx(0.5 + math.copysign(middle, x), abs=1e-10)


@given(st.floats(0.001, 0.999), DEGREES)
def test_the_quantile_turns_the_chance_around(share: float, degrees: int) -> None:
    assert student_cdf(student_quantile(share, degrees), degrees) == pytest.approx(share, abs=1e-12)


@given(st.floats(allow_nan=False), st.floats(allow_nan=False), DEGREES)
def test_t_never_falls(a: float, b: float, degrees: int) -> None:
    low, high = sorted((a, b))
    assert 0.0 <= student_cdf(low, degrees) <= student_cdf(high, degrees) + 1e-12 <= 1.0 + 1e-12


@given(st.floats(-20, 20), DEGREES)
def test_the_density_is_the_slope(x: float, degrees: int) -> None:
    step = 1e-5
    slope = (student_cdf(x + step, degrees) - student_cdf(x - step, degrees)) / (2 * step)
    assert student_density(x, degrees) == pytest.approx(slope, abs=1e-8)


@pytest.mark.parametrize(
    ("a", "b", "x", "share"),
    [
        (2.0, 3.0, 0.5, 0.6875),  # 6x² - 8x³ + 3x⁴
        (1.0, 1.0, 0.3, 0.3),
        (5.0, 1.0, 0.9, 0.59049),  # x⁵
        (1.0, 4.0, 0.2, 0.5904),  # 1 - (1 - x)⁴
        (0.5, 0.5, 0.25, 1 / 3),  # 2/π · asin(√x)
        (10.0, 10.0, 0.5, 0.5),
        (5000.0, 5000.0, 0.5, 0.5),
    ],
)
def test_incomplete_beta_agrees_with_closed_forms(
    a: float, b: float, x: float, share: float
) -> None:
    assert incomplete_beta(a, b, x) == pytest.approx(share, abs=1e-10)


def test_incomplete_beta_is_a_share_outside_its_range_too() -> None:
    assert (incomplete_beta(2.0, 3.0, -0.1), incomplete_beta(2.0, 3.0, 0.0)) == (0.0, 0.0)
    assert (incomplete_beta(2.0, 3.0, 1.0), incomplete_beta(2.0, 3.0, 7.0)) == (1.0, 1.0)


@given(st.integers(1, 60), st.integers(1, 60), st.floats(0.0, 1.0))
def test_incomplete_beta_is_a_binomial_tail(k: int, rest: int, x: float) -> None:
    n = k + rest - 1
    tail = math.fsum(math.comb(n, i) * x**i * (1 - x) ** (n - i) for i in range(k, n + 1))
    assert incomplete_beta(k, rest, x) == pytest.approx(tail, abs=1e-10)


def test_the_continued_fraction_gets_by_a_zero_of_its_own() -> None:
    # 1 - (a + b) x / (a + 1) is 0 here, which nothing may be divided by.
    assert incomplete_beta(1.0, 3.0, 0.5) == pytest.approx(0.875, abs=1e-10)
    assert incomplete_beta(3.0, 1.0, 0.5) == pytest.approx(0.125, abs=1e-10)


def test_far_beyond_what_it_is_for_it_gives_up_and_stays_a_share() -> None:
    assert 0.0 <= incomplete_beta(1e12, 1e12, 0.5 - 1e-9) <= 1.0


def test_a_million_events_still_converge() -> None:
    share = incomplete_beta(1e6, 1e6, 0.5)
    assert share == pytest.approx(0.5, abs=1e-6)
