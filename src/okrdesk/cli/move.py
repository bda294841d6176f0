"""`okrdesk move`: to another place or parent. Must not know which moves are allowed."""

from __future__ import annotations

import click

from okrdesk.cli.changing import change
from okrdesk.cli.common import Call, common
from okrdesk.cli.verbs import verb_for
from okrdesk.cli.view import View, viewed


@click.command()
@click.argument("file")
@click.argument("ref")
@click.option("--to", metavar="PARENT", help="The objective, KPI or cycle it shall belong to.")
@click.option("--before", metavar="REF", help="The sibling it shall stand before.")
@click.option("--after", metavar="REF", help="The sibling it shall stand behind.")
@common
def move(
    call: Call, file: str, ref: str, to: str | None, before: str | None, after: str | None
) -> None:
    """Move what REF names to another place in its order, or to another parent."""
    if before is not None and after is not None:
        raise click.UsageError("Give --before or --after, not both.")
    if to is None and before is None and after is None:
        raise click.UsageError("Say where: --to, --before or --after.")
    with viewed(call, file) as view:
        record = view.find(ref)
        verb = verb_for("move", record.KIND)
        place = {
            "to": _id(view, to),
            "before": _id(view, before, record.KIND),
            "after": _id(view, after, record.KIND),
        }
        given = {name: found for name, found in place.items() if found is not None}
        change(call, view, verb, record.id, **given)


def _id(view: View, text: str | None, *kinds: str) -> str | None:
    return None if text is None else view.find(text, *kinds).id
