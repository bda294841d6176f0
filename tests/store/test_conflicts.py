"""Two people disagree: both values are kept, one is chosen, and everybody has it."""

from __future__ import annotations

import datetime as dt
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from merge_world import GOAL, NOW, copy_of, refolded, replica, tables

from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.errors import OkrError
from okrdesk.domain.records import CheckIn, Cycle, KeyResult, Kpi, Measurement, Objective, Person
from okrdesk.domain.workspace import Workspace
from okrdesk.store import Document, Home, Who
from okrdesk.store.cells import Key
from okrdesk.store.columns import Cell
from okrdesk.store.connection import connect, writing
from okrdesk.store.journal import Draft, write_transaction
from okrdesk.store.local import set_local
from okrdesk.store.replica import counts, own_number
from okrdesk.store.schema import KIND_CODES
from okrdesk.store.seal import verify_seals
from okrdesk.store.sighting import Seen, remember, sight
from okrdesk.store.union import merge_copy

Made = Callable[..., Document]
DAY = dt.date(2026, 11, 20)
KPI = Kpi("kpi000000001", "Churn")
CYCLE = Cycle("cyc000000001", "Q4")
ONE, TWO = (Objective(f"obj00000000{n}", f"Goal {n}", cycle=CYCLE.id) for n in (1, 2))
RESULT = KeyResult("kr0000000001", ONE.id, "Calls")
OLA = Person("per000000001", "Ola")


def take(ws: Workspace, at: At, *edits: Edit) -> Change:
    return Change("Take", edits)


def put(document: Document, before: Any, **fields: Any) -> None:
    document.do(take, Edit(before, replace(before, **fields)))


class Two:
    """Mira's and Anna's documents, each in a folder of its own; `meet` merges both ways."""

    def __init__(self, made: Made, shared: Path, other_home: Home) -> None:
        self.mira = made()
        start = (KPI, CYCLE, ONE, TWO, RESULT, OLA, Measurement(KPI.id, DAY, 1.0))
        self.mira.do(take, *(Edit(None, record) for record in start))
        assert self.mira.publish().ok
        shutil.copy(self.mira.path, shared / "anna.okr")
        self.anna = made("anna.okr", at=other_home, by=Who("Anna", "desk"))

    def tell(self, source: Document, into: Document) -> tuple[str, ...]:
        assert source.publish().ok
        into.merge(source.path)
        told = into.poll()
        return () if told is None else told.notes

    def meet(self) -> None:
        self.tell(self.anna, self.mira)
        self.tell(self.mira, self.anna)

    def agree(self) -> None:
        """Nothing is open on either side, and both show the same."""
        self.meet()
        assert self.mira.conflicts() == self.anna.conflicts() == ()
        ours, theirs = (
            [
                {owner: held for owner, held in part.items() if len(held)}
                for part in (shown.tables, shown.series, shown.entries)
            ]
            for shown in (self.mira.load_all(), self.anna.load_all())
        )
        assert ours == theirs
        for document in (self.mira, self.anna):
            assert document.publish().ok
            assert document.check().findings == ()


@pytest.fixture
def two(made: Made, shared: Path, other_home: Home) -> Two:
    return Two(made, shared, other_home)


def value(document: Document) -> Measurement | None:
    return document.load_all().series_of(KPI.id).at(DAY)


def test_each_side_calls_its_own_value_ours(two: Two) -> None:
    put(two.mira, ONE, title="Keep")
    put(two.anna, ONE, title="Hold")
    two.meet()
    (ours,), (theirs,) = two.mira.conflicts(), two.anna.conflicts()
    assert ours.id == theirs.id == f"objective:{ONE.id}:title"
    assert (ours.ours.value, ours.ours.by) == ("Keep", "Mira Brandt")
    assert (theirs.ours.value, theirs.ours.by) == ("Hold", "Anna")
    assert (ours.ours, ours.theirs) == (theirs.theirs, theirs.ours)
    applied = two.anna.resolve(theirs.id, "theirs")
    assert applied.change.label == "Settle title of Hold"
    two.agree()
    assert two.mira.workspace.get(Objective, ONE.id).title == "Keep"


def test_the_same_value_is_no_conflict_and_a_later_change_ends_one(two: Two) -> None:
    put(two.mira, ONE, title="Keep", why="So")
    put(two.anna, ONE, title="Keep", why="Because")
    two.meet()
    assert [one.field for one in two.mira.conflicts()] == ["why"]
    put(two.mira, two.mira.workspace.get(Objective, ONE.id), why="Enough")
    two.agree()


