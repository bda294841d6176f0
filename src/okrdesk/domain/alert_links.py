"""Whom an alert asks: the key results and objectives that depend on the KPI. Must not judge them.

Only a key result that reads the very KPI has its chance computed anew; other links only ask."""

from __future__ import annotations

import datetime as dt

from okrdesk.domain.facts import facts_of
from okrdesk.domain.forecast.forecast import (
    Forecast,
    forecast_key_result,
    is_open,
    spoken_chance,
)
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.kpi_reading import is_pursued, key_results_on
from okrdesk.domain.records import Cycle, KeyResult, Kpi, Link, Objective
from okrdesk.domain.references import reference_of
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A question to the owner of a key result: "are you still as sure?"; nothing is chosen.

    `link`: same_metric | leads_to | guards. The chances before the alert and now are known for the
    same metric only.
    """

    key_result: KeyResult
    ref: str
    link: str
    p_before: float | None
    p_after: float | None
    says: str


def suggestions(ws: Workspace, kpi: Kpi, before: dt.date, today: dt.date) -> tuple[Suggestion, ...]:
    """What an alert asks; `before` is the last day on which its cause could not be known."""
    same = key_results_on(ws, kpi)
    asked = [_same_metric(ws, key_result, before, today) for key_result in same]
    for link in ws.where(Link, "kpi", kpi.id):
        key_result = ws.find(KeyResult, link.to)
        if key_result is not None and key_result not in same and is_pursued(ws, key_result):
            asked.append(_linked(ws, key_result, link.kind))
    return tuple(asked)


def guarded(ws: Workspace, kpi: Kpi, kind: str = "guards") -> tuple[Objective | KeyResult, ...]:
    """What of all that is pursued a link of that kind leads to."""
    found: list[Objective | KeyResult] = []
    for link in ws.where(Link, "kpi", kpi.id):
        objective, key_result = ws.find(Objective, link.to), ws.find(KeyResult, link.to)
        if link.kind != kind:
            continue
        if objective is not None and is_active(ws, objective):
            found.append(objective)
        if key_result is not None and is_pursued(ws, key_result):
            found.append(key_result)
    return tuple(found)


def is_active(ws: Workspace, objective: Objective) -> bool:
    """Whether an objective is pursued: active, in an active cycle."""
    cycle = ws.find(Cycle, objective.cycle)
    return objective.state == "active" and cycle is not None and cycle.state == "active"


def is_guardrail(ws: Workspace, kpi: Kpi) -> bool:
    """The KPI's own flag, or a guards-link to something that is pursued."""
    return kpi.guardrail or bool(guarded(ws, kpi))


def _linked(ws: Workspace, key_result: KeyResult, kind: str) -> Suggestion:
    ref = reference_of(ws, key_result)
    says = tr("{link} KR {ref} {title}: are you still as sure?")
    says = says.format(link=_LINKS[kind], ref=ref, title=key_result.title)
    return Suggestion(key_result, ref, kind, None, None, says)


_LINKS = {"leads_to": tr("It leads to"), "guards": tr("It guards")}


def _same_metric(
    ws: Workspace, key_result: KeyResult, before: dt.date, today: dt.date
) -> Suggestion:
    then, now = _chance(ws, key_result, before), _chance(ws, key_result, today)
    ref = reference_of(ws, key_result)
    says = tr("KR {ref} {title} reads it: are you still as sure?")
    if then is not None and now is not None:
        says = _MOVES[(round(now, 2) > round(then, 2)) - (round(now, 2) < round(then, 2))]
    return Suggestion(
        key_result,
        ref,
        "same_metric",
        then,
        now,
        says.format(
            ref=ref,
            title=key_result.title,
            then=spoken_chance(then or 0.0),
            now=spoken_chance(now or 0.0),
        ),
    )


_MOVES = {
    -1: tr("The chance of KR {ref} {title} fell {then} → {now}: are you still as sure?"),
    0: tr("The chance of KR {ref} {title} stays {now}: are you still as sure?"),
    1: tr("The chance of KR {ref} {title} rose {then} → {now}: are you still as sure?"),
}


def _chance(ws: Workspace, key_result: KeyResult, day: dt.date) -> float | None:
    objective = ws.get(Objective, key_result.objective)
    cycle = ws.get(Cycle, objective.cycle)
    if day < cycle.start:
        return None
    facts = facts_of(ws, key_result, objective, cycle, day)
    foreseen = forecast_key_result(ws, facts) if is_open(facts) else None
    return foreseen.p if isinstance(foreseen, Forecast) else None
