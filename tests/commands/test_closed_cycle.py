"""Nothing that counts in a closed cycle is changed by any command, whatever it is given."""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import cache

import pytest
from every_command import CALLS, Call, Company, NothingToPick, Picker, company

from okrdesk.commands import closing
from okrdesk.domain.bonds import BONDS
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.errors import OkrError
from okrdesk.domain.records import Cycle, Record
from okrdesk.domain.workspace import Workspace

# What has its own life beside the cycle that it was said of: work goes on, words are added.
BESIDE = frozenset(
    {"remark", "tag", "link", "initiative", "kpi", "measurement", "band", "person", "team"}
)


@cache
def everything_closed() -> Workspace:
    """The small company with its running cycle and the one in review closed."""
    c = company()
    for cycle in list(c.ws.all(Cycle).values()):
        if cycle.state == "in_review":
            c.do(closing.take_late, cycle.id)
        if cycle.state in ("active", "in_review"):
            c.do(closing.close_cycle, cycle.id, ungraded_counts_0=True)
    return c.ws


def closed_company() -> Company:
    c = Company(first_id=200_000)
    c.ws = everything_closed()
    return c


def cycle_of(ws: Workspace, record: Record) -> Cycle | None:
    """The cycle that a record belongs to, through whatever owns it."""
    seen: set[str] = set()
    while not isinstance(record, Cycle):
        owner = next(owners(ws, record), None)
        if owner is None or owner.id in seen:
            return None
        seen.add(owner.id)
        record = owner
    return record


def owners(ws: Workspace, record: Record) -> Iterator[Record]:
    for bond in BONDS:
        if bond.kind == record.KIND and bond.on_remove == "owned":
            target = getattr(record, bond.field)
            for kind in bond.to:
                held = ws.tables.get(kind, {}).get(target)
                if held is not None and kind not in BESIDE:
                    yield held
                if kind == "check_in":
                    found = (entries.find(target) for entries in ws.entries.values())
                    yield from (item for item in found if item is not None)


def touched(before: Workspace, after: Workspace, edit: Edit) -> Iterator[Cycle]:
    for ws, record in ((before, edit.before), (after, edit.after)):
        if record is not None and record.KIND not in BESIDE:
            cycle = cycle_of(ws, record)
            if cycle is not None and cycle.state == "closed" and is_closed(before, cycle):
                yield cycle


def is_closed(ws: Workspace, cycle: Cycle) -> bool:
    held = ws.find(Cycle, cycle.id)
    return held is not None and held.state == "closed"


def only_clears_a_reference(edit: Edit) -> bool:
    """A person or team that is removed is no longer named; what was closed stands."""
    if edit.before is None or edit.after is None:
        return False
    cleared = {b.field for b in BONDS if b.kind == edit.record.KIND and b.on_remove == "cleared"}
    differing = {
        name
        for name in type(edit.before).__dataclass_fields__  # type: ignore[attr-defined]
        if getattr(edit.before, name) != getattr(edit.after, name)
    }
    return differing <= cleared and all(getattr(edit.after, name) is None for name in differing)


def changes_of(call: Call) -> Iterator[tuple[Workspace, Change]]:
    for seed in range(80):
        c = closed_company()
        try:
            args, fields = call.arguments(Picker(c.ws, random.Random(seed).choice))
            yield c.ws, call.command(c.ws, c.at, *args, **fields)
        except (OkrError, NothingToPick):
            continue


@pytest.mark.parametrize(
    "call",
    [call for call in CALLS if call.command is not closing.reopen_cycle],
    ids=lambda call: call.name,
)
def test_no_command_changes_what_is_closed(call: Call) -> None:
    for before, change in changes_of(call):
        after = before.apply(change)
        for edit in change.records():
            if call.name == "remove_person" and edit.record.KIND == "co_owner":
                continue
            if not only_clears_a_reference(edit):
                assert list(touched(before, after, edit)) == [], edit
