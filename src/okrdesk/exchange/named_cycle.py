"""The cycle that a title or a file's name speaks of. Must not know the workspace."""

from __future__ import annotations

import re
from datetime import date, timedelta

from okrdesk.domain.errors import OkrError
from okrdesk.domain.periods import period_of
from okrdesk.exchange.drafts import CycleDraft
from okrdesk.exchange.spelling import Spelling

_QUARTERS = (
    re.compile(r"\b(?P<fiscal>FY\s?)?(?P<year>\d{4}|\d{2})[-_ /]*Q(?P<n>[1-4])\b", re.I),
    re.compile(r"\bQ(?P<n>[1-4])[-_ /]*(?P<fiscal>FY\s?)?'?(?P<year>\d{4}|\d{2})\b", re.I),
)
_DAY = r"[A-Z][a-z]+ \d{1,2}, \d{4}|\d{1,2}\.? [A-Z][a-zä]+ \d{4}|\d{4}-\d{2}-\d{2}"
_SPAN = re.compile(rf"\b(?:from|von)\s+({_DAY})\s+(?:to|until|bis)\s+({_DAY})")
_DATED = re.compile(
    r"(?P<name>\S.*?) \((?P<start>\d{4}-\d{2}-\d{2}) to (?P<end>\d{4}-\d{2}-\d{2})\)"
)


def find_cycle(names: tuple[str, ...], text: str, fiscal_month: int) -> CycleDraft | None:
    """The quarter that one of `names` speaks of, with the dates that the text gives for it.

    Without such dates it is the quarter of the calendar, or of the fiscal year for "FY20-Q4".
    """
    found = next((hit for name in names for form in _QUARTERS if (hit := form.search(name))), None)
    if found is None:
        return None
    year, number = int(found["year"]), int(found["n"])
    year += 2000 if year < 100 else 0
    fiscal = found["fiscal"] is not None
    name = f"Q{number} FY{year % 100:02d}" if fiscal else f"Q{number} {year}"
    said = _said_span(text)
    if said is not None:
        return CycleDraft(name, *said)
    if not fiscal or fiscal_month == 1:
        period = period_of(date(year, 3 * number - 2, 1), "quarter")
        return CycleDraft(name, period.start, period.end)
    first = period_of(date(year - 1, fiscal_month, 1), "quarter", 1, fiscal_month)
    for _ in range(number - 1):
        first = first.next()
    return CycleDraft(name, first.start, first.end)


def dated_cycle(heading: str) -> CycleDraft | None:
    """The cycle that a heading of our own names with its days; None for any other heading."""
    found = _DATED.fullmatch(heading)
    if found is None:
        return None
    try:
        start, end = date.fromisoformat(found["start"]), date.fromisoformat(found["end"])
    except ValueError:  # a day that no month has
        return None
    return CycleDraft(found["name"], start, end) if start <= end else None


def _said_span(text: str) -> tuple[date, date] | None:
    """ "from November 1, 2019 to January 31, 2020", if it is about a month to a year."""
    found = _SPAN.search(text)
    if found is None:
        return None
    spelling = Spelling(None, None)
    try:
        start, end = spelling.day(found[1]), spelling.day(found[2])
    except OkrError:
        return None
    return (start, end) if timedelta(20) < end - start < timedelta(380) else None
