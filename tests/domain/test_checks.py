"""What no command would have written is found and named."""

from __future__ import annotations

import datetime as dt
import math
from typing import Any

from okrdesk.domain.checks import workspace_findings
from okrdesk.domain.records import Team


def test_a_sound_file_has_no_findings(world: Any) -> None:
    kpi = world.kpi(1.0, 2.0, healthy_low=1.0)
    objective = world.objective()
    world.objective(parent=objective.id)
    world.check_in(world.key_result(objective, kpi=kpi.id), "2026-11-20", confidence=5)
    assert workspace_findings(world.ws) == ()


def test_references_to_nothing_are_named(world: Any) -> None:
    objective = world.objective(owner="nobody")
    check_in = world.check_in(world.key_result(objective), "2026-11-20")
    world.set(check_in, key_result="gone")
    says = [finding.says for finding in workspace_findings(world.ws)]
    assert f"objective {objective.id} names owner nobody, which is not in the file." in says
    assert f"check in {check_in.id} names key_result gone, which is not in the file." in says


def test_parents_in_a_circle_are_named_and_no_others(world: Any) -> None:
    one, two = world.objective(), world.objective()
    below = world.objective(parent=one.id)
    world.set(one, parent=two.id)
    world.set(two, parent=one.id)
    team = world.new(Team)
    world.set(team, parent=team.id)
    found = {finding.record for finding in workspace_findings(world.ws)}
    assert found == {one.id, two.id, team.id}
    assert below.id not in found


def test_a_cycle_that_ends_before_it_begins_is_named(world: Any) -> None:
    cycle = world.cycle(end=dt.date(2026, 9, 1))
    (finding,) = workspace_findings(world.ws)
    assert finding.says == f"cycle {cycle.id} ends before it begins."


def test_wild_numbers_are_named(world: Any) -> None:
    kpi = world.kpi(1.0, math.nan, end="2026-11-15")
    key_result = world.key_result(target=math.inf)
    found = {(finding.kind, finding.record) for finding in workspace_findings(world.ws)}
    assert found == {("measurement", f"{kpi.id}@2026-11-15"), ("key_result", key_result.id)}
