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
    Assumption,
    CheckIn,
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
    Record,
    Remark,
    Tag,
    WorkspaceSettings,
)
from okrdesk.domain.remark_threads import remarks_on
from okrdesk.domain.workspace import Workspace
from okrdesk.exchange import ImportOptions, read_sources
from okrdesk.exchange.markdown_out import tree_markdown

TODAY = dt.date(2026, 11, 21)
AT = "2026-11-21T09:00:00Z"
Q3 = Cycle("q3", "Q3 2026", dt.date(2026, 7, 1), dt.date(2026, 9, 30), state="active")
AUTUMN = Cycle("au", "Autumn & Co", dt.date(2026, 9, 1), dt.date(2026, 12, 31), state="active")


def at(begins: str = "i") -> At:
    numbers = count(1)
    return At(TODAY, "Mira Brandt", lambda: f"{begins}{next(numbers):011d}", AT)


def file_of(text: str, folders: pytest.TempPathFactory) -> Path:
    file = folders.mktemp("again") / "okrs.md"
    file.write_text(text, encoding="utf-8")
    return file


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


BESIDE = """## Q4 2026 (2026-10-01 to 2026-12-31)

- Remark 2026-11-03T08:00:00Z by Mira: A short quarter

### Objective: Go

Why: We are slow.

Tags: growth, "a, b"

KPI that leads to it: Activation

- Assumption (holds, looked at 2026-11-02): People read
- KR: Churn (from 6% to 4%)
  - Because: they leave
  - Reads the KPI: Customer churn
  - Work: Ring them (doing)
    - Remark 2026-11-04T08:00:00Z: Half are rung
  - Check-in 2026-11-16 by Ann, value 5 of 2026-11-14, confidence 6 of 10: Better\\
    Next: go on
    - Evidence: https://example.com/report
- Remark 2026-11-01T08:00:00Z by Ann: Why so late?
  - Remark 2026-11-02T08:00:00Z by Mira: We waited.
"""


def test_what_is_said_beside_a_goal_is_read(tmp_path: Path) -> None:
    ws = back(BESIDE, tmp_path)
    (goal,), (result,) = ws.all(Objective).values(), ws.all(KeyResult).values()
    assert (goal.why, result.because) == ("We are slow.", "they leave")
    assert sorted(tag.text for tag in ws.where(Tag, "on", goal.id)) == ["a, b", "growth"]
    assert [(k.name, k.unit) for k in ws.all(Kpi).values()] == [
        ("Activation", "number"),
        ("Customer churn", "percent"),
    ]
    assert ws.get(Kpi, result.kpi or "").name == "Customer churn"
    (held,) = ws.all(Assumption).values()
    assert (held.state, held.looked_at) == ("holds", dt.date(2026, 11, 2))
    assert [(r.text, d) for r, d in remarks_on(ws, goal.id)] == [
        ("Why so late?", 0),
        ("We waited.", 1),
    ]
    (one,) = ws.check_ins(result.id)
    assert (one.note, one.value_date) == ("Better\nNext: go on", dt.date(2026, 11, 14))
    assert [e.text for e in ws.where(Evidence, "check_in", one.id)] == [
        "https://example.com/report"
    ]


def test_what_was_looked_at_since_is_taken_and_the_rest_stays(tmp_path: Path) -> None:
    ws = back(BESIDE, tmp_path)
    file = tmp_path / "okrs.md"
    text = BESIDE.replace("(holds, looked at 2026-11-02)", "(broken, looked at 2026-11-30)")
    file.write_text(text.replace("- Because: they leave\n", ""), encoding="utf-8")
    found = read_sources([file], ws, at("x"), ImportOptions())
    (edit,) = found.change.edits
    assert isinstance(edit, Edit)
    assert isinstance(edit.after, Assumption)
    assert (edit.after.state, edit.after.looked_at) == ("broken", dt.date(2026, 11, 30))
    file.write_text(BESIDE.replace("2026-11-02)", "2026-11-31)"), encoding="utf-8")
    assert read_sources([file], ws, at("x"), ImportOptions()).change.edits == ()


