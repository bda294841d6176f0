"""How old a KPI's newest value may be. Must not judge the value itself."""

from __future__ import annotations

from datetime import date, timedelta

from okrdesk.domain.calendar import Period
from okrdesk.domain.frozen import dataclass

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Freshness:
    """The age of a value on a day.

    `age_days` counts from the last day of the value's period, 0 while that runs. `due` is the last
    day of the period that the next value is for; after it the value is due, and after `fresh_until`
    out of date: grey, and never counted as healthy.
    """

    age_days: int
    due: date
    is_due: bool
    fresh_until: date
    out_of_date: bool


def freshness(period: Period, today: date, skip_weekends: bool = False) -> Freshness:
    """How fresh the value of `period` is on `today`.

    Older than its cadence it is due; older than cadence + max(1 day, 25 %) it is out of date. Daily
    values may skip weekends: Friday's is not due on Monday, since nothing was due in between.
    """
    age = max(0, (today - period.end).days)
    if period.cadence == "day" and skip_weekends:
        due = working_day_after(period.end)
        fresh_until = working_day_after(due)
    else:
        due = period.next().end
        length = (due - period.end).days
        fresh_until = due + timedelta(days=max(1, length // 4))
    return Freshness(age, due, today > due, fresh_until, today > fresh_until)


def working_day_after(day: date) -> date:
    """The first Monday to Friday after `day`."""
    following = day + _DAY
    while following.isoweekday() > 5:
        following += _DAY
    return following