def test_keeping_what_holds_already_ends_the_conflict_everywhere(two: Two) -> None:
    put(two.mira, ONE, title="Keep")
    put(two.anna, ONE, title="Hold")  # the later one holds
    two.meet()
    applied = two.mira.resolve(f"objective:{ONE.id}:title", "theirs")
    assert applied.txn is not None
    assert applied.change.edits == ()
    two.agree()


def test_any_other_value_may_be_kept(two: Two) -> None:
    put(two.mira, KPI, decimals=1)
    put(two.anna, KPI, decimals=2)
    two.meet()
    two.mira.resolve(f"kpi:{KPI.id}:decimals", "value", 3)
    assert two.mira.workspace.get(Kpi, KPI.id).decimals == 3
    two.agree()
    with pytest.raises(OkrError) as refused:
        two.mira.resolve(f"kpi:{KPI.id}:decimals", "value", 3)
    assert refused.value.kind == "not_found"


def test_a_share_is_settled_with_the_parts_that_belong_to_it(two: Two) -> None:
    first = Measurement(KPI.id, DAY, 1.0)
    put(two.mira, first, value=25.0, numerator=1.0, denominator=4.0)
    put(two.anna, first, value=50.0, numerator=3.0, denominator=6.0, note="recounted")
    two.meet()
    conflict = f"measurement:{KPI.id}@{DAY}:value"
    assert {one.field for one in two.mira.conflicts()} == {"value", "numerator", "denominator"}
    two.mira.resolve(conflict, "ours")
    held = value(two.mira)
    assert held is not None
    assert (held.value, held.numerator, held.denominator) == (25.0, 1.0, 4.0)
    assert held.note == "recounted"
    two.agree()


def test_a_share_settled_by_a_plain_number_has_no_parts(two: Two) -> None:
    first = Measurement(KPI.id, DAY, 1.0)
    put(two.mira, first, value=25.0, numerator=1.0, denominator=4.0)
    put(two.anna, first, value=50.0, numerator=3.0, denominator=6.0)
    two.meet()
    two.mira.resolve(f"measurement:{KPI.id}@{DAY}:value", "value", 30.0)
    held = value(two.mira)
    assert held == Measurement(KPI.id, DAY, 30.0)
    two.agree()


@pytest.mark.parametrize("keep", ["ours", "theirs", "value"])
def test_a_value_that_one_removed_and_one_corrected(two: Two, keep: Any) -> None:
    first = Measurement(KPI.id, DAY, 1.0)
    put(two.anna, first, value=2.0, note="checked")
    two.mira.do(take, Edit(first, None))
    two.meet()
    two.mira.resolve(f"measurement:{KPI.id}@{DAY}:value", keep)
    expected = Measurement(KPI.id, DAY, 2.0, "checked") if keep == "theirs" else None
    assert value(two.mira) == expected
    two.agree()
    assert value(two.anna) == expected


def test_two_notes_of_one_value_are_settled_apart(two: Two) -> None:
    first = Measurement(KPI.id, DAY, 1.0)
    put(two.mira, first, note="wet")
    put(two.anna, first, note="dry")
    two.meet()
    two.mira.resolve(f"measurement:{KPI.id}@{DAY}:note", "value", "damp")
    held = value(two.mira)
    assert held is not None
    assert held.note == "damp"
    two.agree()


def test_conflicts_of_what_is_gone_are_not_listed(two: Two) -> None:
    first = Measurement(KPI.id, DAY, 1.0)
    for document, word in ((two.mira, "wet"), (two.anna, "dry")):
        put(document, first, note=word)
        put(document, OLA, name=f"Ola {word}")
    two.meet()
    assert len(two.mira.conflicts()) == 2
    ola = two.mira.workspace.get(Person, OLA.id)
    two.mira.do(take, Edit(two.mira.workspace.series_of(KPI.id).at(DAY), None), Edit(ola, None))
    assert two.mira.conflicts() == ()
    two.mira.undo()
    assert len(two.mira.conflicts()) == 2


