"""`okrdesk review`: the quarter's PDF. Must not compute or lay out anything."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from okrdesk.cli.common import Call, common
from okrdesk.cli.one_of import language_option, option_of
from okrdesk.cli.opening import home_of
from okrdesk.cli.output import print_json, print_lines, warn
from okrdesk.cli.view import View, viewed
from okrdesk.domain.words import tr

if TYPE_CHECKING:
    from okrdesk.review_pdf import Layout, Written


@click.command()
@click.argument("file")
@click.option(
    "-o", "output", required=True, metavar="OUT.pdf", help="Where to write it; .md and .png too."
)
@option_of("--paper", words=("a4", "letter"), says="The size of the pages.")
@click.option("--accent", metavar="#RRGGBB", help="The one colour beside ink and states.")
@click.option("--logo", metavar="FILE", help="PNG, SVG or JPEG for the cover.")
@click.option("--parts", metavar="A,B,…", help="Which parts, in which order; the cover is always.")
@language_option("The language of the pages.")
@common
def review(
    call: Call,
    file: str,
    output: str,
    paper: str | None,
    accent: str | None,
    logo: str | None,
    parts: str | None,
) -> None:
    """Write the review of a cycle of FILE: a PDF, Markdown (.md), or a picture of each page (.png).

    A running cycle is printed "as of" today. What is not said here is as the settings have it.
    """
    from okrdesk.coach.paper import read_paper
    from okrdesk.domain.review_gaps import review_gaps
    from okrdesk.review_pdf import write_review

    with viewed(call, file) as view:
        view.load_all()
        cycle = view.cycle()
        found = view.ask(read_paper, cycle, view.today, view.document.at().by, view.retell)
        layout = _layout(_kept(call, view), paper, accent, logo, parts)
    written = write_review(found.review, Path(output), layout, found.beside)
    warnings = (*(gap.says for gap in review_gaps(found.review)), *written.warnings)
    for sentence in warnings:
        warn(sentence)
    if call.json:
        keys = {"pages": written.pages, "path": str(written.path)}
        print_json({**keys, "warnings": list(warnings)})
    else:
        print_lines((_says(written).format(n=written.pages, path=written.path),))


def _says(written: Written) -> str:
    if written.pages == 1:
        return tr("1 page in {path}")
    if written.path.suffix.lower() == ".png":
        return tr("{n} pictures, a page each, the first in {path}")
    return tr("{n} pages in {path}")


def _kept(call: Call, view: View) -> Layout:
    """What the settings have for this document."""
    from okrdesk.review_pdf import layout_of
    from okrdesk.settings import Settings

    return layout_of(Settings(home_of(call).settings_file), view.document.replica.document_id)


def _layout(
    kept: Layout, paper: str | None, accent: str | None, logo: str | None, parts: str | None
) -> Layout:
    from okrdesk.review_pdf import checked_layout, read_logo

    layout = replace(kept, paper=paper or kept.paper, accent=accent or kept.accent)
    if logo is not None:
        layout = replace(layout, logo=read_logo(Path(logo)))
    if parts is not None:
        names = tuple(name.strip() for name in parts.split(",") if name.strip())
        layout = replace(layout, sections=names)
    return checked_layout(layout)
