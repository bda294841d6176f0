"""Open alerts as people answer them: KPI by KPI. Must not answer."""

from __future__ import annotations

from collections.abc import Iterable

from okrdesk.domain.alert import Alert
from okrdesk.session import Session
from okrdesk.ui.lookout import AlertedKpi
from okrdesk.ui.readings import kpi_of

_LEADS = {"band": 0, "signal": 1, "overdue": 2}


def alerted_kpis(session: Session, alerts: Iterable[Alert]) -> tuple[AlertedKpi, ...]:
    """The alerts by KPI, in the order in which their KPIs come first."""
    found: dict[str, list[Alert]] = {}
    for alert in alerts:
        found.setdefault(alert.kpi.id, []).append(alert)
    return tuple(
        AlertedKpi(kpi_of(session, kpi), tuple(sorted(own, key=lambda alert: _LEADS[alert.cause])))
        for kpi, own in found.items()
    )
