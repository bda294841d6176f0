"""An option with few allowed values. Must not name them: they come as arguments."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import click

from okrdesk.cli.common import Command
from okrdesk.domain.choices import choice_of
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


def language_option(says: str) -> Callable[[Command], Command]:
    """`--language`, which was obeyed before this was imported; one without words is `bad_value`."""

    def known(_context: click.Context, option: click.Parameter, typed: str | None) -> None:
        from okrdesk.ui.language import LANGUAGES, PSEUDO

        if typed is not None and typed != PSEUDO:
            word_of(option.opts[0], typed, tuple(LANGUAGES))

    return click.option(
        "--language", metavar="en|de", callback=known, expose_value=False, help=says
    )


def word_of(option: str, typed: str, words: tuple[str, ...]) -> str:
    """The word as it is in `words`, however it is spelled; raises `bad_value`."""
    found = choice_of(typed, words)
    if found not in words:
        says = tr("{option} cannot be '{typed}', so nothing was done. Use {words}.")
        raise OkrError("bad_value", says.format(option=option, typed=typed, words=listed(words)))
    return found


def listed(words: Iterable[str]) -> str:
    """ "a, b or c"."""
    *most, last = words
    return tr("{most} or {last}").format(most=", ".join(most), last=last) if most else last
