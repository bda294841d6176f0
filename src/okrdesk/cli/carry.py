"""`okrdesk carry`: a goal goes on in another cycle. Must not decide what goes along."""

from __future__ import annotations

import click

from okrdesk.cli.changing import change
from okrdesk.cli.common import Call, common
from okrdesk.cli.view import viewed


@click.command()
@click.argument("file")
@click.argument("ref", metavar="KR")
@click.option("--to", "to_cycle", required=True, metavar="CYCLE", help="The cycle it goes on in.")
@common
def carry(call: Call, file: str, ref: str, to_cycle: str) -> None:
    """Carry the key result KR of FILE over to a later cycle, where it starts as it ended.

    Its objective comes along if it is not there yet; an objective comes with all its key results.
    """
    from okrdesk.commands.carry import carry_key_result, carry_objective

    with viewed(call, file) as view:
        record = view.find(ref, "key_result", "objective")
        cycle = view.find(to_cycle, "cycle").id
        if record.KIND == "objective":
            change(call, view, carry_objective, record.id, cycle)
        else:
            change(call, view, carry_key_result, record.id, cycle)
