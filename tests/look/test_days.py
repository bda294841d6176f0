"""Days and ages in words."""

import datetime as dt

import pytest

from okrdesk.look.days import show_age, show_day, show_days_left, show_weekday
from okrdesk.look.formats import GERMAN

TODAY = dt.date(2026, 11, 21)


def test_a_day_of_another_year_names_it() -> None:
    assert show_day(dt.date(2026, 8, 3), TODAY) == "3 Aug"
    assert show_day(dt.date(2025, 8, 3), TODAY) == "3 Aug 2025"
    assert show_day(dt.date(2026, 8, 3)) == "3 Aug 2026"
    assert show_day(dt.date(2026, 3, 3), TODAY, GERMAN) == "3. März"


def test_a_weekday_stands_before_the_day() -> None:
    assert show_weekday(dt.date(2026, 11, 23)) == "Mon 23 Nov"
    assert show_weekday(dt.date(2026, 11, 23), GERMAN) == "Mo 23. Nov"


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "today"),
        (1, "yesterday"),
        (2, "2 days ago"),
        (47, "47 days ago"),
        (-1, "tomorrow"),
        (-3, "in 3 days"),
    ],
)
def test_ages_in_words(days: int, words: str) -> None:
    assert show_age(days) == words


@pytest.mark.parametrize(
    ("days", "words"),
    [(40, "40 days left"), (1, "1 day left"), (0, "last day"), (-3, "ended 3 days ago")],
)
def test_days_left_in_words(days: int, words: str) -> None:
    assert show_days_left(days) == words
