"""How a key result's value is asked for, in words. Must not ask."""

from __future__ import annotations

import datetime as dt

from okrdesk.domain.periods import Period
from okrdesk.domain.records import Level
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.ui.sentences import period_says


def value_title(measure: str, period: Period | None, again: str | None, today: dt.date) -> str:
    """What is asked for: the value, of which period; `again`: whether this one still holds."""
    if again is not None and period is None:
        return tr("Value")
    if again is not None and period is not None:
        return tr("Still {value}? {period}").format(value=again, period=period_says(period, today))
    if period is not None:
        return tr("Value, {period}").format(period=period_says(period, today))
    if measure in ("milestones", "levels", "yes-no"):
        return tr("Where it stands")
    return tr("Value today")


def level_options(ws: Workspace, key_result_id: str) -> tuple[tuple[str, str], ...]:
    """The levels of a key result by their share of the way, and their names, lowest first."""
    levels = sorted(ws.where(Level, "key_result", key_result_id), key=lambda it: it.share)
    return tuple((repr(level.share), level.name) for level in levels)
