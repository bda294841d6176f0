"""Why things hang together in the chain, and why some are loose. Must not tie anything."""

from __future__ import annotations

from okrdesk.domain.chain import Chain
from okrdesk.domain.explain import Explanation, Input
from okrdesk.domain.words import tr

_TIE_RULES = {
    "moves": tr("an initiative names the KPI or key result that it is to move"),
    "same_metric": tr("the key result reads the KPI: they are one series"),
    "leads_to": tr("somebody linked the KPI as leading to it"),
    "guards": tr("somebody linked the KPI as guarding it"),
    "proves": tr("the key result belongs to the objective"),
    "serves": tr("the objective names its parent"),
    "supports": tr("the objective supports another one: drawn, not counted"),
}
_LOOSE_RULE = tr(
    "a KPI that nothing uses and that is neither guardrail nor North Star, an objective without "
    "key result, a key result that no work is to move, work for no number"
)


def explain_chain(chain: Chain) -> tuple[Explanation, ...]:
    """Each kind of tie with what it ties, and what is loose."""
    names = {node.id: node.name for node in chain.nodes}
    found = []
    for kind, rule in _TIE_RULES.items():
        ties = tuple(
            Input(names[edge.start], names[edge.end]) for edge in chain.edges if edge.kind == kind
        )
        if ties:
            says = tr("Ties {n}: {rule}.").format(n=len(ties), rule=rule)
            found.append(Explanation(kind, says, ties, float(len(ties)), rule))
    loose = tuple(Input(names[one.id], one.says) for one in chain.loose)
    says = tr("Loose {n}: {rule}.").format(n=len(loose), rule=_LOOSE_RULE)
    return (*found, Explanation("loose", says, loose, float(len(loose)), _LOOSE_RULE))
