"""How far confidence came true: exact where few, silent where too few."""

from __future__ import annotations

import datetime as dt
import itertools
import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrdesk.domain.calibration.bins import bins_of
from okrdesk.domain.calibration.calibration import Calibration, calibration_of
from okrdesk.domain.calibration.exact import likely_share, two_sided
from okrdesk.domain.calibration.rated import (
    Rated,
    TargetChange,
    closed_key_results,
    rated_key_results,
)
from okrdesk.domain.loaded import NotLoaded
from okrdesk.domain.records import KeyResult, Milestone
from okrdesk.domain.series import Entries

CHANCES = st.lists(st.floats(0.02, 0.98), min_size=1, max_size=9)


def rated(*said: tuple[float, bool]) -> list[Rated]:
    return [Rated(KeyResult(f"k{n}"), p, (), came_true) for n, (p, came_true) in enumerate(said)]


def measured(said: float, true: int, of: int) -> Calibration:
    return calibration_of(rated(*[(said, n < true) for n in range(of)]))


# The arithmetic


@given(CHANCES, st.integers(0, 9))
def test_the_test_counts_every_way_it_could_have_happened(
    chances: list[float], happened: int
) -> None:
    happened = min(happened, len(chances))
    exactly = [0.0] * (len(chances) + 1)
    for ways in itertools.product((0, 1), repeat=len(chances)):
        parts = (p if way else 1 - p for p, way in zip(chances, ways, strict=True))
        exactly[sum(ways)] += math.prod(parts)
    tails = sum(exactly[: happened + 1]), sum(exactly[happened:])
    expected = min(1.0, 2 * min(tails))
    assert two_sided(chances, happened) == pytest.approx(expected, abs=1e-12)


def test_alike_chances_are_binomial() -> None:
    tail = sum(math.comb(10, k) for k in range(2)) / 2**10
    assert two_sided([0.5] * 10, 1) == pytest.approx(2 * tail)
    assert two_sided([0.5] * 10, 5) == 1.0


def test_thousands_of_ratings_are_counted_quickly() -> None:
    assert two_sided([0.7] * 4000, 2800) == pytest.approx(1.0, abs=0.02)
    assert two_sided([0.7] * 4000, 2500) < 1e-20
    assert two_sided([0.98] * 1000, 0) == 0.0


@pytest.mark.parametrize(
    ("happened", "of", "low", "high"),  # Clopper and Pearson at 90 %
    [(0, 10, 0.0, 0.2589), (5, 10, 0.2224, 0.7776), (10, 10, 0.7411, 1.0)],
)
def test_the_interval_of_a_share_is_the_exact_one(
    happened: int, of: int, low: float, high: float
) -> None:
    assert likely_share(happened, of) == pytest.approx((low, high), abs=1e-4)


def test_three_bins_from_thirty_five_from_sixty() -> None:
    def said(count: int) -> list[tuple[float, bool]]:
        return [(0.1 + 0.8 * n / count, n % 2 == 0) for n in range(count)]

    assert bins_of(said(29)) == ()
    assert [found.n for found in bins_of(said(30))] == [10, 10, 10]
    assert [found.n for found in bins_of(said(60))] == [12] * 5
    first = bins_of(said(30))[0]
    assert first.low <= first.said <= first.high
    assert first.came_true == 0.5
    assert first.likely[0] < 0.5 < first.likely[1]


def test_what_was_said_alike_stays_together() -> None:
    bins = bins_of([(0.7, True)] * 25 + [(0.5, False)] * 6)
    assert [(found.low, found.high, found.n) for found in bins] == [(0.5, 0.5, 6), (0.7, 0.7, 25)]
    (alike,) = bins_of([(0.7, True)] * 40)
    assert (alike.n, alike.came_true, alike.likely[1]) == (40, 1.0, 1.0)


# What is said


def test_below_eight_it_says_only_how_many_are_missing() -> None:
    few = measured(0.7, 3, 5)
    assert (few.n, few.needed, few.brier, few.bias, few.p_value, few.bins) == (
        5, 3, None, None, None, (),
    )  # fmt: skip
    assert few.says == "How far confidence comes true can be said after 3 more closed key results."
    assert measured(0.7, 3, 7).says.endswith("after 1 more closed key result.")


def test_from_eight_the_figures_are_given_and_luck_is_called_luck() -> None:
    even = measured(0.7, 6, 10)
    assert (even.n, even.needed) == (10, 0)
    assert even.brier == pytest.approx(0.6 * 0.09 + 0.4 * 0.49)
    assert even.bias == pytest.approx(0.1)
    assert even.says == (
        "You said 70% on average and 60% of 10 key results came true: "
        "no bias that could not be luck."
    )
    assert even.bins == ()


def test_a_claim_is_made_only_when_luck_is_unlikely() -> None:
    sure, careful = measured(0.9, 4, 10), measured(0.2, 8, 10)
    assert sure.p_value is not None
    assert sure.p_value < 0.10
    assert sure.says.endswith("10 key results came true: too sure.")
    assert careful.says.endswith("too careful.")
    assert len(measured(0.9, 20, 40).bins) == 1


# Which ratings count


def closed(world: Any, **fields: Any) -> Any:
    return world.objective(world.cycle(state="closed"), **fields)


