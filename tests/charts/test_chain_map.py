"""The map of the chain: where its boxes stand."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from okrdesk.charts.chain_map import lay_chain
from okrdesk.domain.chain import Chain, Edge, Node


def test_there_is_a_column_for_each_kind_that_there_is(qapp: QApplication) -> None:
    nodes = (Node("key_result", "r", "1.1", "Sign-ups"), Node("objective", "o", "1", "Grow"))
    layout = lay_chain(Chain(nodes, (Edge("r", "o", "proves"),), ()), 900.0)
    first, last = (layout.boxes[one.id] for one in nodes)
    assert first.left() < 30, "nothing is left free for what there is not"
    assert first.right() < last.left()
    assert last.right() > 800
    nothing = lay_chain(Chain((), (), ()), 900.0)
    assert nothing.boxes == {}
