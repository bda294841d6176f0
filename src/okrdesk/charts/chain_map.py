"""The chain of work, numbers and goals as a map. Must not find what hangs together.

Four columns from left to right: initiatives, KPIs, key results, objectives. Lines run from what
serves to what is served.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from statistics import fmean

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from okrdesk.charts.chain_ways import BULGE, ways_of
from okrdesk.charts.fonts import width
from okrdesk.charts.ink import NO_BRUSH, brush, clean, pen, write
from okrdesk.charts.marks import mark
from okrdesk.domain.chain import Chain, Edge, Node
from okrdesk.domain.frozen import dataclass
from okrdesk.look.chain_words import COLUMN_TITLES
from okrdesk.look.states import StateLook
from okrdesk.look.theme import Theme

KINDS = tuple(COLUMN_TITLES)
_HIGH, _STEP, _TOP, _EDGE, _GAP = 42.0, 52.0, 34.0, 12.0, 52.0
_NARROW_GAP, _LEAST, _WIDE_FROM = 34.0, 120.0, 900.0
_MOST_LINES, _LINE = 3, 15.0  # of a name in its box
_LINES = {
    "same_metric": (Qt.PenStyle.SolidLine, 2.2),
    "guards": (Qt.PenStyle.DashLine, 1.3),
    "supports": (Qt.PenStyle.DotLine, 1.3),
}
_PLAIN_LINE = (Qt.PenStyle.SolidLine, 1.2)


@dataclass(frozen=True, slots=True)
class ChainLayout:
    """Where each node stands and each line goes, in pixels of 100 %.

    `columns` are the ids from top to bottom.
    """

    chain: Chain
    nodes: Mapping[str, Node]
    boxes: Mapping[str, QRectF]
    columns: tuple[tuple[str, ...], ...]
    ways: Mapping[Edge, QPainterPath]
    loose: frozenset[str]
    high: float


@dataclass(frozen=True, slots=True)
class ChainPaint:
    """How the map is to look: states by id, the node with the cursor, whether it has the focus."""

    theme: Theme
    states: Mapping[str, StateLook]
    current: str = ""
    focused: bool = False


def lay_chain(chain: Chain, wide: float) -> ChainLayout:
    """Place the nodes within `wide` pixels; each near those that it serves, so few lines cross."""
    nodes = {node.id: node for node in chain.nodes}
    columns = {kind: [node.id for node in chain.nodes if node.kind == kind] for kind in KINDS}
    for kind, served in (("kpi", ("key_result", "objective")), ("initiative", ("key_result",
                         "kpi"))):  # fmt: skip
        columns[kind] = _beside(columns[kind], chain.edges, [columns[name] for name in served])
    gap = _GAP if wide >= _WIDE_FROM else _NARROW_GAP
    round_way = BULGE if any(_within(edge, nodes) for edge in chain.edges) else _EDGE
    shown = [kind for kind in KINDS if columns[kind]]  # nothing stands where there is nothing
    many = max(1, len(shown))
    long = max(_LEAST, (wide - _EDGE - round_way - gap * (many - 1)) / many)
    high = max((_needed(node, long) for node in chain.nodes), default=_HIGH)
    least = high + _STEP - _HIGH
    tallest = max((len(ids) for ids in columns.values()), default=0)
    boxes = {}
    for place, kind in enumerate(shown):
        ids = columns[kind]
        # A short column spreads over the height, so that lines stay nearly level.
        step = max(least, min(2 * least, least * tallest / max(1, len(ids))))
        for row, node_id in enumerate(ids):
            top = _TOP + (step - high) / 2 + row * step
            boxes[node_id] = QRectF(_EDGE + place * (long + gap), top, long, high)
    foot = max((box.bottom() for box in boxes.values()), default=_TOP) + _EDGE
    loose = frozenset(one.id for one in chain.loose)
    placed = tuple(map(tuple, columns.values()))
    ways = ways_of(chain.edges, placed, boxes)
    return ChainLayout(chain, nodes, boxes, placed, ways, loose, foot)


def _beside(ids: list[str], edges: Iterable[Edge], served: list[list[str]]) -> list[str]:
    """`ids` by the middle of what they serve; those that serve nothing come last, as they stood."""
    place = {one: row / max(1, len(column)) for column in served for row, one in enumerate(column)}
    ties: dict[str, list[float]] = {}
    for edge in edges:
        if edge.end in place:
            ties.setdefault(edge.start, []).append(place[edge.end])
    return sorted(ids, key=lambda one: fmean(ties[one]) if one in ties else 2.0)


def _within(edge: Edge, nodes: Mapping[str, Node]) -> bool:
    """Whether both ends stand in one column."""
    return nodes[edge.start].kind == nodes[edge.end].kind


def node_at(layout: ChainLayout, x: float, y: float) -> str:
    """The id of the node at a point, empty where there is none."""
    point = QPointF(x, y)
    return next((one for one, box in layout.boxes.items() if box.contains(point)), "")


def paint_chain(painter: QPainter, layout: ChainLayout, look: ChainPaint, area: QRectF) -> None:
    """Paint what lies in `area`: titles, lines, nodes; the cursor's lines stand out."""
    painter.save()
    clean(painter)
    _paint_titles(painter, layout, look.theme)
    for here in (False, True):  # the lines of the cursor's node lie over the others
        for edge in layout.chain.edges:
            if (look.current in (edge.start, edge.end)) is here:
                _paint_edge(painter, layout, edge, look, area)
    for node_id, box in layout.boxes.items():
        if box.intersects(area):
            _paint_node(painter, layout, node_id, look)
    painter.restore()


