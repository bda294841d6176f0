from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.errors import OkrError
from okrdesk.domain.records import (
    Cycle,
    Initiative,
    KeyResult,
    Milestone,
    Objective,
    Person,
    Tag,
)
from okrdesk.domain.workspace import Workspace
from okrdesk.exchange import Import, ImportOptions, read_sources
from okrdesk.exchange.from_to import find_from_to
from okrdesk.exchange.outcomes import grade_of, split_outcome

Source = Callable[[str, str], Path]

NESTED = """# OKRs Q3 2025

- [Customers stay](#customers-stay)
  - [Fewer tickets](#fewer-tickets)

## Customers stay

### Fewer tickets

- [x] Write the three missing guides
- [ ] Lower tickets per account from 31 to 15
- [ ] Rebuild the wizard
  - [x] Sketch
  - [ ] Beta
- [P1] Answer within a day
  - ask support first

## Links

- [Slides](https://example.org/slides)
"""
MARKED = """---
title: "FY26-Q4 OKRs"
---
The quarter will run from November 1, 2025 to January 31, 2026.

### 1. CEO: Grow
1. **Sales: Build the pipeline.** => 94%
    1. Sales KR: Pipeline at twice the target => 17%, 100%, 100%
    1. Sales KR: Raise win rate from 20% to 30% => In progress
        1. **Partners: Bring the leads.**
            1. Partners KR: 12 webinars => Done
    1. Controller: Close the books in ten days. => Not started
1. Sales KR: Pipeline at twice the target
1. Sales KR: Pipeline at twice the target
"""


def taken(ws: Workspace, at: At, file: Path, **options: str) -> tuple[Import, Workspace]:
    found = read_sources([file], ws, at, ImportOptions(**options))
    return found, ws.apply(found.change)


def key_results(ws: Workspace) -> dict[str, KeyResult]:
    return {record.title: record for record in ws.all(KeyResult).values()}


def test_headings_nest_objectives_and_items_are_their_key_results(
    ws: Workspace, at: At, source: Source
) -> None:
    found, after = taken(ws, at, source("okrs.md", NESTED))
    objectives = {record.title: record for record in after.all(Objective).values()}
    assert set(objectives) == {"Customers stay", "Fewer tickets"}
    assert objectives["Fewer tickets"].parent == objectives["Customers stay"].id
    assert {title: record.measure for title, record in key_results(after).items()} == {
        "Write the three missing guides": "yes-no",
        "Lower tickets per account from 31 to 15": "number",
        "Rebuild the wizard": "milestones",
        "Answer within a day": "levels",
    }
    assert (found.added, [row.row for row in found.refused]) == (6, [18])


def test_numbers_boxes_priorities_and_work_below_are_kept(
    ws: Workspace, at: At, source: Source
) -> None:
    _, after = taken(ws, at, source("okrs.md", NESTED))
    found = key_results(after)
    tickets = found["Lower tickets per account from 31 to 15"]
    assert (tickets.baseline, tickets.target) == (31.0, 15.0)
    done = after.check_ins(found["Write the three missing guides"].id).newest()
    assert done is not None
    assert (done.value, done.date) == (1.0, dt.date(2025, 9, 30))
    steps = {step.title: step.done_on for step in after.all(Milestone).values()}
    assert steps == {"Sketch": dt.date(2025, 9, 30), "Beta": None}
    assert [tag.text for tag in after.all(Tag).values()] == ["P1"]
    assert [work.title for work in after.all(Initiative).values()] == ["ask support first"]


def test_the_cycle_is_the_one_the_text_names(ws: Workspace, at: At, source: Source) -> None:
    _, after = taken(ws, at, source("okrs.md", NESTED))
    _, after = taken(after, at, source("marked.md", MARKED))
    spans = {cycle.name: (cycle.start, cycle.end) for cycle in after.all(Cycle).values()}
    assert spans["Q3 2025"] == (dt.date(2025, 7, 1), dt.date(2025, 9, 30))
    assert spans["Q4 FY26"] == (dt.date(2025, 11, 1), dt.date(2026, 1, 31))


