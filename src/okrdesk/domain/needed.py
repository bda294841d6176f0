"""What every period left would have to bring to reach the target. Must not forecast."""

from __future__ import annotations

from okrdesk.domain.calendar import period_of
from okrdesk.domain.facts import Facts
from okrdesk.domain.key_result_values import cadence_of
from okrdesk.domain.pace import end_of, has_pace
from okrdesk.domain.progress import target_value
from okrdesk.domain.workspace import Workspace


def needed_per_period(ws: Workspace, facts: Facts) -> float | None:
    """The change of the value (of a sum: what to add) per period left until the target.

    Periods left end by the due date and have no value yet. 0 once the target is reached; None
    without a value, a target, a pace or time.
    """
    measured, target = facts.measured, target_value(facts.key_result)
    if not has_pace(facts.key_result) or target is None:
        return None
    if measured.value is None or measured.raw is None:
        return None
    if measured.raw >= 1.0:
        return 0.0
    left = periods_left(ws, facts)
    return target / left - measured.value / left if left else None


def periods_left(ws: Workspace, facts: Facts) -> int:
    """How many of its periods are still to come: the running one too, unless it has a value."""
    settings, known = ws.settings(), facts.measured.known
    cadence = cadence_of(ws, facts.key_result)
    period = period_of(facts.day, cadence, settings.week_start, settings.fiscal_month)
    last = end_of(facts.key_result, facts.cycle)
    if known is not None and known >= period.start:
        period = period.next()
    left = 0
    while period.end <= last:
        left += 1
        period = period.next()
    return left
