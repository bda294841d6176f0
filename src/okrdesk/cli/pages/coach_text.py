"""What the coach says as lines for people. Must not look for it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from okrdesk.cli.coach_evidence import Coached
from okrdesk.cli.mend_line import mend_line
from okrdesk.cli.view import View
from okrdesk.cli.wording import paragraph
from okrdesk.coach.finding import Finding
from okrdesk.domain.records import Objective, Record
from okrdesk.domain.references import find_reference, name_of, reference_of
from okrdesk.domain.words import tr
from okrdesk.look.days import show_day

_INDENT = " " * 11


def page_text(view: View, reading: Coached, width: int) -> list[str]:
    """The findings under the objective or KPI that they are about, then how many there are."""
    lines: list[str] = []
    for page, found in groupby(reading.findings, key=lambda finding: finding.page):
        lines += [_heading(view, page), *_findings(view, found, width), ""]
    for finding, answer in reading.answered:
        until = tr("always") if answer.until is None else show_day(answer.until, view.today)
        text = tr("Answered, {until}: {says} “{reason}”")
        says = text.format(until=until, says=finding.says, reason=answer.reason)
        lines += paragraph(says, width)
    return [*lines, _count(reading)]


def _heading(view: View, page: str) -> str:
    record: Record = find_reference(view.workspace, page, today=view.today)
    name = name_of(record) or tr("The workspace")
    if isinstance(record, Objective):
        return f"{reference_of(view.workspace, record)} {name}"
    return name


def _findings(view: View, found: Iterator[Finding], width: int) -> Iterator[str]:
    for finding in found:
        first, *more = paragraph(finding.says, width, _INDENT)
        yield f"  {finding.severity:<9}{first[len(_INDENT) :]}"
        yield from more
        because = tr("Because {reason}").format(reason=finding.because)
        yield from paragraph(because, width, _INDENT)
        line = mend_line(view.document.path, finding)
        if line is not None and finding.mend is not None:
            yield f"{_INDENT}{finding.mend.label}: {line}"


def _count(reading: Coached) -> str:
    warnings = sum(finding.severity == "warning" for finding in reading.findings)
    notes = len(reading.findings) - warnings
    if not reading.findings and not reading.answered:
        return tr("The coach has nothing to say.")
    text = tr("Warnings: {warnings} · notes: {notes} · answered “not for us”: {answered}")
    return text.format(warnings=warnings, notes=notes, answered=len(reading.answered))
