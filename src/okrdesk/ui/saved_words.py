"""What the status strip says. Must not know widgets."""

from __future__ import annotations

import datetime as dt

from okrdesk.domain.periods import period_of
from okrdesk.domain.records import Cycle
from okrdesk.domain.words import tr
from okrdesk.look.days import show_day, show_days_left, show_weekday
from okrdesk.session import PublishState


def saved_says(state: PublishState, now: dt.datetime, *, saved: bool = True) -> tuple[str, bool]:
    """Where the last change is, and whether nothing is left to do for it.

    `saved`: it is at least on this computer. What was in the shared file before that was lost, or
    that cannot be read any more, is known to be on this computer only.
    """
    if not saved:
        return tr("Your last change is not saved"), False
    if state.waiting_since is not None and state.says:
        since = clock_says(state.waiting_since, now)
        return tr("Not yet in the shared file since {time}").format(time=since), False
    if state.away_since is not None:
        since = clock_says(state.away_since, now)
        words = tr("Only on this computer since {time}")
        if not (state.lost or state.other):
            words = tr("The shared file cannot be read since {time}")
        return words.format(time=since), False
    if state.waiting_since is not None:
        return tr("Saved on this computer"), True
    if state.shared_at is not None:
        says = tr("In the shared file {time}").format(time=clock_says(state.shared_at, now))
        return says, True
    return tr("All changes are saved"), True


def left_says(cycle: Cycle | None, today: dt.date, week_start: int = 1) -> tuple[str, str]:
    """How much of the cycle is left, and which day it is; weeks begin on `week_start`."""
    week = period_of(today, "week", week_start).name()
    day = f"{show_weekday(today)} {today.year} · {week}"
    if cycle is None:
        return "", day
    if cycle.end < today:
        ended = tr("{cycle} ended {day}")
        return ended.format(cycle=cycle.name, day=show_day(cycle.end, today)), day
    if cycle.end == today:
        return tr("last day of {cycle}").format(cycle=cycle.name), day
    left = show_days_left((cycle.end - today).days)
    return tr("{left} in {cycle}").format(left=left, cycle=cycle.name), day


def clock_says(moment: dt.datetime, now: dt.datetime) -> str:
    """ "09:12", on another day than `now` "Fri 20 Nov 09:12"."""
    here = moment.astimezone()
    shown = f"{here:%H:%M}"
    return (
        shown if here.date() == now.astimezone().date() else f"{show_weekday(here.date())} {shown}"
    )
