"""What went wrong with a KPI in a cycle, why, and what was done. Must not raise alerts."""

from __future__ import annotations

import datetime as dt

from okrdesk.domain.alert import Alert
from okrdesk.domain.alert_states import day_of
from okrdesk.domain.alerts import kpi_alerts
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.records import AlertAction, Initiative, Kpi, Person
from okrdesk.domain.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Deed:
    """What somebody did about an alert; `what` and `cause` as in the record.

    `work` names the initiative that it began.
    """

    what: str
    by: str | None
    date: dt.date | None
    note: str | None
    work: str | None
    cause: str | None = None


@dataclass(frozen=True, slots=True)
class Breach:
    """An alert that was open in the cycle. `cause`, `rule`, `state` and `resolved_as` as there.

    `first` is the day of the value from which it held without a pause; `cleared` that on which it
    was over by itself or by what was done, None while it is not. It came `times` times in a row.
    """

    cause: str
    rule: str
    first: dt.date
    cleared: dt.date | None
    state: str
    resolved_as: str | None
    deeds: tuple[Deed, ...]
    times: int = 1


@dataclass(frozen=True, slots=True)
class LinkedWork:
    """An initiative on the KPI that nobody began from an alert; `state` as in the record."""

    title: str
    state: str
    owner: str | None
    due: dt.date | None


def breaches_of(ws: Workspace, kpi: Kpi, start: dt.date, day: dt.date) -> tuple[Breach, ...]:
    """The KPI's alerts that were open between `start` and `day`, oldest first."""
    alerts = kpi_alerts(ws, kpi, day)
    open_then = (a for a in alerts if a.raised <= day and (a.cleared or dt.date.max) >= start)
    return tuple(_breach(ws, a) for a in sorted(open_then, key=lambda a: (a.first, a.cause)))


def work_beside(
    ws: Workspace, kpi: Kpi, start: dt.date, day: dt.date, told: tuple[Breach, ...]
) -> tuple[LinkedWork, ...]:
    """The initiatives on the KPI that no deed of `told` names, in their order; none without breach.

    What was due before the cycle began (`start`) or before the first breach answers none of them.
    """
    if not told:
        return ()
    since = max(start, min(breach.first for breach in told))
    begun = {action.initiative for alert in kpi_alerts(ws, kpi, day) for action in alert.actions}
    linked = (one for one in ws.where(Initiative, "kpi", kpi.id) if one.id not in begun)
    return tuple(
        _linked(ws, one)
        for one in sorted(linked, key=lambda one: (one.order, one.id))
        if one.due is None or one.due >= since
    )


def _linked(ws: Workspace, work: Initiative) -> LinkedWork:
    owner = ws.find(Person, work.owner)
    return LinkedWork(work.title, work.state, owner.name if owner is not None else None, work.due)


def _breach(ws: Workspace, alert: Alert) -> Breach:
    return Breach(
        alert.cause,
        alert.rule,
        alert.since,
        alert.cleared,
        alert.state,
        alert.resolved_as,
        tuple(_deed(ws, action) for action in alert.actions),
        alert.times,
    )


def _deed(ws: Workspace, action: AlertAction) -> Deed:
    work = ws.find(Initiative, action.initiative)
    day = day_of(action) if action.at else None
    title = work.title if work is not None else None
    return Deed(action.what, action.by, day, action.note, title, action.cause)
