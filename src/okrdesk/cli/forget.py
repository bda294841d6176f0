"""`okrdesk forget`: this computer keeps nothing of a file any more. Must not touch the file."""

from __future__ import annotations

from pathlib import Path

import click

from okrdesk.cli.common import Call, common
from okrdesk.cli.opening import home_of
from okrdesk.cli.output import print_json, print_lines
from okrdesk.domain.words import tr


@click.command()
@click.argument("file")
@common
def forget(call: Call, file: str) -> None:
    """Remove what this computer keeps of FILE, once the file itself holds all of it."""
    from okrdesk.store.forgetting import forget_replica

    replica = forget_replica(Path(file), home_of(call))
    if call.json:
        print_json({"forgotten": str(replica.document)})
    else:
        says = tr("This computer keeps nothing of {name} any more; the file itself is untouched.")
        print_lines((says.format(name=replica.document.name),))
