"""The map of the chain: where its boxes stand and its lines go."""

from __future__ import annotations

import datetime as dt
from itertools import count

import pytest
from PySide6.QtWidgets import QApplication

from okrdesk.charts.chain_map import lay_chain
from okrdesk.commands.sample import fill_sample
from okrdesk.domain.at import At
from okrdesk.domain.chain import Chain, Edge, Node, read_chain
from okrdesk.domain.records import Cycle
from okrdesk.domain.workspace import Workspace


def test_there_is_a_column_for_each_kind_that_there_is(qapp: QApplication) -> None:
    nodes = (Node("key_result", "r", "1.1", "Sign-ups"), Node("objective", "o", "1", "Grow"))
    layout = lay_chain(Chain(nodes, (Edge("r", "o", "proves"),), ()), 900.0)
    first, last = (layout.boxes[one.id] for one in nodes)
    assert first.left() < 30, "nothing is left free for what there is not"
    assert first.right() < last.left()
    assert last.right() > 800
    nothing = lay_chain(Chain((), (), ()), 900.0)
    assert nothing.boxes == {}


@pytest.fixture(scope="module")
def sample() -> Chain:
    numbers = count(1)
    at = At(dt.date(2026, 11, 21), "Mira", lambda: f"{next(numbers):012d}", "2026-11-21T09:00:00Z")
    ws = Workspace().apply(fill_sample(Workspace(), at))
    return read_chain(ws, next(one for one in ws.all(Cycle).values() if one.state == "active"))


@pytest.mark.parametrize("wide", [500.0, 800.0, 1200.0])
def test_no_line_goes_behind_a_box_that_it_does_not_tie(
    qapp: QApplication, sample: Chain, wide: float
) -> None:
    layout = lay_chain(sample, wide)
    assert set(layout.ways) == set(sample.edges)
    for edge, way in layout.ways.items():
        others = [box for one, box in layout.boxes.items() if one not in (edge.start, edge.end)]
        for part in range(101):
            spot = way.pointAtPercent(part / 100)
            assert not any(box.contains(spot) for box in others), edge


def test_lines_that_pass_between_the_same_boxes_go_beside_each_other(qapp: QApplication) -> None:
    kpis = [Node("kpi", f"k{row}", "", f"KPI {row}") for row in range(3)]
    goals = [Node("key_result", f"r{row}", f"1.{row}", f"Goal {row}") for row in range(2)]
    nodes = (*kpis, *goals, Node("objective", "o", "1", "Grow"))
    edges = tuple(Edge(one.id, "o", "leads_to") for one in kpis)
    layout = lay_chain(Chain(nodes, edges, ()), 900.0)
    passing = layout.boxes["r0"].center().x()
    heights = sorted(
        next(
            spot.y()
            for spot in (layout.ways[edge].pointAtPercent(part / 1000) for part in range(1001))
            if spot.x() >= passing
        )
        for edge in edges
    )
    assert len({round(height, 1) for height in heights}) == 3
