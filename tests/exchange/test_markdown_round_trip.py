"""What goes out as Markdown comes back in as the same tree, whatever people wrote in it."""

from __future__ import annotations

import datetime as dt
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from okrdesk.commands.sample import fill_sample
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.records import (
    CheckIn,
    Cycle,
    Initiative,
    KeyResult,
    Level,
    Milestone,
    Objective,
    Person,
    Record,
    WorkspaceSettings,
)
from okrdesk.domain.workspace import Workspace
from okrdesk.exchange import ImportOptions, read_sources
from okrdesk.exchange.markdown_out import tree_markdown

TODAY = dt.date(2026, 11, 21)
AT = "2026-11-21T09:00:00Z"
Q3 = Cycle("q3", "Q3 2026", dt.date(2026, 7, 1), dt.date(2026, 9, 30), state="active")
AUTUMN = Cycle("au", "Autumn & Co", dt.date(2026, 9, 1), dt.date(2026, 12, 31), state="active")


def at() -> At:
    numbers = count(1)
    return At(TODAY, "Mira Brandt", lambda: f"id{next(numbers):010d}", AT)


def holding(*records: Record) -> Workspace:
    return Workspace().apply(Change("hold", tuple(Edit(None, row) for row in records)))


def back(text: str, folder: Path) -> Workspace:
    """The text brought into a fresh file of the same name."""
    file = folder / "okrs.md"
    file.write_text(text, encoding="utf-8")
    fresh = holding(WorkspaceSettings(name="Tidewater"))
    found = read_sources([file], fresh, at(), ImportOptions())
    assert found.refused == ()
    return fresh.apply(found.change)


def test_the_sample_comes_back_cycle_by_cycle(tmp_path: Path) -> None:
    whole = Workspace().apply(fill_sample(Workspace(), at()))
    text = tree_markdown(whole, TODAY)
    again = back(text, tmp_path)
    assert tree_markdown(again, TODAY).splitlines()[1:] == text.splitlines()[1:]
    by_name = {cycle.name: cycle for cycle in again.all(Cycle).values()}
    assert {name: (c.start, c.end) for name, c in by_name.items()} == {
        c.name: (c.start, c.end) for c in whole.all(Cycle).values()
    }
    minutes = next(k for k in again.all(KeyResult).values() if k.title.startswith("Minutes"))
    assert (minutes.title, minutes.baseline, minutes.target) == (
        "Minutes to the first report",
        42.0,
        10.0,
    )
    assert again.check_ins(minutes.id).items[0].value == 41.0
    goal = again.get(Objective, minutes.objective)
    assert goal.cycle == by_name["Q3 2026"].id
    assert goal.reflection is not None
    assert goal.reflection.startswith("The sample report")


def test_importing_the_own_export_changes_nothing(tmp_path: Path) -> None:
    whole = Workspace().apply(fill_sample(Workspace(), at()))
    file = tmp_path / "okrs.md"
    file.write_text(tree_markdown(whole, TODAY), encoding="utf-8")
    found = read_sources([file], whole, at(), ImportOptions())
    assert (found.change.edits, found.refused) == ((), ())


def test_a_closed_cycle_keeps_what_it_has_and_the_others_go_on(tmp_path: Path) -> None:
    closed = Cycle("q3", "Q3 2026", Q3.start, Q3.end, state="closed")
    old = Objective("o", "Old", cycle="q3", order=1.0)
    text = (
        "## Q3 2026 (2026-07-01 to 2026-09-30)\n### Objective: Old\n### Objective: Late guest\n"
        "- KR: More (from 1 to 2)\n## Q4 2026 (2026-10-01 to 2026-12-31)\n### Objective: New\n"
        "- KR: Sales (from 1 to 2)\n"
    )
    file = tmp_path / "okrs.md"
    file.write_text(text, encoding="utf-8")
    found = read_sources([file], holding(closed, old), at(), ImportOptions())
    assert (found.added, found.unchanged, len(found.refused)) == (2, 1, 2)
    assert "Q3 2026 is closed" in found.refused[0].says


