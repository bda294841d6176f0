"""No single number should decide an objective. Must not compute progress."""

from __future__ import annotations

from okrdesk.coach.finding import Mend
from okrdesk.coach.rule import Fill, Rule
from okrdesk.coach.scene import Scene
from okrdesk.commands.key_results import change_key_result
from okrdesk.domain.records import KeyResult
from okrdesk.domain.words import tr

MOST = 0.6


def _beside(scene: Scene, key_result: KeyResult) -> list[float]:
    held = scene.active_key_results(scene.objective_of(key_result))
    return [max(0.0, other.weight) for other in held if other.id != key_result.id]


def _outweighs(scene: Scene, key_result: KeyResult) -> Fill | None:
    """Alone in its objective it cannot: then there are too few of them."""
    beside, weight = _beside(scene, key_result), max(0.0, key_result.weight)
    if not beside or weight <= MOST * (weight + sum(beside)):
        return None
    return {"share": round(100 * weight / (weight + sum(beside)))}


def _even(scene: Scene, key_result: KeyResult) -> Mend:
    """As heavy as the heaviest beside it; where those weigh nothing, all count alike."""
    kwargs = {"key_result_id": key_result.id, "weight": max(_beside(scene, key_result))}
    return Mend(change_key_result, kwargs, tr("Weigh it like the others"))


RULES = (
    Rule(
        "one_outweighs",
        "key_result",
        "note",
        _outweighs,
        tr("{name} holds {share} percent of the weight, so the others hardly count."),
        tr("with more than 60 percent in one number the others prove nothing."),
        _even,
    ),
)
