"""`okrdesk export`: everything out in an open format. Must not know formats."""

from __future__ import annotations

from pathlib import Path

import click

from okrdesk.cli.common import Call, common_reading
from okrdesk.cli.one_of import option_of
from okrdesk.cli.output import print_json, print_lines
from okrdesk.cli.view import viewed


@click.command()
@click.argument("file")
@click.argument("destination")
@option_of(
    "--what",
    words=("all", "okrs", "kpis", "measurements", "check-ins"),
    default="all",
    says="Which part; one .csv file needs it.",
)
@common_reading
def export(call: Call, file: str, destination: str, what: str) -> None:
    """Write FILE's contents to DESTINATION: .xlsx, .json, .csv, .md, or a folder of .csv."""
    from okrdesk.exchange import write_export

    with viewed(call, file) as view:
        view.load_all()
        rows = view.document.history()
        written = write_export(view.workspace, Path(destination), view.today, what, rows)
    if call.json:
        print_json({"what": what, "paths": [str(path) for path in written]})
    else:
        print_lines(str(path) for path in written)
