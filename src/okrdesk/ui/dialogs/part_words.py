"""One line for each small record in a form's list. Must not find the records."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from okrdesk.domain.records import (
    Annotation,
    Assumption,
    Band,
    Cycle,
    Evidence,
    Initiative,
    KeyResult,
    Kpi,
    Level,
    Link,
    Milestone,
    Objective,
    Person,
    Plan,
    Record,
    Remark,
    Step,
    Team,
)
from okrdesk.domain.units import unit_of
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.look.choice_words import CHOICE_WORDS
from okrdesk.look.days import show_day
from okrdesk.look.numbers import show_exact, show_share, show_short
from okrdesk.store.circumstances import local_day
from okrdesk.ui.sentences import owner_name

Parts = tuple[str, ...]
_SHORT = 20  # letters that a day or a limit has at most


def part_says(ws: Workspace, record: Record, today: dt.date, *, longest: int | None = None) -> str:
    """What tells this record from its siblings: "from 1 Oct · healthy 3% · watch 4%".

    Where that is more than `longest` letters its longest piece is cut: a long text leaves its state
    in sight. Of pieces that are all short, days and limits stay whole and the last one is cut.
    """
    parts = [part for part in _PARTS[type(record)](ws, record, today) if part]
    over = 0 if longest is None else len(" · ".join(parts)) - longest
    if over > 0:
        cut = max(range(len(parts)), key=lambda place: len(parts[place]))
        if len(parts[cut]) <= _SHORT:
            cut = len(parts) - 1
        parts[cut] = parts[cut][: -over - 1].rstrip() + "…"
    return " · ".join(parts)


def _plan(ws: Workspace, plan: Plan, today: dt.date) -> Parts:
    unit, currency = ws.get(Kpi, plan.kpi).unit, ws.settings().currency
    return (show_day(plan.period, today), show_exact(plan.value, unit, currency=currency))


def _annotation(_ws: Workspace, annotation: Annotation, today: dt.date) -> Parts:
    begins = tr("usual range begins anew") if annotation.new_limits else ""
    return (show_day(annotation.date, today), annotation.text, begins)


def _link(ws: Workspace, link: Link, _today: dt.date) -> Parts:
    goal = ws.find(KeyResult, link.to) or ws.find(Objective, link.to)
    return ("" if goal is None else goal.title, CHOICE_WORDS["kind", link.kind])


def _remark(ws: Workspace, remark: Remark, today: dt.date) -> Parts:
    day = show_day(local_day(remark.at), today) if remark.at else ""
    answered = ws.find(Remark, remark.answers)
    to = tr("answers {name}").format(name=answered.by) if answered and answered.by else ""
    return (" ".join(remark.text.split()), remark.by or "", day, to)


def _evidence(_ws: Workspace, evidence: Evidence, _today: dt.date) -> Parts:
    return (" ".join(evidence.text.split()),)


def _assumption(_ws: Workspace, assumption: Assumption, _today: dt.date) -> Parts:
    return (assumption.text, CHOICE_WORDS["state", assumption.state])


def _milestone(_ws: Workspace, milestone: Milestone, today: dt.date) -> Parts:
    return (milestone.title, _done_or_due(milestone.done_on, milestone.due, today))


def _level(_ws: Workspace, level: Level, _today: dt.date) -> Parts:
    return (level.name, show_share(level.share))


def _step(ws: Workspace, step: Step, today: dt.date) -> Parts:
    unit, currency = unit_of(ws, ws.get(KeyResult, step.key_result)), ws.settings().currency
    return (show_day(step.date, today), show_exact(step.value, unit, currency=currency))


def _initiative(_ws: Workspace, initiative: Initiative, today: dt.date) -> Parts:
    due = _done_or_due(None, initiative.due, today)
    return (initiative.title, CHOICE_WORDS["state", initiative.state], due)


def _segment(_ws: Workspace, kpi: Kpi, _today: dt.date) -> Parts:
    return (kpi.name, kpi.segment or "")


def _team(ws: Workspace, team: Team, _today: dt.date) -> Parts:
    lead, parent = owner_name(ws, team.lead), ws.find(Team, team.parent)
    within = tr("part of {team}").format(team=parent.name) if parent is not None else ""
    return (team.name, tr("led by {name}").format(name=lead) if lead else "", within)


def _person(ws: Workspace, person: Person, _today: dt.date) -> Parts:
    team = ws.find(Team, person.team)
    gone = "" if person.active else tr("no longer here")
    return (person.name, person.initials or "", team.name if team is not None else "", gone)


def _cycle(_ws: Workspace, cycle: Cycle, today: dt.date) -> Parts:
    first, last = show_day(cycle.start, today), show_day(cycle.end, today)
    days = tr("{first} to {last}").format(first=first, last=last)
    return (cycle.name, days, CHOICE_WORDS["state", cycle.state])


def _band(ws: Workspace, band: Band, today: dt.date) -> Parts:
    start = (
        tr("from {day}").format(day=show_day(band.valid_from, today))
        if band.valid_from is not None
        else tr("from the beginning")
    )
    until = tr("until {day}").format(day=show_day(band.until, today)) if band.until else ""
    unit = "percent" if band.percent_of_plan else ws.get(Kpi, band.kpi).unit
    currency = ws.settings().currency
    shown = []
    for words, low, high in (
        (tr("healthy {limit}"), band.healthy_low, band.healthy_high),
        (tr("watch {limit}"), band.watch_low, band.watch_high),
        (tr("target {limit}"), band.target_low, band.target_high),
    ):
        ends = [show_short(end, unit, currency=currency) for end in (low, high) if end is not None]
        if ends:
            shown.append(words.format(limit=" – ".join(dict.fromkeys(ends))))
    return (start, until, *shown, band.reason or "")


def _done_or_due(done: dt.date | None, due: dt.date | None, today: dt.date) -> str:
    if done is not None:
        return tr("✓ done {day}").format(day=show_day(done, today))
    return "" if due is None else tr("due {day}").format(day=show_day(due, today))


_PARTS: dict[type, Callable[..., Parts]] = {
    Band: _band, Plan: _plan, Annotation: _annotation, Link: _link, Assumption: _assumption,
    Remark: _remark, Evidence: _evidence, Milestone: _milestone, Level: _level, Step: _step,
    Initiative: _initiative, Kpi: _segment, Team: _team, Person: _person, Cycle: _cycle,
}  # fmt: skip
