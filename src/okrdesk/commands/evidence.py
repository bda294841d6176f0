"""Links and quotes that prove a check-in. Must not change what the check-in says."""

from __future__ import annotations

from typing import TypedDict, Unpack

from okrdesk.commands.check_ins import held_check_in
from okrdesk.commands.checks import require_open_key_result
from okrdesk.commands.making import addition, alteration, amended, made, moved, removed
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change
from okrdesk.domain.records import Evidence
from okrdesk.domain.workspace import Workspace


class EvidenceFields(TypedDict, total=False):
    check_in: str
    text: str
    order: float


def add_evidence(ws: Workspace, at: At, **fields: Unpack[EvidenceFields]) -> Change:
    """Put a link or a quote to a check-in."""
    return addition(_checked(ws, made(ws, at, Evidence, fields)))


def change_evidence(
    ws: Workspace, at: At, evidence_id: str, **fields: Unpack[EvidenceFields]
) -> Change:
    """Correct a link or a quote."""
    before = _open(ws, evidence_id)
    return alteration(before, _checked(ws, amended(ws, before, fields)))


def remove_evidence(ws: Workspace, at: At, evidence_id: str) -> Change:
    """Take a link or a quote away."""
    return removed(ws, _open(ws, evidence_id))


def move_evidence(
    ws: Workspace, at: At, evidence_id: str, *, before: str | None = None, after: str | None = None
) -> Change:
    """Put a piece of evidence before or after another one."""
    evidence = _open(ws, evidence_id)
    return moved(ws, evidence, evidence, before, after)


def _open(ws: Workspace, evidence_id: str) -> Evidence:
    return _checked(ws, ws.get(Evidence, evidence_id))


def _checked(ws: Workspace, evidence: Evidence) -> Evidence:
    require_open_key_result(ws, held_check_in(ws, evidence.check_in).key_result)
    return evidence
