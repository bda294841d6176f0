"""A gauge has nice round ends that move only with its limits, and clamps what is outside."""

from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrdesk.domain.gauge_scale import GaugeScale, Zone, gauge_scale
from okrdesk.domain.kpi_reading import read_kpi

ANY = st.floats(allow_nan=False, allow_infinity=False)


def scale_of(world: Any, *values: float, **fields: Any) -> GaugeScale:
    kpi = world.kpi(*values, **fields)
    return gauge_scale(read_kpi(world.ws, kpi, world.today))


def test_a_scale_near_zero_starts_there_and_may_be_filled(world: Any) -> None:
    churn = scale_of(world, 3.4, direction="down", healthy_high=3.0, watch_high=4.0)
    assert churn.zones == (
        Zone(0.0, 3.0, "healthy"),
        Zone(3.0, 4.0, "watch"),
        Zone(4.0, 5.0, "act"),
    )
    assert churn.fill
    assert (churn.low, churn.high) == (0.0, 5.0)


def test_a_scale_far_from_zero_shows_the_stretch_that_matters(world: Any) -> None:
    revenue = scale_of(world, 48.2, healthy_low=45.0, watch_low=43.0, target_low=50.0)
    assert (revenue.low, revenue.high, revenue.fill) == (35.0, 60.0, False)
    assert [zone.state for zone in revenue.zones] == ["act", "watch", "healthy"]
    assert (revenue.target, revenue.target_range) == (50.0, None)


def test_a_range_has_five_zones_and_two_targets(world: Any) -> None:
    limits = {"healthy_low": 6.0, "healthy_high": 8.0, "watch_low": 5.0, "watch_high": 10.0}
    use = scale_of(world, 7.0, direction="range", target_low=6.5, target_high=7.5, **limits)
    assert [zone.state for zone in use.zones] == ["act", "watch", "healthy", "watch", "act"]
    assert (use.target, use.target_range) == (None, (6.5, 7.5))


def test_losses_end_at_zero(world: Any) -> None:
    loss = scale_of(world, -5.0, healthy_low=-4.0, watch_low=-6.0)
    assert (loss.high, loss.fill) == (0.0, False)


def test_a_share_stays_within_0_and_100(world: Any) -> None:
    uptime = scale_of(world, 99.95, unit="share", healthy_low=99.9, watch_low=99.5)
    assert uptime.high == 100.0
    assert uptime.low == pytest.approx(99.2)


def test_floor_and_ceiling_are_respected(world: Any) -> None:
    nps = scale_of(world, 9.0, floor=-10.0, ceiling=10.0, healthy_low=9.0, watch_low=-9.0)
    assert (nps.low, nps.high) == (-10.0, 10.0)


def test_limits_beyond_the_natural_ends_still_make_a_scale(world: Any) -> None:
    never = scale_of(world, 9.0, ceiling=10.0, healthy_low=30.0, watch_low=20.0)
    assert never.zones == (Zone(0.0, 10.0, "act"),)
    odd = scale_of(world, 9.0, floor=50.0, healthy_low=30.0, watch_low=20.0)
    assert odd.low < 20.0 < 30.0 < odd.high


def test_without_limits_the_recent_values_make_the_scale(world: Any) -> None:
    plain = scale_of(world, 3.0, 4.0, 7.0)
    assert (plain.low, plain.high, plain.zones, plain.target) == (0.0, 10.0, (), None)
    assert scale_of(world).high > 0.0
    one_limit = scale_of(world, 12.0, healthy_low=10.0)
    assert [zone.state for zone in one_limit.zones] == ["watch", "healthy"]
    assert scale_of(world, 0.0, 0.0).low == 0.0


def test_outside_the_scale_a_value_is_clamped_and_says_so() -> None:
    scale = GaugeScale(0.0, 8.0, (), True, None)
    assert scale.place(6.0) == (0.75, None)
    assert scale.place(9.0) == (1.0, "above")
    assert scale.place(-0.1) == (0.0, "below")
    assert scale.place(8.0) == (1.0, None)


def test_limits_a_hair_apart_still_make_a_scale(world: Any) -> None:
    assert scale_of(world, healthy_low=2e-313, watch_low=0.0).high > 0.0


def test_the_scale_does_not_move_with_the_value(world: Any) -> None:
    limits = {"healthy_low": 45.0, "watch_low": 43.0}
    calm, wild = scale_of(world, 46.0, **limits), scale_of(world, 460.0, **limits)
    assert calm == wild


def test_the_scale_reaches_to_usual_values_beyond_the_limits(world: Any) -> None:
    revenue = scale_of(world, 47.6, 48.2, healthy_low=45.0, watch_low=43.0)
    assert revenue.place(48.2)[1] is None
    assert (revenue.low, revenue.high) == (40.0, 50.0)
    assert [zone.high for zone in revenue.zones] == [43.0, 45.0, 50.0]


def test_a_loss_near_limits_above_zero_is_on_the_scale(world: Any) -> None:
    margin = scale_of(world, -2.0, 1.0, healthy_low=2.0, watch_low=0.5)
    assert margin.low <= -2.0
    debt = scale_of(world, 2.0, -1.0, direction="down", healthy_high=-2.0, watch_high=-0.5)
    assert debt.high >= 2.0


def test_one_value_far_outside_leaves_the_scale_as_it_was(world: Any) -> None:
    limits = {"healthy_low": 45.0, "watch_low": 43.0}
    usual, slip = scale_of(world, 46.0, **limits), scale_of(world, 46.0, 4.6, **limits)
    assert slip == usual
    assert slip.place(4.6) == (0.0, "below")


@given(
    values=st.lists(ANY, max_size=4),
    limits=st.lists(ANY, min_size=4, max_size=4),
    direction=st.sampled_from(["up", "down", "range"]),
    natural=st.tuples(st.none() | ANY, st.none() | ANY),
)
def test_any_limits_make_a_scale_that_holds_its_zones(
    world: Any,
    values: list[float],
    limits: list[float],
    direction: str,
    natural: tuple[float | None, float | None],
) -> None:
    names = ("healthy_low", "healthy_high", "watch_low", "watch_high")
    fields = dict(zip(names, limits, strict=True))
    scale = scale_of(
        world, *values, direction=direction, floor=natural[0], ceiling=natural[1], **fields
    )
    assert math.isfinite(scale.low)
    assert scale.low < scale.high < math.inf
    ends = [scale.low, *(zone.high for zone in scale.zones)]
    assert ends[1:] == sorted(ends[1:])
    assert scale.zones[0].low == scale.low
    assert scale.zones[-1].high == scale.high
    for value in [*values, scale.low, scale.high]:
        assert 0.0 <= scale.place(value)[0] <= 1.0
