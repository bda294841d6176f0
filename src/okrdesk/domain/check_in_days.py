"""When check-ins are asked for. Must not look at what was said."""

from __future__ import annotations

import datetime as dt

from okrdesk.domain.calendar import period_of
from okrdesk.domain.records import Cycle, KeyResult
from okrdesk.domain.workspace import Workspace

_WEEK = dt.timedelta(days=7)


def check_in_day(ws: Workspace, day: dt.date) -> dt.date:
    """The newest weekly check-in day up to `day`."""
    return day - dt.timedelta(days=(day.isoweekday() - ws.settings().checkin_weekday) % 7)


def asked_since(ws: Workspace, key_result: KeyResult, cycle: Cycle, today: dt.date) -> dt.date:
    """The day since when a key result wants a check-in: one on or after it is enough.

    Weekly or every second week of the cycle on the workspace's weekday; by its own cadence, where
    that is a day, month or quarter, since that began.
    """
    settings = ws.settings()
    cadence = key_result.cadence or settings.checkin_cadence
    if cadence in ("day", "month", "quarter"):
        return period_of(today, cadence, settings.week_start, settings.fiscal_month).start
    asked = check_in_day(ws, today)
    if cadence == "two_weeks":
        first = check_in_day(ws, cycle.start + dt.timedelta(days=6))
        asked -= _WEEK * ((asked - first).days // 7 % 2)
    return asked


def next_check_in(ws: Workspace, today: dt.date) -> dt.date:
    """The next check-in day after today; every second week counts from the running one."""
    following = check_in_day(ws, today) + _WEEK
    return following + _WEEK if ws.settings().checkin_cadence == "two_weeks" else following
