"""Charts of the review: round axes, places that stay in the box."""

from __future__ import annotations

import datetime as dt
import math

from hypothesis import given
from hypothesis import strategies as st

from okrdesk.domain.review_charts import (
    Axis,
    Span,
    line_chart,
    nice_axis,
    nice_step,
    spark,
    with_today,
)

QUARTER = Span(dt.date(2026, 10, 1), dt.date(2026, 12, 31))
VALUES = st.floats(-1e12, 1e12, allow_nan=False).map(lambda value: round(value, 3))


def test_an_axis_ends_on_round_values_around_what_it_shows() -> None:
    axis = nice_axis([40.0, 120.0, 71.0])
    assert (axis.low, axis.high) == (40.0, 120.0)
    assert [mark.value for mark in axis.marks()] == [40, 60, 80, 100, 120]
    assert [mark.place for mark in axis.marks()] == [0, 0.25, 0.5, 0.75, 1]


def test_a_single_value_has_an_axis_of_its_own_size() -> None:
    assert nice_axis([10.0]).place(10.0) == 0.5
    assert nice_axis([0.0]).place(0.0) == 0.5
    axis = nice_axis([-8.0, -8.0])
    assert axis.low < -8 < axis.high


def test_an_axis_keeps_within_what_is_possible() -> None:
    assert nice_axis([2.0, 97.0], 0.0, 100.0).low == 0.0
    assert nice_axis([2.0, 99.0], 0.0, 100.0).high == 100.0
    assert nice_axis([7.0, 96.0], floor=5.0).low == 5.0
    assert nice_axis([-3.0, 20.0], floor=0.0).low <= -3.0
    assert nice_axis([7.0, 93.0], ceiling=95.0).high == 95.0
    assert nice_axis([7.0, 103.0], ceiling=95.0).high >= 103.0


def test_an_axis_cut_by_a_floor_still_has_a_mark_at_both_ends() -> None:
    marks = nice_axis([7.0, 96.0], floor=5.0).marks()
    assert (marks[0].value, marks[-1].value) == (5.0, 100.0)


@given(st.lists(VALUES, min_size=1, max_size=20))
def test_every_value_lies_on_its_axis(values: list[float]) -> None:
    axis = nice_axis(values)
    assert all(-1e-6 <= axis.place(value) <= 1 + 1e-6 for value in values)
    assert 2 <= len(axis.marks()) <= 9
    assert all(0 <= axis.clipped(value) <= 1 for value in values)


@given(st.floats(1e-9, 1e12))
def test_steps_are_round(rough: float) -> None:
    step = nice_step(rough)
    digits = step / 10 ** math.floor(math.log10(step) + 1e-9)
    assert any(math.isclose(digits, known) for known in (1, 2, 2.5, 5, 10))
    assert rough * (1 - 1e-6) <= step <= rough * 2.6


def test_values_off_the_axis_are_held_at_its_end() -> None:
    axis = Axis(0.0, 10.0, 5.0)
    assert axis.mark(12.0).place == 1.0
    assert axis.mark(-1.0).place == 0.0


def test_a_small_line_fills_its_own_range() -> None:
    assert spark([1.0, 3.0, 2.0]) == ((0.0, 0.0), (0.5, 1.0), (1.0, 0.5))
    assert spark([4.0, 4.0]) == ((0.0, 0.5), (1.0, 0.5))
    assert spark([4.0]) == ()


def test_a_line_holds_only_the_days_of_its_span() -> None:
    points = [
        (dt.date(2026, 9, 30), 5.0),
        (dt.date(2026, 10, 1), 0.0),
        (dt.date(2026, 12, 31), 10.0),
        (dt.date(2027, 1, 1), 7.0),
    ]
    chart = line_chart(QUARTER, Axis(0.0, 10.0, 5.0), points)
    assert chart.line == ((0.0, 0.0), (1.0, 1.0))
    assert chart.now is not None
    assert chart.now.value == 10.0
    assert line_chart(QUARTER, Axis(0.0, 10.0, 5.0), []).now is None


def test_today_is_marked_only_while_the_cycle_runs() -> None:
    chart = line_chart(QUARTER, Axis(0.0, 10.0, 5.0), [])
    assert with_today(chart, QUARTER, dt.date(2026, 10, 1)).today == 0.0
    assert with_today(chart, QUARTER, dt.date(2026, 12, 31)).today is None
    assert with_today(chart, QUARTER, dt.date(2026, 9, 30)).today is None


def test_a_span_of_one_day_has_a_place() -> None:
    day = dt.date(2026, 10, 1)
    assert Span(day, day).place(day) == 0.0


def test_months_are_marked_from_january_on() -> None:
    year = Span(dt.date(2025, 11, 22), dt.date(2026, 11, 21))
    months = [mark.date.month for mark in year.month_marks(every=3)]
    assert months == [1, 4, 7, 10]
    assert [mark.date for mark in QUARTER.month_marks()] == [
        dt.date(2026, 10, 1),
        dt.date(2026, 11, 1),
        dt.date(2026, 12, 1),
    ]
