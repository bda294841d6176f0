"""What rules are told of the history: what still stands, and who touched what last."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from okrdesk.commands.cycles import change_cycle
from okrdesk.commands.key_results import change_key_result
from okrdesk.commands.measurements import record_value
from okrdesk.commands.sample import fill_sample
from okrdesk.domain.recorded import Asked
from okrdesk.domain.records import Cycle, KeyResult, Kpi, Objective
from okrdesk.store import Document, Home, Who

TODAY = dt.date(2026, 11, 21)


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    who = Who("Maya", "laptop")
    made = Document.create(
        tmp_path / "T.okr", home=Home(tmp_path / "home"), who=who, today=lambda: TODAY
    )
    made.do(fill_sample)
    yield made
    made.close()


def running(document: Document) -> list[KeyResult]:
    """Those that can be changed: in no closed cycle."""
    ws = document.workspace
    cycle = next(one for one in ws.all(Cycle).values() if one.state == "active")
    goals = ws.where(Objective, "cycle", cycle.id)
    return [one for goal in goals for one in ws.where(KeyResult, "objective", goal.id)]


def key_result_of(document: Document) -> KeyResult:
    return next(one for one in running(document) if one.target is not None)


def test_changes_of_a_record_are_told_newest_first_and_undone_ones_never_happened(
    document: Document,
) -> None:
    part = key_result_of(document)
    assert part.target is not None
    for factor in (2, 3, 4):
        document.do(change_key_result, part.id, target=part.target * factor)
    document.undo()
    told = document.history_reader().retell(Asked((part.id, part.id)))
    targets = [row for row in told.recorded if row.field == "target"]
    assert [row.after for row in targets] == [part.target * 3, part.target * 2, part.target]
    assert [row.before for row in targets] == [part.target * 2, part.target, None]
    assert {row.record for row in told.recorded} == {part.id}
    assert told.told == ()


def test_it_says_of_many_records_what_the_history_of_each_says(document: Document) -> None:
    ids = (*(one.id for one in running(document)[:5]), *list(document.workspace.all(Kpi))[:5])
    document.do(change_key_result, ids[0], title="Another title")
    one_by_one = {
        (edit.record, edit.field, edit.before, edit.after)
        for record in ids
        for change in document.history(record)
        for edit in change.edits
        if edit.record == record
    }
    told = document.history_reader().retell(Asked(ids)).recorded
    assert {(row.record, row.field, row.before, row.after) for row in told} == one_by_one


def test_since_a_time_each_record_is_told_with_who_touched_it_last(document: Document) -> None:
    kpi = next(iter(document.workspace.all(Kpi)))
    part = key_result_of(document)
    cycle = next(c.id for c in document.workspace.all(Cycle).values() if c.state == "active")
    newest = document.history(limit=1)[0].at
    later = (dt.datetime.fromisoformat(newest) + dt.timedelta(seconds=1)).isoformat()
    reader = document.history_reader()
    assert reader.retell(Asked(since=later)).told == ()
    everything = reader.retell(Asked(since="1970-01-01")).told
    assert {kpi, part.id} <= {one.record for one in everything}
    assert cycle not in {one.record for one in everything}
    document.do(record_value, kpi, 5.0, day=TODAY)
    document.do(change_cycle, cycle, name="Another")
    document.do(change_key_result, part.id, title="Another title")
    first, second, *_ = reader.retell(Asked(since="1970-01-01")).told
    assert (first.record, first.by) == (part.id, "Maya")
    assert (second.record, second.by) == (kpi, "Maya")
    assert dt.datetime.fromisoformat(first.at) >= dt.datetime.fromisoformat(newest)
