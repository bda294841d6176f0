"""Tick arithmetic: one integer is clock, writer, order and tie-break. Must not read a clock.

A tick is milliseconds since 1970 << 21 | counter (3 bits) << 18 | replica number (18 bits).
"""

from __future__ import annotations

import datetime as dt

REPLICA_BITS = 18
COUNTER_BITS = 3
REPLICA_MASK = (1 << REPLICA_BITS) - 1
_CLOCK_SHIFT = REPLICA_BITS + COUNTER_BITS
# 2100-01-01 UTC: a clock beyond it is damage, not a wrong clock.
TICK_LIMIT = 4_102_444_800_000 << _CLOCK_SHIFT


def next_tick(last: int, now: int, replica: int) -> int:
    """The tick after `last` (0: none yet) for a writer whose clock shows `now` milliseconds."""
    return max((last >> REPLICA_BITS) + 1, now << COUNTER_BITS) << REPLICA_BITS | replica


def replica_of(tick: int) -> int:
    """The number of the replica that wrote the transaction."""
    return tick & REPLICA_MASK


def clock_of(tick: int) -> int:
    """Milliseconds since 1970 that the tick holds; never behind any tick its writer had seen."""
    return tick >> _CLOCK_SHIFT


def time_text(milliseconds: int) -> str:
    """UTC as "YYYY-MM-DDTHH:MM:SSZ", cut to the second."""
    moment = dt.datetime.fromtimestamp(milliseconds // 1000, dt.UTC)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
