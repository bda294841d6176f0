"""The parking lot: what waits on it, and how it comes back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from every_command import TODAY, Company

from okrdesk.commands.key_results import park_key_result
from okrdesk.commands.kpis import archive_kpi, park_kpi
from okrdesk.commands.objectives import park_objective
from okrdesk.commands.parking import take_back
from okrdesk.commands.workspaces import change_workspace
from okrdesk.domain.parking import read_parked
from okrdesk.domain.records import Cycle, KeyResult, Kpi, Objective

Refused = Callable[..., str]


@pytest.fixture
def parked(tidewater: Company) -> tuple[Kpi, Objective]:
    """A KPI and an objective with key results, both parked."""
    kpi = next(k for k in tidewater.ws.ordered(Kpi) if k.standing == "key")
    objective = next(
        o
        for o in tidewater.ws.ordered(Objective)
        if tidewater.ws.where(KeyResult, "objective", o.id)
    )
    tidewater.do(park_kpi, kpi.id, "Nobody asks for it")
    tidewater.do(park_objective, objective.id, "Next year")
    return kpi, objective


def test_what_is_parked_waits_with_its_date_and_reason(
    tidewater: Company, parked: tuple[Kpi, Objective]
) -> None:
    kpi, objective = parked
    found = {one.id: one for one in read_parked(tidewater.ws)}
    assert (found[kpi.id].reason, found[kpi.id].since) == ("Nobody asks for it", TODAY)
    assert found[objective.id].cycle == tidewater.ws.get(Cycle, objective.cycle).name
    assert found[kpi.id].cycle is None


def test_a_key_result_of_a_parked_objective_does_not_wait_by_itself(
    tidewater: Company, parked: tuple[Kpi, Objective]
) -> None:
    _, objective = parked
    below = tidewater.ws.where(KeyResult, "objective", objective.id)[0]
    tidewater.do(park_key_result, below.id, "Later")
    assert below.id not in {one.id for one in read_parked(tidewater.ws)}
    tidewater.do(take_back, "objective", objective.id)
    assert {one.id for one in read_parked(tidewater.ws)} >= {below.id}


def test_what_is_archived_waits_no_more(tidewater: Company, parked: tuple[Kpi, Objective]) -> None:
    kpi, _ = parked
    tidewater.do(archive_kpi, kpi.id)
    assert kpi.id not in {one.id for one in read_parked(tidewater.ws)}


def test_taking_back_puts_things_into_use_again(
    tidewater: Company, parked: tuple[Kpi, Objective]
) -> None:
    kpi, objective = parked
    change = tidewater.do(take_back, "kpi", kpi.id)
    assert change.label == f"Take back KPI {kpi.name}"
    back = tidewater.ws.get(Kpi, kpi.id)
    assert (back.standing, back.parked_on, back.parked_reason) == ("key", None, None)
    tidewater.do(take_back, "objective", objective.id)
    assert tidewater.ws.get(Objective, objective.id).state == "active"
    below = tidewater.ws.where(KeyResult, "objective", objective.id)[0]
    tidewater.do(park_key_result, below.id, "Later")
    tidewater.do(take_back, "key_result", below.id)
    held = tidewater.ws.get(KeyResult, below.id)
    assert (held.state, held.reason, held.since) == ("active", None, None)


def test_a_kpi_comes_back_beside_the_board_when_the_board_is_full(
    tidewater: Company, parked: tuple[Kpi, Objective]
) -> None:
    kpi, _ = parked
    tidewater.do(change_workspace, limit_kpis=1)
    tidewater.do(take_back, "kpi", kpi.id)
    assert tidewater.ws.get(Kpi, kpi.id).standing == "other"


def test_what_is_not_parked_is_not_taken_back(tidewater: Company, refused: Refused) -> None:
    kpi = tidewater.ws.ordered(Kpi)[0]
    assert "is not parked" in refused("bad_value", take_back, "kpi", kpi.id)
