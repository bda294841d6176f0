"""What is known of a tree is never wrong: it holds just as long as all that it was made from."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import replace
from functools import partial

import pytest
from every_command import CALLS, TODAY, Call, Company, NothingToPick, Picker, company

from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.errors import OkrError
from okrdesk.domain.frozen_tree import grade_of, tree_of
from okrdesk.domain.okr_readings import CycleReading, KeyResultReading
from okrdesk.domain.records import (
    Cycle,
    Initiative,
    KeyResult,
    Kpi,
    Milestone,
    Objective,
    Record,
    Step,
)
from okrdesk.domain.tree_known import UNKNOWN, KnownTree, known_tree
from okrdesk.domain.tree_reading import cycle_grade, read_tree
from okrdesk.domain.wanted import tree_wants
from okrdesk.domain.workspace import Workspace

SEEDS = 8


def known_of(ws: Workspace, before: KnownTree = UNKNOWN, day: dt.date = TODAY) -> KnownTree:
    """What is known after the running cycle was read with the help of `before`."""
    cycle = running(ws)
    return known_tree(ws, read_tree(ws, cycle, day, before), day, before.of(cycle, day))


def running(ws: Workspace) -> Cycle:
    return next(cycle for cycle in ws.all(Cycle).values() if cycle.name == "Q4 2026")


def key_results(tree: CycleReading) -> dict[str, KeyResultReading]:
    found, waiting = {}, list(tree.objectives)
    while waiting:
        objective = waiting.pop()
        waiting += objective.children
        found.update({one.key_result.id: one for one in objective.key_results})
    return found


def ran(at: Company, call: Call, seed: int) -> bool:
    try:
        args, fields = call.arguments(Picker(at.ws, random.Random(seed).choice))
        at.do(call.command, *args, **fields)
    except (OkrError, NothingToPick):
        return False
    return True


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.name)
def test_with_what_is_known_every_command_leads_to_the_same_tree(call: Call) -> None:
    for seed in range(SEEDS):
        tidewater = company()
        known = known_of(tidewater.ws)
        if not ran(tidewater, call, seed) or tidewater.ws.find(Cycle, running_id()) is None:
            continue
        cycle = tidewater.ws.get(Cycle, running_id())
        with_known = tree_of(tidewater.ws, cycle, TODAY, known)
        assert with_known == tree_of(tidewater.ws, cycle, TODAY)
        again = known_tree(tidewater.ws, with_known, TODAY, known.of(cycle, TODAY))
        assert read_tree(tidewater.ws, cycle, TODAY, again) == read_tree(tidewater.ws, cycle, TODAY)


def running_id() -> str:
    return running(company().ws).id


def test_what_was_not_touched_is_not_read_again() -> None:
    tidewater = company()
    known = known_of(tidewater.ws)
    before = read_tree(tidewater.ws, running(tidewater.ws), TODAY, known)
    touched = next(iter(key_results(before)))
    record = tidewater.ws.get(KeyResult, touched)
    change_title(tidewater, record)
    after = read_tree(tidewater.ws, running(tidewater.ws), TODAY, known)
    was, now = key_results(before), key_results(after)
    assert {key for key in was if now[key] is not was[key]} == {touched}
    kept = [one for one in after.objectives if any(one is old for old in before.objectives)]
    assert len(kept) == len(before.objectives) - 1


def test_each_kind_of_record_that_a_reading_looks_at_makes_it_anew() -> None:
    ws = company().ws
    pursued = set(key_results(read_tree(ws, running(ws), TODAY)))
    on_kpi = next(k for k in map(partial(ws.get, KeyResult), sorted(pursued)) if k.kpi)
    by_steps = replace(on_kpi, pace="steps")
    ws = put(ws, Edit(on_kpi, by_steps), Edit(None, Step("s-1", by_steps.id, TODAY, 5.9)))
    first = {k: sorted(o for o in ws.all(k)) for k in (Milestone, Initiative)}
    looked_at: tuple[Record, ...] = (
        ws.get(Step, "s-1"),
        ws.get(Kpi, on_kpi.kpi or ""),
        *(ws.get(kind, ids[0]) for kind, ids in first.items()),
    )
    for before in looked_at:
        after = put(ws, Edit(before, replace(before, **_OTHER[type(before)])))
        assert read_tree(after, running(after), TODAY) != read_tree(ws, running(ws), TODAY)
        known = known_of(ws)
        assert read_tree(after, running(after), TODAY, known) == read_tree(
            after, running(after), TODAY
        )


_OTHER: dict[type[Record], dict[str, object]] = {
    Step: {"value": 5.1},
    Milestone: {"done_on": TODAY},
    Initiative: {"title": "Something else"},
    Kpi: {"name": "Leavers", "unit": "money"},
}


def put(ws: Workspace, *edits: Edit) -> Workspace:
    return ws.apply(Change("Put", edits))


def change_title(at: Company, record: KeyResult) -> None:
    from okrdesk.commands.key_results import rename_key_result

    at.do(rename_key_result, record.id, f"{record.title} at last")


def test_on_another_day_everything_is_read_anew() -> None:
    ws = company().ws
    known = known_of(ws)
    tomorrow = TODAY + dt.timedelta(days=1)
    assert known.of(running(ws), tomorrow) is UNKNOWN
    assert read_tree(ws, running(ws), tomorrow, known) == read_tree(ws, running(ws), tomorrow)


def test_a_row_that_only_gets_another_number_is_read_again() -> None:
    tidewater = company()
    known = known_of(tidewater.ws)
    first = running(tidewater.ws)
    top = next(o for o in tidewater.ws.where(Objective, "cycle", first.id) if o.parent is None)
    from okrdesk.commands.objectives import move_objective

    others = [o for o in tidewater.ws.where(Objective, "cycle", first.id) if o.parent is None]
    tidewater.do(move_objective, others[-1].id, before=top.id)
    tree = read_tree(tidewater.ws, first, TODAY, known)
    assert tree == read_tree(tidewater.ws, first, TODAY)
    assert tree.objectives[0].objective.id == others[-1].id


def test_what_is_known_asks_for_no_entries() -> None:
    ws = company().ws
    assert tree_wants(ws, running(ws), TODAY, known_of(ws)) == ()


def test_the_grade_of_a_cycle_is_that_of_its_tree() -> None:
    for seed in range(SEEDS):
        tidewater = company()
        for call in random.Random(seed).sample(CALLS, 30):
            ran(tidewater, call, seed)
        for cycle in tidewater.ws.all(Cycle).values():
            tree = tree_of(tidewater.ws, cycle, TODAY)
            assert grade_of(tidewater.ws, cycle) == tree.grade
            if cycle.state != "closed":
                assert cycle_grade(tidewater.ws, cycle) == tree.grade
