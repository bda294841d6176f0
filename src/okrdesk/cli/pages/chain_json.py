"""The chain of work, numbers and goals as JSON. Must not tie anything."""

from __future__ import annotations

from okrdesk.cli.output import Json
from okrdesk.cli.pages.explain_json import explain_json
from okrdesk.cli.view import View
from okrdesk.domain.chain import Chain, read_chain
from okrdesk.domain.explain_chain import explain_chain


def read_page(view: View, _subject: None = None) -> Chain:
    """The chain of the view's cycle."""
    return read_chain(view.workspace, view.cycle())


def page_json(_view: View, chain: Chain) -> Json:
    """The keys of `show chain`."""
    return {
        "nodes": [
            {"id": node.id, "kind": node.kind, "ref": node.ref, "name": node.name}
            for node in chain.nodes
        ],
        "edges": [{"from": edge.start, "to": edge.end, "kind": edge.kind} for edge in chain.edges],
        "loose": [{"id": one.id, "kind": one.kind, "says": one.says} for one in chain.loose],
        "explain": explain_json(explain_chain(chain)),
    }
