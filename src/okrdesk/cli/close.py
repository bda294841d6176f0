"""How a quarter ends: `freeze`, `unfreeze`, `late`, `close`, `reopen`. Must not judge it."""

from __future__ import annotations

import click

from okrdesk.cli.changing import change
from okrdesk.cli.common import Call, common
from okrdesk.cli.typed import day_or_none
from okrdesk.cli.view import View, viewed


@click.command()
@click.argument("file")
@click.argument("cycle_name", metavar="CYCLE")
@click.option("--day", metavar="DATE", help="As of which day; without it its last day, or today.")
@common
def freeze(call: Call, file: str, cycle_name: str, day: str | None) -> None:
    """Put the CYCLE of FILE into review, with its values as they are known now."""
    from okrdesk.commands.closing import freeze_cycle

    with viewed(call, file) as view:
        view.load_all()
        change(call, view, freeze_cycle, _cycle(view, cycle_name), day_or_none(day))


@click.command()
@click.argument("file")
@click.argument("cycle_name", metavar="CYCLE")
@common
def unfreeze(call: Call, file: str, cycle_name: str) -> None:
    """Let the CYCLE of FILE run on; grades and texts stay."""
    from okrdesk.commands.closing import unfreeze_cycle

    with viewed(call, file) as view:
        change(call, view, unfreeze_cycle, _cycle(view, cycle_name))


@click.command()
@click.argument("file")
@click.argument("cycle_name", metavar="CYCLE")
@click.argument("answer", type=click.Choice(["take", "leave"]))
@click.argument("keys", nargs=-1, metavar="[KEY]...")
@common
def late(call: Call, file: str, cycle_name: str, answer: str, keys: tuple[str, ...]) -> None:
    """Take or leave what came after the freeze of the CYCLE of FILE: those KEYs, or all.

    `show FILE closing` lists them with their keys.
    """
    from okrdesk.commands.closing import leave_late, take_late

    verb = take_late if answer == "take" else leave_late
    with viewed(call, file) as view:
        view.load_all()
        change(call, view, verb, _cycle(view, cycle_name), keys or None)


@click.command()
@click.argument("file")
@click.argument("cycle_name", metavar="CYCLE")
@click.option("--headline", metavar="TEXT", help="The message of the quarter, for the first page.")
@click.option("--ungraded-as-zero", is_flag=True, help="Key results without a grade count 0.")
@common
def close(
    call: Call, file: str, cycle_name: str, headline: str | None, ungraded_as_zero: bool
) -> None:
    """Close the CYCLE of FILE: its figures stand for good, and print the same for ever."""
    from okrdesk.cli.targets import changed_targets
    from okrdesk.commands.closing import close_cycle

    with viewed(call, file) as view:
        cycle = _cycle(view, cycle_name)
        view.load_all()
        changes = changed_targets(view, cycle)
        change(call, view, close_cycle, cycle, headline, ungraded_as_zero, changes)


@click.command()
@click.argument("file")
@click.argument("cycle_name", metavar="CYCLE")
@click.option("--reason", required=True, metavar="TEXT", help="Why; it is kept and printed.")
@common
def reopen(call: Call, file: str, cycle_name: str, reason: str) -> None:
    """Take the closing of the CYCLE of FILE back: it is in review again."""
    from okrdesk.commands.closing import reopen_cycle

    with viewed(call, file) as view:
        view.load_all()
        change(call, view, reopen_cycle, _cycle(view, cycle_name), reason)


def _cycle(view: View, name: str) -> str:
    return view.find(name, "cycle").id
