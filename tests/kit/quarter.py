"""Tidewater on the second day of January 2027, with its Q4 2026 over and ready to be reviewed."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from every_command import Company

from okrdesk.commands import (
    assumptions,
    bands,
    check_ins,
    cycles,
    grades,
    key_results,
    kpis,
    links,
    measurements,
    milestones,
    objectives,
    people,
    tags,
)
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.records import Cycle, Record

START, END = dt.date(2026, 10, 1), dt.date(2026, 12, 31)
TODAY = dt.date(2027, 1, 2)
DAY = dt.timedelta(days=1)
SUNDAYS = tuple(dt.date(2026, 10, 4) + dt.timedelta(weeks=week) for week in range(13))


def on(company: Company, day: dt.date, by: str = "Mira", now: str | None = None) -> None:
    """From now on it is `day`, and `by` acts."""
    company.at = replace(company.at, today=day, by=by, now=now or f"{day}T10:00:00Z")


def quarter() -> Company:
    """Two objectives: 1 Customers stay (1.1 on a KPI, 1.2 by check-ins), 2 Books are right,
    committed (2.1 milestones, 2.2 yes or no)."""
    c = Company()
    on(c, TODAY)
    cycle = Cycle("q4", "Q4 2026", START, END, state="active")
    c.put(cycle)
    mira = c.make(people.add_person, name="Mira")
    c.make(people.add_person, name="Jonas")
    churn = _churn(c)
    stay = c.make(
        objectives.add_objective,
        title="Customers stay",
        why="Every second one leaves within a year.",
        cycle="q4",
        owner=mira,
    )
    c.do(assumptions.add_assumption, objective=stay, text="Prices hold")
    c.do(assumptions.add_assumption, objective=stay, text="Onboarding is why", state="broken")
    c.do(tags.add_tag, on=stay, text="growth")
    falls = c.make(
        key_results.add_key_result,
        objective=stay,
        title="Churn falls",
        kpi=churn,
        baseline=6.0,
        target=4.0,
        owner=mira,
        pace="late",
        because="It is what pays us.",
    )
    c.do(links.add_link, kpi=c.id("kpi:Sign-ups"), to=falls, kind="guards")
    calls = c.make(
        key_results.add_key_result, objective=stay, title="Calls", baseline=0.0, target=10.0
    )
    c.do(check_ins.check_in, falls, confidence=6, day=END, note="Blocker: no exit survey")
    said = {"value": 6.5, "value_day": END, "confidence": 7, "day": END}
    c.do(check_ins.check_in, calls, note="Ask: may Jonas help?", **said)
    _books(c)
    return c


def _churn(c: Company) -> str:
    churn = c.make(
        kpis.add_kpi,
        name="Churn",
        unit="percent",
        direction="down",
        healthy_high=5.0,
        watch_high=6.0,
    )
    c.make(kpis.add_kpi, name="Sign-ups", healthy_low=30.0, watch_low=20.0)
    for place, day in enumerate(SUNDAYS):
        c.do(measurements.record_value, churn, round(6.0 - 0.1 * place, 1), day)
        c.do(measurements.record_value, c.id("kpi:Sign-ups"), 31.0 + place % 3, day)
    return churn


def _books(c: Company) -> None:
    books = c.make(objectives.add_objective, title="Books are right", kind="committed", cycle="q4")
    steps = c.make(key_results.add_key_result, objective=books, title="Audit", measure="milestones")
    for title, done in (("Drafted", END - DAY), ("Signed", None)):
        milestone = c.make(milestones.add_milestone, key_result=steps, title=title)
        if done is not None:
            c.do(milestones.tick_milestone, milestone, done)
    ticked = c.make(key_results.add_key_result, objective=books, title="Tax paid", measure="yes-no")
    for key_result, more in ((steps, {}), (ticked, {"value": 1.0, "value_day": END})):
        c.do(check_ins.check_in, key_result, confidence=5, day=END, **more)


def grade_all(c: Company) -> None:
    """Every key result as its progress says; the audit with a reason and a cause."""
    for ref, grade in (("1.1", 0.6), ("1.2", 0.7), ("2.2", 1.0)):
        c.do(grades.grade_key_result, kr(c, ref), grade)
    c.do(grades.grade_key_result, kr(c, "2.1"), 0.5, "We began in December", "too_late")


def kr(c: Company, ref: str) -> str:
    """The id of a key result of the quarter, such as "1.2"."""
    titles = {"1.1": "Churn falls", "1.2": "Calls", "2.1": "Audit", "2.2": "Tax paid"}
    return next(
        one.id
        for one in c.ws.all(key_results.KeyResult).values()
        if one.title == titles[ref] and one.carried_from is None
    )


def next_quarter(c: Company) -> str:
    """The draft of Q1 2027."""
    return c.make(cycles.add_cycle, name="Q1 2027", state="draft")


def new_band(c: Company, **fields: object) -> str:
    """Another band of the churn."""
    return c.make(bands.add_band, kpi=c.id("kpi:Churn"), **fields)


def edited(before: Record, after: Record) -> Change:
    """What no command does: a record put in the place of another."""
    return Change("put", (Edit(before, after),))


def taken(record: Record) -> Change:
    """What no command does in a closed quarter: a record taken away."""
    return Change("take", (Edit(record, None),))
