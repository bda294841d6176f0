"""The four readings, steering and blind: what they rest on and how they are remembered."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrdesk.domain.explain_reading import explain_reading
from okrdesk.domain.kpi_path import states_on
from okrdesk.domain.kpi_reading import read_kpi
from okrdesk.domain.loaded import NotLoaded
from okrdesk.domain.okr_track import okr_track, weigh
from okrdesk.domain.records import Cycle, Kpi, Link, Objective
from okrdesk.domain.series import Series
from okrdesk.domain.workspace_reading import WorkspaceReading, read_workspace

LIMITS = {"healthy_low": 50.0, "watch_low": 40.0}
HEALTHY, ACT = 60.0, 30.0


def machine(world: Any, *values: float, **fields: Any) -> list[Kpi]:
    """Key KPIs, each with one value of last week."""
    return [
        world.kpi(value, end="2026-11-15", name=f"KPI {n}", order=float(n), **LIMITS, **fields)
        for n, value in enumerate(values, 1)
    ]


def way(world: Any, *confidences: int, kind: str = "aspirational", day: str = "2026-11-16") -> Any:
    """Key results whose status is their confidence: 8 on track, 5 at risk, 2 off track."""
    objective = world.objective(title="Pricing grows", kind=kind)
    for n, confidence in enumerate(confidences, 1):
        key_result = world.key_result(objective, title=f"Result {n}", measure="yes-no")
        world.check_in(key_result, day, confidence=confidence)
    return objective


def reading(world: Any, today: dt.date | None = None) -> WorkspaceReading:
    return read_workspace(world.ws, today or world.today)


@pytest.mark.parametrize(
    ("values", "confidences", "expected", "says", "question"),
    [
        (
            [HEALTHY] * 3,
            [8, 8],
            "cruising",
            "Cruising",
            "All stable. Where do we invest next?",
        ),
        (
            [HEALTHY] * 4 + [ACT],
            [8, 8, 2],
            "cruising",
            "Cruising, except: KPI 5 in act · Result 3 off track",
            "All stable. Where do we invest next?",
        ),
        (
            [HEALTHY] * 3,
            [2, 5],
            "pointed_wrong",
            "The machine works, but it is pointed wrong, except: Result 1 off track",
            "Which objective no longer matches reality?",
        ),
        (
            [HEALTHY, ACT, ACT],
            [8, 8],
            "overheating",
            "Reaching goals at an unsustainable cost; the engine is overheating, "
            "except: KPI 2 in act · KPI 3 in act",
            "Which goal may slow down until KPI 2 is healthy?",
        ),
        (
            [HEALTHY, ACT, ACT],
            [2],
            "stop_and_fix",
            "Stop and fix: KPI 2 in act · KPI 3 in act · Result 1 off track",
            "What do we stop today?",
        ),
    ],
)
def test_the_four_readings(
    world: Any,
    values: list[float],
    confidences: list[int],
    expected: str,
    says: str,
    question: str,
) -> None:
    machine(world, *values)
    way(world, *confidences)
    found = reading(world)
    assert (found.reading, found.says, found.question) == (expected, says, question)


def test_without_an_objective_it_is_stable_but_not_steering(world: Any) -> None:
    machine(world, HEALTHY, HEALTHY, HEALTHY)
    found = reading(world)
    assert (found.reading, found.says) == ("not_steering", "Stable, but not steering")
    assert found.question == "What are we pushing on this quarter?"
    assert [point.date for point in found.path] == [world.today]
    machine(world, ACT, ACT)
    assert reading(world).says == "Not steering, except: KPI 1 in act · KPI 2 in act"


def test_a_draft_or_closed_objective_does_not_steer(world: Any) -> None:
    machine(world, HEALTHY, HEALTHY, HEALTHY)
    objective = way(world, 8)
    world.set(objective, state="draft")
    assert reading(world).reading == "not_steering"


def test_with_fewer_than_three_key_kpis_it_steers_blind(world: Any) -> None:
    machine(world, HEALTHY, HEALTHY)
    world.kpi(name="Silent")
    way(world, 8)
    found = reading(world)
    assert (found.reading, found.says) == ("steering_blind", "Steering blind")


def test_unknown_stays_unknown(world: Any) -> None:
    machine(world, HEALTHY, HEALTHY)
    for n in range(2):
        world.kpi(HEALTHY, end="2026-09-13", name=f"Old {n}", **LIMITS)
    way(world, 8)
    found = reading(world)
    assert (found.reading, found.kpi_health, found.is_healthy) == ("unknown", None, None)
    assert found.says == "Too much is silent to say"
    assert [one.says for one in found.left_out] == ["Old 0 out of date", "Old 1 out of date"]


def test_a_north_star_or_guardrail_in_act_is_never_healthy(world: Any) -> None:
    for fields in ({"north_star": True}, {"guardrail": True}, {"standing": "other"}):
        kpis = machine(world, *[HEALTHY] * 9)
        (bad,) = machine(world, ACT, **fields)
        way(world, 8)
        if "standing" in fields:
            assert reading(world).is_healthy is True
            world.new(Link, kpi=bad.id, to=next(iter(world.ws.all(Objective))), kind="guards")
        assert reading(world).is_healthy is False
        for kpi in (*kpis, bad):
            world.set(kpi, archived=True)


def test_the_north_star_counts_double(world: Any) -> None:
    machine(world, HEALTHY, HEALTHY, ACT)
    machine(world, HEALTHY, north_star=True)
    way(world, 8)
    assert reading(world).kpi_health == 0.8


def test_a_committed_key_result_off_track_takes_the_way_off(world: Any) -> None:
    machine(world, HEALTHY, HEALTHY, HEALTHY)
    way(world, 8, 8, 8, 8)
    way(world, 2, kind="committed")
    found = reading(world)
    assert (found.okr_track, found.is_on_track) == (0.8, False)
    assert found.reading == "pointed_wrong"


def test_key_result_weight_times_objective_weight(world: Any) -> None:
    heavy = world.objective(title="Heavy", weight=3.0)
    good = world.key_result(heavy, title="Good", measure="yes-no", weight=2.0)
    world.check_in(good, "2026-11-16", confidence=8)
    way(world, 2, 2)
    assert reading(world).okr_track == 6.0 / 8.0


def test_what_is_silent_is_left_out_and_named(world: Any) -> None:
    machine(world, HEALTHY, HEALTHY, HEALTHY)
    objective = way(world, 8, 8)
    world.key_result(objective, title="Quiet", measure="yes-no")
    found = reading(world)
    assert (found.okr_track, found.reading) == (1.0, "cruising")
    assert [one.says for one in found.left_out] == ["Quiet no data"]
    world.key_result(objective, title="Quiet too", measure="yes-no")
    assert reading(world).okr_track is None
    assert reading(world).reading == "unknown"


def test_parked_and_graded_key_results_and_other_cycles_do_not_count(world: Any) -> None:
    objective = way(world, 8)
    world.key_result(objective, title="Parked", state="parked")
    world.key_result(objective, title="Graded", measure="yes-no", grade=0.3)
    later = world.cycle(name="Q1", start=dt.date(2027, 1, 1), end=dt.date(2027, 3, 31))
    world.key_result(world.objective(later), title="Later")
    weighed = weigh(world.ws, world.today)
    assert [one.status for one in weighed] == ["on_track", "graded"]
    assert okr_track(weighed) == 1.0
    assert okr_track([one for one in weighed if one.status == "graded"]) is None


def test_the_way_changes_only_when_it_is_clearly_past_the_line(world: Any) -> None:
    """O .667, then .583, then .5: the middle one is below the line but not past it by .05."""
    machine(world, HEALTHY, HEALTHY, HEALTHY)
    objective = world.objective(title="Pricing grows")
    results = [world.key_result(objective, title=f"R{n}", measure="yes-no") for n in range(6)]
    weeks = {
        "2026-11-06": [8, 8, 8, 8, 2, 2],
        "2026-11-13": [8, 8, 8, 5, 2, 2],
        "2026-11-20": [8, 8, 8, 2, 2, 2],
    }
    for day, confidences in weeks.items():
        for key_result, confidence in zip(results, confidences, strict=True):
            world.check_in(key_result, day, confidence=confidence)
    days = (dt.date(2026, 11, 8), dt.date(2026, 11, 15), dt.date(2026, 11, 21))
    assert [reading(world, day).is_on_track for day in days] == [True, True, False]
    path = reading(world).path
    assert [point.okr_track for point in path[-3:]] == [4 / 6, 3.5 / 6, 0.5]


def test_the_path_has_the_ends_of_the_weeks_and_today(world: Any) -> None:
    machine(world, HEALTHY, HEALTHY, HEALTHY)
    objective = way(world, 8)
    cycle = world.ws.get(Cycle, objective.cycle)
    found = reading(world)
    assert [point.date.day for point in found.path] == [4, 11, 18, 25, 1, 8, 15, 21]
    assert found.path[0].kpi_health is None
    assert (found.path[-1].kpi_health, found.path[-1].okr_track) == (1.0, 1.0)
    assert read_workspace(world.ws, dt.date(2026, 11, 22), cycle).path[-1].date.day == 22
    long_after = read_workspace(world.ws, dt.date(2027, 2, 1), cycle).path
    assert [point.date for point in long_after[-2:]] == [
        dt.date(2026, 12, 27),
        dt.date(2027, 2, 1),
    ]


def test_every_share_of_the_reading_explains_itself(world: Any) -> None:
    machine(world, HEALTHY, HEALTHY, ACT)
    way(world, 8, 5)
    health, track, quadrant = explain_reading(reading(world))
    assert (health.figure, track.figure, quadrant.figure) == ("health", "okr_track", "reading")
    assert track.says.startswith("Way 0.75 from 2 of 2 key results: on track 1, at risk 0.5")
    assert track.inputs[0].name == "Result 1 (weight 1)"
    assert quadrant.result == "overheating"
    assert ("healthy", "no") in [(given.name, given.value) for given in quadrant.inputs]


def test_an_unknown_share_is_explained_too(world: Any) -> None:
    world.kpi(name="Silent")
    quadrant = explain_reading(reading(world))[-1]
    assert "machine unknown and way unknown" in quadrant.says


@given(st.lists(st.integers(20, 70).map(float), min_size=1, max_size=30))
def test_the_path_says_what_the_board_said_on_each_day(world: Any, values: list[float]) -> None:
    kpi = world.kpi(*values, end="2026-11-15", **LIMITS)
    days = [world.today - dt.timedelta(days=back) for back in range(60, -1, -1)]
    found = states_on(world.ws, kpi, days, world.today)
    assert list(found) == [read_kpi(world.ws, kpi, day).state for day in days]


def test_a_kpi_without_bands_has_no_colour_on_the_path(world: Any) -> None:
    kpi = world.kpi(1.0)
    assert states_on(world.ws, kpi, [world.today], world.today) == ("unbanded",)


def test_days_before_the_loaded_values_are_asked_for(world: Any) -> None:
    kpi = world.kpi(45.0, 45.0, 45.0, **LIMITS)
    series = world.ws.series_of(kpi.id)
    partly = Series(kpi.id, series.dates[1:], series.values[1:], complete=False,
                    whole_from=series.dates[1])  # fmt: skip
    ws = world.ws.with_owner(partly)
    for day in (series.dates[0], series.dates[1]):
        with pytest.raises(NotLoaded):
            states_on(ws, kpi, [day], world.today)
