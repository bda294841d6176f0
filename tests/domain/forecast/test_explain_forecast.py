"""Every chance says what it was made from."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from okrdesk.domain.explain import Explanation
from okrdesk.domain.explain_okrs import explain_key_result
from okrdesk.domain.tree_reading import read_key_result


def figures(world: Any, key_result: Any, day: str = "2026-11-21") -> dict[str, Explanation]:
    found = explain_key_result(world.ws, key_result, dt.date.fromisoformat(day))
    return {explanation.figure: explanation for explanation in found}


def inputs(explanation: Explanation) -> dict[str, Any]:
    return {one.name: one.value for one in explanation.inputs}


def told(world: Any, values: tuple[float, ...], **fields: Any) -> Any:
    key_result = world.key_result(**fields)
    for week, value in enumerate(values):
        day = dt.date(2026, 10, 5) + dt.timedelta(weeks=week)
        world.check_in(key_result, day.isoformat(), value=value)
    return key_result


def test_a_level_shows_its_values_step_and_time(world: Any) -> None:
    key_result = told(world, (42, 45, 50, 58, 66, 69, 71), baseline=40.0, target=120.0)
    why = figures(world, key_result)["forecast"]
    reading = read_key_result(world.ws, key_result, world.today)
    assert reading.forecast is not None
    assert why.result == reading.forecast.p
    shown = inputs(why)
    assert (shown["value"], shown["success from"], shown["values"]) == (71.0, 96.0, 7.0)
    assert shown["periods until the end"] == pytest.approx(45 / 7)
    assert shown["step believed beforehand"] == pytest.approx(0.5 * 80 / 13)
    assert shown["likely from"] < shown["expected at the end"] < shown["likely to"]
    assert why.says == f"{reading.forecast.says} Rule: {why.rule}."
    assert "a random walk seen through noise" in why.rule


def test_the_status_shows_the_chance_that_made_it(world: Any) -> None:
    key_result = told(world, (42, 45, 50, 58, 66, 69, 71), baseline=40.0, target=120.0)
    found = figures(world, key_result)
    assert inputs(found["status"])["chance"] == found["forecast"].result
    assert found["status"].says == "Status off track: Chance 15%: below 30%."
    assert "chance from 70% on track" in found["status"].rule


def test_a_sum_shows_its_periods_and_plan(world: Any) -> None:
    key_result = told(world, (1, 2, 1, 3, 3, 2, 4), measure="total", target=30.0)
    why = figures(world, key_result)["forecast"]
    shown = inputs(why)
    assert (shown["periods gone"], shown["periods left"]) == (8.0, 5.0)
    assert shown["plan per period"] == pytest.approx(30 / 13)
    assert why.rule.startswith("events per period so far")


def test_a_downward_goal_shows_up_to_where_it_is_success(world: Any) -> None:
    key_result = told(world, (30, 29, 28, 26), baseline=31.0, target=15.0)
    assert inputs(figures(world, key_result)["forecast"])["success up to"] == pytest.approx(19.8)


def test_at_the_end_the_rule_is_the_step(world: Any) -> None:
    key_result = told(world, (42, 45, 50, 58), baseline=40.0, target=120.0)
    why = figures(world, key_result, "2027-01-01")["forecast"]
    assert (why.result, why.rule[:15]) == (0.0, "at the end it i")


def test_no_forecast_says_why_there_is_none(world: Any) -> None:
    why = figures(world, told(world, (42,), baseline=40.0, target=120.0))["forecast"]
    assert (why.says, why.result, why.inputs) == (
        "No forecast yet: it needs 2 more values.",
        None,
        (),
    )
