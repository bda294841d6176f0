"""Who uses a KPI: only what is pursued, those that read it first."""

from __future__ import annotations

from typing import Any

from okrdesk.domain.kpi_users import used_by
from okrdesk.domain.records import Link


def test_those_that_read_it_come_first_then_what_it_guards_and_leads_to(world: Any) -> None:
    kpi = world.kpi(1.0, 2.0)
    objective = world.objective(state="active")
    reads = world.key_result(objective, kpi=kpi.id)
    led = world.key_result(objective)
    world.new(Link, kpi=kpi.id, to=led.id, kind="leads_to")
    world.new(Link, kpi=kpi.id, to=objective.id, kind="guards")
    world.new(Link, kpi=kpi.id, to=world.objective(state="parked").id, kind="guards")
    users = used_by(world.ws, kpi)
    assert [(user.record, user.kind) for user in users] == [
        (reads, "same_metric"),
        (objective, "guards"),
        (led, "leads_to"),
    ]
    assert used_by(world.ws, world.kpi(1.0)) == ()
