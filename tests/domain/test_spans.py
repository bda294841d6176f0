"""Values of longer spans: a level's last, a total's sum, a share's sums divided."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from okrdesk.domain.periods import Point, series_points
from okrdesk.domain.records import Kpi
from okrdesk.domain.spans import is_longer, spanned


def spans(world: Any, kpi: Kpi, cadence: str) -> tuple[Point, ...]:
    points = series_points(world.ws, kpi, world.today)
    return spanned(points, cadence, kpi.kind, world.ws.settings(), world.today)


def test_a_level_is_its_last_value(world: Any) -> None:
    level = world.kpi(1.0, 2.0, 3.0, end="2026-11-15")
    # The first of the three weeks ends on 1 November.
    assert [point.value for point in spans(world, level, "month")] == [3.0]
    assert [point.value for point in spans(world, level, "quarter")] == [3.0]


def test_a_total_is_the_sum_of_its_periods_and_complete_or_so_far(world: Any) -> None:
    total = world.kpi(*[10.0] * 8, kind="total")
    october, november = spans(world, total, "month")
    # Weeks 40 to 43 end in October, 44 to 48 in November; 48 is still to come.
    assert (october.value, october.so_far) == (40.0, False)
    assert (november.value, november.so_far) == (40.0, True)
    assert october.period.name() == "October 2026"


def test_a_total_with_a_hole_is_only_so_far(world: Any) -> None:
    total = world.kpi(10.0, kind="total", end="2026-10-11")
    (october,) = spans(world, total, "month")
    assert (october.value, october.so_far) == (10.0, True)


def test_a_share_is_pooled_not_averaged(world: Any) -> None:
    share = world.kpi(kind="share")
    world.value(share, "2026-11-08", 10.0, numerator=1.0, denominator=10.0)
    world.value(share, "2026-11-15", 30.0, numerator=30.0, denominator=100.0)
    assert spans(world, share, "month")[0].value == pytest.approx(31 / 110 * 100)


@pytest.mark.parametrize("below", [None, 0.0])
def test_a_share_without_its_denominators_is_the_last(world: Any, below: float | None) -> None:
    share = world.kpi(kind="share")
    world.value(share, "2026-11-15", 30.0, numerator=30.0, denominator=below)
    assert spans(world, share, "month")[0].value == 30.0


def test_a_share_that_lost_a_numerator_is_the_last(world: Any) -> None:
    share = world.kpi(kind="share")
    world.value(share, "2026-11-08", 10.0, denominator=10.0)
    world.value(share, "2026-11-15", 30.0, numerator=30.0, denominator=100.0)
    assert spans(world, share, "month")[0].value == 30.0


def test_only_a_longer_cadence_spans_another() -> None:
    assert is_longer("month", "week")
    assert not is_longer("week", "week")
    assert not is_longer("day", "week")
    assert not is_longer(None, "week")


def test_a_running_span_of_a_level_is_so_far(world: Any) -> None:
    level = world.kpi(2.0, end="2026-11-15")
    (november,) = spans(world, level, "month")
    assert (november.so_far, november.date) == (True, dt.date(2026, 11, 15))
