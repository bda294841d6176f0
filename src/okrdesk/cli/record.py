"""`okrdesk record`: a value of a KPI; one far from usual is taken and remarked on."""

from __future__ import annotations

from typing import cast

import click

from okrdesk.cli.changing import change
from okrdesk.cli.common import Call, common
from okrdesk.cli.output import warn
from okrdesk.cli.typed import day_or_none, no_option
from okrdesk.cli.view import viewed
from okrdesk.commands.measurements import Origin, record_value
from okrdesk.domain.kpi_reading import read_kpi
from okrdesk.domain.measures import parse_share, parse_value
from okrdesk.domain.records import Kpi
from okrdesk.domain.unusual import unusual_says
from okrdesk.domain.words import tr


@click.command(context_settings={"ignore_unknown_options": True})  # for negative values
@click.argument("file")
@click.argument("kpi")
@click.argument("value")
@click.option("--date", metavar="DATE", help="The day of the value; without it, today.")
@click.option("--note", metavar="TEXT", help="What is worth knowing about it.")
@common
def record(call: Call, file: str, kpi: str, value: str, date: str | None, note: str | None) -> None:
    """Record a VALUE of KPI in FILE.

    A second value of the same day takes the place of the first. Percent in points (6.2), a share
    also as 12/340, money in main units, a duration as 90 or 1m30s.
    """
    no_option(file, kpi, value)
    with viewed(call, file) as view:
        found = cast("Kpi", view.find(kpi, "kpi"))
        day = day_or_none(date)
        amount, parts = _read(found, value)
        doubt = unusual_says(
            view.ask(read_kpi, found, view.today), amount, view.workspace.settings().currency
        )
        change(call, view, record_value, found.id, amount, day, note, **parts)
        if doubt is not None:
            warn(tr("{says} If it is not right, `undo` takes it back.").format(says=doubt))


def _read(kpi: Kpi, text: str) -> tuple[float, Origin]:
    """The value in the KPI's unit; a share's keeps its parts."""
    if kpi.unit != "share":
        return parse_value(text, kpi.unit), {}
    share, above, below = parse_share(text)
    return share, {"numerator": above, "denominator": below}
