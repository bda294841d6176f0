"""Whole families of series, held against limits and rules worked out here the plain way.

Nothing is shared with the rules but the words for what they find.
"""

from __future__ import annotations

import itertools
import math
import random
import statistics
from collections.abc import Callable
from typing import Any

import pytest

from okrdesk.domain.kpi_chart import read_chart
from okrdesk.domain.process_limits import ProcessLimits
from okrdesk.domain.signal_rules import label_points

Values = list[float]


def usual_limits(values: Values, screening: bool = True) -> tuple[float, float, float]:
    """Lower limit, mean, upper limit."""
    ranges = [abs(b - a) for a, b in itertools.pairwise(values)]
    spread = statistics.fmean(ranges)
    if screening:
        spread = statistics.fmean([r for r in ranges if r < 3.267 * spread] or [0.0])
    centre = statistics.fmean(values)
    return centre - 2.66 * spread, centre, centre + 2.66 * spread


def names(values: Values, lower: float, centre: float, upper: float) -> list[str | None]:
    """The rule of each point, found by looking at every window of the series."""
    found: list[str | None] = [None] * len(values)
    side = [(v > centre) - (v < centre) for v in values]
    for first in range(len(values) - 6):
        if abs(sum(side[first : first + 7])) == 7:
            found[first : first + 7] = [("shift_high" if side[first] > 0 else "shift_low")] * 7
    outside = [v > upper or v < lower for v in values]
    near = [
        not out and abs(v - centre) > (upper - lower) / 3
        for v, out in zip(values, outside, strict=True)
    ]
    for at in two_of_three(near, side):
        found[at] = "two_of_three_high" if side[at] > 0 else "two_of_three_low"
    for at, up in trends(values):
        found[at] = "trend_up" if up > 0 else "trend_down"
    for at in itertools.compress(range(len(values)), outside):
        found[at] = "beyond_upper" if values[at] > centre else "beyond_lower"
    return found


def two_of_three(near: list[bool], side: list[int]) -> set[int]:
    """The near ones of three in a row on one side of which two are near."""
    found = set()
    for first in range(len(near) - 2):
        three = range(first, first + 3)
        if sum(near[at] for at in three) >= 2 and abs(sum(side[at] for at in three)) == 3:
            found |= {at for at in three if near[at]}
    return found


def trends(values: Values) -> list[tuple[int, int]]:
    """Each point of seven that climb or fall, and which way it is said to go."""
    step = [(b > a) - (b < a) for a, b in itertools.pairwise(values)]
    part = set()
    for first in range(len(values) - 6):
        if abs(sum(step[first : first + 6])) == 6:
            part |= set(range(first, first + 7))
    return [
        (at, step[at] if at + 1 in part and step[at] else step[max(0, at - 1)])
        for at in sorted(part)
    ]


def walking(luck: random.Random, size: int) -> Values:
    level, values = 0.0, []
    for _ in range(size):
        level += luck.gauss(0, 1)
        values.append(round(level, 3))
    return values


FAMILIES: dict[str, Callable[[random.Random, int], Values]] = {
    "stable": lambda luck, size: [round(luck.gauss(50, 6), 2) for _ in range(size)],
    "few numbers": lambda luck, size: [float(luck.randrange(6)) for _ in range(size)],
    "walking": walking,
    "shifted": lambda luck, size: [
        round(luck.gauss(3 * (n > size // 2), 1), 3) for n in range(size)
    ],
    "shares": lambda luck, size: [round(100 * luck.betavariate(30, 8), 2) for _ in range(size)],
    "skewed": lambda luck, size: [round(math.exp(luck.gauss(2, 0.7)), 3) for _ in range(size)],
}


@pytest.mark.parametrize("family", FAMILIES)
def test_limits_and_labels_are_those_worked_out_by_hand(world: Any, family: str) -> None:
    luck = random.Random(family)
    for _ in range(25):
        values = FAMILIES[family](luck, luck.randrange(12, 60))
        kpi = world.kpi(*values, base="all", chart="xmr", unit="number")
        chart = read_chart(world.ws, kpi, world.today)
        (segment,) = chart.segments
        expected = usual_limits(values)
        assert (segment.lower, segment.centre, segment.upper) == pytest.approx(expected, abs=1e-9)
        assert list(chart.rules.values()) == names(values, *expected)


def test_trended_limits_are_those_of_the_distances_from_the_line(world: Any) -> None:
    """Halves of length h, the odd middle unused; slope = difference of their means / (n - h)."""
    luck = random.Random(4)
    for _ in range(40):
        size = luck.randrange(12, 24)
        values = [10 + 0.6 * n + luck.gauss(0, 2) for n in range(size)]
        half = size // 2
        slope = (statistics.fmean(values[-half:]) - statistics.fmean(values[:half])) / (size - half)
        middle, mean = (size - 1) / 2, statistics.fmean(values)
        rest = [v - mean - slope * (n - middle) for n, v in enumerate(values)]
        lower, centre, upper = usual_limits(rest)
        kpi = world.kpi(*values, chart="trended")
        chart = read_chart(world.ws, kpi, world.today)
        (segment,) = chart.segments
        assert segment.slope == pytest.approx(slope)
        end = mean + slope * (size - 1 - middle)
        expected = (end + lower, end + centre, end + upper)
        assert (segment.lower, segment.centre, segment.upper) == pytest.approx(expected)
        assert list(chart.rules.values()) == names(rest, lower, centre, upper)


def test_logarithms_are_charted_and_told_in_the_unit_of_the_values(world: Any) -> None:
    luck = random.Random(9)
    for _ in range(40):
        values = FAMILIES["skewed"](luck, luck.randrange(12, 24))
        logs = [math.log(v) for v in values]
        expected = usual_limits(logs)
        kpi = world.kpi(*values, chart="log")
        chart = read_chart(world.ws, kpi, world.today)
        (segment,) = chart.segments
        told = tuple(math.exp(end) for end in expected)
        assert (segment.lower, segment.centre, segment.upper) == pytest.approx(told)
        assert list(chart.rules.values()) == names(logs, *expected)


LIMITS = ProcessLimits(0.0, -100.0, 100.0, 37.6)


def test_where_a_trend_follows_on_a_trend_the_step_to_the_right_decides() -> None:
    falls = [0.0, -1.0, -2.0, -3.0, -4.0, -5.0, -6.0]
    after = [fall + 5.5 for fall in falls]
    labels = label_points(falls + after, LIMITS)
    assert labels == ("trend_down",) * 6 + ("trend_up",) + ("trend_down",) * 7
    turned = label_points([*falls, -5.0, -4.0, -3.0, -2.0, -1.0, 0.0], LIMITS)
    assert turned == ("trend_down",) * 6 + ("trend_up",) * 7
    rests = label_points([*falls, *(fall - 6.0 for fall in falls)], LIMITS)
    assert rests == ("trend_down",) * 14
