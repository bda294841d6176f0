"""Why something is due this week, and what a month's grid counts. Must not compute."""

from __future__ import annotations

import math

from okrdesk.domain.explain import Explanation, Input
from okrdesk.domain.month import Cell, Month, Row
from okrdesk.domain.records import Kpi
from okrdesk.domain.spoken import STATE_WORDS, spoken_limit, spoken_value
from okrdesk.domain.week import Week
from okrdesk.domain.words import tr

_NUMBERS_RULE = tr("key KPIs whose period is over without a value; segments and parked ones not")
_RESULTS_RULE = tr(
    "active key results without a check-in since the last check-in day, or since their own cadence "
    "began anew"
)
_ALERTS_RULE = tr("raised, acknowledged or acting; guardrails and the North Star first")
_WORK_RULE = tr("initiatives to do or under way that are due by the end of the week")
_NEXT_RULE = tr("the workspace's check-in weekday, every week or every second of the cycle")
_MET_RULE = tr(
    "months over whose value met the target in force at their end / months over that have both; a "
    "level counts with its last value, a total with the sum of its periods, a share as a whole"
)


def explain_week(week: Week) -> tuple[Explanation, ...]:
    """What is due and by which rule: numbers, key results, alerts, work, the next check-in."""
    numbers = tuple(
        Input(due.reading.kpi.name, due.period.code(), due.reading.due) for due in week.due_kpis
    )
    results = tuple(
        Input(f"{due.ref} {due.key_result.title}", _last(due.last), due.since)
        for due in week.due_key_results
    )
    alerts = tuple(Input(alert.kpi.name, alert.cause, alert.raised) for alert in week.alerts)
    work = tuple(Input(one.title, one.state, one.due) for one in week.initiatives)
    return (
        _counted("due_kpis", tr("Numbers due {n}: {rule}."), numbers, _NUMBERS_RULE),
        _counted("due_key_results", tr("Key results due {n}: {rule}."), results, _RESULTS_RULE),
        _counted("alerts", tr("Open alerts {n}: {rule}."), alerts, _ALERTS_RULE),
        _counted("initiatives", tr("Initiatives due {n}: {rule}."), work, _WORK_RULE),
        Explanation(
            "next",
            tr("{says}: {rule}.").format(says=week.next_says, rule=_NEXT_RULE),
            (Input(tr("week"), week.period.code(), week.period.start),),
            week.next.isoformat(),
            _NEXT_RULE,
        ),
    )


def _last(day: object) -> str:
    return tr("no check-in yet") if day is None else tr("last check-in {day}").format(day=day)


def _counted(figure: str, says: str, inputs: tuple[Input, ...], rule: str) -> Explanation:
    count = len(inputs)
    return Explanation(figure, says.format(n=count, rule=rule), inputs, float(count), rule)


def explain_month(month: Month, currency: str | None = None) -> tuple[Explanation, ...]:
    """One for each KPI: every month's value against its target, and how often it was met."""
    return tuple(explain_row(row, currency) for row in month.rows)


def explain_row(row: Row, currency: str | None = None) -> Explanation:
    """How often a KPI met its target, month by month."""
    inputs = tuple(
        Input(cell.month.name(), _cell(row.kpi, cell, currency), cell.month.end)
        for cell in row.cells
        if cell.actual is not None
    )
    says = tr("{name}: target met in {met} of {due} months: {rule}.").format(
        name=row.kpi.name, met=row.met, due=row.due, rule=_MET_RULE
    )
    result = row.met / row.due if row.due else None
    return Explanation(f"month:{row.kpi.id}", says, inputs, result, _MET_RULE)


def _cell(kpi: Kpi, cell: Cell, currency: str | None) -> str:
    """ "47.4 against 50 or more, healthy"."""
    actual = spoken_value(cell.actual or 0.0, kpi.unit, currency, kpi.decimals)
    state = STATE_WORDS[cell.state]
    if cell.target is None:
        return tr("{value}, no target, {state}").format(value=actual, state=state)
    low, high = (
        spoken_limit(end, kpi.unit, currency) if math.isfinite(end) else "" for end in cell.target
    )
    if not high:
        says = tr("{value} against {low} or more, {state}")
    elif not low:
        says = tr("{value} against {high} or less, {state}")
    else:
        says = tr("{value} against {low} to {high}, {state}")
    return says.format(value=actual, low=low, high=high, state=state)
