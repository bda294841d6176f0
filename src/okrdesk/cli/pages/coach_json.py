"""What the coach says as JSON. Must not look for it."""

from __future__ import annotations

from okrdesk.cli.coach_evidence import Coached, coached
from okrdesk.cli.mend_line import mend_line
from okrdesk.cli.output import Json
from okrdesk.cli.plain_json import day
from okrdesk.cli.view import View
from okrdesk.coach.finding import Finding


def read_page(view: View, _subject: None = None) -> Coached:
    """Every finding of the day, and those that were answered."""
    return coached(view)


def page_json(view: View, reading: Coached) -> Json:
    """The keys of `show coach`."""
    return {
        "findings": [_finding(view, finding) for finding in reading.findings],
        "answered": [
            {**_finding(view, finding), "reason": answer.reason, "until": day(answer.until)}
            for finding, answer in reading.answered
        ],
    }


def _finding(view: View, finding: Finding) -> Json:
    return {
        "id": finding.id,
        "rule": finding.rule,
        "severity": finding.severity,
        "subject": finding.subject,
        "subject_kind": finding.subject_kind,
        "subject_name": finding.subject_name,
        "page": finding.page,
        "says": finding.says,
        "because": finding.because,
        "mend": mend_line(view.document.path, finding),
        "mend_label": None if finding.mend is None else finding.mend.label,
    }