def test_a_cycle_can_be_said_and_is_made_when_missing(
    ws: Workspace, at: At, source: Source
) -> None:
    file = source("okrs.md", NESTED)
    _, after = taken(ws, at, file, cycle="Q4 2026")
    assert {record.cycle for record in after.all(Objective).values()} == {"q4"}
    _, after = taken(ws, at, file, cycle="2027-Q1")
    later = next(c for c in after.all(Cycle).values() if c.id != "q4")
    assert (later.name, later.state) == ("Q1 2027", "draft")
    with pytest.raises(OkrError):
        taken(ws, at, file, cycle="whenever")


def test_a_closed_cycle_takes_no_okrs(ws: Workspace, at: At, source: Source) -> None:
    open_cycle = ws.get(Cycle, "q4")
    closed = Cycle("q4", name="Q4 2026", start=open_cycle.start, end=open_cycle.end, state="closed")
    shut = ws.apply(Change("", (Edit(open_cycle, closed),)))
    with pytest.raises(OkrError, match="is closed"):
        taken(shut, at, source("okrs.md", NESTED), cycle="Q4 2026")


def test_marks_decide_where_there_are_any(ws: Workspace, at: At, source: Source) -> None:
    found, after = taken(ws, at, source("marked.md", MARKED))
    objectives = {record.title: record for record in after.all(Objective).values()}
    assert {o.title: o.grade for o in objectives.values()} == {
        "Grow": None,
        "Build the pipeline.": 0.9,
        "Bring the leads.": None,
    }
    assert objectives["Bring the leads."].parent == objectives["Build the pipeline."].id
    grades = {record.title: record.grade for record in after.all(KeyResult).values()}
    assert grades["Raise win rate from 20% to 30%"] is None
    assert grades["12 webinars"] == 1.0
    assert grades["Close the books in ten days."] == 0.0
    owners = {person.name for person in after.all(Person).values()}
    assert owners == {"CEO", "Sales", "Partners", "Controller"}
    reasons = {record.grade_reason for record in after.all(KeyResult).values()}
    assert "In progress" in reasons
    assert found.refused == ()


def test_like_named_rows_stay_apart_and_a_second_import_changes_nothing(
    ws: Workspace, at: At, source: Source
) -> None:
    file = source("marked.md", MARKED)
    _, after = taken(ws, at, file)
    alike = [r for r in after.all(KeyResult).values() if r.title == "Pipeline at twice the target"]
    assert sorted((r.grade is None, r.grade) for r in alike)[0] == (False, 0.7)
    assert len(alike) == 3
    again, _ = taken(after, at, file)
    assert (again.change.edits, again.added, again.changed) == ((), 0, 0)


def test_a_grade_that_came_later_is_added_to_what_is_there(
    ws: Workspace, at: At, source: Source
) -> None:
    _, after = taken(ws, at, source("marked.md", MARKED.replace(" => Done", "")))
    found, after = taken(after, at, source("later.md", MARKED))
    assert (found.added, found.changed) == (0, 1)
    assert key_results(after)["12 webinars"].grade == 1.0


def test_a_text_without_objectives_is_refused(ws: Workspace, at: At, source: Source) -> None:
    with pytest.raises(OkrError, match="nothing was imported"):
        taken(ws, at, source("notes.md", "- buy milk\n- call Jonas\n"))


@pytest.mark.parametrize(
    ("outcome", "grade"),
    [
        ("87%", 0.9),
        ("35%", 0.4),
        ("17%, 100%, 100%", 0.7),
        ("1500%.", 1.0),
        ("0.7", 0.7),
        ("100% complete, on time", 1.0),
        ("Done. Delivered in May", 1.0),
        ("miss and moving on", 0.0),
        ("We reached 11.5 for the average. OKR 100% achieved.", 1.0),
        ("7 of 8 talks", None),
        ("ongoing", None),
        ("N/A", None),
    ],
)
def test_an_outcome_is_a_grade_only_where_it_states_one(outcome: str, grade: float | None) -> None:
    assert grade_of(outcome) == grade


