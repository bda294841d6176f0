"""What is news in a KPI: none under six values, on trial until twelve, then every rule."""

from __future__ import annotations

import datetime as dt
import json
import math
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrdesk.domain.kpi_chart import read_chart
from okrdesk.domain.kpi_limits import Usual, usual_range
from okrdesk.domain.kpi_reading import KpiReading, read_kpi
from okrdesk.domain.loaded import NotLoaded
from okrdesk.domain.records import Annotation, Kpi
from okrdesk.domain.series import Series

WOBBLE = [5.0, 6.0, 4.0, 5.5, 4.5, 6.0]
CASES = json.loads((Path(__file__).parent / "spc_cases.json").read_text(encoding="utf-8"))
DIRECTIONS = {"increase": "up", "decrease": "down", "neutral": "range"}


def read(world: Any, *values: float, **fields: Any) -> KpiReading:
    kpi = world.kpi(*values, **fields)
    return read_kpi(world.ws, kpi, world.today)


def test_under_six_values_it_says_how_many_more_it_needs(world: Any) -> None:
    reading = read(world, *WOBBLE[:4])
    assert (reading.usual, reading.variation, reading.assurance) == (None, None, None)
    assert (reading.needed, reading.trial) == (2, False)
    assert read(world).needed == 6


def test_from_six_values_limits_are_on_trial_and_only_beyond_is_news(world: Any) -> None:
    reading = read(world, *WOBBLE, target_low=1.0)
    assert (reading.trial, reading.needed) == (True, 6)
    assert reading.usual is not None
    assert (reading.signal, reading.variation) == (None, "common_cause")
    assert reading.assurance is None
    assert read(world, *WOBBLE, 40.0).signal == "beyond_upper"
    rising = [1.0, 9.0, 1.0, 9.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0]
    assert read(world, *rising).signal is None
    assert read(world, 1.0, *rising).signal == "trend_up"


def test_a_signal_says_whether_it_is_better_or_worse(world: Any) -> None:
    high = [*WOBBLE * 4, 40.0]
    assert read(world, *high).variation == "special_cause_improvement"
    assert read(world, *high, direction="down").variation == "special_cause_concern"
    assert read(world, *high, direction="range").variation == "special_cause_neutral_high"
    assert read(world, *high).types[-2:] == (None, "special_cause_improvement")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_published_cases_agree_through_the_rule_of_the_kpi(world: Any, case: Any) -> None:
    values = case["values"]
    if len(values) < 12:
        pytest.skip("the rule of the KPI has no signals under twelve values")
    is_dots = case["id"].startswith("mdc")
    direction = DIRECTIONS[case["improvement_direction"]] if is_dots else "up"
    target = case.get("target")
    kpi = world.kpi(
        *values,
        base="all",
        direction=direction,
        screening=is_dots and case["screen_outliers"],
        centre=case.get("centre", "mean"),
        spread=case.get("spread", "mean"),
        **{} if target is None else {f"target_{'low' if direction == 'up' else 'high'}": target},
    )
    chart = read_chart(world.ws, kpi, world.today)
    (limits,) = chart.segments
    expected = case["expected"]
    assert limits.centre == pytest.approx(expected["mean"], rel=1e-9)
    assert expected["upper"] is None or limits.upper == pytest.approx(expected["upper"], rel=1e-9)
    assert expected["lower"] is None or limits.lower == pytest.approx(expected["lower"], rel=1e-9)
    if is_dots:
        reading = read_kpi(world.ws, kpi, world.today)
        assert list(chart.types.values()) == expected["point_type"]
        assert reading.variation == expected["variation"]
        assert reading.assurance == expected["assurance"]


def test_assurance_holds_the_usual_range_against_the_target(world: Any) -> None:
    calm = WOBBLE * 2
    assert read(world, *calm, target_low=50.0).assurance == "consistent_fail"
    assert read(world, *calm, target_low=-50.0).assurance == "consistent_pass"
    assert read(world, *calm, target_low=5.0).assurance == "inconsistent"
    assert read(world, *calm, chart="log", target_low=50.0).assurance == "consistent_fail"
    assert read(world, *calm).assurance is None


def test_limits_are_fixed_at_the_first_24_until_a_break_is_confirmed(world: Any) -> None:
    values = [*WOBBLE * 4, *[9.0] * 20]
    kpi = world.kpi(*values)
    reading = read_kpi(world.ws, kpi, world.today)
    assert reading.centre == pytest.approx(sum(WOBBLE) / 6)
    assert reading.signal == "beyond_upper"
    world.new(Annotation, kpi=kpi.id, date=dt.date(2026, 8, 1), text="New", new_limits=True)
    after = read_kpi(world.ws, kpi, world.today)
    assert (after.centre, after.signal) == (9.0, None)
    world.new(Annotation, kpi=None, date=dt.date(2027, 8, 1), text="Later", new_limits=True)
    assert read_kpi(world.ws, kpi, world.today).centre == 9.0