def test_a_check_in_outside_its_cycle_is_named(tmp_path: Path) -> None:
    text = (
        "## Q3 2026 (2026-07-01 to 2026-09-30)\n### Objective: Go\n- KR: More (from 1 to 2)\n"
        "  - Check-in 2026-10-05 by Mira, value 1.5\n  - Check-in 2026-02-31: never\n"
        "  - Check-in 2026-08-01, value ten\n"
    )
    file = tmp_path / "okrs.md"
    file.write_text(text, encoding="utf-8")
    found = read_sources([file], Workspace(), at(), ImportOptions())
    assert [row.says for row in found.refused] == [
        "2026-10-05 is outside Q3 2026, so the check-in was left out."
    ]


@pytest.mark.parametrize(
    "record",
    [
        KeyResult("k", "o", "Speed", baseline=42.0, target=10.0),
        KeyResult("k", "o", "Speed", baseline=-0.5, target=1e-9, unit="duration"),
        KeyResult("k", "o", "Churn", measure="percent", unit="percent", baseline=6.2, target=4.0),
        KeyResult("k", "o", "Sales", measure="money", unit="money:EUR", baseline=1e6, target=2e6),
        KeyResult("k", "o", "Sales", measure="money", unit="money", target=2e6),
        KeyResult("k", "o", "Calls", baseline=3.0, unit="tickets"),
        KeyResult("k", "o", "Calls", target_ratio=-0.4),
        KeyResult("k", "o", "Calls"),
        KeyResult("k", "o", "Clients", measure="total", target=30.0),
        KeyResult("k", "o", "Clients", measure="total"),
        KeyResult("k", "o", "Replies", measure="range", target_low=1.0, target_high=4.0),
        KeyResult("k", "o", "Replies", measure="range", target_low=1.0, unit="duration"),
        KeyResult("k", "o", "Replies", measure="range", target_high=4.0),
        KeyResult("k", "o", "Grow from 3 to 5", measure="levels"),
        KeyResult("k", "o", "Law passed", measure="yes-no"),
        KeyResult("k", "o", "Steps", measure="milestones"),
        KeyResult("k", "o", "Speed (from 3 to 2)", baseline=3.0, target=2.0),
        KeyResult("k", "o", "Old", target=2.0, state="dropped", reason="no budget"),
        KeyResult("k", "o", "Due", target=2.0, due=dt.date(2026, 11, 30)),
    ],
    ids=lambda record: f"{record.measure} {record.title}",
)
def test_how_a_key_result_is_measured_comes_back(record: KeyResult, tmp_path: Path) -> None:
    settings = WorkspaceSettings(name="Tidewater")
    text = tree_markdown(holding(settings, AUTUMN, Objective("o", "Go", cycle="au"), record), TODAY)
    again = back(text, tmp_path)
    assert tree_markdown(again, TODAY) == text
    (found,) = again.all(KeyResult).values()
    kept = ("title", "measure", "baseline", "target", "target_low", "target_high", "due", "state")
    assert {name: getattr(found, name) for name in kept} == {
        name: getattr(record, name) for name in kept
    }


# Round brackets, arrows and @ are marks of the format itself, at the end of a line.
TEXTS = st.text(
    st.characters(codec="utf-8", exclude_characters="()=⇒@", exclude_categories=("C", "Z"))
)
TITLES = st.lists(TEXTS.filter(bool), min_size=1, max_size=4).map(" ".join)
NAMES = st.text("abcdefXYZäöü", min_size=1, max_size=8)
GRADES = st.none() | st.integers(0, 10).map(lambda tenths: tenths / 10)
NUMBERS = st.integers(-10_000, 10_000).map(lambda cents: cents / 100)
DAYS = st.dates(AUTUMN.start, TODAY)


