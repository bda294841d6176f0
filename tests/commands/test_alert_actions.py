"""An alert asks, people decide: take it, expect it, correct it, resolve it, let it sleep."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from every_command import NOW, TODAY, Company, company

from okrdesk.commands.alert_actions import (
    acknowledge_alert,
    expect_alert,
    mark_wrong,
    resolve_alert,
    snooze_alert,
    take_alert,
)
from okrdesk.commands.kpis import add_kpi, change_kpi
from okrdesk.commands.measurements import record_value
from okrdesk.domain.alert import Alert
from okrdesk.domain.alerts import read_alerts
from okrdesk.domain.errors import OkrError
from okrdesk.domain.kpi_reading import read_kpi
from okrdesk.domain.records import AlertAction, Annotation, Band, Initiative, Kpi

LAST_WEEK = TODAY - dt.timedelta(weeks=1)


@pytest.fixture
def tidewater() -> Company:
    """The company, in which Replies went from healthy to act last week."""
    return company()


def the_alert(c: Company) -> Alert:
    (found,) = [a for a in read_alerts(c.ws, TODAY).alerts if a.kpi.name == "Replies"]
    return found


def the_action(c: Company) -> AlertAction:
    return max(c.ws.all(AlertAction).values(), key=lambda action: action.id)


def added(c: Company, kind: Any) -> Any:
    return max(c.ws.all(kind).values(), key=lambda record: record.id)


def test_an_acknowledged_alert_stays_open_with_who_and_when(tidewater: Company) -> None:
    alert = the_alert(tidewater)
    change = tidewater.do(acknowledge_alert, alert.id, " Seen ")
    assert change.label == "Acknowledge Replies"
    action = the_action(tidewater)
    assert (action.alert, action.by, action.at, action.note) == (alert.id, "Mira", NOW, "Seen")
    assert the_alert(tidewater).state == "acknowledged"
    assert tidewater.do(acknowledge_alert, alert.id, "Seen").edits == ()
    assert tidewater.do(acknowledge_alert, alert.id).edits


def test_taking_an_alert_makes_an_initiative_on_the_kpi(tidewater: Company) -> None:
    alert, jonas = the_alert(tidewater), tidewater.id("person:Jonas")
    due = TODAY + dt.timedelta(days=6)
    tidewater.do(take_alert, alert.id, "Call the twelve", owner=jonas, due=due)
    work = added(tidewater, Initiative)
    assert (work.kpi, work.title, work.owner) == (alert.kpi.id, "Call the twelve", jonas)
    assert (work.due, work.state) == (due, "doing")
    assert the_action(tidewater).initiative == work.id
    assert the_alert(tidewater).state == "acting"
    tidewater.do(take_alert, alert.id)
    assert added(tidewater, Initiative).title == "Look into Replies"


def test_expected_until_a_day_is_a_planned_dip(tidewater: Company) -> None:
    alert = the_alert(tidewater)
    until = TODAY + dt.timedelta(days=20)
    tidewater.do(expect_alert, alert.id, "We move house", until=until)
    dip = added(tidewater, Band)
    assert (dip.reason, dip.until, dip.valid_from) == ("We move house", until, LAST_WEEK)
    assert (dip.healthy_low, dip.watch_low) == (10.0, 0.0)
    reading = read_kpi(tidewater.ws, alert.kpi, TODAY)
    assert (reading.state, reading.dip_until) == ("healthy", until)
    past = the_alert(tidewater)
    assert (past.state, past.resolved_as) == ("resolved", "expected")


def test_a_dip_of_a_range_or_a_single_limit_eases_what_there_is(tidewater: Company) -> None:
    for name, fields, limits in (
        (
            "Range",
            {"direction": "range", "healthy_low": 5.0, "healthy_high": 9.0, "watch_high": 12.0},
            (5.0, 20.0, None, 23.0),
        ),
        ("Only watch", {"direction": "down", "watch_high": 12.0}, (None, 20.0, None, 20.0)),
    ):
        kpi = tidewater.make(add_kpi, name=name, **fields)
        for weeks, value in ((2, 7.0), (1, 20.0)):
            tidewater.do(record_value, kpi, value, TODAY - dt.timedelta(weeks=weeks))
        alert = next(a for a in read_alerts(tidewater.ws, TODAY).alerts if a.kpi.id == kpi)
        tidewater.do(expect_alert, alert.id, "Planned", until=TODAY)
        dip = added(tidewater, Band)
        assert (dip.healthy_low, dip.healthy_high, dip.watch_low, dip.watch_high) == limits


def test_without_limits_of_its_own_nothing_can_dip(tidewater: Company) -> None:
    kpi = tidewater.make(add_kpi, name="Bare", direction="down")
    for week in range(26, 0, -1):
        value = 90.0 if week < 3 else 10.0 + week % 2
        tidewater.do(record_value, kpi, value, TODAY - dt.timedelta(weeks=week))
    alert = next(a for a in read_alerts(tidewater.ws, TODAY).alerts if a.kpi.id == kpi)
    with pytest.raises(OkrError, match="no limits of its own"):
        tidewater.do(expect_alert, alert.id, "Planned", until=TODAY)
    tidewater.do(expect_alert, alert.id, "New price")
    note = added(tidewater, Annotation)
    assert (note.kpi, note.date, note.new_limits) == (kpi, alert.first, True)
    past = next(a for a in read_alerts(tidewater.ws, TODAY).alerts if a.kpi.id == kpi)
    assert past.state == "resolved"


def test_overdue_data_can_be_expected_without_a_dip(tidewater: Company) -> None:
    kpi = tidewater.make(add_kpi, name="Survey", healthy_low=1.0)
    tidewater.do(record_value, kpi, 3.0, TODAY - dt.timedelta(weeks=6))
    alert = next(a for a in read_alerts(tidewater.ws, TODAY).alerts if a.kpi.id == kpi)
    change = tidewater.do(expect_alert, alert.id, "No survey in autumn", until=TODAY)
    assert [edit.record.KIND for edit in change.records()] == ["alert_action"]


def test_a_wrong_number_is_left_out_or_corrected(tidewater: Company) -> None:
    alert = the_alert(tidewater)
    tidewater.do(mark_wrong, alert.id, "counted half")
    assert tidewater.ws.series_of(alert.kpi.id).at(LAST_WEEK).left_out == "counted half"  # type: ignore[union-attr]
    assert (the_alert(tidewater).state, the_alert(tidewater).resolved_as) == (
        "resolved",
        "data_error",
    )
    again = company()
    again.do(mark_wrong, the_alert(again).id, "typo", day=LAST_WEEK, value=41.0)
    assert again.ws.series_of(alert.kpi.id).at(LAST_WEEK).value == 41.0  # type: ignore[union-attr]
    past = the_alert(again)
    assert (past.state, past.says) == (
        "resolved",
        "Replies, a worse band of 14 Nov 2026: what was done took it away.",
    )


def test_resolving_says_what_it_was(tidewater: Company) -> None:
    alert = the_alert(tidewater)
    tidewater.do(resolve_alert, alert.id, "weather", "Storm")
    assert (the_alert(tidewater).state, the_alert(tidewater).resolved_as) == ("resolved", "weather")
    assert read_alerts(tidewater.ws, TODAY).precision.judged == 1
    for cause in (None, "bad luck"):
        with pytest.raises(OkrError, match="Say what it was") as refused:
            tidewater.do(resolve_alert, alert.id, cause)
        assert refused.value.candidates[:2] == ("real_change", "one_off")


def test_a_snoozed_alert_sleeps_until_a_day_to_come(tidewater: Company) -> None:
    alert = the_alert(tidewater)
    tidewater.do(snooze_alert, alert.id, TODAY + dt.timedelta(days=2))
    assert the_alert(tidewater).state == "snoozed"
    for until in (None, TODAY):
        with pytest.raises(OkrError, match="a day to come"):
            tidewater.do(snooze_alert, alert.id, until)


@pytest.mark.parametrize("command", [expect_alert, mark_wrong])
@pytest.mark.parametrize("note", [None, "  "])
def test_what_changes_the_numbers_needs_a_reason(
    tidewater: Company, command: Any, note: str | None
) -> None:
    with pytest.raises(OkrError, match="Say why"):
        tidewater.do(command, the_alert(tidewater).id, note)


def test_an_alert_that_is_not_there_is_refused(tidewater: Company) -> None:
    with pytest.raises(OkrError, match="no alert"):
        tidewater.do(acknowledge_alert, "feedfeedfeed")


def test_what_was_done_has_the_day_that_counts_as_today(tidewater: Company) -> None:
    tidewater.do(acknowledge_alert, the_alert(tidewater).id)
    assert (the_action(tidewater).at or "")[:10] == TODAY.isoformat()
    kpi = tidewater.get("kpi:Replies")
    assert isinstance(kpi, Kpi)
    tidewater.do(change_kpi, kpi.id, standing="other")
    assert all(alert.kpi.id != kpi.id for alert in read_alerts(tidewater.ws, TODAY).alerts)
