"""The bowler grid: what each KPI came to in each month, against its target then."""

from __future__ import annotations

import datetime as dt
import math
from typing import Any

import pytest

from okrdesk.domain.loaded import NotLoaded
from okrdesk.domain.month import Month, read_month
from okrdesk.domain.records import Kpi, Plan, Ritual
from okrdesk.domain.series import Series


def month(world: Any) -> Month:
    return read_month(world.ws, world.today)


def monthly(world: Any, *values: tuple[str, float], **fields: Any) -> Kpi:
    kpi: Kpi = world.kpi(cadence="month", **fields)
    for day, value in values:
        world.value(kpi, day, value)
    return kpi


def test_there_are_twelve_months_until_this_one(world: Any) -> None:
    assert [m.code() for m in month(world).months][:1] == ["2025-12"]
    assert month(world).months[-1].code() == "2026-11"
    assert month(world).rows == ()


def test_the_months_of_a_year_before_are_all_over(world: Any) -> None:
    monthly(world, ("2025-10-31", 5.0), ("2025-11-30", 7.0), ("2026-11-30", 9.0), target_low=6.0)
    year = read_month(world.ws, world.today, 1)
    assert [m.code() for m in year.months][::11] == ["2024-12", "2025-11"]
    (row,) = year.rows
    assert [cell.actual for cell in row.cells[-2:]] == [5.0, 7.0]
    assert not row.cells[-1].so_far
    assert (row.met, row.due, year.runs) == (1, 2, False)
    assert month(world).runs


def test_a_level_shows_its_last_value_and_a_total_its_sum(world: Any) -> None:
    world.kpi(1.0, 2.0, 3.0, 4.0, 5.0, end="2026-11-01", name="Level", target_low=4.0)
    world.kpi(1.0, 2.0, 3.0, 4.0, 5.0, end="2026-11-01", name="Sum", kind="total", target_low=3.0)
    level, total = month(world).rows
    october, november = level.cells[-2:]
    assert (october.actual, october.target, october.met) == (4.0, (4.0, math.inf), True)
    assert (november.actual, november.so_far) == (5.0, True)
    assert (level.met, level.due) == (1, 1)
    october, november = total.cells[-2:]
    assert (october.actual, october.target, october.met) == (10.0, (12.0, math.inf), False)
    assert (november.actual, november.target) == (5.0, (3.0, math.inf))


def test_a_month_without_a_value_or_target_is_neither_met_nor_missed(world: Any) -> None:
    monthly(world, ("2026-09-30", 5.0), healthy_low=1.0)
    (row,) = month(world).rows
    assert (row.met, row.due) == (0, 0)
    september, october, november = row.cells[-3:]
    assert (september.actual, september.target, september.state) == (5.0, None, "healthy")
    assert (october.actual, october.met, october.state) == (None, None, "healthy")
    assert november.state == "out_of_date"
    assert row.cells[0].state == "no_data"


def test_the_target_is_the_one_that_was_in_force(world: Any) -> None:
    kpi = monthly(world, ("2026-09-30", 5.0), ("2026-10-31", 5.0), target_low=4.0)
    world.band(kpi, valid_from=dt.date(2026, 10, 1), target_low=6.0)
    (row,) = month(world).rows
    assert [cell.met for cell in row.cells[-3:]] == [True, False, None]
    assert [cell.target for cell in row.cells[-3:-1]] == [(4.0, math.inf), (6.0, math.inf)]


def test_a_target_in_percent_of_plan_takes_the_plan_of_each_period(world: Any) -> None:
    kpi = world.kpi(5.0, 5.0, end="2026-10-18", kind="total")
    world.band(kpi, percent_of_plan=True, target_low=50.0)
    level = monthly(world, ("2026-10-31", 5.0), name="Level")
    world.band(level, percent_of_plan=True, target_low=50.0)
    for period in ("2026-10-11", "2026-10-18"):
        assert month(world).rows[0].cells[-2].target is None
        world.new(Plan, kpi=kpi.id, period=dt.date.fromisoformat(period), value=8.0)
    first, second = month(world).rows
    assert (first.cells[-2].target, first.cells[-2].met) == ((8.0, math.inf), True)
    assert second.cells[-2].target is None


def test_a_concern_outweighs_other_signals_of_its_month(world: Any) -> None:
    values = [9.0, 11.0] * 12
    world.kpi(*values, 30.0, 1.0, 10.0, end="2026-11-01")
    (row,) = month(world).rows
    signals = [cell.signal for cell in row.cells]
    assert signals[-2] == "special_cause_concern"
    assert signals[-1] is None


def test_only_key_kpis_are_in_the_grid(world: Any) -> None:
    for fields in ({"standing": "other"}, {"archived": True}, {"parent": "p"}):
        world.kpi(1.0, **fields)
    assert month(world).rows == ()


def test_the_note_of_the_month_is_that_of_its_newest_session(world: Any) -> None:
    assert (month(world).ritual, month(world).patterns) == (None, None)
    for kind, period, begun, patterns in (
        ("monthly", "2026-11", "2026-11-20T08:00:00Z", "Churn climbs."),
        ("monthly", "2026-11", "2026-11-19T08:00:00Z", "Early."),
        ("monthly", "2026-10", "2026-11-21T08:00:00Z", "Old."),
        ("weekly", "2026-11", "2026-11-21T08:00:00Z", "Weekly."),
    ):
        world.new(Ritual, kind=kind, period=period, begun=begun, patterns=patterns)
    assert month(world).patterns == "Churn climbs."


def test_values_that_are_not_loaded_are_asked_for(world: Any) -> None:
    kpi = world.kpi(1.0)
    series = world.ws.series_of(kpi.id)
    partly = Series(kpi.id, series.dates, series.values, complete=False,
                    whole_from=series.dates[0])  # fmt: skip
    with pytest.raises(NotLoaded):
        read_month(world.ws.with_owner(partly), world.today)
