"""What holds for every command: its Change is true of the picture and can be taken back."""

from __future__ import annotations

import inspect
import pkgutil
import random
from importlib import import_module

import pytest
from every_command import (
    CALLS,
    Call,
    Company,
    NothingToPick,
    Picker,
    company,
    picture,
    reversed_change,
)
from hypothesis import given
from hypothesis import strategies as st

import okrdesk.commands as room
from okrdesk.commands.verbs import VERBS
from okrdesk.domain.bonds import BONDS
from okrdesk.domain.edits import Change, Points
from okrdesk.domain.errors import OkrError
from okrdesk.domain.records import KINDS, CheckIn, Measurement, Record
from okrdesk.domain.workspace import Workspace


def held(ws: Workspace, record: Record) -> Record | None:
    if isinstance(record, Measurement):
        return ws.series_of(record.kpi).at(record.date)
    if isinstance(record, CheckIn):
        return next((e.find(record.id) for e in ws.entries.values() if e.find(record.id)), None)
    return ws.find(type(record), record.id)


def refuse_untrue(ws: Workspace, change: Change) -> None:
    touched = set()
    for edit in change.edits:
        if isinstance(edit, Points):
            assert all(ws.series_of(edit.kpi).at(day) is None for day in edit.dates)
            assert list(edit.dates) == sorted(set(edit.dates))
            continue
        assert edit.before != edit.after
        assert held(ws, edit.record) == edit.before
        touched.add((edit.record.KIND, edit.record.id))
    assert len(touched) == len(list(change.records())), "one record was edited twice"


def refuse_dangling(ws: Workspace) -> None:
    for bond in BONDS:
        records = (
            [c for entries in ws.entries.values() for c in entries]
            if bond.kind == "check_in"
            else list(ws.tables.get(bond.kind, {}).values())
        )
        for record in records:
            target = getattr(record, bond.field)
            known = target is None or any(ws.find(KINDS[kind], target) for kind in bond.to)
            in_entries = "check_in" in bond.to and any(e.find(target) for e in ws.entries.values())
            assert known or in_entries, (record, bond)


def try_call(at_company: Company, call: Call, picker: Picker) -> Change | None:
    """The change, None if the command refused or the picture has nothing for it."""
    try:
        args, fields = call.arguments(picker)
        return call.command(at_company.ws, at_company.at, *args, **fields)
    except (OkrError, NothingToPick):
        return None


def do_undo_redo(at_company: Company, change: Change) -> None:
    before = picture(at_company.ws)
    refuse_untrue(at_company.ws, change)
    after = at_company.ws.apply(change)
    undone = after.apply(reversed_change(change))
    assert picture(undone) == before
    assert picture(undone.apply(change)) == picture(after)
    assert (picture(after) == before) == (change.edits == ())
    refuse_dangling(after)
    at_company.ws = after


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.name)
def test_do_undo_redo_of_every_command_restores_the_picture(call: Call) -> None:
    changed = 0
    for seed in range(60):
        tidewater = company()
        change = try_call(tidewater, call, Picker(tidewater.ws, random.Random(seed).choice))
        if change is not None:
            changed += bool(change.edits)
            assert change.label
            do_undo_redo(tidewater, change)
    assert changed, f"{call.name} never changed anything"


@given(data=st.data(), calls=st.lists(st.sampled_from(CALLS), min_size=1, max_size=12))
def test_any_row_of_commands_can_be_taken_back_step_by_step(
    data: st.DataObject, calls: list[Call]
) -> None:
    tidewater = company()

    def choose(options: object) -> object:
        return data.draw(st.sampled_from(options))  # type: ignore[arg-type]

    done: list[tuple[tuple[object, ...], Change]] = []
    for call in calls:
        before = picture(tidewater.ws)
        change = try_call(tidewater, call, Picker(tidewater.ws, choose))
        if change is not None:
            do_undo_redo(tidewater, change)
            done.append((before, change))
    for before, change in reversed(done):
        tidewater.ws = tidewater.ws.apply(reversed_change(change))
        assert picture(tidewater.ws) == before


def commands_of_the_room() -> set[str]:
    """The names of all functions that take a picture and circumstances and return a Change."""
    names = set()
    for module_name in (m.name for m in pkgutil.iter_modules(room.__path__) if not m.ispkg):
        module = import_module(f"okrdesk.commands.{module_name}")
        for name, function in inspect.getmembers(module, inspect.isfunction):
            takes = list(inspect.signature(function).parameters)[:2] == ["ws", "at"]
            returns = inspect.signature(function).return_annotation == "Change"
            if takes and returns and function.__module__ == module.__name__ and name[0] != "_":
                names.add(name)
    return names


def test_no_command_is_missing_among_the_calls() -> None:
    assert {call.name for call in CALLS} == commands_of_the_room()


def test_every_kind_that_people_make_has_its_verbs() -> None:
    made_by_rules = {"alert_action", "coach_answer", "frozen"}
    assert set(VERBS) == (set(KINDS) | {"measurement"}) - made_by_rules
    for kind, verbs in VERBS.items():
        functions = [verbs.add, verbs.change, verbs.remove, verbs.move, verbs.park]
        for verb, function in zip(
            ("add", "change", "remove", "move", "park"), functions, strict=True
        ):
            assert function is None or function.__name__ == f"{verb}_{kind}"


@pytest.mark.parametrize("kind", sorted(set(VERBS) - {"workspace"}))
def test_a_record_that_is_gone_cannot_be_changed_or_removed(kind: str) -> None:
    tidewater = company()
    verbs = VERBS[kind]
    gone = "nobody@2026-01-01" if kind == "measurement" else "nobody000000"
    for verb in (verbs.change, verbs.remove):
        with pytest.raises(OkrError) as refused:
            verb(tidewater.ws, tidewater.at, gone)
        assert refused.value.kind == "not_found"


@pytest.mark.parametrize(
    "kind", [kind for kind, verbs in VERBS.items() if kind != "measurement" and verbs.removes]
)
def test_changing_nothing_is_a_change_without_edits(kind: str) -> None:
    tidewater = company()
    record_id = Picker(tidewater.ws, lambda options: options[0]).id(kind)
    change = VERBS[kind].change(tidewater.ws, tidewater.at, record_id)
    assert change.edits == ()
    assert change.label
