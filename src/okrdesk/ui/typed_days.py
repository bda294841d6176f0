"""Days as people type them, such as 31.12. or 31 Dec. Must not judge whether a day fits."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping

from okrdesk.commands.fields import FIELDS
from okrdesk.look.formats import ENGLISH, LOCAL, Format

_DOTTED = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.?\s?(\d{2}|\d{4})?")
_DAY_FIRST = re.compile(r"(\d{1,2})\.?\s+([^\W\d_]{3,})\.?,?(?:\s+(\d{4}))?")
_MONTH_FIRST = re.compile(r"([^\W\d_]{3,})\.?\s+(\d{1,2})(?:,?\s+(\d{4}))?")
_HALF_A_YEAR = 183


def typed_day(text: str, today: dt.date, locale: Format = LOCAL) -> str:
    """The day that `text` names as YYYY-MM-DD; what names none stays as it is, to be refused.

    Without a year it is the one nearest to `today`. 3/4 stays: it is two days.
    """
    found = _parts(text.strip(), locale)
    if found is None:
        return text
    day, month, year = found
    try:
        if year is not None:
            return dt.date(year, month, day).isoformat()
        return _nearest(day, month, today).isoformat()
    except ValueError:  # the calendar has no such day
        return text


def typed_days(kind: str, texts: Mapping[str, str], today: dt.date) -> dict[str, str]:
    """`texts` by field name of a record of `kind`, with its days as YYYY-MM-DD."""
    days = {field.name for field in FIELDS[kind] if field.type == "day"}
    return {name: typed_day(t, today) if name in days else t for name, t in texts.items()}


def _parts(text: str, locale: Format) -> tuple[int, int, int | None] | None:
    """Day, month and year; the year is None where it is not said."""
    if found := _DOTTED.fullmatch(text):
        day, month, year = found.groups()
        return int(day), int(month), _year(year)
    if found := _DAY_FIRST.fullmatch(text):
        day, name, year = found.groups()
    elif found := _MONTH_FIRST.fullmatch(text):
        name, day, year = found.groups()
    else:
        return None
    number = _month(name, locale)
    return None if number is None else (int(day), number, _year(year))


def _year(text: str | None) -> int | None:
    if text is None:
        return None
    return 2000 + int(text) if len(text) == 2 else int(text)


def _month(name: str, locale: Format) -> int | None:
    """The month of that name, short or long, in the language of the window or in English."""
    said = name.casefold()
    for months in (locale.months, ENGLISH.months):
        for number, month in enumerate(months, 1):
            short = month.casefold()
            if said.startswith(short) or short.startswith(said):
                return number
    return None


def _nearest(day: int, month: int, today: dt.date) -> dt.date:
    near = dt.date(today.year, month, day)
    away = (near - today).days
    if away > _HALF_A_YEAR:
        return near.replace(year=today.year - 1)
    return near.replace(year=today.year + 1) if away < -_HALF_A_YEAR else near
