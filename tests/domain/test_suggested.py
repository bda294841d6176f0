"""What is offered where a value is asked for: parts that add up, else the value before."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from okrdesk.domain.loaded import NotLoaded
from okrdesk.domain.periods import kpi_period
from okrdesk.domain.suggested import suggested_value

WEEK_46, WEEK_47 = "2026-11-15", "2026-11-19"


def asked(world: Any, kpi: Any) -> Any:
    return suggested_value(world.ws, kpi, kpi_period(world.ws, kpi, dt.date(2026, 11, 19)))


def test_the_value_of_the_period_before_is_offered(world: Any) -> None:
    releases = world.kpi()
    world.value(releases, "2026-11-08", 4.0)
    world.value(releases, WEEK_46, 9.0)
    found = asked(world, releases)
    assert (found.value, found.says) == (9.0, "as in week 46")


def test_a_day_is_named_with_on(world: Any) -> None:
    latency = world.kpi(cadence="day")
    world.value(latency, "2026-11-18", 0.6)
    assert asked(world, latency).says == "as on 18 Nov 2026"


def test_without_a_value_before_nothing_is_offered(world: Any) -> None:
    releases = world.kpi()
    world.value(releases, WEEK_47, 9.0)
    assert asked(world, releases) is None


def test_segments_that_all_have_their_value_are_added_up(world: Any) -> None:
    revenue = world.kpi(unit="money:EUR", kind="total")
    parts = [world.kpi(parent=revenue.id, segment=name, unit="money:EUR") for name in "AB"]
    world.value(revenue, WEEK_46, 100.0)
    world.value(parts[0], WEEK_47, 40.0)
    assert asked(world, revenue).value == 100.0
    world.value(parts[1], WEEK_47, 30.5)
    found = asked(world, revenue)
    assert (found.value, found.says) == (70.5, "sum of its segments")


@pytest.mark.parametrize("fields", [{"unit": "percent"}, {"kind": "share"}])
def test_shares_of_segments_are_never_added_up(world: Any, fields: dict[str, str]) -> None:
    whole = world.kpi(**fields)
    part = world.kpi(parent=whole.id, segment="A", **fields)
    world.value(part, WEEK_47, 40.0)
    assert asked(world, whole) is None


def test_segments_that_are_not_loaded_are_asked_for(world: Any) -> None:
    whole = world.kpi()
    part = world.kpi(parent=whole.id, segment="A")
    series = world.ws.series_of(part.id)
    later = dt.date(2026, 11, 21)
    world.ws = world.ws.with_owner(replace(series, complete=False, whole_from=later))
    with pytest.raises(NotLoaded):
        asked(world, whole)
