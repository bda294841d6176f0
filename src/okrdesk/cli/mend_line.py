"""The command line that mends a finding. Must not do it."""

from __future__ import annotations

import shlex
from pathlib import Path

from okrdesk.coach.asked import asked_fields
from okrdesk.coach.finding import Finding


def mend_line(file: Path, finding: Finding) -> str | None:
    """`okrdesk mend FILE FINDING field=…`; None where there is no mend."""
    if finding.mend is None:
        return None
    asked = [f"{name}=…" for name in asked_fields(finding.mend, finding.subject_kind)]
    return " ".join(["okrdesk mend", shlex.quote(str(file)), finding.id, *asked])
