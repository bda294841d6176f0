"""Whatever is done, board and tree show what those would that are made anew."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from every_command import CALLS, NothingToPick, Picker
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt

from okrdesk.domain.errors import OkrError
from okrdesk.domain.records import Cycle
from okrdesk.qtmodels.board_model import BoardModel
from okrdesk.qtmodels.board_parts import BOARD_PARTS
from okrdesk.qtmodels.roles import CARD
from okrdesk.qtmodels.tree_model import TreeModel
from okrdesk.session import Session

STEPS = 120
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
)


def shown(model: QAbstractItemModel, above: QModelIndex | None = None) -> Iterator[object]:
    """What is said of each row, and of those below it."""
    above = above or QModelIndex()
    for row in range(model.rowCount(above)):
        for column in range(model.columnCount(above)):
            yield tuple(model.index(row, column, above).data(role) for role in ROLES)
        yield from shown(model, model.index(row, 0, above))


def cards(model: BoardModel) -> list[object]:
    found = [model.index(row) for row in range(model.rowCount())]
    said = [tuple(one.data(role) for role in ROLES) for one in found]
    return [*said, *({segment.id for segment in one.data(CARD).reading.segments} for one in found)]


@pytest.mark.parametrize("seed", range(4))
def test_after_each_command_the_rows_are_those_of_a_new_model(
    session: Session, cycle: Cycle, seed: int
) -> None:
    chance = random.Random(seed)
    boards = {part: BoardModel(session, part) for part in BOARD_PARTS}
    tree = TreeModel(session, cycle.id)
    for board in boards.values():
        cards(board)
    list(shown(tree))
    for _ in range(STEPS):
        call = chance.choice(CALLS)
        try:
            args, fields = call.arguments(Picker(session.document.load_all(), chance.choice))
        except (NothingToPick, OkrError):
            continue
        session.do(call.command, *args, **fields)
        if session.workspace.find(Cycle, cycle.id) is None:
            break
        for part, board in boards.items():
            assert cards(board) == cards(BoardModel(session, part)), call.name
        assert list(shown(tree)) == list(shown(TreeModel(session, cycle.id))), call.name