@st.composite
def companies(draw: st.DrawFn) -> Workspace:
    owner = Person("p", draw(NAMES))
    rows: list[Record] = [WorkspaceSettings(name="Tidewater"), Q3, AUTUMN, owner]
    for place in range(draw(st.integers(1, 3))):
        goal = f"o{place}"
        rows.append(
            Objective(
                goal,
                f"{draw(TITLES)} {place}",
                cycle=draw(st.sampled_from(["q3", "au"])),
                owner=draw(st.sampled_from([None, "p"])),
                weight=draw(st.sampled_from([1.0, 2.0, 0.5])),
                kind=draw(st.sampled_from(["aspirational", "committed"])),
                order=float(place),
            )
        )
        rows += draw(key_results(goal))
    return holding(*rows)


@st.composite
def key_results(draw: st.DrawFn, goal: str) -> list[Record]:
    rows: list[Record] = []
    for place in range(draw(st.integers(0, 3))):
        own = f"{goal}k{place}"
        measure = draw(st.sampled_from(["number", "percent", "yes-no", "milestones", "levels"]))
        ends = (draw(NUMBERS), draw(NUMBERS)) if measure in ("number", "percent") else (None, None)
        rows.append(
            KeyResult(
                own,
                goal,
                f"{draw(TITLES)} {place}",
                measure=measure,
                baseline=ends[0],
                target=ends[1],
                unit="percent" if measure == "percent" else None,
                owner=draw(st.sampled_from([None, "p"])),
                state=draw(st.sampled_from(["active", "parked", "dropped"])),
                grade=draw(GRADES),
                grade_reason=draw(st.none() | TITLES.map(lambda text: f"for {text}")),
                weight=draw(st.sampled_from([1.0, 3.0])),
                order=float(place),
            )
        )
        rows += draw(below(own, measure))
    return rows


@st.composite
def below(draw: st.DrawFn, own: str, measure: str) -> list[Record]:
    rows: list[Record] = []
    if measure == "milestones":
        done = draw(st.none() | DAYS)
        rows.append(Milestone(f"{own}m", own, f"{draw(TITLES)} m", done_on=done, due=done))
    if measure == "levels":
        rows.append(Level(f"{own}l", own, draw(NAMES), draw(st.integers(0, 4)) / 4))
    state = draw(st.sampled_from(["todo", "doing", "done", "dropped"]))
    rows.append(Initiative(f"{own}i", own, None, f"{draw(TITLES)} i", "p", state))
    return rows


@settings(max_examples=60, deadline=None)
@given(company=companies())
def test_any_tree_comes_back(company: Workspace, tmp_path_factory: pytest.TempPathFactory) -> None:
    text = tree_markdown(company, TODAY)
    again = back(text, tmp_path_factory.mktemp("md"))
    assert tree_markdown(again, TODAY) == text
    assert sorted(o.title for o in again.all(Objective).values()) == sorted(
        o.title for o in company.all(Objective).values()
    )


@settings(max_examples=40, deadline=None)
@given(
    day=DAYS,
    value=st.none() | NUMBERS,
    sure=st.none() | st.integers(0, 10),
    note=st.none() | TITLES,
)
def test_any_check_in_comes_back(
    tmp_path_factory: pytest.TempPathFactory,
    day: dt.date,
    value: float | None,
    sure: int | None,
    note: str | None,
) -> None:
    made = CheckIn("c", "k", day, value, confidence=sure, note=note, by="Mira Brandt")
    result = KeyResult("k", "o", "Speed", baseline=1.0, target=2.0)
    goal = Objective("o", "Go", cycle="au")
    text = tree_markdown(holding(WorkspaceSettings(), AUTUMN, goal, result, made), TODAY)
    again = back(text, tmp_path_factory.mktemp("md"))
    (found,) = again.all(KeyResult).values()
    (one,) = again.check_ins(found.id).items
    assert (one.date, one.value, one.confidence, one.note, one.by) == (
        day,
        value,
        sure,
        note,
        "Mira Brandt",
    )
