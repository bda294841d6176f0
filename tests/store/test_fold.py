"""Fixed examples of the fold that random ones meet too seldom."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit, Points
from okrdesk.domain.records import CheckIn, Cycle, KeyResult, Kpi, Measurement, Objective
from okrdesk.domain.workspace import Workspace
from okrdesk.store import Document
from okrdesk.store.cells import Key
from okrdesk.store.columns import Cell
from okrdesk.store.connection import connect, writing
from okrdesk.store.difference import difference
from okrdesk.store.fold import refold
from okrdesk.store.home import Who
from okrdesk.store.journal import Draft, write_transaction
from okrdesk.store.replica import create_replica
from okrdesk.store.schema import KIND_CODES

Again = Callable[[Document], Document]
KPI = Kpi("kpi000000001", "Churn")
DAYS = tuple(date(2026, 1, 1) + timedelta(days=n) for n in range(80))
GOAL = KIND_CODES["objective"]
A, B = "obj000000001", "obj000000002"


def take(ws: Workspace, at: At, *edits: Edit | Points) -> Change:
    return Change("Take", edits)


def points(count: int = len(DAYS), value: float | None = 1.0, origin: str = "imported") -> Points:
    return Points(KPI.id, DAYS[:count], (value,) * count, origin)


def origins(document: Document, again: Again) -> list[str]:
    shown = [value.origin for value in document.workspace.series_of(KPI.id)]
    assert again(document).load_all().series == document.load_all().series
    assert document.check().ok
    return shown


def test_a_value_typed_beside_an_import_stays_typed(document: Document, again: Again) -> None:
    document.do(take, Edit(None, KPI))
    document.do(take, points(2), Edit(None, Measurement(KPI.id, DAYS[5], 3.0)))
    assert origins(document, again) == ["imported", "imported", "typed"]


def test_the_origin_of_one_imported_value_can_be_corrected(
    document: Document, again: Again
) -> None:
    document.do(take, Edit(None, KPI), points(3))
    before = Measurement(KPI.id, DAYS[1], 1.0, origin="imported")
    document.do(take, Edit(before, Measurement(KPI.id, DAYS[1], 1.0, origin="pasted")))
    assert origins(document, again) == ["imported", "pasted", "imported"]
    document.undo()
    assert origins(document, again) == ["imported"] * 3


def test_an_import_over_corrected_origins_gives_its_own(document: Document, again: Again) -> None:
    document.do(take, Edit(None, KPI))
    document.do(take, Edit(None, Measurement(KPI.id, DAYS[1], 1.0, origin="check-in")))
    document.do(take, points(3))
    assert origins(document, again) == ["imported"] * 3
    document.do(take, points(2, origin="typed"))
    assert origins(document, again) == ["typed", "typed", "imported"]
    document.undo()
    document.undo()
    assert origins(document, again) == ["check-in"]


def test_a_bulk_edit_may_remove_values(document: Document, again: Again) -> None:
    document.do(take, Edit(None, KPI))
    document.do(take, points())
    holes = tuple(None if n % 3 else 2.0 for n in range(len(DAYS)))
    document.do(take, Points(KPI.id, DAYS, holes))
    assert len(document.workspace.series_of(KPI.id)) == 27
    assert origins(document, again) == ["imported"] * 27
    document.undo()
    assert origins(document, again) == ["imported"] * 80


def test_notes_of_an_import_come_back_also_empty_ones(document: Document, again: Again) -> None:
    document.do(take, Edit(None, KPI))
    notes = ("", "wet", None, "gone")
    document.do(take, Points(KPI.id, DAYS[:4], (1.0, 2.0, 3.0, None), "imported", notes))
    assert origins(document, again) == ["imported"] * 3
    shown = [value.note for value in document.workspace.series_of(KPI.id)]
    assert shown == ["", "wet", None]
    document.do(take, Edit(None, Measurement(KPI.id, DAYS[3], 4.0)))
    assert origins(document, again)[-1] == "typed"


def test_a_bulk_edit_from_outside_is_told_in_bulk(document: Document, again: Again) -> None:
    document.do(take, Edit(None, KPI), points(70))
    other = again(document)
    other.load_all()
    full = Measurement(KPI.id, DAYS[75], 9.0, "note", "pasted", "strike", 1.0, 2.0)
    notes = tuple("wet" if n == 4 else None for n in range(60))
    document.do(take, Points(KPI.id, DAYS[:60], (None, *(2.0,) * 59), "pulled", notes))
    document.do(take, points(80, origin="pasted", value=4.0), Edit(None, full))
    before = other.workspace
    told = other.poll()
    assert told is not None
    assert sum(isinstance(edit, Points) for edit in told.change.edits) == 1
    assert before.apply(told.change).series == other.workspace.series
    document.undo()
    document.undo()
    before = other.workspace
    back = other.poll()
    assert back is not None
    assert sum(isinstance(edit, Points) for edit in back.change.edits) == 2  # put back, taken out
    assert before.apply(back.change).series == other.workspace.series
    assert other.workspace.series == document.workspace.series


def test_only_values_of_the_shown_span_are_news(document: Document, again: Again) -> None:
    document.do(take, Edit(None, KPI))
    days = [date(2020, 1, 1) + timedelta(days=n) for n in range(200)]
    document.do(take, Points(KPI.id, tuple(days), (1.0,) * 200))
    other = again(document)
    newest = Measurement(KPI.id, date(2026, 11, 20), 7.0)
    document.do(take, Edit(None, newest))
    told = other.poll()
    assert told is not None
    assert told.change.edits == (Edit(None, newest),)


def test_check_ins_from_outside_are_told_where_they_are_loaded(
    document: Document, again: Again
) -> None:
    goal = Objective(A, "Keep", cycle="cyc000000001")
    result = KeyResult("kr0000000001", A, "Churn to 4")
    first, second, third = (
        CheckIn(f"chk00000000{n}", result.id, DAYS[n], float(n), None, 5) for n in range(3)
    )
    cycle = Cycle("cyc000000001", "Q4", state="active")
    document.do(take, *(Edit(None, one) for one in (cycle, goal, result, first, second)))
    whole, newest, none = again(document), again(document), again(document)
    whole.load_all()
    newest.load_newest_check_ins()
    renamed = Edit(goal, replace(goal, title="Hold"))
    document.do(take, Edit(None, third), Edit(first, None), renamed)
    told = [one.poll() for one in (whole, newest, none)]
    assert [set(one.change.edits) for one in told if one] == [
        {renamed, Edit(None, third), Edit(first, None)},
        {renamed, Edit(None, third)},
        {renamed},
    ]
    assert newest.workspace.check_ins(result.id).items == (second, third)
    assert difference(whole.workspace, whole.workspace) == ()
    document.do(take, Edit(third, None))
    told = [one.poll() for one in (whole, newest, none)]
    assert [set(one.change.edits) for one in told if one] == [{Edit(third, None)}] * 2
    assert newest.workspace.check_ins(result.id).items == (second,)


def test_the_first_check_in_of_all_is_told_to_who_has_the_file_open(
    document: Document, again: Again
) -> None:
    goal = Objective(A, "Keep", cycle="cyc000000001")
    result, later = (KeyResult(f"kr000000000{n}", A, f"Churn to {n}") for n in (1, 2))
    cycle = Cycle("cyc000000001", "Q4", state="active")
    document.do(take, *(Edit(None, one) for one in (cycle, goal, result)))
    other = again(document)
    other.load_newest_check_ins()
    first, second = (
        CheckIn(f"chk00000000{n}", one.id, DAYS[n], float(n), None, 5)
        for n, one in enumerate((result, later))
    )
    for news in ((first,), (later, second)):
        document.do(take, *(Edit(None, one) for one in news))
        told = other.poll()
        assert told is not None
        assert set(told.change.edits) == {Edit(None, one) for one in news}
    assert other.workspace.check_ins(result.id).newest() == first
    assert other.workspace.check_ins(later.id).newest() == second


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(connect(tmp_path / "replica.db")) as connection:
        create_replica(connection, Who("Mira", "laptop"))
        yield connection


def save(connection: sqlite3.Connection, cells: dict[Key, Cell]) -> None:
    with writing(connection):
        write_transaction(connection, Draft("Save", None, cells), now=1_795_000_000_000, app="t")


def parents(connection: sqlite3.Connection) -> dict[str, str | None]:
    found = dict(connection.execute("SELECT id, parent FROM objective"))
    with writing(connection):
        refold(connection)
    assert dict(connection.execute("SELECT id, parent FROM objective")) == found
    return found


def test_the_way_up_leads_through_removed_records(journal: sqlite3.Connection) -> None:
    save(journal, {(GOAL, A, "title"): "A", (GOAL, B, "parent"): A})
    save(journal, {(GOAL, B, "deleted"): 1})
    save(journal, {(GOAL, A, "parent"): B})
    assert parents(journal) == {A: None}
    save(journal, {(GOAL, B, "deleted"): 0})
    assert parents(journal) == {A: None, B: A}


def test_a_returning_record_has_the_parent_that_the_moves_give_it(
    journal: sqlite3.Connection,
) -> None:
    save(journal, {(GOAL, A, "title"): "A", (GOAL, B, "title"): "B"})
    save(journal, {(GOAL, B, "parent"): A})
    save(journal, {(GOAL, A, "parent"): B})  # skipped
    save(journal, {(GOAL, A, "deleted"): 1})
    save(journal, {(GOAL, A, "deleted"): 0})
    assert parents(journal) == {A: None, B: A}


def test_parents_and_children_may_arrive_in_one_transaction(journal: sqlite3.Connection) -> None:
    save(journal, {(GOAL, A, "parent"): B, (GOAL, B, "title"): "B"})
    assert parents(journal) == {A: B, B: None}
