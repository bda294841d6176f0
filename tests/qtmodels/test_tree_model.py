"""The tree follows every change row by row, and moves what is dragged."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from model_mirror import Believer, key_result, objective
from PySide6.QtCore import QMimeData, QModelIndex, Qt

from okrdesk.commands.check_ins import check_in
from okrdesk.commands.key_results import (
    add_key_result,
    change_key_result,
    move_key_result,
    remove_key_result,
)
from okrdesk.commands.objectives import (
    add_objective,
    change_objective,
    move_objective,
    remove_objective,
)
from okrdesk.domain.errors import OkrError
from okrdesk.domain.records import Cycle
from okrdesk.domain.tree_reading import KeyResultReading, ObjectiveReading
from okrdesk.qtmodels.roles import RECORD
from okrdesk.qtmodels.tree_filter import TreeFilter, Wanted
from okrdesk.qtmodels.tree_model import COLUMNS, TreeModel
from okrdesk.qtmodels.tree_node import every, id_of
from okrdesk.session import Session

AGENCIES = "Agencies recommend us to agencies"
CUSTOMERS = "New customers succeed without our help"
PRICING = "Pricing grows with our customers"
SIGN_UPS = "Agency sign-ups a month"
ACTIVATION = "Activation in 7 days"
MOVE = Qt.DropAction.MoveAction


@pytest.fixture
def tree(session: Session, cycle: Cycle) -> TreeModel:
    return TreeModel(session, cycle.id)


@pytest.fixture
def believer(tree: TreeModel) -> Believer:
    return Believer(tree)


def titles(tree: TreeModel, parent: QModelIndex | None = None) -> list[str]:
    above = parent or QModelIndex()
    return [tree.index(row, 0, above).data() for row in range(tree.rowCount(above))]


def carried(tree: TreeModel, record_id: str) -> QMimeData:
    return tree.mimeData([tree.index_of(record_id)])


def test_objectives_hold_their_key_results(tree: TreeModel, session: Session) -> None:
    assert titles(tree) == [CUSTOMERS, AGENCIES, PRICING]
    index = tree.index_of(objective(session, AGENCIES))
    assert titles(tree, index)[0] == f"2.1 {SIGN_UPS}"
    assert tree.parent(tree.index(0, 0, index)) == index
    assert tree.hasChildren(index)
    assert not tree.hasChildren(tree.index(0, 0, index))


def test_a_row_hands_over_its_reading_and_says_it(tree: TreeModel, session: Session) -> None:
    above = tree.index_of(objective(session, AGENCIES))
    below = tree.index_of(key_result(session, SIGN_UPS))
    assert isinstance(above.data(RECORD), ObjectiveReading)
    assert isinstance(below.data(RECORD), KeyResultReading)
    says = below.data(Qt.ItemDataRole.AccessibleTextRole)
    assert says == below.data(RECORD).says
    assert SIGN_UPS in says


def test_every_column_has_an_id_of_its_own_a_title_and_a_text(
    tree: TreeModel, session: Session
) -> None:
    assert len({column.id for column in COLUMNS}) == len(COLUMNS)
    row = tree.index_of(key_result(session, SIGN_UPS))
    texts = {c.id: row.siblingAtColumn(n).data() for n, c in enumerate(COLUMNS)}
    assert texts["from_to"] == "40 → 120"
    reading = row.data(RECORD)
    assert texts["now"] == f"{reading.value:g}"
    assert texts["confidence"] == f"{reading.confidence} was {reading.previous_confidence}"
    heads = [tree.headerData(n, Qt.Orientation.Horizontal) for n in range(len(COLUMNS))]
    assert heads == [column.title for column in COLUMNS]
    assert tree.headerData(0, Qt.Orientation.Vertical) is None
    spoken = row.siblingAtColumn(3).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"Now {reading.value:g}"


def test_a_check_in_changes_the_key_result_and_what_is_above_it(
    tree: TreeModel, session: Session, believer: Believer
) -> None:
    changed: list[str] = []
    tree.dataChanged.connect(lambda first, _: changed.append(first.data()))
    assert session.do(check_in, key_result(session, SIGN_UPS), value=120.0, confidence=9)
    assert changed == [AGENCIES, f"2.1 {SIGN_UPS}"]
    assert believer.agrees()


def test_rows_come_and_go_without_a_reset(
    tree: TreeModel, session: Session, believer: Believer
) -> None:
    agencies = objective(session, AGENCIES)
    assert session.do(add_objective, title="A child of it", parent=agencies)
    child = objective(session, "A child of it")
    assert session.do(
        add_key_result, objective=child, title="Calls booked", baseline=0.0, target=9.0
    )
    assert session.do(remove_key_result, key_result(session, SIGN_UPS))
    assert believer.agrees()
    assert session.do(remove_objective, agencies)
    assert titles(tree) == [CUSTOMERS, PRICING]
    assert session.undo()
    assert session.undo()
    assert AGENCIES in titles(tree)
    assert believer.agrees()
    assert "reset" not in believer.said


def test_a_moved_key_result_is_a_moved_row(
    tree: TreeModel, session: Session, believer: Believer
) -> None:
    sign_ups, pricing = key_result(session, SIGN_UPS), objective(session, PRICING)
    assert session.do(move_key_result, sign_ups, to=pricing)
    assert believer.said.count("move") == 1
    assert not {"insert", "remove", "reset"} & set(believer.said)
    assert titles(tree, tree.index_of(pricing))[-1].endswith(SIGN_UPS)
    assert believer.agrees()


def test_an_objective_moved_below_its_own_child_keeps_its_rows(
    tree: TreeModel, session: Session, cycle: Cycle, believer: Believer
) -> None:
    agencies, pricing = objective(session, AGENCIES), objective(session, PRICING)
    assert session.do(move_objective, pricing, to=agencies)
    assert session.do(move_objective, pricing, to=cycle.id)
    assert session.do(move_objective, agencies, to=pricing)
    assert believer.agrees()
    assert tree.index_of(agencies).parent() == tree.index_of(pricing)
    assert "reset" not in believer.said


def test_an_objective_that_changes_the_cycle_leaves_the_tree(
    tree: TreeModel, session: Session, cycle: Cycle, believer: Believer
) -> None:
    other = next(c for c in session.workspace.ordered(Cycle) if c.id != cycle.id)
    moved = session.do(change_objective, objective(session, AGENCIES), cycle=other.id)
    assert moved == (AGENCIES not in titles(tree))
    assert believer.agrees()


def test_a_title_is_edited_in_place(tree: TreeModel, session: Session, believer: Believer) -> None:
    index = tree.index_of(objective(session, AGENCIES))
    assert tree.flags(index) & Qt.ItemFlag.ItemIsEditable
    assert index.data(Qt.ItemDataRole.EditRole) == AGENCIES
    assert tree.setData(index, "Agencies bring agencies")
    assert session.undo_label() is not None
    row = tree.index_of(key_result(session, SIGN_UPS))
    assert tree.setData(row, "Sign-ups by agencies")
    assert row.data() == "2.1 Sign-ups by agencies"
    assert believer.agrees()


def test_what_cannot_be_edited_is_left_alone(tree: TreeModel, session: Session) -> None:
    index = tree.index_of(key_result(session, SIGN_UPS))
    now = index.siblingAtColumn(3)
    assert not tree.flags(now) & Qt.ItemFlag.ItemIsEditable
    assert not tree.setData(now, "80")
    assert not tree.setData(index, "x", Qt.ItemDataRole.CheckStateRole)
    assert not tree.setData(QModelIndex(), "x")


def test_a_refused_title_is_told_and_not_kept(tree: TreeModel, session: Session) -> None:
    refusals: list[OkrError] = []
    session.refused.connect(refusals.append)
    index = tree.index_of(objective(session, AGENCIES))
    assert not tree.setData(index, "  ")
    assert index.data() == AGENCIES
    assert len(refusals) == 1


def test_a_key_result_is_dragged_to_another_objective(
    tree: TreeModel, session: Session, believer: Believer
) -> None:
    data = carried(tree, key_result(session, SIGN_UPS))
    pricing = tree.index_of(objective(session, PRICING))
    assert data.formats() == tree.mimeTypes()
    assert tree.supportedDropActions() == MOVE
    assert tree.canDropMimeData(data, MOVE, -1, 0, pricing)
    assert tree.dropMimeData(data, MOVE, -1, 0, pricing)
    assert titles(tree, tree.index_of(objective(session, PRICING)))[-1].endswith(SIGN_UPS)
    assert believer.agrees()


def test_a_key_result_is_dropped_between_and_onto_others(tree: TreeModel, session: Session) -> None:
    data = carried(tree, key_result(session, SIGN_UPS))
    customers = tree.index_of(objective(session, CUSTOMERS))
    assert tree.dropMimeData(data, MOVE, 1, 0, customers)
    assert titles(tree, customers)[1].endswith(SIGN_UPS)
    activation = tree.index_of(key_result(session, ACTIVATION))
    assert tree.dropMimeData(data, MOVE, -1, 0, activation)
    assert titles(tree, customers)[0].endswith(SIGN_UPS)


def test_an_objective_is_dragged_to_the_front_and_below_another(
    tree: TreeModel, session: Session, believer: Believer
) -> None:
    data = carried(tree, objective(session, PRICING))
    assert tree.dropMimeData(data, MOVE, 0, 0, QModelIndex())
    assert titles(tree) == [PRICING, CUSTOMERS, AGENCIES]
    assert tree.dropMimeData(data, MOVE, 3, 0, QModelIndex())
    assert titles(tree) == [CUSTOMERS, AGENCIES, PRICING]
    agencies = tree.index_of(objective(session, AGENCIES))
    assert tree.dropMimeData(data, MOVE, -1, 0, agencies)
    assert titles(tree) == [CUSTOMERS, AGENCIES]
    assert believer.agrees()


def test_why_a_row_cannot_be_let_go_is_said(tree: TreeModel) -> None:
    first, other = tree.index(0, 0), tree.index(1, 0)
    goal, measured = tree.node(first).id, tree.node(tree.index(0, 0, first)).id
    below, root = tree.index(0, 0, other), QModelIndex()
    assert tree.why_not(measured, other) == tree.why_not(goal, other) == ""
    assert tree.why_not(goal, first) == "", "it stays"
    assert tree.why_not("gone", other) == ""
    assert tree.why_not(measured, root).startswith("A key result stands below an objective")
    assert tree.why_not(goal, below).startswith("An objective stands beside or below")
    assert tree.why_not(goal, tree.index(0, 0, first)) == "Nothing can stand below itself."


def test_nothing_is_dropped_where_it_cannot_be(tree: TreeModel, session: Session) -> None:
    sign_ups = carried(tree, key_result(session, SIGN_UPS))
    agencies = carried(tree, objective(session, AGENCIES))
    here = tree.index_of(objective(session, AGENCIES))
    activation = tree.index_of(key_result(session, ACTIVATION))
    assert not tree.canDropMimeData(sign_ups, MOVE, 0, 0, QModelIndex())
    assert not tree.canDropMimeData(agencies, MOVE, -1, 0, activation)
    assert not tree.canDropMimeData(agencies, MOVE, -1, 0, here)
    assert not tree.canDropMimeData(agencies, MOVE, 1, 0, QModelIndex())
    assert not tree.canDropMimeData(agencies, MOVE, 2, 0, QModelIndex())
    assert not tree.dropMimeData(QMimeData(), MOVE, -1, 0, here)
    assert tree.mimeData([]).formats() == []


def test_rows_are_pushed_up_and_down_among_their_kind(
    tree: TreeModel, session: Session, believer: Believer
) -> None:
    sign_ups = key_result(session, SIGN_UPS)
    assert not tree.push(sign_ups, -1)
    assert tree.push(sign_ups, 1)
    agencies = tree.index_of(objective(session, AGENCIES))
    assert titles(tree, agencies)[1].endswith(SIGN_UPS)
    assert tree.push(sign_ups, -1)
    assert tree.push(objective(session, AGENCIES), 1)
    assert titles(tree) == [CUSTOMERS, PRICING, AGENCIES]
    assert not tree.push(objective(session, AGENCIES), 1)
    assert not tree.push("nobody", 1)
    assert believer.agrees()


def test_another_cycle_is_another_tree(
    tree: TreeModel, session: Session, cycle: Cycle, believer: Believer
) -> None:
    tree.show_cycle(None)
    assert tree.rowCount() == 0
    assert tree.reading is None
    assert not tree.index_of(objective(session, AGENCIES)).isValid()
    tree.show_cycle(cycle.id)
    assert tree.cycle_id == cycle.id
    assert believer.said == ["reset", "reset"]
    assert believer.agrees()


def test_another_day_moves_the_even_pace(
    tree: TreeModel, session: Session, calendar: list[dt.date], believer: Believer
) -> None:
    before = tree.index_of(key_result(session, SIGN_UPS)).data(RECORD).expected
    calendar[0] += dt.timedelta(days=7)
    session.day_changed.emit()
    assert tree.index_of(key_result(session, SIGN_UPS)).data(RECORD).expected > before
    assert believer.agrees()


def test_indexes_outside_the_tree_are_invalid(tree: TreeModel) -> None:
    assert not tree.index(99, 0).isValid()
    assert not tree.index(0, 99).isValid()
    assert tree.rowCount(tree.index(0, 1)) == 0


def test_the_filter_shows_what_fits_and_what_is_above_it(tree: TreeModel, session: Session) -> None:
    shown = TreeFilter(tree)
    Believer(shown)
    shown.want(Wanted(text="sign-ups AGENCY"))
    assert shown.rowCount() == 1
    assert shown.index(0, 0).data() == AGENCIES
    assert shown.rowCount(shown.index(0, 0)) == 1
    assert shown.count() == 2
    shown.want(Wanted(text="pricing"))
    assert shown.rowCount(shown.index(0, 0)) == tree.rowCount(tree.index(2, 0))
    shown.want(Wanted())
    assert shown.rowCount() == 3
    assert shown.count() > 10


def test_the_filter_looks_at_owner_team_and_status(tree: TreeModel, session: Session) -> None:
    shown = TreeFilter(tree)
    reading = tree.index_of(key_result(session, SIGN_UPS)).data(RECORD)
    shown.want(Wanted(status=reading.status, owner=reading.key_result.owner))
    found = {r.id for r in (reading.key_result,)}
    assert found <= shown._shown  # type: ignore[operator]
    shown.want(Wanted(team="nobody"))
    assert shown.rowCount() == 0


def test_the_filter_follows_the_tree(tree: TreeModel, session: Session) -> None:
    shown = TreeFilter(tree)
    shown.want(Wanted(text="partner webinar calls"))
    assert shown.rowCount() == 0
    row = key_result(session, SIGN_UPS)
    assert session.do(change_key_result, row, title="Partner webinar calls")
    assert shown.rowCount() == 1
    tree.show_cycle(None)
    assert shown.rowCount() == 0


@settings(max_examples=15)
@given(
    moves=st.lists(
        st.tuples(st.integers(0, 99), st.integers(0, 99), st.integers(-1, 4)), max_size=6
    )
)
def test_however_rows_are_dragged_about_the_signals_tell_it(
    moves: list[tuple[int, int, int]], session: Session, cycle: Cycle
) -> None:
    tree = TreeModel(session, cycle.id)
    believer = Believer(tree)
    for what, where, row in moves:
        rows = [id_of(reading) for reading in every(tree.reading)]
        place = where % (len(rows) + 1)
        onto = tree.index_of(rows[place]) if place < len(rows) else QModelIndex()
        tree.dropMimeData(carried(tree, rows[what % len(rows)]), MOVE, row, 0, onto)
        assert believer.agrees()
    assert not {"insert", "remove", "reset"} & set(believer.said)
