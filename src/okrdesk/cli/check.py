"""`okrdesk check`: is the file whole? Must not mend it."""

from __future__ import annotations

import click

from okrdesk.cli.common import Call, common
from okrdesk.cli.output import Json, print_json, print_lines
from okrdesk.cli.view import viewed
from okrdesk.domain.words import tr
from okrdesk.store import CheckReport

NEEDS_A_PERSON = 3


@click.command()
@click.argument("file")
@common
def check(call: Call, file: str) -> int:
    """Examine FILE: integrity, references, every seal, tables against journal.

    The exit status is 3 when something needs a person.
    """
    with viewed(call, file) as view:
        report = view.document.check()
    if call.json:
        print_json(_report_json(report))
    else:
        print_lines(_report_lines(report))
    return 0 if report.ok else NEEDS_A_PERSON


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
