"""`okrdesk review`: the quarter's PDF. Must not compute or lay out anything."""

from __future__ import annotations

from pathlib import Path

import click

from okrdesk.cli.common import Call, common
from okrdesk.cli.one_of import option_of
from okrdesk.cli.output import print_json, print_lines, warn
from okrdesk.cli.view import viewed
from okrdesk.domain.words import tr


@click.command()
@click.argument("file")
@click.option("-o", "output", required=True, metavar="OUT.pdf", help="Where to write it.")
@option_of("--paper", words=("a4", "letter"), default="a4")
@common
def review(call: Call, file: str, output: str, paper: str) -> None:
    """Write the review of a cycle of FILE as a PDF; a running cycle is printed "as of" today."""
    from okrdesk.domain.review import review_of
    from okrdesk.review_pdf import Layout, write_review

    with viewed(call, file) as view:
        view.load_all()
        found = view.ask(review_of, view.cycle(), view.today, by=view.document.at().by)
    written = write_review(found, Path(output), Layout(paper))
    for sentence in written.warnings:
        warn(sentence)
    if call.json:
        keys = {"pages": written.pages, "path": str(written.path)}
        print_json({**keys, "warnings": list(written.warnings)})
    else:
        says = tr("{n} pages in {path}")
        print_lines((says.format(n=written.pages, path=written.path),))
