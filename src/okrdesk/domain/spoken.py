"""Figures inside sentences that are read aloud. Must not format for looking at: that is look's."""

from __future__ import annotations

import math
from datetime import date

from okrdesk.domain.calendar import short_day
from okrdesk.domain.separators import DECIMAL, THOUSANDS
from okrdesk.domain.words import tr

STATE_WORDS = {
    "healthy": tr("healthy"),
    "watch": tr("watch"),
    "act": tr("act"),
    "out_of_date": tr("out of date"),
    "no_data": tr("no data"),
    "unbanded": tr("no limits set"),
}
STATUS_WORDS = {
    "on_track": tr("on track"),
    "at_risk": tr("at risk"),
    "off_track": tr("off track"),
    "stale": tr("stale"),
    "no_data": tr("no data"),
    "no_baseline": tr("no baseline"),
    "not_started": tr("not started"),
    "to_be_graded": tr("to be graded"),
    "graded": tr("graded"),
}
_UNITS = {
    "percent": tr("{number} percent"),
    "share": tr("{number} percent"),
    "points": tr("{number} points"),
    "duration": tr("{number} seconds"),
}
_DIGITS = 4
_SEPARATORS = str.maketrans({",": THOUSANDS, ".": DECIMAL})


def spoken_number(value: float, decimals: int | None = None) -> str:
    """The number to four significant digits (or `decimals`), thousands parted: "48,200", "6.2"."""
    if decimals is not None:
        text = f"{value:,.{max(0, min(decimals, 9))}f}"
    elif value == 0.0 or not 1e-6 <= abs(value) < 1e15:
        text = f"{value:.{_DIGITS}g}"
    else:
        places = max(0, _DIGITS - 1 - math.floor(math.log10(abs(value))))
        text = f"{value:,.{places}f}"
        text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text.strip("-0.") == "" else local(text)


def local(number: str) -> str:
    """A number written in English ("1,234.5") with the separators of the language spoken."""
    return number.translate(_SEPARATORS)


def spoken_value(
    value: float, unit: str | None, currency: str | None = None, decimals: int | None = None
) -> str:
    """The value with its unit in words: "6.2 percent", "48,200 EUR", "87 seconds", "yes"."""
    kind, _, own_currency = (unit or "number").partition(":")
    if kind == "yes-no":
        return tr("yes") if value else tr("no")
    number = spoken_number(value, decimals)
    money = own_currency or currency
    if kind == "money" and money:
        return tr("{number} {currency}").format(number=number, currency=money)
    return _UNITS.get(kind, "{number}").format(number=number)


def spoken_day(day: date, today: date | None = None) -> str:
    """ "12 Dec"; "12 Dec 2025" where that is not the year of `today`."""
    if today is None or today.year == day.year:
        return short_day(day)
    return dated(day)


def dated(day: date) -> str:
    """ "12 Dec 2025"."""
    return tr("{day} {year}").format(day=short_day(day), year=day.year)


def spoken_age(day: date, today: date) -> str:
    """ "today", "yesterday", "2 days ago"; a date still to come counts as today."""
    days = (today - day).days
    if days <= 0:
        return tr("today")
    return tr("yesterday") if days == 1 else tr("{n} days ago").format(n=days)
