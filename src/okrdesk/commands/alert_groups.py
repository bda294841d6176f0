"""One answer to several alerts of a KPI: they ask about the same number. Must not judge them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.records import AlertAction
from okrdesk.domain.workspace import Workspace


def answer_alerts(
    ws: Workspace,
    at: At,
    /,
    answer: Callable[..., Change],
    alert_ids: Sequence[str],
    **fields: Any,
) -> Change:
    """Do `answer` (a command of `alert_actions`) to the first alert, and note it on the others.

    What the answer makes (an initiative, a dip, a correction) is made once.
    """
    first, *others = alert_ids
    done = answer(ws, at, first, **fields)
    said = [edit.after for edit in done.records() if isinstance(edit.after, AlertAction)]
    noted = tuple(
        Edit(None, replace(action, id=at.new_id(), alert=other))
        for action in said
        for other in others
    )
    return replace(done, edits=(*done.edits, *noted))
