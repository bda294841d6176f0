"""A KPI's limits: none under six points, trial until twelve, then fixed at the first 24."""

from __future__ import annotations

import datetime as dt
import math
from typing import Any

import pytest

from okrdesk.domain.periods import series_points
from okrdesk.domain.records import Kpi
from okrdesk.domain.signals import Stretch, Usual, drawn, stretches

WOBBLE = [5.0, 6.0, 4.0, 5.5, 4.5, 6.0]


def stretches_of(
    world: Any, *values: float, breaks: tuple[dt.date, ...] = (), **fields: Any
) -> tuple[Stretch, ...]:
    kpi = world.kpi(*values, **fields)
    return stretches(kpi, series_points(world.ws, kpi, world.today), breaks)


def one(world: Any, *values: float, **fields: Any) -> Stretch:
    (stretch,) = stretches_of(world, *values, **fields)
    return stretch


def test_under_six_points_it_says_how_many_are_needed(world: Any) -> None:
    stretch = one(world, 1.0, 2.0, 3.0)
    assert (stretch.limits, stretch.needed, stretch.labels) == (None, 3, (None,) * 3)
    assert stretch.usual(0) is None
    assert stretch.proposed_break() is None
    assert stretches_of(world) == ()


def test_from_six_points_limits_are_on_trial_and_only_beyond_counts(world: Any) -> None:
    stretch = one(world, *WOBBLE)
    assert (stretch.trial, stretch.needed) == (True, 6)
    rising = one(world, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0)
    assert set(rising.labels) <= {None, "beyond_upper", "beyond_lower"}
    assert rising.proposed_break() is None


def test_from_twelve_points_all_rules_count(world: Any) -> None:
    stretch = one(world, *WOBBLE, *WOBBLE)
    assert (stretch.trial, stretch.needed) == (False, 0)
    assert "trend_up" in one(world, *[float(n) for n in range(12)]).labels


def test_the_base_is_fixed_at_the_first_24_values(world: Any) -> None:
    before = one(world, *WOBBLE * 4)
    after = one(world, *WOBBLE * 4, *[50.0] * 8)
    assert after.limits == before.limits
    assert after.labels[-8:] == ("beyond_upper",) * 8
    assert one(world, *WOBBLE * 4, *[50.0] * 8, base="all").limits != before.limits
    assert one(world, *WOBBLE * 4, base="12").limits == one(world, *WOBBLE * 2).limits


def test_a_base_may_be_between_two_days(world: Any) -> None:
    values = [*WOBBLE * 2, *[50.0, 51.0] * 6]
    stretch = one(world, *values, base="2026-09-01..2026-12-31")
    assert stretch.limits is not None
    assert stretch.limits.centre == pytest.approx(50.5)
    none = one(world, *values, base="2020-01-01..2020-12-31")
    assert (none.limits, none.needed) == (None, 1)


def test_a_break_starts_new_limits_and_nothing_runs_across_it(world: Any) -> None:
    first, second = stretches_of(
        world, *WOBBLE * 2, *[20.0 + w for w in WOBBLE], breaks=(dt.date(2026, 10, 12),)
    )
    assert (len(first.points), len(second.points)) == (12, 6)
    assert first.limits is not None
    assert second.limits is not None
    assert second.limits.centre == pytest.approx(first.limits.centre + 20)
    assert second.limits.moving_range == pytest.approx(1.4)


def test_two_breaks_without_a_value_between_are_one(world: Any) -> None:
    days = (dt.date(2026, 11, 17), dt.date(2026, 11, 16), dt.date(2026, 12, 31))
    assert [len(part.points) for part in stretches_of(world, *WOBBLE, breaks=days)] == [5, 1]
    assert len(stretches_of(world, *WOBBLE, breaks=(dt.date(2020, 1, 1),))) == 1


def test_left_out_points_are_used_nowhere(world: Any) -> None:
    kpi = world.kpi(*WOBBLE)
    world.value(kpi, "2026-11-22", 99.0, left_out="strike")
    (stretch,) = stretches(kpi, series_points(world.ws, kpi, world.today), ())
    assert [point.value for point in stretch.points] == WOBBLE[:-1]


def test_a_running_period_counts_only_for_a_level(world: Any) -> None:
    assert len(one(world, *WOBBLE).points) == 6
    assert len(one(world, *WOBBLE, kind="total").points) == 5


def test_a_break_is_proposed_after_eight_on_one_side_never_made(world: Any) -> None:
    before = [*WOBBLE * 4, 4.0]
    shifted = one(world, *before, *[7.0] * 8)
    proposed = shifted.proposed_break()
    assert proposed is not None
    assert proposed == shifted.points[-8]
    assert one(world, *before, *[7.0] * 7).proposed_break() is None
    assert one(world, *before, *[7.0] * 8, 4.0).proposed_break() is None


def test_no_chart_means_no_limits(world: Any) -> None:
    stretch = one(world, *WOBBLE * 2, chart="none")
    assert (stretch.limits, stretch.needed) == (None, 0)


def test_trended_limits_follow_the_climb(world: Any) -> None:
    climb = [10.0 * place + wobble for place, wobble in enumerate(WOBBLE * 3)]
    stretch = one(world, *climb, chart="trended")
    assert stretch.scale == "trended"
    assert set(stretch.labels) == {None}
    first, last = stretch.usual(0), stretch.usual(17)
    assert first is not None
    assert last is not None
    assert last.centre - first.centre == pytest.approx(170.0, rel=0.01)
    assert one(world, *climb[:8], chart="trended").scale == "xmr"
    base = f"{stretch.points[2].date}..{stretch.points[-1].date}"
    later = one(world, *climb, chart="trended", base=base).usual(0)
    assert later is not None
    assert later.centre == pytest.approx(first.centre, abs=2.0)


def test_limits_of_logarithms_are_never_below_zero(world: Any) -> None:
    stretch = one(world, *[math.exp(w) for w in WOBBLE * 3], chart="log")
    usual = stretch.usual(0)
    assert usual is not None
    assert 0.0 < usual.lower < usual.centre < usual.upper
    below = one(world, *[math.exp(w) for w in WOBBLE * 4], -1.0, chart="log")
    assert below.labels[-1] == "beyond_lower"
    assert one(world, *WOBBLE, -1.0, chart="log").scale == "xmr"


def test_limits_beyond_what_can_be_are_not_drawn() -> None:
    usual = Usual(50.0, -5.0, 110.0)
    assert drawn(Kpi("k", unit="share"), usual) == (0.0, 100.0)
    assert drawn(Kpi("k", kind="share"), usual) == (0.0, 100.0)
    assert drawn(Kpi("k", floor=0.0), usual) == (None, 110.0)
    assert drawn(Kpi("k", ceiling=100.0), usual) == (-5.0, None)
    assert drawn(Kpi("k"), usual) == (-5.0, 110.0)
