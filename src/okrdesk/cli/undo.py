"""`okrdesk undo` and `okrdesk redo`. Must not decide what an undo can put back."""

from __future__ import annotations

import click

from okrdesk.cli.changing import say_changed
from okrdesk.cli.common import Call, common
from okrdesk.cli.view import viewed


@click.command()
@click.argument("file")
@click.argument("change", required=False)
@common
def undo(call: Call, file: str, change: str | None) -> None:
    """Take back the newest change made from this computer, or the CHANGE that `history` lists."""
    with viewed(call, file) as view:
        before = view.workspace
        say_changed(call, view, before, view.document.undo(change))


@click.command()
@click.argument("file")
@common
def redo(call: Call, file: str) -> None:
    """Do again what the newest undo took back."""
    with viewed(call, file) as view:
        before = view.workspace
        say_changed(call, view, before, view.document.redo())
