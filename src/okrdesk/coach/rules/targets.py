"""Targets that move, and targets that never do. Must not judge whether they are right."""

from __future__ import annotations

from okrdesk.coach.evidence import TargetChange
from okrdesk.coach.finding import Mend
from okrdesk.coach.rule import Fill, Rule
from okrdesk.coach.scene import Scene
from okrdesk.commands.key_results import change_key_result
from okrdesk.domain.progress import baseline_of
from okrdesk.domain.records import Cycle, KeyResult, Objective
from okrdesk.domain.spoken import spoken_day, spoken_limit
from okrdesk.domain.units import unit_of
from okrdesk.domain.words import tr


def _change(scene: Scene, key_result: KeyResult) -> TargetChange | None:
    """The last lowering after the middle of the cycle that still holds."""
    cycle = scene.cycle_of(scene.objective_of(key_result))
    middle = cycle.start + (cycle.end - cycle.start) / 2
    for change in reversed(scene.evidence.targets.get(key_result.id, ())):
        lowered = change.after == key_result.target and _is_easier(key_result, change)
        if change.day >= middle and lowered:
            return change
    return None


def _is_easier(key_result: KeyResult, change: TargetChange) -> bool:
    """Nearer to where it began; without a baseline nobody can tell."""
    baseline = baseline_of(key_result)
    if baseline is None:
        return False
    return abs(change.after - baseline) < abs(change.before - baseline)


def _lowered(scene: Scene, key_result: KeyResult) -> Fill | None:
    change = _change(scene, key_result)
    if change is None:
        return None
    return {
        "before": _said(scene, key_result, change.before),
        "after": _said(scene, key_result, change.after),
        "day": spoken_day(change.day, scene.today),
    }


def _said(scene: Scene, key_result: KeyResult, target: float) -> str:
    unit = unit_of(scene.ws, key_result)
    return spoken_limit(target, unit, scene.ws.settings().currency)


def _restore(scene: Scene, key_result: KeyResult) -> Mend:
    change = _change(scene, key_result)
    assert change is not None
    label = tr("Aim at {target} again").format(target=_said(scene, key_result, change.before))
    kwargs = {"key_result_id": key_result.id, "target": change.before}
    return Mend(change_key_result, kwargs, label)


def _same_as_last(scene: Scene, key_result: KeyResult) -> Fill | None:
    """Of the same words, baseline and target as in the cycle before."""
    cycle = scene.cycle_of(scene.objective_of(key_result))
    for earlier in _earlier(scene, key_result):
        if _aims(earlier) == _aims(key_result) != (None, None, None, None):
            before = scene.cycle_of(scene.objective_of(earlier))
            if before.end < cycle.start:
                return {"cycle": before.name}
    return None


def _aims(key_result: KeyResult) -> tuple[float | None, ...]:
    return (
        key_result.baseline,
        key_result.target,
        key_result.target_low,
        key_result.target_high,
    )


def _earlier(scene: Scene, key_result: KeyResult) -> list[KeyResult]:
    """What it was carried from, else those of the same title in the cycle before its own."""
    carried = scene.ws.find(KeyResult, key_result.carried_from)
    if carried is not None:
        return [carried]
    cycle = scene.cycle_of(scene.objective_of(key_result))
    past = [c for c in scene.ws.all(Cycle).values() if c.end < cycle.start]
    if not past:
        return []
    last = max(past, key=lambda c: (c.end, c.id))
    title = key_result.title.casefold()
    return [
        other
        for objective in scene.ws.where(Objective, "cycle", last.id)
        for other in scene.ws.where(KeyResult, "objective", objective.id)
        if other.title.casefold() == title
    ]


RULES = (
    Rule(
        "target_lowered",
        "key_result",
        "warning",
        _lowered,
        tr("The target of {name} was lowered from {before} to {after} on {day}. Say why, or undo."),
        tr("a target that comes to meet you late in a cycle hides what there is to learn."),
        _restore,
    ),
    Rule(
        "unchanged_from_last_cycle",
        "key_result",
        "note",
        _same_as_last,
        tr("{name} aims at the same as in {cycle}. Ask what should be different this time."),
        tr("the same goal by the same way has the same end; change one of them."),
    ),
)
