"""Which gauges a check-in asks a word about. Must not ask it, nor judge the gauges."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable

from okrdesk.domain.alert import Alert
from okrdesk.domain.records import Ritual
from okrdesk.domain.workspace import Workspace


def gauges_among(
    ws: Workspace, found: Iterable[Alert], by: str | None, day_of: Callable[[str], dt.date]
) -> tuple[Alert, ...]:
    """Those of the open alerts `found`, since `by`'s last finished weekly check-in, about which
    nobody has said a word yet.

    What turned to watch or act, or raised a signal; data that stay away are asked for as numbers.
    Without a finished check-in all open alerts without a word. `day_of`: which day it was here at a
    moment in UTC.
    """
    since = last_finished(ws, by, day_of)
    return tuple(
        alert
        for alert in found
        if alert.cause != "overdue" and alert.raised >= since and _is_unsaid(alert)
    )


def last_finished(ws: Workspace, by: str | None, day_of: Callable[[str], dt.date]) -> dt.date:
    """The day on which `by` finished a weekly check-in last; the first of all days without one."""
    ended = (
        ritual.ended
        for ritual in ws.all(Ritual).values()
        if ritual.kind == "weekly" and ritual.by == by and ritual.ended
    )
    newest = max(ended, default=None)
    return dt.date.min if newest is None else day_of(newest)


def _is_unsaid(alert: Alert) -> bool:
    """Seen is not said: only a word, or what was done about it, answers."""
    if alert.state == "acknowledged":
        return not any(action.note for action in alert.actions)
    return alert.state == "raised"
