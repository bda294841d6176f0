"""A tree is read ahead in pieces, and after a change only what that touched is read."""

from __future__ import annotations

import pytest

from okrdesk.commands.key_results import rename_key_result
from okrdesk.commands.measurements import record_value
from okrdesk.domain import tree_reading
from okrdesk.domain.records import Cycle, KeyResult
from okrdesk.qtmodels.tree_model import TreeModel
from okrdesk.qtmodels.tree_reader import TreeReader
from okrdesk.session import Session


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The key results whose figures were computed, by id."""
    compute, found = tree_reading._key_result, []

    def noted(*args: object) -> object:
        found.append(args[1].key_result.id)  # type: ignore[attr-defined]
        return compute(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(tree_reading, "_key_result", noted)
    return found


def test_what_was_read_ahead_is_not_read_again(
    session: Session, cycle: Cycle, read: list[str]
) -> None:
    reader = TreeReader(session)
    pieces = sum(1 for _ in reader.ahead(cycle.id))
    assert pieces > 1
    ahead = list(read)
    tree = reader.read(cycle.id)
    assert tree is not None
    assert len(ahead) == tree.key_result_count
    assert read == ahead
    assert tree == TreeReader(session).read(cycle.id)


def test_who_goes_back_to_a_cycle_does_not_wait_for_it_again(
    session: Session, cycle: Cycle, read: list[str]
) -> None:
    closed = next(c for c in session.workspace.all(Cycle).values() if c.state == "closed")
    model = TreeModel(session, cycle.id)
    before = model.reading
    model.show_cycle(closed.id)
    read.clear()
    model.show_cycle(cycle.id)
    assert model.reading == before
    assert not read


def test_a_change_while_it_is_read_ahead_is_in_the_tree(session: Session, cycle: Cycle) -> None:
    reader = TreeReader(session)
    for place, _ in enumerate(reader.ahead(cycle.id)):
        if not place:
            known = next(iter(reader._known[cycle.id].key_results))
            assert session.do(rename_key_result, known, "Another title")
    tree = reader.read(cycle.id)
    assert tree == TreeReader(session).read(cycle.id)
    assert session.workspace.get(KeyResult, known).title == "Another title"


def test_a_closed_or_missing_cycle_is_not_read_ahead(session: Session) -> None:
    reader = TreeReader(session)
    closed = next(c for c in session.workspace.all(Cycle).values() if c.state == "closed")
    assert list(reader.ahead(closed.id)) == list(reader.ahead(None)) == []
    assert reader.read(None) is None
    assert reader.read(closed.id) is not None


def test_a_new_title_costs_one_reading(session: Session, cycle: Cycle, read: list[str]) -> None:
    model = TreeModel(session, cycle.id)
    changed: list[int] = []
    model.dataChanged.connect(lambda first, _: changed.append(first.row()))
    assert model.reading is not None
    key_result = model.reading.objectives[0].key_results[0].key_result
    read.clear()
    assert session.do(rename_key_result, key_result.id, "Another title")
    assert read == [key_result.id]
    assert len(changed) == 2, "the key result and its objective"


def test_a_value_of_a_kpi_costs_the_readings_that_look_at_it(
    session: Session, cycle: Cycle, read: list[str]
) -> None:
    model = TreeModel(session, cycle.id)
    ws = session.workspace
    assert model.reading is not None
    of_cycle = [kr for goal in model.reading.objectives for kr in goal.key_results]
    on_kpi = next(one.key_result for one in of_cycle if one.key_result.kpi)
    users = {kr.id for kr in ws.where(KeyResult, "kpi", on_kpi.kpi)}
    read.clear()
    assert session.do(record_value, on_kpi.kpi, 9.0)
    assert {on_kpi.id} <= set(read) <= users
