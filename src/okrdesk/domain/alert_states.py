"""What became of an alert: what people did about it, and whether it is over by itself.

Must not raise alerts: their causes are found elsewhere."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from okrdesk.domain.alert_spans import Span
from okrdesk.domain.records import AlertAction
from okrdesk.domain.workspace import Workspace

OPEN = frozenset({"raised", "acknowledged", "acting"})
ENDS = frozenset({"expected", "wrong_number", "resolved"})
# Why an alert was resolved; those after `outside` say what it was out there.
RESOLVED_AS = (
    "real_change",
    "one_off",
    "data_error",
    "expected",
    "outside",
    "market",
    "platform",
    "competitor",
    "weather",
    "law",
)
_CAUSE_OF = {"expected": "expected", "wrong_number": "data_error"}


def actions_by_alert(ws: Workspace, today: date) -> dict[str, tuple[AlertAction, ...]]:
    """What was done until today about each alert id, in the order of time."""
    found: dict[str, list[AlertAction]] = {}
    for action in ws.all(AlertAction).values():
        if day_of(action) <= today:
            found.setdefault(action.alert, []).append(action)
    return {
        alert: tuple(sorted(actions, key=lambda action: (action.at or "", action.id)))
        for alert, actions in found.items()
    }


def day_of(action: AlertAction) -> date:
    """The day on which it was done; without a time it was always so."""
    return date.fromisoformat(action.at[:10]) if action.at else date.min


def state_of(span: Span | None, actions: Iterable[AlertAction], today: date) -> str:
    """raised | acknowledged | acting | resolved | snoozed | cleared.

    `span` None: what was done took the cause away. What comes back after it was resolved or only
    acknowledged is raised anew; what is over by itself is cleared unless somebody resolved it.
    """
    state = "raised"
    until: date | None = None
    for action in actions:
        if _is_stale(span, action):
            continue
        until = action.until if action.what == "snoozed" else None
        if action.what != "snoozed":
            state = "resolved" if action.what in ENDS else action.what
    if state == "resolved":
        return state
    if span is None or span.cleared is not None:
        return "cleared"
    return "snoozed" if until is not None and today <= until else state


def _is_stale(span: Span | None, action: AlertAction) -> bool:
    """Whether the cause came back since; only work that was begun goes on."""
    if span is None or span.reopened is None or action.what == "acting":
        return False
    return day_of(action) < span.reopened


def resolved_as(actions: Iterable[AlertAction]) -> str | None:
    """Why it was resolved, by what was said last; None while nobody did."""
    causes = [_CAUSE_OF.get(a.what, a.cause or "real_change") for a in actions if a.what in ENDS]
    return causes[-1] if causes else None