def test_the_base_can_be_all_values_the_first_n_or_those_of_some_dates(world: Any) -> None:
    values = [*[1.0, 2.0] * 12, *[3.0, 4.0] * 6]
    centres = {
        base: read(world, *values, base=base).centre
        for base in ("auto", "all", "30", "2026-09-01..2026-11-30")
    }
    assert centres["auto"] == 1.5
    assert centres["all"] == pytest.approx(13 / 6)
    assert centres["30"] == pytest.approx((12 * 3 + 3 * 7) / 30)
    assert centres["2026-09-01..2026-11-30"] == 3.5
    assert read(world, *values, base="2030-01-01..2030-02-01").usual is None
    assert read(world, *values, base="2030-01-01..2030-02-01").needed == 1


def test_a_sum_so_far_is_no_signal_and_a_level_so_far_is(world: Any) -> None:
    total = read(world, *WOBBLE * 2, 400.0, kind="total")
    assert (total.so_far, total.signal, total.variation) == (True, None, "common_cause")
    assert read(world, *WOBBLE * 2, 400.0).signal == "beyond_upper"


def test_a_left_out_value_is_used_nowhere(world: Any) -> None:
    kpi = world.kpi(*WOBBLE * 3)
    before = read_kpi(world.ws, kpi, world.today)
    world.value(kpi, "2026-11-22", 99.0, left_out="strike")
    after = read_kpi(world.ws, kpi, world.today)
    assert (after.value, after.signal, after.variation) == (99.0, None, "common_cause")
    assert after.centre is not None
    assert abs(after.centre - (before.centre or 0.0)) < 0.1
    world.value(kpi, "2026-11-15", 99.0)
    assert read_kpi(world.ws, kpi, world.today).variation == "special_cause_improvement"


def test_without_a_chart_there_are_no_limits(world: Any) -> None:
    reading = read(world, *WOBBLE * 2, chart="none")
    assert (reading.usual, reading.variation, reading.needed) == (None, None, 0)


def test_trended_limits_follow_the_climb(world: Any) -> None:
    climb = [10.0 * place + wobble for place, wobble in enumerate(WOBBLE * 3)]
    reading = read(world, *climb, chart="trended")
    assert reading.signal is None
    assert reading.slope == pytest.approx(10.0, rel=0.01)
    assert reading.centre == pytest.approx(175.0, abs=2.0)


def test_the_usual_range_ends_where_values_cannot_be() -> None:
    wide = Usual(50.0, -5.0, 110.0)
    assert usual_range(Kpi("k", kind="share"), wide) == (0.0, 100.0)
    assert usual_range(Kpi("k", floor=0.0), wide) == (0.0, 110.0)
    assert usual_range(Kpi("k", ceiling=100.0), wide) == (-5.0, 100.0)
    assert usual_range(Kpi("k", floor=200.0), wide) == (200.0, 200.0)


def test_a_share_is_tested_unclipped(world: Any) -> None:
    kpi = world.kpi(*[99.0, 97.0] * 8, kind="share")
    (limits,) = read_chart(world.ws, kpi, world.today).segments
    assert limits.upper > 100.0
    assert (limits.drawn_upper, limits.drawable[2]) == (100.0, 100.0)
    assert read_kpi(world.ws, kpi, world.today).usual == (limits.lower, 100.0)


def opened(world: Any, kpi: Kpi, count: int, early: int = 24) -> Any:
    """The picture that a file opens with: the first values since a break, and the newest."""
    series = world.ws.series_of(kpi.id)
    keep = [*range(early), *range(len(series) - count, len(series))]
    partly = Series(
        kpi.id,
        tuple(series.dates[place] for place in keep),
        tuple(series.values[place] for place in keep),
        series.extras,
        complete=False,
        whole_from=series.dates[-count],
    )
    return world.ws.with_owner(partly)


def test_the_picture_that_a_file_opens_with_is_enough(world: Any) -> None:
    values = [math.sin(place * 7.3) for place in range(150)]
    kpi = world.kpi(*values[:-1], 4.0)
    whole = read_kpi(world.ws, kpi, world.today)
    part = read_kpi(opened(world, kpi, 60), kpi, world.today)
    for field in fields(part):
        assert getattr(part, field.name) == getattr(whole, field.name), field.name
    assert part.signal == "beyond_upper"
    assert (part.trial, part.needed) == (False, 0)


