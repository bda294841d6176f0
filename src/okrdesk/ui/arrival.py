"""What came from elsewhere, in words, and where what changed is seen. Must not show it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from okrdesk.domain.edits import Applied, Change, Edit, Points
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.records import CheckIn, KeyResult, Kpi, Measurement, Objective
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.ui.language import say_label
from okrdesk.ui.saved_words import clock_says

if TYPE_CHECKING:
    from okrdesk.store import Conflict


@dataclass(frozen=True, slots=True)
class Arrival:
    """A sentence, the place that shows it, and the record to be marked there; empty: none."""

    says: str = ""
    place: str = ""
    kind: str = ""
    record_id: str = ""


def arrival_of(
    ws: Workspace, applied: Applied, conflicts: Sequence[Conflict], now: dt.datetime
) -> Arrival:
    """What a change brought that was made elsewhere; `conflicts` are those that came with it."""
    if applied.cause != "merge":
        return Arrival(" ".join(applied.notes))
    if conflicts:
        return Arrival(" ".join((_differs(conflicts, now), *applied.notes)), "conflicts")
    came = tr("{changes} came in.").format(changes=say_label(applied.change.label))
    place, kind, record_id = place_of(ws, applied.change)
    return Arrival(" ".join((came, *applied.notes)), place, kind, record_id)


def _differs(conflicts: Sequence[Conflict], now: dt.datetime) -> str:
    newest = dt.datetime.fromisoformat(max(conflict.theirs.at for conflict in conflicts))
    words = tr(
        "This file was changed on another computer at {time}. Both are kept; 1 value differs."
    )
    if len(conflicts) > 1:
        words = tr(
            "This file was changed on another computer at {time}. Both are kept; {n} values differ."
        )
    return words.format(time=clock_says(newest, now), n=len(conflicts))


def place_of(ws: Workspace, change: Change) -> tuple[str, str, str]:
    """Where the one thing is that changed; of several the history tells. Place, kind and id."""
    things = {_thing(ws, edit) for edit in change.edits}
    if not things:
        return "", "", ""
    kind, record_id = things.pop() if len(things) == 1 else ("", "")
    if kind == Kpi.KIND:
        return f"kpi:{record_id}", kind, record_id
    if kind in (KeyResult.KIND, Objective.KIND):
        return "okrs", kind, record_id
    return "history", "", ""


def _thing(ws: Workspace, edit: Edit | Points) -> tuple[str, str]:
    """The KPI, key result or objective that an edit is about, if it is still there."""
    if isinstance(edit, Points):
        return Kpi.KIND, edit.kpi
    record = edit.record
    if isinstance(record, Measurement):
        return Kpi.KIND, record.kpi
    if isinstance(record, CheckIn):
        return KeyResult.KIND, record.key_result
    for kind in (Kpi, KeyResult, Objective):
        owner = record.id if isinstance(record, kind) else getattr(record, kind.KIND, None)
        if owner and ws.find(kind, owner) is not None:
            return kind.KIND, owner
    return "", record.id