def test_a_chosen_reference_must_lead_somewhere_and_close_no_cycle(two: Two) -> None:
    put(two.mira, ONE, owner=OLA.id)
    other = Person("per000000002", "Per")
    two.anna.do(take, Edit(None, other), Edit(ONE, replace(ONE, owner=other.id)))
    put(two.mira, TWO, parent=ONE.id)
    put(two.anna, TWO, title="Deeper", parent=None)
    two.meet()
    owner = f"objective:{ONE.id}:owner"
    held = two.mira.workspace.get(Objective, ONE.id)
    two.mira.do(take, Edit(OLA, None), Edit(other, None))
    with pytest.raises(OkrError, match="not there any more") as refused:
        two.mira.resolve(owner, "ours")
    assert refused.value.kind == "not_allowed"
    assert held.owner == other.id
    two.mira.resolve(owner, "value", None)
    two.agree()


def test_a_move_below_itself_cannot_be_chosen(two: Two) -> None:
    third = Objective("obj000000003", "Goal 3", cycle=CYCLE.id)
    two.mira.do(take, Edit(None, third))
    two.meet()
    put(two.mira, ONE, parent=TWO.id)
    put(two.anna, ONE, parent=third.id)
    two.meet()
    two.mira.do(take, Edit(TWO, replace(TWO, parent=ONE.id)))
    with pytest.raises(OkrError, match="below itself"):
        two.mira.resolve(f"objective:{ONE.id}:parent", "ours")
    two.mira.resolve(f"objective:{ONE.id}:parent", "theirs")
    two.agree()


def test_a_parent_is_back_for_what_was_added_to_it_and_said_so(two: Two) -> None:
    two.mira.do(take, Edit(RESULT, None), Edit(ONE, None))
    fresh = KeyResult("kr0000000002", ONE.id, "More calls")
    two.anna.do(take, Edit(None, fresh))
    notes = two.tell(two.anna, two.mira)
    assert notes == (
        "Objective “Goal 1” was removed while something was added to it or changed in it,"
        " so it is back. Remove it again if nobody needs it.",
    )
    assert two.mira.flags() == notes
    assert set(two.mira.workspace.all(KeyResult)) == {fresh.id}
    gone = two.mira.do(take, Edit(fresh, None))
    assert two.mira.workspace.find(Objective, ONE.id) is None  # nobody needs it any more
    assert Edit(ONE, None) in gone.change.edits
    two.agree()


def test_who_writes_to_what_came_back_keeps_it(two: Two) -> None:
    two.mira.do(take, Edit(RESULT, None), Edit(ONE, None))
    fresh = KeyResult("kr0000000002", ONE.id, "More calls")
    two.anna.do(take, Edit(None, fresh))
    two.meet()
    put(two.mira, ONE, title="Goal again")
    assert two.mira.flags() == ()
    two.mira.do(take, Edit(fresh, None))
    assert two.mira.workspace.get(Objective, ONE.id).title == "Goal again"
    two.agree()


def test_an_edit_beats_a_removal_that_did_not_know_of_it(two: Two) -> None:
    two.mira.do(take, Edit(RESULT, None))
    two.anna.do(take, Edit(None, CheckIn("chk000000001", RESULT.id, DAY, 4.0, None, 6)))
    put(two.anna, RESULT, title="Calls a week")
    assert "removed and changed at the same time" in two.tell(two.anna, two.mira)[0]
    assert two.mira.workspace.get(KeyResult, RESULT.id).title == "Calls a week"
    two.mira.do(take, Edit(two.mira.load_all().check_ins(RESULT.id).newest(), None),
                Edit(two.mira.workspace.get(KeyResult, RESULT.id), None))  # fmt: skip
    assert two.mira.workspace.find(KeyResult, RESULT.id) is None
    two.agree()


def test_a_value_recorded_meanwhile_brings_a_removed_kpi_back(two: Two) -> None:
    two.mira.do(take, Edit(KPI, None))
    put(two.anna, Measurement(KPI.id, DAY, 1.0), value=7.0)
    two.meet()
    assert two.mira.workspace.get(Kpi, KPI.id) == KPI
    held = value(two.mira)
    assert held is not None
    assert held.value == 7.0
    two.agree()


def test_one_returns_what_the_other_removes_again(two: Two) -> None:
    two.mira.do(take, Edit(RESULT, None))
    two.meet()
    two.mira.undo()
    with closing(connect(two.anna.replica.database)) as other, writing(other):
        cells = {(KIND_CODES["key_result"], RESULT.id, "deleted"): 1}
        write_transaction(other, Draft("Remove", "Anna", cells), now=1_795_000_900_000, app="t")
    two.anna.poll()
    two.meet()
    (conflict,) = two.mira.conflicts()
    assert (conflict.field, conflict.ours.value, conflict.theirs.value) == ("deleted", False, True)
    assert two.mira.workspace.find(KeyResult, RESULT.id) is not None
    with pytest.raises(OkrError, match="remove it"):
        two.mira.resolve(conflict.id, "theirs")
    two.mira.resolve(conflict.id, "ours")
    assert two.mira.flags() == ()
    two.agree()


