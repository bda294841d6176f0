from __future__ import annotations

import datetime as dt

import pytest

from okrdesk.domain.records import Cycle
from okrdesk.ui.saved_words import left_says

QUARTER = Cycle("q", "Q4 2026", start=dt.date(2026, 10, 1), end=dt.date(2026, 12, 31))


@pytest.mark.parametrize(
    ("today", "says"),
    [
        (dt.date(2026, 11, 21), "40 days left in Q4 2026"),
        (dt.date(2027, 1, 4), "Q4 2026 ended 31 Dec 2026"),
    ],
)
def test_the_strip_says_what_is_left_of_a_cycle_or_when_it_ended(today: dt.date, says: str) -> None:
    assert left_says(QUARTER, today)[0] == says


def test_without_a_cycle_only_the_day_is_said() -> None:
    assert left_says(None, dt.date(2026, 11, 21)) == ("", "Sat 21 Nov 2026 · week 47")
