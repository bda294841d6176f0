"""The options that every command understands. Must not open documents."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from typing import Any

import click

from okrdesk.domain.frozen import dataclass

Command = Callable[..., int | None]


@dataclass(frozen=True, slots=True)
class Call:
    """How a command was called, apart from what it is about; the texts are as typed.

    `thing` is what a remark or tag is on: `--on` again, told apart by not being a date.
    """

    json: bool = False
    on: str | None = None
    thing: str | None = None
    by: str | None = None
    home: str | None = None
    cycle: str | None = None
    as_of: str | None = None


_JSON = click.option("--json", "json", is_flag=True, help="Print one JSON document on stdout.")
_ON = click.option("--on", metavar="DATE", help="The day that counts as today (YYYY-MM-DD).")
_ON_THING = click.option(
    "--on",
    metavar="DATE|REF",
    multiple=True,
    help="The day that counts as today; for a remark or tag also what it is on.",
)
_OPTIONS = (
    click.option("--by", metavar="NAME", help="Who does it."),
    click.option("--home", metavar="DIR", help="Where OKRDesk keeps its own files."),
    click.option("--cycle", metavar="CYCLE", help='Which cycle is meant, such as "Q4 2026".'),
)
_AS_OF = click.option("--as-of", metavar="TIME", help="The file as it was recorded then (UTC).")
_NAMES = ("json", "on", "thing", "by", "home", "cycle", "as_of")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.A)


def common(run: Command) -> Command:
    """Give a command the common options, gathered into its first argument, a `Call`."""
    return _with_call(run, (_JSON, _ON, *_OPTIONS))


def common_reading(run: Command) -> Command:
    """`common`, plus `--as-of` for commands that only read."""
    return _with_call(run, (_JSON, _ON, *_OPTIONS, _AS_OF))


def common_adding(run: Command) -> Command:
    """`common`, but `--on` may be said twice: a date is today, the other is `Call.thing`."""

    @functools.wraps(run)
    def sorted_out(*, on: tuple[str, ...], **given: Any) -> int | None:
        dates = [text for text in on if _DATE.fullmatch(text.strip())]
        things = [text for text in on if text not in dates]
        given["on"] = dates[-1] if dates else None
        given["thing"] = things[-1] if things else None
        return _called(run, given)

    return _with_options(sorted_out, (_JSON, _ON_THING, *_OPTIONS))


def _with_call(run: Command, options: tuple[Callable[[Command], Command], ...]) -> Command:
    @functools.wraps(run)
    def command(**given: Any) -> int | None:
        return _called(run, given)

    return _with_options(command, options)


def _called(run: Command, given: dict[str, Any]) -> int | None:
    call = Call(**{name: given.pop(name) for name in _NAMES if name in given})
    return run(call, **given)


def _with_options(run: Command, options: tuple[Callable[[Command], Command], ...]) -> Command:
    for option in reversed(options):
        run = option(run)
    return run
