"""Figures inside sentences are written as wherever they are shown."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrdesk.domain.spoken import spoken_age, spoken_day, spoken_limit, spoken_number, spoken_value
from okrdesk.look.numbers import show_short, show_value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (6.2, "6.2"),
        (48200.0, "48,200"),
        (1234567.0, "1,234,567"),
        (0.12345, "0.1235"),
        (100.0, "100"),
        (-3.0, "-3"),
        (0.0, "0"),
        (-0.0, "0"),
        (1e20, "1e+20"),
        (1e-9, "1e-09"),
    ],
)
def test_a_number_has_four_digits_that_matter(value: float, text: str) -> None:
    assert spoken_number(value) == text


def test_decimals_can_be_given() -> None:
    assert spoken_number(6.0, 2) == "6.00"
    assert spoken_number(-0.001, 2) == "0"


@pytest.mark.parametrize(
    ("unit", "text"),
    [
        (None, "6.2"),
        ("percent", "6.2%"),
        ("share", "6.2%"),
        ("money", "€6.20"),
        ("money:USD", "$6.20"),
        ("duration", "6.2\u00a0s"),
        ("points", "6.2"),
        ("ratio", "6.2"),
        ("tickets", "6.2\u00a0tickets"),
        ("yes-no", "yes"),
    ],
)
def test_a_value_says_its_unit(unit: str | None, text: str) -> None:
    assert spoken_value(6.2, unit, "EUR") == text


def test_a_sentence_says_what_the_board_shows() -> None:
    for value, unit in (
        (0.61, "duration"),
        (87.0, "duration"),
        (48_234.5, "money:USD"),
        (6.0, "share"),
    ):
        assert spoken_value(value, unit) == show_value(value, unit)
        assert spoken_limit(value, unit) == show_short(value, unit)
    assert spoken_value(0.61, "duration") == "610\u00a0ms"


def test_money_without_a_currency_is_a_number_and_0_is_no() -> None:
    assert spoken_value(62.0, "money") == "62"
    assert spoken_value(0.0, "yes-no") == "no"


def test_age_is_said_as_people_say_it() -> None:
    today = dt.date(2026, 11, 21)
    ages = [spoken_age(today - dt.timedelta(days=days), today) for days in (-1, 0, 1, 2)]
    assert ages == ["today", "today", "yesterday", "2 days ago"]


@given(st.floats(allow_nan=False, allow_infinity=False), st.none() | st.integers(-3, 12))
def test_any_number_can_be_said(value: float, decimals: int | None) -> None:
    assert spoken_number(value, decimals)


def test_a_day_says_its_year_where_it_is_another_one() -> None:
    today = dt.date(2026, 11, 22)
    assert spoken_day(dt.date(2026, 3, 1), today) == "1 Mar"
    assert spoken_day(dt.date(2025, 11, 30), today) == "30 Nov 2025"
