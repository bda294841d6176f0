"""`okrdesk set`: fields of a thing. Must not know them: they are rows of a table."""

from __future__ import annotations

import click

from okrdesk.cli.changing import change
from okrdesk.cli.common import Call, common
from okrdesk.cli.typed import day_or_none
from okrdesk.cli.verbs import verb_for
from okrdesk.cli.view import viewed


@click.command("set")
@click.argument("file")
@click.argument("ref")
@click.argument("assignments", nargs=-1, required=True, metavar="FIELD=VALUE...")
@click.option("--date", metavar="DATE", help="From when a KPI's new band holds; else today.")
@common
def set_fields(
    call: Call, file: str, ref: str, assignments: tuple[str, ...], date: str | None
) -> None:
    """Change fields of what REF names in FILE; `FIELD=` clears one."""
    texts = _texts(assignments)
    since = day_or_none(date)
    with viewed(call, file) as view:
        record = view.find(ref)
        if since is not None and record.KIND != "kpi":
            raise click.UsageError("--date says from when a KPI's band holds.")
        attributes = view.read_fields(record.KIND, texts, record)
        if since is not None:
            attributes["since"] = since
        change(call, view, verb_for("change", record.KIND), record.id, **attributes)


def _texts(assignments: tuple[str, ...]) -> dict[str, str]:
    texts = {}
    for assignment in assignments:
        name, equals, text = assignment.partition("=")
        if not equals or not name:
            raise click.UsageError(f"'{assignment}' is not FIELD=VALUE.")
        texts[name.replace("-", "_")] = text
    return texts
