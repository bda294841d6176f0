"""Days and ages as people say them. Must not read a clock."""

from __future__ import annotations

import datetime as dt

from okrdesk.domain.words import tr
from okrdesk.look.formats import LOCAL, Format


def show_day(day: dt.date, today: dt.date | None = None, locale: Format = LOCAL) -> str:
    """ "21 Nov", with the year where it is not the one of `today` (or `today` is unknown)."""
    same_year = today is not None and today.year == day.year
    pattern = locale.day if same_year else locale.day_year
    return pattern.format(day=day.day, month=locale.months[day.month - 1], year=day.year)


def show_weekday(day: dt.date, locale: Format = LOCAL) -> str:
    """ "Mon 23 Nov", where the year is plain."""
    name = locale.weekdays[day.weekday()]
    return f"{name} {locale.day.format(day=day.day, month=locale.months[day.month - 1])}"


def show_age(days: int) -> str:
    """How long ago: "today", "yesterday", "2 days ago"; a day to come is "in 3 days"."""
    if days == 0:
        return tr("today")
    if days == 1:
        return tr("yesterday")
    if days == -1:
        return tr("tomorrow")
    if days < 0:
        return tr("in {n} days").format(n=-days)
    return tr("{n} days ago").format(n=days)


def show_days_left(days: int) -> str:
    """ "40 days left", "1 day left", "last day", "ended 3 days ago"."""
    if days < 0:
        return tr("ended {age}").format(age=show_age(-days))
    if days == 0:
        return tr("last day")
    return tr("1 day left") if days == 1 else tr("{n} days left").format(n=days)
