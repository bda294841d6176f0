"""A workspace from first answers: one change, nothing that was not said."""

from __future__ import annotations

import datetime as dt

import pytest

from okrdesk.commands.founding import Founding, FoundingKeyResult, FoundingKpi, found_workspace
from okrdesk.commands.templates import TEMPLATES, StartingKpi
from okrdesk.domain.at import At
from okrdesk.domain.errors import OkrError
from okrdesk.domain.kpi_reading import read_board
from okrdesk.domain.records import Cycle, KeyResult, Kpi, Objective, Person
from okrdesk.domain.tree_reading import read_key_result, read_tree
from okrdesk.domain.workspace import Workspace

TODAY = dt.date(2026, 11, 21)
_IDS = (f"{n:012d}" for n in range(10_000))
AT = At(TODAY, "Maya Lindqvist", lambda: next(_IDS), "2026-11-21T09:00:00Z")
CHURN = StartingKpi("Customer churn", "Do customers stay?", "Who left.", "percent", "down")
SIGN_UPS = StartingKpi("Sign-ups", "", kind="total")


def founded(founding: Founding) -> Workspace:
    return Workspace().apply(found_workspace(Workspace(), AT, founding))


def test_the_quarter_the_person_and_the_day_of_the_check_in_are_there() -> None:
    ws = founded(Founding("Tidewater", "Maya Lindqvist", "EUR", 3))
    assert (ws.settings().name, ws.settings().currency) == ("Tidewater", "EUR")
    assert ws.settings().checkin_weekday == 3
    assert [cycle.name for cycle in ws.all(Cycle).values()] == ["Q4 2026"]
    assert [person.name for person in ws.all(Person).values()] == ["Maya Lindqvist"]
    assert (ws.all(Kpi), ws.all(Objective)) == ({}, {})


def test_a_number_with_limits_has_a_colour_and_one_without_has_none() -> None:
    churn = FoundingKpi(CHURN, 3.4, healthy_high=3.0, watch_high=4.0)
    runway = FoundingKpi(StartingKpi("Runway", "", area=""), 14.2)
    ws = founded(Founding("Tidewater", "Maya", kpis=(churn, runway)))
    board = read_board(ws, TODAY)
    assert [(one.kpi.name, one.value, one.state) for one in board.kpis] == [
        ("Customer churn", 3.4, "watch"),
        ("Runway", 14.2, "unbanded"),
    ]


def test_a_level_is_of_today_and_a_total_of_the_last_whole_week() -> None:
    ws = founded(Founding("T", "M", kpis=(FoundingKpi(CHURN, 3.4), FoundingKpi(SIGN_UPS, 12.0))))
    dates = {kpi.name: ws.series_of(kpi.id).dates for kpi in ws.all(Kpi).values()}
    assert dates == {"Customer churn": (TODAY,), "Sign-ups": (dt.date(2026, 11, 15),)}


def test_pasted_history_stands_before_the_value_of_today() -> None:
    history = ((dt.date(2026, 11, 8), 2.9), (dt.date(2026, 11, 15), 3.1))
    ws = founded(Founding("T", "M", kpis=(FoundingKpi(CHURN, 3.4, history=history),)))
    kpi = next(iter(ws.all(Kpi)))
    assert [entry.value for entry in ws.series_of(kpi)] == [2.9, 3.1, 3.4]


def test_a_number_nobody_knows_yet_is_there_without_a_value() -> None:
    ws = founded(Founding("T", "M", kpis=(FoundingKpi(CHURN),)))
    assert [one.state for one in read_board(ws, TODAY).kpis] == ["no_data"]


def test_the_objective_comes_with_the_key_results_that_have_a_title() -> None:
    aims = (FoundingKeyResult("Sign-ups a month", 40.0, 120.0), FoundingKeyResult("  "))
    ws = founded(Founding("T", "M", objective="Agencies recommend us", key_results=aims))
    cycle = next(iter(ws.all(Cycle).values()))
    tree = read_tree(ws, cycle, TODAY)
    assert [reading.objective.title for reading in tree.objectives] == ["Agencies recommend us"]
    only = [(kr.title, kr.baseline, kr.target) for kr in ws.all(KeyResult).values()]
    assert only == [("Sign-ups a month", 40.0, 120.0)]


@pytest.mark.parametrize(
    ("today", "pace"),
    [(dt.date(2026, 10, 1), "linear"), (TODAY, "steps"), (dt.date(2026, 12, 31), "linear")],
)
def test_who_begins_in_mid_quarter_is_not_behind_on_the_first_day(
    today: dt.date, pace: str
) -> None:
    aims = (FoundingKeyResult("Sign-ups a month", 40.0, 120.0),)
    founding = Founding("T", "M", objective="Agencies recommend us", key_results=aims)
    at = At(today, "Maya", lambda: next(_IDS), "2026-11-21T09:00:00Z")
    ws = Workspace().apply(found_workspace(Workspace(), at, founding))
    (key_result,) = ws.all(KeyResult).values()
    assert key_result.pace == pace
    if pace == "steps":
        cycle = next(iter(ws.all(Cycle).values()))
        midway = today + (cycle.end - today) / 2
        expected = [
            read_key_result(ws, key_result, day).expected for day in (today, midway, cycle.end)
        ]
        assert expected == [0.0, pytest.approx(0.5, abs=0.02), 1.0]


def test_a_key_result_may_wait_for_its_numbers() -> None:
    ws = founded(Founding("T", "M", objective="O", key_results=(FoundingKeyResult("Calls"),)))
    assert [kr.target for kr in ws.all(KeyResult).values()] == [None]


@pytest.mark.parametrize("template", [name for name in TEMPLATES if name != "empty"])
def test_every_template_can_be_founded(template: str) -> None:
    numbers = tuple(FoundingKpi(start, 10.0) for start in TEMPLATES[template])
    ws = founded(Founding("T", "M", "EUR", kpis=numbers))
    assert [kpi.name for kpi in ws.ordered(Kpi)] == [start.name for start in TEMPLATES[template]]


def test_limits_the_wrong_way_round_are_refused() -> None:
    churn = FoundingKpi(CHURN, 3.4, healthy_high=4.0, watch_high=3.0)
    with pytest.raises(OkrError, match="must be wider"):
        found_workspace(Workspace(), AT, Founding("T", "M", kpis=(churn,)))
