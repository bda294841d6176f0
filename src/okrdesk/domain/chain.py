"""How the work hangs together: initiatives → KPIs → key results → objectives. Must not judge it.

What is tied to nothing is named as loose."""

from __future__ import annotations

from collections.abc import Iterator

from okrdesk.domain.frozen import dataclass
from okrdesk.domain.positions import numbered
from okrdesk.domain.records import Cycle, Initiative, KeyResult, Kpi, Link, Objective, Support
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace

LIVE = frozenset({"active", "draft"})
DOING = frozenset({"todo", "doing"})


@dataclass(frozen=True, slots=True)
class Node:
    """One thing in the chain; `kind`: initiative | kpi | key_result | objective."""

    kind: str
    id: str
    ref: str
    name: str


@dataclass(frozen=True, slots=True)
class Edge:
    """One thing serves another.

    `kind`: moves (initiative → KPI or key result) | same_metric | leads_to | guards (KPI → key
    result or objective) | proves (key result → objective) | serves (objective → its parent) |
    supports (objective → another one: drawn, not counted).
    """

    start: str
    end: str
    kind: str


@dataclass(frozen=True, slots=True)
class Loose:
    """A thing that nothing holds, and what it lacks."""

    kind: str
    id: str
    says: str


@dataclass(frozen=True, slots=True)
class Chain:
    """The graph of a cycle, and what is loose in it."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    loose: tuple[Loose, ...]


def read_chain(ws: Workspace, cycle: Cycle) -> Chain:
    """All that lives in a cycle, with the KPIs and the work around it."""
    nodes = {node.id: node for node in (*_okrs(ws, cycle), *_kpis(ws))}
    nodes |= {node.id: node for node in _work(ws, nodes)}
    edges = tuple(edge for edge in _edges(ws) if edge.start in nodes and edge.end in nodes)
    return Chain(tuple(nodes.values()), edges, tuple(_loose(ws, nodes, edges)))


def _okrs(ws: Workspace, cycle: Cycle) -> Iterator[Node]:
    live: set[str] = set()
    for ref, record in numbered(ws, cycle.id):
        if isinstance(record, Objective) and record.state in LIVE:
            live.add(record.id)
            yield Node("objective", record.id, ref, record.title)
        elif isinstance(record, KeyResult) and _counts(record, live):
            yield Node("key_result", record.id, ref, record.title)


def _counts(key_result: KeyResult, live: set[str]) -> bool:
    return key_result.state == "active" and key_result.objective in live


def _kpis(ws: Workspace) -> Iterator[Node]:
    for kpi in ws.ordered(Kpi):
        if not kpi.archived and kpi.standing != "parked" and kpi.parent is None:
            yield Node("kpi", kpi.id, kpi.name, kpi.name)


def _work(ws: Workspace, nodes: dict[str, Node]) -> Iterator[Node]:
    """Work that is under way, for something in the chain or for nothing at all."""
    for initiative in ws.ordered(Initiative):
        target = initiative.key_result or initiative.kpi
        if initiative.state in DOING and (target is None or target in nodes):
            yield Node("initiative", initiative.id, initiative.title, initiative.title)


def _edges(ws: Workspace) -> Iterator[Edge]:
    for initiative in ws.ordered(Initiative):
        target = initiative.key_result or initiative.kpi
        yield Edge(initiative.id, target or "", "moves")
    for key_result in ws.ordered(KeyResult):
        yield Edge(key_result.kpi or "", key_result.id, "same_metric")
        yield Edge(key_result.id, key_result.objective, "proves")
    for link in ws.ordered(Link):
        yield Edge(link.kpi, link.to, link.kind)
    for objective in ws.ordered(Objective):
        yield Edge(objective.id, objective.parent or "", "serves")
    for support in ws.ordered(Support):
        yield Edge(support.objective, support.supports, "supports")


def _loose(ws: Workspace, nodes: dict[str, Node], edges: tuple[Edge, ...]) -> Iterator[Loose]:
    starts = {edge.start for edge in edges}
    held = {edge.end for edge in edges if edge.kind in ("proves", "serves")}
    moved = {edge.end for edge in edges if edge.kind == "moves"}
    moved |= {edge.end for edge in edges if edge.kind == "same_metric" and edge.start in moved}
    anchored = {kpi.id for kpi in ws.ordered(Kpi) if kpi.guardrail or kpi.north_star}
    fast = {"kpi": starts | anchored, "initiative": starts, "objective": held, "key_result": moved}
    for node in nodes.values():
        if node.id not in fast[node.kind]:
            yield Loose(node.kind, node.id, _LACKS[node.kind].format(name=node.name))


_LACKS = {
    "kpi": tr("{name} serves no objective and guards nothing."),
    "initiative": tr("{name} is for no number."),
    "objective": tr("{name} has no key result."),
    "key_result": tr("Nobody is doing anything for {name}."),
}
