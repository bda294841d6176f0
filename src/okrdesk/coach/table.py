"""All rules in one table, in the order in which findings are told. Must not test them."""

from __future__ import annotations

from okrdesk.coach.rule import Rule
from okrdesk.coach.rules import (
    ambition,
    areas,
    assumptions,
    cosplay,
    counter_metrics,
    definition_changes,
    evidence,
    focus,
    goals_that_are_kpis,
    grading,
    individual,
    kpis,
    missing_parts,
    promote,
    rhythm,
    steering,
    targets,
    tasks,
    weights,
    wording,
)

RULES: tuple[Rule, ...] = (
    *steering.RULES,
    *focus.RULES,
    *goals_that_are_kpis.RULES,
    *cosplay.RULES,
    *wording.RULES,
    *tasks.RULES,
    *missing_parts.RULES,
    *counter_metrics.RULES,
    *evidence.RULES,
    *kpis.RULES,
    *areas.RULES,
    *definition_changes.RULES,
    *promote.RULES,
    *assumptions.RULES,
    *individual.RULES,
    *ambition.RULES,
    *rhythm.RULES,
    *grading.RULES,
    *targets.RULES,
    *weights.RULES,
)
