from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import pytest
from every_command import TODAY, Company

from okrdesk.commands.check_ins import change_check_in, check_in, remove_check_in
from okrdesk.commands.evidence import add_evidence
from okrdesk.commands.key_results import add_key_result
from okrdesk.commands.milestones import tick_milestone
from okrdesk.domain.loaded import NotLoaded
from okrdesk.domain.records import CheckIn, Evidence, Measurement, Milestone

Refused = Callable[..., str]
YESTERDAY = TODAY - dt.timedelta(days=1)


def only(company: Company, key_result: str) -> CheckIn:
    (found,) = company.ws.check_ins(key_result)
    return found


@pytest.fixture
def number(tidewater: Company) -> str:
    return tidewater.make(
        add_key_result, objective=tidewater.id("1"), title="Calls", baseline=0.0, target=10.0
    )


def test_the_first_check_in_needs_a_confidence(
    tidewater: Company, refused: Refused, number: str
) -> None:
    assert "How sure are you" in refused("bad_value", check_in, number, value=3.0)
    change = tidewater.do(check_in, number, value=3.0, confidence=5)
    assert change.label == "Check in key result Calls"
    tidewater.do(check_in, number, value=4.0, day=YESTERDAY)
    said = [(c.date, c.value, c.confidence) for c in tidewater.ws.check_ins(number)]
    assert said == [(YESTERDAY, 4.0, None), (TODAY, 3.0, 5)]


def test_the_same_person_and_day_is_replaced_and_keeps_what_is_left_unsaid(
    tidewater: Company, number: str
) -> None:
    tidewater.do(
        check_in, number, value=3.0, confidence=5, note="Slow", status="at_risk", reason="Holiday"
    )
    first = only(tidewater, number)
    tidewater.do(check_in, number, value=4.0)
    assert only(tidewater, number) == replace(first, value=4.0, status=None, reason=None)
    tidewater.do(check_in, number, value=4.0, note="")
    assert only(tidewater, number).note is None
    assert tidewater.do(check_in, number, value=4.0).edits == ()


def test_a_value_may_be_of_an_earlier_day_as_long_as_there_is_one(
    tidewater: Company, refused: Refused, number: str
) -> None:
    tidewater.do(check_in, number, value=3.0, confidence=5)
    said = only(tidewater, number).id
    tidewater.do(change_check_in, said, value_date=YESTERDAY)
    assert only(tidewater, number).value_date == YESTERDAY
    tidewater.do(change_check_in, said, value_date=TODAY)  # the check-in's own day is none
    assert only(tidewater, number).value_date is None
    tidewater.do(change_check_in, said, value_date=YESTERDAY)
    tidewater.do(change_check_in, said, value=None)
    assert only(tidewater, number).value_date is None
    says = refused("bad_value", change_check_in, said, value_date=YESTERDAY)
    assert "no value to be of that day" in says
    says = refused("bad_value", check_in, number, value_day=YESTERDAY, confidence=6)
    assert "no value to be of that day" in says
    read = tidewater.id("1.1")
    tidewater.do(check_in, read, value=5.8, confidence=5, note="Fine")
    of_the_kpi = tidewater.ws.check_ins(read).items[-1].id
    assert "the KPI's" in refused("bad_value", change_check_in, of_the_kpi, value_date=YESTERDAY)


def test_two_people_may_check_in_on_one_day(tidewater: Company, number: str) -> None:
    tidewater.do(check_in, number, confidence=5)
    tidewater.at = replace(tidewater.at, by="Jonas")
    tidewater.do(check_in, number, confidence=3)
    assert {c.by for c in tidewater.ws.check_ins(number)} == {"Mira", "Jonas"}


def test_on_a_kpi_the_value_goes_into_its_one_series(tidewater: Company) -> None:
    churn = tidewater.id("Churn")
    last_week = dt.date(2026, 11, 15)
    tidewater.do(check_in, tidewater.id("1.1"), value=5.8, note="Fine", value_day=last_week)
    assert tidewater.ws.series_of(churn).at(last_week) == Measurement(
        churn, last_week, 5.8, origin="check-in"
    )
    assert only(tidewater, tidewater.id("1.1")).value is None
    assert only(tidewater, tidewater.id("1.1")).note == "Fine"


def test_a_kpi_value_that_is_there_already_is_not_written_again(tidewater: Company) -> None:
    change = tidewater.do(check_in, tidewater.id("1.1"), value=6.0, note="Fine")
    assert change.kinds() == {"check_in"}


def test_a_value_of_an_earlier_day_keeps_that_day(tidewater: Company, number: str) -> None:
    tidewater.do(check_in, number, value=3.0, confidence=5, value_day=YESTERDAY)
    assert only(tidewater, number).value_date == YESTERDAY
    tidewater.do(check_in, number, value=4.0, value_day=TODAY)
    assert only(tidewater, number).value_date is None


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"day": TODAY + dt.timedelta(days=1)}, "is after today"),
        ({"value_day": TODAY + dt.timedelta(days=1), "value": 1.0}, "is after today"),
        ({"day": dt.date(2026, 9, 30)}, "is outside Q4 2026 (2026-10-01 to 2026-12-31)"),
        ({"confidence": 11}, "Confidence goes from 0 to 10, not 11"),
        ({"confidence": -1}, "not -1"),
        ({"status": "graded", "reason": "So"}, "not 'graded'"),
        ({"status": "on_track"}, "Say why"),
        ({"confidence": None}, "A check-in needs a value"),
        ({"confidence": None, "note": ""}, "A check-in needs a value"),
        ({"done": ("gone",)}, "There is no milestone gone"),
    ],
)
def test_a_check_in_that_cannot_be_is_refused(
    refused: Refused, number: str, fields: dict[str, object], says: str
) -> None:
    kind = "not_found" if "done" in fields else "bad_value"
    assert says in refused(kind, check_in, number, **{"confidence": 5, **fields})