def test_a_closed_cycle_takes_no_kpi_with_it(tmp_path: Path) -> None:
    closed = Cycle("q4", "Q4 2026", dt.date(2026, 10, 1), dt.date(2026, 12, 31), state="closed")
    later = "## Q1 2027 (2027-01-01 to 2027-03-31)\n### Objective: Next\n- KR: A (from 1 to 2)\n"
    file = tmp_path / "okrs.md"
    file.write_text(BESIDE + later, encoding="utf-8")
    found = read_sources([file], holding(closed), at(), ImportOptions())
    assert not [e for e in found.change.edits if isinstance(e, Edit) and e.record.KIND == "kpi"]


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


def test_a_status_that_somebody_set_comes_with_its_reason(tmp_path: Path) -> None:
    text = (
        "## Q3 2026 (2026-07-01 to 2026-09-30)\n### Objective: Go\n- KR: More (from 1 to 2)\n"
        "  - Check-in 2026-08-01 by Mira, value 1.5, confidence 7 of 10: slow\n"
        "    - Status at risk: two partners wait, and one left: nobody knows why\n"
        "    - Evidence: https://example.com/report\n"
    )
    ws = back(text, tmp_path)
    (result,) = ws.all(KeyResult).values()
    (one,) = ws.check_ins(result.id)
    assert (one.status, one.reason) == (
        "at_risk", "two partners wait, and one left: nobody knows why",
    )  # fmt: skip
    assert one.note == "slow"
    written = tree_markdown(ws, dt.date(2026, 8, 2))
    assert "    - Status at risk: two partners wait, and one left: nobody knows why" in written
    assert [e.text for e in ws.where(Evidence, "check_in", one.id)] == [
        "https://example.com/report"
    ]