def confident(world: Any, key_result: Any, *stated: tuple[str, int | None]) -> Any:
    for day, confidence in stated:
        world.check_in(key_result, day, confidence=confidence)
    return key_result


def found(world: Any, changes: Any = None) -> tuple[Rated, ...]:
    return rated_key_results(world.ws, dt.date(2027, 1, 10), changes or {})


def goal(world: Any, objective: Any = None, **fields: Any) -> Any:
    fields = {"baseline": 0.0, "target": 100.0, **fields}
    return world.key_result(objective or closed(world), **fields)


def test_the_last_ratings_until_each_quarter_of_the_cycle_count_once(world: Any) -> None:
    # A quarter is gone on 23 October, half on 15 November, three quarters on 8 December.
    confident(
        world,
        goal(world),
        ("2026-10-05", 9),
        ("2026-10-23", 8),
        ("2026-10-24", 1),
        ("2026-11-15", 6),
        ("2026-11-20", None),
        ("2026-12-30", 0),
    )
    (one,) = found(world)
    assert [rating.confidence for rating in one.ratings] == [8, 6]
    assert one.said == pytest.approx(0.7)
    assert one.came_true is False


def test_no_rating_is_certain(world: Any) -> None:
    confident(world, goal(world), ("2026-10-05", 10))
    confident(world, goal(world), ("2026-10-05", 0))
    assert [one.said for one in found(world)] == [0.98, 0.02]


def test_what_was_not_rated_set_aside_or_still_runs_is_left_out(world: Any) -> None:
    running = world.objective(world.cycle())
    for key_result in (
        goal(world, running),
        goal(world, state="dropped"),
        goal(world, closed(world, state="parked")),
    ):
        confident(world, key_result, ("2026-10-05", 7))
    goal(world)
    confident(world, goal(world), ("2026-12-20", 7))
    assert found(world) == ()
    assert len(list(closed_key_results(world.ws))) == 2


@pytest.mark.parametrize(
    ("kind", "value", "true"),
    [
        ("aspirational", 70.0, True),
        ("aspirational", 69.9, False),
        ("committed", 99.9, False),
        ("committed", 300.0, True),
    ],
)
def test_true_is_what_reached_the_success_line(
    world: Any, kind: str, value: float, true: bool
) -> None:
    key_result = goal(world, closed(world, kind=kind))
    world.check_in(key_result, "2026-12-28", value=value)
    confident(world, key_result, ("2026-10-05", 7))
    assert [one.came_true for one in found(world)] == [true]


def test_a_range_is_true_by_the_periods_it_kept(world: Any) -> None:
    for kept in (9, 10):
        kpi = world.kpi(*[2.0] * kept, *[9.0] * (13 - kept), end="2026-12-27")
        key_result = world.key_result(
            closed(world), kpi=kpi.id, measure="range", target_low=1.0, target_high=3.0
        )
        confident(world, key_result, ("2026-10-05", 7))
    assert [one.came_true for one in found(world)] == [False, True]


def test_milestones_are_true_by_their_share(world: Any) -> None:
    key_result = world.key_result(closed(world), measure="milestones")
    for n in range(10):
        done = dt.date(2026, 12, 1) if n < 7 else None
        world.new(Milestone, key_result=key_result.id, done_on=done)
    confident(world, key_result, ("2026-10-05", 7))
    assert [one.came_true for one in found(world)] == [True]


@pytest.mark.parametrize(
    ("change", "counts"),
    [
        (TargetChange(dt.date(2026, 11, 1), "target", 100.0, 90.0), 2),
        (TargetChange(dt.date(2026, 11, 1), "target", 100.0, 110.0), 2),
        (TargetChange(dt.date(2026, 11, 1), "target", 100.0, 89.0), 1),
        (TargetChange(dt.date(2026, 11, 1), "target", 100.0, None), 1),
        (TargetChange(dt.date(2026, 9, 1), "target", None, 100.0), 2),
        (TargetChange(dt.date(2026, 11, 1), "target_low", 1.0, 1.1), 1),
        (TargetChange(dt.date(2026, 12, 20), "target", 100.0, 50.0), 0),
    ],
)
def test_ratings_before_a_large_change_of_the_target_asked_another_question(
    world: Any, change: TargetChange, counts: int
) -> None:
    key_result = confident(world, goal(world), ("2026-10-20", 8), ("2026-11-10", 6))
    ratings = found(world, {key_result.id: [change]})
    assert [len(one.ratings) for one in ratings] == [counts] * bool(counts)


def test_a_range_s_ends_may_move_by_a_tenth_of_its_width(world: Any) -> None:
    key_result = world.key_result(closed(world), measure="range", target_low=1.0, target_high=3.0)
    confident(world, key_result, ("2026-10-20", 8))
    day = dt.date(2026, 11, 1)
    assert found(world, {key_result.id: [TargetChange(day, "target_high", 2.9, 3.0)]})
    assert not found(world, {key_result.id: [TargetChange(day, "target_low", 0.5, 1.0)]})


def test_check_ins_that_are_not_loaded_are_asked_for(world: Any) -> None:
    key_result = confident(world, goal(world), ("2026-10-20", 8))
    world.ws = world.ws.with_owner(Entries(key_result.id, (), complete=False))
    with pytest.raises(NotLoaded):
        found(world)
