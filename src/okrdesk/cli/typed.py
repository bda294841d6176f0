"""Reads what was typed where click knows no better. Must not know commands."""

from __future__ import annotations

import datetime as dt

import click

from okrdesk.domain.errors import OkrError
from okrdesk.domain.measures import parse_day, parse_number
from okrdesk.domain.words import tr


def day_or_none(text: str | None) -> dt.date | None:
    """The date typed; None when it was left out."""
    return None if text is None else parse_day(text)


def whole_number(text: str) -> int:
    """A number without a part behind the point; `bad_value` otherwise."""
    number = parse_number(text)
    if number != int(number):
        says = tr("'{text}' is not a whole number, so nothing was changed.")
        raise OkrError("bad_value", says.format(text=text))
    return int(number)


def no_option(*arguments: str) -> None:
    """Refuse as wrong usage what looks like an option but for negative numbers.

    Where "-5" may be a value, click is told to let all unknown options pass.
    """
    for argument in arguments:
        if argument.startswith("-") and not argument[1:2].isdigit() and argument[1:2] != ".":
            raise click.NoSuchOption(argument)
