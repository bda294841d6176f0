"""`okrdesk alert`: answers an alert. Must not raise or judge alerts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import click

from okrdesk.cli.changing import change
from okrdesk.cli.common import Call, common
from okrdesk.cli.typed import day_or_none
from okrdesk.cli.view import View, viewed
from okrdesk.domain.alert_states import RESOLVED_AS
from okrdesk.domain.choices import choice_of
from okrdesk.domain.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Answer:
    """What was typed beside the alert's id."""

    note: str | None
    owner: str | None
    due: dt.date | None
    cause: str | None
    until: dt.date | None


@click.command()
@click.argument("file")
@click.argument("alert_id", metavar="ID")
@click.argument("answer", type=click.Choice(
    ["acknowledge", "act", "expected", "wrong", "resolve", "snooze"]
))  # fmt: skip
@click.option("--note", metavar="TEXT", help="Why, or with `act` what will be done.")
@click.option("--owner", metavar="PERSON", help="Who takes it.")
@click.option("--due", metavar="DATE", help="By when the work is done.")
@click.option("--cause", metavar="CAUSE", help="What it was: real_change, one_off, market …")
@click.option("--until", metavar="DATE", help="The end of a planned dip, or of the sleep.")
@common
def alert(call: Call, file: str, alert_id: str, answer: str, **typed: str | None) -> None:
    """Answer the alert ID of FILE, as `show FILE alerts` lists it.

    `act` makes an initiative on the KPI. `expected` plans a dip --until a day, else starts new
    limits where the alert began. `wrong` leaves the newest value out of the limits.
    """
    with viewed(call, file) as view:
        _ANSWERS[answer](call, view, alert_id, _said(view, **typed))


def _said(
    view: View,
    *,
    note: str | None,
    owner: str | None,
    due: str | None,
    cause: str | None,
    until: str | None,
) -> Answer:
    person = None if owner is None else view.find(owner, "person").id
    return Answer(note, person, day_or_none(due), cause, day_or_none(until))


def _acknowledge(call: Call, view: View, alert_id: str, said: Answer) -> None:
    from okrdesk.commands.alert_actions import acknowledge_alert

    change(call, view, acknowledge_alert, alert_id, said.note)


def _act(call: Call, view: View, alert_id: str, said: Answer) -> None:
    from okrdesk.commands.alert_actions import take_alert

    change(call, view, take_alert, alert_id, said.note, owner=said.owner, due=said.due)


def _expected(call: Call, view: View, alert_id: str, said: Answer) -> None:
    from okrdesk.commands.alert_actions import expect_alert

    change(call, view, expect_alert, alert_id, said.note, until=said.until)


def _wrong(call: Call, view: View, alert_id: str, said: Answer) -> None:
    from okrdesk.commands.alert_actions import mark_wrong

    change(call, view, mark_wrong, alert_id, said.note)


def _resolve(call: Call, view: View, alert_id: str, said: Answer) -> None:
    from okrdesk.commands.alert_actions import resolve_alert

    cause = None if said.cause is None else choice_of(said.cause, RESOLVED_AS)
    change(call, view, resolve_alert, alert_id, cause, said.note)


def _snooze(call: Call, view: View, alert_id: str, said: Answer) -> None:
    from okrdesk.commands.alert_actions import snooze_alert

    change(call, view, snooze_alert, alert_id, said.until, said.note)


_ANSWERS: dict[str, Callable[[Call, View, str, Answer], None]] = {
    "acknowledge": _acknowledge,
    "act": _act,
    "expected": _expected,
    "wrong": _wrong,
    "resolve": _resolve,
    "snooze": _snooze,
}
