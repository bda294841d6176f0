"""`okrdesk merge`: take in copies that drifted apart. Must not settle conflicts."""

from __future__ import annotations

from pathlib import Path

import click

from okrdesk.cli.changing import publish
from okrdesk.cli.common import Call, common
from okrdesk.cli.output import print_json, print_lines, warn
from okrdesk.cli.pages.conflicts_json import Open, page_json, read_page
from okrdesk.cli.view import viewed
from okrdesk.domain.words import tr

NEEDS_A_PERSON = 3


@click.command()
@click.argument("file")
@click.argument("others", nargs=-1, required=True, metavar="OTHER...")
@common
def merge(call: Call, file: str, others: tuple[str, ...]) -> int:
    """Take in what the OTHER copies of FILE hold; they stay as they are.

    Nothing is lost on either side. The exit status is 3 when FILE then has conflicts.
    """
    with viewed(call, file) as view:
        merged = view.document.merge(*(Path(other) for other in others))
        told = view.document.poll()
        published = publish(view)
        taken, known = sum(one.fresh for one in merged), sum(one.known for one in merged)
        found = read_page(view)
        if call.json:
            counts = {"taken": taken, "already_known": known, "published": published}
            print_json(counts | page_json(view, found))
        else:
            from okrdesk.cli.pages.conflicts_text import page_text

            words = tr("Changes taken in: {taken}. Known already: {known}.")
            print_lines([words.format(taken=taken, known=known)])
            if told is not None:
                print_lines([told.change.label])
                for note in told.notes:
                    warn(note)
            if found.conflicts:
                print_lines(page_text(view, Open(found.conflicts, ()), 0))
    return NEEDS_A_PERSON if found.conflicts else 0
