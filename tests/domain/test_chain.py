"""Initiatives → KPIs → key results → objectives: what serves what, and what serves nothing."""

from __future__ import annotations

from typing import Any

from okrdesk.domain.chain import Chain, read_chain
from okrdesk.domain.records import Initiative, Link, Support


def edges(found: Chain) -> set[tuple[str, str, str]]:
    names = {node.id: node.name for node in found.nodes}
    return {(names[edge.start], edge.kind, names[edge.end]) for edge in found.edges}


def test_the_chain_shows_what_serves_what(world: Any) -> None:
    cycle = world.cycle()
    top = world.objective(cycle, title="Top", order=1.0)
    below = world.objective(cycle, title="Below", parent=top.id)
    other = world.objective(cycle, title="Other", order=3.0)
    world.new(Support, objective=other.id, supports=top.id)
    churn = world.kpi(name="Churn")
    speed = world.kpi(name="Speed", standing="other")
    result = world.key_result(below, title="Churn falls", kpi=churn.id)
    world.new(Link, kpi=speed.id, to=result.id)
    world.new(Link, kpi=speed.id, to=top.id, kind="guards")
    world.new(Initiative, title="Ring", kpi=churn.id)
    world.new(Initiative, title="Mend", key_result=result.id, state="doing")
    found = read_chain(world.ws, cycle)
    assert edges(found) == {
        ("Ring", "moves", "Churn"),
        ("Mend", "moves", "Churn falls"),
        ("Churn", "same_metric", "Churn falls"),
        ("Speed", "leads_to", "Churn falls"),
        ("Speed", "guards", "Top"),
        ("Churn falls", "proves", "Below"),
        ("Below", "serves", "Top"),
        ("Other", "supports", "Top"),
    }
    assert [node.ref for node in found.nodes if node.kind == "key_result"] == ["2.1"]
    assert [one.says for one in found.loose] == ["Other has no key result."]


def test_what_is_tied_to_nothing_is_loose(world: Any) -> None:
    cycle = world.cycle()
    objective = world.objective(cycle, title="Empty")
    world.key_result(objective, title="Idle")
    world.kpi(name="Lonely")
    world.kpi(name="Guard", guardrail=True)
    world.kpi(name="Star", north_star=True)
    world.new(Initiative, title="Adrift")
    assert {one.says for one in read_chain(world.ws, cycle).loose} == {
        "Nobody is doing anything for Idle.",
        "Lonely serves no objective and guards nothing.",
        "Adrift is for no number.",
    }


def test_what_is_set_aside_is_not_in_the_chain(world: Any) -> None:
    cycle = world.cycle()
    parked = world.objective(cycle, title="Parked", state="parked")
    gone = world.key_result(parked, title="Of a parked one")
    live = world.objective(cycle, title="Live")
    world.key_result(live, title="Dropped", state="dropped")
    for fields in ({"standing": "parked"}, {"archived": True}, {"parent": "p"}):
        world.kpi(name="Aside", **fields)
    world.new(Initiative, title="Done", state="done")
    world.new(Initiative, title="For a parked one", key_result=gone.id)
    found = read_chain(world.ws, cycle)
    assert [node.name for node in found.nodes] == ["Live"]
