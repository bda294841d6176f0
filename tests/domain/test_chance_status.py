"""The status that a chance leads to, with memory near the lines."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrdesk.domain.chance_status import chance_status, status_after
from okrdesk.domain.tree_reading import read_key_result

CHANCES = st.floats(0.02, 0.98)


@pytest.mark.parametrize(
    ("chance", "status", "reason"),
    [
        (0.70, "on_track", "Chance 70%: 70% or more."),
        (0.57, "at_risk", "Chance 57%: between 30% and 70%."),
        (0.30, "at_risk", "Chance 30%: between 30% and 70%."),
        (0.29, "off_track", "Chance 29%: below 30%."),
    ],
)
def test_a_first_chance_is_judged_by_the_lines(chance: float, status: str, reason: str) -> None:
    assert chance_status([chance]) == (status, reason)


@pytest.mark.parametrize(
    ("before", "now", "status", "reason"),
    [
        (0.60, 0.74, "at_risk", "Chance 74%: still at risk, on track needs 75%."),
        (0.60, 0.75, "on_track", "Chance 75%: 70% or more."),
        (0.80, 0.65, "on_track", "Chance 65%: still on track, down to 65%."),
        (0.80, 0.64, "at_risk", "Chance 64%: between 30% and 70%."),
        (0.60, 0.25, "at_risk", "Chance 25%: still at risk, down to 25%."),
        (0.60, 0.24, "off_track", "Chance 24%: below 30%."),
        (0.10, 0.34, "off_track", "Chance 34%: still off track, at risk needs 35%."),
        (0.10, 0.35, "at_risk", "Chance 35%: between 30% and 70%."),
        (0.10, 0.72, "at_risk", "Chance 72%: still at risk, on track needs 75%."),
        (0.90, 0.28, "at_risk", "Chance 28%: still at risk, down to 25%."),
    ],
)
def test_a_change_needs_five_points_beyond_the_line(
    before: float, now: float, status: str, reason: str
) -> None:
    assert chance_status([now, before]) == (status, reason)


@given(st.lists(CHANCES, min_size=1, max_size=20))
def test_what_it_was_is_replayed_from_the_oldest_chance(chances: list[float]) -> None:
    status: str | None = None
    for chance in chances:
        status = status_after(status, chance)
    assert chance_status(reversed(chances))[0] == status


def test_no_more_chances_are_asked_for_than_matter() -> None:
    asked = iter([0.72, 0.50, 0.10])
    assert chance_status(asked)[0] == "at_risk"
    assert list(asked) == [0.10]


@given(st.lists(CHANCES, min_size=1, max_size=20), CHANCES)
def test_a_better_chance_is_no_worse_a_status(before: list[float], more: float) -> None:
    ranks = {"off_track": 0, "at_risk": 1, "on_track": 2}
    now, better = sorted((before[0], more))
    worse_status = chance_status([now, *before[1:]])[0]
    assert ranks[chance_status([better, *before[1:]])[0]] >= ranks[worse_status]


def test_a_key_result_remembers_without_the_program_having_run(world: Any) -> None:
    key_result = world.key_result(baseline=0.0, target=100.0)
    for week, value in enumerate((5.0, 10.0, 15.0, 20.0, 28.0, 36.0, 48.5)):
        day = dt.date(2026, 10, 5) + dt.timedelta(weeks=week)
        world.check_in(key_result, day.isoformat(), value=value)
    found = read_key_result(world.ws, key_result, world.today)
    assert (found.status, found.status_reason) == (
        "off_track",
        "Chance 31%: still off track, at risk needs 35%.",
    )
