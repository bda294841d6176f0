"""Limits and rules agree with published numbers and with NHSRplotthedots on made series."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from okrdesk.domain.process_limits import ProcessLimits, process_limits, range_limit
from okrdesk.domain.signal_rules import Label, label_points
from okrdesk.domain.variation import assurance, point_type
from okrdesk.domain.wheeler_rules import runs_of_eight, three_of_four, wide_steps

CASES = json.loads((Path(__file__).parent / "spc_cases.json").read_text(encoding="utf-8"))
DOTS = [case for case in CASES if case["id"].startswith("mdc")]
BOOK = [case for case in CASES if not case["id"].startswith("mdc")]
NAMES: dict[Label, str] = {
    None: "Common Cause",
    "beyond_upper": "Above UCL",
    "beyond_lower": "Below LCL",
    "trend_up": "7 Point Trend (Increasing)",
    "trend_down": "7 Point Trend (Decreasing)",
    "two_of_three_high": "2 in 3 Above CL",
    "two_of_three_low": "2 in 3 Below CL",
    "shift_high": "7 Points Above CL",
    "shift_low": "7 Points Below CL",
}
DIRECTIONS = {"increase": "up", "decrease": "down", "neutral": "range"}


def limits_of(*args: Any, **options: Any) -> ProcessLimits:
    limits = process_limits(*args, **options)
    assert limits is not None
    return limits


def assert_limits(limits: ProcessLimits, expected: dict[str, Any]) -> None:
    """A limit that the other program did not give is not compared."""
    assert limits.centre == pytest.approx(expected["mean"], rel=1e-9)
    for mine, theirs in ((limits.lower, expected["lower"]), (limits.upper, expected["upper"])):
        assert theirs is None or mine == pytest.approx(theirs, rel=1e-9)


@pytest.mark.parametrize("case", DOTS, ids=lambda case: case["id"])
def test_limits_labels_and_assurance_agree_with_making_data_count(case: dict[str, Any]) -> None:
    expected, direction = case["expected"], DIRECTIONS[case["improvement_direction"]]
    limits = limits_of(case["values"], screening=case["screen_outliers"])
    assert_limits(limits, expected)
    labels = label_points(case["values"], limits)
    assert [NAMES[label] for label in labels] == expected["special_cause_type"]
    types = [point_type(label, direction) for label in labels]
    assert types == expected["point_type"]
    assert types[-1] == expected["variation"]
    target = case["target"]
    ends = (target, math.inf) if direction == "up" else (-math.inf, target)
    assert assurance(limits, None if target is None else ends, direction) == expected["assurance"]


@pytest.mark.parametrize("case", BOOK, ids=lambda case: case["id"])
def test_limits_and_rules_agree_with_the_book(case: dict[str, Any]) -> None:
    expected, values, spread = case["expected"], case["values"], case["spread"]
    limits = limits_of(values, case["centre"], spread, screening=False)
    assert_limits(limits, expected)
    assert limits.moving_range == pytest.approx(expected["moving_range"], rel=1e-9)
    assert range_limit(limits, spread) == pytest.approx(expected["range_limit"], rel=1e-9)
    labels = label_points(values, limits)
    beyond = [place for place, label in enumerate(labels) if label and label.startswith("beyond")]
    assert beyond == expected["beyond"]
    assert list(runs_of_eight(values, limits)) == expected["runs_of_eight"]
    assert list(three_of_four(values, limits)) == expected["three_of_four"]
    assert list(wide_steps(values, limits, spread)) == expected["wide_steps"]


def test_one_value_has_no_limits() -> None:
    assert process_limits([5.0]) is None


def test_the_first_value_that_differs_from_a_constant_series_is_a_signal() -> None:
    values = [7.0] * 14 + [8.0]
    labels = label_points(values, limits_of(values))
    assert labels == (None,) * 14 + ("beyond_upper",)


def test_limits_on_trial_name_only_what_is_beyond_them() -> None:
    values = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 30.0]
    limits = ProcessLimits(0.5, -20.0, 20.0, 7.0)
    assert label_points(values, limits, only_beyond=True) == (None,) * 7 + ("beyond_upper",)
    assert label_points(values, limits)[:3] == ("trend_up",) * 3


def test_low_signals_have_their_own_names() -> None:
    limits = ProcessLimits(0.0, -3.0, 3.0, 1.0)
    assert label_points([-1.0] * 7, limits) == ("shift_low",) * 7
    assert label_points([-2.5, -2.5, -1.0], limits)[:2] == ("two_of_three_low",) * 2
    assert label_points([-2.5, -2.5, 1.0], limits) == (None, None, None)
    assert label_points([-4.0], limits) == ("beyond_lower",)
    falling = [2.0 - step / 4 for step in range(7)]
    assert label_points(falling, limits) == ("trend_down",) * 7


LIMITS = ProcessLimits(50.0, 40.0, 60.0, 3.76)


@pytest.mark.parametrize(
    ("direction", "target", "expected"),
    [
        ("up", (39.0, math.inf), "consistent_pass"),
        ("up", (40.0, math.inf), "inconsistent"),
        ("up", (61.0, math.inf), "consistent_fail"),
        ("down", (-math.inf, 61.0), "consistent_pass"),
        ("down", (-math.inf, 60.0), "inconsistent"),
        ("down", (-math.inf, 39.0), "consistent_fail"),
        ("range", (30.0, 70.0), "consistent_pass"),
        ("range", (45.0, 70.0), "inconsistent"),
        ("range", (61.0, 70.0), "consistent_fail"),
        ("range", (10.0, 39.0), "consistent_fail"),
        ("up", None, None),
        ("neither", (1.0, 2.0), None),
    ],
)
def test_assurance_holds_the_usual_range_against_the_target(
    direction: str, target: tuple[float, float] | None, expected: str | None
) -> None:
    assert assurance(LIMITS, target, direction) == expected


def test_which_side_is_better_makes_improvement_or_concern() -> None:
    assert point_type("shift_high", "up") == "special_cause_improvement"
    assert point_type("shift_high", "down") == "special_cause_concern"
    assert point_type("trend_down", "up") == "special_cause_concern"
    assert point_type("trend_down", "range") == "special_cause_neutral_low"
    assert point_type("beyond_upper", "range") == "special_cause_neutral_high"


VALUES = st.lists(st.integers(-50, 50).map(float), min_size=2, max_size=40)


@given(VALUES, st.integers(-1000, 1000), st.integers(1, 60))
def test_shifting_and_scaling_a_series_changes_no_label(
    values: list[float], shift: int, scale: int
) -> None:
    moved = [(value + shift) * scale / 7 for value in values]
    assume(len(set(values)) > 1)
    assert label_points(moved, limits_of(moved)) == label_points(values, limits_of(values))


@given(st.lists(st.floats(allow_nan=False, allow_infinity=False), min_size=2, max_size=20))
def test_any_series_has_finite_limits_and_a_label_for_each_point(values: list[float]) -> None:
    for spread in ("mean", "median"):
        for centre in ("mean", "median"):
            limits = limits_of(values, centre, spread)
            assert all(math.isfinite(end) for end in (limits.lower, limits.centre, limits.upper))
            assert limits.lower <= limits.centre <= limits.upper
            assert len(label_points(values, limits)) == len(values)
