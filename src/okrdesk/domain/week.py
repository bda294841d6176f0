"""What is due this week. Must not do it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from okrdesk.domain.alert import Alert
from okrdesk.domain.alerts import read_open_alerts
from okrdesk.domain.calendar import Period, period_of
from okrdesk.domain.check_in_days import asked_since, next_check_in
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.key_result_values import seen_check_ins
from okrdesk.domain.kpi_reading import KpiReading, is_pursued, read_kpi
from okrdesk.domain.kpi_rules import ANEW, KpiRules
from okrdesk.domain.loaded import whole_check_ins
from okrdesk.domain.periods import proposed_period
from okrdesk.domain.positions import numbered
from okrdesk.domain.records import Cycle, Initiative, KeyResult, Kpi, Objective, Ritual
from okrdesk.domain.spoken import spoken_day
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace

WEEKDAYS = (tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"), tr("Sun"))


@dataclass(frozen=True, slots=True)
class DueKpi:
    """A key KPI whose value is missing, and the period that is asked for."""

    reading: KpiReading
    period: Period
    says: str


@dataclass(frozen=True, slots=True)
class DueKeyResult:
    """An active key result without a check-in since it was asked for.

    `asks_value`: its number is due too; otherwise only confidence and a note are asked.
    """

    key_result: KeyResult
    ref: str
    last: dt.date | None
    since: dt.date
    asks_value: bool


@dataclass(frozen=True, slots=True)
class Week:
    """What a week asks for; `ritual` is its session if one was begun, `next` the next check-in."""

    period: Period
    due_kpis: tuple[DueKpi, ...]
    due_key_results: tuple[DueKeyResult, ...]
    alerts: tuple[Alert, ...]
    initiatives: tuple[Initiative, ...]
    ritual: Ritual | None
    next: dt.date
    next_says: str


def read_week(ws: Workspace, today: dt.date, rules: KpiRules = ANEW) -> Week:
    """What is due in the week that holds `today`; `NotLoaded` names the owner of what it needs.

    `rules`: who knows some answers already.
    """
    week = period_of(today, "week", ws.settings().week_start)
    following = next_check_in(ws, today)
    return Week(
        period=week,
        due_kpis=tuple(_due_kpis(ws, today, rules)),
        due_key_results=tuple(_due_key_results(ws, today)),
        alerts=read_open_alerts(ws, today, rules).open,
        initiatives=tuple(_initiatives(ws, week)),
        ritual=_ritual(ws, week),
        next=following,
        next_says=tr("Next check-in {day}").format(day=_weekday(following, today)),
    )


def _weekday(day: dt.date, today: dt.date) -> str:
    return f"{WEEKDAYS[day.isoweekday() - 1]} {spoken_day(day, today)}"


def _due_kpis(ws: Workspace, today: dt.date, rules: KpiRules) -> Iterator[DueKpi]:
    for kpi in ws.ordered(Kpi):
        if kpi.standing != "key" or kpi.archived or kpi.parent is not None:
            continue
        reading = rules.read(ws, kpi, today)
        if reading.is_due:
            period = proposed_period(ws, kpi, today)
            says = tr("{name}: {period}, {span}")
            span = period.span()
            said = says.format(name=kpi.name, period=period.name(), span=span)
            yield DueKpi(reading, period, said)


def _due_key_results(ws: Workspace, today: dt.date) -> Iterator[DueKeyResult]:
    running = [
        cycle
        for cycle in ws.ordered(Cycle)
        if cycle.state == "active" and cycle.start <= today <= cycle.end
    ]
    for cycle in running:
        for ref, record in numbered(ws, cycle.id):
            if isinstance(record, KeyResult) and is_pursued(ws, record):
                due = _due(ws, record, cycle, ref, today)
                if due is not None:
                    yield due


def _due(
    ws: Workspace, key_result: KeyResult, cycle: Cycle, ref: str, today: dt.date
) -> DueKeyResult | None:
    seen = seen_check_ins(ws, key_result, today)
    if not seen:
        whole_check_ins(ws, key_result.id)
    last = seen[-1].date if seen else None
    since = asked_since(ws, key_result, cycle, today)
    if last is not None and last >= since:
        return None
    kpi = ws.find(Kpi, key_result.kpi)
    asks = kpi is None or read_kpi(ws, kpi, today).is_due
    return DueKeyResult(key_result, ref, last, since, asks)


def _initiatives(ws: Workspace, week: Period) -> Iterator[Initiative]:
    """Work that is due by the end of the week and not done, the most urgent first."""
    due = [
        one
        for one in ws.ordered(Initiative)
        if one.state in ("todo", "doing") and one.due is not None and one.due <= week.end
    ]
    for one in sorted(due, key=lambda initiative: (initiative.due or week.end, initiative.order)):
        if _is_wanted(ws, one):
            yield one


def _is_wanted(ws: Workspace, initiative: Initiative) -> bool:
    """Not for a key result or objective that was set aside or whose cycle is closed."""
    key_result = ws.find(KeyResult, initiative.key_result)
    if key_result is None:
        return True
    objective = ws.find(Objective, key_result.objective)
    return objective is not None and is_pursued(ws, key_result)


def _ritual(ws: Workspace, week: Period) -> Ritual | None:
    """The newest weekly session of the week."""
    held = [r for r in ws.where(Ritual, "period", week.code()) if r.kind == "weekly"]
    return max(held, key=lambda ritual: (ritual.begun or "", ritual.id), default=None)
