"""Days, weeks, months and quarters of the workspace's calendar. Must not know values of KPIs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from okrdesk.domain.errors import OkrError, UnreadError
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.measures import parse_day
from okrdesk.domain.words import lasting, tr

CADENCES = ("day", "week", "month", "quarter")
MONTHS = (  # what people may write in any language, and what is translated when it is shown
    lasting("January"),
    lasting("February"),
    lasting("March"),
    lasting("April"),
    lasting("May"),
    lasting("June"),
    lasting("July"),
    lasting("August"),
    lasting("September"),
    lasting("October"),
    lasting("November"),
    lasting("December"),
)
_DAY = timedelta(days=1)
# Patterns are compiled when they are first used: most starts read no period from a text.
_WEEK_FORMS = r"(?a)(?P<year>\d{4})-?W(?P<n>\d{1,2})"
_MONTH_FORM = r"(?a)(?P<year>\d{4})-(?P<n>\d{2})"
_QUARTER_FORMS = (
    r"(?a)(?P<year>\d{4})[- ]?Q(?P<n>[1-4])",
    r"(?a)Q(?P<n>[1-4])[- /]?(?P<year>\d{4}|\d{2})",
)
_NAMED_MONTH = r"(?a)(?P<name>[A-Z]{3,9})\.?[- /]?(?P<year>\d{4}|\d{2})"


@dataclass(frozen=True, slots=True)
class Period:
    """One day, week, month or quarter; `start` and `end` are both inside it.

    `fiscal_month` is the first month of the fiscal year: it names quarters ("Q1 2027" of a year
    that begins in July is July to September 2026: a fiscal year has the name of the year it ends).
    """

    cadence: str
    start: date
    end: date
    fiscal_month: int = 1

    def next(self) -> Period:
        """The period after this one."""
        return period_of(self.end + _DAY, self.cadence, self._week_start(), self.fiscal_month)

    def previous(self) -> Period:
        """The period before this one."""
        return period_of(self.start - _DAY, self.cadence, self._week_start(), self.fiscal_month)

    def year_before(self) -> Period:
        """The same day, month or quarter of the year before; of a week the one 52 weeks before."""
        if self.cadence == "week":
            return Period("week", self.start - timedelta(364), self.end - timedelta(364))
        day = min(self.start.day, 28) if self.start.month == 2 else self.start.day
        middle = date(self.start.year - 1, self.start.month, day)
        return period_of(middle, self.cadence, 1, self.fiscal_month)

    def holds(self, day: date) -> bool:
        """Whether `day` is in it."""
        return self.start <= day <= self.end

    def name(self) -> str:
        """ "week 47", "November 2026", "Q4 2026" or "21 Nov 2026"."""
        if self.cadence == "week":
            return tr("week {n}").format(n=_week(self)[1])
        if self.cadence == "month":
            return f"{tr(MONTHS[self.start.month - 1])} {self.start.year}"
        if self.cadence == "quarter":
            year, n = _quarter(self)
            return tr("Q{n} {year}").format(n=n, year=year)
        return f"{short_day(self.start)} {self.start.year}"

    def code(self) -> str:
        """The text that `parse_period` reads back: 2026-W47, 2026-11, 2026-Q4, 2026-11-21."""
        if self.cadence == "week":
            year, n = _week(self)
            return f"{year}-W{n:02d}"
        if self.cadence == "month":
            return f"{self.start.year}-{self.start.month:02d}"
        if self.cadence == "quarter":
            year, n = _quarter(self)
            return f"{year}-Q{n}"
        return self.start.isoformat()

    def span(self) -> str:
        """Its days in words: "16-22 Nov", "28 Sep-4 Oct", "28 Dec 2026-3 Jan 2027", "21 Nov"."""
        first, last = self.start, self.end
        if first == last:
            return short_day(first)
        if first.year != last.year:
            return f"{short_day(first)} {first.year}-{short_day(last)} {last.year}"
        if first.month != last.month:
            return f"{short_day(first)}-{short_day(last)}"
        return f"{first.day}-{short_day(last)}"

    def _week_start(self) -> int:
        return self.start.isoweekday() if self.cadence == "week" else 1


def short_day(day: date) -> str:
    """ "12 Dec"."""
    month = tr(MONTHS[day.month - 1])[:3]
    return tr("{day} {month}").format(day=day.day, month=month)


def _week(period: Period) -> tuple[int, int]:
    """Year and number of a week: ISO's, taken from its fourth day whatever day it starts on."""
    year, number, _ = (period.start + timedelta(days=3)).isocalendar()
    return year, number


