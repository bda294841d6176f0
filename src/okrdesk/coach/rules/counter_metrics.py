"""A number that is easily moved at the cost of another needs that one beside it. Must not forecast.

Pairs are rows in the data file."""

from __future__ import annotations

from okrdesk.coach.finding import Mend
from okrdesk.coach.rule import Fill, Rule
from okrdesk.coach.scene import Scene
from okrdesk.coach.words import Pair, Phrases, words_of
from okrdesk.commands.instruments import add_guardrail
from okrdesk.commands.links import add_link
from okrdesk.domain.records import KeyResult, Kpi, Link
from okrdesk.domain.words import tr


def _unguarded(scene: Scene, key_result: KeyResult) -> Pair | None:
    """The pair whose other half nothing watches: no guarding link, guardrail or key result."""
    for pair in scene.words.pairs:
        if _speaks_of(scene, key_result, pair.moves):
            return None if _is_guarded(scene, key_result, pair) else pair
    return None


def _speaks_of(scene: Scene, key_result: KeyResult, phrases: Phrases) -> bool:
    kpi = scene.ws.find(Kpi, key_result.kpi)
    texts = (key_result.title, kpi.name if kpi is not None else "")
    return any(phrases.find(words_of(text)) is not None for text in texts)


def _is_guarded(scene: Scene, key_result: KeyResult, pair: Pair) -> bool:
    guarding = (
        link
        for thing in (key_result.id, key_result.objective)
        for link in scene.ws.where(Link, "to", thing)
    )
    if any(link.kind == "guards" for link in guarding):
        return True
    beside = scene.active_key_results(scene.objective_of(key_result))
    if any(_speaks_of(scene, other, pair.guards) for other in beside if other != key_result):
        return True
    return any(kpi.guardrail and _names(kpi, pair) for kpi in scene.kpis)


def _names(kpi: Kpi, pair: Pair) -> bool:
    return pair.guards.find(words_of(kpi.name)) is not None


def _no_counter(scene: Scene, key_result: KeyResult) -> Fill | None:
    pair = _unguarded(scene, key_result)
    if pair is None:
        return None
    return {"why": pair.because, "move": pair.move, "guard": pair.guard}


def _mend(scene: Scene, key_result: KeyResult) -> Mend | None:
    """The KPI that speaks of the other half is linked; without one it is made."""
    pair = _unguarded(scene, key_result)
    assert pair is not None
    known = next(
        (k for k in scene.ws.ordered(Kpi) if not k.archived and _names(k, pair)),
        None,
    )
    if known is None:
        kwargs = {"guards": key_result.id, "name": pair.kpi}
        return Mend(add_guardrail, kwargs, tr("Add the guardrail {kpi}").format(kpi=pair.kpi))
    label = tr("Guard it with {kpi}").format(kpi=known.name)
    return Mend(add_link, {"kpi": known.id, "to": key_result.id, "kind": "guards"}, label)


RULES = (
    Rule(
        "no_counter_metric",
        "key_result",
        "warning",
        _no_counter,
        tr("{name} has no counter-metric. Watch {guard} beside it."),
        tr("{why}. Pair: {move} and {guard}."),
        _mend,
    ),
)