def _paint_titles(painter: QPainter, layout: ChainLayout, theme: Theme) -> None:
    for kind, ids in zip(KINDS, layout.columns, strict=True):
        if ids:
            box = layout.boxes[ids[0]]
            words = f"{COLUMN_TITLES[kind]} · {len(ids)}"
            write(painter, "note_strong", theme.muted, box.left() + 2, 22, words, room=box.width())


def _paint_edge(
    painter: QPainter, layout: ChainLayout, edge: Edge, look: ChainPaint, area: QRectF
) -> None:
    path = layout.ways[edge]
    if not path.controlPointRect().adjusted(-2, -6, 8, 6).intersects(area):
        return
    here = look.current in (edge.start, edge.end)
    ink = look.theme.text if here else look.theme.edge
    style, thick = _LINES.get(edge.kind, _PLAIN_LINE)
    painter.setBrush(NO_BRUSH)
    painter.setPen(pen(ink, thick + (0.6 if here else 0.0), style))
    painter.drawPath(path)
    way = -1.0 if _within(edge, layout.nodes) else 1.0
    _paint_head(painter, path.currentPosition(), ink, way)


def _paint_head(painter: QPainter, at: QPointF, ink: str, way: float) -> None:
    painter.setPen(pen(ink, 1.3))
    back = at.x() - 5 * way
    painter.drawPolyline([QPointF(back, at.y() - 3.5), at, QPointF(back, at.y() + 3.5)])


def _paint_node(painter: QPainter, layout: ChainLayout, node_id: str, look: ChainPaint) -> None:
    theme, node, box = look.theme, layout.nodes[node_id], layout.boxes[node_id]
    here = node_id == look.current
    loose = node_id in layout.loose
    line = Qt.PenStyle.DashLine if loose else Qt.PenStyle.SolidLine
    painter.setBrush(brush(theme.selection if here else theme.card))
    thick = 2.0 if here and look.focused else 1.0
    painter.setPen(pen(theme.text if here else theme.edge, thick, line))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
    left, base = box.left() + 10, box.center().y() + 4.5
    state = look.states.get(node_id)
    if state is not None:
        mark(painter, QPointF(left + 4, box.center().y()), 4.2, state.shape, theme.of(state.colour))
        left += 15
    if node.kind in ("key_result", "objective"):
        left += write(painter, "note", theme.muted, left, base, node.ref) + 6
    style = _style(node)
    lines = _lines(style, node.name, box.right() - 8 - left)
    top = base - _LINE * (len(lines) - 1) / 2
    for row, text in enumerate(lines):
        room = box.right() - 8 - left
        write(painter, style, theme.text, left, top + _LINE * row, text, room=room)


def _style(node: Node) -> str:
    return "small_strong" if node.kind == "objective" else "small"


def _lines(style: str, text: str, room: float) -> list[str]:
    """A text parted between words into as many lines as a box holds; the last takes the rest."""
    lines: list[str] = []
    words = text.split()
    while words and len(lines) < _MOST_LINES - 1:
        count = next((n for n in range(len(words), 0, -1)
                      if width(style, " ".join(words[:n])) <= room), 1)  # fmt: skip
        lines.append(" ".join(words[:count]))
        words = words[count:]
    return [*lines, " ".join(words)] if words else lines


def _needed(node: Node, long: float) -> float:
    """How high the box of a node has to be that is `long` wide."""
    if node.kind not in ("key_result", "objective"):
        taken = 10.0 + 15.0 + 8.0
    else:
        taken = 10.0 + 15.0 + width("note", node.ref) + 6.0 + 8.0
    lines = len(_lines(_style(node), node.name, long - taken))
    return _HIGH if lines < _MOST_LINES else _HIGH + _LINE
