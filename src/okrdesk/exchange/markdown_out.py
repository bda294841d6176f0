"""The tree as Markdown with grades, as people paste it. Must not write files."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from okrdesk.domain.frozen_tree import tree_of
from okrdesk.domain.measures import plain_value
from okrdesk.domain.records import Cycle, KeyResult, Person
from okrdesk.domain.tree_reading import KeyResultReading, ObjectiveReading
from okrdesk.domain.workspace import Workspace


def tree_markdown(ws: Workspace, today: date) -> str:
    """Every cycle, oldest first: headings for objectives, list items for key results."""
    name = ws.settings().name
    lines = [f"# OKRs of {name}" if name else "# OKRs"]
    for cycle in sorted(ws.all(Cycle).values(), key=lambda cycle: (cycle.start, cycle.id)):
        lines += ["", f"## {cycle.name}"]
        for objective in tree_of(ws, cycle, today).objectives:
            lines += _objective(ws, objective, 3)
    return "\n".join(lines) + "\n"


def _objective(ws: Workspace, reading: ObjectiveReading, level: int) -> Iterator[str]:
    owner = ws.find(Person, reading.objective.owner)
    yield ""
    yield (
        f"{'#' * min(level, 6)} Objective: {_line(reading.objective.title)}"
        f"{_owned(owner)}{_grade(reading.grade, reading.objective.reflection)}"
    )
    if reading.key_results:
        yield ""
    for key_result in reading.key_results:
        yield _key_result(ws, key_result)
    for child in reading.children:
        yield from _objective(ws, child, level + 1)


def _key_result(ws: Workspace, reading: KeyResultReading) -> str:
    record = reading.key_result
    owner = ws.find(Person, record.owner)
    grade = _grade(record.grade, record.grade_reason)
    return f"- KR: {_line(record.title)}{_way(record)}{_owned(owner)}{grade}"


def _way(record: KeyResult) -> str:
    """ " (from 31 to 15)" unless the title says so itself."""
    if record.baseline is None or record.target is None:
        return ""
    ends = plain_value(record.baseline, record.unit), plain_value(record.target, record.unit)
    if all(end in record.title for end in ends):
        return ""
    return f" (from {ends[0]} to {ends[1]})"


def _owned(owner: Person | None) -> str:
    return f" (owner: {_line(owner.name)})" if owner is not None else ""


def _grade(grade: float | None, reason: str | None) -> str:
    if grade is None:
        return f" => {_line(reason)}" if reason else ""
    return f" => {grade:.1f}" + (f", {_line(reason)}" if reason else "")


def _line(text: str) -> str:
    return " ".join(text.split())