def test_a_reference_waits_for_a_removed_person_and_comes_back(two: Two) -> None:
    two.mira.do(take, Edit(OLA, None))
    put(two.anna, ONE, owner=OLA.id)
    two.meet()
    assert two.mira.workspace.get(Objective, ONE.id).owner is None
    back = two.mira.undo()
    assert two.mira.workspace.get(Objective, ONE.id).owner == OLA.id
    assert Edit(ONE, replace(ONE, owner=OLA.id)) in back.change.edits
    two.agree()


def test_moves_below_each_other_leave_one_where_it_was(two: Two) -> None:
    put(two.mira, ONE, parent=TWO.id)
    put(two.anna, TWO, parent=ONE.id)
    (note,) = two.tell(two.anna, two.mira)
    assert "stays where it was" in note
    parents = {one.id: one.parent for one in two.mira.workspace.all(Objective).values()}
    assert parents == {ONE.id: TWO.id, TWO.id: None}
    two.agree()


def test_an_undo_does_not_bring_back_what_somebody_removed(two: Two) -> None:
    two.mira.do(take, Edit(RESULT, None))
    two.mira.do(take, Edit(ONE, None))
    removed = two.mira.history(RESULT.id)[0].id
    with pytest.raises(OkrError) as refused:
        two.mira.undo(removed)
    assert refused.value.kind == "nothing_to_undo"
    assert two.mira.workspace.find(Objective, ONE.id) is None


def test_a_merge_that_changes_nothing_shown_is_still_told(two: Two) -> None:
    put(two.anna, ONE, title="Hold")
    put(two.mira, ONE, title="Keep")  # later, so it holds
    assert two.anna.publish().ok
    two.mira.merge(two.anna.path)
    told = two.mira.poll()
    assert told is not None
    assert (told.cause, told.change.label, told.change.edits) == ("merge", "Anna’s change", ())
    assert len(two.mira.conflicts()) == 1


def test_three_values_are_one_conflict_that_one_choice_ends(
    two: Two, made: Made, shared: Path, tmp_path: Path
) -> None:
    shutil.copy(two.mira.path, shared / "ola.okr")
    ola = made("ola.okr", at=Home(tmp_path / "third"), by=Who("Ola", "phone"))
    for document, title in ((two.mira, "Keep"), (two.anna, "Hold"), (ola, "Stay")):
        put(document, ONE, title=title)
    two.tell(ola, two.anna)
    two.tell(ola, two.mira)
    two.meet()
    (conflict,) = two.mira.conflicts()
    assert (conflict.ours.value, conflict.theirs.value) == ("Keep", "Stay")
    two.mira.resolve(conflict.id, "ours")
    two.agree()


@pytest.mark.parametrize("more", [False, True])
def test_a_new_number_still_has_seen_what_the_old_one_had(tmp_path: Path, more: bool) -> None:
    """Two replicas drew the same number: one takes another, and its marks go with it."""
    title = (GOAL, ONE.id, "title")
    with (
        closing(replica(tmp_path / "one.db")) as one,
        closing(replica(tmp_path / "other.db", "Anna")) as other,
        closing(replica(tmp_path / "third.db", "Ola")) as third,
    ):
        number = own_number(one)
        set_local(other, "number", number)
        save(third, {title: "Hers"}, 0)
        merge_copy(one, copy_of(third, tmp_path / "copy.db"))
        save(one, {title: "Mine"}, 1)
        sighting = sight(copy_of(one, tmp_path / "published.db"))
        assert sighting is not None
        remember(one, Seen(sighting, counts(one)))
        if more:
            save(one, {title: "Mine again"}, 2)
        save(other, {(GOAL, TWO.id, "title"): "Other"}, 3)
        merge_copy(one, copy_of(other, tmp_path / "copy.db"))
        assert own_number(one) != number
        if not more:
            save(one, {title: "Mine again"}, 4)
        assert one.execute("SELECT * FROM conflict").fetchall() == []
        assert verify_seals(one) == ()
        assert tables(one) == refolded(one)


def save(connection: sqlite3.Connection, cells: dict[Key, Cell], later: int) -> None:
    with writing(connection):
        write_transaction(connection, Draft("Save", None, cells), now=NOW + later, app="t")
