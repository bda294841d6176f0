"""Remarks in the order in which they are read. Must not judge what they say."""

from __future__ import annotations

from okrdesk.domain.records import Remark
from okrdesk.domain.workspace import Workspace


def remarks_on(ws: Workspace, thing_id: str) -> tuple[tuple[Remark, int], ...]:
    """What was said on a thing from the oldest on, each followed by what answers it.

    Beside each the number of remarks that it answers, one over the other. An answer whose remark
    is gone begins anew.
    """
    said = sorted(ws.where(Remark, "on", thing_id), key=lambda it: (it.at or "", it.id))
    known = {remark.id for remark in said}
    answers: dict[str | None, list[Remark]] = {}
    for remark in said:
        answers.setdefault(remark.answers if remark.answers in known else None, []).append(remark)
    found: list[tuple[Remark, int]] = []
    waiting = [(remark, 0) for remark in reversed(answers.get(None, []))]
    while waiting:
        remark, depth = waiting.pop()
        found.append((remark, depth))
        waiting += [(answer, depth + 1) for answer in reversed(answers.get(remark.id, []))]
    return tuple(found)
