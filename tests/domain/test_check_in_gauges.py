"""Which gauges a check-in asks a word about: since the last one, and while nobody said any."""

from __future__ import annotations

import datetime as dt
from typing import Any

from okrdesk.domain.alert import Alert
from okrdesk.domain.alerts import read_open_alerts
from okrdesk.domain.check_in_gauges import gauges_among, last_finished
from okrdesk.domain.records import AlertAction, Kpi, Ritual

ME = "Mira"


def day_of(moment: str) -> dt.date:
    return dt.date.fromisoformat(moment[:10])


def turned(world: Any) -> Kpi:
    """A KPI that is in act since the week that ended on 15 November."""
    kpi: Kpi = world.kpi(
        2.0, 2.0, 9.0, end="2026-11-15", direction="down", healthy_high=3.0, watch_high=5.0
    )
    return kpi


def asked(world: Any) -> tuple[Alert, ...]:
    return gauges_among(world.ws, read_open_alerts(world.ws, world.today).open, ME, day_of)


def finished(world: Any, day: str, by: str = ME, kind: str = "weekly") -> None:
    world.new(Ritual, kind=kind, period="2026-W46", ended=f"{day}T08:00:00Z", by=by)


def said(world: Any, alert: Alert, what: str, note: str | None = None) -> None:
    world.new(AlertAction, alert=alert.id, what=what, by=ME, at="2026-11-20T08:00:00Z", note=note)


def test_who_never_finished_a_check_in_is_asked_of_all_that_is_open(world: Any) -> None:
    kpi = turned(world)
    assert {alert.kpi.id for alert in asked(world)} == {kpi.id}
    assert last_finished(world.ws, ME, day_of) == dt.date.min


def test_what_turned_before_the_last_check_in_is_not_asked_again(world: Any) -> None:
    turned(world)
    finished(world, "2026-11-20")
    assert asked(world) == ()


def test_what_turned_since_is_asked_also_where_others_finished_theirs(world: Any) -> None:
    turned(world)
    finished(world, "2026-11-09")
    finished(world, "2026-11-20", by="Jonas")
    finished(world, "2026-11-20", kind="monthly")
    world.new(Ritual, kind="weekly", period="2026-W47", by=ME, begun="2026-11-20T08:00:00Z")
    assert asked(world)


def test_seen_is_not_said(world: Any) -> None:
    turned(world)
    (alert, *others) = asked(world)
    said(world, alert, "acknowledged")
    assert alert.id in {one.id for one in asked(world)}
    said(world, alert, "acknowledged", "A bill was sent twice.")
    assert asked(world) == tuple(others)


def test_what_somebody_took_needs_no_word(world: Any) -> None:
    turned(world)
    (alert, *others) = asked(world)
    said(world, alert, "acting")
    assert asked(world) == tuple(others)


def test_values_that_stay_away_are_asked_for_as_numbers(world: Any) -> None:
    world.kpi(2.0, end="2026-08-02", healthy_high=3.0, watch_high=5.0, direction="down")
    assert asked(world) == ()
