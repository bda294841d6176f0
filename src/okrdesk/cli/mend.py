"""`okrdesk mend`: does what the coach proposes, or answers it. Must not judge the finding."""

from __future__ import annotations

from typing import Any

import click

from okrdesk.cli.changing import change
from okrdesk.cli.coach_evidence import coached
from okrdesk.cli.common import Call, common
from okrdesk.cli.mend_line import mend_line
from okrdesk.cli.view import View, viewed
from okrdesk.coach.asked import asked_fields, field_kind
from okrdesk.coach.finding import Finding, Mend
from okrdesk.commands.coach_answers import answer_finding, ask_again
from okrdesk.commands.fields import FIELDS
from okrdesk.domain.errors import OkrError
from okrdesk.domain.references import find_reference
from okrdesk.domain.words import tr


@click.command()
@click.argument("file")
@click.argument("finding")
@click.argument("fields", nargs=-1)
@click.option("--not-for-us", "reason", metavar="TEXT", help="Answer it instead; say why.")
@click.option("--always", is_flag=True, help="With --not-for-us: not only until the next cycle.")
@click.option("--ask-again", "again", is_flag=True, help="Take the answer to it back.")
@common
def mend(
    call: Call,
    file: str,
    finding: str,
    fields: tuple[str, ...],
    reason: str | None,
    always: bool,
    again: bool,
) -> None:
    """Do what mends FINDING (its id, as `show FILE coach` lists it) in one undoable step.

    A mend that asks takes what it asks for as FIELDS: `okrdesk mend FILE FINDING owner=Mira`.
    """
    _refuse_mixture(fields, reason, always, again)
    with viewed(call, file) as view:
        found = _find(view, finding)
        if again:
            change(call, view, ask_again, found.id)
        elif reason is not None:
            change(call, view, answer_finding, found.id, reason, always)
        else:
            proposed = _proposed(found)
            given = _given(view, found, proposed, fields)
            change(call, view, proposed.command, **{**proposed.kwargs, **given})


def _refuse_mixture(fields: tuple[str, ...], reason: str | None, always: bool, again: bool) -> None:
    if sum((bool(fields), reason is not None, again)) > 1:
        raise click.UsageError("Give fields, --not-for-us or --ask-again, only one of them.")
    if always and reason is None:
        raise click.UsageError("--always goes with --not-for-us.")


def _find(view: View, finding_id: str) -> Finding:
    """The finding with that id, answered or not."""
    said = coached(view)
    everything = (*said.findings, *(finding for finding, _ in said.answered))
    found = next((f for f in everything if f.id == finding_id.strip().lower()), None)
    if found is None:
        says = tr("The coach has no finding {id} now, so nothing was done. Look at it again.")
        raise OkrError("not_found", says.format(id=finding_id))
    return found


def _proposed(finding: Finding) -> Mend:
    if finding.mend is None:
        says = tr("Only you can mend this, so nothing was done: {says}")
        raise OkrError("not_allowed", says.format(says=finding.says))
    return finding.mend


def _given(view: View, finding: Finding, proposed: Mend, fields: tuple[str, ...]) -> dict[str, Any]:
    """The arguments that a person gave; all that are asked for, and no others."""
    pairs = [field.partition("=") for field in fields]
    texts = {name.replace("-", "_"): text for name, _, text in pairs}
    asked = asked_fields(proposed, finding.subject_kind)
    unknown = [name for name, sign, _ in pairs if not sign or name.replace("-", "_") not in asked]
    if unknown:
        raise click.UsageError(f"This mend does not ask for '{unknown[0]}'.")
    missing = [name for name in asked if not texts.get(name, "").strip()]
    if missing:
        says = tr("This mend asks for {fields}, so nothing was done. Say: {line}")
        line = mend_line(view.document.path, finding)
        raise OkrError("bad_value", says.format(fields=", ".join(missing), line=line))
    kind = field_kind(proposed, finding.subject_kind)
    known = {row.name for row in FIELDS[kind]}
    record = find_reference(view.workspace, finding.subject) if kind != "check_in" else None
    read = view.read_fields(kind, {n: t for n, t in texts.items() if n in known}, record)
    return {**read, **{name: text for name, text in texts.items() if name not in known}}