def test_an_outcome_may_stand_behind_an_arrow_or_at_the_end() -> None:
    assert split_outcome("Write guides =>100%") == ("Write guides", "100%")
    assert split_outcome("Write guides. 50% complete") == ("Write guides.", "50% complete")
    assert split_outcome("Raise to 50% by May") == ("Raise to 50% by May", None)


@pytest.mark.parametrize(
    ("sentence", "baseline", "target", "ratio", "unit"),
    [
        ("Raise success rate from 29% to 70%", 29, 70, None, "percent"),
        ("Visits 500 → 1,500/month", 500, 1500, None, "number"),
        ("Sales from $4k to $1.5m", 4000, 1.5e6, None, "money:USD"),
        ("Lower views to 5 (from 30+ today)", 30, 5, None, "number"),
        ("Quote von 3,5 auf 2 senken", 3.5, 2, None, "number"),
        ("Reduce manual routing by 40%", None, None, -0.4, None),
        ("Increase conversion rate by 20%.", None, None, 0.2, None),
    ],
)
def test_from_and_to_are_read_where_a_human_would(
    sentence: str, baseline: float, target: float, ratio: float, unit: str
) -> None:
    found = find_from_to(sentence)
    assert found is not None
    assert (found.baseline, found.target, found.ratio, found.unit) == (
        baseline,
        target,
        ratio,
        unit,
    )


@pytest.mark.parametrize(
    "sentence", ["Hire 4 engineers", "From good to great", "Stay from 5 to 5", "Grow by 0%"]
)
def test_other_sentences_have_no_target(sentence: str) -> None:
    assert find_from_to(sentence) is None


def test_labels_and_mentions_are_taken_off_the_titles(
    ws: Workspace, at: At, source: Source
) -> None:
    text = (
        "# OKRs\n\n## Objectives\n\n### Objective 1: Delight agencies (owner: Jonas Thiel)\n\n"
        "- KR 1.1: Answer in a day @mira\n- KR2: Ten referrals\n"
    )
    _, after = taken(ws, at, source("plain.md", text))
    (objective,) = after.all(Objective).values()
    people = {person.id: person.name for person in after.all(Person).values()}
    assert (objective.title, people[objective.owner or ""]) == ("Delight agencies", "Jonas Thiel")
    assert set(key_results(after)) == {"Answer in a day", "Ten referrals"}
    assert set(people.values()) == {"Jonas Thiel", "mira"}


def test_a_fiscal_quarter_follows_the_fiscal_year(ws: Workspace, at: At, source: Source) -> None:
    held = ws.settings()
    fiscal = ws.apply(Change("", (Edit(held, replace(held, fiscal_month=2)),)))
    text = "# FY26 plan\n\n## Grow\n\n- Ten referrals\n"
    _, after = taken(fiscal, at, source("okrs FY26-Q4.md", text))
    made = next(cycle for cycle in after.all(Cycle).values() if cycle.id != "q4")
    assert (made.start, made.end) == (dt.date(2025, 11, 1), dt.date(2026, 1, 31))


def test_a_tick_of_a_cycle_to_come_is_named(ws: Workspace, at: At, source: Source) -> None:
    found, after = taken(ws, at, source("okrs.md", NESTED), cycle="2027-Q1")
    assert "cycle has not begun" in " ".join(row.says for row in found.refused)
    assert not any(after.entries.values())


@pytest.mark.parametrize(
    ("outcome", "grade"),
    [
        ("0.6, Two campaigns brought them.", 0.6),
        ("0.7", 0.7),
        ("1.0, all of it", 1.0),
        ("0,6", None),
    ],
)
def test_a_reason_behind_a_grade_hides_it_not(outcome: str, grade: float | None) -> None:
    assert grade_of(outcome) == grade
