"""What is said where the newest change is of a day to come. Must not refuse or correct any clock.

Changes stay in order all the same: a clock that is behind only counts on from the newest tick.
"""

from __future__ import annotations

import datetime as dt
import sqlite3
from contextlib import suppress

from okrdesk.domain.errors import OkrError
from okrdesk.domain.spoken import dated
from okrdesk.domain.words import tr
from okrdesk.store.connection import reading, writing
from okrdesk.store.local import get_local, set_local
from okrdesk.store.replica import own_number
from okrdesk.store.tick import clock_of, replica_of

DAY_MS = 24 * 60 * 60 * 1000  # below it a time zone or a slow clock is no news
_TOLD = "clock_told"


def tell_clock_gap(connection: sqlite3.Connection, now: int) -> tuple[str, ...]:
    """A sentence where this computer's clock, at `now` ms, is a day behind the newest change.

    Where this replica wrote that change itself, its clock was set back: said while it lasts. Where
    somebody else did, nobody knows which of the two is wrong: said once of each such change.
    """
    with reading(connection):
        # Whoever only followed a clock that was ahead has a `wall` of their own.
        newest = connection.execute(
            "SELECT tick, author FROM txn WHERE wall IS NULL ORDER BY tick DESC LIMIT 1"
        ).fetchone()
        if newest is None or clock_of(newest[0]) - now <= DAY_MS:
            return ()
        tick, author = newest
        is_own = replica_of(tick) == own_number(connection)
        if not is_own and get_local(connection, _TOLD) == tick:
            return ()
    if not is_own:
        with suppress(OkrError), writing(connection):  # said again where that cannot be kept
            set_local(connection, _TOLD, tick)
    return (
        _says(is_own).format(
            who=author or tr("Somebody"), now=_day(now), then=_day(clock_of(tick))
        ),
    )


def _says(is_own: bool) -> str:
    if is_own:
        return tr(
            "This computer's clock says {now}, but it wrote its newest change here on {then}. What"
            " is due and the day of what you enter go by the clock, so set it right. Nothing is"
            " lost, and the changes stay in order."
        )
    return tr(
        "{who} wrote the newest change on {then}, but this computer's clock says {now}: one of the"
        " two clocks is wrong. What is due and the day of what is entered go by them, so set it"
        " right. Nothing is lost, and the changes stay in order."
    )


def _day(milliseconds: int) -> str:
    return dated(dt.datetime.fromtimestamp(milliseconds / 1000, dt.UTC).astimezone().date())
