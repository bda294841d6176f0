from __future__ import annotations

import datetime as dt

from okrdesk.look.since_words import person_says, since_says


def test_deeds_read_as_one_sentence() -> None:
    jonas = person_says("Jonas", 4, 1, [("2.1", 7, 4)], 0)
    anna = person_says(None, 1, 3, [("1.1", 5, 6)], 1)
    assert since_says(dt.datetime(2026, 11, 20, 17, 40), [jonas, anna]) == (
        "Since you last looked (Fri 17:40): Jonas recorded 4 values, lowered KR 2.1 7 → 4"
        " · somebody recorded 1 value, raised KR 1.1 5 → 6, checked in 2 times, changed 1 thing"
    )


def test_one_check_in_without_a_move_is_told_too() -> None:
    assert person_says("Jonas", 0, 1, [], 2) == "Jonas checked in once, changed 2 things"
