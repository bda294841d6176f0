"""`okrdesk check`: is the file whole? Must not mend it unasked."""

from __future__ import annotations

from pathlib import Path

import click

from okrdesk.cli.common import Call, common
from okrdesk.cli.opening import home_of, who_of
from okrdesk.cli.output import Json, print_json, print_lines, warn
from okrdesk.cli.view import View, viewed
from okrdesk.domain.words import tr
from okrdesk.store import CheckReport

NEEDS_A_PERSON = 3


@click.command()
@click.argument("file")
@click.option("--rescue", "out", metavar="OUT", help="Write all that is whole into a new file.")
@click.option("--adopt", is_flag=True, help="Take over what another program changed in FILE.")
@common
def check(call: Call, file: str, out: str | None, adopt: bool) -> int:
    """Examine FILE: integrity, references, every seal, tables against journal.

    The exit status is 3 when something needs a person.
    """
    if out is not None and adopt:
        raise click.UsageError("Rescue a damaged file first, then adopt what is in it.")
    if out is not None:
        return _rescue(call, file, out)
    with viewed(call, file) as view:
        if adopt:
            return _adopt(call, view)
        report = view.document.check()
    if call.json:
        print_json(_report_json(report))
    else:
        print_lines(_report_lines(report))
    return 0 if report.ok else NEEDS_A_PERSON


def _rescue(call: Call, file: str, out: str) -> int:
    """Works on a file that cannot be opened, so nothing is opened."""
    from okrdesk.store.rescue import rescue

    home = home_of(call)
    rescued = rescue(Path(file), Path(out), home, who_of(call, home))
    if call.json:
        found = {"path": str(rescued.path), "rescued": rescued.changes}
        print_json({**found, "ok": not rescued.lost, "findings": list(rescued.lost)})
    else:
        says = tr("{n} whole changes are in {path}.").format(n=rescued.changes, path=rescued.path)
        print_lines((says, *(f"  {lost}" for lost in rescued.lost)))
    return NEEDS_A_PERSON if rescued.lost else 0


def _adopt(call: Call, view: View) -> int:
    from okrdesk.cli.changing import do, say_changed
    from okrdesk.store.adopt import (
        adopt_foreign_edits,
        expect_publishing,
        left_out,
        read_foreign_edits,
    )

    foreign = read_foreign_edits(view.document.replica, view.document.home)
    view.load_all()
    before, missing = view.workspace, left_out(view.workspace, foreign)
    applied = do(view, adopt_foreign_edits, foreign)
    expect_publishing(view.document.replica)
    say_changed(call, view, before, applied)
    for sentence in missing:
        warn(sentence)
    return NEEDS_A_PERSON if missing else 0


def _report_json(report: CheckReport) -> Json:
    return {
        "ok": report.ok,
        "application": report.application,
        "schema": report.schema,
        "integrity": report.integrity,
        "findings": list(report.findings),
    }


def _report_lines(report: CheckReport) -> list[str]:
    if report.ok:
        return [tr("The file is whole.")]
    return [tr("The file needs a person:"), *(f"  {finding}" for finding in report.findings)]
