"""The door: which method a key result takes, when there is no forecast yet, and what it says."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from okrdesk.domain.explain_okrs import explain_key_result
from okrdesk.domain.forecast.forecast import Forecast
from okrdesk.domain.loaded import NotLoaded
from okrdesk.domain.records import CheckIn, Cycle, KeyResult, Milestone, Objective
from okrdesk.domain.series import Entries, Series
from okrdesk.domain.tree_reading import KeyResultReading, read_key_result
from okrdesk.domain.wanted import tree_wants
from okrdesk.domain.workspace import Workspace

SIGNUPS = (42.0, 45.0, 50.0, 58.0, 66.0, 69.0, 71.0)
NEWS = "No forecast yet: it needs {n} more values."


def at(world: Any, key_result: Any, day: str = "2026-11-21") -> KeyResultReading:
    return read_key_result(world.ws, key_result, dt.date.fromisoformat(day))


def foreseen(world: Any, key_result: Any, day: str = "2026-11-21") -> Forecast:
    forecast = at(world, key_result, day).forecast
    assert forecast is not None
    return forecast


def weekly(world: Any, key_result: Any, values: Any, first: str = "2026-10-05") -> Any:
    """Check-ins a week apart."""
    start = dt.date.fromisoformat(first)
    for week, value in enumerate(values):
        day = start + dt.timedelta(weeks=week)
        world.check_in(key_result, day.isoformat(), value=float(value))
    return key_result


def signups(world: Any, values: Any = SIGNUPS, **fields: Any) -> Any:
    return weekly(world, world.key_result(**{"baseline": 40.0, "target": 120.0, **fields}), values)


def test_the_chance_is_that_of_the_success_line(world: Any) -> None:
    found = at(world, signups(world))
    assert found.forecast is not None
    assert found.forecast.method == "level"
    assert found.forecast.p == pytest.approx(0.15, abs=0.02)
    assert 56 < found.forecast.low < found.forecast.mean < found.forecast.high < 102
    assert found.forecast.says == found.forecast_says
    assert found.forecast_says.startswith("Chance 15% of 96 or more by 31 Dec: 79 expected")
    committed = signups(world, objective=world.objective(kind="committed"))
    assert foreseen(world, committed).p < 0.05


def test_fewer_than_three_values_need_more(world: Any) -> None:
    key_result = signups(world, (42, 45))
    found = at(world, key_result)
    assert (found.forecast, found.forecast_says) == (
        None,
        "No forecast yet: it needs 1 more value.",
    )
    empty = world.key_result(baseline=40.0, target=120.0)
    assert at(world, empty).forecast_says == NEWS.format(n=3)


def test_what_has_not_moved_has_none(world: Any) -> None:
    found = at(world, signups(world, (42, 42, 42)))
    assert (found.forecast, found.forecast_says) == (
        None,
        "No forecast: it has not moved yet.",
    )


@pytest.mark.parametrize("measure", ["yes-no", "levels", "milestones"])
def test_boxes_to_tick_have_none(world: Any, measure: str) -> None:
    key_result = world.key_result(measure=measure)
    world.new(Milestone, key_result=key_result.id, done_on=dt.date(2026, 11, 2))
    weekly(world, key_result, (0, 1, 0, 1))
    found = at(world, key_result)
    assert (found.forecast, found.forecast_says) == (
        None,
        "No forecast: only a number that goes somewhere has one.",
    )


@pytest.mark.parametrize(
    "fields", [{"baseline": None}, {"target": None}, {"measure": "range", "baseline": None}]
)
def test_without_both_ends_there_is_none(world: Any, fields: dict[str, Any]) -> None:
    assert at(world, signups(world, **fields)).forecast is None


def test_a_target_below_the_baseline_is_reached_downwards(world: Any) -> None:
    tickets = world.key_result(baseline=31.0, target=15.0)
    weekly(world, tickets, (30, 29, 28, 26.5, 25, 24, 23))
    forecast = foreseen(world, tickets)
    assert forecast.p == pytest.approx(0.352, abs=0.001)
    assert forecast.says.startswith("Chance 35% of 19.8 or less by 31 Dec: 21.1 expected")


def test_before_the_end_nothing_is_certain(world: Any) -> None:
    far, there = signups(world, (1, 2, 1)), signups(world, (200, 210, 220))
    assert (foreseen(world, far).p, foreseen(world, there).p) == (0.02, 0.98)
    weekly(world, there, (250,), "2026-12-30")
    assert foreseen(world, there, "2026-12-30").p == 0.98


def test_at_the_end_it_is_a_step(world: Any) -> None:
    reached, missed = signups(world), signups(world)
    weekly(world, reached, (96,), "2026-12-31")
    weekly(world, missed, (95.9,), "2026-12-31")
    forecast = foreseen(world, reached, "2026-12-31")
    assert (forecast.p, forecast.low, forecast.high, forecast.mean) == (1.0, 96.0, 96.0, 96.0)
    assert foreseen(world, missed, "2026-12-31").p == 0.0
    assert foreseen(world, signups(world), "2027-01-01").p == 0.0


def test_once_it_is_over_it_says_how_it_ended_and_calls_nothing_a_chance(world: Any) -> None:
    reached, missed = signups(world), signups(world)
    weekly(world, reached, (96,), "2026-12-31")
    over, other = at(world, reached, "2027-01-04"), at(world, missed, "2027-01-04")
    assert (over.chance, other.chance) == (None, None)
    assert over.forecast_says == "Its last value is 96: 96 or more by 31 Dec 2026 was reached."
    assert other.forecast_says == "Its last value is 71: 96 or more by 31 Dec 2026 was not reached."
    assert at(world, missed, "2026-12-30").chance == pytest.approx(0.152, abs=0.001)


def test_its_own_date_is_its_end(world: Any) -> None:
    early = signups(world, due=dt.date(2026, 11, 18))
    assert foreseen(world, early).p == 0.0
    assert foreseen(world, early, "2026-11-18").p in (0.02, pytest.approx(0.02, abs=0.05))
    assert foreseen(world, early, "2026-11-16").says.count("18 Nov") == 1


def test_what_is_over_or_set_aside_has_none(world: Any) -> None:
    closed = world.objective(world.cycle(state="closed"))
    for key_result in (
        signups(world, objective=closed),
        signups(world, grade=0.4),
        signups(world, state="dropped"),
    ):
        assert (at(world, key_result).forecast, at(world, key_result).forecast_says) == (None, "")
        figures = explain_key_result(world.ws, key_result, world.today)
        assert "forecast" not in [explanation.figure for explanation in figures]
    assert at(world, signups(world), "2026-09-30").forecast is None


def test_two_values_of_a_day_count_as_the_last(world: Any) -> None:
    once, twice = signups(world), signups(world)
    world.check_in(twice, "2026-11-16", value=71.0)
    assert foreseen(world, twice) == foreseen(world, once)


# A key result on a KPI


def on_kpi(world: Any, *values: float, **fields: Any) -> Any:
    kpi = world.kpi(*values, **fields)
    return world.key_result(kpi=kpi.id, baseline=40.0, target=60.0, measure="percent")


def test_history_lets_it_begin_at_the_first_value(world: Any) -> None:
    history = (38.0, 39.0, 38.5, 40.0, 39.0, 40.0, 39.5)
    key_result = on_kpi(world, *history, 41.0, end="2026-10-04")
    forecast = foreseen(world, key_result, "2026-10-05")
    assert forecast.method == "level"
    assert 0.02 <= forecast.p < 0.2
    too_short = on_kpi(world, *history[2:], 41.0, end="2026-10-04")
    assert at(world, too_short, "2026-10-05").forecast_says == NEWS.format(n=2)


def test_what_was_left_out_tells_nothing(world: Any) -> None:
    history = [38.0, 39.0, 38.5, 40.0, 39.0, 40.0, 39.5]
    plain = on_kpi(world, *history, 41.0, 42.0, 43.0, end="2026-10-18")
    slipped = on_kpi(world, *history, 41.0, 42.0, 43.0, end="2026-10-18")
    kpi = world.ws.all(type(world.kpi()))[slipped.kpi]
    world.value(kpi, "2026-08-02", 4000.0, left_out="typed wrong")
    world.value(kpi, "2026-10-25", 4300.0, left_out="typed wrong")
    assert foreseen(world, slipped).p == pytest.approx(foreseen(world, plain).p, abs=0.01)


def test_history_that_never_moved_still_speaks(world: Any) -> None:
    key_result = on_kpi(world, *[40.0] * 8, end="2026-10-11")
    assert foreseen(world, key_result).p == 0.02


@pytest.mark.parametrize(("kind", "counts"), [("level", True), ("total", False), ("share", False)])
def test_only_a_level_counts_before_its_period_is_over(world: Any, kind: str, counts: bool) -> None:
    values = (41.0, 42.0, 43.0, 44.0)
    key_result = on_kpi(world, *values, kind=kind, end="2026-11-15")
    before = foreseen(world, key_result)
    kpi = next(k for k in world.ws.all(type(world.kpi())).values() if k.id == key_result.kpi)
    world.value(kpi, "2026-11-20", 60.0)
    assert (foreseen(world, key_result) != before) is counts


def test_a_longer_cadence_than_its_kpi_s_counts_in_its_own(world: Any) -> None:
    kpi = world.kpi(*(40.0 + week for week in range(40)), end="2026-11-15", kind="total")
    monthly = world.key_result(kpi=kpi.id, cadence="month", baseline=200.0, target=400.0)
    forecast = foreseen(world, monthly)
    assert forecast.method == "level"
    assert forecast.mean > 250.0


def test_a_value_dated_ahead_is_no_end_before_the_end(world: Any) -> None:
    key_result = on_kpi(world, 41.0, 42.0, 43.0, end="2026-12-27", cadence="week")
    kpi = next(k for k in world.ws.all(type(world.kpi())).values() if k.id == key_result.kpi)
    last = world.set(kpi, cadence="month")
    world.value(last, "2026-12-31", 70.0)
    world.value(last, "2026-10-31", 41.0)
    world.value(last, "2026-11-30", 50.0)
    assert foreseen(world, key_result, "2026-12-29").p < 1.0


def test_a_kpi_that_is_gone_leaves_it_without_values(world: Any) -> None:
    lost = world.key_result(kpi="kpi_gone", baseline=1.0, target=2.0)
    assert at(world, lost).forecast_says == NEWS.format(n=3)


# Sums


def partners(world: Any, *values: float, **fields: Any) -> Any:
    fields = {"measure": "total", "target": 30.0, **fields}
    return weekly(world, world.key_result(**fields), values)


def test_whole_increments_of_a_plain_number_are_events(world: Any) -> None:
    forecast = foreseen(world, partners(world, 1, 2, 1, 3, 3, 2, 4))
    assert forecast.method == "count"
    assert forecast.p == pytest.approx(0.928, abs=0.001)
    assert forecast.says.startswith("Chance 93% of 21 or more by 31 Dec: 26 expected")
    assert forecast.low == int(forecast.low)
    increments = partners(world, 1, 2, 1, measure="number", values="increment", unit="number")
    assert foreseen(world, increments).method == "count"


@pytest.mark.parametrize(
    ("values", "fields"),
    [
        ((1.5, 2, 1), {}),
        ((1, 2, -1), {}),
        ((1, 2, 1), {"unit": "money:EUR"}),
        ((1, 2, 1), {"measure": "money", "values": "increment"}),
        ((1, 2, 1), {"target": 2e6}),
        ((1, 2, 1e200), {}),
        ((1, 2, 1), {"target": -30.0}),
        ((1, 2, 1), {"target": 0.0}),
    ],
)
def test_other_increments_are_amounts(
    world: Any, values: tuple[float, ...], fields: dict[str, Any]
) -> None:
    assert foreseen(world, partners(world, *values, **fields)).method == "amount"


def test_the_kpi_s_decimals_say_whether_it_counts(world: Any) -> None:
    def method(**fields: Any) -> str:
        kpi = world.kpi(3.0, 2.0, 4.0, 3.0, kind="total", end="2026-11-15", **fields)
        key_result = world.key_result(kpi=kpi.id, measure="total", target=40.0)
        return foreseen(world, key_result).method

    assert (method(), method(decimals=0)) == ("count", "count")
    assert (method(decimals=1), method(unit="percent")) == ("amount", "amount")


def test_sums_need_three_values_whatever_came_before(world: Any) -> None:
    assert at(world, partners(world, 4, 5)).forecast_says.endswith("needs 1 more value.")


def test_silent_weeks_are_zeros(world: Any) -> None:
    spoken = partners(world, 4, 0, 4, 0, 4, 0, 4)
    silent = world.key_result(measure="total", target=30.0)
    for day in ("2026-10-05", "2026-10-19", "2026-11-02", "2026-11-16"):
        world.check_in(silent, day, value=4.0)
    assert foreseen(world, silent).p == pytest.approx(foreseen(world, spoken).p)


def test_the_week_just_over_is_waited_for(world: Any) -> None:
    key_result = partners(world, 2, 2, 2, 2, 2, 2, 2)
    now = foreseen(world, key_result, "2026-11-22").p
    assert foreseen(world, key_result, "2026-11-30").p == now
    assert foreseen(world, key_result, "2026-12-07").p < now


def test_what_is_reached_stays_reached(world: Any) -> None:
    assert foreseen(world, partners(world, 10, 10, 10, 10)).p == 0.98
    kpi = world.kpi(9.5, 9.5, 9.5, kind="total", end="2026-11-15", decimals=1)
    key_result = world.key_result(kpi=kpi.id, measure="total", target=60.0)
    assert foreseen(world, key_result).p < 0.98
    world.value(kpi, "2026-11-20", 14.0)  # this week so far
    assert foreseen(world, key_result).p == 0.98


def test_what_may_be_taken_back_is_not_certain(world: Any) -> None:
    key_result = partners(world, 10.0, -4.0, 16.0, -1.0)
    forecast = foreseen(world, key_result)
    assert forecast.p < 0.98
    assert forecast.low < 21.0


def test_a_sum_downwards_counts_down(world: Any) -> None:
    saved = partners(world, -4.5, -4.0, -5.0, -4.0, -4.5, -5.0, target=-50.0, unit="money:EUR")
    assert foreseen(world, saved).p > 0.5


def test_a_cycle_without_a_whole_period_has_none(world: Any) -> None:
    short = world.cycle(start=dt.date(2026, 11, 2), end=dt.date(2026, 11, 30))
    key_result = world.key_result(
        world.objective(short), measure="total", target=9.0, cadence="quarter"
    )
    weekly(world, key_result, (1, 2, 3), "2026-11-02")
    assert at(world, key_result).forecast_says == (
        "No forecast: no period of its cadence ends in the cycle."
    )


def test_values_before_the_first_period_belong_to_it(world: Any) -> None:
    key_result = partners(world, 2, 2, 2, 2, 2, 2)
    early = partners(world, 2, 2, 2, 2, 2, 2)
    world.check_in(early, "2026-10-06", value=3.0, value_date=dt.date(2026, 9, 1))
    assert foreseen(world, early).p > foreseen(world, key_result).p


# Ranges


def test_a_range_foresees_whether_it_ends_inside(world: Any) -> None:
    def kept(*values: float, low: float | None = 1.0, high: float | None = 4.0) -> Forecast:
        key_result = world.key_result(measure="range", target_low=low, target_high=high)
        return foreseen(world, weekly(world, key_result, values))

    inside = kept(2.4, 2.5, 2.6, 2.5, 2.4, 2.5)
    assert inside.method == "range"
    assert inside.p > 0.9
    assert inside.says.startswith("Chance 98% of 1 to 4 by 31 Dec")
    assert kept(9.0, 9.1, 9.0, 9.1).p < 0.1
    assert kept(9.0, 9.1, 9.0, 9.1, high=None).p > 0.9
    assert kept(9.0, 9.1, 9.0, 9.1, low=None).p < 0.1


# What has to be loaded


def test_values_that_it_looks_at_are_asked_for_at_once(world: Any) -> None:
    own, kpi = signups(world), world.kpi(*range(40))
    read = world.key_result(kpi=kpi.id, baseline=0.0, target=90.0)
    cycle = world.ws.ordered(Cycle)[0]
    assert tree_wants(world.ws, cycle, world.today) == ()
    entries: Entries = world.ws.check_ins(own.id)
    series: Series = world.ws.series_of(kpi.id)
    ws = world.ws.with_owner(replace(entries, items=entries.items[-1:], complete=False))
    ws = ws.with_owner(replace(series, complete=False, whole_from=dt.date(2026, 9, 1)))
    assert set(tree_wants(ws, cycle, world.today)) == {own.id, kpi.id}
    for key_result in (own, read):
        with pytest.raises(NotLoaded):
            read_key_result(ws, key_result, world.today)


# Whatever comes


def company(measure: str, kind: str, values: list[float], ends: list[float]) -> Workspace:
    start = dt.date(2026, 10, 1)
    cycle = Cycle("c", "Q4", start, dt.date(2026, 12, 31), state="active")
    key_result = KeyResult(
        "k", "o", measure=measure, values=kind, baseline=ends[0], target=ends[1],
        target_low=min(ends), target_high=max(ends),
    )  # fmt: skip
    items = tuple(
        CheckIn(f"i{week:02}", "k", start + dt.timedelta(weeks=week), value=value)
        for week, value in enumerate(values)
    )
    tables = {
        "cycle": {"c": cycle},
        "objective": {"o": Objective("o", cycle="c")},
        "key_result": {"k": key_result},
    }
    return Workspace(tables, entries={"k": Entries("k", items)})


WILD = st.floats(allow_nan=False, allow_infinity=False)


@settings(deadline=None)
@given(
    st.sampled_from(["number", "total", "range", "money"]),
    st.sampled_from(["level", "increment"]),
    st.lists(st.one_of(WILD, st.integers(-3, 50).map(float)), min_size=3, max_size=12),
    st.tuples(WILD, st.one_of(WILD, st.integers(-9, 99).map(float))).map(list),
)
def test_it_is_a_chance_for_any_values(
    measure: str, kind: str, values: list[float], ends: list[float]
) -> None:
    ws = company(measure, kind, values, ends)
    found = read_key_result(ws, ws.all(KeyResult)["k"], dt.date(2026, 12, 26))
    if found.forecast is not None:
        assert 0.02 <= found.forecast.p <= 0.98
        assert found.forecast.low <= found.forecast.high
        assert abs(found.forecast.mean) < float("inf")
