"""What value a check-in may hold, by the key result's measure. Must not write anything."""

from __future__ import annotations

from okrdesk.commands.checks import bad
from okrdesk.domain.loaded import whole_check_ins
from okrdesk.domain.records import CheckIn, KeyResult, Level
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace


def checked_value(
    ws: Workspace, key_result: KeyResult, check_in: CheckIn, evidence: tuple[str, ...]
) -> None:
    """Refuse a value that the measure cannot have; a level rises only with evidence."""
    value = check_in.value
    if value is None:
        return
    if key_result.kpi is not None:
        raise bad(tr("The value is the KPI's, so nothing was changed. Correct it in its series."))
    if key_result.measure == "milestones":
        raise bad(tr("Milestones are ticked, not counted; nothing was written. Name those done."))
    if key_result.measure == "yes-no" and value not in (0.0, 1.0):
        raise bad(tr("The answer is yes or no; nothing was written."))
    if key_result.measure == "levels":
        _check_level(ws, key_result, check_in, evidence)


def _check_level(
    ws: Workspace, key_result: KeyResult, check_in: CheckIn, evidence: tuple[str, ...]
) -> None:
    levels = ws.where(Level, "key_result", key_result.id)
    if all(level.share != check_in.value for level in levels):
        names = ", ".join(level.name for level in sorted(levels, key=lambda level: level.share))
        says = tr("This is none of the levels ({names}), so nothing was written. Choose one.")
        raise bad(says.format(names=names))
    reached = _level_before(ws, check_in)
    if check_in.value is not None and check_in.value > reached and not evidence:
        raise bad(tr("A level rises only with evidence; nothing was written. Add a link or quote."))


def _level_before(ws: Workspace, check_in: CheckIn) -> float:
    """The share of the level that held before this check-in; nothing is the lowest."""
    earlier = [
        held.value
        for held in whole_check_ins(ws, check_in.key_result)
        if held.id != check_in.id and held.date <= check_in.date and held.value is not None
    ]
    return earlier[-1] if earlier else 0.0
