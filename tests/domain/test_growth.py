"""Growth, leaning and memory of a series are found, and only offered."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrdesk.domain.growth import alert_widening, growth, is_skewed, memory, skewness

WOBBLE = [0.0, 1.0, -1.0, 0.5, -0.5, 1.0]


def test_a_steady_climb_is_found_by_its_halves() -> None:
    found = growth([float(10 + 2 * place) for place in range(13)])
    assert found is not None
    assert found.slope == pytest.approx(2.0)
    assert found.at(0) == pytest.approx(10.0)
    assert found.at(12) == pytest.approx(34.0)
    assert found.is_clear


def test_a_climb_lost_in_the_wobble_is_not_clear() -> None:
    found = growth([place * 0.01 + wobble for place, wobble in enumerate(WOBBLE * 3)])
    assert found is not None
    assert not found.is_clear
    clear = growth([place * 0.5 + wobble for place, wobble in enumerate(WOBBLE * 3)])
    assert clear is not None
    assert clear.is_clear


def test_a_flat_series_does_not_grow() -> None:
    found = growth([5.0] * 12)
    assert found is not None
    assert (found.slope, found.t, found.is_clear) == (0.0, 0.0, False)


def test_eleven_values_are_too_few() -> None:
    assert growth([1.0] * 11) is None
    assert not is_skewed([1.0] * 11)


def test_logs_are_offered_for_a_positive_series_that_leans_right() -> None:
    skewed = [math.exp(place * place / 40) for place in range(1, 14)]
    assert skewness(skewed) > 1.0
    assert is_skewed([math.exp(w) for w in (0, 1, 2, 0.5, 1.5, 1, 0, 3, 4, 1, 0.2, 2)])
    assert not is_skewed([0.0, *skewed])
    assert not is_skewed([float(place) for place in range(1, 14)])
    assert skewness([3.0, 3.0]) == 0.0


def test_a_slow_series_widens_alerts_and_nothing_else() -> None:
    slow = [math.sin(place / 5) for place in range(40)]
    assert memory(slow) > 0.8
    assert alert_widening(slow) == pytest.approx(1 / math.sqrt(0.2))
    assert alert_widening([1.0, -1.0] * 12) == 1.0
    assert alert_widening([]) == 1.0
    assert memory([]) == memory([4.0, 4.0]) == 0.0


def test_a_short_series_is_taken_for_slow_but_widens_by_its_memory_only() -> None:
    assert alert_widening([1.0, 2.0]) == 1.0


ANY = st.lists(st.floats(allow_nan=False, allow_infinity=False), max_size=16)


@given(ANY)
def test_any_series_can_be_asked(values: list[float]) -> None:
    found = growth(values)
    assert (found is None) == (len(values) < 12)
    assert found is None or math.isfinite(found.at(3))
    assert 1.0 <= alert_widening(values) <= 2.3
    assert is_skewed(values) in (True, False)
