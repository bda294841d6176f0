"""Open alerts as people answer them: KPI by KPI. Must not answer."""

from __future__ import annotations

from collections.abc import Iterable

from okrdesk.domain.alert import Alert
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.kpi_reading import KpiReading
from okrdesk.domain.records import Kpi
from okrdesk.session import Session
from okrdesk.ui.readings import kpi_of

Group = tuple[Alert, ...]
_LEADS = {"band": 0, "signal": 1, "overdue": 2}


@dataclass(frozen=True, slots=True)
class AlertedKpi:
    """The open (or snoozed) alerts of one KPI: they ask about the same number.

    The first leads: a worse band before a signal before data that stay away.
    """

    reading: KpiReading
    alerts: Group

    @property
    def leading(self) -> Alert:
        """The alert that names the KPI's state best."""
        return self.alerts[0]


def grouped(alerts: Iterable[Alert]) -> tuple[Group, ...]:
    """The alerts by KPI, in the order in which their KPIs come first."""
    found: dict[str, list[Alert]] = {}
    for alert in alerts:
        found.setdefault(alert.kpi.id, []).append(alert)
    return tuple(
        tuple(sorted(own, key=lambda alert: _LEADS[alert.cause])) for own in found.values()
    )


def alerted_kpis(session: Session, groups: Iterable[Group]) -> tuple[AlertedKpi, ...]:
    """Groups of alerts with what their KPIs say today: only ask for those that are shown.

    The alerts may have been found before a KPI was removed: it asks for nothing any more.
    """
    ws = session.workspace
    there = (group for group in groups if ws.find(Kpi, group[0].kpi.id) is not None)
    return tuple(AlertedKpi(kpi_of(session, group[0].kpi.id), group) for group in there)


def kpi_ids(groups: Iterable[Group]) -> list[str]:
    """The KPIs of groups of alerts."""
    return [group[0].kpi.id for group in groups]
