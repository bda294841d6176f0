"""The chain of work, numbers and goals in words. Must not find what hangs together."""

from __future__ import annotations

from okrdesk.domain.chain import Chain, Node
from okrdesk.domain.words import tr

COLUMN_TITLES: dict[str, str] = {
    "initiative": tr("Initiatives"),
    "kpi": tr("KPIs"),
    "key_result": tr("Key results"),
    "objective": tr("Objectives"),
}
# What an edge says of its start, and of its end.
_TIES: dict[str, tuple[str, str]] = {
    "moves": (tr("is to move {thing}"), tr("{thing} is to move it")),
    "same_metric": (tr("is the number of {thing}"), tr("its number is {thing}")),
    "leads_to": (tr("leads to {thing}"), tr("{thing} leads to it")),
    "guards": (tr("guards {thing}"), tr("{thing} guards it")),
    "proves": (tr("proves {thing}"), tr("{thing} proves it")),
    "serves": (tr("serves {thing}"), tr("{thing} serves it")),
    "supports": (tr("supports {thing}"), tr("{thing} supports it")),
}


def node_words(node: Node) -> str:
    """ "KR 2.1 Agency sign-ups", "Objective 2 Agencies recommend us", "KPI Churn"."""
    words = {
        "initiative": tr("Initiative {name}"),
        "kpi": tr("KPI {name}"),
        "key_result": tr("KR {ref} {name}"),
        "objective": tr("Objective {ref} {name}"),
    }[node.kind]
    return words.format(ref=node.ref, name=node.name)


def ties_of(chain: Chain, node_id: str) -> tuple[str, ...]:
    """What a node does for others, in words."""
    named = {node.id: node for node in chain.nodes}
    return tuple(
        _TIES[edge.kind][0].format(thing=node_words(named[edge.end]))
        for edge in chain.edges
        if edge.start == node_id
    )


def held_by(chain: Chain, node_id: str) -> tuple[str, ...]:
    """What others do for a node, in words."""
    named = {node.id: node for node in chain.nodes}
    return tuple(
        _TIES[edge.kind][1].format(thing=node_words(named[edge.start]))
        for edge in chain.edges
        if edge.end == node_id
    )


def lacks_of(chain: Chain, node_id: str) -> str:
    """What a node lacks, empty where it is tied."""
    return " ".join(loose.says for loose in chain.loose if loose.id == node_id)


def node_says(chain: Chain, node: Node) -> str:
    """The node with all that it serves, all that serves it, and what it lacks."""
    parts = (*ties_of(chain, node.id), *held_by(chain, node.id))
    ties = tr("{thing}: {ties}.").format(thing=node_words(node), ties="; ".join(parts))
    said = ties if parts else f"{node_words(node)}."
    return f"{said} {lacks_of(chain, node.id)}".rstrip()


def chain_says(chain: Chain) -> str:
    """How much there is, and how much of it is loose."""
    says = tr("{things} things, {ties} ties, {loose} loose")
    return says.format(things=len(chain.nodes), ties=len(chain.edges), loose=len(chain.loose))
