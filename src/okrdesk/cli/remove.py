"""`okrdesk remove`: a thing and what it owns. Must not know what belongs to what."""

from __future__ import annotations

import click

from okrdesk.cli.changing import change
from okrdesk.cli.common import Call, common
from okrdesk.cli.verbs import verb_for
from okrdesk.cli.view import viewed


@click.command()
@click.argument("file")
@click.argument("ref")
@common
def remove(call: Call, file: str, ref: str) -> None:
    """Remove what REF names from FILE, with all that belongs to it. One undo brings it back."""
    with viewed(call, file) as view:
        record = view.find(ref)
        change(call, view, verb_for("remove", record.KIND), record.id)
