"""Figures and days inside sentences, written as wherever they are shown. Must not compute any."""

from __future__ import annotations

import math
from datetime import date

from okrdesk.domain.calendar import short_day
from okrdesk.domain.separators import DECIMAL, THOUSANDS
from okrdesk.domain.words import tr
from okrdesk.domain.writing.numbers import show_short, show_value

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
SET_ASIDE = {"parked": tr("parked"), "dropped": tr("dropped")}  # said in place of a status
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
    """The value in its unit: "6.2%", "$48.2k", "610 ms", "yes"."""
    if unit == "yes-no":
        return tr("yes") if value else tr("no")
    return show_value(value, unit, decimals=decimals, currency=currency)


def spoken_limit(value: float, unit: str | None, currency: str | None = None) -> str:
    """A limit, a target or an end of what is usual, without idle zeros: "5%", "350 ms"."""
    return show_short(value, unit, currency=currency)


def spoken_day(day: date, today: date) -> str:
    """ "12 Dec"; "12 Dec 2025" where that is not the year of `today`."""
    return short_day(day) if today.year == day.year else dated(day)


def dated(day: date) -> str:
    """ "12 Dec 2025"."""
    return tr("{day} {year}").format(day=short_day(day), year=day.year)


def spoken_age(day: date, today: date) -> str:
    """ "today", "yesterday", "2 days ago"; a date still to come counts as today."""
    days = (today - day).days
    if days <= 0:
        return tr("today")
    return tr("yesterday") if days == 1 else tr("{n} days ago").format(n=days)
