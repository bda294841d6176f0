"""`okrdesk new`: a workspace file. Must not ask anything."""

from __future__ import annotations

from pathlib import Path

import click

from okrdesk.cli.changing import change
from okrdesk.cli.common import Call, common
from okrdesk.cli.opening import home_of, today_of, who_of
from okrdesk.cli.view import View
from okrdesk.store import Document


@click.command()
@click.argument("file")
@click.option("--name", metavar="NAME", help="What the workspace is called; else as the file.")
@click.option(
    "--template",
    type=click.Choice(["empty", "saas", "agency", "shop"]),
    help="Begin with the KPIs that such a company usually has.",
)
@click.option("--sample", is_flag=True, help="Fill it with a sample company to look around in.")
@common
def new(call: Call, file: str, name: str | None, template: str | None, sample: bool) -> None:
    """Make the workspace FILE, with the cycle that holds today; alone, nothing else."""
    if template is not None and sample:
        raise click.UsageError("The sample company has its own KPIs: leave out --template.")
    if not file.strip():
        raise click.UsageError("The FILE needs a name.")
    path = Path(file)
    home, today = home_of(call), today_of(call)
    document = Document.create(path, home=home, who=who_of(call, home), today=today)
    try:
        view = View(document, today(), call.cycle)
        if sample:
            from okrdesk.commands.sample import fill_sample

            change(call, view, fill_sample)
        elif template is not None:
            from okrdesk.commands.templates import start_from_template

            change(call, view, start_from_template, path.stem if name is None else name, template)
        else:
            from okrdesk.commands.cycles import start_workspace

            change(call, view, start_workspace, path.stem if name is None else name)
    finally:
        document.close()
