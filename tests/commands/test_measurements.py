from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable
from dataclasses import replace

import pytest
from every_command import TODAY, Company

from okrdesk.commands.measurements import (
    change_measurement,
    leave_out,
    paste_values,
    record_value,
    remove_measurement,
    remove_value,
)
from okrdesk.domain.edits import Points
from okrdesk.domain.loaded import NotLoaded
from okrdesk.domain.records import Measurement

Refused = Callable[..., str]
WEEK_AGO = TODAY - dt.timedelta(weeks=1)


def value(company: Company, kpi: str, day: dt.date = TODAY) -> Measurement | None:
    return company.ws.series_of(company.id(kpi)).at(day)


def test_a_value_is_recorded_for_today_unless_another_day_is_said(tidewater: Company) -> None:
    change = tidewater.do(record_value, tidewater.id("Sign-ups"), 31.0)
    assert change.label == "Record Sign-ups 31"
    assert value(tidewater, "Sign-ups") == Measurement(tidewater.id("Sign-ups"), TODAY, 31.0)


def test_the_label_says_percent_of_a_percentage(tidewater: Company) -> None:
    assert tidewater.do(record_value, tidewater.id("Churn"), 6.25).label == "Record Churn 6.25%"


def test_a_second_value_of_the_day_replaces_the_first_and_keeps_its_note(
    tidewater: Company,
) -> None:
    churn = tidewater.id("Churn")
    tidewater.do(record_value, churn, 6.0, WEEK_AGO, "Migration", numerator=6.0, denominator=100.0)
    tidewater.do(leave_out, churn, WEEK_AGO, "Half a week")
    tidewater.do(record_value, churn, 5.9, WEEK_AGO)
    assert value(tidewater, "Churn", WEEK_AGO) == Measurement(churn, WEEK_AGO, 5.9, "Migration")
    tidewater.do(record_value, churn, 5.9, WEEK_AGO, "")
    assert value(tidewater, "Churn", WEEK_AGO) == Measurement(churn, WEEK_AGO, 5.9)


def test_the_same_value_again_is_a_change_without_edits(tidewater: Company) -> None:
    churn = tidewater.id("Churn")
    tidewater.do(record_value, churn, 6.0, WEEK_AGO, numerator=6.0, denominator=100.0)
    tidewater.do(leave_out, churn, WEEK_AGO, "Half a week")
    assert tidewater.do(record_value, churn, 6.0, WEEK_AGO, origin="imported").edits == ()
    more = tidewater.do(record_value, churn, 6.0, WEEK_AGO, numerator=12.0, denominator=200.0)
    assert len(more.edits) == 1
    held = value(tidewater, "Churn", WEEK_AGO)
    assert held is not None
    assert (held.numerator, held.left_out, held.origin) == (12.0, "Half a week", "typed")


def test_minus_zero_is_kept_as_zero(tidewater: Company) -> None:
    tidewater.do(record_value, tidewater.id("Sign-ups"), -0.0)
    held = value(tidewater, "Sign-ups")
    assert held is not None
    assert math.copysign(1.0, held.value) == 1.0


def test_a_date_may_lie_ahead_within_the_running_week_only(
    tidewater: Company, refused: Refused
) -> None:
    churn = tidewater.id("Churn")
    tidewater.do(record_value, churn, 6.0, dt.date(2026, 11, 22))
    says = refused("bad_value", record_value, churn, 6.0, dt.date(2026, 11, 23))
    assert says == "2026-11-23 is after week 47, which has not ended, so nothing was written."


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf])
def test_what_is_no_number_is_refused(tidewater: Company, refused: Refused, number: float) -> None:
    assert "not a number" in refused("bad_value", record_value, tidewater.id("Churn"), number)


def test_a_share_needs_both_parts_of_something(tidewater: Company, refused: Refused) -> None:
    churn = tidewater.id("Churn")
    assert "both its parts" in refused("bad_value", record_value, churn, 6.0, numerator=6.0)
    says = refused("bad_value", record_value, churn, 6.0, numerator=6.0, denominator=0.0)
    assert "more than nothing" in says