@pytest.mark.parametrize(
    ("fields", "enough"),
    [
        ({"base": "10"}, True),
        ({"base": "30"}, False),
        ({"base": "all"}, False),
        ({"chart": "trended"}, False),
        ({"chart": "log"}, True),
        ({"base": "2026-01-01..2026-06-01"}, True),
        ({"base": "2026-01-01..2026-06-01", "chart": "trended"}, True),
        ({"base": "2024-01-07..2024-03-01"}, True),
        ({"base": "2024-01-07..2024-03-01", "chart": "trended"}, False),
        ({"base": "2024-01-07..2025-06-01"}, False),
    ],
)
def test_values_that_limits_rest_on_are_asked_for_not_guessed(
    world: Any, fields: dict[str, str], enough: bool
) -> None:
    kpi = world.kpi(*[10.0 + math.sin(place * 7.3) for place in range(150)], **fields)
    ws = opened(world, kpi, 60)
    if enough:
        whole = read_kpi(world.ws, kpi, world.today)
        assert read_kpi(ws, kpi, world.today).usual == whole.usual
        return
    with pytest.raises(NotLoaded):
        read_kpi(ws, kpi, world.today)


def test_too_few_newest_values_are_asked_for_too(world: Any) -> None:
    kpi = world.kpi(*[10.0 + math.sin(place * 7.3) for place in range(150)])
    with pytest.raises(NotLoaded):
        read_kpi(opened(world, kpi, 7), kpi, world.today)
    few = read_kpi(opened(world, kpi, 12), kpi, world.today)
    assert few.usual == read_kpi(world.ws, kpi, world.today).usual
    with pytest.raises(NotLoaded):
        read_kpi(opened(world, kpi, 60, early=20), kpi, world.today)


VALUES = st.lists(st.integers(-50, 50).map(float), min_size=12, max_size=40)


@given(VALUES, st.integers(-3, 3), st.integers(-1000, 1000))
def test_shifting_and_scaling_change_no_signal(
    world: Any, values: list[float], power: int, shift: int
) -> None:
    before = read(world, *values)
    scaled = read(world, *[value * 2.0**power for value in values])
    moved = read(world, *[value + shift for value in values])
    assert (scaled.types, scaled.signal) == (before.types, before.signal)
    assert (moved.types, moved.signal) == (before.types, before.signal)


SWAPPED = {
    "special_cause_improvement": "special_cause_concern",
    "special_cause_concern": "special_cause_improvement",
}


@given(VALUES)
def test_reversing_the_direction_swaps_improvement_and_concern(
    world: Any, values: list[float]
) -> None:
    up, down = read(world, *values), read(world, *values, direction="down")
    assert down.types == tuple(SWAPPED.get(kind or "", kind) for kind in up.types)


@given(VALUES)
def test_the_newest_labels_need_no_more_than_a_window(world: Any, values: list[float]) -> None:
    kpi = world.kpi(*values * 2)
    chart = read_chart(world.ws, kpi, world.today)
    reading = read_kpi(world.ws, kpi, world.today)
    newest = list(chart.rules.items())[-26:]
    assert [chart.types[day] if rule else None for day, rule in newest] == list(reading.types)


def test_what_would_suit_a_series_better_is_offered_never_done(world: Any) -> None:
    def offers(*values: float, **fields: Any) -> list[str]:
        kpi = world.kpi(*values, **fields)
        return [offer.what for offer in read_chart(world.ws, kpi, world.today).offers]

    assert offers(*WOBBLE * 2) == []
    assert offers(*WOBBLE) == []
    assert offers() == []
    assert "new_limits" in offers(*WOBBLE * 4, *[7.0] * 8)
    climb = [10.0 * place + wobble for place, wobble in enumerate(WOBBLE * 3)]
    assert "trended" in offers(*climb)
    assert "trended" not in offers(*climb, chart="xmr")
    skewed = [math.exp(3 * math.sin(place * 7.3)) for place in range(40)]
    assert "log" in offers(*skewed)
    slow = [math.sin(place / 6) for place in range(40)]
    assert "slow_moving" in offers(*slow)


def test_the_whole_chart_needs_the_whole_series(world: Any) -> None:
    kpi = world.kpi(*WOBBLE * 30)
    with pytest.raises(NotLoaded):
        read_chart(opened(world, kpi, 60), kpi, world.today)


def test_each_stretch_has_its_own_limits(world: Any) -> None:
    kpi = world.kpi(*WOBBLE * 2, *[value + 100.0 for value in WOBBLE], 1.0, 2.0)
    world.new(Annotation, kpi=kpi.id, date=dt.date(2026, 10, 1), text="Move", new_limits=True)
    world.new(Annotation, kpi=kpi.id, date=dt.date(2026, 11, 12), text="Again", new_limits=True)
    first, second = read_chart(world.ws, kpi, world.today).segments
    assert (first.trial, second.trial) == (False, True)
    assert second.centre - first.centre == pytest.approx(100.0)
    assert (first.scale, first.slope) == ("xmr", None)
