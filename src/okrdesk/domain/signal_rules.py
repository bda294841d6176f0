"""Which points of a series are news. Must not know KPIs, dates or which side is better.

Labels as in "Making Data Count", in this precedence: beyond a limit, trend, two of three, shift."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from okrdesk.domain.process_limits import DUST, ProcessLimits

TREND_STEPS = 6
SHIFT = 7
NEAR = 2.0 / 3.0  # of the way from the centre to a limit

Label = str | None


def sides(values: Sequence[float], limits: ProcessLimits) -> list[int]:
    """Above the centre 1, below it -1, on it 0."""
    dust = limits.dust(limits.centre)
    high, low = limits.centre + dust, limits.centre - dust
    return [(value > high) - (value < low) for value in values]


def beyond(values: Sequence[float], limits: ProcessLimits) -> list[bool]:
    """Outside the limits; a value equal to a limit is inside."""
    high = limits.upper + limits.dust(limits.upper)
    low = limits.lower - limits.dust(limits.lower)
    return [value > high or value < low for value in values]


def steps(values: Sequence[float], limits: ProcessLimits) -> list[int]:
    """Up 1, down -1, the same 0, from each value to the next."""
    least = limits.moving_range
    surely = DUST * max(least, max(values, default=0.0), -min(values, default=0.0))
    found = []
    for before, after in pairwise(values):
        change = after - before
        is_small = -surely <= change <= surely
        if is_small and abs(change) <= DUST * max(abs(before), abs(after), least):
            found.append(0)
        else:
            found.append(1 if change > 0 else -1)
    return found


def label_points(
    values: Sequence[float], limits: ProcessLimits, only_beyond: bool = False
) -> tuple[Label, ...]:
    """The rule of each point, None for usual wobble; `only_beyond` while the limits are on trial.

    beyond_upper, beyond_lower, trend_up, trend_down, two_of_three_high, two_of_three_low,
    shift_high, shift_low. `values` are of one stretch: nothing runs across a break.
    """
    side = sides(values, limits)
    labels: list[Label] = [None] * len(values)
    if not only_beyond:
        _shifts(side, labels)
        _two_of_three(values, limits, side, labels)
        _trends(steps(values, limits), labels)
    for place, is_beyond in enumerate(beyond(values, limits)):
        if is_beyond:
            labels[place] = "beyond_upper" if values[place] > limits.centre else "beyond_lower"
    return tuple(labels)


def runs(side: Sequence[int], length: int) -> list[tuple[int, int]]:
    """(first, last) of each longest stretch on one side of at least `length`; 0 breaks it."""
    found, first, held = [], 0, 0
    for place, one in enumerate((*side, 0)):
        if one != held:
            if held and place - first >= length:
                found.append((first, place - 1))
            first, held = place, one
    return found


def _shifts(side: Sequence[int], labels: list[Label]) -> None:
    """Seven or more on one side of the centre."""
    for first, last in runs(side, SHIFT):
        label = "shift_high" if side[first] > 0 else "shift_low"
        labels[first : last + 1] = [label] * (last + 1 - first)


def _two_of_three(
    values: Sequence[float], limits: ProcessLimits, side: Sequence[int], labels: list[Label]
) -> None:
    """Two of three beyond two thirds of the limit, all three on one side: the near ones are named.

    A point beyond the limit is not one of the two.
    """
    outside = beyond(values, limits)
    far = NEAR * (limits.upper - limits.centre) if limits.upper > limits.centre else 0.0
    dust = limits.dust(limits.centre + far)
    near = [
        not out and abs(value - limits.centre) > far + dust
        for value, out in zip(values, outside, strict=True)
    ]
    for place in range(len(values) - 2):
        three = slice(place, place + 3)
        if sum(near[three]) >= 2 and abs(sum(side[three])) == 3:
            label = "two_of_three_high" if side[place] > 0 else "two_of_three_low"
            for at in range(place, place + 3):
                labels[at] = label if near[at] else labels[at]


def _trends(way: Sequence[int], labels: list[Label]) -> None:
    """Seven points, six steps strictly one way.

    Where one trend follows on another, the step to its right decides on the last of the first.
    """
    for first, last in runs(way, TREND_STEPS):
        found = slice(first, last + 2)
        labels[found] = [_TRENDS[way[first]]] * (last + 2 - first)
        if first and labels[first - 1] in _TRENDS.values() and way[first - 1]:
            labels[first - 1] = _TRENDS[way[first - 1]]


_TRENDS: dict[int, Label] = {1: "trend_up", -1: "trend_down"}
