"""What people do with key results. Must not check in or grade: see check_ins and grades."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TypedDict, Unpack

from okrdesk.commands.checks import bad, require_open, require_open_key_result
from okrdesk.commands.making import addition, alteration, amended, called, made, moved, removed
from okrdesk.commands.tags import tag_edits
from okrdesk.commands.targets import with_checked_target
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.records import Cycle, KeyResult
from okrdesk.domain.words import lasting, tr
from okrdesk.domain.workspace import Workspace

_AIM = (
    *("measure", "kpi", "values", "unit"),
    *("baseline", "target", "target_low", "target_high", "target_ratio"),
)


class KeyResultFields(TypedDict, total=False):
    objective: str
    title: str
    because: str | None
    state: str
    reason: str | None
    measure: str
    kpi: str | None
    values: str
    baseline: float | None
    target: float | None
    target_low: float | None
    target_high: float | None
    target_ratio: float | None
    unit: str | None
    weight: float
    owner: str | None
    due: dt.date | None
    cadence: str | None
    pace: str
    lag: int
    tags: tuple[str, ...]
    order: float
    external: str | None


def add_key_result(ws: Workspace, at: At, **fields: Unpack[KeyResultFields]) -> Change:
    """Add a key result to an objective; with `kpi` its values are those of the KPI.

    A baseline and a target that are equal are refused: nothing would change. So is a due date
    before the cycle begins.
    """
    key_result = made(ws, at, KeyResult, _own(fields))
    _refuse_past_due(require_open(ws, key_result.objective), key_result)
    tags = _tags(ws, at, key_result.id, fields)
    return addition(with_checked_target(_set_aside(at, None, key_result)), tags)


def change_key_result(
    ws: Workspace, at: At, key_result_id: str, **fields: Unpack[KeyResultFields]
) -> Change:
    """Change a key result; a target "by 40 %" becomes a number once there is a baseline."""
    before = ws.get(KeyResult, key_result_id)
    require_open_key_result(ws, key_result_id)
    after = amended(ws, before, _own(fields))
    cycle = require_open(ws, after.objective)
    if after.due != before.due:  # one that came in so can still be renamed or moved
        _refuse_past_due(cycle, after)
    after = _set_aside(at, before, after)
    # One that came in with an aim that is refused today can still be renamed or dropped.
    if not _aims_alike(before, after):
        after = with_checked_target(after)
    return alteration(before, after, _tags(ws, at, key_result_id, fields))


def _refuse_past_due(cycle: Cycle, key_result: KeyResult) -> None:
    """Nothing is promised before its cycle begins; beyond its end the coach says what counts."""
    if key_result.due is not None and key_result.due < cycle.start:
        says = tr(
            "{cycle} begins on {start}, so nothing in it is due on {due}; nothing was changed. Take"
            " a day of the cycle, or leave it empty: then it is the cycle's last day."
        )
        said = says.format(cycle=cycle.name, start=cycle.start, due=key_result.due)
        raise bad(said, "due")


def _own(fields: KeyResultFields) -> dict[str, object]:
    return {name: value for name, value in fields.items() if name != "tags"}


def _tags(ws: Workspace, at: At, key_result_id: str, fields: KeyResultFields) -> tuple[Edit, ...]:
    return tag_edits(ws, at, key_result_id, fields["tags"]) if "tags" in fields else ()


def _aims_alike(before: KeyResult, after: KeyResult) -> bool:
    return all(getattr(before, name) == getattr(after, name) for name in _AIM)


def rename_key_result(ws: Workspace, at: At, key_result_id: str, title: str) -> Change:
    """Give a key result another title."""
    return change_key_result(ws, at, key_result_id, title=title)


def park_key_result(ws: Workspace, at: At, key_result_id: str, reason: str) -> Change:
    """Set a key result aside with a reason; it leaves the figures."""
    return _aside(ws, at, key_result_id, "parked", reason)


def drop_key_result(ws: Workspace, at: At, key_result_id: str, reason: str) -> Change:
    """Give a key result up with a reason; it leaves the figures."""
    return _aside(ws, at, key_result_id, "dropped", reason)


def _aside(ws: Workspace, at: At, key_result_id: str, state: str, reason: str) -> Change:
    if not reason.strip():
        raise bad(tr("Say why, so that you know it later; nothing was changed."))
    change = change_key_result(ws, at, key_result_id, state=state, reason=reason)
    text = lasting("Park {thing}") if state == "parked" else lasting("Drop {thing}")
    return replace(change, label=text.format(thing=called(ws.get(KeyResult, key_result_id))))


def remove_key_result(ws: Workspace, at: At, key_result_id: str) -> Change:
    """Remove a key result with its check-ins, milestones and initiatives; its KPI stays."""
    require_open_key_result(ws, key_result_id)
    return removed(ws, ws.get(KeyResult, key_result_id))


def move_key_result(
    ws: Workspace,
    at: At,
    key_result_id: str,
    *,
    to: str | None = None,
    before: str | None = None,
    after: str | None = None,
) -> Change:
    """Put a key result below the objective `to`, before or after a sibling there.

    Without `to` it goes where the sibling is. Check-ins come along.
    """
    key_result = ws.get(KeyResult, key_result_id)
    require_open_key_result(ws, key_result_id)
    sibling = ws.find(KeyResult, before or after)
    objective = to or (sibling.objective if sibling is not None else key_result.objective)
    require_open(ws, objective)
    return moved(ws, key_result, amended(ws, key_result, {"objective": objective}), before, after)


def _set_aside(at: At, before: KeyResult | None, key_result: KeyResult) -> KeyResult:
    """The key result with the day since when it is set aside; both go with its return."""
    if key_result.state == "active":
        return replace(key_result, reason=None, since=None)
    if before is not None and before.state == key_result.state:
        return key_result
    return replace(key_result, since=at.today)
