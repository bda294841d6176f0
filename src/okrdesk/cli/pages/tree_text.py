"""A cycle's tree as lines for people. Must not compute figures."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from okrdesk.cli.pages.errata_json import read_errata
from okrdesk.cli.plain_json import person_name
from okrdesk.cli.tables import Column, table
from okrdesk.cli.view import View
from okrdesk.cli.wording import (
    confidence_words,
    share_words,
)
from okrdesk.domain.records import Cycle
from okrdesk.domain.tree_reading import CycleReading, KeyResultReading, ObjectiveReading
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.look.days import show_day, show_days_left
from okrdesk.look.numbers import show_grade, show_percent
from okrdesk.look.tree_words import from_to_words, now_words, status_look

_COLUMNS = (
    Column(""),
    Column(tr("Objective, key result"), least=30),
    Column(tr("Status"), least=12),
    Column(tr("Progress"), "right"),
    Column(tr("Pace"), "right", spare=True),
    Column(tr("Chance"), "right"),
    Column(tr("Confidence"), "right"),
    Column(tr("Now"), "right"),
    Column(tr("From, to"), "right"),
    Column(tr("Grade"), "right"),
    Column(tr("Owner"), least=8, spare=True),
)

Row = tuple[str, ...]


def page_text(view: View, reading: CycleReading, width: int) -> list[str]:
    """The cycle in one line, then a table with each objective over its key results."""
    ws = view.workspace
    lines = [_title(reading, view.today), ""]
    if not reading.objectives:
        empty = tr("Nothing set for {cycle} yet. Start with one change you want to see by {day}.")
        return [*lines, empty.format(cycle=reading.cycle.name, day=show_day(reading.cycle.end))]
    rows = [row for objective in reading.objectives for row in _rows(ws, objective, 0)]
    return [*lines, *table(_COLUMNS, rows, width), *_errata(view, reading.cycle)]


def _errata(view: View, cycle: Cycle) -> list[str]:
    """What was corrected after the cycle was closed; the figures above stand."""
    errata = read_errata(view, cycle)
    if not errata:
        return []
    return ["", tr("Errata: changed since it was closed"), *(f"  {one.says}" for one in errata)]


def _title(reading: CycleReading, today: dt.date) -> str:
    cycle = reading.cycle
    span = f"{show_day(cycle.start, cycle.end)} – {show_day(cycle.end)}"
    parts = [cycle.name, span, show_days_left((cycle.end - today).days)]
    if today < cycle.start:
        parts[-1] = tr("begins {day}").format(day=show_day(cycle.start, today))
    if reading.progress is not None:
        parts.append(tr("progress {share}").format(share=share_words(reading.progress)))
    if reading.grade is not None:
        parts.append(tr("grade {grade}").format(grade=share_words(reading.grade)))
    return " · ".join(parts)


def _rows(ws: Workspace, reading: ObjectiveReading, depth: int) -> Iterator[Row]:
    yield _objective(ws, reading, depth)
    for key_result in reading.key_results:
        yield _key_result(ws, key_result, depth + 1)
    for child in reading.children:
        yield from _rows(ws, child, depth + 1)


def _objective(ws: Workspace, reading: ObjectiveReading, depth: int) -> Row:
    objective = reading.objective
    return (
        reading.ref,
        "  " * depth + objective.title,
        _status(ws, reading),
        share_words(reading.progress),
        share_words(reading.expected),
        "",
        confidence_words(reading.confidence),
        "",
        "",
        share_words(reading.grade),
        person_name(ws, objective.owner) or "",
    )


def _key_result(ws: Workspace, reading: KeyResultReading, depth: int) -> Row:
    key_result = reading.key_result
    return (
        reading.ref,
        "  " * depth + key_result.title,
        _status(ws, reading) if key_result.state == "active" else key_result.state,
        share_words(reading.progress),
        share_words(reading.expected),
        show_percent(reading.chance) if reading.chance is not None else "",
        confidence_words(reading.confidence),
        now_words(ws, reading) if reading.value is not None else "",
        from_to_words(ws, reading),
        _grade(key_result.grade),
        person_name(ws, key_result.owner) or "",
    )


def _status(ws: Workspace, reading: ObjectiveReading | KeyResultReading) -> str:
    """The shape, which of a graded row is that of its grade, and the status in words."""
    return f"{status_look(ws, reading).sign} {reading.status_says}"


def _grade(grade: float | None) -> str:
    return "" if grade is None else show_grade(grade)
