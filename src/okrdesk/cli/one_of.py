"""An option with few allowed values. Must not name them: they come as arguments."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import click

from okrdesk.cli.common import Command
from okrdesk.domain.errors import OkrError
from okrdesk.domain.words import tr


def option_of(
    *names: str, words: tuple[str, ...], default: str | None = None, says: str | None = None
) -> Callable[[Command], Command]:
    """An option that takes one of `words`; another word is `bad_value`, not wrong usage."""

    def known(_context: click.Context, option: click.Parameter, typed: str | None) -> str | None:
        return None if typed is None else word_of(option.opts[0], typed, words)

    metavar = "|".join(words)
    return click.option(*names, metavar=metavar, default=default, callback=known, help=says)


def word_of(option: str, typed: str, words: tuple[str, ...]) -> str:
    """The word as it is in `words`, case aside; raises `bad_value`."""
    found = next((word for word in words if word.casefold() == typed.strip().casefold()), None)
    if found is None:
        says = tr("{option} cannot be '{typed}', so nothing was done. Use {words}.")
        raise OkrError("bad_value", says.format(option=option, typed=typed, words=listed(words)))
    return found


def listed(words: Iterable[str]) -> str:
    """ "a, b or c"."""
    *most, last = words
    return tr("{most} or {last}").format(most=", ".join(most), last=last) if most else last
