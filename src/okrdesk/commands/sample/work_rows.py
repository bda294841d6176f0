"""Dated work around the key results: milestones, initiatives, assumptions, talk. Only rows."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from okrdesk.commands.sample.calendar import DAY, Calendar
from okrdesk.domain.records import (
    Assumption,
    CoOwner,
    Initiative,
    Milestone,
    Record,
    Remark,
    Ritual,
    Support,
)

# Days into the quarter: when a milestone is due, and when it was done.
_MILESTONES = (
    ("Price list agreed with the board", 13, 11),
    ("In force at home", 27, 25),
    ("In force in the second market", 48, None),
    ("In force in all four", 83, None),
)

_INITIATIVES = (
    Initiative("", "kr-signups", title="Partner webinar", owner="jonas", state="doing"),
    Initiative("", "kr-signups", title="Partner page live", owner="jonas", state="done"),
    Initiative("", "kr-activation", title="Templates first", owner="mira", state="doing"),
    Initiative("", "kr-tickets", title="A page about billing", owner="ines", state="todo"),
    Initiative("", "kr-prices", title="Find a tax adviser", owner="tomas", state="todo"),
    Initiative("", kpi="p95", title="Find the slow query", owner="ines", state="doing"),
)
_DUE_IN = (12, -4, 6, 20, 9, 3)

# Objective, text, state, days into the quarter when somebody looked at it.
_ASSUMPTIONS = (
    ("o-success", "People look for a template before they look for the import", "holds", 35),
    ("o-success", "Whoever publishes in the first week stays", "open", 7),
    ("o-agencies", "Agencies decide within a month", "open", 4),
    ("o-agencies", "The listing brings half of them", "broken", 47),
    ("o-pricing", "Large customers choose the larger plan by themselves", "holds", 28),
)


def work(when: Calendar) -> tuple[Record, ...]:
    """Everything that people do and talk about, up to today."""
    return (
        *_milestones(when),
        *_initiatives(when),
        *_assumptions(when),
        CoOwner("", "o-agencies", "tomas", order=1.0),
        Support("", "o-agencies", "o-pricing", order=1.0),
        *_talk(when),
    )


def _milestones(when: Calendar) -> tuple[Record, ...]:
    return tuple(
        Milestone(
            "",
            "kr-prices",
            title,
            due=when.start + DAY * due,
            done_on=_past(when, done),
            order=float(place),
        )
        for place, (title, due, done) in enumerate(_MILESTONES, start=1)
    )


def _past(when: Calendar, days: int | None) -> dt.date | None:
    """That day of the quarter, None while it is still to come."""
    day = None if days is None else when.start + DAY * days
    return day if day is not None and day <= when.today else None


def _initiatives(when: Calendar) -> tuple[Record, ...]:
    return tuple(
        replace(row, due=when.today + DAY * days, order=float(place))
        for place, (row, days) in enumerate(zip(_INITIATIVES, _DUE_IN, strict=True), start=1)
    )


def _assumptions(when: Calendar) -> tuple[Record, ...]:
    rows = []
    for place, (objective, text, state, looked) in enumerate(_ASSUMPTIONS, start=1):
        day = _past(when, looked)
        state = "open" if day is None else state
        rows.append(Assumption("", objective, text, state, day, float(place)))
    return tuple(rows)


def _talk(when: Calendar) -> tuple[Record, ...]:
    year, week, _ = (when.today - 7 * DAY).isocalendar()
    day = (when.today - 5 * DAY).isoformat()
    return (
        Ritual(
            "",
            period=f"{year}-W{week:02d}",
            begun=f"{day}T08:30:00Z",
            ended=f"{day}T08:52:00Z",
            by="Mira Brandt",
            headline="Onboarding works; churn is the number to watch.",
            next_focus="Ask the customers who left.",
            winning=6,
        ),
        Remark(
            "",
            "kr-signups",
            "Shall we count only those who pay?",
            "Mira Brandt",
            f"{day}T09:10:00Z",
        ),
    )