def test_a_value_of_a_closed_quarter_is_not_refused(tidewater: Company) -> None:
    assert tidewater.do(record_value, tidewater.id("Churn"), 7.0, dt.date(2026, 8, 2)).edits


def test_a_value_before_what_is_loaded_asks_for_the_series(tidewater: Company) -> None:
    churn = tidewater.id("Churn")
    partly = replace(tidewater.ws.series_of(churn), complete=False, whole_from=WEEK_AGO)
    tidewater.ws = tidewater.ws.with_owner(partly)
    assert tidewater.do(record_value, churn, 6.0, WEEK_AGO).edits
    with pytest.raises(NotLoaded):
        tidewater.do(record_value, churn, 6.0, WEEK_AGO - dt.timedelta(days=1))


def test_a_value_is_left_out_with_a_reason_and_counted_again(
    tidewater: Company, refused: Refused
) -> None:
    churn = tidewater.id("Churn")
    assert tidewater.do(leave_out, churn, WEEK_AGO, " Typo ").label == (
        "Leave out Churn of 2026-11-14"
    )
    assert value(tidewater, "Churn", WEEK_AGO).left_out == "Typo"  # type: ignore[union-attr]
    assert tidewater.do(leave_out, churn, WEEK_AGO, None).label == "Count Churn of 2026-11-14 again"
    assert value(tidewater, "Churn", WEEK_AGO).left_out is None  # type: ignore[union-attr]
    assert tidewater.do(leave_out, churn, WEEK_AGO, None).edits == ()
    assert "Say why" in refused("bad_value", leave_out, churn, WEEK_AGO, " ")


def test_a_value_that_is_not_there_cannot_be_corrected(
    tidewater: Company, refused: Refused
) -> None:
    churn = tidewater.id("Churn")
    says = refused("not_found", remove_value, churn, dt.date(2020, 1, 1))
    assert says.startswith("Churn has no value dated 2020-01-01")


def test_a_correction_is_typed_and_loses_the_parts_of_the_old_value(
    tidewater: Company, refused: Refused
) -> None:
    churn = tidewater.id("Churn")
    tidewater.do(
        record_value, churn, 6.0, WEEK_AGO, origin="pulled", numerator=6.0, denominator=100.0
    )
    key = f"{churn}@{WEEK_AGO}"
    tidewater.do(change_measurement, key, note=" Said by mail ", left_out="")
    held = value(tidewater, "Churn", WEEK_AGO)
    assert held == Measurement(churn, WEEK_AGO, 6.0, "Said by mail", "pulled", None, 6.0, 100.0)
    tidewater.do(change_measurement, key, value=6.1)
    assert value(tidewater, "Churn", WEEK_AGO) == Measurement(churn, WEEK_AGO, 6.1, "Said by mail")
    refused("bad_value", change_measurement, key, value=math.nan)
    tidewater.do(remove_measurement, key)
    assert value(tidewater, "Churn", WEEK_AGO) is None


def test_pasted_values_replace_remove_and_add_in_one_change(
    tidewater: Company, refused: Refused
) -> None:
    churn = tidewater.id("Churn")
    two, three = WEEK_AGO - dt.timedelta(weeks=1), WEEK_AGO - dt.timedelta(weeks=2)
    tidewater.do(record_value, churn, 6.3, two, "Kept")
    older = dt.date(2026, 8, 1)
    change = tidewater.do(
        paste_values,
        churn,
        [(older, 9.0), (WEEK_AGO, None), (two, 6.3), (three, 5.5), (older, 7.0), (TODAY, None)],
    )
    assert change.label == "Paste 5 values of Churn"
    points = [edit for edit in change.edits if isinstance(edit, Points)]
    assert points == [Points(churn, (older,), (7.0,), "pasted")]
    assert value(tidewater, "Churn", WEEK_AGO) is None
    assert value(tidewater, "Churn", two).note == "Kept"  # type: ignore[union-attr]
    assert value(tidewater, "Churn", three) == Measurement(churn, three, 5.5, None, "pasted")
    assert tidewater.do(paste_values, churn, []).edits == ()
    refused("bad_value", paste_values, churn, [(dt.date(2027, 1, 1), 1.0)])
    refused("bad_value", paste_values, churn, [(older, math.inf)])
