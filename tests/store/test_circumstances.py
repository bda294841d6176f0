"""The day that it is here, wherever here is."""

from __future__ import annotations

import datetime as dt
import time

import pytest

from okrdesk.domain.recorded import Told
from okrdesk.store.circumstances import local_day


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system keeps its one time zone")
@pytest.mark.parametrize(("zone", "day"), [("WEST+10", 22), ("UTC", 23), ("EAST-14", 23)])
def test_a_moment_is_of_the_day_that_it_was_here(
    monkeypatch: pytest.MonkeyPatch, zone: str, day: int
) -> None:
    with monkeypatch.context() as there:
        there.setenv("TZ", zone)
        time.tzset()
        said = local_day("2026-11-23T03:30:00Z")
    time.tzset()
    assert said == dt.date(2026, 11, day)


def test_a_change_is_of_the_day_of_who_reads_of_it() -> None:
    at = "2026-11-23T03:30:00Z"
    assert Told("r", at, None, dt.date(2026, 11, 22)).on == dt.date(2026, 11, 22)
    assert Told("r", at, None).on == dt.date(2026, 11, 23)
