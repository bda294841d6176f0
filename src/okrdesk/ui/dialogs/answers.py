"""What people can answer to an alert, as rows. Must not do it: each row names the command."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from okrdesk.commands.alert_actions import (
    acknowledge_alert,
    expect_alert,
    mark_wrong,
    resolve_alert,
    snooze_alert,
    take_alert,
)
from okrdesk.domain.alert_states import RESOLVED_AS
from okrdesk.domain.edits import Change
from okrdesk.domain.words import tr

AskedType = Literal["text", "person", "day", "value", "cause"]


@dataclass(frozen=True, slots=True)
class Asked:
    """One field: the argument of the command, its words, what is typed or chosen.

    Of a day `ahead` says how many days from today is offered: filled in if it is `needed`, else as
    an example. `example` of a text may name the {kpi}.
    """

    name: str
    words: str
    type: AskedType = "text"
    example: str = ""
    ahead: int = 0
    needed: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """`does` is the command; without `asks` it is done at once. `says`: what it means."""

    what: str
    words: str
    does: Callable[..., Change]
    says: str
    verb: str = ""
    asks: tuple[Asked, ...] = ()


ANSWERS: tuple[Answer, ...] = (
    Answer("look", tr("Look"), acknowledge_alert, tr("Opens the KPI; the alert stays open.")),
    Answer(
        "act", tr("I take it"), take_alert, tr("Becomes an initiative on the KPI."),
        tr("Take it"),
        (
            Asked("title", tr("What will you do?"), example=tr("Look into {kpi}")),
            Asked("owner", tr("Owner"), "person"),
            Asked("due", tr("Due"), "day", ahead=7, needed=True),
        ),
    ),
    Answer(
        "expected", tr("Expected…"), expect_alert,
        tr("Name a planned dip with a reason and an end date, or start new limits from its"
           " beginning."),
        tr("It was expected"),
        (
            Asked("note", tr("Why was it to be expected?")),
            Asked("until", tr("A planned dip until (empty: new limits)"), "day", ahead=21),
        ),
    ),
    Answer(
        "wrong", tr("Wrong number…"), mark_wrong,
        tr("Correct the newest value, or leave it out of the limits with a reason. It stays on"
           " the chart, hollow."),
        tr("It is wrong"),
        (
            Asked("note", tr("What is wrong with it?")),
            Asked("value", tr("The right value (empty: leave it out)"), "value"),
        ),
    ),
    Answer(
        "snooze", tr("Snooze…"), snooze_alert, tr("Asks again after a day."), tr("Snooze"),
        (
            Asked("until", tr("Until"), "day", ahead=7, needed=True),
            Asked("note", tr("Why? (optional)")),
        ),
    ),
    Answer(
        "resolve", tr("Resolve…"), resolve_alert,
        tr("Say what it was: real change, one-off, data error, expected, or outside (market,"
           " platform, competitor, weather, law)."),
        tr("Resolve"),
        (Asked("cause", tr("What was it?"), "cause"), Asked("note", tr("What was done?"))),
    ),
)  # fmt: skip

BY_WHAT: dict[str, Answer] = {answer.what: answer for answer in ANSWERS}
CAUSES = RESOLVED_AS
