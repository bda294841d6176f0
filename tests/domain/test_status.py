"""The status of a key result: the first rule that applies, always with a reason in words."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from okrdesk.domain.records import Milestone
from okrdesk.domain.tree_reading import KeyResultReading, read_key_result


def at(world: Any, key_result: Any, day: str | None = None) -> KeyResultReading:
    today = dt.date.fromisoformat(day) if day else world.today
    return read_key_result(world.ws, key_result, today)


def number(world: Any, value: float | None = None, day: str = "2026-11-20", **fields: Any) -> Any:
    key_result = world.key_result(**{"baseline": 0.0, "target": 91.0, **fields})
    if value is not None:
        world.check_in(key_result, day, value=value)
    return key_result


@pytest.mark.parametrize(
    ("value", "status", "reason"),
    [
        (55.0, "on_track", "0.04 ahead of the expected 0.56."),
        (51.0, "on_track", "As far as expected, 0.56."),
        (46.45, "on_track", "0.05 behind the expected 0.56."),
        (46.44, "at_risk", "0.05 behind the expected 0.56."),
        (32.8, "at_risk", "0.20 behind the expected 0.56."),
        (32.7, "off_track", "0.20 behind the expected 0.56."),
    ],
)
def test_without_a_forecast_the_gap_decides(
    world: Any, value: float, status: str, reason: str
) -> None:
    found = at(world, number(world, value))
    assert (found.status, found.status_reason, found.forecast) == (status, reason, None)


def test_what_was_graded_is_graded(world: Any) -> None:
    found = at(world, number(world, 10.0, grade=0.7))
    assert (found.status, found.status_reason) == ("graded", "Graded 0.7.")


def test_after_the_end_it_waits_for_its_grade(world: Any) -> None:
    key_result = number(world, 10.0)
    found = at(world, key_result, "2027-01-01")
    assert (found.status, found.status_reason) == ("to_be_graded", "Q4 2026 ended on 31 Dec 2026.")


def test_in_review_it_waits_for_its_grade(world: Any) -> None:
    reviewed = world.objective(world.cycle(state="in_review"))
    assert at(world, world.key_result(reviewed)).status == "to_be_graded"


def test_before_the_first_day_it_has_not_started(world: Any) -> None:
    found = at(world, number(world), "2026-09-30")
    assert (found.status, found.status_reason) == ("not_started", "Q4 2026 begins on 1 Oct.")


def test_silence_is_no_data(world: Any) -> None:
    assert at(world, number(world)).status == "no_data"


def test_a_check_in_without_a_value_speaks_by_its_confidence(world: Any) -> None:
    key_result = number(world)
    world.check_in(key_result, "2026-11-20", confidence=8)
    found = at(world, key_result)
    assert (found.status, found.status_reason) == ("on_track", "Confidence is 8 of 10.")


def test_a_note_alone_gives_no_status(world: Any) -> None:
    key_result = number(world)
    world.check_in(key_result, "2026-11-20", note="Still waiting")
    assert at(world, key_result).status == "no_data"


def test_no_baseline_is_said_so(world: Any) -> None:
    assert at(world, number(world, 5.0, baseline=None)).status == "no_baseline"
    assert at(world, number(world, 5.0, baseline=None), "2026-12-20").status == "no_baseline"
    assert at(world, number(world, 5.0, baseline=None, measure="total")).status != "no_baseline"


def test_ten_days_after_the_last_news_of_a_week_it_is_stale(world: Any) -> None:
    key_result = number(world, 60.0, "2026-11-02")
    assert at(world, key_result, "2026-11-12").status == "on_track"
    found = at(world, key_result, "2026-11-13")
    assert (found.status, found.status_says) == ("stale", "stale · was on track")
    assert found.status_reason == "No news for 11 days; it was on track."


def test_stale_says_what_it_was_not_what_it_would_be(world: Any) -> None:
    key_result = number(world, 32.0, "2026-11-02")
    assert at(world, key_result, "2026-12-30").status_says == "stale · was on track"


def test_a_slower_cadence_is_given_more_time(world: Any) -> None:
    world.settings(checkin_cadence="two_weeks")
    key_result = number(world, 60.0, "2026-11-02")
    assert at(world, key_result, "2026-11-19").status != "stale"
    assert at(world, key_result, "2026-11-20").status == "stale"
    monthly = number(world, 60.0, "2026-11-02", cadence="month")
    assert at(world, monthly, "2026-12-06").status != "stale"


def test_a_newer_value_of_its_kpi_is_news_too(world: Any) -> None:
    kpi = world.kpi(10.0, 60.0)
    key_result = number(world, kpi=kpi.id)
    assert at(world, key_result).status == "on_track"
    world.check_in(key_result, "2026-11-02", confidence=5)
    assert at(world, key_result).status == "on_track"
    assert at(world, key_result, "2026-12-03").status == "stale"


def test_a_status_set_by_hand_holds_until_the_next_check_in(world: Any) -> None:
    key_result = number(world, 60.0)
    world.check_in(
        key_result, "2026-11-21", status="off_track", reason="The partner left", by="Mira"
    )
    found = at(world, key_result)
    assert (found.status, found.status_says) == ("off_track", "off track · set by hand")
    assert found.status_reason == "Set by Mira until the next check-in: The partner left"
    world.check_in(key_result, "2026-11-22", confidence=8)
    assert at(world, key_result, "2026-11-22").status == "on_track"


def test_a_status_set_by_hand_grows_stale_like_any_other(world: Any) -> None:
    key_result = number(world)
    world.check_in(key_result, "2026-11-02", status="on_track")
    assert at(world, key_result, "2026-11-10").status_reason.endswith("no reason given")
    assert at(world, key_result, "2026-11-20").status_says == "stale · was on track"


def test_a_status_nobody_may_set_is_not_taken(world: Any) -> None:
    key_result = number(world, 60.0)
    world.check_in(key_result, "2026-11-21", status="graded", confidence=2)
    assert at(world, key_result).status == "on_track"


@pytest.mark.parametrize("measure", ["yes-no", "levels"])
@pytest.mark.parametrize(
    ("confidence", "status"),
    [(10, "on_track"), (7, "on_track"), (6, "at_risk"), (4, "at_risk"), (3, "off_track")],
)
def test_yes_no_and_levels_go_by_confidence(
    world: Any, measure: str, confidence: int, status: str
) -> None:
    audit = world.key_result(measure=measure)
    world.check_in(audit, "2026-11-20", value=0.0, confidence=confidence)
    assert at(world, audit).status == status


def test_past_its_own_due_date_it_is_off_track_unless_done(world: Any) -> None:
    audit = world.key_result(measure="yes-no", due=dt.date(2026, 11, 15))
    world.check_in(audit, "2026-11-14", value=0.0, confidence=9)
    assert at(world, audit, "2026-11-15").status == "on_track"
    assert at(world, audit).status_reason == "It was due on 15 Nov."
    world.check_in(audit, "2026-11-20", value=1.0, confidence=9)
    found = at(world, audit)
    assert (found.status, found.status_reason) == ("on_track", "It is reached.")


def test_milestones_are_held_against_their_dates(world: Any) -> None:
    launch = world.key_result(measure="milestones")
    due = dt.date(2026, 11, 19)
    world.check_in(launch, "2026-11-18", confidence=2)
    world.new(Milestone, key_result=launch.id, title="Undated")
    assert at(world, launch).status == "off_track"
    world.new(Milestone, key_result=launch.id, title="Listing", due=due)
    assert at(world, launch, "2026-11-19").status == "on_track"
    assert at(world, launch).status_reason == "Late: Listing."
    world.new(Milestone, key_result=launch.id, title="Soon", due=due, done_on=dt.date(2026, 11, 22))
    found = at(world, launch)
    assert (found.status, found.status_reason) == ("off_track", "2 milestones are late.")
    assert at(world, launch, "2026-11-22").status == "at_risk"


def kept(world: Any, *values: float, kind: str = "aspirational") -> KeyResultReading:
    kpi = world.kpi(*values)
    key_result = world.key_result(
        world.objective(kind=kind), measure="range", kpi=kpi.id, target_low=50.0
    )
    return at(world, key_result)


def test_a_range_is_on_track_while_enough_periods_are_inside(world: Any) -> None:
    # Weeks 40 to 47 are due, 40 to 52 are all.
    found = kept(world, 50, 50, 50, 50, 50, 50, 9, 9)
    assert (found.status, found.status_reason) == (
        "on_track",
        "In range in 6 of 8 periods so far.",
    )


def test_a_range_below_the_line_so_far_is_at_risk(world: Any) -> None:
    assert kept(world, 50, 50, 50, 50, 50, 9, 9, 9).status == "at_risk"


def test_a_range_that_cannot_reach_the_line_any_more_is_off_track(world: Any) -> None:
    assert kept(world, 50, 50, 50, 50, 9, 9, 9, 9).status == "off_track"
    assert kept(world, 50, 50, 50, 50, 50, 50, 50, 9, kind="committed").status == "off_track"
    assert kept(world, *[50.0] * 8, kind="committed").status == "on_track"


def test_a_range_with_nothing_due_goes_by_confidence(world: Any) -> None:
    use = world.key_result(measure="range", target_low=1.0)
    world.check_in(use, "2026-10-01", value=2.0, value_date=dt.date(2026, 9, 20), confidence=5)
    assert at(world, use, "2026-10-02").status == "at_risk"
