"""The tree as Markdown with grades, as people paste it; read back it is the same tree.

Must not write files."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TypeVar

from okrdesk.domain.frozen_tree import tree_of
from okrdesk.domain.records import (
    Assumption,
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
    Tag,
)
from okrdesk.domain.remark_threads import remarks_on
from okrdesk.domain.tree_reading import KeyResultReading, ObjectiveReading
from okrdesk.domain.units import unit_of
from okrdesk.domain.workspace import Workspace
from okrdesk.exchange.markdown_beside import (
    assumption_words,
    evidence_words,
    kpi_words,
    remark_words,
    status_words,
    tags_words,
    why_words,
)
from okrdesk.exchange.markdown_entries import (
    aside_words,
    check_in_words,
    due_words,
    milestone_words,
    weight_words,
    work_words,
)
from okrdesk.exchange.markdown_text import broken_lines, escaped, one_line
from okrdesk.exchange.markdown_ways import way_words

R = TypeVar("R", Milestone, Initiative, Assumption)
_BOXED = frozenset({"yes-no", "milestones"})


def tree_markdown(ws: Workspace, today: date) -> str:
    """Every cycle, oldest first: headings for objectives, list items for key results."""
    name = ws.settings().name
    lines = [f"# OKRs of {one_line(name)}" if name else "# OKRs"]
    for cycle in sorted(ws.all(Cycle).values(), key=lambda cycle: (cycle.start, cycle.id)):
        lines += ["", f"## {one_line(cycle.name)} ({cycle.start} to {cycle.end})"]
        remarks = _remarks(ws, cycle.id)
        lines += ["", *remarks] if remarks else []
        for objective in tree_of(ws, cycle, today).objectives:
            lines += _objective(ws, cycle, objective, 3)
    return "\n".join(lines) + "\n"


def _objective(ws: Workspace, cycle: Cycle, reading: ObjectiveReading, level: int) -> Iterator[str]:
    record = reading.objective
    state = "" if record.state == cycle.state == "draft" else record.state
    yield ""
    yield (
        f"{'#' * min(level, 6)} Objective: {one_line(record.title)}"
        f"{' (committed)' if record.kind == 'committed' else ''}"
        f"{aside_words(state, one_line(record.reason))}"
        f"{weight_words(record.weight)}"
        f"{_owned(ws, record.owner)}{_mean(reading) or _grade(record.grade, record.reflection)}"
    )
    for paragraph in _beside(ws, record):
        yield ""
        yield paragraph
    held = ws.where(Assumption, "objective", record.id)
    assumed = [f"- {assumption_words(one, '  ')}" for one in _in_order(held)]
    results = [line for one in reading.key_results for line in _key_result(ws, one)]
    items = [*assumed, *results, *_remarks(ws, record.id)]
    yield from ("", *items) if items else ()
    for child in reading.children:
        yield from _objective(ws, cycle, child, level + 1)


def _key_result(ws: Workspace, reading: KeyResultReading) -> Iterator[str]:
    record = reading.key_result
    levels = ws.where(Level, "key_result", record.id)
    way = escaped(way_words(record, unit_of(ws, record), levels))
    yield (
        f"- {_box(reading)}KR: {one_line(record.title)} ({way})"
        f"{due_words(record.due)}{weight_words(record.weight)}"
        f"{aside_words(record.state, one_line(record.reason))}{_owned(ws, record.owner)}"
        f"{_grade(record.grade, record.grade_reason)}"
    )
    yield from (f"  - {entry}" for entry in _beside(ws, record))
    yield from _entries(ws, record)
    yield from _remarks(ws, record.id, "  ")


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
            yield f"  - {milestone_words(one, one_line(one.title))}"
    for work in _in_order(ws.where(Initiative, "key_result", record.id)):
        yield f"  - {work_words(work, one_line(work.title), _owned(ws, work.owner))}"
        yield from _remarks(ws, work.id, "    ")
    for check_in in ws.check_ins(record.id).items:
        note = broken_lines(check_in.note or "", "    ")
        yield f"  - {check_in_words(check_in, note)}"
        if check_in.status is not None:
            yield f"    - {status_words(check_in.status, check_in.reason, '      ')}"
        for proof in ws.where(Evidence, "check_in", check_in.id):
            yield f"    - {evidence_words(proof.text, '      ')}"


def _beside(ws: Workspace, record: Objective | KeyResult) -> Iterator[str]:
    """Why it is wanted, its tags, and the KPIs that it reads or that are linked to it."""
    if isinstance(record, KeyResult):
        yield from why_words("Because", record.because, "    ")
    else:
        yield from why_words("Why", record.why)
    yield from tags_words(tag.text for tag in ws.where(Tag, "on", record.id))
    kpi = ws.find(Kpi, record.kpi) if isinstance(record, KeyResult) else None
    if kpi is not None:
        yield kpi_words("reads", kpi.name)
    for link in ws.where(Link, "to", record.id):
        yield kpi_words(link.kind, ws.get(Kpi, link.kpi).name)


def _remarks(ws: Workspace, thing_id: str, indent: str = "") -> list[str]:
    """What was said on a thing as list items, answers below what they answer."""
    lines = []
    for remark, depth in remarks_on(ws, thing_id):
        own = indent + "  " * depth
        lines.append(f"{own}- {remark_words(remark, own + '  ')}")
    return lines


def _in_order(records: tuple[R, ...]) -> list[R]:
    return sorted(records, key=lambda one: (one.order, one.id))


def _owned(ws: Workspace, owner: str | None) -> str:
    person = ws.find(Person, owner)
    return f" (owner: {one_line(person.name)})" if person is not None else ""


def _mean(reading: ObjectiveReading) -> str:
    """What its key results' grades come to, where nobody gave it one of its own."""
    record = reading.objective
    if reading.grade is None or record.grade is not None:
        return ""
    return f" => mean {reading.grade:.1f}" + (
        f", {one_line(record.reflection)}" * bool(record.reflection)
    )


def _grade(grade: float | None, reason: str | None) -> str:
    if grade is None:
        return f" => {one_line(reason)}" if reason else ""
    return f" => {grade:.1f}" + (f", {one_line(reason)}" if reason else "")
