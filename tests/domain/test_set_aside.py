"""What was set aside says so, whatever its figures would say."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from okrdesk.domain.records import Objective
from okrdesk.domain.tree_reading import read_key_result, read_objective

TODAY = dt.date(2026, 11, 21)


@pytest.mark.parametrize("state", ["parked", "dropped"])
def test_a_key_result_that_was_set_aside_says_so_and_why(world: Any, state: str) -> None:
    held = world.key_result(state=state, reason="Not this quarter")
    world.check_in(held, "2026-11-16", value=0.5, confidence=7)
    reading = read_key_result(world.ws, held, TODAY)
    assert (reading.shown_status, reading.status_says) == (state, state)
    assert reading.status_reason == "Not this quarter"
    assert f", {state}" in reading.says


def test_an_objective_that_was_set_aside_says_so(world: Any) -> None:
    running = world.key_result()
    objective = world.ws.get(Objective, running.objective)
    reading = read_objective(world.ws, objective, TODAY)
    assert reading.shown_status == reading.status
    parked = read_objective(world.ws, _parked(objective), TODAY)
    assert (parked.shown_status, parked.status_says) == ("parked", "parked")


def _parked(objective: Objective) -> Objective:
    return replace(objective, state="parked")
