"""How an objective hangs together with others, for the inspector. Must not draw the map."""

from __future__ import annotations

from collections.abc import Iterator

from okrdesk.domain.frozen import dataclass
from okrdesk.domain.records import CoOwner, Objective, Support
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.ui.panes.inspector_facts import InspectorFacts
from okrdesk.ui.sentences import owner_name


@dataclass(frozen=True, slots=True)
class Bonds:
    """The objectives that one serves and supports, and those below it; the names of its owners."""

    owners: str
    ties: tuple[tuple[str, tuple[Objective, ...]], ...]


def bonds_of(ws: Workspace, objective_id: str) -> Bonds:
    """What is told of an objective beside itself; a tie to nothing is left out."""
    objective = ws.get(Objective, objective_id)
    supported = (one.supports for one in ws.where(Support, "objective", objective_id))
    supporting = (one.objective for one in ws.where(Support, "supports", objective_id))
    ties = (
        (tr("Serves"), tuple(_found(ws, iter([objective.parent])))),
        (tr("Also supports"), tuple(_found(ws, supported))),
        (tr("Served by"), ws.where(Objective, "parent", objective_id)),
        (tr("Supported by"), tuple(_found(ws, supporting))),
    )
    return Bonds(_owners(ws, objective), tuple(tie for tie in ties if tie[1]))


def show_ties(facts: InspectorFacts, bonds: Bonds) -> None:
    """Each tie under its heading, as links that go there."""
    for words, objectives in bonds.ties:
        facts.heading(words)
        for objective in objectives:
            facts.link(objective.title, objective.id)


def _owners(ws: Workspace, objective: Objective) -> str:
    owner = owner_name(ws, objective.owner)
    held = ws.where(CoOwner, "objective", objective.id)
    others = ", ".join(name for one in held if (name := owner_name(ws, one.person)))
    return tr("{owner} with {others}").format(owner=owner, others=others) if others else owner


def _found(ws: Workspace, ids: Iterator[str | None]) -> Iterator[Objective]:
    for one in ids:
        objective = ws.find(Objective, one)
        if objective is not None:
            yield objective
