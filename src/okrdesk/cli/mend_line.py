"""The command line that mends a finding, and the fields that it asks for. Must not do it."""

from __future__ import annotations

import shlex
from pathlib import Path

from okrdesk.coach.finding import Finding, Mend
from okrdesk.commands.fields import FIELDS


def mend_line(file: Path, finding: Finding) -> str | None:
    """`okrdesk mend FILE FINDING field=…`; None where there is no mend."""
    if finding.mend is None:
        return None
    asked = [f"{name}=…" for name in asked_fields(finding.mend, finding.subject_kind)]
    return " ".join(["okrdesk mend", shlex.quote(str(file)), finding.id, *asked])


def asked_fields(mend: Mend, kind: str) -> tuple[str, ...]:
    """What a person has to give, by the names of the command line."""
    return tuple(dict.fromkeys(_field(field_kind(mend, kind), ask) for ask in mend.asks))


def field_kind(mend: Mend, kind: str) -> str:
    """Whose fields they are: those of the check-in, or of the subject itself."""
    return "check_in" if mend.command.__name__ == "check_in" else kind


def _field(kind: str, attribute: str) -> str:
    rows = FIELDS.get(kind, ())
    return next((row.name for row in rows if attribute in row.attributes), attribute)
