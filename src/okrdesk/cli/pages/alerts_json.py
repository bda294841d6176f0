"""Alerts as JSON. Must not raise any."""

from __future__ import annotations

from okrdesk.cli.output import Json
from okrdesk.cli.plain_json import day
from okrdesk.cli.view import View
from okrdesk.domain.alert import Alert, Alerts
from okrdesk.domain.alerts import read_alerts, read_open_alerts, watched_kpis
from okrdesk.domain.records import AlertAction

OPEN_ONLY = "open"


def read_page(view: View, subject: str | None = None) -> Alerts:
    """The alerts of the view's day; with the subject `open` only those that want somebody."""
    if subject == OPEN_ONLY:
        found = view.ask(read_open_alerts, view.today)
        return Alerts(found.open, found.watching, found.precision)
    view.load(kpi.id for kpi in watched_kpis(view.workspace))
    return view.ask(read_alerts, view.today)


def page_json(_view: View, reading: Alerts) -> Json:
    """The keys of `show alerts`."""
    precision = reading.precision
    return {
        "alerts": [alert_json(alert) for alert in reading.alerts],
        "watching": list(reading.watching),
        "precision": {
            "judged": precision.judged,
            "real": precision.real,
            "acted": precision.acted,
        },
    }


def alert_json(alert: Alert) -> Json:
    """The keys of one alert."""
    return {
        "id": alert.id,
        "kpi": alert.kpi.id,
        "kpi_name": alert.kpi.name,
        "kpi_state": alert.kpi_state,
        "cause": alert.cause,
        "rule": alert.rule or None,
        "first": day(alert.first),
        "since": day(alert.since),
        "times": alert.times,
        "raised": day(alert.raised),
        "cleared": day(alert.cleared),
        "state": alert.state,
        "resolved_as": alert.resolved_as,
        "says": alert.says,
        "note": alert.note,
        "suggests": [
            {
                "key_result": asked.key_result.id,
                "ref": asked.ref,
                "link": asked.link,
                "says": asked.says,
                "p_before": asked.p_before,
                "p_after": asked.p_after,
            }
            for asked in alert.suggests
        ],
        "actions": [_action(action) for action in alert.actions],
    }


def _action(action: AlertAction) -> Json:
    return {
        "what": action.what,
        "by": action.by,
        "at": action.at,
        "initiative": action.initiative,
        "until": day(action.until),
        "cause": action.cause,
        "note": action.note,
    }
