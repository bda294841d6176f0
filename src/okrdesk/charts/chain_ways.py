"""The ways of the map's lines: between boxes that they pass, never behind one. Must not paint."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from okrdesk.domain.chain import Edge

BULGE = 46.0  # how far a line between two of a column goes round at the right
_BESIDE = 5.0  # between a line and the first or last box of a column
_APART = 3.0  # between two lines in one lane, where there is room
_CLEAR = 2.5  # between a line and a box


def ways_of(
    edges: Iterable[Edge],
    columns: Sequence[Sequence[str]],
    boxes: Mapping[str, QRectF],
) -> Mapping[Edge, QPainterPath]:
    """The way of each line from its start's right to its end's left, which is where it points.

    Past a column that it does not serve it takes the lane between two boxes that bends it least.
    """
    shown = [[boxes[one] for one in ids] for ids in columns if ids]
    places = {column[0].left(): place for place, column in enumerate(shown)}
    lanes = [_lanes(column) for column in shown]
    passed = {edge: list[tuple[int, int]]() for edge in edges}
    taken: dict[tuple[int, int], list[Edge]] = {}
    for edge, crossed in passed.items():
        start, end = boxes[edge.start], boxes[edge.end]
        for place in range(places[start.left()] + 1, places[end.left()]):
            crossed.append((place, _nearest(lanes[place], shown[place][0], start, end)))
            taken.setdefault(crossed[-1], []).append(edge)
    heights: dict[tuple[int, int, Edge], float] = {}
    for (place, row), ones in taken.items():
        ones.sort(key=lambda one: boxes[one.start].center().y() + boxes[one.end].center().y())
        for edge, height in zip(ones, _spread(lanes[place][row], len(ones)), strict=True):
            heights[place, row, edge] = height
    return {
        edge: _way(
            boxes[edge.start],
            boxes[edge.end],
            [(shown[place][0], heights[place, row, edge]) for place, row in crossed],
        )
        for edge, crossed in passed.items()
    }


def _lanes(column: Sequence[QRectF]) -> list[tuple[float, float]]:
    """Where a line may pass a column: above, between and below its boxes, from top to bottom."""
    first, last = column[0].top(), column[-1].bottom()
    between = [(above.bottom(), below.top()) for above, below in pairwise(column)]
    return [(first - 2 * _BESIDE, first), *between, (last, last + 2 * _BESIDE)]


def _nearest(lanes: Sequence[tuple[float, float]], box: QRectF, start: QRectF, end: QRectF) -> int:
    """The lane nearest to the straight line between two boxes where it passes that of `box`."""
    part = (box.center().x() - start.right()) / (end.left() - start.right())
    wanted = start.center().y() + part * (end.center().y() - start.center().y())
    after = bisect_left(lanes, (wanted, wanted))
    near = range(max(0, after - 1), min(len(lanes), after + 1))
    return min(near, key=lambda row: abs(sum(lanes[row]) / 2 - wanted))


def _spread(lane: tuple[float, float], count: int) -> list[float]:
    """So many lines beside each other in the middle of a lane."""
    low, high = lane
    apart = min(_APART, max(0.0, high - low - 2 * _CLEAR) / max(1, count - 1))
    first = (low + high - apart * (count - 1)) / 2
    return [first + apart * row for row in range(count)]


def _way(start: QRectF, end: QRectF, crossed: Iterable[tuple[QRectF, float]]) -> QPainterPath:
    begin = QPointF(start.right(), start.center().y())
    way = QPainterPath(begin)
    if start.left() == end.left():
        head = QPointF(end.right() + 2, end.center().y())
        away = begin.x() + BULGE
        way.cubicTo(QPointF(away, begin.y()), QPointF(away, head.y()), head)
        return way
    for box, height in crossed:
        _bend(way, QPointF(box.left(), height))
        way.lineTo(QPointF(box.right(), height))
    _bend(way, QPointF(end.left() - 2, end.center().y()))
    return way


def _bend(way: QPainterPath, to: QPointF) -> None:
    here = way.currentPosition()
    middle = (here.x() + to.x()) / 2
    way.cubicTo(QPointF(middle, here.y()), QPointF(middle, to.y()), to)
