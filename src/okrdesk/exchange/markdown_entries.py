"""What hangs below a key result in Markdown: milestones, work, check-ins; and marks of state.

Written and read here, so that what goes out comes back. Must not know the workspace."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from okrdesk.domain.measures import plain_value
from okrdesk.domain.records import CheckIn, Initiative, Milestone
from okrdesk.exchange.drafts import CheckInDraft, TaskDraft
from okrdesk.exchange.markdown_ways import bare

_DAY = r"\d{4}-\d{2}-\d{2}"
_CHECK_IN = re.compile(
    rf"Check-in (?P<day>{_DAY})(?: by (?P<by>[^,:]+))?"
    rf"(?:, value (?P<value>[^,:\s]+)(?: of (?P<of>{_DAY}))?)?"
    r"(?:, confidence (?P<confidence>\d+) of 10)?(?:: (?P<note>.*))?",
    re.S,
)
_STATES = {"todo": "to do", "doing": "doing", "done": "done", "dropped": "dropped"}
_WORK_IS = "Work: "  # a title that begins like a mark of Markdown stays a title
_WORK = re.compile(rf"\s*\((?P<state>{'|'.join(_STATES.values())})\)$")
_DUE = re.compile(rf"\s*\(due (?P<day>{_DAY})\)$")
_DONE = re.compile(rf"\s*\(done (?P<day>{_DAY})\)$")
_ASIDE = re.compile(r"\s*\((?P<state>parked|dropped|draft)(?:: (?P<reason>[^()]*))?\)$")
_WEIGHT = re.compile(r"\s*\(weight (?P<weight>\d+(?:\.\d+)?)\)$")
_COMMITTED = re.compile(r"\s*\(committed\)$")


@dataclass(frozen=True, slots=True)
class Marks:
    """What a line says behind its title; None: nothing."""

    title: str
    state: str | None = None
    reason: str | None = None
    due: date | None = None
    committed: bool = False
    weight: float | None = None


def aside_words(state: str, reason: str | None) -> str:
    """ " (parked: no budget)" of what is set aside or not begun; nothing of what is active."""
    if state not in ("parked", "dropped", "draft"):
        return ""
    return f" ({state}: {bare(reason)})" if reason and bare(reason) else f" ({state})"


def due_words(day: date | None) -> str:
    """ " (due 2026-12-01)"."""
    return "" if day is None else f" (due {day.isoformat()})"


def weight_words(weight: float) -> str:
    """ " (weight 2)" of what does not weigh as much as all others."""
    return "" if weight == 1.0 else f" (weight {plain_value(weight)})"


def read_marks(text: str) -> Marks:
    """The title without the marks of state, day and promise behind it."""
    rest, aside = _taken(_ASIDE, text)
    rest, weight = _taken(_WEIGHT, rest)
    rest, aside = (rest, aside) if aside else _taken(_ASIDE, rest)
    rest, due = _taken(_DUE, rest)
    rest, committed = _taken(_COMMITTED, rest)
    return Marks(
        rest,
        aside["state"] if aside else None,
        aside["reason"] if aside else None,
        _day(due["day"]) if due else None,
        committed is not None,
        float(weight["weight"]) if weight else None,
    )


def _taken(mark: re.Pattern[str], text: str) -> tuple[str, re.Match[str] | None]:
    found = mark.search(text)
    if found is None or found.start() == 0:
        return text, None
    return text[: found.start()], found


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:  # the 31st of a shorter month: somebody's slip of the pen
        return None


def milestone_words(one: Milestone, title: str) -> str:
    """ "[x] First ten agencies (done 2026-11-03)"."""
    done = "" if one.done_on is None else f" (done {one.done_on.isoformat()})"
    return f"[{' ' if one.done_on is None else 'x'}] {title}{due_words(one.due)}{done}"


def work_words(one: Initiative, title: str, owner: str) -> str:
    """ "Work: Templates first (doing) (owner: Mira Brandt)"."""
    return f"{_WORK_IS}{title}{due_words(one.due)} ({_STATES.get(one.state, one.state)}){owner}"


def read_task(title: str, owner: str | None, ticked: bool | None) -> TaskDraft:
    """A milestone or a piece of work from its line; `title` without owner and box."""
    rest, done = _taken(_DONE, title)
    rest, work = _taken(_WORK, rest)
    rest, due = _taken(_DUE, rest)
    rest = rest.removeprefix(_WORK_IS) if work else rest
    said = work["state"] if work else ""
    return TaskDraft(
        rest,
        ticked,
        next((state for state, word in _STATES.items() if word == said), None),
        owner,
        _day(due["day"]) if due else None,
        _day(done["day"]) if done else None,
    )


def check_in_words(one: CheckIn, note: str) -> str:
    """ "Check-in 2026-11-16 by Mira Brandt, value 48.1, confidence 6 of 10: five sessions"."""
    by = f" by {bare(one.by)}" if one.by and bare(one.by) else ""
    of = "" if one.value_date is None else f" of {one.value_date.isoformat()}"
    value = "" if one.value is None else f", value {plain_value(one.value)}{of}"
    sure = "" if one.confidence is None else f", confidence {one.confidence} of 10"
    return f"Check-in {one.date.isoformat()}{by}{value}{sure}{f': {note}' if note else ''}"


def read_check_in(text: str, row: int) -> CheckInDraft | None:
    """A line that is a check-in; None for any other."""
    found = _CHECK_IN.fullmatch(text)
    day = None if found is None else _day(found["day"])
    if found is None or day is None:
        return None
    value, confidence = found["value"], found["confidence"]
    try:
        number = None if value is None else float(value)
    except ValueError:  # "value ten" is a note of somebody else's making
        return None
    sure = None if confidence is None else min(10, int(confidence))
    of = None if found["of"] is None else _day(found["of"])
    return CheckInDraft(row, day, number, sure, found["note"] or None, found["by"], of)
