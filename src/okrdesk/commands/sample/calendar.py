"""The days of the sample, counted from today. Must not read a clock."""

from __future__ import annotations

import datetime as dt

from okrdesk.domain.frozen import dataclass

WEEK = dt.timedelta(days=7)
DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Calendar:
    """Today, the quarter that holds it and the quarter before; starts and ends are inside."""

    today: dt.date
    start: dt.date
    end: dt.date
    past_start: dt.date
    past_end: dt.date

    def sundays(self, weeks: int) -> tuple[dt.date, ...]:
        """The last days of the newest `weeks` ended weeks, oldest first."""
        newest = self.today - DAY * (self.today.isoweekday() % 7)
        return tuple(newest - WEEK * back for back in range(weeks - 1, -1, -1))

    def month_ends(self, months: int, days_ago: int = 0) -> tuple[dt.date, ...]:
        """The newest `months` last days of a month at least `days_ago` ago, oldest first."""
        newest = self.today + DAY - DAY * days_ago
        ends: list[dt.date] = []
        for _ in range(months):
            newest = newest.replace(day=1) - DAY
            ends.append(newest)
        return tuple(reversed(ends))


def quarter_of(today: dt.date, fiscal_month: int) -> tuple[dt.date, dt.date]:
    """First and last day of the fiscal quarter that holds `today`."""
    months_in = (today.month - fiscal_month) % 3
    start = today.replace(day=1)
    for _ in range(months_in):
        start = (start - DAY).replace(day=1)
    end = start
    for _ in range(3):
        end = (end + DAY * 31).replace(day=1)
    return start, end - DAY


def quarter_name(start: dt.date, fiscal_month: int) -> str:
    """ "Q4 2026"; a fiscal year that begins in another month is named after its last day."""
    number = (start.month - fiscal_month) % 12 // 3 + 1
    year = start.year + (fiscal_month > 1 and start.month >= fiscal_month)
    return f"Q{number} {year}"
