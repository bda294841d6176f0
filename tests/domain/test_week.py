"""What a week asks for: numbers, check-ins, alerts, work; and when the next check-in is."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from okrdesk.domain.check_in_days import check_in_day, next_check_in
from okrdesk.domain.loaded import NotLoaded
from okrdesk.domain.records import Initiative, Ritual
from okrdesk.domain.series import Entries
from okrdesk.domain.week import Week, read_week


def week(world: Any, today: str = "2026-11-21") -> Week:
    return read_week(world.ws, dt.date.fromisoformat(today))


def test_numbers_are_due_that_have_no_value_for_an_ended_period(world: Any) -> None:
    world.kpi(1.0, end="2026-11-15", name="Fresh")
    world.kpi(1.0, end="2026-11-08", name="Due")
    world.kpi(name="New")
    for fields in ({"standing": "other"}, {"archived": True}, {"parent": "p"}):
        world.kpi(name="Aside", **fields)
    found = week(world)
    assert [due.says for due in found.due_kpis] == [
        "Due: week 46, 9-15 Nov",
        "New: week 46, 9-15 Nov",
    ]
    assert found.period.code() == "2026-W47"


def test_key_results_are_due_that_had_no_check_in_since_the_check_in_day(world: Any) -> None:
    objective = world.objective()
    for title, day in (("Said", "2026-11-16"), ("Due", "2026-11-15"), ("Never", None)):
        key_result = world.key_result(objective, title=title)
        if day is not None:
            world.check_in(key_result, day, confidence=5)
    world.key_result(objective, title="Parked", state="parked")
    found = week(world).due_key_results
    assert [(due.ref, due.key_result.title) for due in found] == [("1.2", "Due"), ("1.3", "Never")]
    assert [due.last for due in found] == [dt.date(2026, 11, 15), None]
    assert found[0].since == dt.date(2026, 11, 16)


def test_only_running_cycles_ask(world: Any) -> None:
    world.key_result(world.objective(world.cycle()), title="Now")
    for state, start in (("draft", dt.date(2026, 10, 1)), ("active", dt.date(2027, 1, 1))):
        cycle = world.cycle(state=state, start=start, end=dt.date(2027, 3, 31))
        world.key_result(world.objective(cycle), title="Not now")
    assert [due.key_result.title for due in week(world).due_key_results] == ["Now"]


def test_a_number_that_is_not_due_is_not_asked_for(world: Any) -> None:
    fresh = world.kpi(1.0, end="2026-11-15")
    stale = world.kpi(1.0, end="2026-11-01")
    objective = world.objective()
    for kpi in (fresh.id, stale.id, None):
        world.key_result(objective, kpi=kpi)
    assert [due.asks_value for due in week(world).due_key_results] == [False, True, True]


@pytest.mark.parametrize(
    ("cadence", "day", "due"),
    [
        ("month", "2026-11-01", False),
        ("month", "2026-10-31", True),
        ("day", "2026-11-20", True),
        ("quarter", "2026-10-01", False),
        ("two_weeks", "2026-11-16", False),  # asked on 5 and 19 Oct, 2, 16 and 30 Nov
        ("two_weeks", "2026-11-15", True),
    ],
)
def test_a_key_result_may_have_its_own_cadence(
    world: Any, cadence: str, day: str, due: bool
) -> None:
    world.check_in(world.key_result(cadence=cadence), day, confidence=5)
    assert bool(week(world).due_key_results) == due


def test_every_second_week_is_counted_by_the_cycle(world: Any) -> None:
    world.check_in(world.key_result(cadence="two_weeks"), "2026-11-02", confidence=5)
    assert week(world, "2026-11-15").due_key_results == ()
    assert week(world, "2026-11-16").due_key_results


def test_check_ins_that_are_not_loaded_are_asked_for(world: Any) -> None:
    key_result = world.key_result()
    ws = world.ws.with_owner(Entries(key_result.id, complete=False))
    with pytest.raises(NotLoaded):
        read_week(ws, world.today)


def test_open_alerts_are_part_of_the_week(world: Any) -> None:
    world.kpi(10.0, 45.0, direction="down", healthy_high=20.0, watch_high=30.0)
    assert [alert.cause for alert in week(world).alerts] == ["band"]


def test_work_is_named_that_is_due_by_the_end_of_the_week(world: Any) -> None:
    key_result = world.key_result()
    parked = world.key_result(state="parked")
    for title, fields in {
        "Late": {"due": dt.date(2026, 11, 2)},
        "Sunday": {"due": dt.date(2026, 11, 22), "key_result": key_result.id},
        "Next week": {"due": dt.date(2026, 11, 23)},
        "Done": {"due": dt.date(2026, 11, 2), "state": "done"},
        "Some day": {},
        "Parked": {"due": dt.date(2026, 11, 2), "key_result": parked.id},
    }.items():
        world.new(Initiative, title=title, **fields)
    assert [one.title for one in week(world).initiatives] == ["Late", "Sunday"]


def test_the_session_of_the_week_is_its_newest(world: Any) -> None:
    assert week(world).ritual is None
    for kind, period, begun in (
        ("weekly", "2026-W47", "2026-11-16T08:00:00Z"),
        ("weekly", "2026-W47", "2026-11-17T08:00:00Z"),
        ("monthly", "2026-W47", "2026-11-18T08:00:00Z"),
        ("weekly", "2026-W46", "2026-11-19T08:00:00Z"),
    ):
        world.new(Ritual, kind=kind, period=period, begun=begun)
    ritual = week(world).ritual
    assert ritual is not None
    assert ritual.begun == "2026-11-17T08:00:00Z"


def test_the_next_check_in_is_named(world: Any) -> None:
    found = week(world)
    assert (found.next, found.next_says) == (dt.date(2026, 11, 23), "Next check-in Mon 23 Nov")
    assert week(world, "2026-11-23").next == dt.date(2026, 11, 30)
    world.settings(checkin_weekday=5)
    assert check_in_day(world.ws, world.today) == dt.date(2026, 11, 20)
    assert next_check_in(world.ws, world.today) == dt.date(2026, 11, 27)
    world.settings(checkin_cadence="two_weeks")
    assert next_check_in(world.ws, world.today) == dt.date(2026, 11, 27)
    world.cycle()
    assert next_check_in(world.ws, world.today) == dt.date(2026, 11, 27)
    assert next_check_in(world.ws, dt.date(2026, 11, 27)) == dt.date(2026, 12, 11)
