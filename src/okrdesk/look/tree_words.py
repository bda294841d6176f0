"""The words in the cells of the tree. Must not compute figures or paint."""

from __future__ import annotations

from okrdesk.domain.grade import grade_colour
from okrdesk.domain.records import KeyResult, Level, Objective, Person
from okrdesk.domain.tree_reading import KeyResultReading, ObjectiveReading
from okrdesk.domain.units import unit_of
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.look.formats import LOCAL, Format
from okrdesk.look.numbers import NOTHING, show_percent, show_share, show_short, show_value
from okrdesk.look.people import initials_of
from okrdesk.look.states import STATES, StateLook

Reading = ObjectiveReading | KeyResultReading


def title_words(reading: Reading) -> str:
    """ "2.1 Agency sign-ups a month"; an objective is its title."""
    if isinstance(reading, ObjectiveReading):
        return reading.objective.title
    return f"{reading.ref} {reading.key_result.title}".strip()


def owner_words(ws: Workspace, reading: Reading) -> str:
    """The initials of the owner; empty without one."""
    record = reading.objective if isinstance(reading, ObjectiveReading) else reading.key_result
    return initials_of(ws.find(Person, record.owner))


def status_look(ws: Workspace, reading: Reading) -> StateLook:
    """The look of a row's status; of a graded one that of its grade."""
    if isinstance(reading, ObjectiveReading):
        grade, objective = reading.grade, reading.objective
    else:
        grade = reading.key_result.grade
        objective = ws.get(Objective, reading.key_result.objective)
    if reading.status != "graded" or grade is None:
        return STATES[reading.shown_status]
    return STATES[grade_colour(grade, objective.kind)]


def from_to_words(ws: Workspace, reading: Reading, locale: Format = LOCAL) -> str:
    """ "40 → 120", "3 to 5", "by 40%"; empty where there is no number to go to."""
    if isinstance(reading, ObjectiveReading):
        return ""
    return way_words(ws, reading.key_result, locale)


def way_words(ws: Workspace, key_result: KeyResult, locale: Format = LOCAL) -> str:
    """ "40 → 120", "3 to 5", "by 40%" of a key result; empty where there is no number."""
    unit, currency = unit_of(ws, key_result), ws.settings().currency

    def short(value: float | None) -> str:
        return show_short(value, unit, currency=currency, locale=locale)

    if key_result.measure == "range":
        if key_result.target_low is None and key_result.target_high is None:
            return ""
        return tr("{low} to {high}").format(
            low=short(key_result.target_low), high=short(key_result.target_high)
        )
    if key_result.target is None:
        if key_result.target_ratio is None:
            return ""
        share = show_value(100 * key_result.target_ratio, "percent", locale=locale)
        return tr("by {share}").format(share=share)
    return f"{short(key_result.baseline)} → {short(key_result.target)}"


def now_words(ws: Workspace, reading: Reading, locale: Format = LOCAL) -> str:
    """The newest value; of a yes-no "yes" or "no", of levels the level's name."""
    if isinstance(reading, ObjectiveReading):
        return ""
    return value_words(ws, reading.key_result, reading.value, locale)


def value_words(
    ws: Workspace, key_result: KeyResult, value: float | None, locale: Format = LOCAL
) -> str:
    """A value of a key result; of a yes-no "yes" or "no", of levels the level's name."""
    if key_result.measure == "yes-no" and value is not None:
        return tr("yes") if value else tr("no")
    if key_result.measure == "levels" and value is not None:
        levels = ws.where(Level, "key_result", key_result.id)
        return next((level.name for level in levels if level.share == value), NOTHING)
    currency = ws.settings().currency
    return show_value(value, unit_of(ws, key_result), currency=currency, locale=locale)


def progress_words(reading: Reading, locale: Format = LOCAL) -> str:
    """ "0.56"; a dash without data."""
    return show_share(reading.progress, locale)


def chance_words(reading: Reading, locale: Format = LOCAL) -> str:
    """The chance of a key result, "14%"; a dash where nothing foresees it, none of an objective."""
    if isinstance(reading, ObjectiveReading):
        return ""
    return show_percent(reading.chance, locale)


def confidence_words(reading: Reading) -> tuple[str, str]:
    """The confidence and what stands quietly behind it: ("4", "was 7"), ("6", "lowest, 1.1")."""
    shown = NOTHING if reading.confidence is None else str(reading.confidence)
    if isinstance(reading, ObjectiveReading):
        lowest = reading.confidence_of
        return shown, tr("lowest, {ref}").format(ref=lowest) if lowest else ""
    before = reading.previous_confidence
    return shown, "" if before is None else tr("was {n}").format(n=before)
