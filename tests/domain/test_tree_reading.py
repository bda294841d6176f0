"""The tree: key results roll up into objectives, objectives into the cycle; silence is named."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from okrdesk.domain.errors import OkrError
from okrdesk.domain.loaded import NotLoaded
from okrdesk.domain.records import Cycle, Initiative
from okrdesk.domain.series import Entries, Series
from okrdesk.domain.tree_reading import CycleReading, read_key_result, read_objective, read_tree
from okrdesk.domain.wanted import tree_wants


def tree(world: Any) -> CycleReading:
    cycle = next(iter(world.ws.all(Cycle).values()))
    return read_tree(world.ws, cycle, world.today)


def reported(world: Any, objective: Any, progress: float, **fields: Any) -> Any:
    """A key result of 91 steps, so that on day 51 an even pace is at 51."""
    key_result = world.key_result(objective, baseline=0.0, target=1.0, **fields)
    world.check_in(key_result, "2026-11-20", value=progress, confidence=6)
    return key_result


def test_a_cycle_says_how_far_it_is(world: Any) -> None:
    reported(world, world.objective(title="Grow"), 0.5)
    found = tree(world)
    assert (found.day, found.days, found.days_left) == (51, 91, 40)
    assert found.elapsed == pytest.approx(51 / 91)
    assert found.says == "Q4 2026: 1 objective, 1 key result, day 51 of 91, progress 0.50"


def test_objectives_of_all_levels_are_counted(world: Any) -> None:
    first = world.objective(title="Grow")
    below = world.objective(title="Grow here", parent=first.id)
    world.objective(title="Grow there", parent=below.id)
    found = tree(world)
    assert len(found.objectives) == 1
    assert found.objective_count == 3


def test_an_empty_cycle_knows_nothing(world: Any) -> None:
    cycle = world.cycle()
    found = read_tree(world.ws, cycle, dt.date(2027, 1, 5))
    assert (found.progress, found.grade, found.objectives) == (None, None, ())
    assert (found.day, found.days_left) == (91, 0)
    assert read_tree(world.ws, cycle, dt.date(2026, 9, 1)).day == 0
    assert found.says.endswith("0 objectives, 0 key results, day 91 of 91, progress unknown")


def test_an_objective_is_the_weighted_mean_of_what_was_reported(world: Any) -> None:
    grow = world.objective(title="Grow")
    reported(world, grow, 0.8, weight=3.0)
    reported(world, grow, 0.4)
    world.key_result(grow, baseline=0.0, target=1.0)
    reported(world, grow, 0.0, state="parked")
    reported(world, grow, 0.0, state="dropped")
    (found,) = tree(world).objectives
    assert found.progress == pytest.approx(0.7)
    assert found.reported == (2, 3)
    assert found.expected == pytest.approx(51 / 91)
    assert len(found.key_results) == 5


def test_raw_progress_is_clipped_before_it_rolls_up(world: Any) -> None:
    grow = world.objective()
    reported(world, grow, 5.0)
    reported(world, grow, -3.0)
    assert tree(world).objectives[0].progress == 0.5


def test_initiatives_never_count(world: Any) -> None:
    key_result = reported(world, world.objective(), 0.5)
    done = world.new(Initiative, key_result=key_result.id, state="done")
    (found,) = tree(world).objectives[0].key_results
    assert (found.initiatives, found.progress) == ((done,), 0.5)


def test_children_count_only_when_the_objective_says_so(world: Any) -> None:
    company = world.objective(order=1.0)
    reported(world, company, 0.2)
    team = world.objective(parent=company.id, weight=3.0)
    reported(world, team, 0.6)
    parked = world.objective(parent=company.id, state="parked")
    reported(world, parked, 1.0)
    apart = tree(world)
    assert apart.objectives[0].progress == pytest.approx(0.2)
    assert apart.progress == pytest.approx(0.4)
    assert [child.ref for child in apart.objectives[0].children] == ["2", "3"]
    world.set(company, children_count=True)
    together = tree(world)
    assert together.objectives[0].progress == pytest.approx(0.5)
    assert together.objectives[0].reported == (2, 2)
    assert together.progress == pytest.approx(0.5)


def test_a_cycle_is_the_mean_of_its_objectives(world: Any) -> None:
    for progress, weight in ((0.2, 5.0), (0.6, 1.0)):
        reported(world, world.objective(weight=weight), progress)
    world.objective(title="Empty")
    reported(world, world.objective(state="dropped"), 1.0)
    assert tree(world).progress == pytest.approx(0.4)


def test_what_holds_an_objective_is_named(world: Any) -> None:
    agencies = world.objective(title="Agencies recommend us")
    for progress in (0.2, 0.5, 0.7):
        reported(world, agencies, progress)
    (found,) = tree(world).objectives
    assert (found.status, found.status_says) == ("at_risk", "at risk · 1 off track")
    assert found.says == (
        "Objective 1 Agencies recommend us: progress 0.47, at risk · 1 off track, 3 of 3 "
        "reported, lowest confidence 6 of 10, 1.1"
    )


def test_a_stale_key_result_keeps_its_progress_but_gives_no_status(world: Any) -> None:
    pricing = world.objective()
    reported(world, pricing, 0.71)
    old = world.key_result(pricing, baseline=0.0, target=1.0)
    world.check_in(old, "2026-11-02", value=0.37, confidence=4)
    (found,) = tree(world).objectives
    assert (found.status, found.status_says) == ("on_track", "on track · 1 stale")
    assert found.progress == pytest.approx(0.54)
    assert (found.confidence, found.confidence_of) == (4, "1.2")


def test_only_stale_key_results_leave_the_objective_stale(world: Any) -> None:
    old = world.key_result(baseline=0.0, target=1.0)
    world.check_in(old, "2026-11-02", value=0.9)
    world.key_result(world.objective(), baseline=0.0, target=1.0)
    (
        stale,
        silent,
    ) = tree(world).objectives
    assert (stale.status, stale.status_says) == ("stale", "stale")
    assert (silent.status, silent.confidence_of) == ("no_data", None)


def test_an_objective_without_key_results_has_no_data(world: Any) -> None:
    world.objective(title="Grow")
    (found,) = tree(world).objectives
    assert (found.status, found.progress, found.reported) == ("no_data", None, (0, 0))
    assert found.says == "Objective 1 Grow: progress unknown, no data, 0 of 0 reported"


@pytest.mark.parametrize(
    ("parts", "kind", "status"),
    [
        ((0.6, 0.6, 0.6, 0.5), "aspirational", "on_track"),
        ((0.6, 0.6, 0.5), "aspirational", "on_track"),
        ((0.6, 0.5), "aspirational", "at_risk"),
        ((0.6, 0.6, 0.6, 0.6, 0.6, 0.1), "aspirational", "at_risk"),
        ((0.5, 0.1, 0.1), "aspirational", "off_track"),
        ((0.6, 0.1, 0.1), "aspirational", "off_track"),
        ((0.6, 0.5, 0.1, 0.1, 0.1), "aspirational", "off_track"),
        ((0.6, 0.6, 0.6, 0.6, 0.6, 0.5), "committed", "at_risk"),
        ((0.6, 0.5, 0.1), "committed", "off_track"),
    ],
)
def test_the_status_of_an_objective_by_its_shares(
    world: Any, parts: tuple[float, ...], kind: str, status: str
) -> None:
    objective = world.objective(kind=kind)
    for progress in parts:
        reported(world, objective, progress)
    assert tree(world).objectives[0].status == status


def test_grades_are_the_mean_once_all_are_there(world: Any) -> None:
    grow = world.objective()
    reported(world, grow, 0.7, grade=0.7)
    second = reported(world, grow, 0.5, weight=2.0)
    assert (tree(world).objectives[0].grade, tree(world).grade) == (None, None)
    world.set(second, grade=0.4)
    found = tree(world)
    assert found.grade == found.objectives[0].grade == pytest.approx(0.5)
    assert found.objectives[0].status == "graded"


def test_in_a_closed_cycle_silence_counts_0(world: Any) -> None:
    grow = world.objective(world.cycle(state="closed"))
    reported(world, grow, 0.8, grade=0.8)
    world.key_result(grow, baseline=0.0, target=1.0)
    reported(world, grow, 0.8, state="dropped")
    (found,) = tree(world).objectives
    assert (found.grade, found.progress, found.reported) == (0.4, 0.4, (1, 2))


def test_a_grade_of_its_own_goes_before_the_mean(world: Any) -> None:
    grow = world.objective(grade=0.9)
    reported(world, grow, 0.5, grade=0.5)
    found = tree(world)
    assert (found.grade, found.objectives[0].status) == (0.9, "graded")


def test_last_weeks_confidence_stands_beside_this_weeks(world: Any) -> None:
    key_result = world.key_result(baseline=0.0, target=1.0)
    world.check_in(key_result, "2026-11-06", confidence=7)
    world.check_in(key_result, "2026-11-13", confidence=4)
    newest = world.check_in(key_result, "2026-11-20", note="Nothing new")
    found = read_key_result(world.ws, key_result, world.today)
    assert (found.confidence, found.previous_confidence) == (4, 7)
    assert found.confidence_date == dt.date(2026, 11, 13)
    assert (found.check_in, found.check_in_count) == (newest, 3)


def test_a_key_result_on_a_kpi_reads_its_periods_in_the_cycle(world: Any) -> None:
    kpi = world.kpi(kind="level", unit="money:EUR")
    for day, value in (
        ("2026-09-27", 30.0),
        ("2026-10-02", 40.0),
        ("2026-11-22", 71.0),
        ("2027-01-02", 99.0),
    ):
        world.value(kpi, day, value)
    key_result = world.key_result(kpi=kpi.id, title="Revenue", baseline=40.0, target=120.0)
    found = read_key_result(world.ws, key_result, world.today, "2.1")
    assert [value for _, value in found.points] == [40.0, 71.0]
    assert (found.value, found.so_far, found.date) == (71.0, True, dt.date(2026, 11, 22))
    assert found.says.startswith("Key result 2.1 Revenue: €71 so far, from €40 to €120, progress")
    later = read_key_result(world.ws, key_result, dt.date(2027, 1, 10))
    assert later.value == 71.0


def test_a_total_on_a_kpi_is_summed_over_the_cycle(world: Any) -> None:
    kpi = world.kpi(5.0, 5.0, 5.0, kind="total")
    key_result = world.key_result(kpi=kpi.id, measure="total", target=100.0)
    found = read_key_result(world.ws, key_result, world.today)
    assert (found.value, found.progress) == (15.0, pytest.approx(0.15))
    assert "target 100" in found.says


def test_a_kpi_with_a_share_of_its_own_span(world: Any) -> None:
    kpi = world.kpi(kind="share", unit="share")
    for day, above, below in (
        ("2026-11-08", 1.0, 10.0),
        ("2026-11-15", 30.0, 100.0),
    ):
        world.value(kpi, day, above / below * 100, numerator=above, denominator=below)
    key_result = world.key_result(kpi=kpi.id, cadence="month", baseline=0.0, target=50.0)
    found = read_key_result(world.ws, key_result, world.today)
    assert found.value == pytest.approx(31 / 110 * 100)


def test_a_falling_kpi_tells_which_side_is_better(world: Any) -> None:
    kpi = world.kpi(4.0, direction="down")
    key_result = world.key_result(kpi=kpi.id, baseline=5.0, target=5.0)
    assert read_key_result(world.ws, key_result, world.today).progress == 1.0


def test_a_kpi_that_is_gone_leaves_no_value(world: Any) -> None:
    key_result = world.key_result(kpi="gone", baseline=0.0, target=1.0)
    found = read_key_result(world.ws, key_result, world.today)
    assert (found.value, found.status) == (None, "no_data")


def test_one_objective_is_read_with_its_place_in_the_tree(world: Any) -> None:
    world.objective(order=1.0)
    second = world.objective(order=2.0, title="Second")
    reported(world, second, 0.5, title="Sign-ups")
    found = read_objective(world.ws, second, world.today)
    assert (found.ref, found.key_results[0].ref) == ("2", "2.1")
    assert read_objective(world.ws, second, world.today, "7").ref == "7"


def test_parents_that_lead_in_a_circle_do_not_hang(world: Any) -> None:
    loop = world.objective()
    loop = world.set(loop, parent=loop.id)
    assert tree(world).objectives == ()
    assert read_objective(world.ws, loop, world.today).children == ()


def test_a_key_result_without_its_objective_is_not_found(world: Any) -> None:
    orphan = replace(world.key_result(), objective="gone")
    with pytest.raises(OkrError) as refusal:
        read_key_result(world.ws, orphan, world.today)
    assert refusal.value.kind == "not_found"


def newest_only(world: Any, key_result: Any, count: int = 1) -> Any:
    entries = world.ws.check_ins(key_result.id)
    return world.ws.with_owner(replace(entries, items=entries.items[-count:], complete=False))


def test_the_newest_two_check_ins_are_enough_when_they_say_all_and_nothing_is_foreseen(
    world: Any,
) -> None:
    key_result = world.key_result(world.objective(world.cycle(state="closed")), target=1.0)
    key_result = world.set(key_result, baseline=0.0)
    world.check_in(key_result, "2026-11-06", value=0.3, confidence=4)
    world.check_in(key_result, "2026-11-13", value=0.4, confidence=5)
    world.check_in(key_result, "2026-11-20", value=0.5, confidence=6)
    ws = newest_only(world, key_result, 2)
    found = read_key_result(ws, key_result, world.today)
    assert (found.progress, found.confidence, found.previous_confidence) == (0.5, 6, 5)
    assert tree_wants(ws, ws.get(Cycle, world.ws.ordered(Cycle)[0].id), world.today) == ()


@pytest.mark.parametrize(
    ("fields", "newest"),
    [
        ({"baseline": 0.0, "target": 1.0}, {"confidence": 5}),
        ({"baseline": 0.0, "target": 1.0}, {"value": 0.5}),
        ({"measure": "total", "target": 1.0}, {"value": 0.5, "confidence": 5}),
        ({"measure": "range", "target_low": 1.0}, {"value": 0.5, "confidence": 5}),
    ],
)
def test_where_the_newest_check_in_is_not_enough_the_others_are_asked_for(
    world: Any, fields: dict[str, Any], newest: dict[str, Any]
) -> None:
    key_result = world.key_result(**fields)
    world.check_in(key_result, "2026-11-13", value=0.4, confidence=5)
    world.check_in(key_result, "2026-11-20", **newest)
    ws = newest_only(world, key_result)
    with pytest.raises(NotLoaded) as missing:
        read_key_result(ws, key_result, world.today)
    assert missing.value.owner == key_result.id
    assert tree_wants(ws, world.ws.ordered(Cycle)[0], world.today) == (key_result.id,)
    assert tree_wants(world.ws, world.ws.ordered(Cycle)[0], world.today) == ()


def test_check_ins_that_are_not_loaded_at_all_are_asked_for(world: Any) -> None:
    number = world.key_result(baseline=0.0, target=1.0)
    steps = world.key_result(measure="milestones")
    for key_result in (number, steps):
        ws = world.ws.with_owner(Entries(key_result.id, (), complete=False))
        with pytest.raises(NotLoaded):
            read_key_result(ws, key_result, world.today)


def test_a_kpi_whose_cycle_is_not_loaded_is_asked_for(world: Any) -> None:
    kpi = world.kpi(0.3, 0.4, 0.5)
    level = world.key_result(kpi=kpi.id, baseline=0.0, target=1.0)
    partly = replace(world.ws.series_of(kpi.id), complete=False, whole_from=dt.date(2026, 11, 15))
    ws = world.ws.with_owner(partly)
    with pytest.raises(NotLoaded) as missing:
        read_key_result(ws, level, world.today)  # its forecast looks half a year back
    assert missing.value.owner == kpi.id
    given_up = world.set(level, state="parked")
    found = read_key_result(world.ws.with_owner(partly), given_up, world.today)
    assert [value for _, value in found.points] == [0.4, 0.5]
    assert (found.forecast, found.forecast_says) == (None, "")
    total = world.key_result(kpi=kpi.id, measure="total", target=1.0)
    monthly = world.key_result(kpi=kpi.id, cadence="month", baseline=0.0, target=1.0)
    ws = world.ws.with_owner(partly)
    for key_result in (total, monthly):
        with pytest.raises(NotLoaded) as missing:
            read_key_result(ws, key_result, world.today)
        assert missing.value.owner == kpi.id
    none = world.ws.with_owner(Series(kpi.id, complete=False, whole_from=dt.date.max))
    with pytest.raises(NotLoaded):
        read_key_result(none, level, world.today)
    assert tree_wants(none, world.ws.ordered(Cycle)[0], world.today) == (kpi.id,)


def test_only_what_is_missing_is_asked_for(world: Any) -> None:
    kpi = world.kpi(0.3, 0.4, 0.5)
    key_result = world.key_result(kpi=kpi.id, baseline=0.0, target=1.0)
    cycle = world.ws.ordered(Cycle)[0]
    half_a_year = cycle.start - dt.timedelta(weeks=28)
    partly = replace(world.ws.series_of(kpi.id), complete=False, whole_from=half_a_year)
    ws = world.ws.with_owner(partly)
    assert tree_wants(ws, cycle, world.today) == ()
    ws = ws.with_owner(Entries(key_result.id, (), complete=False))
    assert tree_wants(ws, cycle, world.today) == (key_result.id,)