def _quarter(period: Period) -> tuple[int, int]:
    months = (period.start.month - period.fiscal_month) % 12
    begun_last_year = period.start.month < period.fiscal_month
    ends_next_year = period.fiscal_month > 1 and not begun_last_year
    return period.start.year + ends_next_year, months // 3 + 1


@lru_cache(maxsize=16384)
def period_of(day: date, cadence: str, week_start: int = 1, fiscal_month: int = 1) -> Period:
    """The period of `cadence` that holds `day`; weeks begin on `week_start` (1 = Monday)."""
    if cadence == "day":
        return Period(cadence, day, day)
    if cadence == "week":
        start = day - timedelta(days=(day.isoweekday() - week_start) % 7)
        return Period(cadence, start, start + timedelta(days=6))
    if cadence == "month":
        start = day.replace(day=1)
        return Period(cadence, start, months_on(start, 1) - _DAY)
    start = months_on(day.replace(day=1), -((day.month - fiscal_month) % 3))
    return Period(cadence, start, months_on(start, 3) - _DAY, fiscal_month)


def months_on(first: date, months: int) -> date:
    """The first day of the month `months` after the one that begins on `first`."""
    month = first.year * 12 + first.month - 1 + months
    return date(month // 12, month % 12 + 1, 1)


def periods_between(first: Period, last: Period) -> Iterator[Period]:
    """All periods from `first` to `last`, both included; none if `last` is before `first`."""
    period = first
    while period.start <= last.start:
        yield period
        period = period.next()


def parse_period(text: str, week_start: int = 1, fiscal_month: int = 1) -> Period:
    """The period that "2026-W47", "2026-11", "2026-Q4", "Nov 26", "Q4 26" or a day names.

    Anything else is refused with `bad_value`.
    """
    plain = text.strip().upper()
    period = _week_named(plain, week_start) or _month_named(plain)
    if period is None:
        period = _quarter_named(plain, fiscal_month)
    if period is not None:
        return period
    try:
        return period_of(parse_day(plain), "day")
    except OkrError:
        says = tr(
            "'{text}' is not a period, so {effect}. Write it like 2026-W47, 2026-11, "
            "2026-Q4 or 2026-11-21."
        )
        raise UnreadError(says, text=text) from None


def _week_named(plain: str, week_start: int) -> Period | None:
    found = re.fullmatch(_WEEK_FORMS, plain)
    if found is None:
        return None
    year, number = int(found["year"]), int(found["n"])
    try:
        fourth = date.fromisocalendar(year, number, 4)
    except ValueError:  # this year has no such week
        return None
    return period_of(fourth, "week", week_start) if _plausible(year) else None


def _month_named(plain: str) -> Period | None:
    found = re.fullmatch(_MONTH_FORM, plain)
    if found is not None:
        month = int(found["n"])
    else:
        found = re.fullmatch(_NAMED_MONTH, plain)
        month = _month_number(found["name"]) if found is not None else 0
    if found is None or not 1 <= month <= 12 or not _plausible(_year(found["year"])):
        return None
    return period_of(date(_year(found["year"]), month, 1), "month")


def _month_number(name: str) -> int:
    """1-12 for a month's English name or at least its first three letters, 0 for anything else."""
    for number, month in enumerate(MONTHS, start=1):
        if month.upper().startswith(name):
            return number
    return 0


def _quarter_named(plain: str, fiscal_month: int) -> Period | None:
    for form in _QUARTER_FORMS:
        found = re.fullmatch(form, plain)
        if found is not None and _plausible(_year(found["year"])):
            year = _year(found["year"]) - (fiscal_month > 1)
            first = months_on(date(year, fiscal_month, 1), 3 * (int(found["n"]) - 1))
            return period_of(first, "quarter", 1, fiscal_month)
    return None


def _year(text: str) -> int:
    return int(text) + (2000 if len(text) == 2 else 0)


def _plausible(year: int) -> bool:
    return 1900 <= year <= 2199
