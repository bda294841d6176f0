"""What people answer to the coach, and what its mends turn into something else."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from every_command import TODAY, Company

from okrdesk.commands import check_ins, coach_answers, instruments, key_results, objectives
from okrdesk.domain.records import Band, CoachAnswer, Cycle, Initiative, KeyResult, Kpi, Link

Refused = Callable[..., str]
FINDING = "fed987654321"


def answer_to(company: Company, finding: str) -> CoachAnswer:
    (found,) = [a for a in company.ws.all(CoachAnswer).values() if a.finding == finding]
    return found


def test_not_for_us_holds_until_the_cycle_ends(tidewater: Company) -> None:
    tidewater.do(coach_answers.answer_finding, FINDING, " We are two people ")
    answer = answer_to(tidewater, FINDING)
    assert (answer.reason, answer.until) == ("We are two people", dt.date(2026, 12, 31))


def test_not_for_us_can_hold_for_always(tidewater: Company) -> None:
    tidewater.do(coach_answers.answer_finding, FINDING, "Never", always=True)
    assert answer_to(tidewater, FINDING).until is None


def test_a_second_answer_takes_the_place_of_the_first(tidewater: Company) -> None:
    tidewater.do(coach_answers.answer_finding, FINDING, "Never", always=True)
    first = answer_to(tidewater, FINDING)
    tidewater.do(coach_answers.answer_finding, FINDING, "Not now")
    second = answer_to(tidewater, FINDING)
    assert (second.id, second.reason) == (first.id, "Not now")
    assert tidewater.do(coach_answers.answer_finding, FINDING, "Not now").edits == ()


def test_without_a_cycle_an_answer_holds_for_the_quarter() -> None:
    alone = Company()
    alone.do(coach_answers.answer_finding, FINDING, "Not now")
    assert answer_to(alone, FINDING).until == dt.date(2026, 12, 31)


def test_of_cycles_that_overlap_the_shorter_one_counts(tidewater: Company) -> None:
    month = Cycle("november", "November 2026", dt.date(2026, 11, 1), dt.date(2026, 11, 30))
    tidewater.put(month)
    tidewater.do(coach_answers.answer_finding, FINDING, "Not now")
    assert answer_to(tidewater, FINDING).until == month.end


def test_an_answer_needs_a_reason_and_a_finding(refused: Refused) -> None:
    assert "why" in refused("bad_value", coach_answers.answer_finding, FINDING, "  ")
    assert "finding" in refused("bad_value", coach_answers.answer_finding, " ", "Not now")


def test_asking_again_takes_every_answer_back(tidewater: Company) -> None:
    tidewater.do(coach_answers.answer_finding, FINDING, "Not now")
    tidewater.put(CoachAnswer("from-annas-copy", FINDING, "Mine"))
    tidewater.do(coach_answers.ask_again, FINDING)
    assert FINDING not in {answer.finding for answer in tidewater.ws.all(CoachAnswer).values()}


def test_what_was_not_answered_cannot_be_asked_again(refused: Refused) -> None:
    assert FINDING in refused("not_found", coach_answers.ask_again, FINDING)


def kept_number(company: Company, **fields: object) -> str:
    values: dict[str, object] = {"baseline": 99.0, "target": 99.9, "unit": "percent"}
    return company.make(
        key_results.add_key_result,
        objective=company.id("objective:1"),
        title="Keep uptime high",
        **{**values, **fields},
    )


def test_a_goal_becomes_a_kpi_with_owner_band_and_values(tidewater: Company) -> None:
    mira = tidewater.id("person:Mira")
    goal = kept_number(tidewater, owner=mira)
    tidewater.do(check_ins.check_in, goal, value=99.2, confidence=5)
    tidewater.do(instruments.turn_key_result_into_kpi, goal)
    kpi = tidewater.get("kpi:Keep uptime high")
    assert (kpi.unit, kpi.direction, kpi.kind, kpi.owner) == ("percent", "up", "level", mira)
    (band,) = tidewater.ws.where(Band, "kpi", kpi.id)
    assert (band.healthy_low, band.healthy_high) == (99.9, None)
    series = tidewater.ws.series_of(kpi.id)
    assert (series.dates, series.values) == ((TODAY,), (99.2,))
    dropped = tidewater.ws.get(KeyResult, goal)
    assert (dropped.state, dropped.since) == ("dropped", TODAY)
    assert dropped.reason is not None


def test_a_falling_goal_becomes_a_kpi_that_is_better_low(tidewater: Company) -> None:
    goal = kept_number(tidewater, baseline=6.0, target=5.0, unit=None, measure="percent")
    tidewater.do(instruments.turn_key_result_into_kpi, goal)
    kpi = tidewater.get("kpi:Keep uptime high")
    (band,) = tidewater.ws.where(Band, "kpi", kpi.id)
    assert (kpi.direction, kpi.unit, band.healthy_high) == ("down", "percent", 5.0)


def test_a_range_becomes_a_kpi_with_the_range_as_healthy(tidewater: Company) -> None:
    tidewater.do(instruments.turn_key_result_into_kpi, tidewater.id("kr:Cash in range"))
    kpi = tidewater.get("kpi:Cash in range")
    (band,) = tidewater.ws.where(Band, "kpi", kpi.id)
    assert (kpi.direction, band.healthy_low, band.healthy_high) == ("range", 3.0, 5.0)


def test_a_goal_without_numbers_becomes_a_kpi_without_bands(tidewater: Company) -> None:
    goal = kept_number(tidewater, baseline=None, target=None)
    tidewater.do(instruments.turn_key_result_into_kpi, goal)
    assert tidewater.ws.where(Band, "kpi", tidewater.id("kpi:Keep uptime high")) == ()


def test_a_counted_goal_becomes_a_total(tidewater: Company) -> None:
    tidewater.do(instruments.turn_key_result_into_kpi, tidewater.id("kr:Win ten"))
    assert tidewater.get("kpi:Win ten").kind == "total"


def test_a_goal_on_a_kpi_leaves_the_kpi_alone(tidewater: Company) -> None:
    before = dict(tidewater.ws.all(Kpi))
    tidewater.do(instruments.turn_key_result_into_kpi, tidewater.id("kr:Churn falls"))
    assert dict(tidewater.ws.all(Kpi)) == before
    assert tidewater.get("kr:Churn falls").state == "dropped"


def test_a_box_to_tick_is_no_kpi(tidewater: Company, refused: Refused) -> None:
    says = refused("bad_value", instruments.turn_key_result_into_kpi, tidewater.id("kr:Audited"))
    assert "no number" in says


def test_what_is_set_aside_is_not_turned_into_anything(
    tidewater: Company, refused: Refused
) -> None:
    audited, lights = tidewater.id("kr:Audited"), tidewater.id("objective:Keep the lights on")
    tidewater.do(key_results.drop_key_result, audited, "Later")
    tidewater.do(objectives.park_objective, lights, "Later")
    refused("not_allowed", instruments.turn_key_result_into_initiative, audited)
    refused("not_allowed", instruments.turn_objective_into_kpi, lights)


def test_an_objective_becomes_a_kpi_unless_key_results_prove_it(
    tidewater: Company, refused: Refused
) -> None:
    tidewater.do(instruments.turn_objective_into_kpi, tidewater.id("objective:Keep the lights on"))
    assert tidewater.get("kpi:Keep the lights on").standing == "key"
    assert tidewater.get("objective:Keep the lights on").state == "dropped"
    proved = tidewater.id("objective:Customers stay")
    assert "key results" in refused("not_allowed", instruments.turn_objective_into_kpi, proved)


def test_a_task_becomes_an_initiative_with_owner_and_date(tidewater: Company) -> None:
    task, served = tidewater.id("kr:Audited"), tidewater.id("kr:Win ten")
    jonas = tidewater.id("person:Jonas")
    tidewater.do(key_results.change_key_result, task, owner=jonas, due=TODAY)
    tidewater.do(instruments.turn_key_result_into_initiative, task, served)
    initiative = tidewater.get("initiative:Audited")
    assert isinstance(initiative, Initiative)
    assert (initiative.key_result, initiative.owner, initiative.due) == (served, jonas, TODAY)
    assert tidewater.ws.get(KeyResult, task).state == "dropped"


def test_a_task_does_not_serve_itself(tidewater: Company, refused: Refused) -> None:
    task = tidewater.id("kr:Audited")
    refused("bad_value", instruments.turn_key_result_into_initiative, task, task)


def test_a_guardrail_is_made_where_there_is_none(tidewater: Company) -> None:
    guarded = tidewater.id("kr:Win ten")
    tidewater.do(instruments.add_guardrail, guarded, " Lead quality ")
    kpi = tidewater.get("kpi:Lead quality")
    (link,) = tidewater.ws.where(Link, "to", guarded)
    assert (link.kpi, link.kind) == (kpi.id, "guards")


def test_a_known_kpi_becomes_the_guardrail(tidewater: Company) -> None:
    guarded = tidewater.id("kr:Win ten")
    count = len(tidewater.ws.all(Kpi))
    tidewater.do(instruments.add_guardrail, guarded, "sign-ups")
    (link,) = tidewater.ws.where(Link, "to", guarded)
    assert link.kpi == tidewater.id("kpi:Sign-ups")
    assert len(tidewater.ws.all(Kpi)) == count


def test_a_guardrail_needs_a_name(tidewater: Company, refused: Refused) -> None:
    refused("bad_value", instruments.add_guardrail, tidewater.id("kr:Win ten"), " ")
