"""`okrdesk park`: sets a thing aside, with a reason. Must not decide what that means."""

from __future__ import annotations

import click

from okrdesk.cli.changing import change
from okrdesk.cli.common import Call, common
from okrdesk.cli.verbs import verb_for
from okrdesk.cli.view import viewed


@click.command()
@click.argument("file")
@click.argument("ref")
@click.option("--reason", required=True, metavar="TEXT", help="Why; people will ask later.")
@common
def park(call: Call, file: str, ref: str, reason: str) -> None:
    """Set the KPI, objective or key result that REF names aside, with a reason."""
    with viewed(call, file) as view:
        record = view.find(ref, "kpi", "objective", "key_result")
        change(call, view, verb_for("park", record.KIND), record.id, reason)
