"""Segments fold under their KPI; a filter brings into sight what fits."""

from __future__ import annotations

import pytest
from model_mirror import Believer, kpi
from PySide6.QtCore import QModelIndex, Qt

from okrdesk.commands.kpis import add_kpi, change_kpi, remove_kpi
from okrdesk.commands.measurements import record_value
from okrdesk.qtmodels.board_model import BoardModel
from okrdesk.qtmodels.folded_board import FoldedBoard
from okrdesk.qtmodels.roles import CARD, FOLD
from okrdesk.qtmodels.sought import fits_words
from okrdesk.session import Session

CHURN, DIRECT = "Customer churn", "Churn of direct customers"


def names(model: FoldedBoard) -> list[str]:
    return [model.index(row).data(CARD).reading.kpi.name for row in range(model.rowCount())]


@pytest.fixture
def board(session: Session) -> FoldedBoard:
    return FoldedBoard(BoardModel(session), BoardModel(session, "segments"))


def heard(board: FoldedBoard, row: int) -> str:
    return str(board.index(row).data(Qt.ItemDataRole.AccessibleTextRole))


def test_segments_are_folded_until_asked_for(board: FoldedBoard, session: Session) -> None:
    assert names(board)[:3] == ["MRR", CHURN, "API response p95"]
    assert board.index(1).data(FOLD).count == 2
    assert heard(board, 1).endswith("2 segments folded, plus unfolds them")
    assert "segment" not in heard(board, 0)
    believer = Believer(board)
    board.turn(kpi(session, CHURN), unfold=True)
    assert names(board)[1:4] == [CHURN, "Churn of agencies", DIRECT]
    assert [board.index(row).data(FOLD).depth for row in range(4)] == [0, 0, 1, 1]
    assert heard(board, 1).endswith("2 segments below, minus folds them")
    assert believer.agrees()
    board.turn(kpi(session, CHURN), unfold=False)
    assert DIRECT not in names(board)
    assert believer.agrees()
    assert "reset" not in believer.said


def test_what_changes_below_is_followed_row_by_row(board: FoldedBoard, session: Session) -> None:
    churn, direct = kpi(session, CHURN), kpi(session, DIRECT)
    board.turn(churn, unfold=True)
    for row in range(board.rowCount()):
        board.index(row).data(CARD)
    believer = Believer(board)
    assert session.do(record_value, direct, 9.9)
    assert believer.agrees()
    assert session.do(add_kpi, name="Churn of resellers", parent=churn, segment="Resellers")
    assert "Churn of resellers" in names(board)
    assert session.do(change_kpi, direct, parent=kpi(session, "MRR"), segment="Direct")
    assert DIRECT not in names(board), "MRR is folded"
    assert session.do(remove_kpi, kpi(session, "Churn of resellers"))
    assert believer.agrees()
    assert "reset" not in believer.said


def test_a_segment_of_what_is_parked_is_loose(session: Session) -> None:
    loose = BoardModel(session, "loose")
    assert loose.rowCount() == 0
    assert session.do(change_kpi, kpi(session, CHURN), standing="parked", parked_reason="later")
    board = FoldedBoard(loose, BoardModel(session, "segments"))
    assert names(board) == ["Churn of agencies", DIRECT]
    assert session.do(change_kpi, kpi(session, CHURN), standing="key")
    assert board.rowCount() == 0


def test_a_filter_shows_a_fitting_segment_with_its_kpi(
    board: FoldedBoard, session: Session
) -> None:
    believer = Believer(board)
    board.sift(fits_words(session.workspace, "direct CHURN"))
    assert names(board) == [CHURN, DIRECT]
    assert believer.agrees()
    board.sift(fits_words(session.workspace, "customer churn"))
    assert names(board) == [CHURN], "what fits keeps its segments folded"
    board.sift(fits_words(session.workspace, " "))
    assert len(names(board)) == 6
    assert board.count == 6
    assert believer.agrees()


@pytest.mark.parametrize("typed", ["#aha", "aha", "#board", "#aha churn"])
def test_a_tag_is_found_with_and_without_its_sign(
    board: FoldedBoard, session: Session, typed: str
) -> None:
    churn = kpi(session, CHURN)
    assert session.do(change_kpi, churn, tags=("Aha", "board meeting"))
    board.sift(fits_words(session.workspace, typed))
    assert names(board) == [CHURN]
    board.sift(fits_words(session.workspace, "#churn"))
    assert names(board) == [], "a name is no tag"


def test_the_owner_is_found(board: FoldedBoard, session: Session) -> None:
    board.sift(fits_words(session.workspace, "jonas"))
    assert names(board) == ["Trial to paid"]


def test_nothing_is_said_of_no_row(board: FoldedBoard) -> None:
    assert board.data(QModelIndex()) is None
    assert board.rowCount(board.index(0)) == 0
    assert board.row_of("nobody") == -1
