from __future__ import annotations

import datetime as dt

import pytest

from okrdesk.domain.explain import Input, Result
from okrdesk.look.explain_words import input_words

TODAY = dt.date(2026, 11, 21)


@pytest.mark.parametrize(
    ("value", "date", "words"),
    [
        (0.5, dt.date(2026, 11, 15), ("0.5", "15 Nov")),
        (None, None, ("–", "")),
        ("2026-12-31", dt.date(2026, 12, 31), ("31 Dec", "")),
        ("2026-W47", dt.date(2026, 11, 16), ("2026-W47", "16 Nov")),
        ("common_cause", None, ("usual wobble", "")),
        ("off_track", dt.date(2025, 11, 15), ("off track", "15 Nov 2025")),
        ("Mira said so", None, ("Mira said so", "")),
    ],
)
def test_what_went_in_is_said_in_words_and_a_day_once(
    value: Result, date: dt.date | None, words: tuple[str, str]
) -> None:
    assert input_words(Input("x", value, date), TODAY) == words