def test_a_check_in_outside_its_cycle_is_named(tmp_path: Path) -> None:
    text = (
        "## Q3 2026 (2026-07-01 to 2026-09-30)\n### Objective: Go\n- KR: More (from 1 to 2)\n"
        "  - Check-in 2026-10-05 by Mira, value 1.5\n  - Check-in 2026-02-31: never\n"
        "  - Check-in 2026-08-01, value ten\n"
        "  - Check-in 2026-08-02, value 1.5 of 2026-06-30\n"
        "  - Check-in 2026-08-03, value 1.5 of 2026-07-31\n"
    )
    file = tmp_path / "okrs.md"
    file.write_text(text, encoding="utf-8")
    found = read_sources([file], Workspace(), at(), ImportOptions())
    assert [row.says for row in found.refused] == [
        "2026-10-05 is outside Q3 2026, so the check-in was left out.",
        "Its value is of 2026-06-30, outside Q3 2026, so the check-in was left out.",
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
COUNT = st.integers(0, 3)
IN_BOTH = dt.date(2026, 9, 15)  # a day of either cycle
# What stands behind a word of its own may hold anything, and go over several lines.
FREE = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z"))).filter(bool)
SAID = st.lists(st.lists(FREE, min_size=1, max_size=3).map(" ".join), min_size=1, max_size=3).map(
    "\n".join
)


@st.composite
def companies(draw: st.DrawFn) -> Workspace:
    owner = Person("p", draw(NAMES))
    rows: list[Record] = [WorkspaceSettings(name="Tidewater"), Q3, AUTUMN, owner]
    rows += [Kpi(f"kpi{n}", f"{draw(FREE)} {n}", order=float(n)) for n in range(2)]
    rows += draw(remarks("au"))
    for place in range(draw(st.integers(1, 3))):
        goal = f"o{place}"
        rows.append(
            Objective(
                goal,
                f"{draw(TITLES)} {place}",
                cycle=draw(st.sampled_from(["q3", "au"])),
                owner=draw(st.sampled_from([None, "p"])),
                why=draw(st.none() | SAID),
                weight=draw(st.sampled_from([1.0, 2.0, 0.5])),
                kind=draw(st.sampled_from(["aspirational", "committed"])),
                order=float(place),
            )
        )
        rows += draw(beside(goal))
        held = Assumption(f"{goal}a", goal, draw(SAID), draw(st.sampled_from(["open", "holds"])))
        rows.append(held)
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
                because=draw(st.none() | SAID),
                measure=measure,
                kpi=draw(st.sampled_from([None, "kpi0", "kpi1"])) if measure == "number" else None,
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
        rows += draw(beside(own))
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
    rows += draw(remarks(f"{own}i"))
    status = draw(st.none() | st.sampled_from(["on_track", "at_risk", "off_track"]))
    said = CheckIn(
        f"{own}c",
        own,
        IN_BOTH,
        1.0,
        draw(st.none() | st.just(IN_BOTH)),
        note=draw(st.none() | SAID),
        status=status,
        reason=None if status is None else draw(SAID),
    )
    rows += [said, *(Evidence(f"{own}e{n}", said.id, f"{draw(SAID)} {n}", n) for n in (1.0, 2.0))]
    return rows


@st.composite
def beside(draw: st.DrawFn, on: str) -> list[Record]:
    """Tags, links of KPIs and remarks on a thing."""
    rows: list[Record] = [Tag(f"{on}t{n}", on, f"{draw(FREE)}{n}") for n in range(draw(COUNT))]
    for kind in draw(st.sets(st.sampled_from(["leads_to", "guards"]))):
        rows.append(Link(f"{on}l{kind}", draw(st.sampled_from(["kpi0", "kpi1"])), on, kind))
    return rows + draw(remarks(on))


@st.composite
def remarks(draw: st.DrawFn, on: str) -> list[Record]:
    """Some remarks, each of which may answer one before it."""
    rows: list[Record] = []
    for n in range(draw(COUNT)):
        answers = draw(st.sampled_from([None, *(row.id for row in rows)]))
        when = f"2026-11-01T08:0{n}:00Z"
        rows.append(Remark(f"{on}r{n}", on, draw(SAID), draw(st.none() | NAMES), when, answers))
    return rows


def heard(ws: Workspace, on: str) -> list[object]:
    """What stands beside a thing, by names instead of ids."""
    links = sorted((one.kind, ws.get(Kpi, one.kpi).name) for one in ws.where(Link, "to", on))
    said = [(one.text, one.by, one.at, depth) for one, depth in remarks_on(ws, on)]
    return [sorted(tag.text for tag in ws.where(Tag, "on", on)), links, said]


def told(ws: Workspace) -> dict[str, object]:
    """Everything beside the tree, by the titles of what it stands beside."""
    found: dict[str, object] = {}
    for goal in ws.all(Objective).values():
        held = [
            (one.text, one.state, one.looked_at)
            for one in ws.where(Assumption, "objective", goal.id)
        ]
        found[goal.title] = goal.why, held, heard(ws, goal.id)
    for result in ws.all(KeyResult).values():
        kpi = ws.find(Kpi, result.kpi)
        name = f"{ws.get(Objective, result.objective).title}/{result.title}"
        proofs = [
            (
                (one.note, one.value_date, one.status, one.reason),
                [e.text for e in ws.where(Evidence, "check_in", one.id)],
            )
            for one in ws.check_ins(result.id)
        ]
        works = [heard(ws, one.id) for one in ws.where(Initiative, "key_result", result.id)]
        found[name] = result.because, kpi and kpi.name, heard(ws, result.id), proofs, works
    for cycle in ws.all(Cycle).values():
        found[f"cycle {cycle.name}"] = heard(ws, cycle.id)
    return found


@settings(max_examples=60, deadline=None)
@given(company=companies())
def test_any_tree_comes_back(company: Workspace, tmp_path_factory: pytest.TempPathFactory) -> None:
    text = tree_markdown(company, TODAY)
    again = back(text, tmp_path_factory.mktemp("md"))
    assert tree_markdown(again, TODAY) == text
    assert told(again) == told(company)
    twice = read_sources([file_of(text, tmp_path_factory)], again, at("x"), ImportOptions())
    assert twice.change.edits == ()


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
