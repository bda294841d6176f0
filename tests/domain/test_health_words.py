"""How the health of the gauges comes about is said so that anybody can follow it."""

from __future__ import annotations

from typing import Any

import pytest

from okrdesk.domain.health_words import health_says, machine_says
from okrdesk.domain.kpi_reading import Board, read_board

DOWN = {"direction": "down", "healthy_high": 3.0, "watch_high": 4.0}


def board(world: Any, *values: float | None, star: int | None = None) -> Board:
    for place, value in enumerate(values):
        values_of = () if value is None else (value,)
        world.kpi(*values_of, name=f"KPI {place}", north_star=place == star, **DOWN)
    return read_board(world.ws, world.today)


def test_every_state_says_what_it_counts(world: Any) -> None:
    found = board(world, 1.0, 1.0, 3.5, 9.0)
    assert health_says(found) == "2 healthy count 1, 1 watch ½, 1 act 0"
    assert found.health_share == pytest.approx(2.5 / 4)


def test_the_north_star_and_what_is_left_out_are_named(world: Any) -> None:
    found = board(world, 1.0, 1.0, 3.5, None, star=0)
    assert health_says(found) == (
        "2 healthy count 1, 1 watch ½, 0 act 0; KPI 0, the North Star, counts double; 1 not counted"
    )
    assert found.health_share == pytest.approx(3.5 / 4)


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ((), ""),
        ((1.0,), "the one gauge is healthy"),
        ((3.5,), "the one gauge is in watch"),
        ((None,), "the one gauge has no value yet"),
        ((1.0, 1.0), "all 2 gauges are healthy"),
        ((9.0, 3.5), "none of the 2 gauges is healthy"),
        ((9.0, 1.0), "1 of 2 gauges is healthy"),
        ((9.0, 1.0, 1.0), "2 of 3 gauges are healthy"),
    ],
)
def test_the_machine_in_a_sentence(world: Any, values: tuple[float | None, ...], says: str) -> None:
    assert machine_says(board(world, *values)) == says
