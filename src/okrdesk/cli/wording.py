"""States, values and days as the command line writes them. Must not compute figures."""

from __future__ import annotations

import datetime as dt
import textwrap
from collections.abc import Iterator

from okrdesk.cli.plain_json import Limit
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.look.days import show_age, show_day
from okrdesk.look.numbers import show_share, show_short, show_value
from okrdesk.look.states import STATES


def state_words(state: str) -> str:
    """A state with its shape: "● Healthy"."""
    look = STATES[state]
    return f"{look.sign} {look.word}"


def state_sign(state: str) -> str:
    """The shape of a state alone."""
    return STATES[state].sign


def value_words(
    ws: Workspace, value: float | None, unit: str | None, decimals: int | None = None
) -> str:
    """A value in its unit."""
    return show_value(value, unit, decimals=decimals, currency=ws.settings().currency)


def limit_words(ws: Workspace, limit: Limit, unit: str | None) -> str:
    """A limit or target: "5%", for a range "3% to 5%" with open ends left out."""
    if limit is None:
        return ""
    currency = ws.settings().currency
    if not isinstance(limit, list):
        return show_short(limit, unit, currency=currency)
    low, high = limit
    if low is None or high is None:
        pattern = tr("at most {high}") if low is None else tr("at least {low}")
    else:
        pattern = tr("{low} to {high}")
    ends = (show_short(end, unit, currency=currency) for end in (low, high))
    return pattern.format(**dict(zip(("low", "high"), ends, strict=True)))


def updated_words(date: dt.date | None, today: dt.date) -> str:
    """How long ago a value is from; nothing without one."""
    return "" if date is None else show_age((today - date).days)


def day_words(date: dt.date | None, today: dt.date | None) -> str:
    """A day, with the year where it is another one; nothing without one."""
    return "" if date is None else show_day(date, today)


def share_words(share: float | None) -> str:
    """Progress or pace as the window shows it, "0.56"; nothing if unknown."""
    return "" if share is None else show_share(share)


def confidence_words(confidence: int | None) -> str:
    """ "7/10"; nothing if nobody said."""
    return "" if confidence is None else f"{confidence}/10"


def paragraph(text: str, width: int, indent: str = "") -> Iterator[str]:
    """`text` in lines no longer than `width`; its own line breaks are kept."""
    for line in text.splitlines():
        yield from textwrap.wrap(
            line, max(width, 20), initial_indent=indent, subsequent_indent=indent
        ) or [""]
