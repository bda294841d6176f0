"""The chain of work, numbers and goals as lines for people. Must not tie anything."""

from __future__ import annotations

from collections.abc import Iterator

from okrdesk.cli.tables import cut
from okrdesk.cli.view import View
from okrdesk.domain.chain import Chain, Node
from okrdesk.domain.words import tr

_KINDS = {
    "moves": tr("moves"),
    "same_metric": tr("is the number of"),
    "leads_to": tr("leads to"),
    "guards": tr("guards"),
    "proves": tr("proves"),
    "serves": tr("serves"),
    "supports": tr("supports"),
}


def page_text(_view: View, chain: Chain, width: int) -> list[str]:
    """What serves what, one line each, then what is loose."""
    lines = [cut(line, width) for line in _edges(chain)]
    if not lines:
        lines = [tr("Nothing is tied to anything yet.")]
    if chain.loose:
        lines += ["", tr("Loose"), *(cut(f"  {one.says}", width) for one in chain.loose)]
    return lines


def _edges(chain: Chain) -> Iterator[str]:
    nodes = {node.id: node for node in chain.nodes}
    for edge in chain.edges:
        yield f"{_name(nodes[edge.start])} {_KINDS[edge.kind]} {_name(nodes[edge.end])}"


def _name(node: Node) -> str:
    return node.name if node.ref == node.name else f"{node.ref} {node.name}"
