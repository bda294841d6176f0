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
    return asked - _WEEK * _weeks_off(ws, cycle, asked) if cadence == "two_weeks" else asked


def _weeks_off(ws: Workspace, cycle: Cycle, day: dt.date) -> int:
    """0 in the first, third, fifth … check-in week of the cycle, 1 in those between."""
    first = check_in_day(ws, cycle.start + dt.timedelta(days=6))
    return (day - first).days // 7 % 2


def next_check_in(ws: Workspace, today: dt.date) -> dt.date:
    """The next check-in day after today, by the weeks of the cycle that runs."""
    following = check_in_day(ws, today) + _WEEK
    running = [c for c in ws.all(Cycle).values() if c.state == "active" and c.start <= today]
    if ws.settings().checkin_cadence != "two_weeks" or not running:
        return following
    newest = max(running, key=lambda cycle: (cycle.start, cycle.id))
    return following + _WEEK * _weeks_off(ws, newest, following)
