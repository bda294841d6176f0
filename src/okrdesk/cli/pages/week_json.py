"""What is due this week as JSON. Must not find out what is."""

from __future__ import annotations

from okrdesk.cli.output import Json
from okrdesk.cli.pages.alerts_json import alert_json
from okrdesk.cli.pages.explain_json import explain_json
from okrdesk.cli.plain_json import day, person_name
from okrdesk.cli.view import View
from okrdesk.domain.explain_rhythm import explain_week
from okrdesk.domain.records import Cycle, Initiative, Ritual
from okrdesk.domain.week import DueKeyResult, DueKpi, Week, read_week


def read_page(view: View, _subject: None = None) -> Week:
    """What the week of the view's day asks for."""
    for running in view.workspace.ordered(Cycle):
        if running.state == "active" and running.start <= view.today:
            view.load_cycle(running)
    return view.ask(read_week, view.today)


def page_json(view: View, week: Week) -> Json:
    """The keys of `show week`."""
    return {
        "week": week.period.code(),
        "week_says": f"{week.period.name()}, {week.period.span()}",
        "start": day(week.period.start),
        "end": day(week.period.end),
        "due_kpis": [_kpi(due) for due in week.due_kpis],
        "due_key_results": [_key_result(view, due) for due in week.due_key_results],
        "alerts": [alert_json(alert) for alert in week.alerts],
        "initiatives": [_initiative(view, one) for one in week.initiatives],
        "ritual": None if week.ritual is None else _ritual(week.ritual),
        "next": day(week.next),
        "next_says": week.next_says,
        "explain": explain_json(explain_week(week)),
    }


def _kpi(due: DueKpi) -> Json:
    kpi = due.reading.kpi
    return {
        "id": kpi.id,
        "name": kpi.name,
        "state": due.reading.state,
        "due": day(due.reading.due),
        "period": due.period.code(),
        "says": due.says,
    }


def _key_result(view: View, due: DueKeyResult) -> Json:
    key_result = due.key_result
    return {
        "id": key_result.id,
        "ref": due.ref,
        "title": key_result.title,
        "owner": person_name(view.workspace, key_result.owner),
        "last": day(due.last),
        "since": day(due.since),
        "asks_value": due.asks_value,
    }


def _initiative(view: View, initiative: Initiative) -> Json:
    return {
        "id": initiative.id,
        "title": initiative.title,
        "owner": person_name(view.workspace, initiative.owner),
        "state": initiative.state,
        "due": day(initiative.due),
    }


def _ritual(ritual: Ritual) -> Json:
    return {
        "id": ritual.id,
        "kind": ritual.kind,
        "begun": ritual.begun,
        "ended": ritual.ended,
        "by": ritual.by,
        "headline": ritual.headline,
        "next_focus": ritual.next_focus,
        "winning": ritual.winning,
    }
