"""Older than its cadence a value is due, a quarter later out of date. Silence is never green."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrdesk.domain.calendar import CADENCES, period_of
from okrdesk.domain.freshness import freshness, working_day_after


@pytest.mark.parametrize(
    ("cadence", "value_day", "last_in_time", "last_fresh"),
    [
        ("day", "2026-11-18", "2026-11-19", "2026-11-20"),
        ("week", "2026-11-15", "2026-11-22", "2026-11-23"),
        ("month", "2026-09-30", "2026-10-31", "2026-11-07"),
        ("quarter", "2026-06-30", "2026-09-30", "2026-10-23"),
    ],
)
def test_a_value_grows_due_and_then_out_of_date(
    cadence: str, value_day: str, last_in_time: str, last_fresh: str
) -> None:
    period = period_of(dt.date.fromisoformat(value_day), cadence)
    due, until = dt.date.fromisoformat(last_in_time), dt.date.fromisoformat(last_fresh)
    one = dt.timedelta(days=1)
    assert not freshness(period, due).is_due
    assert freshness(period, due + one).is_due
    assert not freshness(period, until).out_of_date
    assert freshness(period, until + one).out_of_date
    assert freshness(period, until).due == due


def test_age_counts_from_the_last_day_of_the_period() -> None:
    september = period_of(dt.date(2026, 9, 3), "month")
    assert freshness(september, dt.date(2026, 11, 21)).age_days == 52
    assert freshness(september, dt.date(2026, 9, 10)).age_days == 0


def test_fridays_value_is_not_due_on_monday_when_weekends_are_skipped() -> None:
    friday = period_of(dt.date(2026, 11, 20), "day")
    monday = dt.date(2026, 11, 23)
    assert not freshness(friday, monday, skip_weekends=True).is_due
    assert freshness(friday, monday).out_of_date
    tuesday, wednesday = dt.date(2026, 11, 24), dt.date(2026, 11, 25)
    assert freshness(friday, tuesday, skip_weekends=True).is_due
    assert not freshness(friday, tuesday, skip_weekends=True).out_of_date
    assert freshness(friday, wednesday, skip_weekends=True).out_of_date


def test_weekends_matter_only_to_daily_values() -> None:
    week = period_of(dt.date(2026, 11, 20), "week")
    today = dt.date(2026, 12, 1)
    assert freshness(week, today, skip_weekends=True) == freshness(week, today)
    assert working_day_after(dt.date(2026, 11, 21)) == dt.date(2026, 11, 23)


@given(
    st.dates(dt.date(2000, 1, 1), dt.date(2100, 1, 1)),
    st.sampled_from(CADENCES),
    st.integers(0, 500),
    st.booleans(),
)
def test_what_is_out_of_date_is_due_too(
    day: dt.date, cadence: str, age: int, skip_weekends: bool
) -> None:
    fresh = freshness(period_of(day, cadence), day + dt.timedelta(days=age), skip_weekends)
    assert fresh.is_due or not fresh.out_of_date
    assert fresh.due <= fresh.fresh_until
