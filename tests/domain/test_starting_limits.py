"""A guess of limits from one value: a tenth away, a fifth away, never from nothing."""

from __future__ import annotations

import math

import pytest

from okrdesk.domain.starting_limits import StartingLimits, guessed_limits


@pytest.mark.parametrize(
    ("value", "direction", "limits"),
    [
        (48_200.0, "up", StartingLimits(healthy_low=43_000.0, watch_low=39_000.0)),
        (610.0, "down", StartingLimits(healthy_high=670.0, watch_high=730.0)),
        (9.0, "range", StartingLimits(7.2, 11.0, 5.4, 13.0)),
        (-10.0, "up", StartingLimits(healthy_low=-11.0, watch_low=-12.0)),
    ],
)
def test_a_guess_keeps_two_digits(value: float, direction: str, limits: StartingLimits) -> None:
    assert guessed_limits(value, direction) == limits


@pytest.mark.parametrize("value", [0.0, math.nan, math.inf])
def test_nothing_is_guessed_from_nothing(value: float) -> None:
    assert guessed_limits(value, "up") == StartingLimits()
