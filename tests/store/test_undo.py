"""Undo puts back what was before, where it still holds, and names what it leaves."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit, Points
from okrdesk.domain.errors import OkrError
from okrdesk.domain.records import (
    CheckIn,
    Cycle,
    KeyResult,
    Kpi,
    Measurement,
    Objective,
    Record,
)
from okrdesk.domain.workspace import Workspace
from okrdesk.store import Document, Home, Who
from okrdesk.store.reverse import reversal_of
from okrdesk.store.undo import read_undos

Made = Callable[..., Document]
KPI = Kpi("kpi000000001", "Churn")
CYCLE = Cycle("cyc000000001", "Q4", state="active")
OBJECTIVE = Objective("obj000000001", "Keep customers", cycle=CYCLE.id)
DAY = date(2026, 11, 20)


def write(ws: Workspace, at: At, label: str, *pairs: tuple[Record | None, Record | None]) -> Change:
    return Change(label, tuple(Edit(before, after) for before, after in pairs))


def bring(ws: Workspace, at: At, points: Points) -> Change:
    return Change("Import", (points,))


def add(document: Document, *records: Record) -> None:
    document.do(write, f"Add {records[0].KIND}", *((None, record) for record in records))


def rename(document: Document, before: Kpi, name: str) -> Kpi:
    after = replace(before, name=name)
    document.do(write, "Rename", (before, after))
    return after


def name(document: Document) -> str:
    return document.workspace.get(Kpi, KPI.id).name


def test_changes_of_one_field_are_undone_one_after_the_other(document: Document) -> None:
    add(document, KPI)
    second = rename(document, KPI, "Lost customers")
    rename(document, second, "Leavers")
    seen = []
    while document.undo_label() is not None:
        document.undo()
        seen.append(tuple(kpi.name for kpi in document.workspace.all(Kpi).values()))
    assert seen == [("Lost customers",), ("Churn",), ()]
    while document.redo_label() is not None:
        document.redo()
    assert name(document) == "Leavers"


def test_undo_says_what_it_will_undo_and_redo_what_it_will_redo(document: Document) -> None:
    assert (document.undo_label(), document.redo_label()) == (None, None)
    add(document, KPI)
    rename(document, KPI, "Leavers")
    assert (document.undo_label(), document.redo_label()) == ("Rename", None)
    document.undo()
    assert (document.undo_label(), document.redo_label()) == ("Add kpi", "Rename")
    document.redo()
    assert (document.undo_label(), document.redo_label()) == ("Rename", None)


def test_a_new_change_ends_what_can_be_redone(document: Document) -> None:
    add(document, KPI)
    rename(document, KPI, "Leavers")
    document.undo()
    rename(document, KPI, "Gone")
    assert document.redo_label() is None
    with pytest.raises(OkrError) as refused:
        document.redo()
    assert refused.value.kind == "nothing_to_undo"


def test_undo_survives_a_restart(document: Document, again: Callable[..., Document]) -> None:
    add(document, KPI)
    rename(document, KPI, "Leavers")
    document.undo()
    later = again(document)
    assert (later.undo_label(), later.redo_label()) == ("Add kpi", "Rename")
    later.redo()
    assert name(later) == "Leavers"


def test_an_import_is_one_undo_and_its_values_keep_their_origin(document: Document) -> None:
    add(document, KPI)
    typed = Measurement(KPI.id, date(2026, 1, 3), 7.0, note="by hand")
    add(document, typed)
    days = tuple(date(2026, 1, day) for day in range(1, 31))
    values = tuple(float(day.day) for day in days)
    document.do(bring, Points(KPI.id, days, values))
    imported = document.workspace.series_of(KPI.id)
    assert {value.origin for value in imported} == {"imported"}
    document.undo()
    assert list(document.workspace.series_of(KPI.id)) == [typed]
    document.redo()
    assert document.workspace.series_of(KPI.id) == imported
    assert document.check().ok


def test_undo_leaves_what_another_changed_since_and_names_them(
    made: Made, other_home: Home
) -> None:
    mira = made()
    add(mira, KPI)
    both = replace(KPI, name="Leavers", unit="percent")
    applied = mira.do(write, "Define churn", (KPI, both))
    mira.publish()
    anna = made(at=other_home, by=Who("Anna", "desk"))
    rename(anna, both, "Lost")
    anna.publish()
    mira.refresh()
    undone = mira.undo(applied.txn)
    held = mira.workspace.get(Kpi, KPI.id)
    assert (held.name, held.unit) == ("Lost", "number")
    assert undone.notes == ("the name of “Lost” was changed since by Anna and stays as it is.",)


def test_an_undo_that_can_put_back_nothing_is_refused_and_names_who(
    made: Made, other_home: Home
) -> None:
    mira = made()
    add(mira, KPI)
    second = rename(mira, KPI, "Leavers")
    mira.publish()
    anna = made(at=other_home, by=Who("Anna", "desk"))
    rename(anna, second, "Lost")
    anna.publish()
    mira.refresh()
    before = mira.workspace
    with pytest.raises(OkrError, match="changed since by Anna") as refused:
        mira.undo()
    assert refused.value.kind == "nothing_to_undo"
    assert mira.workspace is before


def test_a_merged_change_is_not_ours_to_undo_but_history_can(made: Made, other_home: Home) -> None:
    mira = made()
    add(mira, KPI)
    mira.publish()
    anna = made(at=other_home, by=Who("Anna", "desk"))
    rename(anna, KPI, "Lost")
    anna.publish()
    mira.refresh()
    assert mira.undo_label() == "Add kpi"
    theirs = mira.history()[0]
    assert (theirs.by, theirs.cause) == ("Anna", "merge")
    mira.undo(theirs.id)
    assert name(mira) == "Churn"
    assert mira.history()[1].undone


def test_an_undone_change_is_not_undone_twice(document: Document) -> None:
    add(document, KPI)
    applied = document.do(write, "Rename", (KPI, replace(KPI, name="Leavers")))
    document.undo()
    with pytest.raises(OkrError, match="was undone already"):
        document.undo(applied.txn)


@pytest.mark.parametrize("txn", ["12", "abc", "", "-1", "9" * 30])
def test_an_unknown_change_is_not_found(document: Document, txn: str) -> None:
    with pytest.raises(OkrError) as refused:
        document.undo(txn)
    assert refused.value.kind == "not_found"


def test_what_has_children_by_now_is_not_undone_away(document: Document) -> None:
    add(document, CYCLE)
    applied = document.do(write, "Add objective", (None, OBJECTIVE))
    add(document, KeyResult("kr0000000001", OBJECTIVE.id, "Churn to 4"))
    with pytest.raises(OkrError, match="“Keep customers” was changed since by Mira Brandt"):
        document.undo(applied.txn)
    assert document.check().ok


def test_a_part_is_undone_where_another_part_would_break_a_reference(document: Document) -> None:
    second = replace(OBJECTIVE, id="obj000000002", title="Grow")
    add(document, CYCLE)
    applied = document.do(write, "Add two", (None, OBJECTIVE), (None, second))
    add(document, KeyResult("kr0000000001", OBJECTIVE.id, "Churn to 4"))
    undone = document.undo(applied.txn)
    assert list(document.workspace.all(Objective)) == [OBJECTIVE.id]
    assert undone.notes == (
        "“Keep customers” was changed since by Mira Brandt and stays as it is.",
    )
    assert document.check().ok


def test_what_lost_its_owner_by_now_does_not_come_back(document: Document) -> None:
    key_result = KeyResult("kr0000000001", OBJECTIVE.id, "Churn to 4")
    add(document, CYCLE, OBJECTIVE, key_result)
    applied = document.do(write, "Remove key result", (key_result, None))
    document.do(write, "Remove objective", (OBJECTIVE, None))
    with pytest.raises(OkrError, match="nothing was undone"):
        document.undo(applied.txn)
    assert document.check().ok


def test_a_move_that_would_close_a_cycle_by_now_is_left(document: Document) -> None:
    second = replace(OBJECTIVE, id="obj000000002", title="Grow", parent=OBJECTIVE.id)
    add(document, CYCLE, OBJECTIVE, second)
    top = replace(second, parent=None)
    applied = document.do(write, "Move", (second, top))
    document.do(write, "Move", (OBJECTIVE, replace(OBJECTIVE, parent=second.id)))
    with pytest.raises(OkrError, match="the parent of “Grow”"):
        document.undo(applied.txn)
    assert document.check().ok


def test_the_close_of_a_cycle_is_undone_only_by_reopening(document: Document) -> None:
    add(document, CYCLE)
    document.do(write, "Close Q4", (CYCLE, replace(CYCLE, state="closed")))
    with pytest.raises(OkrError, match="Reopen") as refused:
        document.undo()
    assert refused.value.kind == "closed"


def test_many_things_that_are_left_are_counted(document: Document) -> None:
    add(document, CYCLE)
    many = [replace(OBJECTIVE, id=f"obj00000001{n}", title=f"O{n}") for n in range(8)]
    applied = document.do(write, "Add", *((None, one) for one in many))
    add(document, *(KeyResult(f"kr000000001{n}", many[n].id, "KR") for n in range(7)))
    undone = document.undo(applied.txn)
    assert undone.notes[-1] == "2 more were changed since and stay as they are."


def test_the_note_of_a_value_comes_back_with_it(document: Document) -> None:
    value = Measurement(KPI.id, DAY, 6.2, "wet week", "check-in", "strike", 12.0, 340.0)
    add(document, KPI)
    add(document, value)
    document.do(write, "Remove value", (value, None))
    document.undo()
    assert list(document.workspace.series_of(KPI.id)) == [value]
    assert document.check().ok


def test_a_new_value_does_not_inherit_the_note_of_a_removed_one(document: Document) -> None:
    add(document, KPI)
    value = Measurement(KPI.id, DAY, 6.2, "wet week", "imported", "strike", 12.0, 340.0)
    add(document, value)
    document.do(write, "Remove value", (value, None))
    plain = Measurement(KPI.id, DAY, 7.0)
    add(document, plain)
    document.load_all()
    assert list(document.workspace.series_of(KPI.id)) == [plain]
    assert document.check().ok


def test_whatever_is_remembered_of_a_change_its_undo_is_the_same(document: Document) -> None:
    add(document, KPI, CYCLE, OBJECTIVE)
    rename(document, KPI, "Leavers")
    document.do(bring, Points(KPI.id, (DAY, DAY.replace(day=1)), (1.5, 2.5), origin="import"))
    document.undo()
    with closing(sqlite3.connect(document.replica.database)) as journal:
        undos = read_undos(journal)
        ticks = [tick for (tick,) in journal.execute("SELECT tick FROM txn ORDER BY tick")]
        assert len(ticks) == 4
        for tick in ticks:
            cells = journal.execute(
                "SELECT kind, record, field FROM cell WHERE tick=?", (tick,)
            ).fetchall()
            whole = reversal_of(journal, undos, tick)
            foreign = (1, "kpi000000009", "name")
            for known in (cells, cells[:1], [*cells, foreign], [foreign]):
                assert reversal_of(journal, undos, tick, known) == whole


def test_the_undo_of_a_change_that_was_just_made_does_not_look_through_the_journal(
    document: Document,
) -> None:
    add(document, KPI)
    rename(document, KPI, "Leavers")
    asked: list[str] = []
    connection = document._connection
    connection.set_trace_callback(asked.append)
    document.undo()
    document.redo()
    connection.set_trace_callback(None)
    assert name(document) == "Leavers"
    assert not [one for one in asked if "FROM cell WHERE tick=" in one]


def test_undo_and_redo_go_on_where_the_file_was_moved_twice(
    document: Document, home: Home, who: Who, tmp_path: Path
) -> None:
    add(document, KPI)
    rename(document, KPI, "Leavers")
    document.publish()
    path = document.path
    document.close()
    for place in ("second.okr", "third.okr"):
        path = path.rename(tmp_path / place)
        moved = Document.open(path, home=home, who=who, today=lambda: DAY)
        with closing(moved):
            assert moved.undo_label() == "Rename"
            moved.undo()
            assert name(moved) == KPI.name
            moved.redo()
            moved.publish()
    stranger = Document.open(path, home=Home(tmp_path / "other"), who=who, today=lambda: DAY)
    with closing(stranger):
        assert stranger.undo_label() is None


@pytest.mark.parametrize("elsewhere", [False, True])
def test_what_is_put_back_has_its_values_also_where_another_process_wrote_meanwhile(
    document: Document, again: Callable[..., Document], elsewhere: bool
) -> None:
    key_result = KeyResult("key000000001", OBJECTIVE.id, "Fewer leave")
    value = Measurement(KPI.id, DAY, 6.2)
    word = CheckIn("che000000001", key_result.id, date=DAY, confidence=4)
    add(document, KPI, CYCLE, OBJECTIVE, key_result, Kpi("kpi000000002", "Leads"))
    add(document, value, word)
    other = again(document)
    remover = other if elsewhere else document
    remover.do(write, "Remove both", (KPI, None), (key_result, None))
    if not elsewhere:
        rename(other, Kpi("kpi000000002", "Leads"), "Prospects")
        document.poll()
        document.undo()
    document.poll()
    document.undo()
    assert list(document.workspace.series_of(KPI.id)) == [value]
    assert list(document.workspace.check_ins(key_result.id)) == [word]
    assert document.check().ok
