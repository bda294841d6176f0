"""What people do about an alert: it asks, they decide. Must not raise or judge alerts."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

from okrdesk.commands.annotations import add_annotation
from okrdesk.commands.bands import plan_dip
from okrdesk.commands.checks import bad
from okrdesk.commands.initiatives import add_initiative
from okrdesk.commands.measurements import leave_out, record_value
from okrdesk.domain.alert import Alert
from okrdesk.domain.alert_states import RESOLVED_AS
from okrdesk.domain.alerts import find_alert
from okrdesk.domain.at import At
from okrdesk.domain.bands import band_on
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.errors import OkrError
from okrdesk.domain.periods import series_points
from okrdesk.domain.records import AlertAction, Band, Initiative
from okrdesk.domain.words import lasting, tr
from okrdesk.domain.workspace import Workspace


def acknowledge_alert(ws: Workspace, at: At, alert_id: str, note: str | None = None) -> Change:
    """Say that you saw it; it stays open, but leaves the strip on top."""
    alert = find_alert(ws, alert_id, at.today)
    return _done(at, alert, lasting("Acknowledge {kpi}"), note=note, what="acknowledged")


def take_alert(
    ws: Workspace,
    at: At,
    alert_id: str,
    title: str | None = None,
    *,
    owner: str | None = None,
    due: dt.date | None = None,
) -> Change:
    """Take it: an initiative on the KPI, with an owner and a due date."""
    alert = find_alert(ws, alert_id, at.today)
    named = (title or "").strip() or tr("Look into {kpi}").format(kpi=alert.kpi.name)
    work = add_initiative(
        ws, at, kpi=alert.kpi.id, title=named, owner=owner, due=due, state="doing"
    )
    initiative = next(e.record.id for e in work.records() if isinstance(e.record, Initiative))
    label = lasting("Take {kpi}")
    return _done(at, alert, label, work, note=title, what="acting", initiative=initiative)


def expect_alert(
    ws: Workspace,
    at: At,
    alert_id: str,
    note: str | None,
    *,
    until: dt.date | None = None,
    objective: str | None = None,
) -> Change:
    """Say that it was to be expected: a planned dip `until` a date, else new limits from its start.

    The reason is needed: others will ask. Of data that stay away only the reason is kept.
    """
    alert = find_alert(ws, alert_id, at.today)
    reason = _reason(note)
    what = Change("", ())
    if alert.cause != "overdue" and until is not None:
        what = plan_dip(ws, at, **_dip(ws, at, alert, reason, until, objective))
    elif alert.cause != "overdue":
        what = add_annotation(
            ws, at, kpi=alert.kpi.id, date=alert.first, text=reason, new_limits=True
        )
    label = lasting("Expect {kpi}")
    return _done(at, alert, label, what, note=reason, what="expected", until=until)


def _dip(
    ws: Workspace,
    at: At,
    alert: Alert,
    reason: str,
    until: dt.date,
    objective: str | None,
) -> Any:
    """A band in which the newest value is just healthy, and watch as far from it as before."""
    kpi = alert.kpi
    point = series_points(ws, kpi, at.today)[-1]
    band = band_on(ws.where(Band, "kpi", kpi.id), at.today) or Band("", kpi.id)
    limits: dict[str, float | None] = {}
    for side, worst in (("low", min), ("high", max)):
        healthy, watch = getattr(band, f"healthy_{side}"), getattr(band, f"watch_{side}")
        if healthy is None and watch is None:
            continue
        room = 0.0 if healthy is None or watch is None else watch - healthy
        line = healthy if healthy is not None else watch
        eased = worst(line, point.value)
        limits[f"healthy_{side}"] = eased
        limits[f"watch_{side}"] = None if watch is None else eased + room
    if band.percent_of_plan or not limits:
        raise bad(tr("{kpi} has no limits of its own that could dip.").format(kpi=kpi.name))
    since = min(alert.first, at.today)
    return {
        "kpi": kpi.id,
        "valid_from": since,
        "until": until,
        "reason": reason,
        "objective": objective,
        **limits,
    }


def mark_wrong(
    ws: Workspace,
    at: At,
    alert_id: str,
    note: str | None,
    *,
    day: dt.date | None = None,
    value: float | None = None,
) -> Change:
    """Say that the number is wrong: leave it out of the limits, or correct it to `value`.

    `day` is the date of the value, by default the newest one.
    """
    alert = find_alert(ws, alert_id, at.today)
    reason = _reason(note)
    kpi = alert.kpi
    points = series_points(ws, kpi, at.today)
    day = points[-1].date if day is None else day
    if value is None:
        mend = leave_out(ws, at, kpi.id, day, reason)
    else:
        mend = record_value(ws, at, kpi.id, value, day)
    label = lasting("Wrong number of {kpi}")
    return _done(at, alert, label, mend, note=reason, what="wrong_number")


def resolve_alert(
    ws: Workspace, at: At, alert_id: str, cause: str | None, note: str | None = None
) -> Change:
    """Close it and say what it was, so that it is known how far alerts can be trusted."""
    alert = find_alert(ws, alert_id, at.today)
    if cause not in RESOLVED_AS:
        says = tr("Say what it was: without that nothing was changed.")
        raise OkrError("bad_value", says, candidates=tuple(RESOLVED_AS))
    return _done(at, alert, lasting("Resolve {kpi}"), note=note, what="resolved", cause=cause)


def snooze_alert(
    ws: Workspace, at: At, alert_id: str, until: dt.date | None, note: str | None = None
) -> Change:
    """Look at it again after a date."""
    alert = find_alert(ws, alert_id, at.today)
    if until is None or until <= at.today:
        raise bad(tr("Say a day to come until which it sleeps, so nothing was changed."))
    return _done(at, alert, lasting("Snooze {kpi}"), note=note, what="snoozed", until=until)


def _reason(note: str | None) -> str:
    if not (note or "").strip():
        raise bad(tr("Say why, so that others understand; nothing was changed."))
    return (note or "").strip()


def _done(at: At, alert: Alert, label: str, more: Change | None = None, **fields: Any) -> Change:
    """The record of what was done, after what it changes; saying the same twice changes nothing."""
    note = (fields.pop("note", None) or "").strip() or None
    when = f"{at.today.isoformat()}{at.now[10:]}"
    action = AlertAction(at.new_id(), alert.id, by=at.by, at=when, note=note, **fields)
    edits = more.edits if more is not None else ()
    newest = alert.actions[-1] if alert.actions else None
    is_same = newest is not None and not edits and _same(newest, action)
    name = label.format(kpi=alert.kpi.name)
    return Change(name, () if is_same else (*edits, Edit(None, action)))


def _same(one: AlertAction, other: AlertAction) -> bool:
    return replace(one, id=other.id, at=other.at) == other
