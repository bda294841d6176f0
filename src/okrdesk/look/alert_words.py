"""The words of an alert in the window: name and value, what happened, whom it asks. Must not judge.

The rules speak for themselves in `Alert.says`, which is what is heard; here the value is written
as everywhere else in the window."""

from __future__ import annotations

import datetime as dt

from okrdesk.domain.alert import Alert
from okrdesk.domain.alert_links import guarded, is_guardrail
from okrdesk.domain.alert_words import PATTERNS, depends_says, held_since
from okrdesk.domain.kpi_reading import KpiReading
from okrdesk.domain.records import Person
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.look.days import show_day
from okrdesk.look.formats import LOCAL, Format
from okrdesk.look.kpi_why import why_words
from okrdesk.look.numbers import show_short, show_value
from okrdesk.look.states import STATES

STATE_WORDS = {
    "raised": tr("Nobody has taken it yet."),
    "acknowledged": tr("Somebody looked at it; nobody has taken it yet."),
    "acting": tr("Somebody is on it."),
    "snoozed": tr("It sleeps."),
}
RESOLVED_WORDS = {
    "real_change": tr("real change"),
    "one_off": tr("one-off"),
    "data_error": tr("data error"),
    "expected": tr("expected"),
    "outside": tr("outside"),
    "market": tr("outside: market"),
    "platform": tr("outside: platform"),
    "competitor": tr("outside: competitor"),
    "weather": tr("outside: weather"),
    "law": tr("outside: law"),
}


def alert_title(ws: Workspace, reading: KpiReading, locale: Format = LOCAL) -> str:
    """ "Customer churn 3.4%"."""
    kpi, currency = reading.kpi, ws.settings().currency
    if reading.value is None:
        return kpi.name
    value = show_value(
        reading.value, kpi.unit, decimals=kpi.decimals, currency=currency, locale=locale
    )
    return f"{kpi.name} {value}"


def alert_event(alert: Alert, reading: KpiReading, today: dt.date) -> str:
    """What happened and when it began: "watch since 15 Nov"."""
    since = held_since(reading, alert.cause, alert.since)
    day = show_day(alert.raised if alert.cause == "overdue" else since, today)
    what = PATTERNS[alert.rule]
    if alert.cause == "band" and reading.state in ("watch", "act"):
        what = STATES[reading.state].word.lower()
    return tr("{what} since {day}").format(what=what, day=day)


def alert_story(
    ws: Workspace, alerts: tuple[Alert, ...], reading: KpiReading, today: dt.date
) -> str:
    """All that happened, with the usual range: one line of sentences."""
    says = [_sentence(alert_event(alert, reading, today)) for alert in alerts]
    why = why_words(reading, today, LOCAL)
    if why and reading.signal is not None and all(alert.cause == "band" for alert in alerts):
        says.append(_sentence(why))
    if reading.usual is not None:
        low, high = (
            show_short(end, reading.kpi.unit, currency=ws.settings().currency)
            for end in reading.usual
        )
        says.append(tr("Its usual range is {low} to {high}.").format(low=low, high=high))
    return " ".join(says)


def alert_asks(ws: Workspace, alert: Alert) -> str:
    """Whom it asks first: "It guards Pricing grows: are you still as sure of it?"."""
    guards = depends_says(guarded(ws, alert.kpi)).strip()
    if guards:
        return tr("{guards}: are you still as sure?").format(guards=guards.rstrip("."))
    return alert.suggests[0].says if alert.suggests else ""


def alert_about(ws: Workspace, alert: Alert, today: dt.date) -> str:
    """ "guardrail · since 15 Nov · Mira"."""
    tag = tr("North Star") if alert.kpi.north_star else ""
    if not tag and is_guardrail(ws, alert.kpi):
        tag = tr("guardrail")
    owner = ws.find(Person, alert.kpi.owner)
    since = tr("since {day}").format(day=show_day(alert.since, today))
    return " · ".join(part for part in (tag, since, "" if owner is None else owner.name) if part)


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."
