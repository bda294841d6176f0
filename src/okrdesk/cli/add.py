"""`okrdesk add`: a new thing of any kind. Must not know its fields: they are rows of a table."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click

from okrdesk.cli.changing import change
from okrdesk.cli.common import Call, Command, common_adding
from okrdesk.cli.verbs import verb_for
from okrdesk.cli.view import viewed
from okrdesk.commands.fields import FIELDS, Field, field_named
from okrdesk.domain.measures import parse_day
from okrdesk.domain.references import SHORT_KINDS

_SHORT = {kind: word for word, kind in SHORT_KINDS.items()}
# These are known, but come about in other ways: `new`, `record`, `checkin`.
_NOT_ADDED = ("workspace", "measurement", "check_in")
# The command line's words for the kinds that can be added.
ADDABLE: dict[str, str] = {
    _SHORT.get(kind, kind): kind for kind in FIELDS if kind not in _NOT_ADDED
}
# Fields that share their option with the common ones of every command.
_COMMON = ("on", "cycle")


def _options() -> dict[str, list[tuple[str, Field]]]:
    """Option name → the kinds (as words) and fields that it writes."""
    options: dict[str, list[tuple[str, Field]]] = {}
    for word, kind in ADDABLE.items():
        for field in FIELDS[kind]:
            options.setdefault(field.name, []).append((word, field))
    return options


def _with_field_options(run: Command) -> Command:
    for name, uses in reversed(_options().items()):
        if name not in _COMMON:
            run = _option(name, uses)(run)
    return run


def _option(name: str, uses: list[tuple[str, Field]]) -> Callable[[Command], Command]:
    """All fields of one name as one option, kept as `field_NAME`; a yes-no one may stand alone."""
    words = ", ".join(f"{word}*" if field.needed else word for word, field in uses)
    alone: dict[str, Any] = {"is_flag": False, "flag_value": "yes"}
    return click.option(
        f"--{name.replace('_', '-')}",
        f"field_{name}",
        metavar=_metavar(uses),
        help=words,
        **(alone if all(field.type == "yes_no" for _word, field in uses) else {}),
    )


def _metavar(uses: list[tuple[str, Field]]) -> str:
    """The choices where all uses have the same ones, else what kind of text it is."""
    choices = {field.choices for _word, field in uses}
    types = {field.type for _word, field in uses}
    if len(choices) == 1 and (shared := next(iter(choices))):
        return "|".join(shared)
    return (
        {"day": "DATE", "yes_no": "yes|no"}.get(types.pop(), "TEXT") if len(types) == 1 else "TEXT"
    )


@click.command()
@click.argument("file")
@click.argument("kind", metavar="KIND", type=click.Choice(list(ADDABLE)))
@_with_field_options
@common_adding
def add(call: Call, file: str, kind: str, **given: str | None) -> None:
    """Add a thing of some KIND to FILE; its fields are options.

    Behind each option stand the kinds that have it, with a * where it is needed.
    """
    texts = _texts(call, kind, given)
    with viewed(call, file) as view:
        attributes = view.read_fields(ADDABLE[kind], texts)
        change(call, view, verb_for("add", ADDABLE[kind]), **attributes)


def _texts(call: Call, word: str, given: dict[str, str | None]) -> dict[str, str]:
    """Field → text as typed; a field of another kind or a missing one is wrong usage."""
    kind = ADDABLE[word]
    typed = {name.removeprefix("field_"): text for name, text in given.items()}
    texts = {name: text for name, text in typed.items() if text is not None}
    for name in texts:
        if field_named(kind, name) is None:
            raise click.NoSuchOption(f"--{name.replace('_', '-')}")
    texts |= _shared_with_common(call, kind)
    for field in FIELDS[kind]:
        if field.needed and field.name not in texts:
            option = f"--{field.name.replace('_', '-')}"
            raise click.UsageError(f"add FILE {word} needs {option}.")
    return texts


def _shared_with_common(call: Call, kind: str) -> dict[str, str]:
    """The fields that a common option says: `--cycle`, and `--on` where a remark or tag is on."""
    shared = {"cycle": call.cycle, "on": call.thing}
    known = {name: text for name, text in shared.items() if field_named(kind, name) is not None}
    if call.thing is not None and "on" not in known:
        parse_day(call.thing)  # then it was meant as today, and says so
    return {name: text for name, text in known.items() if text is not None}
