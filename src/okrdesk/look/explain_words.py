"""What went into a figure, as it is read. Must not compute nor explain anything."""

from __future__ import annotations

import datetime as dt

from okrdesk.domain.explain import Input
from okrdesk.domain.words import tr
from okrdesk.look.days import show_day
from okrdesk.look.numbers import show_value
from okrdesk.look.states import STATES

# What the rules call things by an id, in the words of every other page.
_WORDS = {
    "special_cause_improvement": tr("better than usual"),
    "special_cause_concern": tr("worse than usual"),
    "special_cause_neutral_high": tr("higher than usual"),
    "special_cause_neutral_low": tr("lower than usual"),
    "common_cause": tr("usual wobble"),
    "todo": tr("to do"),
    **{state: look.word for state, look in STATES.items()},
}


def input_words(put: Input, today: dt.date) -> tuple[str, str]:
    """The value, and the day on which it stood: "" where it has none, or is that day itself."""
    day = "" if put.date is None else show_day(put.date, today)
    if put.value is None:
        return "–", day
    if not isinstance(put.value, str):
        return show_value(put.value, "number"), day
    if put.date is not None and put.value == put.date.isoformat():
        return day, ""
    return _WORDS.get(put.value, put.value), day
