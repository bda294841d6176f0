from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from okrdesk.domain.kpi_reading import KpiReading, read_kpi
from okrdesk.domain.unusual import sigma_from_usual, unusual_says

WEEKS = (3.0, 3.2, 2.9, 3.1, 3.0, 3.3, 2.8, 3.1, 3.0, 2.9, 3.2, 3.1, 3.0, 3.1)


@pytest.fixture
def churn(world: Any) -> KpiReading:
    kpi = world.kpi(*WEEKS, unit="percent")
    reading = read_kpi(world.ws, kpi, world.today)
    assert reading.usual is not None
    return reading


def test_the_end_of_the_usual_range_is_three_sigma_from_its_centre(churn: KpiReading) -> None:
    assert churn.usual is not None
    low, high = churn.usual
    assert sigma_from_usual(churn, high) == pytest.approx(3.0)
    assert sigma_from_usual(churn, low) == pytest.approx(3.0)


def test_a_value_far_from_usual_is_asked_about_in_one_sentence(churn: KpiReading) -> None:
    assert churn.usual is not None
    assert churn.centre is not None
    sigma = (churn.usual[1] - churn.centre) / 3
    says = unusual_says(churn, round(churn.centre + 7.2 * sigma, 6), "USD")
    assert says is not None
    assert says == "4.4% is 7 sigma from usual (2.5% to 3.6%)."
    for value in (1e20, -1.7e308):
        enormous = unusual_says(churn, value, "USD")
        assert enormous is not None
        assert "is more than 100 sigma from usual" in enormous


def test_a_value_within_or_a_little_beyond_the_usual_range_is_not(churn: KpiReading) -> None:
    assert churn.usual is not None
    assert unusual_says(churn, 3.1, "USD") is None
    assert unusual_says(churn, churn.usual[1] * 1.02, "USD") is None


def test_skewed_values_are_measured_on_their_own_side(churn: KpiReading) -> None:
    skewed = replace(churn, centre=10.0, usual=(7.0, 22.0))
    assert sigma_from_usual(skewed, 6.0) == pytest.approx(4.0)
    assert sigma_from_usual(skewed, 26.0) == pytest.approx(4.0)


def test_nothing_is_unusual_while_nothing_is_usual(churn: KpiReading) -> None:
    young = replace(churn, usual=None, centre=None)
    assert sigma_from_usual(young, 1e20) is None
    assert unusual_says(young, 1e20, None) is None
    assert sigma_from_usual(replace(churn, usual=(3.0, 3.0), centre=3.0), 9.0) is None
