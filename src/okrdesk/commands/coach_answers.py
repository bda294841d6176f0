"""What people answer to the coach: "not for us". Must not judge whether a finding is right."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from okrdesk.commands.checks import bad
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.errors import OkrError
from okrdesk.domain.periods import period_of
from okrdesk.domain.records import CoachAnswer, Cycle
from okrdesk.domain.words import lasting, tr
from okrdesk.domain.workspace import Workspace


def answer_finding(
    ws: Workspace, at: At, finding_id: str, reason: str, always: bool = False
) -> Change:
    """Say "not for us" to a finding, with a reason: until the next cycle begins, or always.

    A second answer to the same finding takes the place of the first.
    """
    if not reason.strip():
        raise bad(tr("Say why it is not for you, so that you know it later; nothing was written."))
    if not finding_id.strip():
        raise bad(tr("Name the finding that you answer, so nothing was written."))
    until = None if always else _end_of_cycle(ws, at.today)
    held = next(iter(_answers(ws, finding_id)), None)
    before = held or CoachAnswer(at.new_id(), finding_id.strip())
    after = replace(before, reason=reason.strip(), until=until)
    edits = () if held == after else (Edit(held, after),)
    return Change(lasting("Answer the coach: not for us"), edits)


def ask_again(ws: Workspace, at: At, finding_id: str) -> Change:
    """Take the answer to a finding back: the coach speaks of it again."""
    held = _answers(ws, finding_id)
    if not held:
        says = tr("Finding {id} was not answered, so there is nothing to ask again.")
        raise OkrError("not_found", says.format(id=finding_id))
    return Change(lasting("Let the coach ask again"), tuple(Edit(answer, None) for answer in held))


def _answers(ws: Workspace, finding_id: str) -> tuple[CoachAnswer, ...]:
    """All answers to a finding: two people may have given one each."""
    wanted = finding_id.strip()
    found = [answer for answer in ws.all(CoachAnswer).values() if answer.finding == wanted]
    return tuple(sorted(found, key=lambda answer: answer.id))


def _end_of_cycle(ws: Workspace, today: dt.date) -> dt.date:
    """The last day of the cycle that runs, without one that of the quarter."""
    ends = [cycle.end for cycle in ws.all(Cycle).values() if cycle.start <= today <= cycle.end]
    quarter = period_of(today, "quarter", fiscal_month=ws.settings().fiscal_month)
    return min(ends, default=quarter.end)
