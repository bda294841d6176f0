"""The arithmetic of one record's figures, read whole. Must not show it."""

from __future__ import annotations

from collections.abc import Callable

from okrdesk.domain.attainment import attainment
from okrdesk.domain.errors import OkrError
from okrdesk.domain.explain import Explanation
from okrdesk.domain.explain_kpis import explain_kpi
from okrdesk.domain.explain_okrs import explain_key_result, explain_objective
from okrdesk.domain.kpi_reading import read_kpi
from okrdesk.domain.records import KeyResult, Kpi, Objective
from okrdesk.domain.references import cycle_for
from okrdesk.domain.tree_reading import read_objective
from okrdesk.domain.workspace import Workspace
from okrdesk.qtmodels.loading import read_whole
from okrdesk.session import Session

Why = tuple[str, tuple[Explanation, ...]]


def explained(session: Session, kind: str, record_id: str) -> Why | None:
    """The title of a KPI, objective or key result and why its figures are what they are."""
    rule = _RULES.get(kind)
    if rule is None or record_id not in session.workspace.tables.get(kind, {}):
        return None
    return read_whole(session, lambda ws: rule(session, ws, record_id))


def _kpi(session: Session, ws: Workspace, record_id: str) -> Why:
    kpi, today, currency = ws.get(Kpi, record_id), session.today, ws.settings().currency
    reading = read_kpi(ws, kpi, today)
    try:
        cycle = cycle_for(ws, None, today)
    except OkrError:  # without a cycle there is no time to count over
        return kpi.name, explain_kpi(reading, today, None, currency)
    met = attainment(ws, kpi, cycle.start, cycle.end, today)
    return kpi.name, explain_kpi(reading, today, met, currency)


def _key_result(session: Session, ws: Workspace, record_id: str) -> Why:
    key_result = ws.get(KeyResult, record_id)
    return key_result.title, explain_key_result(ws, key_result, session.today)


def _objective(session: Session, ws: Workspace, record_id: str) -> Why:
    objective = ws.get(Objective, record_id)
    return objective.title, explain_objective(read_objective(ws, objective, session.today))


_RULES: dict[str, Callable[[Session, Workspace, str], Why]] = {
    Kpi.KIND: _kpi,
    KeyResult.KIND: _key_result,
    Objective.KIND: _objective,
}