def test_a_closed_quarter_takes_no_check_in(tidewater: Company, refused: Refused) -> None:
    old = tidewater.id("Old number")
    says = refused("closed", check_in, old, confidence=5, day=dt.date(2026, 8, 1))
    assert says.startswith("Q3 2026 is closed")


def test_milestones_are_ticked_on_the_day_of_the_check_in(
    tidewater: Company, refused: Refused
) -> None:
    launched = tidewater.id("Launched")
    draft, ship = tidewater.ws.where(Milestone, "key_result", launched)
    tidewater.do(tick_milestone, ship.id, YESTERDAY)
    tidewater.do(check_in, launched, confidence=8, done=(draft.id, draft.id, ship.id), day=TODAY)
    done = {m.title: m.done_on for m in tidewater.ws.where(Milestone, "key_result", launched)}
    assert done == {"Draft": TODAY, "Ship": YESTERDAY}
    says = refused("bad_value", check_in, tidewater.id("1.1"), done=(draft.id,))
    assert says == "'Draft' is a milestone of another key result, so nothing was written."
    assert "ticked" in refused("bad_value", check_in, launched, value=1.0)


def test_yes_or_no_is_no_number(tidewater: Company, refused: Refused) -> None:
    audited = tidewater.id("Audited")
    assert "yes or no" in refused("bad_value", check_in, audited, value=0.5, confidence=5)
    tidewater.do(check_in, audited, value=1.0, confidence=9)
    assert only(tidewater, audited).value == 1.0


def test_a_level_rises_only_with_evidence(tidewater: Company, refused: Refused) -> None:
    mature = tidewater.id("Mature")
    says = refused("bad_value", check_in, mature, value=0.3, confidence=5)
    assert (
        says == "This is none of the levels (Pilot, Routine), so nothing was written. Choose one."
    )
    assert "only with evidence" in refused("bad_value", check_in, mature, value=0.5, confidence=5)
    tidewater.do(check_in, mature, value=0.5, confidence=5, evidence=(" Link ", ""), day=YESTERDAY)
    tidewater.do(check_in, mature, value=0.5)
    assert "only with evidence" in refused("bad_value", check_in, mature, value=1.0)
    texts = [e.text for e in tidewater.ws.all(Evidence).values()]
    assert "Link" in texts


def test_evidence_is_kept_once_and_in_order(tidewater: Company, number: str) -> None:
    tidewater.do(check_in, number, confidence=5, evidence=("One",))
    tidewater.do(check_in, number, evidence=("Two", "One", "Two"))
    held = tidewater.ws.where(Evidence, "check_in", only(tidewater, number).id)
    assert [e.text for e in held] == ["One", "Two"]


def test_a_check_in_whose_neighbours_are_not_loaded_asks_for_them(tidewater: Company) -> None:
    first = tidewater.id("1.1")
    partly = replace(tidewater.ws.check_ins(first), complete=False)
    tidewater.ws = tidewater.ws.with_owner(partly)
    with pytest.raises(NotLoaded):
        tidewater.do(check_in, first, confidence=5)


def test_a_check_in_is_corrected(tidewater: Company, refused: Refused, number: str) -> None:
    tidewater.do(check_in, number, value=3.0, confidence=5, day=YESTERDAY)
    tidewater.do(check_in, number, value=4.0)
    first, second = tidewater.ws.check_ins(number)
    change = tidewater.do(change_check_in, first.id, confidence=6, note="Better")
    assert change.label == "Correct the check-in of 2026-11-20, key result Calls"
    says = refused("bad_value", change_check_in, second.id, date=YESTERDAY)
    assert says.startswith("There is a check-in of 2026-11-20 already")
    assert "above 10" in refused("bad_value", change_check_in, second.id, confidence=12)
    assert "is after today" in refused(
        "bad_value", change_check_in, second.id, date=TODAY + dt.timedelta(days=1)
    )
    tidewater.do(change_check_in, second.id, date=dt.date(2026, 11, 19))
    assert [c.value for c in tidewater.ws.check_ins(number)] == [4.0, 3.0]


def test_the_value_of_a_kpi_is_corrected_in_its_series(
    tidewater: Company, refused: Refused
) -> None:
    held = only(tidewater, tidewater.id("1.1"))
    assert "The value is the KPI's" in refused("bad_value", change_check_in, held.id, value=5.0)


def test_the_level_of_a_check_in_is_corrected_with_its_own_evidence(
    tidewater: Company, refused: Refused
) -> None:
    mature = tidewater.id("Mature")
    tidewater.do(check_in, mature, confidence=5)
    held = only(tidewater, mature)
    refused("bad_value", change_check_in, held.id, value=0.5)
    tidewater.do(add_evidence, check_in=held.id, text="Minutes")
    tidewater.do(change_check_in, held.id, value=0.5)
    assert only(tidewater, mature).value == 0.5


def test_a_check_in_goes_with_its_evidence_and_leaves_the_kpi_alone(tidewater: Company) -> None:
    held = only(tidewater, tidewater.id("1.1"))
    change = tidewater.do(remove_check_in, held.id)
    assert change.label == "Remove the check-in of 2026-11-21, key result Churn falls"
    assert change.kinds() == {"check_in", "evidence"}
    assert not tidewater.ws.all(Evidence)
    assert len(tidewater.ws.check_ins(tidewater.id("1.1"))) == 0
    assert tidewater.ws.series_of(tidewater.id("Churn")).at(TODAY) is not None
