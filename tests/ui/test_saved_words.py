from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from okrdesk.domain.records import Cycle
from okrdesk.session import PublishState
from okrdesk.ui.saved_words import left_says, saved_says

QUARTER = Cycle("q", "Q4 2026", start=dt.date(2026, 10, 1), end=dt.date(2026, 12, 31))
AT = dt.datetime(2026, 11, 21, 12, 2, tzinfo=dt.UTC)
WAITS = "Not yet in the shared file since {at}"


@pytest.mark.parametrize(
    ("today", "says"),
    [
        (dt.date(2026, 11, 21), "40 days left in Q4 2026"),
        (dt.date(2026, 12, 31), "last day of Q4 2026"),
        (dt.date(2027, 1, 4), "Q4 2026 ended 31 Dec 2026"),
    ],
)
def test_the_strip_says_what_is_left_of_a_cycle_or_when_it_ended(today: dt.date, says: str) -> None:
    assert left_says(QUARTER, today)[0] == says


def test_without_a_cycle_only_the_day_is_said() -> None:
    assert left_says(None, dt.date(2026, 11, 21)) == ("", "Sat 21 Nov 2026 · week 47")


def test_on_sunday_another_week_has_begun_where_weeks_begin_then() -> None:
    sunday, seventh = dt.date(2026, 11, 22), 7
    assert left_says(None, sunday)[1] == "Sun 22 Nov 2026 · week 47"
    assert left_says(None, sunday, seventh)[1] == "Sun 22 Nov 2026 · week 48"


GONE = PublishState(lost=True, away_since=AT)
OTHER = PublishState(unread="It is another document.", other=True, away_since=AT)
NEWER = PublishState(unread="It was written by a newer OKRDesk.", away_since=AT)
ONLY_HERE = "Only on this computer since {at}"
UNREAD = "The shared file cannot be read since {at}"


@pytest.mark.parametrize(
    ("state", "says", "is_well"),
    [
        (PublishState(), "All changes are saved", True),
        (PublishState(shared_at=AT), "In the shared file {at}", True),
        (PublishState(waiting_since=AT), "Saved on this computer", True),
        (PublishState(shared_at=AT, waiting_since=AT), "Saved on this computer", True),
        (PublishState(waiting_since=AT, says="The disk is full."), WAITS, False),
        (GONE, ONLY_HERE, False),
        (replace(GONE, shared_at=AT), ONLY_HERE, False),
        (replace(GONE, waiting_since=AT), ONLY_HERE, False),
        (replace(GONE, waiting_since=AT, says="It is gone."), WAITS, False),
        (OTHER, ONLY_HERE, False),
        (replace(OTHER, shared_at=AT), ONLY_HERE, False),
        (replace(OTHER, waiting_since=AT, says="It is another document."), WAITS, False),
        (NEWER, UNREAD, False),
        (replace(NEWER, shared_at=AT), UNREAD, False),
    ],
)
def test_the_strip_says_where_the_last_change_is(
    state: PublishState, says: str, is_well: bool
) -> None:
    at = f"{AT.astimezone():%H:%M}"
    assert saved_says(state, AT) == (says.format(at=at), is_well)


def test_a_change_that_was_not_saved_is_said_before_all_else() -> None:
    for state in (PublishState(), PublishState(shared_at=AT), GONE, OTHER):
        assert saved_says(state, AT, saved=False) == ("Your last change is not saved", False)


def test_a_change_that_waits_since_another_day_names_it() -> None:
    says, _ = saved_says(PublishState(waiting_since=AT, says="No room."), AT + dt.timedelta(days=2))
    day = f"{AT.astimezone().day} Nov"
    assert day in says
