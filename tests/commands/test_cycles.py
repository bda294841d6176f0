from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from every_command import TODAY, Company

from okrdesk.commands.cycles import add_cycle, change_cycle, start_workspace
from okrdesk.commands.teams import add_team, change_team
from okrdesk.commands.workspaces import change_workspace
from okrdesk.domain.records import Cycle, WorkspaceSettings

Refused = Callable[..., str]


def test_a_fresh_workspace_has_the_quarter_that_holds_today() -> None:
    fresh = Company()
    change = fresh.do(start_workspace, "Tidewater", "EUR")
    assert change.label == "Start Tidewater"
    assert fresh.ws.settings() == WorkspaceSettings(name="Tidewater", currency="EUR")
    (cycle,) = fresh.ws.all(Cycle).values()
    assert (cycle.name, cycle.state) == ("Q4 2026", "active")
    assert (cycle.start, cycle.end) == (dt.date(2026, 10, 1), dt.date(2026, 12, 31))


def test_a_workspace_may_have_no_name_and_be_started_again() -> None:
    fresh = Company()
    change = fresh.do(start_workspace, "")
    assert (change.label, change.kinds()) == ("Start a workspace", {"cycle", "workspace"})
    assert fresh.do(start_workspace, "").kinds() == {"cycle"}


def test_quarters_follow_the_fiscal_year() -> None:
    fresh = Company()
    fresh.do(change_workspace, fiscal_month=2)
    fresh.do(start_workspace, "Tidewater")
    (cycle,) = fresh.ws.all(Cycle).values()
    assert (cycle.start, cycle.end) == (dt.date(2026, 11, 1), dt.date(2027, 1, 31))


def test_the_name_of_a_cycle_may_say_its_days(tidewater: Company, refused: Refused) -> None:
    tidewater.do(add_cycle, name="Q2 2027")
    made = tidewater.get("2027-Q2")
    assert (made.start, made.end, made.state) == (
        dt.date(2027, 4, 1),
        dt.date(2027, 6, 30),
        "draft",
    )
    assert "'Sprint' does not say its days" in refused("bad_value", add_cycle, name="Sprint")
    refused("bad_value", add_cycle)


def test_two_cycles_of_one_name_are_refused(tidewater: Company, refused: Refused) -> None:
    assert refused("bad_value", add_cycle, name=" Q4 2026 ") == (
        "There is a cycle Q4 2026 already, so none was added. Use it, or name it otherwise."
    )


def test_cycles_may_overlap_and_one_that_has_begun_is_active(tidewater: Company) -> None:
    tidewater.do(add_cycle, name="Sprint", start=TODAY, end=TODAY)
    assert tidewater.get("Sprint").state == "active"
    tidewater.do(add_cycle, name="Draft", start=TODAY, end=TODAY, state="draft")
    assert tidewater.get("cycle:Draft").state == "draft"


def test_a_cycle_that_cannot_be_is_refused(tidewater: Company, refused: Refused) -> None:
    running = tidewater.id("Q4 2026")
    early = dt.date(2026, 1, 1)
    assert "before it starts" in refused("bad_value", change_cycle, running, end=early)
    assert "by closing it" in refused("not_allowed", change_cycle, running, state="closed")
    assert "by closing it" in refused("not_allowed", add_cycle, name="Q2 2027", state="in_review")
    year = tidewater.make(add_cycle, name="2026", start=early, end=dt.date(2026, 12, 31))
    tidewater.do(change_cycle, running, parent=year)
    assert "below itself" in refused("not_allowed", change_cycle, year, parent=running)


def test_a_cycle_goes_back_to_draft_and_its_objectives_stay(tidewater: Company) -> None:
    change = tidewater.do(change_cycle, tidewater.id("Q4 2026"), state="draft")
    assert change.kinds() == {"cycle"}
    assert tidewater.do(change_cycle, tidewater.id("Q4 2026"), name="Autumn").label == (
        "Rename cycle Q4 2026 to Autumn"
    )


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"currency": "euro"}, "'euro' is not a currency"),
        ({"fiscal_month": 13}, "fiscal month cannot be above 12"),
        ({"week_start": 0}, "week start cannot be below 1"),
        ({"checkin_cadence": "year"}, "Choose week, two_weeks"),
        ({"limit_key_results_low": 6}, "above the upper one"),
        ({"limit_kpis": 0}, "limit kpis cannot be below 1"),
    ],
)
def test_settings_that_cannot_be_are_refused(
    refused: Refused, fields: dict[str, object], says: str
) -> None:
    assert says in refused("bad_value", change_workspace, **fields)


def test_the_same_settings_are_no_change(tidewater: Company) -> None:
    assert tidewater.do(change_workspace, name="Tidewater").edits == ()
    assert tidewater.do(change_workspace, currency="").label == "Change the workspace"
    assert tidewater.ws.settings().currency is None


def test_teams_do_not_stand_below_themselves(tidewater: Company, refused: Refused) -> None:
    product = tidewater.id("Product")
    below = tidewater.make(add_team, name="Design", parent=product)
    assert "below itself" in refused("not_allowed", change_team, product, parent=below)
