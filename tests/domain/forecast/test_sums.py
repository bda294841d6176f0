"""How many events, and what amounts add up to."""

from __future__ import annotations

import math
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrdesk.domain.forecast.amounts import amount_ending
from okrdesk.domain.forecast.counted import count_ending, over_dispersion

COUNTS = st.lists(st.integers(0, 40).map(float), min_size=1, max_size=12)
AMOUNTS = st.lists(st.floats(allow_nan=False, allow_infinity=False), min_size=1, max_size=12)


def test_ten_clients_with_five_won_by_week_six() -> None:
    ending = count_ending((1, 1, 1, 1, 1, 0), 7, 10 / 13, 5)
    assert ending.at_least(10) == pytest.approx(0.5475677, abs=1e-7)
    behind = count_ending((1, 0, 1, 0, 1, 0), 7, 10 / 13, 3)  # varies no more than chance
    assert behind.at_least(10) == pytest.approx(0.1282607, abs=1e-7)


def test_the_tail_is_that_of_gamma_and_poisson() -> None:
    ending = count_ending((2, 1, 3, 2), 6, 2.0, 8)
    a, b = ending.a, ending.b
    q = 6 / (b + 6)
    terms = [
        math.exp(math.lgamma(a + k) - math.lgamma(a) - math.lgamma(k + 1)) * (1 - q) ** a * q**k
        for k in range(12)
    ]
    assert ending.at_least(20) == pytest.approx(1 - math.fsum(terms), abs=1e-10)
    assert ending.at_most(19) == pytest.approx(math.fsum(terms), abs=1e-10)
    assert ending.mean == pytest.approx(8 + 6 * a / b)


def test_part_of_an_event_asks_for_a_whole_one() -> None:
    ending = count_ending((1, 2, 1), 5, 2.0, 4)
    assert ending.at_least(6.3) == ending.at_least(7)
    assert ending.at_most(6.3) == ending.at_most(6)


def test_counts_that_vary_more_than_chance_make_the_rest_less_sure() -> None:
    even, bursts = (3, 3, 3, 3, 3, 3), (0, 9, 0, 9, 0, 0)
    assert over_dispersion(even) == over_dispersion((5,)) == over_dispersion((0, 0)) == 1.0
    assert over_dispersion(bursts) > 2.0
    wide, narrow = count_ending(bursts, 6, 3.0, 18), count_ending(even, 6, 3.0, 18)
    assert wide.quantile(0.9) - wide.quantile(0.1) > narrow.quantile(0.9) - narrow.quantile(0.1)


@given(COUNTS, st.integers(0, 12), st.floats(0.01, 50.0), st.floats(-5.0, 200.0))
def test_counts_have_a_chance_and_an_interval(
    counts: list[float], left: int, plan: float, line: float
) -> None:
    done = sum(counts)
    ending = count_ending(counts, left, plan, done)
    assert 0.0 <= ending.at_least(line + 1.0) <= ending.at_least(line) + 1e-12 <= 1.0 + 1e-9
    low, high = ending.quantile(0.1), ending.quantile(0.9)
    assert done <= low <= high
    assert ending.at_most(high) >= 0.9 - 1e-9
    assert ending.mean >= done


def test_what_happened_already_is_certain() -> None:
    assert count_ending((4, 4), 5, 1.0, 8).at_least(8) == 1.0
    assert count_ending((4, 4), 5, 1.0, 9).at_least(9) == 1.0
    assert count_ending((4, 4), 0, 1.0, 8).at_least(9) == 0.0
    assert amount_ending((4.0, 4.0), 5, 1.0, 8.0).at_least(8.0) == 1.0


def test_an_amount_that_goes_on_as_it_did_is_an_even_bet() -> None:
    ending = amount_ending((70.0,) * 6, 7, 100.0, 420.0)
    assert ending.at_least(910.0) == pytest.approx(0.5)
    assert ending.mean == pytest.approx(910.0)
    assert ending.at_least(700.0) > 0.9
    assert ending.at_least(1120.0) < 0.1


def test_an_amount_has_w_plus_two_degrees() -> None:
    amounts, plan, left = (80.0, 120.0, 95.0, 60.0), 100.0, 9
    mean = (355.0 + 2 * 70.0) / 6
    s2 = (sum((x - mean) ** 2 for x in amounts) + 3 * 50.0**2) / 6
    ending = amount_ending(amounts, left, plan, 355.0)
    (part,) = ending.parts
    assert ending.degrees == 6
    assert ending.at_least(1000.0) == pytest.approx(0.6874, abs=1e-4)
    assert part.spread * ending.unit == pytest.approx(math.sqrt(s2 * (left + left**2 / 6)))
    assert ending.mean == pytest.approx(355.0 + mean * left)


@given(
    AMOUNTS,
    st.integers(0, 12),
    st.floats(allow_nan=False, allow_infinity=False),
    st.floats(allow_nan=False, allow_infinity=False),
)
def test_amounts_are_finite_for_any_values(
    amounts: list[float], left: int, plan: float, line: float
) -> None:
    ending = amount_ending(amounts, left, plan, -math.inf)
    assert 0.0 <= ending.at_least(line) <= 1.0
    for figure in (ending.mean, ending.quantile(0.1), ending.quantile(0.9)):
        assert math.isfinite(figure)


@given(
    st.lists(st.integers(0, 1000), min_size=2, max_size=12),
    st.integers(1, 12),
    st.integers(-10, 20).map(lambda power: 2.0**power),
)
def test_the_unit_of_an_amount_changes_no_chance(
    amounts: list[int], left: int, scale: float
) -> None:
    plain = amount_ending([float(a) for a in amounts], left, 500.0, -math.inf)
    scaled = amount_ending([a * scale for a in amounts], left, 500.0 * scale, -math.inf)
    line = 500.0 * (len(amounts) + left)
    assert scaled.at_least(line * scale) == pytest.approx(plain.at_least(line), abs=1e-9)


def test_counts_come_true_as_often_as_said() -> None:
    chance = random.Random(8)
    said, true = [], []
    for _ in range(1500):
        target = chance.choice([6, 10, 20, 40])
        rate = target / 13 * math.exp(chance.gauss(-0.25, 0.45))
        counts = [sum(chance.random() < rate / 60 for _ in range(60)) for _ in range(13)]
        gone = chance.choice([4, 7, 10])
        ending = count_ending(counts[:gone], 13 - gone, target / 13, sum(counts[:gone]))
        said.append(min(0.98, max(0.02, ending.at_least(target))))
        true.append(sum(counts) >= target)
    assert sum(said) / len(said) == pytest.approx(sum(true) / len(true), abs=0.05)
    brier = sum((p - o) ** 2 for p, o in zip(said, true, strict=True)) / len(said)
    assert brier < 0.12
