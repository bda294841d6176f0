"""`okrdesk history`: who changed what, and when. Must not change anything."""

from __future__ import annotations

import click

from okrdesk.cli.common import Call, common_reading
from okrdesk.cli.pages.history_json import Wanted
from okrdesk.cli.show import PAGES, show_page
from okrdesk.cli.typed import day_or_none
from okrdesk.cli.view import viewed


@click.command()
@click.argument("file")
@click.argument("ref", required=False)
@click.option("--since", metavar="DATE", help="Only changes since that day (UTC).")
@common_reading
def history(call: Call, file: str, ref: str | None, since: str | None) -> None:
    """List the changes of FILE, or of what REF names in it, the newest first."""
    day = day_or_none(since)
    with viewed(call, file) as view:
        wanted = Wanted(ref, None if day is None else day.isoformat())
        show_page(call, view, PAGES["history"], wanted)
