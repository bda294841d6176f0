"""Numbers dressed up as objectives. Must not judge key results: theirs are the numbers."""

from __future__ import annotations

from okrdesk.coach.rule import Fill, Rule
from okrdesk.coach.scene import Scene
from okrdesk.coach.texts import names, numbers_in
from okrdesk.domain.records import KeyResult, Kpi, Objective
from okrdesk.domain.words import tr

_REWRITE = tr(
    "an objective says what will be different for whom; the number belongs into a key result. "
    "Try: “[Who] can [do what] without [what is in the way today]”."
)


def _repeats_kpi(scene: Scene, objective: Objective) -> Fill | None:
    for kpi in scene.ws.all(Kpi).values():
        if not kpi.archived and names(objective.title, kpi.name):
            return {"kpi": kpi.name}
    return None


def repeated_key_result(scene: Scene, objective: Objective) -> KeyResult | None:
    """A key result of the objective whose words or numbers its title repeats."""
    numbers = {_plain(number) for number in numbers_in(objective.title)}
    for key_result in scene.active_key_results(objective):
        own = {f"{value:g}" for value in (key_result.target, key_result.baseline) if value}
        if numbers & own or names(objective.title, key_result.title):
            return key_result
    return None


def _plain(number: str) -> str:
    """A written number as Python writes one: "1,5 %" is "1.5"."""
    return number.rstrip("% xX").replace(",", ".")


def _repeats_key_result(scene: Scene, objective: Objective) -> Fill | None:
    found = repeated_key_result(scene, objective)
    return None if found is None else {"key_result": found.title}


RULES = (
    Rule(
        "objective_repeats_kpi",
        "objective",
        "warning",
        _repeats_kpi,
        tr("The objective names the KPI {kpi}, so it only says that a number should move."),
        _REWRITE,
        hears=True,
    ),
    Rule(
        "objective_repeats_key_result",
        "objective",
        "warning",
        _repeats_key_result,
        tr("{name} repeats its key result {key_result}, so it does not say what that is good for."),
        _REWRITE,
    ),
)
