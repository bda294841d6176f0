"""The tree as Markdown with grades, as people paste it; read back it is the same tree.

Must not write files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import TypeVar

from okrdesk.domain.frozen_tree import tree_of
from okrdesk.domain.records import Cycle, Initiative, KeyResult, Level, Milestone, Person
from okrdesk.domain.tree_reading import KeyResultReading, ObjectiveReading
from okrdesk.domain.units import unit_of
from okrdesk.domain.workspace import Workspace
from okrdesk.exchange.markdown_entries import (
    aside_words,
    check_in_words,
    due_words,
    milestone_words,
    weight_words,
    work_words,
)
from okrdesk.exchange.markdown_ways import way_words

_ACTIVE = re.compile(r"([\\`*_\[\]<>&#!~|])")
R = TypeVar("R", Milestone, Initiative)
_BOXED = frozenset({"yes-no", "milestones"})


def tree_markdown(ws: Workspace, today: date) -> str:
    """Every cycle, oldest first: headings for objectives, list items for key results."""
    name = ws.settings().name
    lines = [f"# OKRs of {_line(name)}" if name else "# OKRs"]
    for cycle in sorted(ws.all(Cycle).values(), key=lambda cycle: (cycle.start, cycle.id)):
        lines += ["", f"## {_line(cycle.name)} ({cycle.start} to {cycle.end})"]
        for objective in tree_of(ws, cycle, today).objectives:
            lines += _objective(ws, cycle, objective, 3)
    return "\n".join(lines) + "\n"


def _objective(ws: Workspace, cycle: Cycle, reading: ObjectiveReading, level: int) -> Iterator[str]:
    record = reading.objective
    state = "" if record.state == cycle.state == "draft" else record.state
    yield ""
    yield (
        f"{'#' * min(level, 6)} Objective: {_line(record.title)}"
        f"{' (committed)' if record.kind == 'committed' else ''}"
        f"{aside_words(state, _line(record.reason))}"
        f"{weight_words(record.weight)}"
        f"{_owned(ws, record.owner)}{_mean(reading) or _grade(record.grade, record.reflection)}"
    )
    if reading.key_results:
        yield ""
    for key_result in reading.key_results:
        yield from _key_result(ws, key_result)
    for child in reading.children:
        yield from _objective(ws, cycle, child, level + 1)


def _key_result(ws: Workspace, reading: KeyResultReading) -> Iterator[str]:
    record = reading.key_result
    levels = ws.where(Level, "key_result", record.id)
    way = _escaped(way_words(record, unit_of(ws, record), levels))
    yield (
        f"- {_box(reading)}KR: {_line(record.title)} ({way})"
        f"{due_words(record.due)}{weight_words(record.weight)}"
        f"{aside_words(record.state, _line(record.reason))}{_owned(ws, record.owner)}"
        f"{_grade(record.grade, record.grade_reason)}"
    )
    yield from (f"  - {entry}" for entry in _entries(ws, record))


def _box(reading: KeyResultReading) -> str:
    """A box to tick where the result is one or has them below it."""
    record = reading.key_result
    if record.measure not in _BOXED:
        return ""
    ticked = record.measure == "yes-no" and (reading.value or 0.0) >= 1.0
    return "[x] " if ticked else "[ ] "


def _entries(ws: Workspace, record: KeyResult) -> Iterator[str]:
    """Milestones of a result that is made of them, work, then check-ins, oldest first."""
    if record.measure == "milestones":
        for one in _in_order(ws.where(Milestone, "key_result", record.id)):
            yield milestone_words(one, _line(one.title))
    for work in _in_order(ws.where(Initiative, "key_result", record.id)):
        yield work_words(work, _line(work.title), _owned(ws, work.owner))
    for check_in in ws.check_ins(record.id).items:
        yield check_in_words(check_in, _line(check_in.note))


def _in_order(records: tuple[R, ...]) -> list[R]:
    return sorted(records, key=lambda one: (one.order, one.id))


def _owned(ws: Workspace, owner: str | None) -> str:
    person = ws.find(Person, owner)
    return f" (owner: {_line(person.name)})" if person is not None else ""


def _mean(reading: ObjectiveReading) -> str:
    """What its key results' grades come to, where nobody gave it one of its own."""
    record = reading.objective
    if reading.grade is None or record.grade is not None:
        return ""
    return f" => mean {reading.grade:.1f}" + (
        f", {_line(record.reflection)}" * bool(record.reflection)
    )


def _grade(grade: float | None, reason: str | None) -> str:
    if grade is None:
        return f" => {_line(reason)}" if reason else ""
    return f" => {grade:.1f}" + (f", {_line(reason)}" if reason else "")


def _line(text: str | None) -> str:
    """On one line, what Markdown would take for marks kept as it is."""
    return _escaped(" ".join((text or "").split()))


def _escaped(text: str) -> str:
    return _ACTIVE.sub(r"\\\1", text)
