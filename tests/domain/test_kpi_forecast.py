"""Where a KPI may be at the end of the running cycle, by its own values."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from okrdesk.domain.kpi_forecast import KpiForecast, forecast_kpi
from okrdesk.domain.periods import series_points

HISTORY = [3.0, 3.2, 2.9, 3.1, 3.0, 3.3, 3.0, 3.1]
CLIMB = [3.2, 3.3, 3.4, 3.6, 3.7, 3.9]


def foreseen(world: Any, *values: float, **fields: Any) -> KpiForecast | None:
    world.cycle()
    kpi = world.kpi(*values, **{"end": "2026-11-15", **fields})
    return forecast_kpi(world.ws, kpi, series_points(world.ws, kpi, world.today), world.today)


def test_it_ends_near_its_newest_value_and_knows_the_chance_of_its_target(world: Any) -> None:
    found = foreseen(world, *HISTORY, *CLIMB, direction="down", target_high=3.0)
    assert found is not None
    assert found.end == dt.date(2026, 12, 31)
    assert found.low < found.mean < found.high
    assert found.mean == pytest.approx(3.9, abs=0.4)
    assert found.p is not None
    assert 0.02 <= found.p < 0.2
    up = foreseen(world, *HISTORY, *CLIMB, direction="up", target_low=3.0)
    assert up is not None
    assert up.p == pytest.approx(1 - found.p, abs=1e-6)


def test_without_a_target_there_is_a_range_but_no_chance(world: Any) -> None:
    found = foreseen(world, *HISTORY, *CLIMB)
    assert found is not None
    assert (found.target, found.p) == (None, None)
    planned = foreseen(world, *HISTORY, *CLIMB, direction="up", target_low=90.0)
    assert planned is not None
    assert planned.p == 0.02


def test_a_band_in_percent_of_plan_gives_no_chance(world: Any) -> None:
    kpi = world.kpi(*HISTORY, *CLIMB, end="2026-11-15")
    world.band(kpi, target_low=95.0, percent_of_plan=True)
    world.cycle()
    points = series_points(world.ws, kpi, world.today)
    found = forecast_kpi(world.ws, kpi, points, world.today)
    assert found is not None
    assert found.p is None


def test_three_values_are_enough_without_history_if_they_moved(world: Any) -> None:
    assert foreseen(world, 1.0, 2.0) is None
    assert foreseen(world, 1.0, 1.0, 1.0) is None
    assert foreseen(world, 1.0, 2.0, 1.5) is not None
    assert foreseen(world, *HISTORY, end="2026-09-27") is None


def test_a_share_stays_between_nothing_and_everything(world: Any) -> None:
    values = [1.0, 8.0, 2.0, 9.0, 1.0, 8.0, 2.0, 9.0, 1.0, 8.0, 2.0, 9.0, 1.0, 6.0]
    share = foreseen(world, *values, unit="share", kind="share")
    assert share is not None
    assert share.low == 0.0
    held = foreseen(world, *values, floor=1.0, ceiling=9.5)
    assert held is not None
    assert (held.low, held.high) == (1.0, 9.5)


def test_only_a_running_cycle_has_an_end_to_foresee(world: Any) -> None:
    kpi = world.kpi(*HISTORY, *CLIMB, end="2026-11-15")
    points = series_points(world.ws, kpi, world.today)
    assert forecast_kpi(world.ws, kpi, points, world.today) is None
    world.cycle(state="closed")
    assert forecast_kpi(world.ws, kpi, points, world.today) is None
    world.cycle()
    assert forecast_kpi(world.ws, kpi, points, world.today) is not None
    assert forecast_kpi(world.ws, kpi, (), world.today) is None
    late = dt.date(2026, 12, 30)
    over = world.kpi(*HISTORY, *CLIMB, end="2027-01-03")
    newest = series_points(world.ws, over, late)
    assert newest[-1].period.end > dt.date(2026, 12, 31)
    assert forecast_kpi(world.ws, over, newest, late) is None


def test_a_running_total_does_not_count_yet(world: Any) -> None:
    world.cycle()
    kpi = world.kpi(*HISTORY, *CLIMB, 0.1, kind="total")
    points = series_points(world.ws, kpi, world.today)
    assert points[-1].so_far
    found = forecast_kpi(world.ws, kpi, points, world.today)
    assert found is not None
    assert found.mean > 3.0
