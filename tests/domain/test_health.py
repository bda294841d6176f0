"""Worse to act at once, to watch after two; better when clearly past the line, else after two."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrdesk.domain.health import health_share, judge
from okrdesk.domain.kpi_reading import read_kpi
from okrdesk.domain.loaded import NotLoaded
from okrdesk.domain.moving_range import mean_moving_range
from okrdesk.domain.periods import seen_places
from okrdesk.domain.records import Annotation, Band, Kpi, Plan
from okrdesk.domain.series import Series
from okrdesk.domain.workspace import Workspace

LIMITS = {"healthy_low": 50.0, "watch_low": 40.0}


def states(world: Any, *values: float, **fields: Any) -> list[str]:
    """The state after each value, as it was seen then."""
    kpi = world.kpi(*values, **{**LIMITS, **fields})
    weeks = range(len(values) - 1, -1, -1)
    days = [dt.date(2026, 11, 22) - dt.timedelta(weeks=back) for back in weeks]
    return [read_kpi(world.ws, kpi, day).state for day in days]


def test_to_act_it_goes_at_once(world: Any) -> None:
    assert states(world, 60, 39) == ["healthy", "act"]


def test_to_watch_it_goes_after_two_values(world: Any) -> None:
    assert states(world, 60, 45, 44) == ["healthy", "healthy", "watch"]
    assert states(world, 60, 45, 55, 45, 55) == ["healthy"] * 5


def test_a_first_value_is_what_it_is(world: Any) -> None:
    assert states(world, 45) == ["watch"]


def test_it_gets_better_at_once_when_clearly_past_the_line(world: Any) -> None:
    # A quarter of the way between the lines is 2.5; the wobble so far is far larger.
    assert states(world, 30, 60, 30, 52.5) == ["act", "healthy", "act", "healthy"]


def test_barely_better_needs_two_values(world: Any) -> None:
    assert states(world, 30, 60, 30, 52, 51) == ["act", "healthy", "act", "watch", "healthy"]
    assert states(world, 30, 60, 30, 41, 41) == ["act", "healthy", "act", "act", "watch"]


def test_two_better_values_lead_only_as_far_as_both_agree(world: Any) -> None:
    assert states(world, 30, 60, 30, 41, 51) == ["act", "healthy", "act", "act", "watch"]


def test_a_calm_series_needs_less_to_count_as_better(world: Any) -> None:
    # The mean step is 0.1, so 0.05 past the line is more than half a standard deviation.
    calm = [49.0, 49.1, 49.0, 49.1, 49.0, 50.05]
    assert states(world, *calm)[-2:] == ["watch", "healthy"]
    assert states(world, *calm[:-1], 50.04)[-1] == "watch"


def test_with_a_single_limit_better_counts_by_the_wobble_alone(world: Any) -> None:
    values = [60.0, 39.0, 38.0, 61.0]
    assert states(world, *values, watch_low=None) == ["healthy", "healthy", "watch", "healthy"]


def test_the_second_value_has_no_wobble_to_be_compared_with(world: Any) -> None:
    assert states(world, 39, 40, healthy_low=None) == ["act", "act"]
    assert states(world, 39, 40, 40, healthy_low=None) == ["act", "act", "healthy"]


def test_left_out_values_say_nothing_about_the_wobble(world: Any) -> None:
    kpi = world.kpi(**LIMITS)
    for day, value, reason in (
        ("2026-10-25", 49.0, None),
        ("2026-11-01", 49.1, None),
        ("2026-11-08", 49.0, None),
        ("2026-11-15", 10.0, "strike"),
    ):
        world.value(kpi, day, value, left_out=reason)
    world.value(kpi, "2026-11-22", 50.1)
    assert read_kpi(world.ws, kpi, world.today).state == "healthy"


def test_since_a_break_only_the_new_wobble_counts(world: Any) -> None:
    wild = [10.0, 90.0, 10.0, 90.0]
    calm = [30.0, 30.1, 30.0, 50.3]
    assert states(world, *wild, *calm)[-1] == "watch"
    world.new(Annotation, kpi=None, date=dt.date(2026, 10, 26), new_limits=True)
    world.new(Annotation, kpi=None, date=dt.date(2026, 11, 20), new_limits=False)
    assert states(world, *wild, *calm)[-1] == "healthy"


def test_each_value_is_judged_by_the_band_of_its_own_date(world: Any) -> None:
    kpi = world.kpi(60, 45, 45, **LIMITS)
    assert read_kpi(world.ws, kpi, world.today).state == "watch"
    world.band(kpi, valid_from=dt.date(2026, 11, 16), healthy_low=30.0, watch_low=20.0)
    assert read_kpi(world.ws, kpi, world.today).state == "healthy"


def test_without_a_band_there_is_no_memory_left(world: Any) -> None:
    kpi = world.kpi(39, 45)
    world.band(kpi, valid_from=dt.date(2026, 11, 20), **LIMITS)
    assert read_kpi(world.ws, kpi, dt.date(2026, 11, 15)).state == "unbanded"
    assert read_kpi(world.ws, kpi, world.today).state == "watch"


def test_a_missing_plan_gives_no_colour(world: Any) -> None:
    revenue = world.kpi(190)
    world.band(revenue, percent_of_plan=True, healthy_low=90.0, watch_low=80.0)
    assert read_kpi(world.ws, revenue, world.today).state == "unbanded"
    world.new(Plan, kpi=revenue.id, period=dt.date(2026, 11, 22), value=200.0)
    reading = read_kpi(world.ws, revenue, world.today)
    assert reading.state == "healthy"
    assert reading.band is not None
    assert reading.band.healthy_low == 180.0


def test_the_state_says_since_when(world: Any) -> None:
    kpi = world.kpi(60, 39, 38, **LIMITS)
    assert read_kpi(world.ws, kpi, world.today).state_since == dt.date(2026, 11, 15)


VALUES = st.lists(st.floats(20, 70), min_size=1, max_size=40)


def judged(ws: Workspace, kpi: Kpi, series: Series) -> Any:
    today = dt.date(2026, 11, 22)
    return judge(ws, kpi, series, seen_places(ws, kpi, series, today))


def series_of(values: list[float]) -> Series:
    last = dt.date(2026, 11, 22)
    days = [last - dt.timedelta(weeks=back) for back in range(len(values))][::-1]
    return Series("k", tuple(days), tuple(values))


BANDED = {"b": Band("b", kpi="k", **LIMITS)}


@given(VALUES)
def test_two_equal_states_in_a_row_always_decide(values: list[float]) -> None:
    kpi, ws = Kpi("k"), Workspace({"band": BANDED})
    assert judged(ws, kpi, series_of([*values, 45.0, 45.0])).state == "watch"
    assert judged(ws, kpi, series_of([*values, 55.0, 55.0])).state == "healthy"
    assert judged(ws, kpi, series_of([*values, 39.0])).state == "act"


@given(VALUES)
def test_a_state_never_skips_a_level_except_to_act(values: list[float]) -> None:
    """Healthy to act at once; watch is never reached from healthy by one value alone."""
    kpi, ws = Kpi("k"), Workspace({"band": BANDED})
    states = [judged(ws, kpi, series_of(values[:n])).state for n in range(1, len(values) + 1)]
    for place in range(1, len(values)):
        before, after = states[place - 1], states[place]
        if (before, after) == ("healthy", "watch"):
            assert max(values[place - 1 : place + 1]) < 50.0
        if after == "act":
            assert before == "act" or values[place] < 40.0


STATES = st.sampled_from(["healthy", "watch", "act", "out_of_date", "no_data", "unbanded"])


@given(st.lists(st.tuples(STATES, st.booleans())))
def test_what_is_stale_is_never_counted_as_healthy(states: list[tuple[str, bool]]) -> None:
    share = health_share(states)
    fresh = [(state, star) for state, star in states if state in ("healthy", "watch", "act")]
    assert share is None or share == health_share(fresh)


@given(st.lists(st.floats(20, 70), min_size=85, max_size=100), st.booleans())
def test_the_newest_values_lead_to_the_same_state_as_all_or_ask_for_more(
    values: list[float], has_break: bool
) -> None:
    kpi, whole = Kpi("k"), series_of(values)
    tables: dict[str, Any] = {"band": BANDED}
    start = 0
    if has_break:
        start = len(values) - 70
        note = Annotation("a", kpi="k", date=whole.dates[start], new_limits=True)
        tables["annotation"] = {"a": note}
    ws = Workspace(tables)
    first, last = slice(start, start + 24), slice(len(values) - 60, None)
    places = sorted({*range(len(values))[first], *range(len(values))[last]})
    opened = replace(
        whole,
        dates=tuple(whole.dates[place] for place in places),
        values=tuple(whole.values[place] for place in places),
        complete=False,
        whole_from=whole.dates[len(values) - 60],
    )
    try:
        found = judged(ws, kpi, opened)
    except NotLoaded:
        return
    expected = judged(ws, kpi, whole)
    assert found.state == expected.state
    assert found.since in (None, expected.since)


def test_values_that_leave_the_state_open_ask_for_older_ones() -> None:
    kpi, ws = Kpi("k"), Workspace({"band": BANDED})
    series = replace(series_of([51.0, 45.0]), complete=False, whole_from=dt.date(2026, 11, 1))
    with pytest.raises(NotLoaded) as missing:
        judged(ws, kpi, series)
    assert missing.value.owner == "k"


def test_a_base_that_is_not_loaded_leaves_the_margin_open() -> None:
    kpi, ws = Kpi("k"), Workspace({"band": BANDED})
    short = replace(series_of([39.0, 51.0]), complete=False, whole_from=dt.date(2026, 11, 15))
    with pytest.raises(NotLoaded):
        judged(ws, kpi, short)
    clear = replace(series_of([39.0, 53.0]), complete=False, whole_from=dt.date(2026, 11, 15))
    assert judged(ws, kpi, clear).state == "healthy"


def test_only_old_values_loaded_settle_nothing() -> None:
    kpi, ws = Kpi("k"), Workspace({"band": BANDED})
    old = replace(series_of([39.0]), complete=False, whole_from=dt.date(2026, 12, 1))
    with pytest.raises(NotLoaded):
        judged(ws, kpi, old)


def test_health_counts_the_north_star_double() -> None:
    key = [("healthy", True), ("healthy", False), ("healthy", False), ("healthy", False)]
    board = [*key, ("watch", False), ("act", False), ("out_of_date", False)]
    assert health_share(board) == pytest.approx(5.5 / 7)


def test_silence_is_never_green() -> None:
    assert health_share([("healthy", False)] * 3 + [("out_of_date", False)] * 2) == 1.0
    assert health_share([("healthy", False)] * 2 + [("no_data", False)] * 2) is None
    assert health_share([]) is None


def test_a_kpi_without_bands_is_left_aside() -> None:
    assert health_share([("healthy", False), ("unbanded", True)]) == 1.0
    assert health_share([("unbanded", False)]) is None


def test_one_wild_step_does_not_widen_the_wobble() -> None:
    calm = [1.0, 2.0] * 10
    assert mean_moving_range([*calm, 100.0]) == pytest.approx(1.0)
    assert mean_moving_range([*calm, 100.0], screening=False) == pytest.approx((19 + 98) / 20)
    assert mean_moving_range([1.0]) is None
    assert mean_moving_range([0.0, 0.0, 0.0]) == 0.0
