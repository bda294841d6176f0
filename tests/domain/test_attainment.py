"""How often a target was met, counted over the periods that are over."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from okrdesk.domain.attainment import attainment
from okrdesk.domain.loaded import NotLoaded

FIRST, LAST = dt.date(2026, 10, 1), dt.date(2026, 12, 31)


def test_a_target_met_in_some_weeks_is_counted_in_words(world: Any) -> None:
    kpi = world.kpi(50, 60, 40, end="2026-11-15", target_low=50.0)
    found = attainment(world.ws, kpi, FIRST, LAST, world.today)
    assert found is not None
    # Weeks 40 to 46 are over; four of them have no value.
    assert (found.met, found.due) == (2, 7)
    assert found.says == "target met in 2 of 7 weeks"


def test_each_value_is_held_against_the_target_of_its_date(world: Any) -> None:
    kpi = world.kpi(50, 60, end="2026-11-15", direction="down", target_high=55.0)
    world.band(kpi, valid_from=dt.date(2026, 11, 10), target_high=65.0)
    found = attainment(world.ws, kpi, dt.date(2026, 11, 2), LAST, world.today)
    assert found is not None
    assert (found.met, found.due) == (2, 2)


def test_without_a_target_or_a_period_there_is_nothing_to_count(world: Any) -> None:
    kpi = world.kpi(50, 60)
    assert attainment(world.ws, kpi, FIRST, LAST, world.today) is None
    world.band(kpi, percent_of_plan=True, target_low=90.0)
    assert attainment(world.ws, kpi, FIRST, LAST, world.today) is None
    assert attainment(world.ws, world.kpi(1.0), LAST, LAST, world.today) is None


def test_values_that_are_not_loaded_are_asked_for(world: Any) -> None:
    kpi = world.kpi(50, 60, target_low=50.0)
    partly = replace(world.ws.series_of(kpi.id), complete=False, whole_from=dt.date(2026, 11, 1))
    with pytest.raises(NotLoaded):
        attainment(world.ws.with_owner(partly), kpi, FIRST, LAST, world.today)
