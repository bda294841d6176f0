"""What the coach hands over: ids, order, answers, evidence; and the question that New asks."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from every_command import TODAY
from good_company import DAY, WEEK, GoodCompany

from okrdesk.coach.coach import answered_findings, coach_wants, every_finding, findings
from okrdesk.coach.evidence import (
    TargetChange,
    failing_since,
    last_defined,
    target_changes,
    unwell_since,
)
from okrdesk.coach.finding import finding_id
from okrdesk.coach.focus import Focus, focus_of
from okrdesk.coach.instrument import BOTH, CHANGE, INITIATIVE, STAY, which_instrument
from okrdesk.coach.words import load_words
from okrdesk.commands.coach_answers import answer_finding, ask_again
from okrdesk.domain.kpi_reading import KpiReading, read_kpi
from okrdesk.domain.loaded import NotLoaded
from okrdesk.domain.recorded import Recorded
from okrdesk.domain.records import CoachAnswer, Kpi
from okrdesk.domain.series import Entries
from okrdesk.domain.workspace import Workspace


def broken(company: GoodCompany) -> GoodCompany:
    """Something to say about a KPI, two key results, an objective and the whole."""
    company.set("k-uptime", owner=None, area="people")
    company.set("k-lead-time", question=None)
    company.set("r-calls", because=None, owner=None)
    company.set("r-solved", because=None)
    company.set("o-alone", why=None)
    return company


def test_findings_follow_the_tree_then_the_board_then_the_whole(company: GoodCompany) -> None:
    said = findings(broken(company).ws, TODAY)
    assert [(f.subject, f.rule) for f in said] == [
        ("o-alone", "objective_without_why"),
        ("r-calls", "key_result_without_owner"),
        ("r-calls", "no_because"),
        ("r-solved", "no_because"),
        ("k-uptime", "kpi_without_owner"),
        ("k-lead-time", "kpi_without_question"),
        ("workspace", "area_without_kpi"),
    ]
    assert [f.page for f in said[:4]] == ["o-alone", "o-alone", "o-alone", "o-trust"]


def test_a_finding_names_its_subject(company: GoodCompany) -> None:
    said = {f.subject: f for f in findings(broken(company).ws, TODAY)}
    calls = said["r-calls"]
    assert (calls.subject_kind, calls.subject_name) == ("key_result", "Accounts that need a call")
    assert said["workspace"].subject_name == "Tidewater"


def test_things_without_a_name_are_called_by_their_kind(company: GoodCompany) -> None:
    broken(company)
    company.set("workspace", name="")
    company.set("r-calls", title="")
    said = {f.subject: f.subject_name for f in findings(company.ws, TODAY)}
    assert (said["workspace"], said["r-calls"]) == ("The workspace", "this key result")


def test_an_id_is_the_same_in_every_copy_and_after_a_rename(company: GoodCompany) -> None:
    before = {f.id for f in findings(broken(company).ws, TODAY)}
    company.set("r-calls", title="Accounts that wait for us")
    assert {f.id for f in findings(company.ws, TODAY + DAY)} >= before
    assert all(re.fullmatch("[0-9a-f]{12}", found) for found in before)
    assert finding_id("no_because", "r-calls") == finding_id("no_because", "r-calls")
    assert finding_id("no_because", "r-calls") != finding_id("no_because", "r-solved")


def test_not_for_us_silences_one_finding_until_the_next_cycle(company: GoodCompany) -> None:
    first, *others = findings(broken(company).ws, TODAY)
    company.do(answer_finding, first.id, "We know it by heart")
    assert findings(company.ws, TODAY) == tuple(others)
    ((found, answer),) = answered_findings(company.ws, TODAY)
    assert (found, answer.reason) == (first, "We know it by heart")
    company.set("c-now", end=company.cycle.end + 30 * DAY)
    assert first in findings(company.ws, company.cycle.end + DAY)
    company.do(ask_again, first.id)
    assert first in findings(company.ws, TODAY)


def test_always_is_always(company: GoodCompany) -> None:
    first = findings(broken(company).ws, TODAY)[0]
    company.put(CoachAnswer("a", first.id, "Never for us"))
    assert first not in findings(company.ws, TODAY)
    assert first in every_finding(company.ws, TODAY)


def test_a_cycle_that_is_over_or_closed_is_left_alone(company: GoodCompany) -> None:
    broken(company)
    company.set("c-now", state="closed")
    spoken_of = {f.subject_kind for f in findings(company.ws, TODAY)}
    assert spoken_of == {"kpi", "workspace"}


def test_check_ins_that_are_not_loaded_are_asked_for(company: GoodCompany) -> None:
    company.ws = company.ws.with_owner(Entries("r-calls", (), complete=False))
    with pytest.raises(NotLoaded) as asked:
        findings(company.ws, TODAY)
    assert asked.value.owner == "r-calls"
    assert coach_wants(company.ws, TODAY) == ("r-calls",)


def test_nothing_is_asked_for_of_a_cycle_that_is_over(company: GoodCompany) -> None:
    company.ws = company.ws.with_owner(Entries("r-calls", (), complete=False))
    assert coach_wants(company.ws, company.cycle.end + DAY) == ()


def readings(company: GoodCompany) -> list[KpiReading]:
    return [read_kpi(company.ws, kpi, TODAY) for kpi in company.ws.ordered(Kpi)]


def test_values_tell_since_when_a_kpi_is_unwell(company: GoodCompany) -> None:
    company.values("k-uptime", 58.0, 57.0, 45.0, 44.0, 30.0, 31.0)
    company.values("k-activation", 58.0, 57.0)
    told = unwell_since(company.ws, readings(company))
    assert told == {"k-uptime": TODAY - 3 * WEEK}  # the second value in watch
    silent = [replace(reading, state_since=None) for reading in readings(company)]
    assert unwell_since(company.ws, silent) == {}


def test_a_kpi_that_was_never_well_is_unwell_since_its_first_value(company: GoodCompany) -> None:
    company.values("k-uptime", 30.0, 31.0, 32.0)
    assert unwell_since(company.ws, readings(company)) == {"k-uptime": TODAY - 3 * WEEK}


def test_values_tell_since_when_a_target_will_not_be_met(company: GoodCompany) -> None:
    company.set("b-k-uptime", target_low=90.0)
    company.values("k-uptime", *(50.0, 51.0) * 10)
    told = failing_since(company.ws, readings(company), TODAY - 200 * DAY)
    (since,) = told.values()
    newest = TODAY - WEEK
    assert newest - 19 * WEEK < since < newest - 5 * WEEK
    short = failing_since(company.ws, readings(company), newest - 2 * WEEK)
    assert newest - 3 * WEEK <= short["k-uptime"] <= newest - 2 * WEEK


def test_what_improves_may_still_meet_its_target(company: GoodCompany) -> None:
    company.set("b-k-uptime", target_low=90.0)
    company.values("k-uptime", *(50.0, 51.0) * 10, *range(52, 60))
    (reading,) = (r for r in readings(company) if r.kpi.id == "k-uptime")
    assert (reading.assurance, reading.variation) == (
        "consistent_fail",
        "special_cause_improvement",
    )
    assert failing_since(company.ws, [reading], TODAY - 200 * DAY) == {}


@pytest.mark.parametrize(
    ("change", "stay", "we_do", "made"),
    [
        (True, False, False, CHANGE),
        (False, True, False, STAY),
        (True, True, False, BOTH),
        (True, True, True, INITIATIVE),
        (False, False, True, INITIATIVE),
        (False, False, False, None),
    ],
)
def test_new_asks_which_instrument_it_is(
    change: bool, stay: bool, we_do: bool, made: object
) -> None:
    assert which_instrument(change, stay, we_do) == made


def test_both_makes_the_kpi_first() -> None:
    assert BOTH.makes == ("kpi", "key_result")


def test_the_words_are_read_once() -> None:
    assert load_words() is load_words()


def test_history_tells_when_a_number_became_another_one() -> None:
    first, last = TODAY - 9 * DAY, TODAY - 2 * DAY
    rows = [
        Recorded(last, "k", "unit", "number", "percent"),
        Recorded(first, "k", "definition", "All who left", "All who paid and left"),
        Recorded(TODAY, "k", "name", "Churn", "Lost"),
        Recorded(TODAY, "k", "definition", None, "All who left"),
    ]
    assert last_defined(rows) == {"k": last}
    assert last_defined(reversed(rows)) == {"k": last}


def test_history_tells_how_a_target_moved() -> None:
    rows = [
        Recorded(TODAY, "r", "target", 9, 8.0),
        Recorded(TODAY - DAY, "r", "target", 10.0, 9),
        Recorded(TODAY - 2 * DAY, "r", "target", None, 10.0),
        Recorded(TODAY - DAY, "r", "title", "a", "b"),
    ]
    assert target_changes(rows) == {
        "r": (TargetChange(TODAY - DAY, 10.0, 9.0), TargetChange(TODAY, 9.0, 8.0))
    }


def test_focus_is_counted_against_the_limits(company: GoodCompany) -> None:
    company.drop("r-calls")
    assert focus_of(company.ws, TODAY) == Focus(5, 8, 2, 3, 2, 3, (3, 5))


def test_where_nothing_is_there_is_nothing_to_focus_on() -> None:
    assert focus_of(Workspace(), TODAY) == Focus(0, 8, 0, 3, 0, 0, (3, 5))
