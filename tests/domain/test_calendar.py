"""Periods are those of the workspace's calendar, and have names that people and files read."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrdesk.domain.calendar import (
    CADENCES,
    Period,
    parse_period,
    period_of,
    periods_between,
)
from okrdesk.domain.errors import OkrError

SATURDAY = dt.date(2026, 11, 21)
DAYS = st.dates(dt.date(1901, 1, 1), dt.date(2198, 12, 31))
CADENCE = st.sampled_from(CADENCES)
WEEK_START = st.integers(1, 7)
FISCAL = st.integers(1, 12)


@pytest.mark.parametrize(
    ("cadence", "name", "span", "code"),
    [
        ("day", "21 Nov 2026", "21 Nov", "2026-11-21"),
        ("week", "week 47", "16-22 Nov", "2026-W47"),
        ("month", "November 2026", "1-30 Nov", "2026-11"),
        ("quarter", "Q4 2026", "1 Oct-31 Dec", "2026-Q4"),
    ],
)
def test_a_period_says_its_name_and_its_days(cadence: str, name: str, span: str, code: str) -> None:
    period = period_of(SATURDAY, cadence)
    assert (period.name(), period.span(), period.code()) == (name, span, code)


def test_a_week_over_new_year_names_both_years() -> None:
    week = period_of(dt.date(2027, 1, 1), "week")
    assert (week.name(), week.code()) == ("week 53", "2026-W53")
    assert week.span() == "28 Dec 2026-3 Jan 2027"


def test_weeks_begin_where_the_workspace_says() -> None:
    sunday_week = period_of(SATURDAY, "week", week_start=7)
    assert sunday_week.span() == "15-21 Nov"
    assert sunday_week.next().start == dt.date(2026, 11, 22)


def test_a_fiscal_year_has_the_name_of_the_year_it_ends() -> None:
    july_first = period_of(dt.date(2026, 8, 15), "quarter", fiscal_month=7)
    assert (july_first.name(), july_first.span()) == ("Q1 2027", "1 Jul-30 Sep")
    assert period_of(dt.date(2027, 1, 5), "quarter", fiscal_month=7).name() == "Q3 2027"
    february = period_of(dt.date(2027, 1, 5), "quarter", fiscal_month=2)
    assert february.span() == "1 Nov 2026-31 Jan 2027"
    assert february.name() == "Q4 2027"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("2026-W47", "2026-W47"),
        ("2026w7", "2026-W07"),
        ("2026-11", "2026-11"),
        ("Nov 26", "2026-11"),
        ("november 2026", "2026-11"),
        ("Sept. 2026", "2026-09"),
        ("Q4 26", "2026-Q4"),
        ("Q4 2026", "2026-Q4"),
        ("2026-Q4", "2026-Q4"),
        ("2026-11-21", "2026-11-21"),
    ],
)
def test_a_period_is_read_in_the_forms_that_files_use(text: str, code: str) -> None:
    assert parse_period(text).code() == code


@pytest.mark.parametrize(
    "text",
    ["", "W47", "2026-W54", "2026-13", "0026-11", "Foo 26", "2026-Q5", "1800-Q1", "0000-W01"],
)
def test_what_is_no_period_is_refused(text: str) -> None:
    with pytest.raises(OkrError) as refusal:
        parse_period(text)
    assert refusal.value.kind == "bad_value"


@given(DAYS, CADENCE, WEEK_START, FISCAL)
def test_a_period_holds_its_day_and_next_undoes_previous(
    day: dt.date, cadence: str, week_start: int, fiscal: int
) -> None:
    period = period_of(day, cadence, week_start, fiscal)
    assert period.holds(day)
    assert period.next().previous() == period == period.previous().next()
    assert period.next().start == period.end + dt.timedelta(days=1)


@given(DAYS, CADENCE, WEEK_START, FISCAL)
def test_a_code_reads_back_as_the_same_period(
    day: dt.date, cadence: str, week_start: int, fiscal: int
) -> None:
    period = period_of(day, cadence, week_start, fiscal)
    assert parse_period(period.code(), week_start, fiscal) == period


@given(DAYS, CADENCE)
def test_the_year_before_has_the_same_place(day: dt.date, cadence: str) -> None:
    period = period_of(day, cadence)
    before = period.year_before()
    assert before.cadence == cadence
    assert 363 <= (period.start - before.start).days <= 366


def test_a_leap_day_has_its_year_before() -> None:
    assert period_of(dt.date(2028, 2, 29), "day").year_before().start == dt.date(2027, 2, 28)


def test_periods_between_include_both_ends_and_none_backwards() -> None:
    first, last = parse_period("2026-W45"), parse_period("2026-W47")
    assert [p.code() for p in periods_between(first, last)] == ["2026-W45", "2026-W46", "2026-W47"]
    assert list(periods_between(last, first)) == []
    assert list(periods_between(first, first)) == [
        Period("week", dt.date(2026, 11, 2), dt.date(2026, 11, 8))
    ]
