"""The coach over a whole file on a day, with all that it has to be told. Must not load or ask.

Both the command line and the window use it: they load what `coached_wants` names, read the history
of `remembered`, and ask `coached_on`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

from okrdesk.coach.coach import answered_findings, coach_wants, findings
from okrdesk.coach.evidence import (
    Alerted,
    Evidence,
    failing_since,
    last_defined,
    target_changes,
    unwell_since,
)
from okrdesk.coach.finding import Finding
from okrdesk.coach.scene import active_key_results, key_kpis
from okrdesk.domain.alert import Alert
from okrdesk.domain.alerts import read_alerts, watched_kpis
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.kpi_reading import read_board
from okrdesk.domain.recorded import Recorded
from okrdesk.domain.records import CoachAnswer, Cycle, KeyResult, Objective
from okrdesk.domain.workspace import Workspace

# How far back assurance is asked for: more than half of any cycle up to a year.
_HALF_A_YEAR = dt.timedelta(days=183)
# Alerts of four quarters say whether a KPI changes what people do; older ones are history.
_YEAR = dt.timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Coached:
    """What the coach says, and what it would say had nobody answered "not for us"."""

    findings: tuple[Finding, ...]
    answered: tuple[tuple[Finding, CoachAnswer], ...]

    @property
    def warnings(self) -> int:
        """How many of the findings are warnings."""
        return sum(1 for finding in self.findings if finding.severity == "warning")


def coached_wants(ws: Workspace, today: dt.date) -> tuple[str, ...]:
    """The owners whose entries have to be whole: check-ins, and values that alerts rest on."""
    values = (kpi.id for kpi in watched_kpis(ws) if not ws.series_of(kpi.id).complete)
    return (*coach_wants(ws, today), *values)


def remembered(ws: Workspace, today: dt.date) -> tuple[str, ...]:
    """The records whose history the coach looks at: defined key KPIs, running key results."""
    kpis = (kpi.id for kpi in key_kpis(ws) if kpi.definition)
    return (*kpis, *(key_result.id for key_result in _running(ws, today)))


def coached_on(ws: Workspace, today: dt.date, recorded: Sequence[Recorded]) -> Coached:
    """All findings of the day; `NotLoaded` names the owner of entries that are missing."""
    evidence = evidence_on(ws, today, recorded)
    return Coached(findings(ws, today, evidence), answered_findings(ws, today, evidence))


def evidence_on(ws: Workspace, today: dt.date, recorded: Sequence[Recorded]) -> Evidence:
    """What the coach is told besides the records; `recorded` is the history of `remembered`."""
    board = read_board(ws, today)
    kpis = {kpi.id for kpi in key_kpis(ws)}
    return Evidence(
        unwell_since=unwell_since(ws, board.kpis),
        failing_since=failing_since(ws, board.kpis, today - _HALF_A_YEAR),
        alerts=_alerted(a for a in read_alerts(ws, today).alerts if a.raised >= today - _YEAR),
        defined_on=last_defined(row for row in recorded if row.record in kpis),
        targets=target_changes(row for row in recorded if row.record not in kpis),
    )


def _running(ws: Workspace, today: dt.date) -> Iterator[KeyResult]:
    for cycle in ws.all(Cycle).values():
        if cycle.state != "closed" and cycle.end >= today:
            for objective in ws.where(Objective, "cycle", cycle.id):
                yield from active_key_results(ws, objective)


def _alerted(alerts: Iterable[Alert]) -> dict[str, tuple[Alerted, ...]]:
    """By KPI, oldest first. What was expected, mended or taken on was acted upon."""
    found: dict[str, list[Alerted]] = {}
    for alert in sorted(alerts, key=lambda one: (one.raised, one.id)):
        acted = any(action.what in _ACTS for action in alert.actions)
        found.setdefault(alert.kpi.id, []).append(Alerted(alert.raised, acted))
    return {kpi: tuple(own) for kpi, own in found.items()}


_ACTS = frozenset({"acting", "expected", "wrong_number"})
