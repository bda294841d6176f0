"""One integer is clock, writer, order and tie-break."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from okrdesk.store.tick import REPLICA_MASK, TICK_LIMIT, clock_of, next_tick, replica_of, time_text

milliseconds = st.integers(0, 4_102_444_799_999)
numbers = st.integers(1, REPLICA_MASK)


@given(milliseconds, numbers)
def test_a_tick_holds_its_clock_and_its_writer(now: int, replica: int) -> None:
    tick = next_tick(0, now, replica)
    assert (clock_of(tick), replica_of(tick)) == (now, replica)
    assert tick < TICK_LIMIT < 1 << 63


@given(milliseconds, milliseconds, numbers, numbers)
def test_a_later_tick_is_greater_whatever_the_clocks_say(
    first: int, second: int, one: int, other: int
) -> None:
    seen = next_tick(0, first, one)
    assert next_tick(seen, second, other) > seen


def test_eight_changes_in_one_millisecond_keep_its_clock() -> None:
    tick = next_tick(0, 1000, 5)
    for _ in range(7):
        tick = next_tick(tick, 1000, 5)
    assert clock_of(tick) == 1000
    assert clock_of(next_tick(tick, 1000, 5)) == 1001


def test_a_time_is_shown_in_utc_to_the_second() -> None:
    assert time_text(1_795_252_032_999) == "2026-11-21T09:07:12Z"
