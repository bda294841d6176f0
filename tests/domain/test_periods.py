"""One value per period: the newest date in it; a running period's is "so far"."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from okrdesk.domain.loaded import NotLoaded
from okrdesk.domain.periods import proposed_period, series_points, still_holds, value_before


def test_the_newest_date_in_a_period_is_its_value_never_the_sum(world: Any) -> None:
    signups = world.kpi(kind="total")
    for day, value in (("2026-11-09", 3.0), ("2026-11-13", 8.0), ("2026-11-16", 2.0)):
        world.value(signups, day, value)
    points = series_points(world.ws, signups, world.today)
    assert [(p.period.name(), p.value, p.so_far) for p in points] == [
        ("week 46", 8.0, False),
        ("week 47", 2.0, True),
    ]


def test_a_value_is_seen_once_its_period_has_begun(world: Any) -> None:
    churn = world.kpi()
    world.value(churn, "2026-11-22", 6.2, note="early", left_out="strike")
    (point,) = series_points(world.ws, churn, dt.date(2026, 11, 16))
    assert (point.value, point.so_far, point.note, point.left_out) == (6.2, True, "early", "strike")
    assert series_points(world.ws, churn, dt.date(2026, 11, 15)) == ()


def test_weeks_follow_the_workspace_not_the_computer(world: Any) -> None:
    world.settings(week_start=7)
    churn = world.kpi()
    world.value(churn, "2026-11-14", 1.0)
    world.value(churn, "2026-11-15", 2.0)
    assert len(series_points(world.ws, churn, world.today)) == 2


def test_the_last_ended_period_without_a_value_is_proposed(world: Any) -> None:
    churn = world.kpi()
    assert proposed_period(world.ws, churn, world.today).name() == "week 46"
    world.value(churn, "2026-11-17", 2.0)
    assert proposed_period(world.ws, churn, world.today).name() == "week 46"
    world.value(churn, "2026-11-11", 1.0)
    assert proposed_period(world.ws, churn, world.today).name() == "week 47"


def test_on_monday_fridays_value_is_proposed_where_weekends_are_skipped(world: Any) -> None:
    errors, monday = world.kpi(cadence="day"), dt.date(2026, 11, 23)
    assert proposed_period(world.ws, errors, monday).start == dt.date(2026, 11, 22)
    world.settings(skip_weekends=True)
    assert proposed_period(world.ws, errors, monday).start == dt.date(2026, 11, 20)
    assert proposed_period(world.ws, world.kpi(), monday).name() == "week 47"


def test_a_value_from_before_a_period_ended_is_offered_again(world: Any) -> None:
    signups = world.kpi()
    world.value(signups, "2026-11-05", 70.0)
    assert still_holds(world.ws, signups, world.today) is None
    world.value(signups, "2026-11-12", 71.0)
    still = still_holds(world.ws, signups, world.today)
    assert still is not None
    assert still.value == 71.0
    world.value(signups, "2026-11-15", 73.0)
    assert still_holds(world.ws, signups, world.today) is None


def test_a_kpi_without_values_has_nothing_to_offer_again(world: Any) -> None:
    assert still_holds(world.ws, world.kpi(), world.today) is None


def test_a_baseline_is_proposed_from_the_last_value_before_the_start(world: Any) -> None:
    start = dt.date(2026, 10, 1)
    signups = world.kpi(38.0, 40.0, end="2026-10-04")
    found = value_before(world.ws, signups, start, world.today)
    assert found is not None
    assert (found.value, found.period.name()) == (38.0, "week 39")
    assert value_before(world.ws, world.kpi(40.0), start, world.today) is None


def test_a_baseline_is_never_proposed_from_half_a_series(world: Any) -> None:
    start = dt.date(2026, 10, 1)
    signups = world.kpi(37.0, 38.0, 40.0, end="2026-10-04")
    series = world.ws.series_of(signups.id)
    for whole_from in (dt.date(2026, 10, 4), dt.date(2026, 9, 28)):
        ws = world.ws.with_owner(replace(series, complete=False, whole_from=whole_from))
        with pytest.raises(NotLoaded):
            value_before(ws, signups, start, world.today)
    ws = world.ws.with_owner(replace(series, complete=False, whole_from=dt.date(2026, 9, 27)))
    assert value_before(ws, signups, start, world.today) is not None
